"""The kinds of records there are, as a worker sees them."""

from __future__ import annotations

import itertools
from dataclasses import replace
from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from normalizer.archive import framing, jsonl, separated, warc
from normalizer.archive.framing import Piece
from normalizer.archive.streams import compressor
from normalizer.errors import ArchiveError, MissingExtraError
from normalizer.fingerprint import source_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from normalizer.archive.batch import Batch, Mend, Mended, Setup
    from normalizer.archive.streams import Source
    from normalizer.edit import Edit

    FieldEdits = Sequence[tuple[Mapping[str, object], Sequence[Edit]]]


LONGEST = 1 << 40  # of a record that is only passed on


class Kind(Protocol):
    """Repairs records of one kind."""

    def mend(self, raw: bytes, mend: Mend, /) -> Mended:
        """One record, repaired; raises BadRecordError where that cannot be."""

    def identity(self, raw: bytes, /) -> str | None:
        """What a record calls itself; may raise anything where it cannot be read."""


# What has to be installed, with the extra that brings it and what a person calls it.
NEEDS = {
    "warc": (("fastwarc", "warc", "WARC"), ("trafilatura", "html", "HTML")),
    "html": (("trafilatura", "html", "HTML"),),
    "parquet": (("pyarrow", "parquet", "Parquet"),),
}


def require(kind: str) -> None:
    """Raise MissingExtraError where a package that a kind needs is not there."""
    for module, extra, what in NEEDS.get(kind, ()):
        if find_spec(module) is None:
            raise MissingExtraError(what, extra)


def split(kind: str, data: bytes) -> list[bytes]:
    """The records of a batch."""
    match kind:
        case "jsonl":
            return jsonl.split(data)
        case "wet" | "warc":
            return warc.split(data)
        case "csv" | "tsv":
            return separated.split(data, kind)
        case _:
            raise ArchiveError(f"There are no records of kind {kind!r}.")


def batches(kind: str, source: Source, setup: Setup) -> Iterator[Batch]:
    """All records of an input, in batches."""
    match kind:
        case "jsonl":
            mark, chunks = framing.without_mark(source.chunks())
            pieces = framing.lines(chunks, setup.frame, setup.longest)
            return framing.batches(kind, pieces, jsonl.count, mark)
        case "wet" | "warc":
            return _warc_batches(kind, source, setup)
        case "csv" | "tsv":
            return _separated_batches(kind, source, setup)
        case _:
            raise ArchiveError(f"{source.name} cannot be read as {kind}.")


def _warc_batches(kind: str, source: Source, setup: Setup) -> Iterator[Batch]:
    """Records of a crawl; the first frame begins with one that says who made it."""
    pieces = warc.pieces(source.chunks(), setup.frame, setup.longest)
    first = next(pieces, None)
    if first is None:
        return framing.batches(kind, (), warc.count)
    start = first.data[: warc.end_of(first.data, 0, is_last=True)]
    head = warc.head(start, source_fingerprint(setup.profile))
    return framing.batches(kind, itertools.chain([first], pieces), warc.count, head)


def _separated_batches(kind: str, source: Source, setup: Setup) -> Iterator[Batch]:
    """Rows of a table; the first one names the columns, and goes before the others."""
    mark, chunks = framing.without_mark(source.chunks())
    rows = separated.pieces(chunks, setup.frame, setup.longest, kind)
    first = next(rows, None)
    if first is None:
        return framing.batches(kind, (), len, mark)
    head = separated.split(first.data, kind)[0]
    cut = len(head)
    names = separated.named(head, separated.DELIMITERS[kind])
    separated.check(names, setup, source.name)
    rest = Piece(first.data[cut:], first.offset + cut, first.size - cut)

    def count(data: bytes) -> int:
        return len(separated.split(data, kind))

    pieces = (piece for piece in itertools.chain([rest], rows) if piece.size)
    made = framing.batches(kind, pieces, count, mark + head)
    return (replace(batch, names=names) for batch in made)


def records(kind: str, source: Source) -> tuple[bytes, Iterator[bytes]]:
    """What stands before the first record of a repaired archive, and the records one by one."""
    match kind:
        case "jsonl":
            mark, chunks = framing.without_mark(source.chunks())
            return mark, framing.all_lines(chunks)
        case "csv" | "tsv":
            mark, chunks = framing.without_mark(source.chunks())
            rows = (
                row
                for piece in separated.pieces(chunks, 1, LONGEST, kind)
                for row in separated.split(piece.data, kind)
            )
            return mark + next(rows, b""), rows
        case "wet":
            found = (
                record
                for piece in warc.pieces(source.chunks(), 1, LONGEST)
                for record in warc.split(piece.data)
            )
            first = next(found, b"")
            return b"", found if warc.is_ours(first) else itertools.chain([first], found)
        case _:
            raise ArchiveError(f"{source.name} cannot be taken back as {kind}.")


def restored(kind: str, raw: bytes, entry: Mapping[str, object], fields: FieldEdits) -> bytes:
    """A raw record as it was before a repair."""
    match kind:
        case "jsonl":
            return jsonl.restored(raw, fields)
        case "wet":
            return warc.restored(raw, entry, fields)
        case "csv" | "tsv":
            return separated.restored(raw, entry, fields)
        case _:
            raise ArchiveError(f"There are no records of kind {kind!r}.")


def packed(kind: str, head: bytes, records: Sequence[bytes], compression: str) -> bytes:
    """Records as one compressed frame, or, where that is the custom, as one each."""
    compress = compressor(compression)
    if kind in ("wet", "warc"):
        return b"".join(compress(record) for record in (head, *records) if record)
    whole = head + b"".join(records)
    return compress(whole) if whole else b""


def of(batch: Batch, setup: Setup) -> Kind | None:
    """What repairs the records of a batch; None for rows, which are repaired as they are."""
    match batch.kind:
        case "jsonl":
            return jsonl.JsonLines(setup)
        case "wet":
            return warc.Wet()
        case "warc":
            return warc.Warc()
        case "csv" | "tsv":
            return separated.Separated(setup, batch.kind, batch.names)
        case "parquet" | "sqlite" | "text" | "html":
            return None
        case _:
            raise ArchiveError(f"There are no records of kind {batch.kind!r}.")
