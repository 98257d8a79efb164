"""LIN183: links for keyboards and screen readers."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN183",
    damage="Skip link",
    cause="Hidden links help people who use a keyboard or a screen reader.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("skip", "accessibility"),
    families=frozenset({"skip", "accessibility"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Skip to the end if you want to know who did it."),
        keep("He went back to top form."),
        fix("Skip to main content\n\nIt rained.", "It rained."),
        fix("It rained.\n\nBack to top\n", "It rained.\n"),
    ),
)
