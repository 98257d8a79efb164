"""LIN165: the tags or sections that an article is filed under, near its end or top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.languages.record import words
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

EDGE = 8  # lines from the top or the end
LONGEST_TAG = 40  # code points
MOST_WORDS = 5  # of one tag
APART = r"\s*[,;|、،·•/]\s*|\s+#"
# What an event is about, or its day: such a label speaks of tags only where no form stands around.
TOPICS = words("emne onderwerp tag tema thema theme themen topic topics ämne")
SECTION = r"(?i)categor|catégor|rubri|section|sezion|secci|rubryk|рубри|kategor|分类|分類|カテゴリ"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines: a known label, a colon, and a list of short entries without a sentence."""
    for number in context.by_family.get("tags", ()):
        line = context.lines[number]
        label, colon, listed = line.replace("：", ":").partition(":")
        near = context.is_near_start(number, EDGE) or context.is_near_end(number, EDGE)
        if not colon or not near or context.is_cut(number):
            continue
        if label.strip().casefold() in TOPICS and context.is_in_record(number, 1):
            continue
        tags = list(_tags(listed))
        if tags and all(_may_be_tag(tag) for tag, _ in tags):
            name = "section" if compiled(SECTION).search(label) else "tags"
            start = context.starts[number] + len(label) + 1
            facts = (Fact(name, tag, start + at, start + at + len(tag)) for tag, at in tags)
            yield Finding(*context.span(number, number), facts=tuple(facts))


def _tags(listed: str) -> Iterator[tuple[str, int]]:
    at = 0
    for match in compiled(APART).finditer(listed):
        yield from _tag(listed, at, match.start())
        at = match.end()
    yield from _tag(listed, at, len(listed))


def _tag(listed: str, start: int, end: int) -> Iterator[tuple[str, int]]:
    tag = listed[start:end].strip(" \t#")
    if tag:
        yield tag, listed.index(tag, start)


def _may_be_tag(tag: str) -> bool:
    return len(tag) <= LONGEST_TAG and len(tag.split()) <= MOST_WORDS and tag[-1] not in ".!?;"


RULE = Rule(
    code="LIN165",
    damage="Tags of the article",
    cause="The site lists the tags or sections of the article above or below it.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"tags"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Tags: that is what they call them, and nobody knows why."),
        keep("Tags are sewn into the collar."),
        keep(
            "Das Fest\n\nThema: Wasser und Mühlen\nReferentin: Jane Roe\n\nEs regnete.",
            lang="de",
        ),
        keep("Das Fest\n\nTag: Samstag, 4. Mai\nOrt: Marktplatz\n\nEs regnete.", lang="de"),
        fix(
            "It rained.\n\nTags: rain, harbour, spring floods\n",
            "It rained.\n",
            tags=["rain", "harbour", "spring floods"],
        ),
        fix("It rained.\n\nFiled under: Weather\n", "It rained.\n", tags=["Weather"]),
    ),
)
