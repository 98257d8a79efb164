"""SPC101: blanks at the end of a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

BLANKS = " \t\N{NO-BREAK SPACE}"
LINE_END = rf"\n(?<=[{BLANKS}]\n)"  # the rare character first: there are many blanks elsewhere


def find(context: Context) -> Iterator[Finding]:
    """The run of blanks before each line end."""
    text = context.text
    for match in compiled(LINE_END).finditer(text):
        yield Finding(run_start(text, match.start(), BLANKS), match.start())


RULE = Rule(
    code="SPC101",
    damage="Blanks at a line end",
    cause="Templates and inline tags leave blanks before a line break.",
    confidence=Confidence.CERTAIN,
    find=find,
    prefilter=r"[ \t\x{a0}]\n",
    examples=(
        keep("No blanks\nat the ends."),
        keep("```\nx = 1  \ny = 2\n```\n"),
        fix("One \ntwo\t \nthree", "One\ntwo\nthree"),
        fix("One\n  \ntwo", "One\n\ntwo"),
    ),
)
