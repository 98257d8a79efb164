"""LIN151: a line of a share or follow button, alone."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN151",
    damage="Share button",
    cause="Buttons for social networks stand above or below the article.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("share"),
    families=frozenset({"share"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Share prices fell on Monday."),
        keep("They share this article of faith."),
        fix("It rained.\n\nShare this article\n\nIt stopped.", "It rained.\n\nIt stopped."),
        fix("Share on FacebookShare on TwitterShare on WhatsApp\n\nIt rained.", "It rained."),
        fix("Choveu.\n\nCompartilhar no FacebookCompartilhar no Twitter\n", "Choveu.\n", lang="pt"),
        fix("Share on Facebook\nTweet\nIt rained.", "It rained."),
    ),
)
