"""CHR901: curly quotation marks made straight; cosmetic, off by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# The marks that ftfy.uncurl_quotes straightens; guillemets and low quotes are left.
STRAIGHT = {
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{SINGLE HIGH-REVERSED-9 QUOTATION MARK}": "'",
    "\N{MODIFIER LETTER APOSTROPHE}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{DOUBLE HIGH-REVERSED-9 QUOTATION MARK}": '"',
}


def find(context: Context) -> Iterator[Finding]:
    """Mark by mark."""
    for match in compiled(f"[{''.join(STRAIGHT)}]").finditer(context.text):
        yield Finding(match.start(), match.end(), STRAIGHT[match[0]])


RULE = Rule(
    code="CHR901",
    damage="Curly quotation marks",
    cause="Good typography; some tools want plain ASCII quotes.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(STRAIGHT),
    examples=(
        keep('It\'s "straight" already.'),
        keep("«Oui», dit-elle, ‹peut-être›."),
        fix("It’s “over”.", 'It\'s "over".'),
        fix("‘One’ and ‛two’", "'One' and 'two'"),
    ),
)
