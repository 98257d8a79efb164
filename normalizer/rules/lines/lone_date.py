"""LIN143: a date alone on a line, under the title of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.dates import ALONE, BEFORE_TIME, alone
from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# Whose text it is, behind the date, as Chinese sites print it.
HEAD = r"(?:[来來]源|出[处處]|作者|[责責]任[编編][辑輯]|[编編][辑輯]|[记記]者)"
SOURCE = rf"(?: {HEAD} [:：] \s? [^\s:：]{{2,20}} \s* ){{0,3}}"
LINE = rf"(?x) \s* {ALONE} \.? \s* {SOURCE}"
YEAR = r"\d{4}"
# What may be small behind a year on such a line.
NO_WORD = r"[^\n\p{Ll}]*"
SMALL = rf"{BEFORE_TIME}|г|р|r|года|року|roku"
UNIT = r"Uhr|hs?|[ap]\.?m"
# A date begins or ends in figures, or ends as "10:15 am", "10:15 Uhr" or "10:15 GMT" do.
ENDS = frozenset("abchmrstz.)")
LONGEST = 60  # code points of a whole line
EDGE = 4  # lines of the head of an article: title, standfirst, author, date
PROSE = 60  # code points of the paragraph below …
PROSE_WIDE = 30  # … in a script without spaces


def find(context: Context) -> Iterator[Finding]:
    """The only date of its kind, with a title above and prose below: in a diary are several."""
    dated = list(_dated(context))
    if len(dated) != 1:
        return
    number, date, start, end = dated[0]
    head = [line for line in context.near_start(EDGE) if line >= context.article[0]]
    below = context.beside(number, 1)
    if number not in head[1:] or below is None or not _is_title(context, head[0]):
        return
    if any(
        _is_prose(context, line) for line in range(below, min(below + EDGE, len(context.lines)))
    ):
        fact = Fact("published", date, start, end)
        yield Finding(*context.span(number, number), facts=(fact,))


def _dated(context: Context) -> Iterator[tuple[int, str, int, int]]:
    """Number of each line that is a date and nothing else, with the date and where it stands."""
    likely = (
        label
        for label in context.labels
        if label and (label[0].isdigit() or label[-1].isdigit() or label[-1] in ENDS)
    )
    for label in likely:
        if len(label) > LONGEST or not compiled(YEAR).search(label):
            continue
        for number in context.labels[label]:
            match = compiled(LINE).fullmatch(context.lines[number])
            date = alone(match, context.lang) if match else None
            if match and date:
                start, end = (context.starts[number] + offset for offset in match.span("date"))
                yield number, date, start, end


def _is_title(context: Context, number: int) -> bool:
    """Whether a line is no sentence, and no opening of a letter or a list."""
    line = context.lines[number].strip()
    return line[-1] not in ".,:;…" and len(line) >= len("Rain") and any(map(str.isalpha, line))


def _is_prose(context: Context, number: int) -> bool:
    line = context.lines[number].rstrip()
    wide = not context.language.spaced_words
    return len(line) >= (PROSE_WIDE if wide else PROSE) and line[-1] in '.!?…。！？।؟”"»'


STORY = "The council of the town met on Monday evening to talk about the old mill by the river."
RULE = Rule(
    code="LIN143",
    damage="Date under the title",
    cause="The site prints under the title when an article was published.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=rf"(?m:\p{{Nd}}{{4}}{NO_WORD}(?:(?:{SMALL}){NO_WORD}){{0,2}}(?:(?:{UNIT}){NO_WORD})?$)",
    examples=(
        keep(f"3 May 1924\n\n{STORY}"),
        keep(f"The mill\n\n3 May 1924\n\n{STORY}\n\n4 May 1924\n\n{STORY}"),
        keep("The mill\n\n3 May 1924\n\nIt rained.\n\nIt poured."),
        keep(f"He came on the following day:\n\n3 May 1924\n\n{STORY}"),
        keep(f"The mill\n\n33 May 1924\n\n{STORY}"),
        fix(
            f"The mill by the river\n\n3 May 2024\n\n{STORY}",
            f"The mill by the river\n\n{STORY}",
            published="2024-05-03",
        ),
        fix(
            f"The mill by the river\n\nFriday, May 3, 2024, 10:15 am\n\n{STORY}",
            f"The mill by the river\n\n{STORY}",
            published="2024-05-03",
        ),
        fix(
            "Die alte Mühle\n03.05.2024, 10:15 Uhr\nDer Rat der Stadt sprach am Montag über"
            " die alte Mühle am Fluss.",
            "Die alte Mühle\nDer Rat der Stadt sprach am Montag über die alte Mühle am Fluss.",
            published="2024-05-03",
        ),
        fix(
            "Старая мельница\n3 мая 2024 г. в 10:15\nСовет города говорил в понедельник о старой"
            " мельнице на берегу реки.",
            "Старая мельница\nСовет города говорил в понедельник о старой мельнице на берегу реки.",
            published="2024-05-03",
        ),
        fix(
            "El viejo molino\n04/06/2024, 10:15 h\nEl consejo de la villa habló el lunes del viejo"
            " molino del río.",
            "El viejo molino\nEl consejo de la villa habló el lunes del viejo molino del río.",
            lang="es",
            published="2024-06-04",
        ),
        keep(f"The mill by the river\n\n04/06/2024\n\n{STORY}", lang="en"),
        fix(
            "Le vieux moulin\n4 juin 2024 à 10h15\nLe conseil de la ville a parlé lundi du vieux"
            " moulin de la rivière.",
            "Le vieux moulin\nLe conseil de la ville a parlé lundi du vieux moulin de la rivière.",
            lang="fr",
            published="2024-06-04",
        ),
        fix(
            "河边的旧磨坊\n2024年5月3日 9:30\n"
            "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。",
            "河边的旧磨坊\n市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。",
            published="2024-05-03",
        ),
        fix(
            "河边的旧磨坊\n2024-05-03 09:30 来源：港口晨报 作者：林水\n"
            "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。",
            "河边的旧磨坊\n市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。",
            published="2024-05-03",
        ),
        fix(
            "川のそばの水車\n\n2024年5月3日（金） 9時30分\n\n"
            "町議会は月曜日の夜に川のそばの古い水車について話し合ったが、何も決まらなかった。",
            "川のそばの水車\n\n"
            "町議会は月曜日の夜に川のそばの古い水車について話し合ったが、何も決まらなかった。",
            published="2024-05-03",
        ),
    ),
)
