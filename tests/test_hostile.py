"""Time grows with the length of the text and no faster, whatever stands in it."""

from __future__ import annotations

import gc
import time
from functools import partial
from itertools import cycle, islice, product
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

    from normalizer import Result

MOST = 2.5  # times as long for twice the text
LEAST_SECONDS = 0.02  # shorter times say nothing
NOISE = 0.03  # seconds that a growing list may take to move, at the greatest length
SHORT = 2_000
FIRST_LENGTH = 3_125
LONGEST = 400_000
LONGEST_REPORTED = 50_000
WORDS = tuple(map("".join, product("bcdfghklmn", "aeiou", "lmnrst", "aeiou", "bcdfghklmn")))


def repeated(unit: str) -> Callable[[int], str]:
    """A text of about n characters that is one unit again and again."""
    return lambda n: unit * (n // len(unit))


def between(head: str, unit: str, tail: str) -> Callable[[int], str]:
    """The same between a beginning and an end that are no part of it."""
    return lambda n: head + unit * (n // len(unit)) + tail


def varied(unit: str) -> Callable[[int], str]:
    """Units that hold another word each time, in small letters; "{}" is the place of it."""
    return lambda n: "".join(unit.format(word) for word in islice(WORDS, n // (len(unit) + 2)))


def between_varied(head: str, unit: str) -> Callable[[int], str]:
    """The same behind a beginning."""
    return lambda n: head + varied(unit)(n)


def circled(*units: str) -> Callable[[int], str]:
    """Units in turn, until there are n characters."""
    return lambda n: "".join(islice(cycle(units), n * len(units) // len("".join(units))))


ACCENTS = "\N{COMBINING ACUTE ACCENT}\N{COMBINING DOT BELOW}"  # in the wrong order
STORY = "She left. He stayed. They wept. "
HOSTILE = {
    "nothing but one letter": repeated("a"),
    "one line of words": repeated("word "),
    "capitals": repeated("A"),
    "digits": repeated("1"),
    "spaces": repeated(" "),
    "spaces inside a line": between("a", " ", "b"),
    "spaces before a comma": between("a", " ", ",b"),
    "tabs": repeated("\t"),
    "spaces and tabs": repeated(" \t"),
    "no-break spaces": repeated("\N{NO-BREAK SPACE}"),
    "no-break spaces inside a line": between("a", "\N{NO-BREAK SPACE}", "bc"),
    "no-break spaces and spaces": between("a", "\N{NO-BREAK SPACE} ", "bc"),
    "line ends": repeated("\n"),
    "line ends between lines": between("a", "\n", "b"),
    "blank lines": repeated(" \n"),
    "old Macintosh line ends": repeated("\r"),
    "Windows line ends": repeated("\r\n"),
    "next-line characters": repeated("\x85"),
    "form feeds": repeated("\f"),
    "one-letter words": repeated("a "),
    "one-letter lines": repeated("a\n"),
    "stranded commas": repeated(" ,"),
    "stranded commas behind words": repeated("a , "),
    "stranded stops": repeated(" ."),
    "stranded stops before sentences": repeated("a . B"),
    "doubled spaces": repeated("a  "),
    "doubled spaces behind sentences": repeated("It rained. It poured.  "),
    "schemes": repeated("http://"),
    "colons and slashes": repeated("://"),
    "web hosts": repeated("www."),
    "paths": repeated("a/"),
    "paths behind a host": repeated("a.bc/"),
    "addresses": repeated("https://example.org/a?b=1&c "),
    "at signs": repeated("@a.a"),
    "almost an e-mail address": between("", "a.", "@"),
    "domains behind an at sign": between("a@", "a.", ""),
    "e-mail addresses": repeated("a@b.cd "),
    "back quotes": repeated("`"),
    "back quotes with letters": repeated("`a"),
    "fences": repeated("```\n"),
    "open fences": repeated("```a\n"),
    "tildes": repeated("~~~\n"),
    "bars": repeated("|"),
    "rows of a table": repeated("| a |\n"),
    "tabulated rows": repeated("a\tb\n"),
    "columns": repeated("name      age\n"),
    "indented lines": repeated("    x\n"),
    "code": repeated("x = f(1);\n"),
    "calls": repeated("f()"),
    "braces": repeated("}\n"),
    "ampersands": repeated("&"),
    "open references": repeated("&#"),
    "long references": between("&#", "1", ";"),
    "long names of references": repeated("&abcdefghijklmnopqrstuvwxyz"),
    "references": repeated("&#8217;"),
    "escapes": repeated("&amp;"),
    "nested escapes": between("&", "amp;", ""),
    "nested numeric escapes": between("&", "#38;", "lt;"),
    "nested references": repeated("&amp;amp;amp;#8217;"),
    "semicolons": repeated(";"),
    "open tags": repeated("<a"),
    "tags": repeated("<b>"),
    "escaped tags": repeated("&lt;b&gt;"),
    "stops before small letters": repeated(". a"),
    "running stops": repeated("running. for "),
    "false stops": repeated("cinema. process, it rained. "),
    "false stops before one word": between(STORY, "cinema. process, ", ""),
    "false stops before many words": between_varied(STORY, "cinema. {}, "),
    "false stops behind many words": between_varied(STORY, "{}. process, "),
    "a long word behind a stop": between("cinema. ", "a", ".b"),
    "a chain of hyphens before a stop": between("", "a-", "a. b c"),
    "stops before capitals": repeated(".A"),
    "glued letters": repeated("a.A"),
    "glued sentences": repeated("treat.Your dog"),
    "glued sentences of one word": repeated("treat.Zebra "),
    "glued sentences of many words": varied("{}.Zebra "),
    "glued sentences before many words": varied("treat.A{} "),
    "long words": between("", "ab", ".Cd"),
    "ellipses": repeated("..."),
    "parted ellipses": repeated(". "),
    "marks": repeated("!?"),
    "soft hyphens": repeated("\N{SOFT HYPHEN}"),
    "soft hyphens at a line end": between("a", "\N{SOFT HYPHEN}", "\nb"),
    "soft hyphens and blanks": repeated("\N{SOFT HYPHEN} "),
    "soft hyphens at line ends": repeated("a\N{SOFT HYPHEN}\n"),
    "soft hyphen before blanks": between("a\N{SOFT HYPHEN}", " ", "b"),
    "zero-width spaces": repeated("\N{ZERO WIDTH SPACE}"),
    "zero-width spaces between letters": repeated("a\N{ZERO WIDTH SPACE}"),
    "joiners": repeated("\N{ZERO WIDTH JOINER}"),
    "joiners before Arabic": between("a", "\N{ZERO WIDTH JOINER}", "ع"),
    "joiners between letters": repeated("a\N{ZERO WIDTH NON-JOINER}"),
    "accents": repeated("\N{COMBINING ACUTE ACCENT}"),
    "accents in the wrong order": repeated(ACCENTS),
    "letters with accents": repeated("e\N{COMBINING ACUTE ACCENT}"),
    "letters with many accents": repeated(f"e{15 * ACCENTS}"),
    "letters with too many accents": repeated(f"e{16 * ACCENTS}"),
    "letters before accents": between("é", "\N{COMBINING DOT BELOW}", "e"),
    "leading Hangul jamo": repeated("\N{HANGUL CHOSEONG KIYEOK}"),
    "Hangul jamo": circled("\N{HANGUL CHOSEONG KIYEOK}", "\N{HANGUL JUNGSEONG A}"),
    "trailing Hangul jamo": between("한", "\N{HANGUL JONGSEONG KIYEOK}", ""),
    "Devanagari": repeated("क\N{DEVANAGARI SIGN NUKTA}\N{DEVANAGARI SIGN VIRAMA}"),
    "Thai": repeated("สวัสดี\N{ZERO WIDTH SPACE}"),
    "Chinese": repeated("日本語。"),
    "Arabic": repeated("العربية "),
    "variation selectors": repeated("\N{VARIATION SELECTOR-16}"),
    "an endless emoji": repeated("👩\N{ZERO WIDTH JOINER}"),
    "emoji families": repeated("👩\N{ZERO WIDTH JOINER}👩\N{ZERO WIDTH JOINER}👧 "),
    "flags": repeated("🇩"),
    "escape characters": repeated("\x1b"),
    "open escape sequences": repeated("\x1b["),
    "long escape sequences": between("\x1b[", "1;", ""),
    "escape sequences": repeated("\x1b[0m"),
    "NUL": repeated("\x00"),
    "high halves": repeated("\ud83d"),
    "low halves": repeated("\ude00"),
    "halves in turn": repeated("\ud83d\ude00"),
    "halves swapped": repeated("\ude00\ud83da"),
    "stray bytes": repeated("\udce9"),
    "a stray byte behind a long word": between("", "a", "\udce9"),
    "stray bytes in words": repeated("caf\udce9 "),
    "stray bytes in different words": varied("{}\udce9 "),
    "lost apostrophes": repeated("it\N{REPLACEMENT CHARACTER}s "),
    "replacement characters": repeated("\N{REPLACEMENT CHARACTER}"),
    "halves of mojibake": repeated("Ã"),
    "mojibake": repeated("Ã©"),
    "mojibake in words": repeated("cafÃ© "),
    "mojibake on lines": repeated("cafÃ©\n"),
    "open mojibake of quotes": repeated("â€"),
    "mojibake of quotes": repeated("donâ€™t "),
    "mojibake of mojibake": repeated("ÃƒÂ© "),
    "counters": repeated("0 0\n"),
    "counters under a title": repeated("Rain\n12 5\n"),
    "counters among paragraphs": repeated("Rain\n0 0\nIt rained.\n"),
    "counters with blank lines": repeated("0 0\n\n"),
    "percentages": repeated("0 %\n"),
    "reactions": repeated("Happy\n0 %\n"),
    "reactions with blank lines": repeated("Happy\n\n\n0 %\n"),
    "doubled reactions": repeated("Happy\nHappy\n0 %\n"),
    "author boxes": repeated("About the author\n"),
    "author boxes with names": repeated("About the author\nJane Roe\nJane writes.\n\n"),
    "author boxes with other names": repeated("About the author\nJo Doe\nHe writes of rain.\n"),
    "reading times": repeated("3 min read\n"),
    "reading times with blank lines": repeated("3 min read\n\n"),
    "credits without a name": repeated("Photo credit: \n"),
    "credits": repeated("Photo credit: Jane Roe\n"),
    "long names in a credit": between("Photo by ", "A", " 1.a"),
    "date stamps": repeated("date 2024-01-01\n"),
    "date stamps in prose": repeated("It rained.\n\n\n\ndate 2024-01-01\n\n"),
    "share buttons": repeated("Share this article\n"),
    "share buttons and blank lines": repeated("Share this article\n\n"),
    "labels that are no furniture": varied("0 {}\n"),
    "hyphens at line ends": repeated("-\n"),
    "hyphened words at line ends": repeated("govern-\nment "),
    "other words with hyphens at line ends": varied("{}-\nment "),
    "a long word before a broken hyphen": between("", "a", "-\nbc"),
    "a long word behind a broken hyphen": between("ab-\n", "c", ""),
    "a long compound": between("", "ab-", "\ncd"),
    "wrapped lines": repeated("the rain fell on the roofs of the town of\n"),
    "one wrapped block of other lines": varied("the rain of {} and the wind of the town of\n"),
    "words on lines": repeated("rain\n"),
    "broken lines": repeated("She came to the house of the\nmiller and his wife.\n"),
    "broken paragraphs": repeated("She came to the house of the\n\nmiller and his wife.\n\n"),
    "pieces far apart": between("She came to the\n", "\n", "\nmiller."),
    "pieces on blank lines": repeated("of the\n \n \n \n"),
    "stranded names": repeated("She went to\nHull\nand came back.\n"),
    "marks at line starts": repeated("rain\n, and\n"),
    "brackets at line starts": repeated("(rain\n)\n"),
    "paragraphs that stand twice": repeated(f"{'It rained again and again. ' * 3}\n\n"),
    "a text that stands twice": lambda n: "\n\n".join([varied("It rained in {}.\n")(n // 2)] * 2),
    "drop capitals": repeated("T\nhe rain fell on the roofs of the town, and on.\n"),
    "lost capitals": between(STORY, "it rained. it was late. ", ""),
    "glued commas": repeated("rain,wind "),
    "glued words": repeated("industryThe new "),
    "other glued words": varied("harbour{}The new "),
    "glued capitals": repeated("aB"),
    "glued capitals of another script": repeated("яЯ"),
    "a long word before a capital": between("", "a", "The new"),
    "glued figures": repeated("2024The "),
    "glued thousands": repeated("10,000people "),
    "a long figure before a word": between("", "1,000", "people"),
    "glued brackets": repeated("(a)Next "),
    "glued brackets without a space": repeated("(aa)Next"),
    "glued quotation marks": repeated("“It.”Next "),
    "glued straight quotation marks": repeated('it."Next '),
    "glued colons": repeated("said:The "),
    "loose brackets": repeated("( ab ) "),
    "loose open brackets": repeated("( "),
    "an open bracket before a long text": between("( a", "b ", ")"),
    "spaces in a bracket": between("(", " ", "ab)"),
    "spaces before a closing bracket": between("(ab", " ", ")"),
    "loose quotation marks": repeated("“ ab ” "),
    "loose opening marks": repeated("“ "),
    "loose angled marks": repeated("« да » "),
    "loose straight marks": repeated('" ab " '),
    "spaces in quotation marks": between("“", " ", "ab”"),
    "spaces before a mark": between("what a day", " ", "! Then it rained in all of the old town."),
    "marks behind spaces": repeated("rain ! wind ? snow ; "),
    "odd spaces": repeated("\N{EM SPACE}"),
    "odd spaces between words": repeated("rain\N{EM SPACE}"),
    "odd spaces and spaces": between("a", "\N{EM SPACE} ", "b"),
    "a sentence again and again": repeated("Nobody in the village had seen the miller of Hull. "),
    "sentences that stand twice": varied("Nobody here had seen the miller of {0}. " * 2),
    "Chinese sentences that stand twice": repeated("市议会星期一开会讨论河边的旧磨坊。"),
    "lines that stand twice": varied("The old mill by the river {0}\n" * 2),
    "marks on lines of their own": repeated("“\n"),
    "marks and words on lines": repeated("“\nIt rained on the roofs of the old town”\n"),
    "hyphens inside words": repeated("govern- ment "),
    "hyphens before spaces": repeated("a- "),
    "a wall of text": varied("It rained in {}. Meanwhile, it rained. "),
    "split words": repeated("gove rnment "),
    "bylines": repeated("By Jane Roe\n"),
    "tables of contents": repeated("Contents\n\nThe rain\n\nThe rain\n\nIt fell.\n\n"),
    "counts of comments": repeated("Rain\n\n12 Comments\n\nIt rained.\n"),
    "headings of comments": repeated("Comments\n\nJane Roe says:\n\nThe rain is late.\n"),
    "straight marks before capitals": repeated('He went home."It rained," he said. '),
    "interviews": repeated("记者：您好\n"),
    "Korean bylines": repeated("김보람 기자\n"),
    "dates on lines": repeated("3 May 2024\n"),
    "cells with names": repeated("3\nElsay\n"),
    "cells by threes": repeated("Elsay\n3\n1,204\n"),
    "cells with gaps": repeated("Elsay\n\n3\n\n\n\n"),
    "tables between headings": repeated(
        "One more\nTable here\n" + "".join(f"Elsay\n{at}\n1,204\n" for at in range(20, 25))
    ),
    "numbers above items": repeated("1.\nRain\n\n2.\nWind\n\n"),
    "pieces in brackets": repeated("The palm of the old mill (\nHowea\n), and "),
    "brackets that open": repeated("The palm of the mill (\n"),
    "links that begin a sentence": repeated("It rains on us. \nIda Hesten\n has seen it.\n"),
    "lines with a space": repeated("rain\n and\n wind.\n"),
    "tags above texts": repeated("Tags: rain, wind\n\nIt rained on the roofs of the old town.\n\n"),
    "lines behind no-break spaces": repeated("a\n\N{NO-BREAK SPACE}b\n"),
    "labels before texts": repeated("Flour:\n Two bags of it.\n"),
    "open brackets at line ends": repeated("There were the names of the old towns (\n"),
    "names behind a conjunction": varied("They have names such as Old Sermon and {} and\n"),
    "Hindi lines": repeated("चक्की सोमवार को बिक गई। अब वह शहर\n"),
    "Arabic lines": repeated("قالت الشركة إنها ستفتحها من\n"),
    "wrapped Korean": repeated("강가의 오래된 방앗간이 월요일에 팔렸다. 산 사람은 도시의 작은\n"),
    "single letters": varied("th e {} "),
    "Chinese lines": repeated("市议会星期一开会讨论河边的旧磨坊，\n"),
    "Chinese lines of one length": repeated("市议会星期一开会讨论河边的旧磨坊\n"),
    "false stops at line ends": repeated("They went to the.\nmill of the.\n\nmiller. "),
    "false question marks": repeated("They went to the? mill "),
    "spaced letters": repeated("B R E A K I N G\n"),
    "spaced letters in words": repeated("B R E A K  I N G\n"),
    "blanks before lines": repeated("                    a\n"),
    "verse": repeated("The rain that fell,\nthe wind that blew,\nthe door, the bell,\nthe dew\n\n"),
    "one long stanza": repeated("The rain that fell,\n"),
    "lists": repeated("- an item,\n"),
    "open brackets": repeated("("),
    "brackets": repeated("()"),
    "straight quotes": repeated('"'),
    "curly quotes": repeated("“"),
    "quoted words": repeated("“a” "),
    "apostrophes": repeated("’"),
    "ligatures": repeated("ﬁ"),
    "full-width letters": repeated("Ａ"),
    "half-width marks": repeated("\N{HALFWIDTH KATAKANA VOICED SOUND MARK}"),
    "fractions": repeated("½"),
    "ligatures of words": repeated("\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}"),
    "thousands of characters": circled(*map(chr, range(0x100, 0x2000))),
}  # fmt: skip


REPORTS: dict[str, Callable[[Result], object]] = {
    "undo": lambda result: result.undo(),
    "record": lambda result: result.to_dict(),
    "record in UTF-16 units": lambda result: result.to_dict("utf16"),
    "explanation": lambda result: result.explain(),
    "diff": lambda result: result.diff(),
}
# Texts with many edits, facts or evidence.
TELLING = (
    "stranded commas behind words", "counters among paragraphs", "reading times", "credits",
)  # fmt: skip


def seconds(task: Callable[[], object]) -> float:
    """Processor time that a task takes: less noisy than the clock on the wall.

    Garbage is left for later: its collection comes when it likes, and in one run more often.
    """
    gc.disable()
    start = time.process_time()
    task()
    passed = time.process_time() - start
    gc.enable()
    return passed


def growth(prepare: Callable[[int], Callable[[], object]], most: int, runs: int) -> float:
    """How many times as long a task takes for a text of twice the length, which is `most` or less.

    Each of the two has a few `runs`, of which the quickest counts.
    """
    length = FIRST_LENGTH
    shorter = seconds(half := prepare(length))
    while shorter < LEAST_SECONDS and 2 * length < most:
        length *= 2
        shorter = seconds(half := prepare(length))
    whole = prepare(2 * length)
    shorter = min(shorter, *(seconds(half) for _ in range(runs)))
    longer = min(seconds(whole) for _ in range(runs))
    return longer / max(shorter, NOISE)


def grows_evenly(prepare: Callable[[int], Callable[[], object]], most: int) -> bool:
    """Whether twice the text takes about twice the time, in one of several tries."""
    return any(growth(prepare, most, runs) <= MOST for runs in (1, 3, 3))


@pytest.mark.parametrize("profile", ["default", "everything"])
@pytest.mark.parametrize("name", HOSTILE)
def test_time_to_repair_grows_no_faster_than_the_text(name: str, profile: str) -> None:
    def prepare(length: int) -> Callable[[], object]:
        return partial(normalize, HOSTILE[name](length), lang="en", profile=profile)

    assert grows_evenly(prepare, LONGEST)


@pytest.mark.parametrize("profile", ["default", "everything"])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_settles_and_can_be_undone(name: str, profile: str) -> None:
    text = HOSTILE[name](SHORT)
    result = normalize(text, lang="en", profile=profile)
    assert result.undo() == text
    assert result.settled
    assert normalize(result.text, lang="en", profile=profile).edits == ()


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("name", TELLING)
def test_time_to_report_grows_no_faster_than_the_text(name: str, report: str) -> None:
    def prepare(length: int) -> Callable[[], object]:
        result = normalize(HOSTILE[name](length), lang="en")
        return partial(REPORTS[report], result)

    assert grows_evenly(prepare, LONGEST_REPORTED)


def test_a_result_of_a_telling_text_has_much_to_tell() -> None:
    for name in TELLING:
        result = normalize(HOSTILE[name](FIRST_LENGTH), lang="en")
        assert len(result.edits) + len(result.facts) + len(result.evidence) > FIRST_LENGTH / 50
