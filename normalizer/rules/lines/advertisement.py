"""LIN152: the label of an advertisement that is gone."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN152",
    damage="Advertisement label",
    cause="An advertisement stood between two paragraphs; its label was extracted.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("advertisement"),
    families=frozenset({"advertisement"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Advertisement is what pays for the paper."),
        keep("An advertisement in the paper said so."),
        fix("It rained.\n\nAdvertisement\n\nIt stopped.", "It rained.\n\nIt stopped."),
        fix("Es goss.\n\nANZEIGE\n\nDann nicht mehr.", "Es goss.\n\nDann nicht mehr."),
    ),
)
