"""SPC103: blank lines around the whole text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

BLANKS = " \t\n\N{NO-BREAK SPACE}"


def find(context: Context) -> Iterator[Finding]:
    """Blank lines before the first and after the last one; a final line end stays one."""
    text = context.text
    lead = text[: len(text) - len(text.lstrip(BLANKS))]
    first = len(text) if len(lead) == len(text) else lead.rfind("\n") + 1
    if first:
        yield Finding(0, first)
    end = len(text.rstrip(BLANKS))
    tail = text[end:]
    kept = "\n" if "\n" in tail and not context.is_open else ""
    if end and tail != kept:
        yield Finding(end, len(text), kept)


RULE = Rule(
    code="SPC103",
    damage="Outer blank lines",
    cause="Templates leave blank lines before and after the article.",
    confidence=Confidence.CERTAIN,
    find=find,
    examples=(
        keep("One line\n"),
        keep("    An indented first line"),
        fix("\n\n \nOne line\n\n\n", "One line\n"),
        fix("One line \t", "One line"),
    ),
)
