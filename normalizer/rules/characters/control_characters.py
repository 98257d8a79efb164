"""CHR121: control characters that show nothing and mean nothing in text."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, keep, substitute

# As ftfy.fixes.remove_control_chars, after https://www.unicode.org/reports/tr20/, without U+FEFF
# (CHR131) and form feeds, which part pages.
RANGES = (
    (0x00, 0x08), (0x0B, 0x0B), (0x0E, 0x1F), (0x7F, 0x7F), (0x206A, 0x206F), (0xFFF9, 0xFFFC),
)  # fmt: skip
CONTROLS = "".join(chr(point) for first, last in RANGES for point in range(first, last + 1))
# An escape that starts a terminal sequence is removed with the whole of it (CHR122).
PATTERN = rf"(?:[{CONTROLS.replace(chr(0x1B), '')}]|\x1b(?!\[[\d;]*[A-Za-z]))+"

RULE = Rule(
    code="CHR121",
    damage="Control characters",
    cause="Binary fields, terminals and word processors leave characters that show nothing.",
    confidence=Confidence.CERTAIN,
    find=substitute(PATTERN, ""),
    needs=tuple(CONTROLS),
    # A NUL in code is damage too.
    enters=frozenset({Guarded.CODE}),
    examples=(
        keep("Tabs\tand line\nends stay."),
        keep("A form feed\fparts pages."),
        fix("The vote\x00 was\x07 close.", "The vote was close."),
        fix("An object \N{OBJECT REPLACEMENT CHARACTER}stood here.", "An object stood here."),
    ),
)
