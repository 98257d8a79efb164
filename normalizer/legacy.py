"""Texts of legacy encodings that were read as Latin-1 or Windows-1252, as libraries do by default.

"Ñîâåò ãîðîäà" is Russian of Windows-1251. Which encoding it was, no single word tells; but lines of
nothing but accented letters are no text of the West, and only in the right encoding do they become
words, or letters, that the languages written in it use most. Where that is not plain, nothing is
said.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import regex

from normalizer.languages import language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from normalizer.context import Context

SAMPLE = 6_000  # code points looked at
LEAST = 30  # bytes of another alphabet in them
SHARE = 0.4  # of the characters of a line that is surely of another alphabet
WHOLE = 0.8  # of all high bytes are on such lines: a text has one encoding
# Where Windows-1252 differs from Latin-1: the bytes 80 to 9F.
WESTERN = {
    ord(character): byte
    for byte in range(0x80, 0xA0)
    if (character := bytes([byte]).decode("cp1252", "replace")) != "\N{REPLACEMENT CHARACTER}"
}
HIGH = regex.compile(rf"[\u0080-\u00ff{regex.escape(''.join(map(chr, WESTERN)))}]")
INK = regex.compile(r"\S")
LETTER = regex.compile(r"[^\x00-\x7f\P{L}]|[\p{M}«»“”„’–—…№،؛؟]")
WORD = regex.compile(r"[\p{L}\p{M}]+")
MOST_LOST = 0.02  # of the characters may be none in the right encoding
LEAST_KNOWN = 0.12  # of the words …
LEAST_HITS = 3  # … and so many of two letters or more
COMMON_SHARE = {"ko": 0.12, "zh": 0.08}  # of the letters are among the commonest
KANA_SHARE, SCRIPT_SHARE = 0.2, 0.85
# The commonest letters of news, by any count.
COMMON = {
    "ko": frozenset("이다는의가을에고하지은를로한기도서인"),
    "zh": frozenset("的一是不了在有人和国國中大上为為个個到说說们們我地出这這年他会會"),
}
HANGUL, HAN = regex.compile(r"\p{Hangul}"), regex.compile(r"[\p{Han}，。、：；！？「」“”（）《》]")
KANA, HALF_WIDTH = regex.compile(r"[\u3040-\u30ff]"), regex.compile(r"[\uff61-\uff9f]")
WIDE = regex.compile(r"[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoding, and how much a text looks like one of its languages, from 0 to 2."""

    encoding: str
    score: Callable[[str], float]


def found(context: Context) -> str | None:
    """The encoding that the lines with high letters are in, if that is plain."""
    lines = [line for line in context.lines if not line.isascii() and _share(line) >= SHARE]
    if not lines:
        return None
    sample = "\n".join(lines)[:SAMPLE]
    if len(HIGH.findall(sample)) < LEAST or not _is_whole(context, lines):
        return None
    data = _bytes(sample)
    if data is None:
        return None
    scores = {each.encoding: each.score(_read(data, each.encoding)) for each in _candidates()}
    best, second = sorted(scores, key=lambda encoding: -scores[encoding])[:2]
    return best if scores[best] > 0 and scores[best] > 1.2 * scores[second] else None


def _is_whole(context: Context, lines: Sequence[str]) -> bool:
    high = sum(len(HIGH.findall(line)) for line in lines)
    return high >= WHOLE * len(HIGH.findall(context.text))


def reread(line: str, encoding: str) -> str | None:
    """What a line is in that encoding; None if it holds other letters, or is none of it."""
    data = None if line.isascii() else _bytes(line)
    if data is None:
        return None
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _share(line: str) -> float:
    # Each high character is one byte more in UTF-8, or two: there must be that many at least.
    if len(line.encode("utf-8", "surrogatepass")) < (1 + SHARE / 2) * len(line):
        return 0.0
    return len(HIGH.findall(line)) / max(1, len(INK.findall(line)))


def _bytes(text: str) -> bytes | None:
    try:
        return text.translate(WESTERN).encode("latin-1")
    except UnicodeEncodeError:
        return None


def _read(data: bytes, encoding: str) -> str:
    text = data.decode(encoding, "replace")
    lost = text.count("\N{REPLACEMENT CHARACTER}")
    return "" if lost > MOST_LOST * len(text) else text


@cache
def _candidates() -> Sequence[Candidate]:
    def words(*codes: str) -> Callable[[str], float]:
        known = frozenset().union(
            *(language(code).function_words | language(code).openers for code in codes)
        )
        return lambda text: _known(text, known)

    return (
        Candidate("cp1251", words("ru", "uk")),
        Candidate("koi8-u", words("ru", "uk")),
        Candidate("cp1253", words("el")),
        Candidate("cp1255", words("he")),
        Candidate("cp1256", words("ar", "fa")),
        Candidate("cp949", _korean),
        Candidate("gb18030", _chinese),
        Candidate("big5", _chinese),
        Candidate("cp932", _japanese),
        Candidate("euc_jp", _japanese),
    )


def _known(text: str, known: frozenset[str]) -> float:
    """The share of words in small letters that are known: those in capitals tell of KOI8."""
    told = [word for word in WORD.findall(text) if not word.isascii()]
    hits = [word for word in told if word in known]
    longer = sum(len(word) > 1 for word in hits)
    share = len(hits) / max(1, len(told))
    fits = _part(LETTER, text) >= SCRIPT_SHARE and longer >= LEAST_HITS
    return share if fits and share >= LEAST_KNOWN else 0.0


def _korean(text: str) -> float:
    return _common(text, "ko") if _part(HANGUL, text) >= SCRIPT_SHARE else 0.0


def _chinese(text: str) -> float:
    kana = _part(KANA, text)
    return _common(text, "zh") if _part(HAN, text) >= SCRIPT_SHARE and kana < MOST_LOST else 0.0


def _japanese(text: str) -> float:
    kana, han = _part(KANA, text), _part(HAN, text)
    fits = kana >= KANA_SHARE and kana + han >= SCRIPT_SHARE
    return 1 + kana if fits and _part(HALF_WIDTH, text) < MOST_LOST else 0.0


def _common(text: str, code: str) -> float:
    letters = WIDE.findall(text)
    share = sum(letter in COMMON[code] for letter in letters) / max(1, len(letters))
    return share if share >= COMMON_SHARE[code] else 0.0


def _part(kind: regex.Pattern[str], text: str) -> float:
    return len(kind.findall(text)) / max(1, len(WIDE.findall(text)))
