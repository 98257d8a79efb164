"""CHR904: characters replaced by plain equivalents (Unicode NFKC); cosmetic, off by default."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context


def find(context: Context) -> Iterator[Finding]:
    """Character by character: what composes with its neighbours is the business of CHR151."""
    plain = {
        char: unicodedata.normalize("NFKC", char)
        for char in context.inventory
        if not unicodedata.is_normalized("NFKC", char)
    }
    if plain:
        for match in compiled(r"[^\x00-\x7f]").finditer(context.text):
            if match[0] in plain:
                yield Finding(match.start(), match.end(), plain[match[0]])


RULE = Rule(
    code="CHR904",
    damage="Compatibility characters",
    cause="Superscripts, circled digits and other styled forms stand for plain characters.",
    confidence=Confidence.GUESS,
    find=find,
    examples=(
        keep("Plain text, café, 10^3."),
        keep("Ångström"),
        fix("10³ and ½", "103 and 1⁄2"),
        fix("① first", "1 first"),
    ),
)
