"""Clean paragraphs of many languages, damaged as scraping damages them, and repaired to the letter.

The paragraphs are those of the samples that are as they should be. One damage a case, at a place
drawn with a fixed seed, between two other paragraphs of the same text.
"""

from __future__ import annotations

import random
import textwrap
from collections import Counter
from functools import cache
from html import escape
from typing import TYPE_CHECKING, NamedTuple

import pytest
import regex

from normalizer import normalize
from normalizer.languages.detection import detect
from tests.test_samples import SAMPLES

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCE_END = regex.compile(r"[.!?।؟。！？][”\"»」]?$")
PROSE, PROSE_WIDE = 90, 40  # code points
EACH = 5  # triples of paragraphs of one language
SEED = 11
GAP = r"(?<=\p{L}{3}) (?=\p{Ll}{2,} \p{Ll}|[\p{Lo}\p{M}]{2})"  # between words in mid-sentence


class Floor(NamedTuple):
    """The least share of cases that become right, and the highest of those that become wrong."""

    right: float
    wrong: float


def clean(text: str) -> list[str]:
    """The paragraphs of a text that are running prose."""
    wide = detect(text) in {"zh", "ja", "th"}
    least = PROSE_WIDE if wide else PROSE
    return [x for x in text.split("\n") if len(x) >= least and SENTENCE_END.search(x)]


@cache
def triples() -> dict[str, list[tuple[str, str, str]]]:
    """By language, paragraphs in threes that stay as they are."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    files = [*SAMPLES.glob("negative/*.txt"), *SAMPLES.glob("in_the_wild-like/*.expected.txt")]
    for path in sorted(files):
        text = path.read_bytes().decode()
        paragraphs, code = clean(text), detect(text)
        for at in range(0, len(paragraphs) - 2, 3):
            three = (paragraphs[at], paragraphs[at + 1], paragraphs[at + 2])
            kept = found.setdefault(code, [])
            if len(kept) < EACH and not normalize("\n\n".join(three)).edits:
                kept.append(three)
    return found


def at_one(pattern: str, after: str) -> Callable[[str, random.Random], str | None]:
    """Puts `after` in place of one match."""

    def damage(text: str, rng: random.Random) -> str | None:
        found = list(regex.finditer(pattern, text))
        if not found:
            return None
        hit = rng.choice(found)
        return text[: hit.start()] + hit.expand(after) + text[hit.end() :]

    return damage


def wrapped(text: str, rng: random.Random) -> str | None:
    width = rng.choice((50, 60, 72))
    lines = textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False)
    return "\n".join(lines) if len(lines) > 2 else None  # two lines are no proof of a width


def misread(text: str, rng: random.Random) -> str | None:
    for encoding in rng.sample(("cp1252", "latin-1"), 2):
        try:
            broken = text.encode().decode(encoding)
        except UnicodeDecodeError:
            continue
        return broken if broken != text else None
    return None


def escaped(text: str, _: random.Random) -> str | None:
    broken = escape(text).replace("’", "&#8217;").replace("é", "&eacute;").replace("ü", "&uuml;")
    return broken if broken != text else None


DAMAGES: dict[str, tuple[Callable[[str, random.Random], str | None], Floor]] = {
    "false stop": (at_one(r"(?<=\p{Ll}{3}) (?=\p{Ll}{2,} \p{Ll})", ". "), Floor(0.45, 0)),
    "glued sentences": (at_one(r"(?<=\p{L}{3}[.!?]) (?=\p{Lu}\p{Ll}+ \p{Ll})", ""), Floor(0.94, 0)),
    "glued comma": (at_one(r"(?<=\p{Ll}{2}), (?=\p{Ll})", ","), Floor(0.98, 0)),
    "space before a comma": (at_one(r"(?<=\p{L}{2})(?=[,،] )", " "), Floor(0.98, 0)),
    "broken line": (at_one(GAP, "\n"), Floor(0.9, 0)),
    "broken paragraph": (at_one(GAP, "\n\n"), Floor(0.83, 0.015)),
    "hyphenated line end": (
        at_one(r"(?<= )(\p{Ll}{4,})(\p{Ll}{4,})(?=[ ,.])", r"\1-\n\2"),
        Floor(0.98, 0),
    ),
    "hard wrap": (wrapped, Floor(0.95, 0.02)),
    "no-break space": (at_one(GAP, "\N{NO-BREAK SPACE}"), Floor(0.98, 0)),
    "doubled space": (at_one(GAP, "  "), Floor(0.98, 0)),
    "mojibake": (misread, Floor(0.98, 0)),
    "character references": (escaped, Floor(0.95, 0)),
    "invisible": (at_one(r"(?<=\p{L}{3})(?=\p{L}{3})", "\N{ZERO WIDTH SPACE}"), Floor(0.98, 0)),
    "doubled paragraph": (lambda text, _: f"{text}\n\n{text}", Floor(0.95, 0)),
    "drop capital": (at_one(r"^(?=\p{Lu}\p{Ll})(.)", r"\1\n"), Floor(0.98, 0)),
    "stranded link": (
        at_one(r"(?<=\p{Ll}{3}) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?=\p{Ll}{2})", r"\n\n\1\n\n"),
        Floor(0.5, 0.2),
    ),
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_damage_in_many_languages_is_repaired(kind: str) -> None:
    damage, floor = DAMAGES[kind]
    told: Counter[str] = Counter()
    missed: list[tuple[str, str, str]] = []
    for code, threes in triples().items():
        for number, (above, paragraph, below) in enumerate(threes):
            rng = random.Random(f"{SEED} {kind} {code} {number}")
            broken = damage(paragraph, rng)
            if broken is None:
                continue
            damaged = f"{above}\n\n{broken}\n\n{below}"
            got = normalize(damaged).text
            whole = f"{above}\n\n{paragraph}\n\n{below}"
            verdict = "right" if got == whole else "left" if got == damaged else "wrong"
            told[verdict] += 1
            if verdict != "right":
                missed.append((verdict, code, broken))
    cases = told.total()
    assert cases >= 15
    assert told["right"] >= floor.right * cases, missed
    assert told["wrong"] <= floor.wrong * cases, missed


def test_the_paragraphs_are_of_many_languages() -> None:
    assert len(triples()) >= 20
