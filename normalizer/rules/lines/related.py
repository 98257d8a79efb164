"""LIN161: a heading such as "Related articles" with the headlines of other articles under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LONGEST = 140  # code points of a headline
FEWEST_WORDS = 3  # … and how many words it has
MOST = 12  # headlines of one block
SHORT = 8  # words: what is shorter and stands above running text may be a heading of the article
SENTENCE = r"[.;:,。；：，।]\s*$|[.!?]\s+\p{Lu}\p{Ll}"
COLONS = (":", "：")
BESIDE = frozenset({"ago", "byline", "count", "date_label", "more", "navigation", "related"})


def find(context: Context) -> Iterator[Finding]:
    """The block whole: inside a text two headlines at least, at its end any.

    Inside a text a head with a colon may be the writer's, who recommends something.
    """
    behind = -1
    for head in context.by_family.get("related", ()):
        if head <= behind or context.is_cut(head):
            continue
        members = _members(context, head)
        last = members[-1] if members else head
        if context.beside(last, 1) is not None:
            if members and _may_be_heading(context, members):
                members = members[:-1]
            if len(members) < 2 or context.lines[head].rstrip().endswith(COLONS):
                continue
            last = members[-1]
        behind = last
        words = f"A known heading with {len(members)} lines under it, none of them a sentence."
        yield Finding(*context.span(head, last), evidence=words)


def _members(context: Context, head: int) -> list[int]:
    """The numbers of the lines under a head that may be headlines, or stand beside one."""
    found: list[int] = []
    number = context.beside(head, 1)
    while number is not None and len(found) < MOST and _is_member(context, number):
        found.append(number)
        number = context.beside(number, 1)
    return found


def _may_be_heading(context: Context, members: list[int]) -> bool:
    """Whether the last headline is short and stands apart: it may be a heading of the article."""
    last = members[-1]
    if len(context.lines[last].split()) >= SHORT:
        return False
    in_block = len(members) > 1 and members[-2] == last - 1
    return not (in_block and context.is_blank(last + 1))


def _is_member(context: Context, number: int) -> bool:
    if not BESIDE.isdisjoint(context.families.get(number, ())):
        return True
    line = context.lines[number].strip()
    if len(line) > LONGEST or compiled(SENTENCE).search(line):
        return False
    return len(line.split()) >= FEWEST_WORDS or not line.isascii()


RULE = Rule(
    code="LIN161",
    damage="List of other articles",
    cause="The site shows the headlines of other articles in this one or below it.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"related"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Related articles of clothing were found on the beach."),
        keep("Related articles\n\nThe law has three of them. They are read together."),
        keep("It rained.\n\nMost popular\n\nThe red one sold best.\n"),
        fix(
            "It rained.\n\nRelated articles\n\nStorm closes the harbour\nFerry late again\n",
            "It rained.\n",
        ),
        fix(
            "It rained.\n\nYou may also like\n\nStorm closes the harbour for a second day\n\n"
            "Why the ferry to the islands is so often late\n\nThen it stopped, and they went out.",
            "It rained.\n\nThen it stopped, and they went out.",
        ),
        fix(
            "Rain.\n\nRelated articles\nStorm closes the harbour\nFerry late again\n\nIt stopped.",
            "Rain.\n\nIt stopped.",
        ),
        keep(
            "It rained.\n\nMore to read:\n\nThe book of the harbours of the north\n\nThe other book"
            " of all the mills there are\n\nThen it stopped."
        ),
        keep("It rained.\n\nRelated articles\n\nFerry late again\n\nThe ferry came at noon."),
    ),
)
