"""CSV and TSV: a repaired field is replaced where it stands; all others keep their quotes."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from normalizer.archive import framing
from normalizer.archive.batch import Change, Mended
from normalizer.edit import apply
from normalizer.errors import ArchiveError, BadRecordError, RecordError, nearest
from normalizer.records import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from normalizer.archive.batch import Mend, Setup
    from normalizer.archive.framing import Piece
    from normalizer.edit import Edit

DELIMITERS = {"csv": ",", "tsv": "\t"}
CLOSED_WITHIN = 1 << 20  # bytes in which a quote that opens a field has to be closed
STRAY = "surrogateescape"


@functools.cache
def _row(delimiter: str) -> re.Pattern[bytes]:
    """A whole row, with the line end behind it if it has one.

    A quote opens a field only at its beginning.
    """
    mark = re.escape(delimiter).encode()
    field = rb'(?:"(?:[^"]++|"")*+"|(?!")[^%b\n]*+)' % mark
    return re.compile(rb"(?:%b%b)*+%b(\r?\n)?" % (field, mark, field))


def end_of(data: bytes | bytearray, at: int, *, is_last: bool, delimiter: str) -> int | None:
    """Where the row that begins at `at` ends: at a line end outside of quotes.

    Where a quote is not closed in time, it is taken for a mistake, and the first line for the row.
    """
    row = _row(delimiter).match(data, at, at + CLOSED_WITHIN)
    if row and (row[1] or (is_last and row.end() == len(data))):
        return row.end()
    if len(data) - at < CLOSED_WITHIN and not is_last:
        return None
    line = data.find(b"\n", at) + 1
    return line or (len(data) if is_last else None)


def pieces(chunks: Iterable[bytes], frame: int, longest: int, kind: str) -> Iterator[Piece]:
    """Whole rows, cut behind the one with which a piece has `frame` bytes or more."""
    ends = functools.partial(end_of, delimiter=DELIMITERS[kind])
    return framing.records(chunks, frame, longest, ends)


def split(data: bytes, kind: str) -> list[bytes]:
    """The rows of a batch."""
    found = []
    at = 0
    while at < len(data):
        end = end_of(data, at, is_last=True, delimiter=DELIMITERS[kind]) or len(data)
        found.append(data[at:end])
        at = end
    return found


def named(head: bytes, delimiter: str) -> tuple[str, ...]:
    """The names of the columns, which stand in the first row."""
    try:
        return tuple(value for value, _, _ in fields(text_of(head), delimiter))
    except BadRecordError as error:
        raise ArchiveError(f"The names of the columns cannot be read: {error.detail}") from error


def check(names: Sequence[str], setup: Setup, file: str) -> None:
    """Raise ArchiveError where the table has none of the columns."""
    wanted = setup.fields.texts
    absent = [name for name in wanted if name not in names]
    if absent and (len(absent) == len(wanted) or not setup.fields.is_preset):
        raise ArchiveError(
            f"{file} has no column {absent[0]!r} (it has {', '.join(names)})."
            + nearest(absent[0], names)
        )


def text_of(raw: bytes) -> str:
    """A row as text; stray bytes are damage, which the rules repair."""
    return raw.decode("utf-8", STRAY)


@functools.cache
def _pattern(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    return re.compile(rf'"((?:[^"]++|"")*+)"(?=[{mark}\r\n]|\Z)|((?!")[^{mark}\r\n]*+)')


def fields(row: str, delimiter: str) -> list[tuple[str, int, int]]:
    """The values of a row, each with the span where it stands, quotes included."""
    found = []
    at = 0
    while True:
        match = _pattern(delimiter).match(row, at)
        if match is None:
            raise BadRecordError("not CSV", f"There is no field at character {at}.")
        quoted = match[1]
        value = match[2] if quoted is None else quoted.replace('""', '"')
        found.append((value, match.start(), match.end()))
        at = match.end()
        if row[at : at + 1] != delimiter:
            break
        at += 1
    if row[at:].strip("\r\n"):
        raise BadRecordError("not CSV", f"A quote is out of place at character {at}.")
    return found


def headed(names: Sequence[str], delimiter: str) -> bytes:
    """The first row of a table, which names its columns."""
    row = delimiter.join(quoted(name, delimiter, always=False) for name in names)
    return f"{row}\n".encode("utf-8", STRAY)


def quoted(value: str, delimiter: str, *, always: bool) -> str:
    """A value as a field."""
    odd = value.startswith('"') or any(mark in value for mark in (delimiter, "\r", "\n"))
    if always or odd:
        return '"' + value.replace('"', '""') + '"'
    return value


class Separated:
    """Repairs rows."""

    def __init__(self, setup: Setup, kind: str, names: Sequence[str]) -> None:
        chosen = setup.fields
        self._delimiter = DELIMITERS[kind]
        self._names = names
        self._texts = [index for index, name in enumerate(names) if name in chosen.texts]
        self._url, self._lang, self._id = (
            next((names.index(name) for name in paths if name in names), None)
            for paths in (chosen.url, chosen.lang, chosen.id)
        )

    def mend(self, raw: bytes, mend: Mend) -> Mended:
        """The row with its texts repaired."""
        if not raw.strip(b"\r\n"):
            return Mended(raw, fate="passed")
        row = text_of(raw)
        found = fields(row, self._delimiter)
        if len(found) != len(self._names):
            raise BadRecordError(
                "not CSV", f"It has {len(found)} fields; there are {len(self._names)} columns."
            )
        name, url = self._value(found, self._id), self._value(found, self._url)
        lang = language(self._value(found, self._lang))
        pieces: list[str] = []
        changes: list[Change] = []
        kept = 0
        for index in self._texts:
            value, start, end = found[index]
            result = mend(value, url, lang)
            if not result.edits:
                continue
            was = row[start:end]
            new = quoted(result.text, self._delimiter, always=was.startswith('"'))
            changes.append(Change(self._names[index], result, {"index": index, "was": was}))
            pieces += [row[kept:start], new]
            kept = end
        if not changes:
            return Mended(raw, id=name, url=url)
        output = "".join([*pieces, row[kept:]]).encode("utf-8", STRAY)
        note: dict[str, object] = {"delimiter": self._delimiter}
        return Mended(output, changes=tuple(changes), id=name, url=url, note=note)

    def identity(self, raw: bytes) -> str | None:
        """What the row calls itself."""
        return self._value(fields(text_of(raw), self._delimiter), self._id)

    def _value(self, found: Sequence[tuple[str, int, int]], index: int | None) -> str | None:
        return found[index][0] if index is not None and index < len(found) else None


def restored(
    raw: bytes,
    entry: Mapping[str, object],
    changed: Iterable[tuple[Mapping[str, object], Sequence[Edit]]],
) -> bytes:
    """A row as it was before its repair."""
    delimiter = entry.get("delimiter")
    if delimiter not in DELIMITERS.values():
        raise RecordError("It does not say what separates the fields.")
    row = text_of(raw)
    found = fields(row, str(delimiter))
    pieces: list[str] = []
    kept = 0
    for note, edits in changed:
        match note:
            case {"index": int(index), "was": str(was)} if 0 <= index < len(found):
                value, start, end = found[index]
            case _:
                raise RecordError("It does not say which field it is about.")
        if fields(was, str(delimiter))[0][0] != apply(value, edits):
            raise RecordError("The edits do not lead back to what stood there.")
        pieces += [row[kept:start], was]
        kept = end
    return "".join([*pieces, row[kept:]]).encode("utf-8", STRAY)
