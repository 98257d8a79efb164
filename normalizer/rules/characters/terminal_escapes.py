"""CHR122: escape sequences that colour the text of a terminal."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, keep, substitute

RULE = Rule(
    code="CHR122",
    damage="Terminal escape sequences",
    cause="Output of a terminal program was pasted with its colours.",
    confidence=Confidence.CERTAIN,
    find=substitute(r"(?:\x1b\[[\d;]*[A-Za-z])+", ""),
    needs=("\x1b",),
    # Listings of terminal output are where they stand.
    enters=frozenset({Guarded.CODE}),
    examples=(
        keep("The sequence [0m ends a colour."),
        keep("See [1;2] and [31m] for details."),
        fix("\x1b[31;1mBreaking\x1b[0m: rain", "Breaking: rain"),
        fix("He typed \x1b[1mls\x1b[0m twice.", "He typed ls twice."),
    ),
)
