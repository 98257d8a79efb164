"""FLO222: a hyphen and a gap left inside a word where two lines were joined: "govern- ment"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN, is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

GAP = r"-(?<=\p{Ll}-) (?=(?P<right>\p{Ll}{2,40})(?![\p{L}\p{M}\p{N}_-]))"
LEFT = r"(?<![\p{L}\p{M}\p{N}_-])[\p{L}\p{M}]*\p{Ll}{2}$"
LONGEST = 40  # code points of one half
SHORTEST = 6  # letters of the whole: shorter ones are words by chance


def find(context: Context) -> Iterator[Finding]:
    """Where both halves make a word of the list; the hyphen stays where it is one with it, too.

    So a hanging hyphen stays: "pre- and" makes none.
    """
    for match in compiled(GAP).finditer(context.text):
        before = context.text[max(0, match.start() - LONGEST) : match.start()]
        left = compiled(LEFT).search(before)
        if left and _is_one(context, left[0], match["right"]):
            compound = f"{left[0]}-{match['right']}"
            keeps = is_word(compound, context.lang) or is_word(compound.casefold(), context.lang)
            told = f"{compound if keeps else compound.replace('-', '')!r} is a word."
            yield Finding(match.start() + keeps, match.end(), "", told)


def _is_one(context: Context, left: str, right: str) -> bool:
    joined, lang, known = left + right, context.lang, context.language
    if len(joined) < SHORTEST or not (is_word(joined, lang) or is_word(joined.casefold(), lang)):
        return False
    hangs = right in known.function_words or right in known.continuers
    return not (hangs and (is_word(left, lang) or is_word(left.casefold(), lang)))


RULE = Rule(
    code="FLO222",
    damage="Hyphen left inside a word",
    cause="Two lines of a printed text were joined with a space, and the hyphen was kept.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=KNOWN,
    prefilter=r"\p{Ll}- \p{Ll}{2}",
    examples=(
        keep("The pre- and post-war years, the two- or three-day trips.", lang="en"),
        keep("Die Haupt- und Nebenstraße, die Vor- oder Nachteile, ein- bis zweimal.", lang="de"),
        keep("He came home- late, as always- and rather tired.", lang="en"),
        keep("Run it with -v or git add- file if you must.", lang="en"),
        fix("The govern- ment fell on Monday.", "The government fell on Monday.", lang="en"),
        fix("It was a long- term plan.", "It was a long-term plan.", lang="en"),
        fix("Die Regie- rung trat zurück.", "Die Regierung trat zurück.", lang="de"),
        fix("El gobier- no cayó el lunes.", "El gobierno cayó el lunes.", lang="es"),
    ),
)
