"""FLO208: a line break inside a sentence, in front of a name: it was a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.languages.record import words
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep
from normalizer.stops import ARTICLES, NEVER_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

END = r"\n(?<= (?:{})[ \xa0]{{0,2}}\n)"
PROSE = 30  # code points of a line that is hardly a heading
CONJUNCTIONS = words("and e en et i o oder of or ou und y")
SURE_PROSE = 60  # code points of a line that ends with one of these, and is no heading
LEADING = ARTICLES | NEVER_LAST | CONJUNCTIONS
NEAR = 2  # lines: the next one, or the one behind a blank one


def find(context: Context) -> Iterator[Finding]:
    """Behind a line of prose that ends with an article, or with a preposition and an article."""
    leading = "|".join(sorted(LEADING & context.language.unfinished))
    if not leading:
        return
    for match in compiled(END.format(leading)).finditer(context.text):
        number = context.line_at(match.start())
        line, below = context.lines[number], context.beside(number, 1)
        if below is None or below > number + NEAR or sentences.ITEM.match(context.lines[below]):
            continue
        weak = line.split()[-1] in CONJUNCTIONS
        if weak and below != number + 1:
            continue
        # A name may begin with an article, and so may a paragraph.
        opens = sentences.first_word(context.lines[below]) in context.language.openers
        if opens and below != number + 1:
            continue
        long = len(line) >= (SURE_PROSE if weak else PROSE) and not line[:2].isspace()
        if long and context.lines[below][0].isupper():
            end = context.starts[number] + len(line.rstrip())
            yield Finding(end, context.starts[below], " ")


RULE = Rule(
    code="FLO208",
    damage="Line break before a name",
    cause="Extractors break the line where a link began.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=rf" (?:{'|'.join(sorted(LEADING))})[ \x{{a0}}]{{0,2}}\n",
    examples=(
        keep("The best of all the places to go to\nHarbour Museum\nOld Mill", lang="en"),
        keep("A long walk through the old town and what to do there with\nHull", lang="en"),
        keep("Dear Jane and all of you at the mill,\nWe thank you for the years.", lang="en"),
        keep(
            "Shall we go down to the sea and wait for the\nEvening tide that comes in with the\n"
            "Moon, and shall we say that it is the\nEnd of it",
            lang="en",
        ),
        keep(
            "The old miller of the town looked where no eye looks but that of\n\nThe figures are"
            " for two years.",
            lang="en",
        ),
        keep("All that you have to know of bread and\nButter", lang="en"),
        fix(
            "The apples of the old trees have names such as Old Sermon and\nWet Bailiff, and no"
            " shop would take them.",
            "The apples of the old trees have names such as Old Sermon and Wet Bailiff, and no shop"
            " would take them.",
            lang="en",
        ),
        keep("- what you can do when it rains on the roofs of the\n- Harbour Museum", lang="en"),
        fix(
            "The mill by the river was sold in the spring to the\nHarbour Company, the paper says.",
            "The mill by the river was sold in the spring to the Harbour Company, the paper says.",
            lang="en",
        ),
        fix(
            "Am Montag sprach der Rat der Stadt über das Haus im\n\nHafen von Hull und den Müller.",
            "Am Montag sprach der Rat der Stadt über das Haus im Hafen von Hull und den Müller.",
            lang="de",
        ),
    ),
)
