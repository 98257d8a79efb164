"""The shape of a rule: what it repairs, how sure it is, how it finds, what proves it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, IntEnum
from functools import cache
from typing import TypeAlias

import regex

from normalizer.context import Context, opening
from normalizer.errors import RuleError

CODE = regex.compile(r"(?:CHR|LIN|FLO|SPC)\d{3}")
QUOTED = "> "  # what stands before a line that somebody else has written
LEAST_EXAMPLES = 2  # of each kind


class Stage(Enum):
    """The four questions that are asked of a text, in this order."""

    CHARACTERS = "CHR"
    LINES = "LIN"
    FLOW = "FLO"
    SPACING = "SPC"

    @property
    def folder(self) -> str:
        """The folder of `normalizer/rules` that holds the rules of this stage."""
        return self.name.lower()


class Confidence(IntEnum):
    """How sure a rule is that what it changes is damage."""

    GUESS = 1
    LIKELY = 2
    CERTAIN = 3


class Guarded(Enum):
    """Kinds of spans that no edit may cut into."""

    URL = "url"
    EMAIL = "email"
    CODE = "code"
    PREFORMATTED = "preformatted"
    TABLE = "table"
    VERSE = "verse"


# A poem's letters may be mended; its lines and gaps may not.
LAYOUT = frozenset({Guarded.PREFORMATTED, Guarded.TABLE, Guarded.VERSE})


@dataclass(frozen=True, slots=True)
class Fact:
    """What a piece of furniture said: `name` and `value`, read at `start` to `end` by rule `code`.

    `value` is a string (dates as ISO 8601) or a whole number; a name may occur more than once.
    """

    name: str
    value: str | int
    start: int
    end: int
    code: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule's wish: put `after` where `start` to `end` is now; `evidence` says why, in words."""

    start: int
    end: int
    after: str = ""
    evidence: str = ""
    facts: tuple[Fact, ...] = ()


Find: TypeAlias = Callable[[Context], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Example:
    """A case of a rule: `before` becomes `after`, in language `lang` where that is given.

    In a `fix`, `metadata` is what the result must say besides.
    """

    before: str
    after: str
    lang: str | None = None
    metadata: tuple[tuple[str, object], ...] = ()

    @property
    def keeps(self) -> bool:
        """Whether this case shows where the rule must keep still."""
        return self.before == self.after


def keep(text: str, *, lang: str | None = None) -> Example:
    """A text in which the rule, and all others, must leave every letter as it is."""
    return Example(text, text, lang)


def fix(before: str, after: str, *, lang: str | None = None, **metadata: object) -> Example:
    """A damaged text and what must become of it."""
    if before == after:
        raise RuleError(f"A fix must change its text; for {before!r} write keep().")
    return Example(before, after, lang, tuple(sorted(metadata.items())))


@dataclass(frozen=True, eq=False)  # two rules are the same only when they are one
class Rule:
    """One repair, as a small document.

    `code` is a stage prefix and three digits, never given to another rule. `damage` names what is
    wrong with the text, `cause` how it came about. `find` yields findings that are sorted and
    apart. `languages` limits the rule to texts in one of these (empty: any text). `enters` names
    guarded spans that the rule may cut into after all, each with its reason in `cause`; rules of
    the first stage may always enter LAYOUT.

    Three shortcuts say what is in every text that the rule can change: `needs`, strings of which
    it holds at least one; `prefilter`, a pattern of RE2 that finds something in it (with both, one
    is enough); `families`, furniture families of which it has a line.

    Raises RuleError when built out of shape.
    """

    code: str
    damage: str
    cause: str = field(repr=False)
    confidence: Confidence
    find: Find = field(repr=False)
    examples: tuple[Example, ...] = field(repr=False)
    languages: frozenset[str] = frozenset()
    needs: tuple[str, ...] = field(default=(), repr=False)
    prefilter: str = field(default="", repr=False)
    families: frozenset[str] = field(default=frozenset(), repr=False)
    enters: frozenset[Guarded] = frozenset()

    def __post_init__(self) -> None:
        if not CODE.fullmatch(self.code):
            raise RuleError(
                f"{self.code!r} is no rule code: it is CHR, LIN, FLO or SPC and 3 digits."
            )
        kept = sum(example.keeps for example in self.examples)
        if min(kept, len(self.examples) - kept) < LEAST_EXAMPLES:
            raise RuleError(
                f"{self.code} needs at least {LEAST_EXAMPLES} keep and as many fix cases."
            )

    @property
    def stage(self) -> Stage:
        """The stage that the code names."""
        return Stage(self.code[:3])

    @property
    def open_to(self) -> frozenset[Guarded]:
        """The kinds of guarded spans that this rule may cut into."""
        return self.enters | LAYOUT if self.stage is Stage.CHARACTERS else self.enters


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """`pattern`, compiled at first use: a command that needs no rule shall not wait for any."""
    return regex.compile(pattern)


def substitute(pattern: str, after: str) -> Find:
    """Find every match of `pattern`, and put `after` (a template of `regex`) in its place."""

    def find(context: Context) -> Iterator[Finding]:
        plain = "\\" not in after
        for match in compiled(pattern).finditer(context.text):
            yield Finding(match.start(), match.end(), after if plain else match.expand(after))

    return find


def run_start(text: str, end: int, characters: str) -> int:
    """Where the run of `characters` begins that ends at `end`; `end` itself where there is none."""
    while end and text[end - 1] in characters:
        end -= 1
    return end


def spaces_before(mark: str, allowed: str) -> Find:
    """Find the spaces between a character that `allowed` matches and a `mark`, and remove them.

    Both are patterns; `mark` begins with the mark itself, of one code point.
    """

    def find(context: Context) -> Iterator[Finding]:
        text = context.text
        for match in compiled(f" {mark}").finditer(text):
            end = match.start() + 1
            start = run_start(text, end, " ")
            if start and compiled(allowed).match(text, start - 1):
                yield Finding(start, end)

    return find


def lines(pattern: str, begins: Iterable[str]) -> Find:
    """Find whole lines that `pattern` matches, and remove them; they begin like one of `begins`."""
    wanted = frozenset(map(opening, begins))

    def find(context: Context) -> Iterator[Finding]:
        for number in context.opened(wanted):
            if compiled(pattern).fullmatch(context.lines[number]):
                yield Finding(*context.span(number, number))

    return find


def furniture_lines(*families: str) -> Find:
    """Find whole lines that are a phrase of one of some furniture families, and remove them.

    Lines in a row go as one. One alone stays if it is a piece of a sentence, a heading, or quoted.
    """

    def find(context: Context) -> Iterator[Finding]:
        table = context.by_family
        found = {number for family in families for number in table.get(family, ())}
        for first, last in in_a_row(context, sorted(found)):
            quoted = context.lines[first].startswith(QUOTED)
            if first != last or not (quoted or context.is_cut(first) or context.is_heading(first)):
                yield Finding(*context.span(first, last))

    return find


def in_a_row(context: Context, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of sorted line numbers with nothing but blank lines between."""
    first = last = -1
    for number in numbers:
        if last >= 0 and context.beside(last, 1) == number:
            last = number
            continue
        if last >= 0:
            yield first, last
        first = last = number
    if last >= 0:
        yield first, last
