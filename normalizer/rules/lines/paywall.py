"""LIN157: the words of a paywall, and the mark of a text that was cut off there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, in_a_row, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# What news APIs leave where they cut a text: "… [+1234 chars]".
CUT = r"(?:[ \t]*(?:…|\.{3}))?[ \t]*\[\+\d{1,7} chars\][ \t]*$"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines of the family, and the mark at the end of a line, without what precedes it."""
    for first, last in in_a_row(context, context.by_family.get("paywall", ())):
        if first != last or not context.is_cut(first):
            start, end = context.span(first, last)
            yield Finding(start, end, facts=(_fact(start, end),))
    if not compiled(r"\[\+").search(context.text):  # twice as fast as `in`
        return
    for number, line in enumerate(context.lines):
        match = compiled(CUT).search(line) if "[+" in line else None
        if match:
            start, end = (context.starts[number] + offset for offset in match.span())
            yield Finding(start, end, facts=(_fact(start, end),))


def _fact(start: int, end: int) -> Fact:
    return Fact(name="paywalled", value=True, start=start, end=end)


RULE = Rule(
    code="LIN157",
    damage="Paywall prompt",
    cause="The site shows the article to subscribers alone, and says so.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("This article is for subscribers of every kind, the editor wrote."),
        keep("He paid [+10 points] for it."),
        keep("Continue reading until the bell rings, the teacher said."),
        fix(
            "It rained.\n\nThis article is for subscribers only.\n",
            "It rained.\n",
            paywalled=True,
        ),
        fix(
            "The rain that fell on the… [+1234 chars]", "The rain that fell on the", paywalled=True
        ),
    ),
)
