"""Counts of what was read, written, changed and refused, with a few examples."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from normalizer.edit import Edit
    from normalizer.result import Result

SITES = 5_000  # that are counted by name; later ones are counted together
OTHERS = "(others)"
BINS = 20  # of the histogram of the share removed
EXAMPLES = 12  # of a kind
SLOWEST = 20
AROUND = 60  # characters of kept text that an example shows beside a change
SHOWN = 1_500  # characters of an example

Piece = tuple[str, str]  # "=", "-" or "+", and a text


class Example(TypedDict):
    """A changed text, cut down to its changes."""

    rank: float  # the smallest are kept
    record: int
    id: str | None
    field: str
    share: float
    codes: list[str]
    pieces: list[Piece]


class Slow(TypedDict):
    """A record that took long."""

    seconds: float
    record: int
    id: str | None


@dataclass(slots=True)
class Tally:
    """All counts of some records; `add` makes one of two."""

    read: int = 0
    written: int = 0
    changed: int = 0
    quarantined: int = 0
    skipped: int = 0
    edits: int = 0
    characters: int = 0  # of all texts
    size: int = 0  # in bytes, of all records, as they were read
    removed: list[int] = field(default_factory=lambda: [0] * BINS)
    rules: dict[str, list[int]] = field(default_factory=dict)  # edits and records
    languages: dict[str, int] = field(default_factory=dict)
    sites: dict[str, list[int]] = field(default_factory=dict)  # records and changed ones
    reasons: dict[str, int] = field(default_factory=dict)
    slowest: list[Slow] = field(default_factory=list)
    drastic: list[Example] = field(default_factory=list)
    typical: list[Example] = field(default_factory=list)

    def is_balanced(self) -> bool:
        """Whether every record that was read is accounted for."""
        return self.read == self.written + self.quarantined + self.skipped

    def add(self, other: Tally) -> None:
        """Count what `other` has counted, too."""
        for name in NUMBERS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.removed = [one + two for one, two in zip(self.removed, other.removed, strict=True)]
        _sum(self.rules, other.rules)
        _sum(self.sites, other.sites, SITES)
        for mine, theirs in (
            (self.languages, other.languages),
            (self.reasons, other.reasons),
        ):
            for name, count in theirs.items():
                mine[name] = mine.get(name, 0) + count
        self.slowest = sorted(self.slowest + other.slowest, key=lambda slow: -slow["seconds"])
        del self.slowest[SLOWEST:]
        self.drastic = smallest(self.drastic + other.drastic, EXAMPLES)
        self.typical = smallest(self.typical + other.typical, EXAMPLES)

    def to_dict(self) -> dict[str, object]:
        """All counts as JSON-ready data."""
        return {each.name: getattr(self, each.name) for each in fields(self)}

    @classmethod
    def from_dict(cls, counts: Mapping[str, object]) -> Tally:
        """The tally that `to_dict` told."""
        tally = cls()
        for each in fields(cls):
            setattr(tally, each.name, counts[each.name])
        return tally


NUMBERS = ("read", "written", "changed", "quarantined", "skipped", "edits", "characters", "size")


def _sum(
    mine: dict[str, list[int]], theirs: Mapping[str, Sequence[int]], most: int | None = None
) -> None:
    for name, counts in theirs.items():
        kept = name if most is None or name in mine or len(mine) < most else OTHERS
        have = mine.setdefault(kept, [0] * len(counts))
        for i, count in enumerate(counts):
            have[i] += count


def smallest(examples: Iterable[Example], most: int) -> list[Example]:
    """The `most` examples of the smallest rank, ties by their place in the input.

    Of those that show the same only one is kept: an archive has many copies of some texts.
    """
    kept: list[Example] = []
    for each in sorted(examples, key=lambda each: (each["rank"], each["record"])):
        if len(kept) < most and all(each["pieces"] != other["pieces"] for other in kept):
            kept.append(each)
    return kept


def chance(record: int, seed: int) -> float:
    """A number from 0 to 1 for a record, the same in every run with this seed."""
    drawn = hashlib.blake2b(f"{seed}:{record}".encode(), digest_size=8).digest()
    return int.from_bytes(drawn, "big") / 2**64


def example(rank: float, record: int, identity: str | None, name: str, result: Result) -> Example:
    """An example of a changed text."""
    return {
        "rank": rank,
        "record": record,
        "id": identity,
        "field": name,
        "share": round(result.removed_share, 4),
        "codes": sorted({code for edit in result.edits for code in edit.codes}),
        "pieces": _pieces(result.original, result.edits),
    }


def _pieces(original: str, edits: Sequence[Edit]) -> list[Piece]:
    """The changes with a little of what stands around them, up to a length that can be read."""
    pieces: list[Piece] = []
    at = length = 0
    for edit in edits:
        between = original[at : edit.start]
        if len(between) > 2 * AROUND:
            head = between[:AROUND] if at else ""
            between = f"{head} […] {between[-AROUND:]}"
        for mark, text in (("=", between), ("-", edit.before), ("+", edit.after)):
            if text:
                pieces.append((mark, _safe(text[: SHOWN - length])))
                length += len(text)
        at = edit.end
        if length >= SHOWN:
            return [*pieces, ("=", " […]")]
    rest = original[at:]
    pieces.append(("=", _safe(rest if len(rest) <= AROUND else f"{rest[:AROUND]} […]")))
    return pieces


def _safe(text: str) -> str:
    """A text without lone surrogates, which no report could hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
