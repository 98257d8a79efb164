"""LIN181: a copyright notice, alone on its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import (
    Confidence,
    Fact,
    Finding,
    Guarded,
    Rule,
    compiled,
    fix,
    furniture_lines,
    keep,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LONGEST = 120  # code points of a whole line
# The sign, or what may stand for it, before a year or behind the word: whose right it is.
SIGN = r"(?i)©|\(c\)\s*\d{4}|copyright\s+\d{4}"

# A Korean ban on copies, with a name that no list of phrases can hold.
BAN = (
    r"(?i)[\s<\[(‘]*(?:copyrights?|저작권자)?\s*(?:ⓒ|©|\(c\)).{1,60}"
    r"무단\s?(?:전재|복제).{0,30}금지[\s.>\])’]*"
)


def find(context: Context) -> Iterator[Finding]:
    """Known lines; one with the sign says whose right it is."""
    for finding in NOTICES(context):
        lines = range(context.line_at(finding.start), context.line_at(finding.end - 1) + 1)
        facts = (fact for number in lines for fact in _facts(context, number))
        yield Finding(finding.start, finding.end, facts=tuple(facts))
    if context.lang == "ko":
        for number, line in enumerate(context.lines):
            known = "copyright" in context.families.get(number, ())
            if not known and len(line) <= LONGEST and compiled(BAN).fullmatch(line):
                yield Finding(*context.span(number, number))


def _facts(context: Context, number: int) -> Iterator[Fact]:
    line = context.lines[number]
    if compiled(SIGN).search(line):
        value = line.strip()
        start = context.starts[number] + line.index(value)
        yield Fact("copyright", value, start, start + len(value))


NOTICES = furniture_lines("copyright")

RULE = Rule(
    code="LIN181",
    damage="Copyright notice",
    cause="The footer of the site was extracted with the article.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Copyright lasts for seventy years after the author has died."),
        keep("All rights reserved for members were lost in the fire."),
        fix("It rained.\n\nAll rights reserved.\n", "It rained.\n"),
        fix(
            "It rained.\n\n© 2024 The Harbour Post. All rights reserved.\n",
            "It rained.\n",
            copyright="© 2024 The Harbour Post. All rights reserved.",
        ),
        keep("그는 ⓒ 표시로 무단 전재 금지를 알렸다.\n\n방앗간이 팔렸다.", lang="ko"),
        fix(
            "방앗간이 팔렸다.\n\n[ⓒ 마을신문, 무단전재 및 재배포 금지]",
            "방앗간이 팔렸다.",
            lang="ko",
        ),
    ),
)
