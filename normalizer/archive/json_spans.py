"""Finds the values of named fields in a line of JSON, and edits them there, inside their quotes.

A line that is read and written again has other escapes and other numbers (1.10, 1e400). So only
the changed characters of a string are replaced, and all the rest of the line stays as it was.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from json import JSONDecodeError, JSONDecoder
from json.decoder import scanstring  # type: ignore[attr-defined]  # there, but in no stub
from typing import TYPE_CHECKING

from normalizer.errors import BadRecordError
from normalizer.records import EVERY

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from normalizer.edit import Edit

BLANK = re.compile(r"[ \t\n\r]*")
# One escaped code point; two halves of a pair are one.
ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|\\u[0-9a-fA-F]{4}"
    r'|\\["\\/bfnrt]'
)
LONE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written: a long one must be copied, not computed."""

    digits: str


# The method is in no stub either.
_scan = JSONDecoder(parse_int=Number, parse_float=Number).scan_once  # type: ignore[attr-defined]

Tree = dict[str, "Tree"]


@dataclass(frozen=True, slots=True)
class Value:
    """What one of the wanted paths led to: the value, and its span in the line."""

    path: str
    start: int
    end: int
    value: object


def tree(paths: Iterable[str]) -> Tree:
    """Paths as nested dictionaries, one level a key."""
    root: Tree = {}
    for path in paths:
        at = root
        for key in path.split("."):
            at = at.setdefault(key, {})
    return root


def values(line: str, wanted: Tree) -> list[Value]:
    """The values that the paths of `wanted` lead to, in the order of the line.

    Raises BadRecordError where the line is no JSON object.
    """
    start = _skip(line, 0)
    found: list[Value] = []
    try:
        if line[start : start + 1] != "{":
            _scan(line, start)
            raise BadRecordError("not an object", "This line is JSON, but no object.")
        end = _skip(line, _object(line, start + 1, wanted, "", found))
    except StopIteration as error:
        raise BadRecordError(
            "not JSON", f"A value is missing at character {error.value}."
        ) from None
    except JSONDecodeError as error:
        raise BadRecordError("not JSON", f"{error.msg} at character {error.pos}.") from None
    except RecursionError:
        raise BadRecordError("too deep", "Brackets are nested too deeply.") from None
    if end != len(line):
        raise BadRecordError("not JSON", f"There is more behind the object, at character {end}.")
    return found


def _skip(line: str, at: int) -> int:
    found = BLANK.match(line, at)
    return found.end() if found else at


def _object(line: str, at: int, wanted: Tree, path: str, found: list[Value]) -> int:
    """Walk an object from behind its `{`; where it ends."""
    at = _skip(line, at)
    if line[at : at + 1] == "}":
        return at + 1
    while True:
        if line[at : at + 1] != '"':
            raise JSONDecodeError("A key in quotes is missing", line, at)
        key, at = scanstring(line, at + 1, True)  # noqa: FBT003 - takes no keywords
        at = _skip(line, at)
        if line[at : at + 1] != ":":
            raise JSONDecodeError("A colon is missing", line, at)
        at = _value(line, _skip(line, at + 1), wanted.get(key), f"{path}{key}", found)
        mark, at = _mark(line, at, "}")
        if mark == "}":
            return at


def _array(line: str, at: int, wanted: Tree, path: str, found: list[Value]) -> int:
    """Walk an array from behind its `[`; where it ends."""
    at = _skip(line, at)
    if line[at : at + 1] == "]":
        return at + 1
    number = 0
    while True:
        at = _value(line, at, wanted, f"{path}{number}", found)
        mark, at = _mark(line, at, "]")
        if mark == "]":
            return at
        number += 1


def _mark(line: str, at: int, closing: str) -> tuple[str, int]:
    """The comma or closing bracket behind a value, and where the next thing begins."""
    at = _skip(line, at)
    mark = line[at : at + 1]
    if mark == closing:
        return mark, at + 1
    if mark != ",":
        raise JSONDecodeError("A comma is missing", line, at)
    return mark, _skip(line, at + 1)


def _value(line: str, at: int, wanted: Tree | None, path: str, found: list[Value]) -> int:
    """Walk a value, noting it when it is wanted; where it ends."""
    if wanted:
        mark = line[at : at + 1]
        if mark == "{":
            return _object(line, at + 1, wanted, f"{path}.", found)
        if mark == "[" and EVERY in wanted:
            return _array(line, at + 1, wanted[EVERY], f"{path}.", found)
    value, end = _scan(line, at)
    if wanted is not None and not wanted:
        found.append(Value(path, at, end, value))
    return int(end)


def encoded(text: str, *, ascii_only: bool) -> str:
    """A text as it stands inside the quotes of a JSON string."""
    if ascii_only:
        return json.dumps(text)[1:-1]
    written = json.dumps(text, ensure_ascii=False)[1:-1]
    return LONE.sub(lambda half: f"\\u{ord(half[0]):04x}", written)


@dataclass(frozen=True, slots=True)
class Literal:
    """A string as the line has it, with its quotes, and where its characters stand."""

    raw: str

    def replaced(self, edits: Sequence[Edit], pieces: Sequence[str]) -> str:
        """The literal with each edit's span, counted in its text, replaced by a piece."""
        at = self._positions([place for edit in edits for place in (edit.start, edit.end)])
        parts, kept = [], 0
        for number, piece in enumerate(pieces):
            parts += [self.raw[kept : at[2 * number]], piece]
            kept = at[2 * number + 1]
        return "".join([*parts, self.raw[kept:]])

    def parts(self, edits: Sequence[Edit]) -> list[str]:
        """What stands in the literal where each edit is."""
        at = self._positions([place for edit in edits for place in (edit.start, edit.end)])
        return [self.raw[at[i] : at[i + 1]] for i in range(0, len(at), 2)]

    def _positions(self, offsets: Sequence[int]) -> list[int]:
        """Offsets in the text as offsets in the literal."""
        if "\\" not in self.raw:
            return [offset + 1 for offset in offsets]
        behind, shifts = [0], [1]  # from this offset in the text on, the literal is so far ahead
        for escape in ESCAPE.finditer(self.raw):
            behind.append(escape.start() - shifts[-1] + 1)
            shifts.append(shifts[-1] + len(escape[0]) - 1)
        return [offset + shifts[bisect_right(behind, offset) - 1] for offset in offsets]


def undone(
    raw: str, edits: Sequence[Edit], literals: Mapping[str, str], *, ascii_only: bool
) -> str:
    """The literal as it was, from what it has become and the edits that lead back."""
    pieces = [
        literals.get(str(number), encoded(edit.after, ascii_only=ascii_only))
        for number, edit in enumerate(edits)
    ]
    return Literal(raw).replaced(edits, pieces)
