"""What a rule may look at: one text and a few views of it, each made once, when first asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, TypeVar, cast

import re2
import regex

from normalizer.languages import UNDETERMINED, Language, language, languages
from normalizer.phrases import WELL_KNOWN, count_of_pages, phrases
from normalizer.sentences import (
    ends,
    ends_inside,
    is_byline,
    is_pen_name,
    leads_on,
    starts_caseless,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from normalizer.weighing.judgement import Judgement

Made = TypeVar("Made")
PLAIN = bytes([0x0A, *range(0x20, 0x7F)])  # line ends and printable ASCII: nothing to notice
# On a line with one of these, "I" is the capital of "ı"; elsewhere it may be English.
TURKISH_CAPITALS = frozenset("İŞĞÇÖÜ")
TURKISH_SMALL = str.maketrans("Iİ", "ıi")
DIGITS = str.maketrans("123456789", "000000000")
LONGEST_LABEL = 160  # code points: no furniture that is told by its beginning is longer
SMALL_MARKS = frozenset(" \t,;:.!?…)]»”’'“\"‘«(®™–—")
AROUND_LABELS = " \t\N{NO-BREAK SPACE}.:!：。।\N{HORIZONTAL ELLIPSIS}"
# What does stand alone between two paragraphs; other buttons stand above or below an article.
BETWEEN = frozenset({"advertisement", "embed", "gallery", "newsletter", "paywall", "player"})
AROUND_WORDS = "*•#-–— "
WORDS_OF_HEADING = 3
SHORTEST_STEM = 3  # code points of a word that stand again in the paragraph below
READ_BELOW = 200  # code points of that paragraph
LONGEST_ITEM = 40  # code points of a line that may be an item of a list
# A page whose menus are known less well has two such lines, and short ones without an end mark: so
# many, and such a share of its lines. In a language without phrases they are all there is.
LESS_KNOWN, LABELS, LABEL_SHARE = 2, 12, 0.4
ONLY_LABELS, ONLY_LABEL_SHARE = 20, 0.6
SENTENCE_ENDS = frozenset('.!?…:;,。！？：；，।؟۔"”»')
ABOVE = 14  # lines above and below the article of a raw page that may speak of it
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
CODE = re2.compile(
    rb"\(\)|[{};]\n|==|!=|=>|->|::| (?:func|def) |(?m:^)(?:func|def|import) "
)  # RE2 finds all of them in one look
TAG = regex.compile(r"</?\p{L}[^<>\n]{0,80}>")
ABOUT_ENCODINGS = regex.compile(
    r"(?i)\b(?:utf-?(?:8|16)|unicode|charsets?|character (?:set|encoding)s?|encodings?|mojibake"
    r"|latin-?1|iso-8859|windows-125\d|code ?points?)\b"
)
SMALL_BEHIND = tuple(regex.compile(rf"\{mark} (?=\p{{Ll}})") for mark in ".!?")
CAPITAL_BEHIND = regex.compile(r"[.!?] (?=\p{Lu})")
LEAST_CAPITALS = 3  # sentences that begin with one inside their lines
GLUING = '.:!?;)]”»"'
GLUED_CAPITAL = regex.compile(rf"[A-Z](?<=[a-zß-öø-ÿ0-9{regex.escape(GLUING)}].)")
LONGEST_WORD = 40
LABELLED = regex.compile(r"(?P<label>\p{Lu}[\p{L}\p{M} ]{1,24}): [^\n]{1,60}$(?<!\p{Ll}{3}[.!?])")
LEAST_OTHERS, MOST_LABELS = 2, 6  # labels of a record that are no furniture, and all on one side
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
    def utf8(self) -> bytes:
        """The text as bytes, lone surrogates as they would be encoded."""
        return self.text.encode("utf-8", "surrogatepass")

    @cached_property
    def inventory(self) -> frozenset[str]:
        """Every character of the text but printable ASCII and line ends.

        Deleting the plain bytes first makes this ten times as fast as `set(text)`.
        """
        rest = self.utf8.translate(None, PLAIN)
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
        is_turkish = self.lang == "tr"
        for number, line in enumerate(self.lines):
            if line and len(line) <= LONGEST_LABEL:
                label = line.strip(AROUND_LABELS)
                if is_turkish and not TURKISH_CAPITALS.isdisjoint(label):
                    label = label.translate(TURKISH_SMALL)
                label = label.casefold()
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
    def families(self) -> Mapping[int, frozenset[str]]:
        """The furniture families of each line that is a phrase of any, by its number, in order."""
        known = phrases(self.lang)
        told: dict[int, frozenset[str]] = {}
        for label, numbers in self.labels.items():
            found = known.families(label)
            if found:
                told |= dict.fromkeys(numbers, found)
        return dict(sorted(told.items()))

    @cached_property
    def by_family(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the lines that are phrases of each furniture family, in order."""
        table: dict[str, list[int]] = {}
        for number, families in self.families.items():
            for family in families:
                table.setdefault(family, []).append(number)
        return table

    @cached_property
    def judgement(self) -> Judgement | None:
        """What speaks for and against each line; None where the text cannot be a raw page."""
        if not self._may_be_page():
            return None
        from normalizer.weighing.judgement import judge  # numpy is loaded for such texts alone

        return judge(self.lines, self.families, self.language)

    @cached_property
    def article(self) -> tuple[int, int]:
        """First and last number of the lines of the article: on a raw page, what is judged so."""
        judged = self.judgement
        if judged is None or not judged.is_page:
            return 0, len(self.lines) - 1
        kept = judged.numbers[~judged.beside]
        return int(kept[0]), int(kept[-1])

    def is_near_start(self, number: int, reach: int) -> bool:
        """Whether a line stands above the article or among its first `reach` lines with text."""
        start = self.article[0]
        low, high, most = (number, start, ABOVE) if number < start else (start, number, reach)
        return self._filled[high] - self._filled[low] < most

    @cached_property
    def _filled(self) -> Sequence[int]:
        """How many lines with text stand above each line, and above the one behind the last."""
        return list(accumulate((bool(line.strip()) for line in self.lines), initial=0))

    def near_start(self, reach: int) -> Iterator[int]:
        """The numbers of the lines with text above the article, and of its first `reach` ones."""
        start = self.article[0]
        number, left = self.beside(max(-1, start - 2 * ABOVE), 1), reach
        while number is not None and left:
            yield number
            left -= number >= start
            number = self.beside(number, 1)

    def is_near_end(self, number: int, reach: int) -> bool:
        """Whether a line stands below the article or among its last `reach` lines with text."""
        end = self.article[1]
        low, high, most = (end, number, ABOVE) if number > end else (number, end, reach)
        return self._filled[high + 1] - self._filled[low + 1] < most

    def _may_be_page(self) -> bool:
        """Whether some lines are phrases of menus and prompts, or few are and many are labels."""
        known = count_of_pages(self.lines, self.families)
        if known >= WELL_KNOWN:
            return True
        if known < LESS_KNOWN and self.language.furniture:
            return False
        is_known = known >= LESS_KNOWN
        least, share = (LABELS, LABEL_SHARE) if is_known else (ONLY_LABELS, ONLY_LABEL_SHARE)
        lines = [line.rstrip() for line in self.lines if line and not line.isspace()]
        short = (line for line in lines if len(line) <= LONGEST_ITEM)
        labels = sum(line[-1] not in SENTENCE_ENDS for line in short)
        return labels >= max(least, share * len(lines))

    def is_cut(self, number: int) -> bool:
        """Whether a line is a piece of a sentence that goes on on the line above or below."""
        line = self.lines[number].strip()
        above = self.lines[number - 1].rstrip() if number else ""
        below = self.lines[number + 1].lstrip() if number + 1 < len(self.lines) else ""
        if below and (below[0].islower() or below[0] in ",;)") and line[-1] not in SENTENCE_ENDS:
            return True
        return bool(above) and line[0].islower() and above[-1] not in SENTENCE_ENDS

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
        found = CODE.finditer(self.utf8)
        return next(found, None) is not None and next(found, None) is not None

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
    def caseless_starts(self) -> Sequence[int]:
        """Numbers of the lines, but the first, that begin in a script with spaces and no case."""
        if not any(
            character.isalpha() and character.lower() == character.upper()
            for character in self.inventory
        ):
            return ()
        lines = enumerate(self.lines)
        return [number for number, line in lines if number and starts_caseless(line)]

    @cached_property
    def has_paragraphs(self) -> bool:
        """Whether blank lines divide the paragraphs, and no line ends alone does.

        No line stands right below one at whose end a sentence ends.
        """
        lines = self.lines
        blank = any(self.is_blank(number) for number in range(1, len(lines) - 1))
        return blank and not any(
            ends(above) and below and not below.isspace() for above, below in pairwise(lines)
        )

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
        if sum(map(str.islower, starts)) <= sum(map(str.isupper, starts)):
            return False
        # A text that was wrapped has many such lines; its sentences begin with capitals.
        capitals = len(CAPITAL_BEHIND.findall(self.text))
        if capitals >= LEAST_CAPITALS and capitals > len(self.small_behind):
            return False
        # So has one that was cut at its links; its paragraphs do.
        blocks = [
            start
            for above, start in pairwise(("", *self.lines))
            if start and (not above or above.isspace())
        ]
        first = [line.lstrip()[:1] for line in blocks]
        return sum(map(str.islower, first)) >= sum(map(str.isupper, first))

    def is_below_title(self, number: int) -> bool:
        """Whether a line that begins small is "by" and names, below what may be a title.

        A name in small letters tells less: its title is the first line, and a large letter follows.
        """
        line, above, behind = self.lines[number], self.beside(number, -1), self.beside(number, 1)
        if above is None:
            return False
        first = self.lines[behind].lstrip()[0] if behind is not None else ""
        if is_byline(line, self.language):
            title = self.lines[above].strip()
            may_be = self.is_blank(above - 1) and title[0].isupper() and not ends_inside(title)
            if may_be and not first.islower():
                return True
        if self.beside(above, -1) is not None or leads_on(self.lines[above], self.language):
            return False
        return first.isupper() and is_pen_name(line, self.language)

    def is_in_record(self, number: int, least: int = LEAST_OTHERS) -> bool:
        """Whether a label and its value stand among others that no page puts around an article.

        So it is with the makers of a film, the facts of a product, the time and place of a meeting.
        There are `least` of them at least.
        """
        heads = phrases(self.lang).heads
        others = 0
        for step in (-1, 1):
            at: int | None = number
            for _ in range(MOST_LABELS):
                at = None if at is None else self.beside(at, step)
                match = None if at is None else LABELLED.match(self.lines[at])
                if match is None:
                    break
                others += match["label"].casefold() not in heads
        return others >= least

    def is_item(self, number: int) -> bool:
        """Whether a line that begins small stands for itself: nothing before it leads to it."""
        if not self.lines[number].lstrip()[:1].islower():
            return False
        above = self.beside(number, -1)
        if above is None:
            return True
        before = self.lines[above].strip()
        return before[0].islower() or len(before) < LONGEST_ITEM or not before[-1].isalpha()

    def is_heading(self, number: int, *, between: bool = True) -> bool:
        """Whether a label is a heading or an entry of the text itself, though a button says so too.

        The paragraph below speaks of what it names; or it is one of several entries, each above its
        own text; or it stands in a table of contents. With `between`, a short one between two
        paragraphs is one as well.
        """
        label = bare(self.lines[number]).strip(AROUND_WORDS)
        below = self.beside(number, 1)
        if below is None or len(label.split()) > WORDS_OF_HEADING:
            return False
        text = self.lines[below]
        stem = label[: max(SHORTEST_STEM, len(label) * 2 // 3)]
        if stem in text[:READ_BELOW].casefold() and text.rstrip()[-1:] in SENTENCE_ENDS:
            return True
        return (
            self._is_entry(number)
            or self._is_listed(number)
            or (
                between
                and len(label.split()) < WORDS_OF_HEADING
                and self._is_between_paragraphs(number)
            )
        )

    def _is_between_paragraphs(self, number: int) -> bool:
        """Whether the lines above and below are sentences of some length."""
        above, below = self.beside(number, -1), self.beside(number, 1)
        if above is None or below is None or not self.families[number].isdisjoint(BETWEEN):
            return False
        lines = (self.lines[above].rstrip(), self.lines[below].rstrip())
        return all(len(line) > LONGEST_ITEM and line[-1] in SENTENCE_ENDS for line in lines)

    def _is_entry(self, number: int) -> bool:
        """Whether a line stands on its own sentence, and so does the label of the entry before."""
        above = self.beside(number, -1)
        if above is None or above == 0 or not self._stands_on_sentence(number):
            return False
        return self._stands_on_sentence(above - 1)

    def _stands_on_sentence(self, number: int) -> bool:
        """Whether a line is a label, and the next, without a blank line between, a sentence."""
        if self.is_blank(number) or self.is_blank(number + 1):
            return False
        label, text = self.lines[number].rstrip(), self.lines[number + 1].rstrip()
        short = len(label) < LONGEST_ITEM and label[-1] not in SENTENCE_ENDS
        return short and len(text) > LONGEST_ITEM and text[-1] in SENTENCE_ENDS

    def _is_listed(self, number: int) -> bool:
        """Whether a heading such as "Contents" stands above, and only short lines between."""
        heads = self.by_family.get("contents", ())
        at = bisect_left(heads, number)
        return at > 0 and heads[at - 1] >= self._no_item_above[number]

    @cached_property
    def _no_item_above(self) -> Sequence[int]:
        """For each line the number of the last one above it that is no item of a list, or -1."""
        lines = ((number, line.rstrip()) for number, line in enumerate(self.lines))
        others = (
            number if len(line) >= LONGEST_ITEM or line[-1:] in SENTENCE_ENDS else -1
            for number, line in lines
        )
        return list(accumulate(others, max, initial=-1))

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
def openings(family: str, code: str) -> frozenset[str]:
    """How the lines begin that a phrase of a furniture family opens, in a language or English.

    For "und", which most short texts are: in any language.
    """
    known = languages().values() if code == "und" else (language("en"), language(code))
    told = (phrase for record in known for phrase in record.furniture.get(family, ()))
    return frozenset(map(opening, told))


def bare(line: str) -> str:
    """A line casefolded, without blanks and closing marks around it, to be looked up."""
    return line.strip(AROUND_LABELS).casefold()
