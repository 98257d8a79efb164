"""SPC133: two words without a space between them, the second with a capital: "industryThe"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN, is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep
from normalizer.stops import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# The words on both sides; with digits, dots, slashes and the like they are names, or code.
LEFT = r"(?:^|[\s“\"‘«(—–])(?P<word>\p{L}\p{Ll}+)$"
RIGHT = r"(?P<word>\p{Lu}\p{Ll}+)(?=[ ]\p{Ll}|[,;])"
# A word in small letters before any, or one before an article.
CAPITALISED = "|".join(word.capitalize() for word in sorted(ARTICLES) if len(word) > 1)
SIGN = (
    rf"(?:(?m:^)|[\s\p{{Z}}“\"‘«(—–])\p{{Ll}}{{4,}}\p{{Lu}}\p{{Ll}}+(?: \p{{Ll}}|[,;])"
    rf"|\p{{Ll}}{{4}}(?:{CAPITALISED})(?: \p{{Ll}}|[,;])"
)
WIDTH = 40  # code points looked at on each side
SHORTEST = 4  # letters of the first word: "iPhone", "eBay", "YouTube"
SHORTEST_NOUN = 5  # of one with a capital, before an article
MOST = 50  # of a text: one with more of them is about names or code


def find(context: Context) -> Iterator[Finding]:
    """Between two words that stand for themselves, elsewhere or in a list, and once together."""
    text, found = context.text, []
    for place in context.glued_capitals:
        if not text[place - 1].islower():
            continue
        behind = compiled(RIGHT).match(text, place, place + WIDTH)
        before = behind and compiled(LEFT).search(text[max(0, place - WIDTH) : place])
        if before and behind:
            found.append((place, before["word"], behind["word"]))
    times = Counter((left, right) for _, left, right in found)
    if len(found) > MOST:
        return
    for place, left, right in found:
        if times[left, right] < 2 and _are_two(context, left, right):
            if context.shows_code:
                return
            told = f"{left!r} and {right!r} are words of their own."
            yield Finding(place, place, " ", told)


def _are_two(context: Context, left: str, right: str) -> bool:
    known, small = context.language, right.casefold()
    if len(left) < SHORTEST or not is_word(left, context.lang):
        return False
    if left[0].isupper():
        return len(left) >= SHORTEST_NOUN and small in ARTICLES & known.unfinished
    if len(small) > 1 and small in known.openers and small in known.subjects | known.unfinished:
        return True
    return f" {left} " in context.text and f" {right} " in context.text


RULE = Rule(
    code="SPC133",
    damage="Glued words",
    cause="Extractors join two text nodes without a space.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=KNOWN,
    prefilter=SIGN,
    examples=(
        keep("He sold his iPhone on eBay, watched YouTube and met McDonald in LaTeX.", lang="en"),
        keep("The JavaScript of WordPress, a PhD from MacBook and easyJet to Hull.", lang="en"),
        keep("The forEach loop, the orderBy clause and the lastName field.", lang="en"),
        keep("They love playThe here, and playThe there.", lang="en"),
        keep("Use AddThis and ShareThis as you like, said the LinkedIn man.", lang="en"),
        fix(
            "It changed the whole industryThe new mill was built in a year.",
            "It changed the whole industry The new mill was built in a year.",
            lang="en",
        ),
        fix(
            "Der Rat schloss die alte BrückeDer neue Weg führt über den Berg.",
            "Der Rat schloss die alte Brücke Der neue Weg führt über den Berg.",
            lang="de",
        ),
        fix(
            "They left the harbourHull was far, but the harbour of Hull was not.",
            "They left the harbour Hull was far, but the harbour of Hull was not.",
            lang="en",
        ),
    ),
)
