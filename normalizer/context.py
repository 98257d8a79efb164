"""What a rule may look at: one text and a few views of it, each made once, when first asked for."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache, cached_property
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeVar, cast

import regex

from normalizer.languages import UNDETERMINED, Language, furniture, language

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

Made = TypeVar("Made")
PLAIN = bytes([0x0A, *range(0x20, 0x7F)])  # line ends and printable ASCII: nothing to notice
DIGITS = str.maketrans("123456789", "000000000")
LONGEST_LABEL = 160  # code points: no furniture that is told by its beginning is longer
SMALL_MARKS = frozenset(" \t,;:.!?…)]»”’'“\"‘«(")
AROUND_LABELS = " \t\N{NO-BREAK SPACE}.:!：。।\N{HORIZONTAL ELLIPSIS}"
LONGEST_ITEM = 40  # code points of a line that may be an item of a list
FEW = 2  # the distance of two blank lines with a single line between them
OPENING = 2  # code points of a label that its opening holds
ABOUT_MARKUP = regex.compile(
    r"""
      \b (?: X?HTML\d? | XML | SGML | JSX | markup | ampersands? | angle\ brackets?
        | character\ (?:reference|entit)\w* ) \b
    | &lt; [/!]? \p{L}                   # an escaped tag
    """,
    regex.VERBOSE,
)
CODE = (
    "()", "{\n", "}\n", ";\n", "==", "!=", "=>", "->", "::", " func ", "\nfunc ", " def ", "\ndef ",
    "\nimport ",
)  # fmt: skip
TAG = regex.compile(r"</?\p{L}[^<>\n]{0,80}>")
ABOUT_ENCODINGS = regex.compile(
    r"(?i)\b(?:utf-?(?:8|16)|unicode|charsets?|character (?:set|encoding)s?|encodings?|mojibake"
    r"|latin-?1|iso-8859|windows-125\d|code ?points?)\b"
)
SMALL_BEHIND = tuple(regex.compile(rf"\{mark} (?=\p{{Ll}})") for mark in ".!?")
GLUING = '.:!?;)]”»"'
GLUED_CAPITAL = regex.compile(rf"[A-Z](?<=[a-zß-öø-ÿ0-9{regex.escape(GLUING)}].)")
LONGEST_WORD = 40
LETTER = regex.compile(r"[\p{L}\p{M}]")
QUOTES_BEFORE = ('"', "'", "“", "‘", "„", "«", "(", "`", "&quot;", "&ldquo;", "&lsquo;")
QUOTES_BEHIND = ('"', "'", "”", "’", "“", "»", ")", "`", "&quot;", "&rdquo;", "&rsquo;")


class Context:
    """One text as the rules of a stage see it. Treat it as read-only; it is shared by them.

    `lang` is a language code or "und"; `url` is where the text was found, if known; `is_open` says
    that the original has no line end behind its last line, so that none need be left there.
    """

    def __init__(
        self, text: str, lang: str = "und", url: str | None = None, *, is_open: bool = False
    ) -> None:
        self.text = text
        self.lang = lang
        self.url = url
        self.is_open = is_open
        self._made: dict[Callable[[Context], object], object] = {}

    def once(self, make: Callable[[Context], Made]) -> Made:
        """What `make` makes of this text: made when first asked for, and then shared."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("Made", self._made[make])

    @property
    def language(self) -> Language:
        """What the house knows about `lang`; an empty record where that is nothing."""
        return UNDETERMINED if self.lang == "und" else language(self.lang)

    @cached_property
    def inventory(self) -> frozenset[str]:
        """Every character of the text but printable ASCII and line ends.

        Deleting the plain bytes first makes this ten times as fast as `set(text)`.
        """
        rest = self.text.encode("utf-8", "surrogatepass").translate(None, PLAIN)
        return frozenset(rest.decode("utf-8", "surrogatepass"))

    @cached_property
    def lines(self) -> Sequence[str]:
        r"""The text cut at "\n" alone: `splitlines` would also cut at U+0085 and U+2028."""
        return self.text.split("\n")

    @cached_property
    def starts(self) -> Sequence[int]:
        """The offset of each line, and behind them where one more line would start."""
        return list(accumulate((len(line) + 1 for line in self.lines), initial=0))

    @cached_property
    def blocks(self) -> Sequence[tuple[int, int]]:
        """First and last numbers of the runs of at least two lines that are not blank."""
        lines = self.lines
        blank = [number for number, line in enumerate(lines) if not line or line.isspace()]
        bounds = pairwise((-1, *blank, len(lines)))
        return [(before + 1, behind - 1) for before, behind in bounds if behind - before > FEW]

    @cached_property
    def labels(self) -> Mapping[str, Sequence[int]]:
        """Numbers of the shorter lines by what stands on them, see `bare`.

        One look at each line serves all rules that know whole lines or their beginnings.
        """
        table: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            if 0 < len(line) <= LONGEST_LABEL:
                label = line.strip(AROUND_LABELS).casefold()
                if label in table:
                    table[label].append(number)
                else:
                    table[label] = [number]
        return table

    @cached_property
    def openings(self) -> Mapping[str, Sequence[str]]:
        """The labels by how they begin, see `opening`: a rule looks at its own alone."""
        cuts: dict[str, list[str]] = {}
        for label in self.labels:
            cut = label[:OPENING]
            if cut in cuts:
                cuts[cut].append(label)
            else:
                cuts[cut] = [label]
        table: dict[str, list[str]] = {}
        for cut, labels in cuts.items():  # few, and so translated only now
            table.setdefault(cut.translate(DIGITS), []).extend(labels)
        return table

    @cached_property
    def writes_about_markup(self) -> bool:
        """Whether escapes may be the subject of the text: it names HTML or shows escaped tags."""
        return ABOUT_MARKUP.search(self.text) is not None

    @cached_property
    def holds_tags(self) -> bool:
        """Whether there is something like <b> in the text, shown or left over."""
        return "<" in self.text and TAG.search(self.text) is not None

    @cached_property
    def shows_code(self) -> bool:
        """Whether the text holds calls, braces or operators of a program, more than once."""
        return sum(map(self.text.count, CODE)) > 1

    @cached_property
    def writes_about_encodings(self) -> bool:
        """Whether broken or odd characters may be the subject of the text."""
        return ABOUT_ENCODINGS.search(self.text) is not None

    def is_specimen(self, start: int, end: int) -> bool:
        """Whether the word of a span stands in quotes or brackets, in a text about encodings."""
        if not self.writes_about_encodings:
            return False
        text, low, high = self.text, start - LONGEST_WORD, end + LONGEST_WORD
        while start > max(0, low) and LETTER.match(text[start - 1]):
            start -= 1
        while end < min(len(text), high) and LETTER.match(text[end]):
            end += 1
        behind = text[end : end + 6].startswith(QUOTES_BEHIND)
        return behind and text[max(0, start - 7) : start].endswith(QUOTES_BEFORE)

    def labelled(self, phrases: frozenset[str]) -> Sequence[int]:
        """The numbers of the lines that are one of these phrases as a whole, in order."""
        table = self.labels
        return sorted(number for label in phrases.intersection(table) for number in table[label])

    def opened(self, begins: frozenset[str]) -> Sequence[int]:
        """The numbers of the shorter lines with one of these openings, in order."""
        begun, table = self.openings, self.labels
        return sorted(
            number
            for begin in begins.intersection(begun)
            for label in begun[begin]
            for number in table[label]
        )

    @cached_property
    def small_starts(self) -> Sequence[int]:
        """Numbers of the lines, but the first, that begin as no sentence does.

        They begin with a small letter, or with a mark, a quote or a blank that may precede one.
        """
        return [
            number
            for number, line in enumerate(self.lines)
            if line and number and (line[0].islower() or line[0] in SMALL_MARKS)
            if not line.isspace()
        ]

    @cached_property
    def small_behind(self) -> Sequence[int]:
        """Offsets of the marks ".", "!" and "?" with a space and a small letter behind, in order.

        One search for each mark, which comes first in it: the literal makes it fast.
        """
        found = [match.start() for search in SMALL_BEHIND for match in search.finditer(self.text)]
        return sorted(found)

    @cached_property
    def glued_capitals(self) -> Sequence[int]:
        """Offsets of the capitals that stand behind a small letter, a digit or a mark, in order.

        One range is searched ten times as fast as several, and other capitals are few in most
        texts.
        """
        text = self.text
        found = [match.start() for match in GLUED_CAPITAL.finditer(text)]
        for capital in filter(str.isupper, self.inventory):
            place = text.find(capital, 1)
            while place > 0:
                before = text[place - 1]
                if before.islower() or before.isdigit() or before in GLUING:
                    found.append(place)
                place = text.find(capital, place + 1)
        return sorted(found)

    @cached_property
    def is_written_small(self) -> bool:
        """Whether most lines with letters begin in small letters: a chat, or a writer's habit."""
        starts = [line.lstrip()[:1] for line in self.lines]
        return sum(map(str.islower, starts)) > sum(map(str.isupper, starts))

    def is_item(self, number: int) -> bool:
        """Whether a line that begins small stands for itself: nothing before it leads to it."""
        if not self.lines[number].lstrip()[:1].islower():
            return False
        above = self.beside(number, -1)
        if above is None:
            return True
        before = self.lines[above].strip()
        return before[0].islower() or len(before) < LONGEST_ITEM or not before[-1].isalpha()

    def line_at(self, position: int) -> int:
        """The number of the line on which an offset lies."""
        return bisect_right(self.starts, position) - 1

    def is_blank(self, number: int) -> bool:
        """Whether there is no such line, or nothing but blanks on it."""
        return not (0 <= number < len(self.lines)) or not self.lines[number].strip()

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Offsets that remove the lines `first` to `last` without a trace.

        The line end behind them is included, and the blank lines behind where one stands before;
        at the end of the text the blank lines before them, so that it ends as it did.
        """
        if first == 0 or self.is_blank(first - 1):
            while last + 1 < len(self.lines) and self.is_blank(last + 1):
                last += 1
        if last + 1 < len(self.lines) and (last + 2 < len(self.lines) or self.lines[last + 1]):
            return self.starts[first], self.starts[last + 1]
        while first and self.is_blank(first - 1):
            first -= 1
        final = self.text.endswith("\n")
        return max(0, self.starts[first] - (not final)), len(self.text)

    def beside(self, number: int, step: int) -> int | None:
        """The number of the nearest line that is not blank, before (-1) or behind (1) this one."""
        number += step
        while 0 <= number < len(self.lines):
            if not self.is_blank(number):
                return number
            number += step
        return None


def opening(phrase: str) -> str:
    """The first two code points of a phrase, casefolded, every ASCII digit as "0"."""
    return bare(phrase)[:OPENING].translate(DIGITS)


@cache
def openings(family: str) -> frozenset[str]:
    """How the lines begin that a phrase of a furniture family opens, in any language."""
    return frozenset(map(opening, furniture(family)))


def bare(line: str) -> str:
    """A line casefolded, without blanks and closing marks around it, to be looked up."""
    return line.strip(AROUND_LABELS).casefold()
