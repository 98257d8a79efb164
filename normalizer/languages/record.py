"""What the rules know about one language, as data."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from normalizer.errors import RuleError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

# A phrase is a whole line, without closing marks. "#" in it stands for a figure ("# comments"), "@"
# for the name of a network ("share on @"); a phrase that ends with "…" is how a line begins. What
# stands before a name, a date or a list ("photo by", "tags") is the head alone, without "…".
FAMILIES = frozenset(
    {
        "accessibility",  # for screen readers: "opens in a new window", "listen to this article"
        "advertisement",  # "Advertisement", "Story continues below advertisement"
        "ago",  # how long ago, alone on a line: "# hours ago"
        "app",  # an offer of an app: "Download our app", "Get it on Google Play"
        "author_head",  # above a biography: "About the author"
        "breadcrumb",  # before a path of sections: "You are here"
        "browser",  # of the browser: "Please enable JavaScript…"
        "byline",  # before the name of an author, at the start of a line: "By", "Written by"
        "comment_form",  # of a form: "Leave a reply", "Your email address will not be published…"
        "comment_head",  # above comments: "Comments", "# comments", "# thoughts on…"
        "contents",  # above a list of headings: "Table of contents"
        "cookies",  # "We use cookies…", "Accept all"
        "copyright",  # "All rights reserved", "Copyright ©…", "© #…"
        "count",  # a figure and what it counts: "# shares", "# likes", "# views"
        "credit",  # before a colon or a name: "Photo credit"
        "date_label",  # before a date: "Published on"
        "disclosure",  # "This post contains affiliate links…"
        "embed",  # what is left of an embedded post: "View this post on @"
        "gallery",  # "Image # of #", "View gallery"
        "legal",  # links of a footer: "Privacy policy", "Terms of use", "Contact us", "Imprint"
        "login",  # "Log in", "Create an account", "Forgot password?"
        "minutes",  # the unit of a reading time: "min", "minutes"
        "mood",  # a label of a reaction widget: "Happy"
        "more",  # a button that shows more: "Load more", "Show more", "Continue reading"
        "navigation",  # links of a menu: "Home", "Menu", "Search", "Sport", "Politics"
        "newsletter",  # "Subscribe to our newsletter", "Enter your email address"
        "pager",  # to other articles: "Previous post", "Next article…", "Older posts"
        "paywall",  # "This article is for subscribers", "Subscribe to continue reading"
        "player",  # of a video or audio player: "Unmute", "Current time #", "Play video"
        "print",  # "Print this article"
        "rating",  # "Rate this article", "# votes", "Was this helpful?"
        "read",  # behind the unit: "3 min read"
        "reading_time",  # before the number: "Reading time"
        "related",  # above a list of other articles: "Related articles", "Most popular"
        "related_label",  # before a headline on the same line, with a colon: "Read also"
        "share",  # "Share this article", "Share on @", "Click to share on @…", "Follow us on @"
        "skip",  # "Skip to content", "Back to top", "Toggle navigation"
        "tags",  # before a list of tags or sections: "Tags", "Filed under", "Categories"
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
    `continuers_end` says that continuers may well end one, as postpositions and "of his" do; else
    they count as unfinished, too.
    `subjects` are pronouns that stand before a verb; `auxiliaries` are forms of "be", "have" and
    the like, which stand behind a subject.
    `abbreviations` stand without their last full stop. `months` maps each spelling to 1..12.
    `weekdays` are the names of the days, long and short.
    `furniture` maps a family of FAMILIES to its phrases, see there. `spaced_marks` are the marks
    that the language's typography sets off with a space before them. `spaced_words` is False where
    words are written without spaces. `short_words_bind` says that typographers put a no-break space
    behind one-letter words.
    """

    code: str
    name: str
    function_words: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    continuers: frozenset[str] = frozenset()
    unfinished: frozenset[str] = frozenset()
    continuers_end: bool = False
    subjects: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: AbstractSet[str] = frozenset()
    furniture: Mapping[str, AbstractSet[str]] = field(default_factory=dict)
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


class PhraseList(AbstractSet[str]):
    """The lines of a text, without blanks around them; read when first asked for.

    All languages together have some fifty thousand phrases, and a text needs those of two.
    """

    __slots__ = ("_held", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._held: frozenset[str] | None = None

    def _read(self) -> frozenset[str]:
        if self._held is None:
            lines = (line.strip() for line in self._text.split("\n"))
            self._held = frozenset(filter(None, lines))
        return self._held

    @classmethod
    def _from_iterable(cls, found: Iterable[str]) -> frozenset[str]:  # type: ignore[override]
        """What `&`, `|` and `-` give: a plain set."""
        return frozenset(found)

    def __contains__(self, phrase: object) -> bool:
        return phrase in self._read()

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __len__(self) -> int:
        return len(self._read())


def phrases(text: str) -> PhraseList:
    """The lines of `text` as phrases."""
    return PhraseList(text)


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
