"""LIN122: who wrote the article, on a line of its own near the top."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from normalizer.context import ABOVE, openings
from normalizer.languages import language
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from normalizer.context import Context

LONGEST = 90  # code points of a whole line
MOST = 12  # such lines of a text: where there are more, it is a list of articles
EDGE = 8  # a byline stands among that many lines from the top
CASELESS_NAMES = r"\s*(?P<names>[\p{L}\p{M}· ]{2,24}(?:[,،、][\p{L}\p{M}· ]{2,24}){0,3}?)\s*"
HEAD_WORDS = (3, 2, 1)  # of a head: "Text and photos by", "Written by", "By"
PART = r"(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:al|bin|da|de|del|den|der|di|dos|el|la|le|van|von)(?=\s))"
NAME = rf"{PART}(?:[ \t]+{PART}){{1,3}}"
AND = r"(?:and|und|et|y|e|en|og|och|i|a|и|та|і|й)"
NAMES = rf"(?P<names>{NAME}(?:(?:,?[ \t]+{AND}|,|[ \t]*&)[ \t]+{NAME}){{0,3}})"
APART = rf",?[ \t]+{AND}[ \t]+|[,،、][ \t]*|[ \t]*&[ \t]*"
REPORTER = (
    r"[\s\[(/▶]*(?:기자명 |\p{Hangul}{1,6}(?:일보|신문|뉴스|경제|매일|타임스|투데이)[ =])?"
    r"(?P<name>\p{Hangul}{2,4}) ?(?:선임|인턴|수습|전문)? ?(?:기자|특파원|통신원)[\])\s]*"
    r"(?:[\w.+-]+@[\w.-]+\s*)?"
)
# "文/…", "記者…／…報導", "(责任编辑：… 校对：…)": alone on a line, and in brackets or not.
WRITER = r"(?P<name>[\p{Han}·]{2,4})"
OTHERS = r"(?:[ 、，,]\s?[\p{Han}·]{2,4}){0,3}"
ROLE = (
    r"(?:作者|[记記]者|通[讯訊][员員]|撰文|[责責]任?[编編][辑輯]?|主[编編]|[编編][辑輯]|[责責]任校[对對]|校[对對]"
    r"|[审審]核|[监監][审審制製])"
)
CHINESE = (
    rf"[\s(（\[【]*(?:(?:文字?|撰文|[图圖]文)\s?[/／|｜]\s?{WRITER}{OTHERS}"
    rf"(?:\s+(?:[图圖攝摄][影片]?)\s?[/／|｜]\s?[\p{{Han}}·]{{2,8}})?"
    rf"|(?:本[报報])?[记記]者\s?{WRITER}{OTHERS}\s?[/／ ]\s?\p{{Han}}{{2,4}}[报報][导導道]"
    rf"|{ROLE}\s?[:：]\s?{WRITER}{OTHERS}(?:[\s|｜/]+{ROLE}\s?[:：]\s?[\p{{Han}}·]{{2,4}}){{0,3}}"
    r")[\s)）\]】]*"
)
SPEAKER = r"\p{Lo}[\p{Lo}\p{M} ]{0,12}[:：]"
# What may follow the names: a role or a paper behind a comma or bar, a date.
BEHIND = r"(?:[ \t]*[|,·•–—-][ \t]*[^.!?]{2,50})?"


def find(context: Context) -> Iterator[Finding]:
    """Lines near the top: a head such as "By", then names, and no sentence."""
    numbers = context.opened(openings("byline", context.lang))
    told = {
        number: facts
        for number in numbers
        if (facts := _facts(context, number)) and not _speaks(context, number)
    }
    if told and _are_few(context, told):
        for number, facts in told.items():
            near = context.is_near_start(number, EDGE) and not context.is_cut(number)
            if near and not context.is_in_record(number):
                yield Finding(*context.span(number, number), facts=facts)
    if context.lang == "ko":
        yield from _reporters(context, REPORTER)
    elif context.lang == "zh":
        yield from _reporters(context, CHINESE)


def _are_few(context: Context, numbers: Iterable[int]) -> bool:
    """Whether the article has not more such lines than one has authors."""
    first, last = context.article
    return sum(first - ABOVE <= number <= last for number in numbers) <= MOST


def _reporters(context: Context, pattern: str) -> Iterator[Finding]:
    """Names with the word for a reporter beside them, as Korean and Chinese papers print them."""
    short = ((number, line) for number, line in enumerate(context.lines) if len(line) <= LONGEST)
    told = {number: match for number, line in short if (match := compiled(pattern).fullmatch(line))}
    if not told or not _are_few(context, told):
        return
    for number, match in told.items():
        if context.is_near_start(number, EDGE) or context.is_near_end(number, EDGE):
            if _speaks(context, number):
                continue
            start = context.starts[number] + match.start("name")
            fact = Fact("authors", match["name"], start, start + len(match["name"]))
            yield Finding(*context.span(number, number), facts=(fact,))


def _speaks(context: Context, number: int) -> bool:
    """Whether a line is one of an interview: its head stands before other lines as well."""
    head = compiled(SPEAKER).match(context.lines[number])
    return head is not None and context.once(_speakers)[head[0]] > 1


def _speakers(context: Context) -> Counter[str]:
    """How often each head stands before a line."""
    return Counter(head[0] for line in context.lines if (head := compiled(SPEAKER).match(line)))


def _facts(context: Context, number: int) -> tuple[Fact, ...]:
    line = context.lines[number]
    if len(line) > LONGEST:
        return ()
    told = _cased(context, number) if line.upper() != line.lower() else None
    told = told or _caseless(context, line)
    if told is None:
        return ()
    start = context.starts[number]
    return tuple(
        Fact("authors", name, start + at, start + at + len(name)) for name, at in _names(*told)
    )


def _cased(context: Context, number: int) -> tuple[str, int] | None:
    """The names behind a head in letters with capitals, and where they begin."""
    line = context.lines[number]
    words = line.replace(":", " ").split()
    if not words or not (words[0][:1].isupper() or context.is_blank(number - 1)):
        return None
    for count in HEAD_WORDS:
        if len(words) > count and " ".join(words[:count]).casefold() in _heads(context.lang):
            offset = line.index(words[count], line.index(words[count - 1]) + len(words[count - 1]))
            match = compiled(rf"{NAMES}{BEHIND}\s*").fullmatch(line, offset)
            return (match["names"], match.start("names")) if match else None
    return None


def _caseless(context: Context, line: str) -> tuple[str, int] | None:
    """The names behind a head and a colon, which alone tells them in letters without capitals."""
    head, colon, rest = line.replace("：", ":").partition(":")
    if not colon or head.strip().casefold() not in _heads(context.lang):
        return None
    match = compiled(CASELESS_NAMES).fullmatch(rest) if rest.upper() == rest.lower() else None
    return (match["names"], len(head) + 1 + match.start("names")) if match else None


def _names(names: str, start: int) -> Iterator[tuple[str, int]]:
    at = 0
    for match in compiled(APART).finditer(names):
        yield names[at : match.start()], start + at
        at = match.end()
    yield names[at:], start + at


@cache
def _heads(code: str) -> frozenset[str]:
    known = (language("en"), language(code))
    return frozenset().union(*(record.furniture.get("byline", ()) for record in known))


RULE = Rule(
    code="LIN122",
    damage="Byline",
    cause="The site prints who wrote the article above it.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep(
            "It rained.\n\nTitle: The Old Mill\nAuthor: Jane Roe\nPublisher: Hull\nPages: 200",
            lang="en",
        ),
        keep("By Monday Morning the rain had stopped, and they went out."),
        keep("By the Sea\n\nIt rained."),
        keep("By Jane Roe's reckoning it rained for a week."),
        keep("The film\n\nWritten by: Jane Roe\nDirected by: John Doe\nMusic: The Mill Band"),
        keep("It was written\nby Jane Roe\nin one night."),
        keep("다리\n\n기자\n\n강가의 오래된 방앗간이 월요일에 팔렸다. 김보람 기자가 그렇게 썼다."),
        fix(
            "다리\n\n김보람 기자 boram@example.org\n\n강가의 오래된 방앗간이 월요일에 팔렸다.",
            "다리\n\n강가의 오래된 방앗간이 월요일에 팔렸다.",
            lang="ko",
            authors=["김보람"],
        ),
        fix("Rain\n\nBy Jane Roe\n\nIt rained.", "Rain\n\nIt rained.", authors=["Jane Roe"]),
        fix(
            "Rain\nBy Jane Roe and John Doe | The Harbour Post\nIt rained.",
            "Rain\nIt rained.",
            authors=["Jane Roe", "John Doe"],
        ),
        keep("桥\n\n記者會 開始\n\n文武兼修\n\n河边的旧磨坊星期一卖给了镇上的公司。", lang="zh"),
        keep("桥\n\n记者：您好\n\n周平：你好。\n\n记者：磨坊卖了吗？\n\n周平：卖了。", lang="zh"),
        fix(
            "桥\n\n【記者林水／基隆報導】\n\n河邊的舊磨坊星期一賣了。",
            "桥\n\n河邊的舊磨坊星期一賣了。",
            lang="zh",
            authors=["林水"],
        ),
        fix(
            "桥\n\n河边的旧磨坊星期一卖了。\n\n（责任编辑：李文 校对：王平）",
            "桥\n\n河边的旧磨坊星期一卖了。",
            lang="zh",
            authors=["李文"],
        ),
        fix(
            "चक्की\n\nEdited by: राम कुमार\n\nचक्की बिक गई।",
            "चक्की\n\nचक्की बिक गई।",
            lang="hi",
            authors=["राम कुमार"],
        ),
    ),
)
