"""FLO204: a name on a line of its own, in the middle of a sentence: it was a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, fix, keep
from normalizer.stops import ARTICLES, NEVER_LAST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context
    from normalizer.languages import Language

LONGEST = 80  # code points of what was a link
LABEL = 16  # a shorter line that nothing ends may be a label: "View" / "on Amazon"
LONG, LEAST_TELLING = 30, 3  # code points and function words of a piece without an end
LEAST_GAPS = 3  # between the words of what is more than a name
PROSE = 60  # code points of a line that is hardly a heading
QUOTES = "“\"‘'«"
PIECE = 6  # the line before is at least that long


def find(context: Context) -> Iterator[Finding]:
    """A short line with a capital, between an open line and one that goes on with the sentence."""
    for below in context.small_starts:
        number = context.beside(below, -1)
        if number is None or not _is_piece(context.lines[number]):
            continue
        above = context.beside(number, -1)
        if above is not None and _frames(context, above, number, below):
            yield _joined(context, above, number)
            if sentences.starts_small(context.lines[below]):
                yield _joined(context, number, below)


def _joined(context: Context, first: int, second: int) -> Finding:
    before, behind = context.lines[first].rstrip(), context.lines[second]
    start = context.starts[first] + len(before)
    end = context.starts[second] + len(behind) - len(behind.lstrip())
    return Finding(start, end, sentences.gap(before, behind.lstrip()))


def _is_piece(line: str) -> bool:
    if len(line) > LONGEST or len(line.strip()) == 1:
        return False
    start = line.lstrip()[0]
    capital = start.isupper() or start.isdigit() or start in QUOTES
    return capital and sentences.is_open(line) and not sentences.ITEM.match(line)


def _frames(context: Context, first: int, middle: int, last: int) -> bool:
    """Whether the lines around a piece are the two ends of its sentence."""
    known = context.language
    above, piece, below = (context.lines[number] for number in (first, middle, last))
    if (
        context.is_written_small
        or len(above) < PIECE
        or not sentences.is_open(above)
        or sentences.ITEM.match(above)
    ):
        return False
    joins = below.strip() in known.unfinished  # "and", between two names
    if " " not in below.strip() and not (joins or sentences.starts_with_mark(below)):
        return False
    if not (sentences.starts_with_mark(below) or sentences.starts_small(below)):
        return False
    if not _may_be_name(piece, known) and not _is_running(above):
        return False
    if sentences.leads_on(above, known):
        return joins or len(below) >= LABEL or sentences.ends(below)
    if middle - first > last - middle:  # a paragraph that begins with the piece
        return False
    # "The best routes": a heading. "Nobody spoke of the": a sentence that begins here.
    begins = piece.count(" ") >= LEAST_GAPS and sentences.leads_on(piece, known)
    if sentences.first_word(piece) in known.openers or begins:
        return False
    if above.isupper() and not piece.isupper():  # a heading in capitals
        return False
    telling = sentences.function_words(above, known) and above.lstrip()[:1].isupper()
    goes_on = len(below) >= LONG and sentences.function_words(below, known) >= LEAST_TELLING
    return bool(telling) and (goes_on or sentences.ends(below))


def _may_be_name(piece: str, known: Language) -> bool:
    """Whether a piece is quoted, or has capitals in all but its small words, and no verb.

    Another one may begin a paragraph of its own, and the line above it be a heading.
    """
    if piece.lstrip()[0] in QUOTES:
        return True
    words = [word.strip(",–—”\"’'»)(%") for word in piece.split()]
    small = {word for word in words if word[:1].islower()}
    return small <= known.function_words and known.auxiliaries.isdisjoint(words)


def _is_running(line: str) -> bool:
    """Whether a line is no heading: it is long, or ends with an article."""
    return len(line) >= PROSE or line.split()[-1] in ARTICLES | NEVER_LAST


RULE = Rule(
    code="FLO204",
    damage="Piece of a sentence on its own line",
    cause="Extractors give the text of a link or of emphasis a line of its own.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f'\n{sentences.BLANKS}*(?:[“"‘«(]?\\p{{Ll}}|{sentences.MARKS})',
    examples=(
        keep("Things to see\nHarbour Museum\nopen daily", lang="en"),
        keep(
            "Wir laden ein zum Fest im Hof der Mühle\n\nLiebe Nachbarn,\n\nam Samstag wird sie"
            " wieder mahlen, und das möchten wir feiern.",
            lang="de",
        ),
        keep("It ended well.\nHarbour Museum\nand more", lang="en"),
        fix(
            "The mill was sold to the\nHarbour Company\nin the spring of last year.",
            "The mill was sold to the Harbour Company in the spring of last year.",
            lang="en",
        ),
        fix(
            "The firm\n\nAcme\n\nsaid on Monday that it would buy\n\nHull Mills\n\nin the spring of"
            " next year.",
            "The firm Acme said on Monday that it would buy Hull Mills in the spring of next year.",
            lang="en",
        ),
        fix(
            "The firm\n\nAcme\n\nsaid on Monday that it would close the mill.",
            "The firm Acme said on Monday that it would close the mill.",
            lang="en",
        ),
    ),
)
