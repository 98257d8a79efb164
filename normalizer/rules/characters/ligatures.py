"""CHR902: typographic ligatures taken apart; cosmetic, off by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ftfy.chardata import LIGATURES

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

APART = {chr(point): letters for point, letters in LIGATURES.items()}


def find(context: Context) -> Iterator[Finding]:
    """Ligature by ligature."""
    for match in compiled(f"[{''.join(APART)}]").finditer(context.text):
        yield Finding(match.start(), match.end(), APART[match[0]])


RULE = Rule(
    code="CHR902",
    damage="Ligature characters",
    cause="PDF and print layouts store two letters as one glyph.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(APART),
    examples=(
        keep("The fifth office is fine."),
        keep("Æsop and œuvre keep their letters."),
        fix("the ﬁfth oﬃce", "the fifth office"),
        fix("ﬂuﬀy", "fluffy"),
    ),
)
