"""SPC134: a figure without a space between it and the word behind: "2024The", "10,000people"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN, is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

SMALL = r"[0-9](?=[a-z]{2})(?=\p{Ll}{4})"  # "10km", "1990s" and "2nd" have fewer letters
# A year, a figure with thousands, or any of two digits and more.
FIGURE = r"(?:^|[\s(“\"$£€])(?:(?P<sure>(?:1[5-9]|20)\d\d|\d{1,3}(?:[.,]\d{3})+)|\d{2,})$"
WORD = r"(?P<word>\p{L}\p{Ll}+)(?=[\s,;:!?”]|\.(?!\p{L})|$)"
WIDTH = 40  # code points looked at on each side
LONGEST_FIGURE = 16


def find(context: Context) -> Iterator[Finding]:
    """Before small words that every figure may precede, and before any behind a sure figure."""
    text = context.text
    small = (match.end() for match in compiled(SMALL).finditer(text))
    capitals = (place for place in context.glued_capitals if text[place - 1].isdigit())
    for place in sorted(chain(small, capitals)):
        figure = compiled(FIGURE).search(text[max(0, place - LONGEST_FIGURE) : place])
        word = compiled(WORD).match(text, place, place + WIDTH)
        if not (figure and word):
            continue
        if _is_small(context, word["word"]) or (figure["sure"] and _is_word(context, word["word"])):
            yield Finding(place, place, " ")


def _is_small(context: Context, word: str) -> bool:
    known, small = context.language, word.casefold()
    return small in known.function_words or small in known.openers or small in known.continuers


def _is_word(context: Context, word: str) -> bool:
    return (word.islower() or context.lang == "de") and is_word(word, context.lang)


RULE = Rule(
    code="SPC134",
    damage="Glued figure",
    cause="Extractors join two text nodes without a space.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=KNOWN,
    prefilter=r"\p{N}{2}(?:\p{Ll}{4}|\p{Lu}\p{Ll})",
    examples=(
        keep("A 4K or 3D film, 10km of 5G, the 1990s, B2B, the 2nd and the 21st.", lang="en"),
        keep("They use 99designs, 500px, 23andMe, 3Blue1Brown and an F16Fighter.", lang="en"),
        keep("Boeing 737Max, iOS17Beta, 24hours in 1080pixels and 365days a year.", lang="en"),
        keep("Am 3.Oktober, im Jahr 2024er Wein, 100prozentig.", lang="de"),
        fix("It was built in 2024The mill, too.", "It was built in 2024 The mill, too.", lang="en"),
        fix("Some 10,000people came.", "Some 10,000 people came.", lang="en"),
        fix("Es kamen 10.000Menschen.", "Es kamen 10.000 Menschen.", lang="de"),
        fix("In 1999they left.", "In 1999 they left.", lang="en"),
    ),
)
