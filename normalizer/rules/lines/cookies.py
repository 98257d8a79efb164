"""LIN154: a line of a cookie banner, alone."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN154",
    damage="Cookie banner",
    cause="The banner that asks for consent was extracted with the article.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("cookies"),
    families=frozenset({"cookies"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Accept all cookies from strangers, she used to joke."),
        keep("Cookies are small files that a site stores."),
        fix("We use cookies.\n\nIt rained.", "It rained."),
        fix("It rained.\n\nAccept all cookies\n", "It rained.\n"),
    ),
)
