"""FLO205: a quotation mark or a bracket on a line of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

OPENING = {"“": "”", "«": "»", "„": "“", "(": ")", "[": "]", "「": "」", "『": "』", "（": "）"}
CLOSING = {closing: opening for opening, closing in OPENING.items()}
CLOSING["”"] = "“"
PROSE = (
    30  # code points of the line that the mark belongs to: shorter ones may be code or a drawing
)


def find(context: Context) -> Iterator[Finding]:
    """An opening mark goes down to what it opens, a closing one up to what it closes."""
    lonely = {label for label in context.labels if label in OPENING or label in CLOSING}
    for number in sorted(number for mark in lonely for number in context.labels[mark]):
        mark = context.lines[number].strip()
        above, below = context.beside(number, -1), context.beside(number, 1)
        if below is not None and _opens(context, mark, below):
            start = context.starts[number] + len(context.lines[number].rstrip())
            yield Finding(start, context.starts[below] + _indent(context.lines[below]))
        elif above is not None and _closes(context, mark, above):
            start = context.starts[above] + len(context.lines[above].rstrip())
            yield Finding(start, context.starts[number] + _indent(context.lines[number]))


def _opens(context: Context, mark: str, below: int) -> bool:
    line, closing = context.lines[below], OPENING.get(mark, "")
    missing = line.count(closing) - line.count(mark) if closing else 0
    return missing == 1 and len(line) >= PROSE and " " in line.strip()


def _closes(context: Context, mark: str, above: int) -> bool:
    line, opening = context.lines[above], CLOSING.get(mark, "")
    missing = line.count(opening) - line.count(mark) if opening else 0
    long = len(line) >= PROSE and " " in line.strip()
    return missing == 1 and long and (sentences.ends(line) or sentences.is_open(line))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


RULE = Rule(
    code="FLO205",
    damage="Quotation mark or bracket on its own line",
    cause="Themes set a large quotation mark in an element of its own.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=tuple(sorted(OPENING | CLOSING)),
    examples=(
        keep("“\nA quotation with a large mark that is decoration, and nothing closes it."),
        keep("call(\n  first_argument_of_the_call, second_argument\n)"),
        keep("He said “no” to all of them on that day.\n”\nIt rained."),
        keep("Ⅰ (first)\n(\nJohn\n)"),
        fix(
            "“\nThe mill has stood empty since the storm of last winter.” So said the miller.",
            "“The mill has stood empty since the storm of last winter.” So said the miller.",
        ),
        fix(
            "The miller said: “It has stood empty since last winter.\n\n”\n\nThen he left.",
            "The miller said: “It has stood empty since last winter.”\n\nThen he left.",
        ),
        fix(
            "Le meunier dit : (il était tard ce jour-là\n)\nPuis il partit.",
            "Le meunier dit : (il était tard ce jour-là)\nPuis il partit.",
        ),
    ),
)
