"""FLO203: a mark at the beginning of a line that belongs to the word before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

WORD_END = r"(?:[\p{L}\p{M}\p{N}”’\"'»)%]|\d\])\s*$"  # "[3]" is a reference
OPENED = r"\p{L}[ ][(“«„]\s*$"
OPENING = frozenset("(“«„")
# An opening mark behind a word and a space, and what closes it.
OPEN_BRACKET = r"\S[ \t\N{NO-BREAK SPACE}][(\[“«]{1,2}\s*$"
CLOSED_BY = {"(": ")", "[": "]", "“": "”", "«": "»"}
LONGEST_PIECE, MOST_PIECES = 120, 3  # code points of a link in brackets, and how many links
GOING_ON = 4  # code points of a line behind such a link: a closing bracket and more
SEPARATORS, INDENTS = (",", ";"), ("  ", "\t")
APOSTROPHES, ONLY_BELOW = frozenset("'’"), frozenset("'’®™–—")
PROSE = 20  # code points of a line that is no piece of a program
SPACER = "."
BRACKETS = {")": "(", "]": "[", "”": "“", "»": "«"}


def find(context: Context) -> Iterator[Finding]:
    """The blanks and line ends between a word and the mark; a bracket must have been opened."""
    bracketed = frozenset(_in_brackets(context))
    opened = bracketed.union(_behind_opened(context))
    spaced = _has_spacers(context)
    for number in sorted(opened.union(context.small_starts)):
        line = context.lines[number]
        above = context.beside(number, -1)
        if above is None:
            continue
        before, behind = context.lines[above].rstrip(), line.lstrip()
        start = context.starts[above] + len(before)
        end = context.starts[number] + len(line) - len(behind)
        if number in opened:
            yield Finding(start, end, " " if before.endswith(SEPARATORS) else "")
            continue
        if line[0].isalnum() or not sentences.starts_with_mark(line):
            continue
        if (spaced and line.strip() == SPACER) or _is_layout(context, number):
            continue
        closes = above in bracketed and above == number - 1
        if not closes and not _is_behind_word(context, above, behind, is_piece=above in opened):
            continue
        yield Finding(start, end, " " if behind[0] in context.language.spaced_marks else "")


def _is_behind_word(context: Context, above: int, behind: str, *, is_piece: bool) -> bool:
    """Whether a word stands above a mark; a bracket that the mark closes must be open."""
    before = context.lines[above].rstrip()
    if not compiled(WORD_END).search(before[-10:]):
        return False
    if is_piece:  # it goes up as well
        first = context.beside(above, -1)
        before = f"{context.lines[first]}{before}" if first is not None else before
    return behind[0] not in BRACKETS or _is_opened(before, behind[0])


def _is_layout(context: Context, number: int) -> bool:
    """Whether the next line or the one before begins with the same mark: a list, or a program.

    Dashes, signs of trade and "'s" are cut off only right below their word, and "'s" in English.
    """
    mark = context.lines[number].lstrip()[0]
    around = (context.beside(number, step) for step in (-1, 1))
    if any(at is not None and context.lines[at].lstrip().startswith(mark) for at in around):
        return True
    if mark in APOSTROPHES and context.lang != "en":  # "'s avonds"
        return True
    return mark in ONLY_BELOW and context.is_blank(number - 1)


def _has_spacers(context: Context) -> bool:
    """Whether the writer makes room with lone stops: one stands below the end of a sentence."""
    if f"\n{SPACER}" not in context.text:
        return False
    lines = enumerate(context.lines)
    alone = (number for number, line in lines if line.strip() == SPACER)
    above = (context.beside(number, -1) for number in alone)
    return any(number is not None and sentences.ends(context.lines[number]) for number in above)


def _behind_opened(context: Context) -> Iterator[int]:
    """Numbers of the lines behind an opening mark: the next small start, or any behind prose."""
    for number, line in enumerate(context.lines):
        text = line.rstrip()
        if text[-1:] not in OPENING or not compiled(OPENED).search(line[-10:]):
            continue
        below = context.beside(number, 1)
        if below is None:
            continue
        small = sentences.starts_small(context.lines[below])
        prose = len(text) >= PROSE and below == number + 1 and not context.shows_code
        if small or (prose and sentences.function_words(text, context.language)):
            yield below


def _in_brackets(context: Context) -> Iterator[int]:
    """Numbers of the lines between one that ends with a bracket, and one that closes it first."""
    lines = context.lines
    if context.shows_code:
        return
    for number, line in enumerate(lines):
        text = line.rstrip()
        if text[-1:] not in CLOSED_BY or not compiled(OPEN_BRACKET).search(text[-10:]):
            continue
        mark = CLOSED_BY[text[-1]]
        is_prose = len(text) >= PROSE and sentences.function_words(text, context.language) > 0
        for behind in range(number + 2, min(number + 2 + MOST_PIECES, len(lines))):
            closing = lines[behind].strip()
            if closing.startswith(mark) and sentences.starts_with_mark(closing):
                pieces = lines[number + 1 : behind]
                goes_on = is_prose or len(closing) >= GOING_ON
                if goes_on and all(map(_is_piece, pieces)) and _are_parted(pieces):
                    yield from range(number + 1, behind)
                break


def _is_piece(line: str) -> bool:
    return 0 < len(line.strip()) <= LONGEST_PIECE and not line.startswith(INDENTS)


def _are_parted(pieces: Sequence[str]) -> bool:
    """Whether there is one piece, or each ends with a comma but the last: "4," and "5"."""
    return all(piece.rstrip().endswith(SEPARATORS) for piece in pieces[:-1])


def _is_opened(before: str, closing: str) -> bool:
    """Whether just the one bracket is open that the mark would close."""
    return before.count(BRACKETS[closing]) == 1 and closing not in before


RULE = Rule(
    code="FLO203",
    damage="Mark on the wrong line",
    cause="Extractors break the line where a link ended, in front of the comma or stop behind it.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f"\n{sentences.BLANKS}*{sentences.MARKS}|[(“«„\\[]{sentences.BLANKS}*\n",
    examples=(
        keep("It rained.\n... and then it stopped."),
        keep("To be talked about\n  . The old mill\n  . The new bridge"),
        keep("An emoticon\n:) on its own"),
        keep("It rained.\n\n.\n\nThe Old Mill\n\n.\n\nIt stopped."),
        fix("It rained in Hull\n, and then it stopped.", "It rained in Hull, and then it stopped."),
        keep("He wrote\n(\nand that was all"),
        fix(
            "Il a dit : « Oui\n», puis il est parti.",
            "Il a dit : « Oui », puis il est parti.",
            lang="fr",
        ),
        fix("He asked (by letter\n) for more.", "He asked (by letter) for more."),
        keep("It is a list of all of the names (\n\nJane Roe)", lang="en"),
        fix(
            "There was the kentia palm (\nHowea\n), and there was another.",
            "There was the kentia palm (Howea), and there was another.",
            lang="en",
        ),
        fix("He asked (\nby letter\n), and left.", "He asked (by letter), and left."),
        keep("x = wind (\n    rain\n)\ny = 1"),
        keep("A = [\n1 0 2\n0 3 1\n]", lang="en"),
        keep("To buy for the feast\n–flour\n–salt\n–bread"),
        keep("The door was open\n\n—who is it?"),
        keep("Programma van de dag\n's Avonds wandelen we langs de dijk.", lang="nl"),
        keep("SELECT wind\n, rain\n, snow\nFROM islands"),
        keep("Happiness is to me\n… a Sunday without a clock."),
        fix("The harbour\n's old crane fell.", "The harbour's old crane fell.", lang="en"),
        fix("They drink Elsay\n® at noon.", "They drink Elsay® at noon."),
        fix(
            "Rain harms [\n3\n]. It also helps [2]; so does wind [\n4, 5\n], they say.",
            "Rain harms [3]. It also helps [2]; so does wind [4, 5], they say.",
        ),
        fix("Kentia palm (\nHowea\n): it wants shade.", "Kentia palm (Howea): it wants shade."),
    ),
)
