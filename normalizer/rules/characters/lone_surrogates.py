"""CHR143: half of a character, or a byte, that nothing can be made of."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, keep, substitute

LOST = "\N{REPLACEMENT CHARACTER}"
# A pair is a character (CHR141); a byte is first offered to CHR142, whose code is smaller.
PATTERN = r"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]"

RULE = Rule(
    code="CHR143",
    damage="Lone surrogates",
    cause="Text was cut in the middle of a character, or holds a byte of an unknown encoding.",
    confidence=Confidence.CERTAIN,
    find=substitute(PATTERN, LOST),
    needs=tuple(map(chr, range(0xD800, 0xE000))),
    # No file can hold them, code or not.
    enters=frozenset(Guarded),
    examples=(
        keep(f"A replacement character {LOST} stays."),
        keep("A whole 😀 stays."),
        fix("Cut off \ud83d", f"Cut off {LOST}"),
        fix("Swapped \ude00\ud83d halves", f"Swapped {LOST}{LOST} halves"),
    ),
)
