"""What the rules know about one language, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from normalizer.errors import RuleError, nearest

if TYPE_CHECKING:
    from collections.abc import Mapping

FAMILIES = frozenset(
    {
        "advertisement",  # a whole line: "Advertisement"
        "author_head",  # a whole line above a biography: "About the author"
        "cookies",  # a whole line: "We use cookies to improve your experience"
        "credit",  # before a colon or a name: "Photo credit"
        "date_label",  # before a date: "Published on"
        "minutes",  # the unit of a reading time: "min", "minutes"
        "mood",  # a label of a reaction widget: "Happy"
        "newsletter",  # a whole line: "Subscribe to our newsletter"
        "print",  # a whole line: "Print this article"
        "read",  # behind the unit: "3 min read"
        "reading_time",  # before the number: "Reading time"
        "share",  # a whole line: "Share this article"
        "update_label",  # before the date of a later version: "Last updated"
    }
)


@dataclass(frozen=True, slots=True)
class Language:
    """One language.

    `code` is ISO 639-1. All words and phrases are casefolded. `function_words` are the commonest
    small words, for detection and as evidence of running text. `openers` are words that often
    open a clause of its own (pronouns, articles): after a full stop they speak for a lost capital.
    `continuers` are words that can hardly open a sentence (prepositions, conjunctions).
    `unfinished` are words that can hardly end one (articles, possessives, conjunctions).
    `subjects` are pronouns that stand before a verb; `auxiliaries` are forms of "be", "have" and
    the like, which stand behind a subject.
    `abbreviations` stand without their last full stop. `months` maps each spelling to 1..12.
    `furniture` maps a family of FAMILIES to its phrases, without closing marks. `spaced_marks` are
    the marks that the language's typography sets off with a space before them. `spaced_words` is
    False where words are written without spaces. `short_words_bind` says that typographers put a
    no-break space behind one-letter words.
    """

    code: str
    name: str
    function_words: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    continuers: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    furniture: Mapping[str, frozenset[str]] = field(default_factory=dict)
    spaced_marks: frozenset[str] = frozenset()
    spaced_words: bool = True
    short_words_bind: bool = False

    def __post_init__(self) -> None:
        for family in self.furniture:
            if family not in FAMILIES:
                raise RuleError(
                    f"Language {self.code!r} has furniture of an unknown family {family!r}."
                    + nearest(family, FAMILIES)
                )
        object.__setattr__(self, "months", MappingProxyType(dict(self.months)))
        object.__setattr__(self, "furniture", MappingProxyType(dict(self.furniture)))

    def __reduce__(self) -> str | tuple[object, ...]:
        from normalizer.languages import language

        return language, (self.code,)


def words(text: str) -> frozenset[str]:
    """The blank-separated words of `text`."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """The lines of `text`, without blanks around them."""
    return frozenset(line.strip() for line in text.split("\n") if line.strip())


def months(text: str) -> dict[str, int]:
    """Twelve lines, January first, each with the spellings of its month, comma-separated."""
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) != 12:
        raise RuleError(f"A list of months has {len(lines)} lines instead of 12.")
    return {
        spelling.strip(): number
        for number, line in enumerate(lines, 1)
        for spelling in line.split(",")
    }
