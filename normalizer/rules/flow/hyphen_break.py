"""FLO221: a word that was hyphenated at the end of a line."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from normalizer.languages.record import words
from normalizer.lexicon import is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

BREAK = r"(?<=(?<![\p{L}\p{M}-])(?P<left>[\p{L}\p{M}]*\p{Ll}))-\n[ \t]*+(?=(?P<right>\p{Ll}{2,}))"
WORD = r"\p{L}+(?:-\p{L}+)*"
LONGEST = 40  # code points of one half
# "pre- and post-war": the hyphen hangs, and neither it nor the break is damage.
HANGING = words("and or und oder bzw sowie et ou y o e ed en of i lub albo и или")
# Words that make compounds with a hyphen, as a first and as a second part.
FIRST_PARTS = words("""
    all anti cross double early eight ex fast fifty first five forty four free full half hard high
    ill large late left light long low mid middle multi nine ninety non old one open part post pre
    pro quasi re real right second self semi seven seventy short single six sixty small so ten
    third thirty three top twenty two ultra well wide world year zero
""")
PREFIXES = words("anti co cross inter multi non over post pre pro re semi sub super un under")
SECOND_PARTS = words("""
    aged based born bound class down driven end established fold free friendly fifths focused
    general grade growing haired hand in insider intensive known law led level like line lived
    looking made minded minute new off old on oriented out owned party paced past per picked point
    pound proof quality quarter range rate ready related run running scale share sized so specific
    standing step style term third thirds time to type up ups volume wide winning world worthy year
    years
""")

GROWN = words("down end line out proof time wide")  # these have mostly grown into one word


def find(context: Context) -> Iterator[Finding]:
    """Every such break goes; the hyphen stays where the word has one of its own."""
    found = list(compiled(BREAK).finditer(context.text))
    if not found:
        return
    written = Counter(map(str.casefold, compiled(WORD).findall(context.text)))
    for match in found:
        left, right = match["left"][-LONGEST:], match["right"][:LONGEST]
        if right in HANGING:
            continue
        keeps = _has_hyphen(context.lang, written, left, right)
        yield Finding(match.start() + keeps, match.end(), "")


def _has_hyphen(lang: str, written: Counter[str], left: str, right: str) -> bool:
    """Whether the word is a compound: by the rest of the text, by the lists, by its parts."""
    joined, compound = f"{left}{right}".casefold(), f"{left}-{right}".casefold()
    if written[joined] != written[compound]:
        return written[compound] > written[joined]
    if left.casefold() in PREFIXES and is_word(joined, lang):
        return False
    first = left.casefold() in FIRST_PARTS
    if first or right in SECOND_PARTS:
        if not is_word(joined, lang):
            return True
        # "free-dom" is no word, "long-term" is one, and "dead-line" may be in the list
        return is_word(left, lang) and is_word(compound, lang) and (first or right not in GROWN)
    if is_word(joined, lang):
        return False
    return is_word(left, lang) and is_word(right, lang) and len(right) > len("ment")


RULE = Rule(
    code="FLO221",
    damage="Hyphenated line end",
    cause="A printed or wrapped text divides words at the ends of its lines.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"\p{Ll}-\n[ \t]*\p{Ll}{2}",
    examples=(
        keep("The pre-\nand post-war years were hard on all of them.", lang="en"),
        keep("The list:\n-\none thing"),
        fix("The govern-\nment fell on Monday.", "The government fell on Monday.", lang="en"),
        fix("He is a well-\nknown man here.", "He is a well-known man here.", lang="en"),
        fix("In all free-\ndom she real-\nized it.", "In all freedom she realized it.", lang="en"),
        fix("It was a long-\nterm plan.", "It was a long-term plan.", lang="en"),
        fix("The dead-\nline of a life-\ntime.", "The deadline of a lifetime.", lang="en"),
        fix("Die Regie-\nrung trat zurück.", "Die Regierung trat zurück.", lang="de"),
    ),
)
