"""SPC126: a space before an exclamation or question mark, a colon or a semicolon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start
from normalizer.sentences import last_word
from normalizer.stops import ARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# Behind a word and before a blank: no emoticon, no "!important", no "x ? y : z" of one letter.
BEFORE = r"{}(?<= .)(?<=\p{{L}}{{2}}[”’)]? +.)(?=[\s”’\")]|\Z)"
MARKS = {
    **{mark: BEFORE.format(f"\\{mark}") for mark in "!?؟،"},
    **{mark: BEFORE.format(rf"\{mark}(?!\))") for mark in ";؛"},  # a wink
    ":": r":(?<= .)(?<=\p{Ll}{3} +.)(?=[ ]\p{L}{2}|\n|\Z)",
}
PROSE = 40  # code points of a line: shorter ones are labels, and speech of any habit
LONGEST = 8  # code points of an article, and more than one of another word's end
TIGHT = r"[!?;:؟؛،](?<=\p{L}{2}.)(?=\s)"
HABIT = 3  # of such spaces, and a quarter of all marks: the writer sets them so
SHARE = 4


def find(context: Context) -> Iterator[Finding]:
    """Not in French, nor in a text that has such spaces as a whole."""
    text, known = context.text, context.language
    if known.spaced_marks or not known.function_words:
        return
    found = [
        match
        for mark, pattern in MARKS.items()
        if mark in text
        for match in compiled(pattern).finditer(text)
    ]
    if not found or context.shows_code:
        return
    if len(found) >= HABIT and SHARE * len(found) > len(compiled(TIGHT).findall(text)):
        return
    named = ARTICLES & known.unfinished
    for match in sorted(found, key=lambda match: match.start()):
        start = run_start(text, match.start(), " ")
        if last_word(text[max(0, start - LONGEST) : start]) in named:  # "the ! of the sign"
            continue
        if len(context.lines[context.line_at(match.start())]) >= PROSE:
            yield Finding(start, match.start())


RULE = Rule(
    code="SPC126",
    damage="Space before a mark",
    cause="Extractors leave a space where a link or emphasis ended.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r" [!?;:؟؛،]",
    examples=(
        keep(
            "Il pleut ! Qui le sait ? Personne ; ou presque : le maire, et tous ceux du pont.",
            lang="fr",
        ),
        keep(
            "It rained on the roofs of the old town :) and then it stopped ;-) for all.", lang="en"
        ),
        keep("The rain came back to the roofs of the old town at night ;) as it does.", lang="en"),
        keep("Name : Jane Roe\nTown : Hull\nSo it says on the old card of hers.", lang="en"),
        keep(
            "What a day it was ! And who was there ? Nobody at all ; or so they say here.",
            lang="en",
        ),
        keep(
            "We will speak of the ! type on the next page of this, and of the ? behind a name.",
            lang="en",
        ),
        keep("The expression x ? y : z is what the code on this page wants to have.", lang="en"),
        fix(
            "The people of the old town saw it at last ! Then all of them went home.",
            "The people of the old town saw it at last! Then all of them went home.",
            lang="en",
        ),
        fix(
            "And what did the people of the old town see there ? Nobody knows.",
            "And what did the people of the old town see there? Nobody knows.",
            lang="en",
        ),
        fix(
            "¿Qué vio la gente del pueblo en el viejo molino ? Nadie lo sabe.",
            "¿Qué vio la gente del pueblo en el viejo molino? Nadie lo sabe.",
            lang="es",
        ),
        fix(
            "قال رئيس البلدية ، إن الطاحونة أغلقت. ماذا حدث ؟ لا أحد يعلم.",
            "قال رئيس البلدية، إن الطاحونة أغلقت. ماذا حدث؟ لا أحد يعلم.",
            lang="ar",
        ),
    ),
)
