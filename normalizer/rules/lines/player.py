"""LIN113: words of a video or audio player, each alone on its line."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN113",
    damage="Player controls",
    cause="The buttons and times of a player were extracted without the recording.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("player"),
    families=frozenset({"player"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Unmute the microphone before you speak, she told them."),
        keep("They play video games all day."),
        fix("It rained.\n\nUnmute\n\nIt stopped.", "It rained.\n\nIt stopped."),
        fix(
            "It rained.\n\nVideo player is loading.\nCurrent time 0:00\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
        ),
    ),
)
