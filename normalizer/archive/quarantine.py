"""The quarantine: every record that could not be repaired, with its bytes and the reason."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from normalizer.archive import framing
from normalizer.archive.batch import Batch, Refusal
from normalizer.archive.streams import Source
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from normalizer.archive.batch import Bad


def line(bad: Bad, batch: Batch, name: str, written: int) -> bytes:
    """What is written down of a record; `written` is how much was written before its batch."""
    entry: dict[str, object] = {
        "file": name,
        "record": batch.first + bad.index + 1,
        "offset": bad.offset,
        "size": bad.size,
        "place": written + bad.place,
        "id": bad.id,
        "reason": bad.reason,
        "detail": bad.detail,
        "format": batch.kind,
    }
    if batch.names:
        entry["names"] = list(batch.names)
    encoded = base64.b64encode(bad.raw)
    # Joined by hand: a record may be so long that a second copy of it is too much.
    start = json.dumps(entry)[:-1].encode("ascii")
    return b"".join((start, b', "raw_b64": "', encoded, b'"}\n'))


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as the quarantine has it."""

    kind: str
    names: tuple[str, ...]
    place: int
    raw: bytes
    size: int
    reason: str
    detail: str


def read(lines: Iterable[bytes], name: str) -> Iterator[Kept]:
    """The records of a quarantine; raises ArchiveError where a line is none."""
    for number, each in enumerate(lines, 1):
        if not each.strip():
            continue
        try:
            kept = _kept(json.loads(each))
        except (ValueError, RecursionError):
            kept = None
        if kept is None:
            raise ArchiveError(f"Line {number} of {name} is no line of a quarantine.")
        yield kept


def of_file(path: Path) -> Iterator[Kept]:
    """The records of a quarantine that is a file."""
    try:
        with path.open("rb") as file:
            source = Source(file, str(path), None)
            yield from read(framing.all_lines(source.chunks()), str(path))
    except OSError as error:
        raise ArchiveError(f"{path} cannot be read: {error.strerror}.") from error


def _kept(entry: Mapping[str, object]) -> Kept | None:
    match entry:
        case {
            "format": str(kind),
            "place": int(place),
            "size": int(size),
            "raw_b64": str(encoded),
            "reason": str(reason),
            "detail": str(detail),
        }:
            names = entry.get("names", [])
            try:
                raw = base64.b64decode(encoded, validate=True)
            except binascii.Error:
                return None
            if isinstance(names, list):
                return Kept(kind, tuple(map(str, names)), place, raw, size, reason, detail)
    return None


def batches(kept: Iterable[Kept], name: str, frame: int) -> Iterator[Batch]:
    """Batches of the records of a quarantine, to be tried again; they are all of one kind."""
    empty: Batch | None = None
    held: list[bytes] = []
    offset = 0
    for record in kept:
        if empty is None:
            empty = Batch(record.kind, 0, 0, 0, 0, names=record.names)
        if (record.kind, record.names) != (empty.kind, empty.names):
            raise ArchiveError(f"{name} holds records of several formats: try them one by one.")
        raw = _ended(record.raw) if record.kind in LINES else record.raw
        if record.size > len(record.raw):
            if held:
                yield (batch := _filled(empty, held, offset))
                empty, held, offset = _next(batch), [], offset + len(batch.data)
            refused = Refusal(record.reason, record.detail, record.size)
            yield (batch := replace(_filled(empty, [raw], offset), refused=refused))
            empty, offset = _next(batch), offset + len(raw)
            continue
        held.append(raw)
        if sum(map(len, held)) >= frame:
            yield (batch := _filled(empty, held, offset))
            empty, held, offset = _next(batch), [], offset + len(batch.data)
    yield _filled(empty or Batch("jsonl", 0, 0, 0, 0), held, offset)


LINES = ("jsonl", "csv")


def _ended(raw: bytes) -> bytes:
    return raw if raw.endswith(b"\n") else raw + b"\n"


def _filled(empty: Batch, held: list[bytes], offset: int) -> Batch:
    return replace(empty, data=b"".join(held), count=len(held), offset=offset)


def _next(batch: Batch) -> Batch:
    first = batch.first + batch.count
    return replace(batch, number=batch.number + 1, first=first, data=b"", count=0, refused=None)
