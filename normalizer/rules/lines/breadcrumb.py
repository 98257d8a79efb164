"""LIN166: the path of sections above an article: "Home > News > Harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.phrases import phrases
from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

MOST_STEPS = 2  # of what may be a section and a title
SECTION_WORDS = 2  # more make a title
EDGE = 6  # lines from the top
SEPARATORS = frozenset(">›»→|/")
LONGEST = 200  # code points of a whole line
PATH = r"\s*(?:[^>›»/→|]{1,60}\s*(?:[>›»→|/]|>>)\s*){1,5}[^>›»→|/]{1,120}\s*"
APART = r"\s*(?:>>|[>›»→|/])\s*"


def find(context: Context) -> Iterator[Finding]:
    """Lines near the top whose first step is a known one, such as "Home"."""
    for number in context.near_start(EDGE):
        line = context.lines[number]
        if SEPARATORS.isdisjoint(line) or len(line) > LONGEST or "«" in line:  # a quotation
            continue
        if compiled(PATH).fullmatch(line) and line.rstrip()[-1] not in ".!?":
            steps = [step for step in compiled(APART).split(line.strip()) if step]
            if len(steps) > 1 and _is_start(context, steps[0]) and not _is_title(context, number):
                fact = _section(context, number, steps[1])
                yield Finding(*context.span(number, number), facts=(fact,))


def _is_start(context: Context, step: str) -> bool:
    families = phrases(context.lang).families(step.rpartition(":")[2].strip().casefold())
    return not families.isdisjoint({"navigation", "breadcrumb"})


def _is_title(context: Context, number: int) -> bool:
    """Whether a line is a title with its section, such as "Football / Hull plays York".

    In a path the title stands once more, below.
    """
    line = context.lines[number].strip()
    steps = compiled(APART).split(line)
    if len(steps) > MOST_STEPS or ">" in line or len(steps[-1].split()) <= SECTION_WORDS:
        return False
    below = context.lines[number + 1 : number + 1 + EDGE]
    return not any(title.strip() == steps[-1] for title in below)


def _section(context: Context, number: int, step: str) -> Fact:
    at = context.lines[number].index(step)
    start = context.starts[number] + at
    return Fact("section", step, start, start + len(step))


RULE = Rule(
    code="LIN166",
    damage="Path of sections",
    cause="The page shows above the article where in the site it stands.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=(">", "›", "»", "→", "|", " / "),
    examples=(
        keep("Water > wine, she wrote on the wall."),
        keep("He/she\n\nIt rained."),
        keep("Il a dit : « Oui », puis il est parti.", lang="fr"),
        keep("Home > Library is where the books are."),
        fix(
            "Sport / The rowers of Hull win\n\nThe rowers of Hull win\n\nIt rained.",
            "The rowers of Hull win\n\nIt rained.",
            lang="en",
            section="The rowers of Hull win",
        ),
        keep("Sport / The rowers of Hull win again\n\nIt rained, and they won.", lang="en"),
        fix("Home > News > Harbour\n\nIt rained.", "It rained.", section="News"),
        fix("Home » Weather » Rain in the north\nIt rained.", "It rained.", section="Weather"),
    ),
)
