"""LIN158: a notice that the site is paid for links."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN158",
    damage="Affiliate notice",
    cause="The site says that it earns money when readers follow its links.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("disclosure"),
    families=frozenset({"disclosure"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Affiliate links pay for many blogs, and few readers know it."),
        keep("This post contains nothing but the truth."),
        fix("This post may contain affiliate links.\n\nIt rained.", "It rained."),
        fix(
            "It rained.\n\nAs an Amazon Associate we earn from qualifying purchases.\n",
            "It rained.\n",
        ),
    ),
)
