"""SPC102: more than one blank line in a row."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, substitute

RULE = Rule(
    code="SPC102",
    damage="Surplus blank lines",
    cause="Empty elements, and furniture that was removed, leave blank lines behind.",
    confidence=Confidence.CERTAIN,
    find=substitute(r"(?<=(?<!\n)\n\n)\n++", ""),
    needs=("\n\n\n",),
    examples=(
        keep("One\n\ntwo"),
        keep("```\none\n\n\ntwo\n```\n"),
        fix("One\n\n\n\ntwo", "One\n\ntwo"),
        fix("One\n\n\ntwo\n\n\n\n\nthree", "One\n\ntwo\n\nthree"),
    ),
)
