"""FLO211: a paragraph whose lines were broken at a fixed width."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

WIDTHS = range(36, 133)  # code points of the longest line
MOST_CAPITALS = 0.6  # of the lines but the first: verse and lists begin lines with capitals
MOST_NOUNS = 0.85  # the same in German, whose nouns have capitals
MOST_ENDS = 0.6  # of the lines but the last: lines of speech end with their sentences
LEAST_BREAKS = 2
LONGEST = 160  # code points of a line with its blanks
BULLETS = "-*•"
LEAST_WORDS = 3  # of a line: one of fewer words holds an address


def find(context: Context) -> Iterator[Finding]:
    """Blocks in which no line had room for the first word of the next: greedily wrapped."""
    for first, last in context.blocks:
        if last - first < LEAST_BREAKS or context.lines[first + 1][0] in BULLETS:
            continue
        if max(map(len, context.lines[first : last + 1])) > LONGEST:
            continue
        lines = [line.strip() for line in context.lines[first : last + 1]]
        width = max(map(len, lines))
        if width not in WIDTHS:
            continue
        if not _is_wrapped(context, lines, width):
            continue
        for number in range(first, last):
            before, behind = context.lines[number], context.lines[number + 1]
            start = context.starts[number] + len(before.rstrip())
            end = context.starts[number + 1] + len(behind) - len(behind.lstrip())
            yield Finding(start, end, sentences.gap(before.rstrip(), behind.lstrip()))


def _is_wrapped(context: Context, lines: Sequence[str], width: int) -> bool:
    pairs = list(pairwise(lines))
    if not all(_is_full(line, behind, width) for line, behind in pairs):
        return False
    # A dash or an initial may begin a line of a sentence, but not several.
    items = [before for before, line in pairs if sentences.ITEM.match(line)]
    if len(items) > 1 or any(map(sentences.ends, items)) or sentences.ITEM.match(lines[0]):
        return False
    if any(line.count(" ") < LEAST_WORDS - 1 for line, _ in pairs):
        return False
    if lines[-1].isupper() and sentences.ends(lines[-2]):  # the heading of what follows
        return False
    closed = sum(sentences.ends(line) for line, _ in pairs)
    capitals = sum(behind[0].isupper() for _, behind in pairs)
    if closed > MOST_ENDS * len(pairs):
        return False
    if capitals > (MOST_NOUNS if context.lang == "de" else MOST_CAPITALS) * len(pairs):
        return False
    if any(sentences.starts_small(behind) for _, behind in pairs):
        return True
    # Letters without case: a sentence ends inside a line, and none where most of the lines do.
    caseless = all(sentences.starts_caseless(behind) or behind[0].isdigit() for _, behind in pairs)
    return caseless and 2 * closed <= len(pairs) and any(map(sentences.ends_inside, lines))


def _is_full(line: str, behind: str, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one."""
    full = len(line) + 1 + len(behind.partition(" ")[0]) > width
    return full and (line[-1] != "-" or line[-2:-1] == " ")


RULE = Rule(
    code="FLO211",
    damage="Hard-wrapped paragraph",
    cause="Mail, plain-text files and some extractors break lines at a fixed width.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f'\n{sentences.BLANKS}*[“"‘«(]?[\\p{{Ll}}\\p{{Lo}}]',
    examples=(
        keep("Jane Roe\n12 Harbour Lane\nPort Merrow PM1 2AB\nThe Northern Isles"),
        keep(
            "Shall we go down to the sea again,\nAnd wait there for the evening tide,\n"
            "Or shall we stay here in the lane,\nWhere all the summer birds abide?"
        ),
        keep(
            "- one thing that you have to buy for the feast on\n- another thing that they will have"
            " to buy\n- a third thing"
        ),
        keep(
            "The council of the town met on Monday evening and stayed.\nNobody spoke of the bridge,"
            " and it was late when all went.\nWHAT COMES NEXT ON THE ISLANDS",
            lang="en",
        ),
        keep("- one thing to buy for the feast\n- another thing to buy for it\n- a third thing"),
        fix(
            "The council of the town met on Monday evening to talk\nabout the bridge, which has"
            " been closed since the storm\nof last winter. No decision was made.",
            "The council of the town met on Monday evening to talk about the bridge, which has"
            " been closed since the storm of last winter. No decision was made.",
        ),
        fix(
            "The council of the town met on Monday evening to talk\nabout the bridge, which has"
            " been closed since the storm\n— and nobody knows for how long it will be closed now.",
            "The council of the town met on Monday evening to talk about the bridge, which has been"
            " closed since the storm — and nobody knows for how long it will be closed now.",
        ),
        keep("오래된 방앗간\n다리 위의 시장\n강가의 학교\n산 아래 마을", lang="ko"),
        fix(
            "강가의 오래된 방앗간이 월요일에 팔렸다. 산 사람은 도시의 작은\n"
            "회사이고, 봄에 문을 다시 연다고 한다. 마을 사람들은 아직 아무\n"
            "말도 하지 않았다.",
            "강가의 오래된 방앗간이 월요일에 팔렸다. 산 사람은 도시의 작은 "
            "회사이고, 봄에 문을 다시 연다고 한다. 마을 사람들은 아직 아무 "
            "말도 하지 않았다.",
            lang="ko",
        ),
        fix(
            "Der Rat der Stadt kam am Montagabend zusammen, um über\ndie Brücke zu reden, die seit"
            " dem Sturm des letzten\nWinters gesperrt ist. Beschlossen wurde nichts.",
            "Der Rat der Stadt kam am Montagabend zusammen, um über die Brücke zu reden, die seit"
            " dem Sturm des letzten Winters gesperrt ist. Beschlossen wurde nichts.",
        ),
    ),
)
