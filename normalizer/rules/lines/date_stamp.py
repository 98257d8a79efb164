"""LIN141: a line that holds a label and a date, above or below the article."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from normalizer.context import openings
from normalizer.dates import ALONE, DATE, TIME, alone, iso, weekdays
from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

YEAR = r"\d{4}"
LONGEST = 100  # code points of a whole line …
LONGEST_LABEL = 40  # … and of a label without a date
MOST_STAMPS = 4  # more of them are a diary or a live blog
EDGE = 8  # a stamp stands among that many lines, counted from the first or the last with text
BEFORE_DATES = frozenset({"am", "den", "em", "el", "il", "le", "on", "op", "w", "в"}) | frozenset(
    {"یک", "دو", "سه", "چهار", "پنج"}  # Persian days of two words: "سه شنبه"
)
MOST_DATES = 2  # on one line: published, and updated
# Behind the date may stand how often the page was read, or at once the label of another date.
VIEWS = (
    r"(?:浏览|瀏覽|阅读|閱讀|点击|點擊|访问|訪問) (?:次数|次數|量|数|數)?"
    r"\s? [:：] \s? \d{1,8} \s? 次?"
    r"|Lượt\ xem [:\s] \s* [\d.]{1,9}"
)
STAMP = rf"""(?x)
    (?P<label>\D{{2,60}}?) \s* {DATE} T? {TIME} [)\]]? \s*
    (?: \Z | (?:{VIEWS}) \s* \Z | (?=[(\[\p{{Hangul}}\p{{Han}}]) | [,;|/·•–—-]\s )
"""
BELOW = rf"(?x) \s* {ALONE} \s*"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines near an edge of the text whose date exists in the calendar."""
    stamps = list(_stamps(context))
    if len(stamps) <= MOST_STAMPS:
        for first, last, facts in stamps:
            near = context.is_near_start(first, EDGE) or context.is_near_end(first, EDGE)
            if near and not context.is_in_record(first):
                yield Finding(*context.span(first, last), facts=facts)


def _stamps(context: Context) -> Iterator[tuple[int, int, tuple[Fact, ...]]]:
    """First and last line of each label with a date, and what it says."""
    for number in context.opened(_begins(context.lang)):
        line = context.lines[number]
        if len(line) <= LONGEST and compiled(YEAR).search(line):
            facts = tuple(_facts(context, number))
            if facts:
                yield number, number, facts
        elif len(line) <= LONGEST_LABEL and (name := _bare(context, number)):
            yield from _parted(context, number, name)


def _facts(context: Context, number: int) -> Iterator[Fact]:
    """What a line of labels and dates says; nothing where it says anything else."""
    facts: list[Fact] = []
    line, at = context.lines[number], 0
    while at < len(line):
        match = compiled(STAMP).match(line, at)
        name = _name(match["label"]) if match else ""
        date = iso(match.groupdict(), context.lang) if match and name else None
        if not match or not date or len(facts) == MOST_DATES:
            return
        start, end = (context.starts[number] + offset for offset in match.span("date"))
        facts.append(Fact(name, date, start, end))
        at = match.end()
    yield from facts


def _bare(context: Context, number: int) -> str:
    """What a line says of a date, if it is a label like "Published on" and nothing else."""
    label = context.lines[number].strip()
    if label.casefold().rpartition(" ")[2] not in BEFORE_DATES or not label[0].isupper():
        return ""
    return "" if context.is_cut(number) else _name(label)


def _parted(
    context: Context, number: int, name: str
) -> Iterator[tuple[int, int, tuple[Fact, ...]]]:
    """A label with the date on the next line; or without any, where something else begins there."""
    below = context.beside(number, 1)
    if below is None:
        return
    line = context.lines[below]
    match = compiled(BELOW).fullmatch(line)
    date = alone(match, context.lang) if match else None
    if match and date:
        start, end = (context.starts[below] + offset for offset in match.span("date"))
        yield number, below, (Fact(name, date, start, end),)
        return
    first = line.split()[0]
    if first[0].isupper() and first.strip(".,").casefold() not in weekdays():
        yield number, number, ()


@cache
def _begins(code: str) -> frozenset[str]:
    return openings("date_label", code) | openings("update_label", code)


def _name(label: str) -> str:
    """What a label says of the date behind it: it may end with a weekday or a small word."""
    words = label.casefold().lstrip(" ([").replace(",", " ").split()
    while words:
        known = " ".join(words).rstrip(" .:：|–—-")
        if known in furniture("update_label"):
            return "modified"
        if known in furniture("date_label"):
            return "published"
        if words[-1].strip(".:,") not in BEFORE_DATES and words[-1].strip(".:,") not in weekdays():
            return ""
        words.pop()
    return ""


RULE = Rule(
    code="LIN141",
    damage="Date stamp",
    cause="The site prints when an article was published or updated.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Published in 2024, the book sold well."),
        keep("Date: Friday, 3 May 2024\nTime: 7 p.m.\nPlace: Town Hall\n\nAll are welcome."),
        keep("Publisher: Harbour Games\n\nRelease date: 3 May 2024\n\nPrice: $20\n\nIt is fun."),
        keep("Date: to be announced"),
        keep("Updated 2024-13-45\n\nIt rained."),
        keep("Date of birth: 1950-02-03\n\nHe lived by the sea."),
        fix(
            "تاریخ انتشار: ۱۳ فروردین ۱۳۹۸ ساعت ۱۸:۱۴\n\nباران بارید.",
            "باران بارید.",
            lang="fa",
            published="2019-04-02",
        ),
        fix(
            "تاریخ انتشار: ۱۳۹۹/۰۸/۱۲\n\nباران بارید.",
            "باران بارید.",
            lang="fa",
            published="2020-11-02",
        ),
        fix(" date 2024-03-24 \n\nIt rained.", "It rained.", published="2024-03-24"),
        fix(
            "Rain\nPublished: 12 May 2024\n\nIt rained.",
            "Rain\n\nIt rained.",
            published="2024-05-12",
        ),
        fix(
            "It rained.\n\nLast updated: March 3, 2024, 10:15 am\n",
            "It rained.\n",
            modified="2024-03-03",
        ),
        fix(
            "Le moulin\n\nPublié le 4 juin 2024 à 10h15 - Mis à jour le 05/06/2024 à 9h\n\nIl"
            " pleut.",
            "Le moulin\n\nIl pleut.",
            lang="fr",
            published="2024-06-04",
            modified="2024-06-05",
        ),
        fix(
            "O moinho\n\nPublicado em 04/06/2024 às 10:15\n\nChoveu.",
            "O moinho\n\nChoveu.",
            lang="pt",
            published="2024-06-04",
        ),
        keep("The mill\n\nPublished on 04/06/2024\n\nIt rained.", lang="en"),
        keep("Published on 4 June 2024, and read by all since 5 June 2024, it sold.", lang="en"),
        fix("Le moulin\n\nPublié le\n\nIl pleut.", "Le moulin\n\nIl pleut.", lang="fr"),
        fix(
            "Le moulin\n\nPublié le\n4 juin 2024\n\nIl pleut.",
            "Le moulin\n\nIl pleut.",
            lang="fr",
            published="2024-06-04",
        ),
        keep("Publié le\n4 juin par un ami, ce livre est lu par tous.", lang="fr"),
        fix("发布时间：2024年5月3日\n下了一场大雨。", "下了一场大雨。", published="2024-05-03"),
        fix("Updated on Friday, 3 May 2024\n\nIt rained.", "It rained.", modified="2024-05-03"),
        fix("Veröffentlicht am 3. Mai 2024\n\nEs goss.", "Es goss.", published="2024-05-03"),
        keep("Updated: 3/4/2024\n\nIt rained.", lang="en"),
        fix("Δημοσιεύτηκε: 3/4/2024\n\nΈβρεχε.", "Έβρεχε.", lang="el", published="2024-04-03"),
        fix(
            "Publikováno: 3. 5. 2024 v 10:15\n\nPršelo.",
            "Pršelo.",
            lang="cs",
            published="2024-05-03",
        ),
        keep("Published 2024-05-03 in Zürich 2024-05-04\n\nIt rained."),
        fix(
            "다리\n\n입력 2024.05.03 07:30 수정 2024.05.03 오후 9:12\n\n비가 왔다.",
            "다리\n\n비가 왔다.",
            lang="ko",
            published="2024-05-03",
            modified="2024-05-03",
        ),
        fix(
            "发布时间：2024-05-03 浏览次数：356次\n下了一场大雨。",
            "下了一场大雨。",
            lang="zh",
            published="2024-05-03",
        ),
    ),
)
