"""LIN114: the controls of a picture gallery."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN114",
    damage="Gallery controls",
    cause="A gallery was extracted without its pictures; the buttons and counts stayed.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("gallery"),
    families=frozenset({"gallery"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Image 3 of 7 is the one that the jury liked best."),
        keep("It rained.\n\n3. Photos\n\nAll of them were taken from the mill."),
        keep("She opened a gallery by the harbour."),
        fix("It rained.\n\n3 of 7\n\nView gallery\n\nIt stopped.", "It rained.\n\nIt stopped."),
        fix("View gallery\n\nIt rained.", "It rained."),
    ),
)
