"""LIN184: a notice about the browser or its scripts."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN184",
    damage="Browser notice",
    cause="The page was read without scripts, and says so.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("browser"),
    families=frozenset({"browser"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("JavaScript is the language of the web."),
        keep("Please enable the alarm when you leave."),
        fix(
            "Please enable JavaScript to view the comments powered by Disqus.\n\nIt rained.",
            "It rained.",
        ),
        fix(
            "It rained.\n\nYour browser does not support the video tag.\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
        ),
    ),
)
