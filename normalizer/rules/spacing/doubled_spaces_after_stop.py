"""SPC112: two spaces behind a sentence, in a text whose writer puts one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

DOUBLED = r"  (?<=[.!?:…”\"’)\]]  ) *+(?=[\p{L}\p{N}(“‘„«\"'&])"
INDENT = "  "  # whoever indents sets spaces with care
SINGLE = r"(?<=\p{Ll}[.!?])[ ](?=[“\"‘]?\p{Lu})"


def find(context: Context) -> Iterator[Finding]:
    """Nothing where as many sentences are followed by two spaces as by one: a typist's habit."""
    text = context.text
    doubled = [
        match
        for match in compiled(DOUBLED).finditer(text)
        if not context.lines[context.line_at(match.start())].startswith(INDENT)
    ]
    if doubled and len(doubled) < len(compiled(SINGLE).findall(text)):
        for match in doubled:
            yield Finding(match.start(), match.end(), " ")


RULE = Rule(
    code="SPC112",
    damage="Doubled spaces behind a sentence",
    cause="A removed inline element leaves the spaces from both its sides.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r'[.!?:…”"’)\]]  ',
    examples=(
        keep("An end.  Two spaces, as typists do.  Always so."),
        keep("One end.  One habit? Nobody knows."),
        fix(
            "It rained. It poured.  Then it stopped. All was well.",
            "It rained. It poured. Then it stopped. All was well.",
        ),
        fix(
            "It rained. It poured. He said “no”  and left.",
            "It rained. It poured. He said “no” and left.",
        ),
    ),
)
