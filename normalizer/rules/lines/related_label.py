"""LIN162: the headline of another article behind a label: "Read also: Storm closes the harbour"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.context import opening
from normalizer.languages import language
from normalizer.phrases import DECORATION
from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LONGEST = 160  # code points of a whole line
FEWEST_WORDS = 3  # of a headline
# Hindi sites set a dash as often as a colon.
HINDI = (
    r"\s*(?:(?:यह|ये|इसे) भी (?:पढ़ें|देखें|देखिए)|पढ़ें|(?i:also read|read also))"
    r"\s?[-–—]\s?(?P<headline>.{10,140})"
)
HINDI_BEGINS = frozenset(map(opening, ("यह", "ये", "इसे", "पढ़ें", "also", "read")))


def find(context: Context) -> Iterator[Finding]:
    """Whole lines with a known label, a colon, and what can be a headline: no sentence."""
    for number in context.by_family.get("related_label", ()):
        line = context.lines[number].strip()
        label, colon, headline = line.replace("：", ":").partition(":")
        if not colon or len(line) > LONGEST or context.is_cut(number):
            continue
        if _is_button(label):
            continue
        headline = headline.strip()
        words = headline.split()
        is_short = len(words) < FEWEST_WORDS and headline.isascii()
        if headline and not is_short and headline[-1] not in ".;:,":
            yield Finding(*context.span(number, number))
    if context.lang == "hi":
        for number in context.opened(HINDI_BEGINS):
            match = compiled(HINDI).fullmatch(context.lines[number])
            if match and not sentences.ends(match["headline"]):
                yield Finding(*context.span(number, number))


def _is_button(label: str) -> bool:
    """Whether it is an English button's as well: "Read more: …" is more often the author's own."""
    return label.strip(DECORATION).casefold() in language("en").furniture["more"]


RULE = Rule(
    code="LIN162",
    damage="Link to another article",
    cause="The site puts the headline of another article between two paragraphs.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Read also: Psalm 23."),
        keep("See also: Harbours"),
        keep("Read more: Why the ferry is late\n\nIt is late."),
        keep("Read more books: that was his advice to all of them."),
        fix(
            "It rained.\n\nRead also: Storm closes the harbour\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
        ),
        fix("It rained.\n\nRELATED: Why the ferry is late\n", "It rained.\n"),
        keep("यह भी पढ़ें - उसने कहा - और फिर चुप हो गया।\n\nबारिश हुई।", lang="hi"),
        fix(
            "बारिश हुई।\n\nयह भी पढ़ें- नदी किनारे की चक्की बिक गई\n\nबारिश रुकी।",
            "बारिश हुई।\n\nबारिश रुकी।",
            lang="hi",
        ),
    ),
)
