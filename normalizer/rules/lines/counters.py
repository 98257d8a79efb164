"""LIN101: the bare figures of a share or comment counter, such as "0 0"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

PAIR = r"[ \t]*(\d{1,6})[ \t]+(\d{1,6})[ \t]*"
FIGURES = r"[\s\d.,:;%+/()–-]*"
BEGINS = frozenset({"0 ", "0\t", "00"})  # as `opening` writes figures
HEAD = 6  # a counter stands under the title: among that many lines with something on them


def find(context: Context) -> Iterator[Finding]:
    """Two figures alone on a line, no figures beside them: one is 0, or they stand in the head."""
    for number in context.opened(BEGINS):
        pair = compiled(PAIR).fullmatch(context.lines[number])
        if not pair or _beside_figures(context, number):
            continue
        if 0 in (int(pair[1]), int(pair[2])):
            yield Finding(*context.span(number, number), evidence="One of two lone figures is 0.")
        elif _is_under_title(context, number):
            words = "Two lone figures stand under the title."
            yield Finding(*context.span(number, number), evidence=words)


def _beside_figures(context: Context, number: int) -> bool:
    beside = (context.beside(number, step) for step in (-1, 1))
    return any(
        other is not None and compiled(FIGURES).fullmatch(context.lines[other]) for other in beside
    )


def _is_under_title(context: Context, number: int) -> bool:
    """Whether the line above is in letters and without an end mark, and near the top."""
    above, rank = context.beside(number, -1), 0
    at: int | None = number
    while at is not None and rank <= HEAD:
        at = context.beside(at, -1)
        # a counter above may go as this one does: it does not count
        rank += at is not None and not compiled(PAIR).fullmatch(context.lines[at])
    if above is None or rank > HEAD:
        return False
    title = context.lines[above].strip()
    return title[-1] not in ".!?:;," and any(map(str.isalpha, title))


RULE = Rule(
    code="LIN101",
    damage="Counter figures",
    cause="A share or comment widget showed its counts, and only the figures were extracted.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"(?m:^[ \t]*\p{Nd}+[ \t]+\p{Nd}+[ \t]*$)",
    examples=(
        keep("The matrix\n1 0\n0 1\nis the identity."),
        keep("They won.\nHome 3 0\nAway 1 2\nThe crowd left early."),
        keep("In 2020\n1984\nwas read again."),
        fix("Rain in the north\n\n0 0\n\nIt rained.", "Rain in the north\n\nIt rained."),
        fix("Rain in the north\n12 5\nIt rained all day.", "Rain in the north\nIt rained all day."),
    ),
)
