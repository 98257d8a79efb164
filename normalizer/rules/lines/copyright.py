"""LIN181: a copyright notice, alone on its line."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN181",
    damage="Copyright notice",
    cause="The footer of the site was extracted with the article.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("copyright"),
    families=frozenset({"copyright"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Copyright lasts for seventy years after the author has died."),
        keep("All rights reserved for members were lost in the fire."),
        fix("It rained.\n\nAll rights reserved.\n", "It rained.\n"),
        fix(
            "It rained.\n\nCopyright © 2024 The Harbour Post. All rights reserved.\n",
            "It rained.\n",
        ),
    ),
)
