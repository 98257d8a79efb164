"""The quarantine: every record that could not be repaired, with its bytes and the reason."""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from normalizer.archive import framing, kinds, separated
from normalizer.archive.batch import Batch, Refusal
from normalizer.archive.streams import Source
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
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
    for record in kept:
        if empty is None:
            empty = _first(record)
        if (record.kind, record.names) != (empty.kind, empty.names):
            raise ArchiveError(f"{name} holds records of several formats: try them one by one.")
        raw = _ended(record.raw) if record.kind in LINES else record.raw
        is_cut = record.size > len(record.raw)
        if is_cut or sum(map(len, held)) >= frame:
            for batch in _filled(empty, held):
                yield batch
                empty = _next(batch)
            held = []
        if is_cut:
            refused = Refusal(record.reason, record.detail, record.size)
            yield (batch := replace(empty, data=raw, count=1, refused=refused))
            empty = _next(batch)
        else:
            held.append(raw)
    yield from _filled(empty or Batch("jsonl", 0, 0, 0, 0), held)


LINES = ("jsonl", "csv", "tsv")


def _first(record: Kept) -> Batch:
    """A batch of the kind of a record, that as yet holds none."""
    delimiter = separated.DELIMITERS.get(record.kind)
    head = separated.headed(record.names, delimiter) if delimiter and record.names else b""
    return Batch(record.kind, 0, 0, 0, 0, names=record.names, head=head)


def _ended(raw: bytes) -> bytes:
    return raw if raw.endswith(b"\n") else raw + b"\n"


def _filled(empty: Batch, held: Sequence[bytes]) -> Iterator[Batch]:
    """The records as one batch, or, where one of them would swallow the next, as one each."""
    data = b"".join(held)
    if not held or kinds.split(empty.kind, data) == held:
        if held or not empty.number:
            yield replace(empty, data=data, count=len(held))
        return
    for raw in held:
        yield (batch := replace(empty, data=raw, count=1))
        empty = _next(batch)


def _next(batch: Batch) -> Batch:
    return replace(
        batch,
        number=batch.number + 1,
        first=batch.first + batch.count,
        offset=batch.offset + len(batch.data),
        data=b"",
        count=0,
        head=b"",
        refused=None,
    )
