"""FLO231: the first letter of an article, set large, and now alone on its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.lexicon import is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LETTER_WORDS = frozenset({"en", "es", "fr", "it", "pt"})  # with words of one letter
# The line that goes on in small letters, as no sentence begins: "T" / "he firm said …".
REST = r"(?P<rest>\p{Ll}+)[ ,’'].{30}"


def find(context: Context) -> Iterator[Finding]:
    """A line of one capital, and behind it, perhaps behind a blank line, the rest of its word."""
    letters = (numbers for label, numbers in context.labels.items() if len(label) == 1)
    for number in sorted(number for numbers in letters for number in numbers):
        below = context.beside(number, 1)
        line = context.lines[number].strip()
        if below is None or below > number + 2 or not line.isupper():
            continue
        match = compiled(REST).match(context.lines[below])
        if match and not _is_word(context, line, match["rest"]):
            start = context.starts[number] + len(context.lines[number].rstrip())
            yield Finding(start, context.starts[below])


def _is_word(context: Context, letter: str, rest: str) -> bool:
    """Whether the letter may be a word, and the rest another one: "A" / "new mill".

    Only a list of words can tell; in Slavic languages such a letter is a prefix as well.
    """
    small = context.language.function_words | context.language.openers
    whole = letter.casefold() + rest
    alone = small | context.language.continuers
    if context.lang not in LETTER_WORDS or letter.casefold() not in alone:
        return False
    if whole in small:
        return rest in small
    is_plain = len(rest) > 1 and is_word(rest, context.lang)
    return is_plain or not is_word(whole, context.lang)


RULE = Rule(
    code="FLO231",
    damage="Drop capital on its own line",
    cause="The first letter of an article stood in an element of its own.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"(?m:^)[^\p{L}\p{N}\n]*\p{Lu}[^\p{L}\p{N}\n]*\n",
    examples=(
        keep("A\nB\nC"),
        keep("O\nsegundo moinho foi construído junto do rio, e nunca moeu.", lang="pt"),
        keep("A\nnew mill was built by the river, and nobody works in it.", lang="en"),
        fix(
            "A\nll the water of the storm stood in the mill, and nobody worked there.",
            "All the water of the storm stood in the mill, and nobody worked there.",
            lang="en",
        ),
        fix(
            "A\nfter the storm the mill stood in the river, and nobody worked in it.",
            "After the storm the mill stood in the river, and nobody worked in it.",
            lang="en",
        ),
        keep("Q\n\nWhat did you see there, and who else was with you on that day?"),
        fix(
            "T\nhe company said on Monday that it would close the mill.",
            "The company said on Monday that it would close the mill.",
        ),
        fix(
            "O\n\nnce there was a mill by the river, and nobody worked in it.",
            "Once there was a mill by the river, and nobody worked in it.",
        ),
    ),
)
