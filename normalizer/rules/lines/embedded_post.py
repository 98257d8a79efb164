"""LIN115: what is left of an embedded post of a network."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN115",
    damage="Remains of an embedded post",
    cause="A post of a social network was embedded; its frame was extracted.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("embed"),
    families=frozenset({"embed"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("You can view this post on her wall for as long as it rains."),
        keep("View of the post office"),
        fix(
            "It rained.\n\nView this post on Instagram\n\nIt stopped.", "It rained.\n\nIt stopped."
        ),
        fix(
            "It rained.\n\nView this post on Instagram\n\nA post shared by Jane Roe (@janeroe)\n",
            "It rained.\n",
        ),
    ),
)
