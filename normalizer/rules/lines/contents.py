"""LIN163: a table of contents: a heading, and under it lines that stand again as headings below."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from normalizer.context import bare
from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

NUMBER = r"^\s*(?:[-*•·]|\d{1,2}(?:\.\d{1,2})*[.)]?)\s+"
LEAST = 2  # entries that stand again below
LEAST_WORDS = 2  # of a heading without a list: "Contents" may stand above what a jar holds
LONG_WORD = 15  # code points of a word that will do alone, as "Inhaltsverzeichnis"
LONGEST = 80  # code points of an entry: one of two longer lines is the article's
QUOTED = ">"


def find(context: Context) -> Iterator[Finding]:
    """The heading with its entries, where nearly all of them stand again below, in their order.

    The heading goes as well where its entries were not extracted, and no other list is below it.
    """
    for head in context.by_family.get("contents", ()):
        entries = _entries(context, head)
        if len(entries) >= LEAST:
            words = f"{len(entries)} lines under a known heading stand again below as headings."
            yield Finding(*context.span(head, entries[-1]), evidence=words)
        elif _has_lost_its_list(context, head):
            yield Finding(*context.span(head, head), evidence="A known heading without its list.")


def _has_lost_its_list(context: Context, head: int) -> bool:
    """Whether a heading that can be no other has neither a list nor short lines right below it."""
    line, below = context.lines[head].strip(), context.beside(head, 1)
    words = len(bare(line).split())
    if words < LEAST_WORDS and len(line) < LONG_WORD and context.language.spaced_words:
        return False
    if below is None or line.startswith(QUOTED) or context.is_cut(head) or context.is_heading(head):
        return False
    if compiled(NUMBER).match(context.lines[below]):
        return False
    near = (below, context.beside(below, 1))
    return any(at is not None and len(context.lines[at]) > LONGEST for at in near)


def _entries(context: Context, head: int) -> list[int]:
    """The lines under a head whose words stand again, alone on a line, further below."""
    found: list[int] = []
    number = context.beside(head, 1)
    while number is not None:
        again = context.labels.get(_words(context, number), (-1,))[-1]
        if again <= number or (found and number >= _first_again(context, found[0])):
            break
        found.append(number)
        number = context.beside(number, 1)
    return found


def _first_again(context: Context, entry: int) -> int:
    """Where the first entry stands again: from there on it is the article."""
    numbers = context.labels[_words(context, entry)]
    return numbers[bisect_right(numbers, entry)]


def _words(context: Context, number: int) -> str:
    """What stands on the line, without the number in front, unless it is numbered below as well."""
    line = context.lines[number]
    label = bare(line)
    if context.labels.get(label, (-1,))[-1] > number:
        return label
    return bare(compiled(NUMBER).sub("", line))


RULE = Rule(
    code="LIN163",
    damage="Table of contents",
    cause="The page lists its headings above the article, as links.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"contents"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Contents\n\nOne jar\nTwo spoons\n\nThe jar is of glass."),
        keep("The table of contents was torn out."),
        keep("In this guide\n\n- the rain\n- the wind\n\nThe rain fell."),
        keep("In this box\n\nOne jar\nTwo spoons\n"),
        fix(
            "Table of contents\n\nThe rain\n\nIt fell on the roofs of the town for three days, and "
            "on the evening of the third the river rose.\n",
            "The rain\n\nIt fell on the roofs of the town for three days, and "
            "on the evening of the third the river rose.\n",
        ),
        fix(
            "Contents\n\nThe rain\nThe wind\n\nThe rain\n\nIt fell.\n\nThe wind\n\nIt blew.",
            "The rain\n\nIt fell.\n\nThe wind\n\nIt blew.",
        ),
        fix(
            "It was bad.\n\nTable of contents\n1. The rain\n2. The wind\n\nThe rain\n\nIt fell.\n\n"
            "The wind\n\nIt blew.",
            "It was bad.\n\nThe rain\n\nIt fell.\n\nThe wind\n\nIt blew.",
        ),
    ),
)
