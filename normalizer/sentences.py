"""How a line begins and ends, as a sentence does: what the rules of the flow stage ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from normalizer.languages import Language

# A line that opens with one of these is an item of a list, or a line of code.
ITEM = regex.compile(
    r"\s*(?:[-*+•‣·–—►▪◦✓✔>#|$]|//|\(?\d{1,3}[.):]|\(?\p{L}[.)]"
    r"|\(?(?i:(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3}))[.)])(?:\s|$)"
)
END = regex.compile(r"[.!?…:;。！？；：।॥؟۔][\s”\"’'»)\]]*$")
LAST_WORD = regex.compile(r"[\p{L}\p{M}’']+(?=[,–—-]?\s*$)")
FIRST_WORD = regex.compile(r"\s*[“\"‘'«(]?(?P<word>[\p{L}\p{M}’']+)")
# ":D", "xD": one ends a sentence.
EMOTICON = regex.compile(r"(?<!\S)(?:[:;=]-?[DPpOo]|[xX]D)\s*$")
BYLINE = regex.compile(r"\s*(?P<head>\p{Ll}+) +\p{Lu}")
NAME_WORDS = 4  # of "by jane van roe"
OPEN_END = regex.compile(r"[\p{L}\p{M}\p{N},–—”\"’'»)%]\s*$")
# A short word with a stop behind it may be the number or letter of an item, or an abbreviation.
SMALL_START = regex.compile(
    r"\s*(?:\p{Ll}[\p{Ll}\p{M}’'-]*+(?![\p{Lu}\p{N}_(@/]|\.\p{L}|\)\s|(?<!\p{Ll}{5})\.\s)"
    r"|[“\"‘«(]\p{Ll}{2})"
)
MARK_START = regex.compile(
    r"\s*(?:(?:[)\]»”]?[,;:.!?)\]»”]|[,.!?]{1,2}[)\]»”]|[®™])(?=\s|$)|[’']s\b|[–—]\p{Ll}{2})"
)
MARKS = r"[,;.!?)\]»”:’'®™–—]"  # what such a line begins with, in a pattern of RE2
# The blanks of a pattern of RE2, in which "\s" means those of ASCII alone.
BLANKS = r"[\s\v\x{1c}-\x{1f}\x{85}\p{Z}]"
UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]"
SEMITIC = r"[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3]"  # letters of Hebrew and Arabic script
CASELESS_START = regex.compile(rf"(?V1)\s*[“\"‘«(]?[\p{{Lo}}--{UNSPACED}]")
# How letters and posts begin, in front of a comma; what follows may begin small.
SALUTATION = regex.compile(
    r"""(?xi) \s* (?:
        hallo | hi | hey | moin | servus | liebe[rs]? | sehr\ (?:geehrte|verehrte)[rs]? | werte[rs]?
      | geehrte[rs]? | guten\ (?:morgen|tag|abend) | grüezi | grüß\ gott
      | beste | geachte | lieve | dag | goede(?:morgen|middag|navond)
      | hej | hejsan | kära | käre | bästa | kære | hello | dear | good\ (?:morning|evening)
    ) (?:[ ][^\n.!?:;,]{1,60})? (?:, [ ] [^\n.!?:;,]{1,40} ){0,2} ,\s*$"""
)
INNER_END = regex.compile(
    r"[\p{L}\p{M}\p{N}”\"’'»)\]%][.!?।؟۔][”\"’'»)\]]*\s(?=[“\"‘'«(]?[\p{L}\p{N}])"
)
# An aside in brackets behind a full stop, such as the credit of a picture: nothing is open there.
ASIDE = regex.compile(r"[.!?।؟۔][”\"’'»]?\s\([^()\n]{1,60}\)\s*$")
WIDE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}ー、。，！？」』）]")


def starts_caseless(line: str) -> bool:
    """Whether a line begins with a letter of a script that has spaces, and no capitals."""
    return CASELESS_START.match(line) is not None


def ends_inside(line: str) -> bool:
    """Whether a sentence ends on a line, and another one begins behind it."""
    return INNER_END.search(line) is not None


def goes_on(line: str, following: str, known: Language, least: int) -> bool:
    """Whether a sentence without capitals goes on on the next line.

    Its words tell, if it is no label of less than `least` code points: a name may look like a
    preposition.
    """
    if ASIDE.search(line):
        return False
    return (len(line) >= least and leads_on(line, known)) or follows_on(following, known)


def runs_on(line: str, following: str, least: int) -> bool:
    """Whether a line without capitals is in the middle of a sentence at its end, and no heading.

    It has at least `least` code points and a sentence that ends on it, as the next one has. A
    paragraph whose last stop was forgotten looks the same; so the caller must know that the break
    divides no paragraphs.
    """
    if ASIDE.search(line):
        return False
    return len(line) >= least and ends_inside(line) and ends(following)


def ends(line: str) -> bool:
    """Whether a line ends with a mark that closes a sentence or announces one."""
    return END.search(line) is not None


def is_open(line: str) -> bool:
    """Whether a line ends so that its sentence may go on: with a letter, a comma, a quote."""
    if OPEN_END.search(line) is None or ends(line) or EMOTICON.search(line[-6:]):
        return False
    return not (line.rstrip().endswith(",") and SALUTATION.match(line))


def starts_small(line: str) -> bool:
    """Whether a line begins with a word in small letters, and not with a name of such."""
    return SMALL_START.match(line) is not None and not ITEM.match(line)


def starts_with_mark(line: str) -> bool:
    """Whether a line begins with a mark that belongs to the word before."""
    return MARK_START.match(line) is not None


def last_word(line: str) -> str:
    """The last word of an open line, casefolded."""
    match = LAST_WORD.search(line[-60:])
    return match[0].casefold() if match else ""


def first_word(line: str) -> str:
    """The first word of a line, casefolded."""
    match = FIRST_WORD.match(line)
    return match["word"].casefold() if match else ""


def leads_on(line: str, known: Language) -> bool:
    """Whether the last word of a line can hardly end a sentence."""
    word = last_word(line)
    if word.endswith("다"):  # a Korean verb, which ends a sentence though it opens none
        return False
    return cannot_end(word, known)


def cannot_end(word: str, known: Language) -> bool:
    """Whether a sentence can hardly end with a word, casefolded."""
    if word in known.unfinished or word in known.auxiliaries:
        return True
    return word in known.continuers and not known.continuers_end


def follows_on(line: str, known: Language) -> bool:
    """Whether the first word of a line can hardly open a sentence."""
    word = first_word(line)
    return word in known.continuers or word in known.auxiliaries


def is_byline(line: str, known: Language) -> bool:
    """Whether a line that begins small is "by", names and no sentence, as below a title."""
    match = BYLINE.match(line)
    heads = known.furniture.get("byline", ())
    return match is not None and match["head"] in heads and not ends(line)


def is_pen_name(line: str, known: Language) -> bool:
    """Whether a line is "by" and a name of few words, in small letters: "by jroe"."""
    words, heads = line.split(), known.furniture.get("byline", ())
    if not 1 < len(words) <= NAME_WORDS or words[0] not in heads or ends(line):
        return False
    return line == line.lower() and function_words(line, known) <= len(words[:1])


def function_words(line: str, known: Language) -> int:
    """How many words of a line are function words of the language."""
    return sum(
        word.strip(",.;:!?“”\"'()") in known.function_words for word in line.casefold().split()
    )


def gap(before: str, behind: str) -> str:
    """What belongs between two pieces of a sentence: a space, or nothing in unspaced scripts."""
    return "" if WIDE.match(before[-1:]) and WIDE.match(behind[:1]) else " "
