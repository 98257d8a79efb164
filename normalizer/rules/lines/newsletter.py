"""LIN153: an invitation to a newsletter, alone on its line."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN153",
    damage="Newsletter prompt",
    cause="The site asks its readers to subscribe.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("newsletter"),
    families=frozenset({"newsletter"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Subscribe to our newsletter is what every site says."),
        keep("The newsletter of the club has twelve readers."),
        fix(
            "It rained.\n\nSubscribe to our newsletter\n\nIt stopped.", "It rained.\n\nIt stopped."
        ),
        fix("Sign up for our newsletter!\nIt rained.", "It rained."),
    ),
)
