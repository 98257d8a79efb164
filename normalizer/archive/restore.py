"""Takes a repaired archive back to what it was, from the edits that were written down."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import TYPE_CHECKING

from normalizer.archive import framing, kinds, quarantine, undo
from normalizer.archive.store import cannot_be_read, replacing
from normalizer.archive.streams import Source, by_suffix, compressor
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from normalizer.archive.quarantine import Kept
    from normalizer.archive.undo import Entry

FRAME = 4 << 20


def restore(
    archive: Path,
    edits: Path,
    output: Path,
    kind: str,
    kept: Path | None = None,
    *,
    table: str | None = None,
    key: str | None = None,
) -> tuple[int, int]:
    """Write the original of `archive` to `output`: how many records, and how many were changed.

    `kept` is the quarantine of the run; its records go back to their places. Every hash is verified
    before a record is taken back, and the output appears only when all was right.
    """
    for other in (archive, edits, kept):
        if other is not None and output.exists() and other.exists() and output.samefile(other):
            raise ArchiveError(f"{output} cannot be the output: it is read, too.")
    if kind == "parquet":
        return _restored_table(archive, edits, output)
    if kind == "sqlite":
        from normalizer.archive import sqlite

        with ExitStack() as files:
            entries = undo.read(_lines(edits, files), str(edits))
            with replacing(output) as temporary:
                return sqlite.restore(archive, entries, temporary, table, key)
    if kind == "text":
        return _restored_folder(archive, edits, output)
    with ExitStack() as files:
        entries = undo.read(_lines(edits, files), str(edits))
        bad = quarantine.read(_lines(kept, files), str(kept)) if kept else iter(())
        source = _source(archive, files)
        counts = _Counts()
        compress = compressor(by_suffix(output.name))
        with replacing(output) as temporary, temporary.open("wb") as file:
            held: list[bytes] = []
            size = 0
            for record in _originals(kind, source, entries, bad, counts):
                held.append(record)
                size += len(record)
                if size >= FRAME:
                    file.write(compress(b"".join(held)))
                    held, size = [], 0
            if held or not file.tell():
                file.write(compress(b"".join(held)))
            file.flush()
            os.fsync(file.fileno())
    return counts.records, counts.changed


def _restored_table(archive: Path, edits: Path, output: Path) -> tuple[int, int]:
    from normalizer.archive import parquet_undo

    with ExitStack() as files:
        entries = undo.read(_lines(edits, files), str(edits))
        with replacing(output) as temporary:
            return parquet_undo.restore(archive, entries, temporary)


def _restored_folder(folder: Path, edits: Path, output: Path) -> tuple[int, int]:
    from normalizer.archive.folder import restore

    with ExitStack() as files:
        return restore(folder, lambda: undo.read(_lines(edits, files), str(edits)), output)


class _Counts:
    """How many records were met, and how many were taken back."""

    def __init__(self) -> None:
        self.records = 0
        self.changed = 0


def _originals(
    kind: str, source: Source, entries: Iterator[tuple[int, Entry]], bad: Iterator[Kept],
    counts: _Counts,
) -> Iterator[bytes]:  # fmt: skip
    """All records as they were, those from the quarantine among them."""
    head, records = kinds.records(kind, source)
    yield head
    entry, aside = next(entries, None), next(bad, None)
    place = -1
    for place, raw in enumerate(records):
        while aside and aside.place <= place:
            counts.records += 1
            yield _whole(aside)
            aside = next(bad, None)
        counts.records += 1
        if entry and entry[0] == place:
            counts.changed += 1
            yield undo.raw_before(kind, raw, entry[1], f"Record {place + 1} of {source.name}")
            entry = next(entries, None)
        else:
            yield raw
    if entry:
        raise ArchiveError(
            f"{source.name} has {place + 1} records, but the edits are about number "
            f"{entry[0] + 1}, too: they belong to another archive. Nothing was written."
        )
    while aside:
        counts.records += 1
        yield _whole(aside)
        aside = next(bad, None)


def _whole(kept: Kept) -> bytes:
    if len(kept.raw) < kept.size:
        raise ArchiveError(f"A record of {kept.size} bytes is not whole in the quarantine.")
    return kept.raw


def _lines(path: Path, files: ExitStack) -> Iterator[bytes]:
    return framing.all_lines(_source(path, files).chunks())


def _source(path: Path, files: ExitStack) -> Source:
    try:
        return Source(files.enter_context(path.open("rb")), str(path), path.stat().st_size)
    except OSError as error:
        raise cannot_be_read(path, error) from error
