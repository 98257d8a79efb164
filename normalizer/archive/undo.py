"""Undo: the edits of a run as they are written down, and the records that they lead back to."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import normalizer
from normalizer import report
from normalizer.archive import kinds, rows
from normalizer.archive.batch import Row
from normalizer.edit import invert
from normalizer.errors import ArchiveError, NormalizerError, RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from normalizer.archive.batch import Mended, Record
    from normalizer.archive.rows import Texts
    from normalizer.edit import Edit

    Entry = Mapping[str, object]
    FieldEdits = Sequence[tuple[Mapping[str, object], Sequence[Edit]]]


def entry(place: int, record: Record, mended: Mended) -> dict[str, object]:
    """What is written down about a repaired record; `place` is where it stands in its frame."""
    if isinstance(record, Row):
        before, after = rows.as_bytes(record.texts), rows.as_bytes(mended.texts)
    else:
        before, after = record, mended.output
    return {
        "id": mended.id,
        "at": place,
        "sha256_before": _hash(before),
        "sha256_after": _hash(after),
        "version": normalizer.__version__,
        "fields": [
            {
                "field": change.name,
                **change.note,
                "lang": change.result.lang,
                "metadata": change.result.metadata,
                "edits": report.to_records(
                    change.result.original, change.result.edits, "codepoint"
                ),
            }
            for change in mended.changes
        ],
        **mended.note,
    }


def read(lines: Iterable[bytes], name: str) -> Iterator[tuple[int, Entry]]:
    """The entries of a file of edits, each with the place of its record in the whole output."""
    first: int | None = None
    last = -1
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except (ValueError, RecursionError):
            found = None
        match found:
            case {"frame": int(), "first": int(first)}:
                continue
            case {"at": int(at)} if first is not None and first + at > last:
                last = first + at
                yield last, found
            case _:
                raise ArchiveError(f"Line {number} of {name} is no line of a file of edits.")


def raw_before(kind: str, raw: bytes, found: Entry, where: str) -> bytes:
    """A raw record as it was, both hashes verified."""
    _verify(found, "sha256_after", raw, f"{where} is not what the run wrote")
    try:
        was = kinds.restored(kind, raw, found, field_edits(found))
    except NormalizerError as error:
        raise ArchiveError(f"{where} cannot be taken back: {error}") from error
    _verify(found, "sha256_before", was, f"{where} does not come back as it was")
    return was


def texts_before(texts: Texts, found: Entry, where: str) -> Texts:
    """The texts of a row as they were, both hashes verified."""
    _verify(found, "sha256_after", rows.as_bytes(texts), f"{where} is not what the run wrote")
    try:
        were = rows.restored(texts, field_edits(found))
    except NormalizerError as error:
        raise ArchiveError(f"{where} cannot be taken back: {error}") from error
    _verify(found, "sha256_before", rows.as_bytes(were), f"{where} does not come back as it was")
    return were


def field_edits(found: Entry) -> FieldEdits:
    """Each changed field with the edits that lead back."""
    fields = found.get("fields")
    if not isinstance(fields, list):
        raise RecordError("It names no fields.")
    back = []
    for each in fields:
        if not isinstance(each, dict):
            raise RecordError("A field is no object.")
        made = report.from_records("", each.get("edits"), "codepoint")
        back.append((each, invert(made)))
    return back


def _verify(found: Entry, name: str, data: bytes, what: str) -> None:
    if found.get(name) != _hash(data):
        raise ArchiveError(f"{what}: its hash is another one. Nothing was written.")


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
