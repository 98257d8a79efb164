"""FLO207: a line break where an inline tag was, told by the space that the tag left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, keep
from normalizer.sentences import ITEM, ends, leads_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

PROOF = 3  # lines that surely go on behind a space: the text was cut at its tags
MOST_INDENTED = 0.5  # of all lines; beyond that the space is the layout's
BLANKS = (" ", "\N{NO-BREAK SPACE}")
GAPS = ("\N{NO-BREAK SPACE} ", " \N{NO-BREAK SPACE}")
DASHES = "–—"  # they stand in sentences more often than before items
SET_APART = frozenset("|`~#>=+<{}")  # what begins a fence, a row of a table, markup
STOPS = (".", "!", "?", "…")
SHORT = 60  # code points of a piece that ends with a stop: a link, or words in bold


def find(context: Context) -> Iterator[Finding]:
    """Line ends beside a lone space, in a text where such spaces surely stand inside sentences."""
    lines = context.lines
    spaced = [number for number, line in enumerate(lines) if number and _has_lone_space(line)]
    behind = [number for number in spaced if not context.is_blank(number - 1)]
    if sum(_goes_on(lines[number - 1], lines[number]) for number in behind) < PROOF:
        return
    if len(spaced) > MOST_INDENTED * sum(bool(line.strip()) for line in lines):
        return
    before = (
        number
        for number in range(1, len(lines))
        if lines[number] and not lines[number][0].isspace() and _leads_on(context, number - 1)
    )
    for number in sorted({*behind, *before}):
        if _belong(lines[number - 1], lines[number]):
            place = context.starts[number]
            has_gap = lines[number - 1].endswith(BLANKS) or lines[number][0] in BLANKS
            yield Finding(place - 1, place, "" if has_gap else " ")


def _leads_on(context: Context, number: int) -> bool:
    """Whether a line ends with a space, or with a word that can hardly end a sentence."""
    line = context.lines[number]
    if line.rstrip().endswith(STOPS):
        return False
    return line.endswith(BLANKS) or leads_on(line, context.language)


def _has_lone_space(line: str) -> bool:
    """Whether a line begins with one space, perhaps a no-break space and another one."""
    text = line.lstrip()
    gap = len(line) - len(text)
    return bool(text) and ((gap == 1 and line[0] in BLANKS) or line[:gap] in GAPS)


def _goes_on(before: str, line: str) -> bool:
    """Whether a line surely belongs to the one before: its sentence, or the text of a label."""
    text = line.lstrip()
    if text[0].islower() or text[0] in ",;.)":
        return True
    return before.endswith(":") and text[0].isalnum() and not before[0].isspace()


def _belong(before: str, behind: str) -> bool:
    """Whether two lines are pieces of one: neither is an item, nor the end of a paragraph."""
    if not before.strip() or ITEM.match(before):
        return False
    if ITEM.match(behind) and behind.lstrip()[0] not in DASHES:
        return False
    if before.lstrip()[0] in SET_APART or behind.lstrip()[:1] in SET_APART:
        return False
    if _may_be_heading(before) and len(behind) >= SHORT and behind.lstrip()[0].isupper():
        return False
    if not ends(before) or len(before) < SHORT:
        return True
    return (before[0] in BLANKS or before[0].islower()) and not behind.lstrip()[0].isupper()


def _may_be_heading(line: str) -> bool:
    """Whether a line stands for itself: short, with a capital, and nothing behind its last word."""
    line = line.strip()
    return len(line) < SHORT and line[0].isupper() and line[-1].isalnum()


RULE = Rule(
    code="FLO207",
    damage="Line break at an inline tag",
    cause="The extractor put a line break wherever a link or bold words began or ended.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"\n[ \x{a0}]{1,2}\S",
    examples=(
        keep(" One line.\n\n Two lines.\n\n Three lines."),
        keep("Bread\n - flour\n - water\n - salt\n\nMix it all."),
        fix(
            "The baker\n said that the\n old oven is cold.\nIt was built \nby her\n in one summer.",
            "The baker said that the old oven is cold.\nIt was built by her in one summer.",
        ),
        keep("The old ovens:\n - warm\n - cold\n\nThe bakers:\n - young\n - old\n\nAll wait."),
        fix(
            "Flour:\n Two bags of it.\nSalt:\n A spoon.\nWater:\n\N{NO-BREAK SPACE}Half a jug.\n"
            "How to bake it in the oven\n The baker of the town takes the flour and mixes it with"
            " the water.",
            "Flour: Two bags of it.\nSalt: A spoon.\nWater:\N{NO-BREAK SPACE}Half a jug.\n"
            "How to bake it in the oven\n The baker of the town takes the flour and mixes it with"
            " the water.",
        ),
        fix(
            "Since\n Monday nobody bakes.\n\nThe oven\n is cold,\n but the\n stove is warm.\n\n"
            "All wait.\n\nNobody speaks.",
            "Since Monday nobody bakes.\n\nThe oven is cold, but the stove is warm.\n\n"
            "All wait.\n\nNobody speaks.",
        ),
        fix(
            "The code of\n```\n a = b\n```\nthen\n left\n the town of the"
            "\n baker again, and nobody in it minded.",
            "The code of\n```\n a = b\n```\nthen left the town of the baker again,"
            " and nobody in it minded.",
        ),
    ),
)
