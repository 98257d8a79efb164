"""LIN166: the path of sections above an article: "Home > News > Harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.phrases import phrases
from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

EDGE = 6  # lines from the top
SEPARATORS = frozenset(">›»→|/")
LONGEST = 200  # code points of a whole line
PATH = r"\s*(?:[^>›»/→|]{1,60}\s*(?:[>›»→|/]|>>)\s*){1,5}[^>›»→|/]{1,120}\s*"
APART = r"\s*(?:>>|[>›»→|])\s*|\s+/\s+"
LONGEST_STEP = 30  # code points of the last step of a path with such marks alone …
MOST_WORDS = 3  # … and its words: "Sport | Hull wins at home" is a headline
QUOTED = r"[^\s»]»(?!\s*[\p{L}\p{N}])|[.!?,;:]\s*$"  # the end of a quotation or of a wrapped line
# "Oslo → Bergen", "Health / beauty": these marks stand in titles, too, and say less than ">".
LOOSE = frozenset("→|/")
HOME = frozenset(
    {
        "accueil", "ana sayfa", "anasayfa", "domovská stránka", "domů", "etusivu", "forside",
        "hem", "hjem", "home", "homepage", "inicio", "início", "start", "startseite",
        "strona główna", "úvod", "αρχική", "αρχική σελίδα", "главная", "главная страница",
        "головна", "головна сторінка",
    }
)  # fmt: skip


def find(context: Context) -> Iterator[Finding]:
    """Lines near the top whose first step is a known one, such as "Home"."""
    for number in context.near_start(EDGE):
        line = context.lines[number]
        if SEPARATORS.isdisjoint(line) or len(line) > LONGEST or "«" in line:  # a quotation
            continue
        if compiled(PATH).fullmatch(line) and not compiled(QUOTED).search(line):
            steps = [step for step in compiled(APART).split(line.strip()) if step]
            if len(steps) > 1 and _is_path(context, line, steps):
                fact = _section(context, number, steps[1])
                yield Finding(*context.span(number, number), facts=(fact,))


def _is_path(context: Context, line: str, steps: Sequence[str]) -> bool:
    """Whether the first step is a known one; between loose marks one more is, too.

    The last step behind these is a section, or a title that stands on a line of its own as well.
    """
    if not _is_known(context, steps[0]):
        return False
    if not LOOSE.issuperset(SEPARATORS.intersection(line)):
        return True
    inner, last = steps[1:-1], steps[-1]
    if last.casefold() in context.labels:
        return True
    if len(last) > LONGEST_STEP or last.count(" ") >= MOST_WORDS:
        return False
    if _name(steps[0]) in HOME:
        return True
    return bool(inner) and all(_is_known(context, step) for step in inner)


def _is_known(context: Context, step: str) -> bool:
    families = phrases(context.lang).families(_name(step))
    return not families.isdisjoint({"navigation", "breadcrumb"})


def _name(step: str) -> str:
    return step.rpartition(":")[2].strip().casefold()


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
        keep("Москва → Казань: дорога вдоль реки\n\nШёл дождь.", lang="ru"),
        keep("Мельница у реки\nжизнь». Потом он замолчал и ушёл,\nа дождь всё шёл.", lang="ru"),
        fix(
            "Sport / The rowers of Hull win\n\nThe rowers of Hull win\n\nIt rained.",
            "The rowers of Hull win\n\nIt rained.",
            lang="en",
            section="The rowers of Hull win",
        ),
        keep("Sport / The rowers of Hull win again\n\nIt rained, and they won.", lang="en"),
        fix("Home > News > Harbour\n\nIt rained.", "It rained.", section="News"),
        fix("Home » Weather » Rain in the north\nIt rained.", "It rained.", section="Weather"),
        fix("Home / Weather / Rain\n\nIt rained.", "It rained.", section="Weather"),
    ),
)
