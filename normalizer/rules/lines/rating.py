"""LIN132: a widget that asks for a rating."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN132",
    damage="Rating widget",
    cause="The page asks its readers to rate the article.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("rating"),
    families=frozenset({"rating"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Was this helpful? That is what the form asks, and nobody answers."),
        keep("The film was rated by 300 critics."),
        fix("It rained.\n\nRate this article\n", "It rained.\n"),
        fix("It rained.\n\nWas this article helpful?\n\nIt stopped.", "It rained.\n\nIt stopped."),
    ),
)
