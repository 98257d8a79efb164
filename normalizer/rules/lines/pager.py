"""LIN164: links to the article before and behind this one."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN164",
    damage="Previous and next",
    cause="The site leads from one article to the next.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("pager"),
    families=frozenset({"pager"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("The previous post was held by her father."),
        keep("Next, they went to the harbour."),
        fix("It rained.\n\nPrevious post\n\nNext post\n", "It rained.\n"),
        fix("It rained.\n\nOlder posts\n", "It rained.\n"),
    ),
)
