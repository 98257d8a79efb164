"""LIN166: the path of sections above an article: "Home > News > Harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.phrases import phrases
from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

EDGE = 6  # lines from the top
SEPARATORS = frozenset(">›»→|/")
LONGEST = 200  # code points of a whole line
PATH = r"\s*(?:[^>›»/→|]{1,60}\s*(?:[>›»→|/]|>>)\s*){1,5}[^>›»→|/]{1,120}\s*"
APART = r"\s*(?:>>|[>›»→|])\s*|\s+/\s+"
ARROWS = frozenset(">›»→")
LONGEST_STEP = 30  # code points of the last step of a path without arrows …
MOST_WORDS = 3  # … and its words: "Sport | Hull wins at home" is a headline


def find(context: Context) -> Iterator[Finding]:
    """Lines near the top whose first step is a known one, such as "Home"."""
    for number in context.near_start(EDGE):
        line = context.lines[number]
        if SEPARATORS.isdisjoint(line) or len(line) > LONGEST or "«" in line:  # a quotation
            continue
        if compiled(PATH).fullmatch(line) and line.rstrip()[-1] not in ".!?":
            steps = [step for step in compiled(APART).split(line.strip()) if step]
            if len(steps) > 1 and _is_start(context, steps[0]) and _is_path(context, line, steps):
                fact = _section(context, number, steps[1])
                yield Finding(*context.span(number, number), facts=(fact,))


def _is_start(context: Context, step: str) -> bool:
    families = phrases(context.lang).families(step.rpartition(":")[2].strip().casefold())
    return not families.isdisjoint({"navigation", "breadcrumb"})


def _is_path(context: Context, line: str, steps: list[str]) -> bool:
    """Whether the last step is a section, or a title that stands on a line of its own as well."""
    last = steps[-1]
    if not ARROWS.isdisjoint(line) or last.casefold() in context.labels:
        return True
    return len(last) <= LONGEST_STEP and last.count(" ") < MOST_WORDS


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
        keep("Sport | Hull wins its first game at home, and nobody minds the rain\n\nIt rained."),
        fix(
            "Home →News →Harbour\n\nPOLITICS/12: Who will buy the old mill\n\nIt rained.",
            "POLITICS/12: Who will buy the old mill\n\nIt rained.",
            section="News",
        ),
        fix("Home | News | Harbour\n\nIt rained.", "It rained.", section="News"),
        keep("Il a dit : « Oui », puis il est parti.", lang="fr"),
        keep("Home > Library is where the books are."),
        fix("Home > News > Harbour\n\nIt rained.", "It rained.", section="News"),
        fix("Home » Weather » Rain in the north\nIt rained.", "It rained.", section="Weather"),
    ),
)
