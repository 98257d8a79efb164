"""LIN154: the lines of a cookie banner, alone or as a block above the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Guarded, Rule, fix, furniture_lines, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LEAST, MOST = 2, 12  # known lines of a block, and all lines
LONGEST = 200  # code points of a line of a banner
LINES = furniture_lines("cookies")


def find(context: Context) -> Iterator[Finding]:
    """The block that opens a text, where known lines begin it; elsewhere known lines alone."""
    behind = _behind_banner(context)
    if behind:
        words = "The first block of the text begins with lines of a banner."
        yield Finding(*context.span(0, behind - 1), evidence=words)
    begin = context.starts[behind] if behind else 0
    yield from (finding for finding in LINES(context) if finding.start >= begin)


def _behind_banner(context: Context) -> int:
    """The number of the line behind a banner that a blank line parts from the text; 0 for none."""
    behind = next((at for at in range(len(context.lines)) if context.is_blank(at)), 0)
    if not LEAST < behind <= MOST:
        return 0
    known = [number for number in context.by_family.get("cookies", ()) if number < behind]
    if known[:LEAST] != list(range(LEAST)) or context.is_heading(0):
        return 0
    return behind if all(len(line) <= LONGEST for line in context.lines[:behind]) else 0


RULE = Rule(
    code="LIN154",
    damage="Cookie banner",
    cause="The banner that asks for consent was extracted with the article.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"cookies"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Accept all cookies from strangers, she used to joke."),
        keep("Cookies are small files that a site stores."),
        fix("We use cookies.\n\nIt rained.", "It rained."),
        fix("It rained.\n\nAccept all cookies\n", "It rained.\n"),
        fix(
            "We use cookies to count our visitors\nWe and our 93 partners store information\n"
            "Needed\nFor umbrellas\nLet me see\n\nIt rained.",
            "It rained.",
        ),
    ),
)
