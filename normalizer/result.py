"""A repaired text with everything that explains it and takes it back."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from normalizer import report
from normalizer.catalog import catalog
from normalizer.edit import Edit, apply, invert
from normalizer.metadata import Value, gathered

if TYPE_CHECKING:
    from normalizer.decode import Decoded
    from normalizer.profile import Profile
    from normalizer.rule import Fact


class FactRecord(TypedDict):
    """A fact as JSON."""

    name: str
    value: str | int
    start: int
    end: int
    code: str


class ResultRecord(TypedDict):
    """A result as JSON; `encoding` and `errors` say how bytes were read, null for a string."""

    text: str
    edits: list[report.EditRecord]
    metadata: dict[str, Value]
    facts: list[FactRecord]
    lang: str
    settled: bool
    complete: bool
    profile: str
    offsets: str
    removed_share: float
    warnings: list[str]
    encoding: str | None
    errors: str | None


@dataclass(frozen=True, slots=True)
class Result:
    """A repaired text, with all that is needed to explain it and to take it back.

    Offsets are in code points of the original (decoded, where it was bytes). `edits` are sorted
    and strictly apart. `facts` are what removed furniture said. `lang` is the given or detected
    language, "und" when unsure. `settled` says that a second run changes nothing. `decoded` tells
    how bytes were read, and is None for a string. `complete` is False where the caller stopped the
    run before all rules had been asked.
    """

    text: str
    edits: tuple[Edit, ...]
    facts: tuple[Fact, ...]
    lang: str
    settled: bool
    profile: Profile
    evidence: tuple[report.Evidence, ...] = ()
    decoded: Decoded | None = field(default=None, repr=False)
    complete: bool = True

    @property
    def metadata(self) -> dict[str, Value]:
        """The values of `facts` by name, as plain JSON-ready data."""
        return gathered(self.facts)

    @property
    def original(self) -> str:
        """The text as it was, made from `text` and `edits` alone."""
        return apply(self.text, invert(self.edits))

    @property
    def removed_share(self) -> float:
        """How much of the original is gone, from 0 to 1, counted in code points."""
        grown = [len(edit.after) - len(edit.before) for edit in self.edits]
        removed = -sum(growth for growth in grown if growth < 0)
        return removed / max(1, len(self.text) - sum(grown))

    @property
    def warnings(self) -> tuple[str, ...]:
        """What a person should look at, as sentences."""
        found = []
        is_page = "raw_page" in self.metadata
        limit = self.profile.warn_share_page if is_page else self.profile.warn_share
        share = self.removed_share
        if share > limit:
            found.append(f"{share:.0%} of the text was removed.")
        if not self.complete:
            found.append("Time ran out before all rules had been asked: some damage may be left.")
        elif not self.settled:
            found.append("The text did not settle: a second run may change it.")
        return tuple(found)

    def undo(self) -> str | bytes:
        """The original, exactly: a string for a string, bytes for bytes."""
        return self.decoded.encode(self.original) if self.decoded else self.original

    def explain(self, position: int | None = None) -> tuple[report.Reason, ...]:
        """Every rule's part in the edit at `position` of the original, or in all edits."""
        touched = self.edits
        if position is not None:
            touched = tuple(
                edit
                for edit in self.edits
                if edit.start <= position < max(edit.end, edit.start + 1)
            )
        return tuple(report.reasons(touched, catalog(self.profile.packages), self.evidence))

    def diff(self) -> str:
        """A unified diff from the original to the text; the rules stand in the hunk headings."""
        return report.unified_diff(self.original, self.edits)

    def to_dict(self, offsets: report.Offsets = "codepoint") -> ResultRecord:
        """The result as JSON-ready data; `offsets` "utf16" counts as JavaScript and Java do."""
        original = self.original
        facts = sorted(self.facts, key=lambda fact: (fact.start, fact.end))
        places = sorted({place for fact in facts for place in (fact.start, fact.end)})
        counted = dict(zip(places, report.in_units(original, places, offsets), strict=True))
        return {
            "text": self.text,
            "edits": report.to_records(original, self.edits, offsets),
            "metadata": self.metadata,
            "facts": [
                FactRecord(
                    name=fact.name,
                    value=fact.value,
                    start=counted[fact.start],
                    end=counted[fact.end],
                    code=fact.code,
                )
                for fact in facts
            ],
            "lang": self.lang,
            "settled": self.settled,
            "complete": self.complete,
            "profile": self.profile.name,
            "offsets": offsets,
            "removed_share": round(self.removed_share, 6),
            "warnings": list(self.warnings),
            "encoding": self.decoded.encoding if self.decoded else None,
            "errors": self.decoded.errors if self.decoded else None,
        }
