"""CHR133: joiners and non-joiners between letters of scripts that have no use for them."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, substitute

JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
# German typographers part ligatures by U+200C; even there no reader misses it, but Arabic,
# Persian, Indic scripts and emoji families need both, so only plain neighbours count.
PLAIN = r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}0-9.,;:!?()\s]"

RULE = Rule(
    code="CHR133",
    damage="Stray joiners",
    cause="Zero-width joiners and non-joiners were pasted into text that has no letters to join.",
    confidence=Confidence.CERTAIN,
    find=substitute(rf"(?:(?<={PLAIN})|(?<![\s\S]))[{JOINERS}]+(?={PLAIN}|\Z)", ""),
    needs=tuple(JOINERS),
    examples=(
        keep("می\N{ZERO WIDTH NON-JOINER}روم و کتاب\N{ZERO WIDTH NON-JOINER}ها"),
        keep("A family: 👩\N{ZERO WIDTH JOINER}👩\N{ZERO WIDTH JOINER}👧, and a heart."),
        keep("क्\N{ZERO WIDTH JOINER}ष and क्\N{ZERO WIDTH NON-JOINER}ष"),
        fix("The mar\N{ZERO WIDTH NON-JOINER}ket rose.", "The market rose."),
        fix("It ended.\N{ZERO WIDTH JOINER} Then it rained.", "It ended. Then it rained."),
    ),
)
