"""LIN155: a line of a print or e-mail button, alone."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN155",
    damage="Print or e-mail button",
    cause="Buttons to print or send the article stand beside it.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("print"),
    families=frozenset({"print"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Print this article on plain paper, and fold it twice."),
        keep("The print was sold for a thousand pounds."),
        fix("Print this article\n\nIt rained.", "It rained."),
        fix("It rained.\nEmail this article\nPrint\n", "It rained.\n"),
    ),
)
