"""Edits told to people and programs: unified diff, sentences, JSON-ready dictionaries."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, TypedDict

from normalizer.edit import Edit
from normalizer.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from normalizer.rule import Rule

Offsets = Literal["codepoint", "utf16"]
AROUND = 3  # unchanged lines shown before and after a change
SHOWN = 60  # code points of a text quoted in a sentence


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why `code` touched the original from `start` to `end`, in words, where a rule tells it."""

    start: int
    end: int
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule's part in one edit; `str()` makes a sentence of it."""

    edit: Edit
    rule: Rule
    evidence: str = ""

    def __str__(self) -> str:
        sentence = f"{self.rule.code} ({self.rule.confidence.name.lower()}): {self.rule.damage}."
        return f"{sentence} {self.evidence or self.rule.cause}"


def reasons(
    edits: Iterable[Edit], rules: Mapping[str, Rule], evidence: Iterable[Evidence]
) -> Iterator[Reason]:
    """Each rule behind each edit, with the evidence that it gave there."""
    by_code: dict[str, list[Evidence]] = {}
    for item in sorted(evidence, key=lambda item: item.start):
        by_code.setdefault(item.code, []).append(item)
    for edit in edits:
        for code in edit.codes:
            told = by_code.get(code, [])
            first = bisect_left(told, edit.start, key=lambda item: item.start)
            here = first < len(told) and told[first].start <= edit.end
            yield Reason(edit, rules[code], told[first].words if here else "")


def rule_record(rule: Rule) -> dict[str, object]:
    """A rule as JSON-ready data, with its examples."""
    return {
        "code": rule.code,
        "stage": rule.stage.name.lower(),
        "damage": rule.damage,
        "cause": rule.cause,
        "confidence": rule.confidence.name.lower(),
        "languages": sorted(rule.languages),
        "examples": [
            {"before": example.before, "after": example.after, "lang": example.lang}
            for example in rule.examples
        ],
    }


def sentence(edit: Edit, line: int) -> str:
    """What an edit did, for a person: `line` is where it begins, counted from 1."""
    if not edit.after:
        return f"line {line}: removed {_quoted(edit.before)}"
    if not edit.before:
        return f"line {line}: inserted {_quoted(edit.after)}"
    return f"line {line}: {_quoted(edit.before)} became {_quoted(edit.after)}"


def _quoted(text: str) -> str:
    if len(text) > SHOWN:
        half = SHOWN // 2
        return f"{text[:half]!r} … {text[-half:]!r} ({len(text)} characters)"
    return repr(text)


def line_numbers(text: str, edits: Iterable[Edit]) -> Iterator[int]:
    """The line, from 1, on which each edit begins."""
    line, counted = 1, 0
    for edit in edits:
        line += text.count("\n", counted, edit.start)
        counted = edit.start
        yield line


class EditRecord(TypedDict):
    """An edit as JSON; `start` and `end` in the unit that the record as a whole names."""

    start: int
    end: int
    before: str
    after: str
    codes: list[str]


def to_records(original: str, edits: Iterable[Edit], offsets: Offsets) -> list[EditRecord]:
    """JSON-ready edits, with offsets in code points or in UTF-16 code units (JavaScript's)."""
    length = len if offsets == "codepoint" else _utf16_length
    records: list[EditRecord] = []
    at = units = 0
    for edit in edits:
        units += length(original[at : edit.start])
        end = units + length(edit.before)
        records.append(
            EditRecord(
                start=units, end=end, before=edit.before, after=edit.after, codes=list(edit.codes)
            )
        )
        at, units = edit.end, end
    return records


def in_units(text: str, positions: Iterable[int], offsets: Offsets) -> Iterator[int]:
    """Sorted `positions` in code points, counted in the unit that `offsets` names."""
    length = len if offsets == "codepoint" else _utf16_length
    at = units = 0
    for position in positions:
        units += length(text[at:position])
        at = position
        yield units


def _utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def from_records(text: str, records: object, offsets: object) -> tuple[Edit, ...]:
    """The edits that `to_records` wrote, given the text they led to; raises RecordError."""
    if not isinstance(records, list) or offsets not in ("codepoint", "utf16"):
        raise RecordError("A result needs a list 'edits', and 'offsets' as 'codepoint' or 'utf16'.")
    edits = [_edit(number, record) for number, record in enumerate(records)]
    return tuple(edits) if offsets == "codepoint" else tuple(_in_code_points(text, edits))


def _edit(number: int, record: object) -> Edit:
    match record:
        case {
            "start": int(start),
            "before": str(before),
            "after": str(after),
            "codes": list(codes),
        } if before != after:
            return Edit(start, before, after, tuple(map(str, codes)))
        case {"before": str(before), "after": str(after)} if before == after:
            raise RecordError(
                f"Edit {number} of the result changes nothing: JSON has put the halves of a "
                "character together, and the text that held them apart cannot be given back."
            )
    raise RecordError(
        f"Edit {number} of the result lacks one of 'start', 'before', 'after', 'codes', "
        "or has it in another type."
    )


def _in_code_points(text: str, edits: Iterable[Edit]) -> Iterator[Edit]:
    """The edits with their UTF-16 offsets on the original counted in code points.

    Between two edits the changed text is the original, so it is enough to walk along it.
    """
    encoded = text.encode("utf-16-le", "surrogatepass")
    at = units = original = 0  # code units in the changed and the original text; code points
    for number, edit in enumerate(edits):
        if _splits_pair(encoded, at + edit.start - units):
            raise RecordError(f"Edit {number} of the result begins inside a character.")
        gap = encoded[2 * at : 2 * (at + edit.start - units)]
        original += len(gap.decode("utf-16-le", "surrogatepass"))
        yield Edit(original, edit.before, edit.after, edit.codes)
        at += edit.start - units + _utf16_length(edit.after)
        units = edit.start + _utf16_length(edit.before)
        original += len(edit.before)


def _splits_pair(encoded: bytes, unit: int) -> bool:
    """Whether a place in UTF-16 lies between the two halves of one character."""
    around = encoded[max(0, 2 * unit - 2) : max(0, 2 * unit + 2)]
    return len(around) == 4 and around[1] & 0xFC == 0xD8 and around[3] & 0xFC == 0xDC


@dataclass(frozen=True, slots=True)
class _Change:
    """Original lines `first` to `last` (not included) and the text that replaces them."""

    first: int
    last: int
    lines: tuple[str, ...]
    codes: tuple[str, ...]


def unified_diff(
    original: str, edits: Sequence[Edit], names: tuple[str, str] = ("before", "after")
) -> str:
    """A unified diff that `patch` applies; each hunk's heading names the rules. Linear in time."""
    if not edits:
        return ""
    lines = _lines(original)
    changes = list(_changes(original, edits, lines))
    hunks = list(_hunks(changes))
    shown = [f"--- {names[0]}\n", f"+++ {names[1]}\n"]
    shift = 0
    for hunk in hunks:
        shown += _hunk(lines, hunk, shift)
        shift += sum(len(change.lines) - (change.last - change.first) for change in hunk)
    return "".join(shown)


def _lines(text: str) -> list[str]:
    """The lines of a text with their line ends; none for an empty one."""
    pieces = [f"{line}\n" for line in text.split("\n")]
    pieces[-1] = pieces[-1][:-1]
    return pieces if pieces[-1] else pieces[:-1]


def _changes(original: str, edits: Iterable[Edit], lines: Sequence[str]) -> Iterator[_Change]:
    """The edits as replaced whole lines; edits that meet on a line are one change."""
    starts = list(accumulate(map(len, lines), initial=0))
    group: list[Edit] = []
    first = last = 0
    for edit in edits:
        begins = min(bisect_right(starts, edit.start) - 1, max(len(lines) - 1, 0))
        if group and begins >= last:
            yield _change(original, starts, first, last, group)
            group = []
        if not group:
            first = last = begins
        group.append(edit)
        last = max(last, _last(starts, edit, len(lines)))
    yield _change(original, starts, first, last, group)


def _last(starts: Sequence[int], edit: Edit, count: int) -> int:
    """The line behind the last one that an edit changes; the next one too where they are joined."""
    last = min(bisect_right(starts, max(edit.start, edit.end - 1)), count)
    at_line_start = starts[bisect_right(starts, edit.start) - 1] == edit.start
    removes_lines = at_line_start and not edit.after
    joins = edit.before.endswith("\n") and not edit.after.endswith("\n") and not removes_lines
    return min(last + joins, count)


def _change(
    original: str, starts: Sequence[int], first: int, last: int, group: Sequence[Edit]
) -> _Change:
    begin, end = starts[first], starts[last]
    pieces, at = [], begin
    codes: dict[str, None] = {}
    for edit in group:
        pieces += [original[at : edit.start], edit.after]
        at = edit.end
        codes.update(dict.fromkeys(edit.codes))
    pieces.append(original[at:end])
    return _Change(first, last, tuple(_lines("".join(pieces))), tuple(codes))


def _hunks(changes: Iterable[_Change]) -> Iterator[list[_Change]]:
    hunk: list[_Change] = []
    for change in changes:
        if hunk and change.first - hunk[-1].last > 2 * AROUND:
            yield hunk
            hunk = []
        hunk.append(change)
    yield hunk


def _hunk(lines: Sequence[str], hunk: Sequence[_Change], shift: int) -> Iterator[str]:
    first = max(0, hunk[0].first - AROUND)
    last = min(len(lines), hunk[-1].last + AROUND)
    body: list[str] = []
    at = first
    for change in hunk:
        body += [f" {line}" for line in lines[at : change.first]]
        body += [f"-{line}" for line in lines[change.first : change.last]]
        body += [f"+{line}" for line in change.lines]
        at = change.last
    body += [f" {line}" for line in lines[at:last]]
    had = last - first
    has = had + sum(len(change.lines) - (change.last - change.first) for change in hunk)
    codes = dict.fromkeys(code for change in hunk for code in change.codes)
    ranges = f"-{_range(first, had)} +{_range(first + shift, has)}"
    yield f"@@ {ranges} @@ {' '.join(codes)}\n"
    for line in body:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _range(first: int, count: int) -> str:
    return f"{first + 1 if count else first},{count}"
