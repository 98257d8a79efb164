"""LIN182: a menu or footer: known links in a row, such as "Home", "Search", "Log in"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, in_a_row, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LEAST = 3  # known lines in a row
# One of these at least: the others may be the words of a list in an article.
SURE = frozenset({"copyright", "legal", "login", "more", "pager", "share", "skip", "newsletter"})


def find(context: Context) -> Iterator[Finding]:
    """Runs of lines that are furniture phrases of any family, one of them a sure one."""
    known = context.families
    for first, last in in_a_row(context, known):
        lines = [number for number in range(first, last + 1) if number in known]
        if len(lines) >= LEAST and any(not SURE.isdisjoint(known[number]) for number in lines):
            words = f"{len(lines)} known links or prompts in a row."
            yield Finding(*context.span(first, last), evidence=words)


RULE = Rule(
    code="LIN182",
    damage="Menu or footer",
    cause="The links around the article were extracted with it.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("Home\nWork\nSchool\n\nThese are the places where we sit."),
        keep("Search\n\nThe search took three days."),
        fix("Home\nSearch\nLog in\n\nIt rained.", "It rained."),
        fix("It rained.\n\nAbout us\nContact us\nPrivacy policy\nTerms of use\n", "It rained.\n"),
    ),
)
