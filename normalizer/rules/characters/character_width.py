"""CHR903: full-width and half-width forms made ordinary; cosmetic, off by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ftfy.chardata import WIDTH_MAP

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

ORDINARY = {chr(point): char for point, char in WIDTH_MAP.items()}


def find(context: Context) -> Iterator[Finding]:
    """One finding for each run of such forms."""
    for match in compiled(r"[\u3000\uff01-\uffef]+").finditer(context.text):
        ordinary = "".join(ORDINARY.get(char, char) for char in match[0])
        if ordinary != match[0]:
            yield Finding(match.start(), match.end(), ordinary)


RULE = Rule(
    code="CHR903",
    damage="Full-width or half-width forms",
    cause="East Asian encodings have a second set of Latin letters and katakana, for grids.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(ORDINARY),
    examples=(
        keep("LOUD NOISES"),
        keep("日本語のテキスト。"),
        fix("ＬＯＵＤ ＮＯＩＳＥＳ", "LOUD NOISES"),
        fix("Ｕﾀｰﾝ", "Uターン"),
    ),
)
