"""FLO209: the number of an item or a heading on a line of its own, above its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep
from normalizer.sentences import BLANKS, ITEM, ends

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

NUMBER = r"[ \t]*(?P<count>\d{1,3})[.)]\s*"
QUOTES = "“\"‘'«„("
HEADING = 80  # code points: a shorter text without an end mark is a heading, with paragraphs below


class Item(NamedTuple):
    """The line number of a number that stands above its text, and the number."""

    line: int
    value: int


def find(context: Context) -> Iterator[Finding]:
    """Line ends behind numbers that stand right above a text, where lines are set apart at all."""
    found = list(_items(context))
    chained = [
        at
        for at, item in enumerate(found)
        if any(abs(item.value - other.value) == 1 for other in found[max(0, at - 1) : at + 2])
    ]
    set_apart = sum(_is_set_apart(context, found[at].line) for at in chained)
    if 2 * set_apart < len(chained):
        return
    is_item = True
    for at in chained:
        number = found[at].line
        if at + 1 < len(found):  # where the last one ends, nothing tells
            is_item = _is_item(context, number, found[at + 1].line)
        if not is_item:
            continue
        start = context.starts[number] + len(context.lines[number].rstrip())
        text = context.lines[number + 1]
        end = context.starts[number + 1] + len(text) - len(text.lstrip())
        yield Finding(start, end, " ")


def _items(context: Context) -> Iterator[Item]:
    for number, line in enumerate(context.lines[:-1]):
        match = compiled(NUMBER).fullmatch(line)
        if match is not None and _stands_above_its_text(context, number):
            yield Item(number, int(match["count"]))


def _stands_above_its_text(context: Context, number: int) -> bool:
    """Whether a text of one line stands right below, and no other item, nor a stanza."""
    below = context.lines[number + 1].strip()
    if not below or ITEM.match(below) or not (below[0].isalpha() or below[0] in QUOTES):
        return False
    if number + 2 == len(context.lines) or context.is_blank(number + 2):
        return True
    behind = context.lines[number + 2]
    return compiled(NUMBER).fullmatch(behind) is not None or len(behind) >= HEADING


def _is_set_apart(context: Context, number: int) -> bool:
    """Whether a blank line or nothing stands above a number, or it has a blank behind it."""
    return not number or context.is_blank(number - 1) or context.lines[number][-1].isspace()


def _is_item(context: Context, number: int, following: int) -> bool:
    """Whether what stands below is a heading, or all of an item: a chapter has more paragraphs."""
    text = context.lines[number + 1].strip()
    if len(text) < HEADING and not ends(text):
        return True
    return context.beside(number + 1, 1) == following


RULE = Rule(
    code="FLO209",
    damage="Number apart from its item",
    cause="The extractor put a line break between the number of an item, and its text.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=rf"(?m)^[ \t]*\p{{Nd}}\p{{Nd}}?\p{{Nd}}?[.)]{BLANKS}*$",
    examples=(
        keep("1.\n\nIt rained on the islands.\n\n2.\n\nThen the wind turned."),
        keep("The islands\n1.\nIt rained.\n2.\nThe wind turned."),
        keep("It rained in 1980,\nas it had in\n\n12.\nNobody knew why it rained so long."),
        keep("1.\n2.\n3.\n\nThree lines are left for the names."),
        keep("1.\n- rain\n\n2.\n- wind"),
        keep("1.\nAt the quay a boat\nIs all afloat\n\n2.\nAt the mill a stone\nIs all alone"),
        keep(
            "1.\nOnce there was a miller.\n\nHe had no mill.\n\n"
            "2.\nThen came the rain.\n\nIt fell for days."
        ),
        fix(
            "1.\nElsay\n\n2.\nGruna\n\nIt was in the year\n\n45.\nNobody knew why.",
            "1. Elsay\n\n2. Gruna\n\nIt was in the year\n\n45.\nNobody knew why.",
        ),
        fix(
            "The best islands\n\n1. \nElsay\n\nIt never rains there.\n\n2. \nGruna\n\nIt does.",
            "The best islands\n\n1. Elsay\n\nIt never rains there.\n\n2. Gruna\n\nIt does.",
        ),
        fix("To pack\n1. \nOne coat\n2. \nTwo hats", "To pack\n1. One coat\n2. Two hats"),
        fix("1.\nMix it all.\n\n2.\nBake it.", "1. Mix it all.\n\n2. Bake it."),
        fix("2)\nThe harbour\n\n1)\nThe mill", "2) The harbour\n\n1) The mill"),
    ),
)
