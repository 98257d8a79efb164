"""LIN159: the form for a comment."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, furniture_lines, keep

RULE = Rule(
    code="LIN159",
    damage="Comment form",
    cause="The form below the article was extracted with it.",
    confidence=Confidence.LIKELY,
    find=furniture_lines("comment_form"),
    families=frozenset({"comment_form"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Leave a reply, the voice said, and she left one."),
        keep("Your email address is your name on the web."),
        keep("The machine asked:\n\n> Leave a comment\n\nNobody left one."),
        fix(
            "It rained.\n\nYour email address will not be published. Required fields *\n",
            "It rained.\n",
        ),
        fix(
            "It rained.\n\nLeave a Reply\nYour email address will not be published.\n",
            "It rained.\n",
        ),
    ),
)
