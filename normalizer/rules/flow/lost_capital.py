"""FLO102: a sentence whose first letter lost its capital: "He left. it was late"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# At a mark that a small letter follows.
START = r". (?<=\p{Ll}{3}. )(?=(?P<word>\p{Ll}+) (?P<next>[\p{Ll}’']+))"
LAST = r"(?P<word>\p{L}+)$"
CAPITAL = r"[.!?][”\"’)]?[ ](?=[“\"‘(]?\p{Lu})"
LEAST_CAPITALS = 2  # sentences that begin as they should
LOOK_BACK = 40  # code points


def find(context: Context) -> Iterator[Finding]:
    """A pronoun and its verb behind a stop, in a text whose other sentences have capitals."""
    text, known = context.text, context.language
    at_marks = (compiled(START).match(text, mark) for mark in context.small_behind)
    found = [
        match
        for match in at_marks
        if match and match["word"] in known.subjects and match["next"] in known.auxiliaries
    ]
    if not found or context.is_written_small:
        return
    if len(compiled(CAPITAL).findall(text)) < max(LEAST_CAPITALS, 2 * len(found)):
        return
    for match in found:
        last = compiled(LAST).search(text[max(0, match.start() - LOOK_BACK) : match.start()])
        if last and last["word"].casefold() not in known.abbreviations | known.unfinished:
            told = f"{match['word']!r} and its verb {match['next']!r} begin a sentence."
            at = match.end()
            yield Finding(at, at + 1, text[at].upper(), told)


RULE = Rule(
    code="FLO102",
    damage="Lost capital",
    cause="Re-wording tools put a word before another without giving it its capital.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=frozenset({"de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru"}),
    prefilter=r"\p{Ll}{3}[.!?] \p{Ll}+ [\p{Ll}’']",
    examples=(
        keep("it rained. it was late. they were gone. we had left.", lang="en"),
        keep("He weighs approx. it is said. She left. He stayed. They wept.", lang="en"),
        keep("The shoes sold well. adidas is from Bavaria. She left. He stayed.", lang="en"),
        fix(
            "He left. it was late. She stayed. They wept.",
            "He left. It was late. She stayed. They wept.",
            lang="en",
        ),
        fix(
            "Er ging los. es war spät geworden. Sie blieb. Alle weinten. Er kam.",
            "Er ging los. Es war spät geworden. Sie blieb. Alle weinten. Er kam.",
            lang="de",
        ),
    ),
)
