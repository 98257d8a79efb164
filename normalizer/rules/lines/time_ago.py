"""LIN142: how long ago something was posted, alone on its line."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN142",
    damage="Age of a post",
    cause="The page tells how old the article or a comment is.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("ago"),
    families=frozenset({"ago"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("3 hours ago the rain began, and it has not stopped since."),
        keep("It began\n3 hours ago, and has not stopped since."),
        fix("Rain in the north\n\n3 hours ago\n\nIt rained.", "Rain in the north\n\nIt rained."),
        fix(
            "Rain in the north\n2 days ago\nIt rained all day.",
            "Rain in the north\nIt rained all day.",
        ),
    ),
)
