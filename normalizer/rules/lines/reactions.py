"""LIN131: a widget that counts how readers felt: a mood, perhaps again, and a percentage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer.context import bare
from normalizer.languages import furniture
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

SHARE = r"[ \t]*\d{1,3}(?:[.,]\d{1,2})?[ \t\N{NO-BREAK SPACE}]?%[ \t]*"
# "Happy 0 %" or "Happy 0 0 %": all on one line.
WHOLE = r"[ \t]*(\p{L}[\p{L} !]{0,24}?)[ \t]+(?:\d{1,6}[ \t]+)?\d{1,3}(?:[.,]\d{1,2})?[ \t]?%[ \t]*"
LABEL = r"[ \t]*\p{L}[\p{L}\p{M} !'’-]{0,24}[ \t]*"
COUNT = r"[ \t]*\d{1,6}[ \t]*"
LEAST = 3  # units in a row: fewer may be a poll or a table


@dataclass(frozen=True, slots=True)
class Unit:
    """One mood: its lines, first to last, its label, and whether that stands twice."""

    first: int
    last: int
    label: str
    twice: bool


def find(context: Context) -> Iterator[Finding]:
    """Runs of units; half of the labels are known moods, or each label stands twice."""
    run: list[Unit] = []
    for number, line in enumerate(context.lines):
        if "%" not in line:
            continue
        unit = _unit(context, number, run[-1].last if run else -1)
        if unit is None:
            continue
        if run and context.beside(unit.first, -1) != run[-1].last:
            yield from _widget(context, run)
            run = []
        run.append(unit)
    yield from _widget(context, run)


def _unit(context: Context, number: int, floor: int) -> Unit | None:
    """The unit that ends with the percentage on a line; all its lines lie behind line `floor`."""
    line = context.lines[number]
    if whole := compiled(WHOLE).fullmatch(line):
        return Unit(number, number, bare(whole[1]), twice=False)
    if not compiled(SHARE).fullmatch(line):
        return None
    above = context.beside(number, -1)
    if above is not None and above > floor and compiled(COUNT).fullmatch(context.lines[above]):
        above = context.beside(above, -1)
    if above is None or above <= floor or not compiled(LABEL).fullmatch(context.lines[above]):
        return None
    label = bare(context.lines[above])
    again = context.beside(above, -1)
    twice = again is not None and again > floor and bare(context.lines[again]) == label
    return Unit(again if twice and again is not None else above, number, label, twice)


def _widget(context: Context, run: Sequence[Unit]) -> Iterator[Finding]:
    if len(run) < LEAST:
        return
    moods = sum(unit.label in furniture("mood") for unit in run)
    twice = sum(unit.twice for unit in run)
    if 2 * moods < len(run) and twice < len(run):
        return
    told = (
        f"{len(run)} labels with a percentage each; {moods} are known moods, {twice} stand twice."
    )
    yield Finding(*context.span(run[0].first, run[-1].last), evidence=told)


RULE = Rule(
    code="LIN131",
    damage="Reaction widget",
    cause="A widget below the article counts the feelings of its readers.",
    confidence=Confidence.CERTAIN,
    find=find,
    prefilter=r"(?m:%[ \t]*$)",
    examples=(
        keep("Do you agree?\nYes\n45 %\nNo\n40 %\nUndecided\n15 %\nThe vote is closed."),
        keep("Happy\n\nShe was 40 % happier than before, and 0 % sad."),
        keep("Party A\n34 %\nParty B\n31 %\nParty C\n20 %\nOthers\n15 %"),
        fix("It rained.\nHappy\nHappy\n0 %\nSad\nSad\n0 %\nAngry\nAngry\n0 %", "It rained."),
        fix("It rained.\n\nLove\n10%\n\nWow\n5%\n\nSad\n85%\n", "It rained.\n"),
        fix("It rained.\nExcited 0 0 %\nSleepy 0 0 %\nGrumpy 1 100 %\n", "It rained.\n"),
    ),
)
