"""LIN132: a widget that asks for a rating."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, furniture_lines, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

COUNT = r"\d"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines, but no figure alone: it may be a critic's stars, or a candidate's votes."""
    for finding in furniture_lines("rating")(context):
        line = context.text[finding.start : finding.end].strip()
        if "\n" in line or not compiled(COUNT).search(line):
            yield finding


RULE = Rule(
    code="LIN132",
    damage="Rating widget",
    cause="The page asks its readers to rate the article.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"rating"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Was this helpful? That is what the form asks, and nobody answers."),
        keep("The film was rated by 300 critics."),
        keep("The sea is the star of the film.\n\n4 out of 5 stars"),
        keep("Jane Roe (Green)\n1,204 votes\n\nJohn Doe (Labour)\n987 votes", lang="en"),
        fix("It rained.\n\nRate this article\n", "It rained.\n"),
        fix("It rained.\n\n4.5 out of 5 stars\n12 ratings\n", "It rained.\n"),
        fix("It rained.\n\nWas this article helpful?\n\nIt stopped.", "It rained.\n\nIt stopped."),
    ),
)
