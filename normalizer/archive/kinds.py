"""The kinds of records there are, as a worker sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from normalizer.archive import framing, jsonl
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from normalizer.archive.batch import Batch, Mend, Mended, Setup
    from normalizer.archive.streams import Source
    from normalizer.edit import Edit

    FieldEdits = Sequence[tuple[Mapping[str, object], Sequence[Edit]]]


class Kind(Protocol):
    """Repairs records of one kind."""

    def mend(self, raw: bytes, mend: Mend, /) -> Mended:
        """One record, repaired; raises BadRecordError where that cannot be."""

    def identity(self, raw: bytes, /) -> str | None:
        """What a record calls itself; may raise anything where it cannot be read."""


def split(kind: str, data: bytes) -> list[bytes]:
    """The records of a batch."""
    match kind:
        case "jsonl":
            return jsonl.split(data)
        case _:
            raise ArchiveError(f"There are no records of kind {kind!r}.")


def batches(kind: str, source: Source, setup: Setup) -> Iterator[Batch]:
    """All records of an input, in batches."""
    match kind:
        case "jsonl":
            mark, chunks = framing.without_mark(source.chunks())
            pieces = framing.lines(chunks, setup.frame, setup.longest)
            return framing.batches(kind, pieces, jsonl.count, mark)
        case _:
            raise ArchiveError(f"{source.name} cannot be read as {kind}.")


def records(kind: str, source: Source) -> tuple[bytes, Iterator[bytes]]:
    """What stands before the first record of a repaired archive, and the records one by one."""
    match kind:
        case "jsonl":
            mark, chunks = framing.without_mark(source.chunks())
            return mark, framing.all_lines(chunks)
        case _:
            raise ArchiveError(f"{source.name} cannot be taken back as {kind}.")


def restored(kind: str, raw: bytes, entry: Mapping[str, object], fields: FieldEdits) -> bytes:
    """A raw record as it was before a repair."""
    match kind:
        case "jsonl":
            return jsonl.restored(raw, fields)
        case _:
            raise ArchiveError(f"There are no records of kind {kind!r}.")


def of(batch: Batch, setup: Setup) -> Kind | None:
    """What repairs the records of a batch; None for rows, which are repaired as they are."""
    match batch.kind:
        case "jsonl":
            return jsonl.JsonLines(setup)
        case "rows":
            return None
        case _:
            raise ArchiveError(f"There are no records of kind {batch.kind!r}.")
