"""SPC151: a word whose letters are set apart: "B R E A K I N G"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN, is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

CAPITALS = r"(?:\p{Lu} ){4,40}+\p{Lu}(?![ ]?[\p{L}\p{N}'’-])"
WORD = r"\p{L}(?: \p{L})+"  # at the beginning of a line, or
LINE = rf"{WORD}(?: {{2,}}\p{{L}}(?: \p{{L}})*)*"  # a whole line, with wider gaps between words
GAPS = r" {2,}"
LEAST_LETTERS = 5  # of one word, so that "A B C" and "x y z" are none


def find(context: Context) -> Iterator[Finding]:
    """At the beginning of a short line, where the letters make words of the language."""
    for label, numbers in context.labels.items():
        if label[1:2] != " " or label[3:4] != " ":
            continue
        for number in numbers:
            line = context.lines[number]
            match = compiled(LINE).fullmatch(line) or compiled(CAPITALS).match(line)
            whole = _words(match[0], context.lang) if match else ""
            if match and whole:
                start = context.starts[number]
                told = f"The letters make {whole!r}."
                yield Finding(start, start + match.end(), whole, told)


def _words(letters: str, lang: str) -> str:
    """The words that the letters make; nothing where most of these are none."""
    words = [word.replace(" ", "") for word in compiled(GAPS).split(letters)]
    known = [word for word in words if is_word(word.lower(), lang)]
    longest = max(map(len, known), default=0)
    few = longest < LEAST_LETTERS and len(words) < len("abc")
    return "" if few or 2 * len(known) < len(words) else " ".join(words)


RULE = Rule(
    code="SPC151",
    damage="Letters set apart",
    cause="A heading was letter-spaced with real spaces.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=KNOWN,
    prefilter=r"(?m:^)\p{L} \p{L} ",
    examples=(
        keep("Vitamins A B C D E and K", lang="en"),
        keep("X Y Z Q W", lang="en"),
        fix("B R E A K I N G", "BREAKING", lang="en"),
        fix("S n o w   i n   J u l y", "Snow in July", lang="en"),
        fix("W A R N I N G: deep water", "WARNING: deep water", lang="en"),
    ),
)
