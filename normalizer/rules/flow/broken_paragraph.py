"""FLO202: a paragraph break in the middle of a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

PROSE = 50  # code points: one of both is at least that long
HEADING = 36  # a shorter line may be one
LABEL = 13  # code points behind the last stop of a line: a caption may be glued to it
LEAST_CLOSED = 2  # paragraphs that end with a stop, to trust that the writer forgets none
SHORTEST_WORD = 2  # before the break: a letter alone is part of a formula or a drawing


def find(context: Context) -> Iterator[Finding]:
    """Across blank lines, where the second piece begins small and both read as one sentence."""
    for number in sorted({*context.small_starts, *context.caseless_starts}):
        line = context.lines[number]
        if not line[0].isalpha() or not context.is_blank(number - 1):
            continue
        if context.is_below_title(number):
            continue
        above = context.beside(number, -1)
        if above is not None and _belong(context, above, line):
            before = context.lines[above].rstrip()
            start = context.starts[above] + len(before)
            yield Finding(start, context.starts[number], sentences.gap(before, line))


def _belong(context: Context, number: int, following: str) -> bool:
    line, known = context.lines[number], context.language
    if not sentences.is_open(line):
        return False
    if sentences.starts_caseless(following):
        return _belong_caseless(context, number, following)
    if not sentences.starts_small(following) or context.is_written_small:
        return False
    if max(len(line), len(following)) < PROSE:  # verse, labels, items of a list
        return False
    if sentences.leads_on(line, known):
        return True
    if sentences.ITEM.match(line) or context.is_item(number) or line.rstrip()[-1] == ")":
        return False
    if len(sentences.last_word(line)) < SHORTEST_WORD:
        return False
    if sentences.follows_on(following, known):
        return True
    if len(line) < HEADING or not sentences.ends(following):
        return False
    return bool(sentences.function_words(line + " " + following, known))


def _belong_caseless(context: Context, number: int, following: str) -> bool:
    line = context.lines[number]
    if sentences.ITEM.match(line):
        return False
    if sentences.goes_on(line, following, context.language, PROSE):
        return True
    if not sentences.runs_on(line, following, PROSE) or sentences.ends_inside(line[-LABEL:]):
        return False
    return _is_the_only_open(context, number)


def _is_the_only_open(context: Context, number: int) -> bool:
    """Whether all other long lines end with their sentences, and one stands above.

    Then the writer forgets no stops, and this is neither a heading nor what stands below one.
    """
    closed, last_open = context.once(_long_lines)
    return last_open == number and len(closed) >= LEAST_CLOSED and closed[0] < number


def _long_lines(context: Context) -> tuple[Sequence[int], int]:
    """Numbers of the lines of some length that end with a sentence; the other one, or -1."""
    long = [number for number, line in enumerate(context.lines) if len(line) >= PROSE]
    closed = [number for number in long if sentences.ends(context.lines[number])]
    rest = set(long).difference(closed)
    return closed, rest.pop() if len(rest) == 1 else -1


RULE = Rule(
    code="FLO202",
    damage="Paragraph break inside a sentence",
    cause="Extractors begin a new paragraph where a link or an advertisement stood.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f"\n{sentences.BLANKS}*\n[\\p{{Ll}}\\p{{Lo}}]",
    examples=(
        fix(
            "How the Mill Was Built\n\nMills have always stood on the banks of this river, and of"
            " the\n\nharbour, too.",
            "How the Mill Was Built\n\nMills have always stood on the banks of this river, and of"
            " the harbour, too.",
            lang="en",
        ),
        fix(
            "Version of the last day by 10.0.0.1\n\nBy and by Hull had a mill, a bridge, and all of"
            " the\n\nbeauties of an old town and of its harbour.",
            "Version of the last day by 10.0.0.1\n\nBy and by Hull had a mill, a bridge, and all of"
            " the beauties of an old town and of its harbour.",
            lang="en",
        ),
        fix(
            "nobody in the town had seen the miller since the storm of the\n\nlast winter. The"
            " council met on Monday. It talked about the\n\nold mill by the river for an hour. No"
            " decision was made. The miller of the\n\ntown went home on foot, as he had come.",
            "nobody in the town had seen the miller since the storm of the last winter. The"
            " council met on Monday. It talked about the old mill by the river for an hour. No"
            " decision was made. The miller of the town went home on foot, as he had come.",
            lang="en",
        ),
        keep("A heading of a few words\n\nThe text begins here, and goes on.", lang="en"),
        keep(
            "Liebe Nachbarn,\n\nhat einer von euch gesehen, wer am Abend das Tor der alten Mühle"
            " aufgebrochen hat?",
            lang="de",
        ),
        keep(
            "فروش آسیاب کنار رودخانه در روز دوشنبه تمام شد! +تصاویر\n\nآسیاب به شرکتی از شهر رسید.",
            lang="fa",
        ),
        keep(
            "הטחנה מתה. תחי הטחנה (החדשה והישנה). או: מה קרה על הנהר\n\nביום שני נמכרה הטחנה.",
            lang="he",
        ),
        fix(
            "وقالت الشركة التي اشترت الطاحونة القديمة إنها ستفتحها من\n\nجديد في الربيع.",
            "وقالت الشركة التي اشترت الطاحونة القديمة إنها ستفتحها من جديد في الربيع.",
            lang="ar",
        ),
        keep(
            "هطل المطر طوال الليل على المدينة القديمة وعلى الجسر والنهر.\n\n"
            "بيعت الطاحونة يوم الاثنين لشركة من المدينة. بيت الطحان\n\n"
            "قالت الشركة إنها ستفتحها في الربيع المقبل إن سمح الطقس بذلك.\n\n"
            "وقال رئيس البلدية إن المدينة تحتاج إلى الطاحونة وإلى الجسر.",
            lang="ar",
        ),
        keep(
            "(i) the owner of the mill by the river, or\n\n(ii) a term of no more than six months,"
            "\n\nor to both, as the court of the county sees fit.",
            lang="en",
        ),
        keep("Shopping\n\nmilk and eggs\n\nbutter", lang="en"),
        fix(
            "The minister opened the bridge to the sound of all of the\n\ntrumpets. Then it rained"
            " on him and on the bands.",
            "The minister opened the bridge to the sound of all of the trumpets. Then it rained"
            " on him and on the bands.",
            lang="en",
        ),
        keep("It ended well for all of them.\n\niPhone sales rose in the north.", lang="en"),
        fix(
            "The minister opened the bridge on the\n\nfirst day of the month, to the sound of three"
            " bands.",
            "The minister opened the bridge on the first day of the month, to the sound of three"
            " bands.",
            lang="en",
        ),
        fix(
            "The minister said on Monday evening\n\nthat he would open the bridge to traffic and to"
            " all who walk.",
            "The minister said on Monday evening that he would open the bridge to traffic and to"
            " all who walk.",
            lang="en",
        ),
        keep("사람들이 강가를 따라 걷고 있다\n\n마을에는 온종일 비가 왔다.", lang="ko"),
    ),
)
