"""SPC152: a space inside a word: "gove rnment"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN, is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# Two runs of small letters, blank to blank or mark, and not more than a word of either.
GAP = r"(?<=(?<![^\s“(])(?P<left>\p{Ll}{1,20})) (?=(?P<right>\p{Ll}{1,20})(?:[\s.,;:!?”)]|\Z))"
LONG = 6  # letters of a word that is known by itself


def find(context: Context) -> Iterator[Finding]:
    """Where the halves are no words, and the whole is a long one, or one of the commonest."""
    end, written = -1, frozenset(context.text.split())
    for match in compiled(GAP).finditer(context.text):
        left, right = match["left"], match["right"]
        whole = left + right
        if match.start() - len(left) <= end:  # its left half belongs to the word before
            continue
        if _is_common(context, left, right) or _is_long(context, left, right, written):
            end = match.end() + len(right)
            yield Finding(match.start(), match.end(), "", f"{whole!r} is a word.")


def _is_common(context: Context, left: str, right: str) -> bool:
    """Whether a letter and a rest make a function word, and neither is one: "th e"."""
    common = context.language.function_words
    return left + right in common and not {left, right} & common and 1 in (len(left), len(right))


def _is_long(context: Context, left: str, right: str, written: frozenset[str]) -> bool:
    """Whether both make a long word; if a half is one by itself, the whole stands elsewhere."""
    common, lang, whole = context.language.function_words, context.lang, left + right
    if len(whole) < LONG or min(len(left), len(right)) == 1 or {left, right} & common:
        return False
    halves = is_word(left, lang), is_word(right, lang)
    if all(halves) or not is_word(whole, lang):
        return False
    return whole in written or not any(halves)


RULE = Rule(
    code="SPC152",
    damage="Split word",
    cause="Text that was read from a printed page has gaps where letters stood apart.",
    confidence=Confidence.GUESS,
    find=find,
    languages=KNOWN,
    examples=(
        keep("He is in side and out side, an other man to day.", lang="en"),
        keep("The points x y and z of a b c are not in line.", lang="en"),
        keep("All ready for every one, may be, said the shop keeper.", lang="en"),
        keep("Er kam zu rück, wie im mer.", lang="de"),
        fix("He saw th e old mill.", "He saw the old mill.", lang="en"),
        fix(
            "The gove rnment fell; no government is safe.",
            "The government fell; no government is safe.",
            lang="en",
        ),
    ),
)
