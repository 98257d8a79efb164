"""LIN112: a line that credits a photograph or picture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from normalizer.context import openings
from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LONGEST = 120  # code points of a whole line
MOST_WORDS = 10
HEAD_WORDS = (4, 3, 2)  # of a head without a colon: "Photo by", "Image courtesy of"
# A sentence that goes on is a caption, which may belong to the article.
SENTENCE = r"\p{Ll}{2}[.!?]\s+\p{Lu}|\p{Ll}{3}[.!?]\s*$"
# What stands where a name was linked.
PLACEHOLDERS = frozenset({"link", "source", "source link", "source url", "url", "website"})
# "Foto: Jane Roe / Agency": names, and the small words and marks between them.
NAMES = (
    r"(?:(?:[\p{Lu}\p{Lo}\d©@][^\s]*|[/|&+,·–-]|and|via|de|der|van|von|und|et|y|e|the|for|of)\s*)+"
)


def find(context: Context) -> Iterator[Finding]:
    """Whole lines: a head such as "Photo credit" or "Image:", then a name."""
    for number in context.opened(openings("credit", context.lang)):
        line = context.lines[number]
        who = _who(line) if len(line) <= LONGEST else ""
        if not who or context.is_in_record(number):
            continue
        start = context.starts[number] + line.rindex(who)
        known = who.casefold() not in PLACEHOLDERS
        facts = (Fact("credit", who, start, start + len(who)),) if known else ()
        yield Finding(*context.span(number, number), facts=facts)


def _who(line: str) -> str:
    """Who is credited, where the line is a head and what can be a name; else nothing."""
    words = line.replace("：", ":").split(":", 1)
    if len(words) == 2 and _is_head(words[0]):
        who = words[1].strip()
        return who if _may_be_name(who) and (" " in words[0].strip() or _is_named(who)) else ""
    words = line.split()
    if not words or words[0].casefold() not in _first_words():
        return ""
    for count in HEAD_WORDS:
        if _is_head(" ".join(words[:count])):
            who = line.split(None, count)[-1].strip() if len(words) > count else ""
            return who if _may_be_name(who) and _is_named(who) else ""
    return ""


@cache
def _first_words() -> frozenset[str]:
    return frozenset(head.split()[0] for head in furniture("credit"))


def _is_head(words: str) -> bool:
    return words.strip().casefold() in furniture("credit")


def _may_be_name(who: str) -> bool:
    return 0 < len(who.split()) <= MOST_WORDS and not compiled(SENTENCE).search(who)


def _is_named(who: str) -> bool:
    return compiled(NAMES).fullmatch(who) is not None


RULE = Rule(
    code="LIN112",
    damage="Picture credit",
    cause="The credit of a picture was extracted without the picture.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Photo credit: that is the line nobody reads. She reads it."),
        keep("Image quality matters to readers."),
        keep("Photo: The bridge as it looked in the spring of 1950."),
        keep("Directed by: John Doe\nPhotography by: Jane Roe\nMusic: The Mill Band\n\nIt rained."),
        keep("Photographers by the dozen came."),
        fix(
            "It rained.\n\nPhoto credit: Jane Roe / Agency\n",
            "It rained.\n",
            credit=["Jane Roe / Agency"],
        ),
        fix(
            "It rained.\n\nImage/Photo credit: source url\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
        ),
        fix("Photo by Jane Roe\n\nIt rained.", "It rained.", credit=["Jane Roe"]),
        fix(
            "Foto: Jan Muster/Agentur\n\nEs goss.",
            "Es goss.",
            lang="de",
            credit=["Jan Muster/Agentur"],
        ),
    ),
)
