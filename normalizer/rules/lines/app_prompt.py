"""LIN156: an offer to install an app."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN156",
    damage="App prompt",
    cause="The site offers its app below or in the article.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("app"),
    families=frozenset({"app"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Download our app and you will never be lost, the poster says."),
        keep("The app was a failure."),
        fix("It rained.\n\nDownload our app\n", "It rained.\n"),
        fix("It rained.\n\nGet it on Google Play\n\nIt stopped.", "It rained.\n\nIt stopped."),
    ),
)
