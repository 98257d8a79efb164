"""Parquet: the named text columns are repaired, everything else stays as it is.

A Parquet file ends with an index of all of it, so it cannot grow frame by frame. What grows are
the repaired texts, one frame a row group; the file itself is made of them and of the input at the
end, in one go.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import pyarrow as pa
import pyarrow.parquet as pq

from normalizer.archive import quarantine, rows, undo
from normalizer.archive.batch import Batch, Row
from normalizer.archive.opened import cannot_be_read, sha256_of
from normalizer.archive.sinks import Side, digest
from normalizer.archive.store import OUTPUT, whole
from normalizer.archive.tally import Tally
from normalizer.errors import ArchiveError, nearest
from normalizer.records import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from normalizer.archive.batch import Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.journal import Line
    from normalizer.archive.store import Store
    from normalizer.archive.undo import Entry

ROW = "#row"  # the column of a frame that says which rows of the group there still are


@dataclass(frozen=True, slots=True)
class Group:
    """A row group that is being read: its first row in the file, and how many it has."""

    number: int
    first: int
    rows: int
    source: str  # the hash of its texts


class OpenedParquet:
    """A Parquet file."""

    def __init__(self, job: Job) -> None:
        if job.input is None:
            raise ArchiveError("Parquet cannot be read from standard input: name a file.")
        source = _again(job.input) if job.from_quarantine else job.input
        try:
            self.file = pq.ParquetFile(source)
            self.size: int | None = job.input.stat().st_size
        except OSError as error:
            raise cannot_be_read(job.input, error) from error
        except pa.ArrowInvalid as error:
            raise ArchiveError(f"{job.input} is no sound Parquet file: {error}.") from error
        self.groups: deque[Group] = deque()
        self.rows_read = 0
        self._job = job
        self._path = job.input
        schema = self.file.schema_arrow
        self.names = _text_columns(schema, job)
        self._url = _column(schema, job.setup.fields.url)
        self._lang = _column(schema, job.setup.fields.lang)
        self._id = _column(schema, job.setup.fields.id)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.file.close()

    @property
    def position(self) -> int:
        """About how many bytes were read."""
        count = max(1, self.file.metadata.num_rows)
        return int((self.size or 0) * self.rows_read / count)

    @property
    def sha256(self) -> str:
        """The hash of the file."""
        return sha256_of(self._path)

    def row(self, number: int) -> pa.Table:
        """One row of the file, whole."""
        first = 0
        for index in range(self.file.num_row_groups):
            count = self.file.metadata.row_group(index).num_rows
            if number < first + count:
                return self.file.read_row_group(index).slice(number - first, 1)
            first += count
        raise ArchiveError(f"There is no row {number}.")

    def batches(self, done: Sequence[Line]) -> Iterator[Batch]:
        """The rows of each group in batches; groups that are done are only looked at."""
        number = 0
        needed = sorted({*self.names, self._url, self._lang, self._id} - {""})
        for index in range(self.file.num_row_groups):
            table = self.file.read_row_group(index, columns=needed)
            made = list(self._cut(table, self.rows_read, number))
            source = hashlib.sha256("".join(map(digest, made)).encode()).hexdigest()
            if index >= len(done):
                self.groups.append(Group(index, self.rows_read, table.num_rows, source))
                yield from made
            elif done[index]["input"] != source:
                raise ArchiveError(
                    f"The input has changed since the run began, in row group {index}: give "
                    "--fresh to begin anew."
                )
            number += len(made)
            self.rows_read += table.num_rows

    def sink(self, job: Job, store: Store) -> Rows:
        """What makes a Parquet file of the outcomes."""
        return Rows(job, store, self)

    def _cut(self, table: pa.Table, first: int, number: int) -> Iterator[Batch]:
        """The rows of a group in batches; always at least one."""
        held: list[Row] = []
        size = 0
        for row in [*self._rows(table, first), None]:
            if row is not None:
                held.append(row)
                size += row.size
            if row is None or size >= self._job.setup.frame:
                yield Batch(
                    "parquet", number, first, first, len(held), rows=tuple(held), names=self.names
                )
                first, number, size, held = first + len(held), number + 1, 0, []

    def _rows(self, table: pa.Table, first: int) -> Iterator[Row]:
        texts = [table.column(name).to_pylist() for name in self.names]
        urls, langs, ids = (
            table.column(name).to_pylist() if name else [None] * table.num_rows
            for name in (self._url, self._lang, self._id)
        )
        for index, values in enumerate(zip(*texts, strict=True)):
            identity = ids[index]
            yield Row(
                id=str(first + index + 1 if identity is None else identity),
                url=_string(urls[index]),
                lang=language(_string(langs[index])),
                texts=values,
                size=sum(len(text.encode("utf-8")) for text in values if text is not None),
            )


class Rows:
    """Gathers the repaired texts of a row group, and at the end makes the file of them."""

    def __init__(self, job: Job, store: Store, opened: OpenedParquet) -> None:
        if job.output is None:
            raise ArchiveError("Parquet cannot be written to standard output: give -o.")
        self._output = job.output
        self._store = store
        self._opened = opened
        self._side = Side(job, store)
        self._texts: list[tuple[str | bytes | None, ...] | None] = []
        self._pieces: dict[str, bytes] = {}
        self._tally = Tally()
        self._count = 0

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Take the texts of some rows; a group is written down when all of it has come."""
        bad = tuple(replace(each, raw=self._raw(batch.first + each.index)) for each in outcome.bad)
        pieces = self._side.pieces(batch, replace(outcome, bad=bad), self._count)
        for name, data in pieces.items():
            self._pieces[name] = self._pieces.get(name, b"") + data
        self._texts += outcome.texts
        self._tally.add(outcome.tally)
        self._count += outcome.count
        if len(self._texts) == self._opened.groups[0].rows:
            self._commit()

    def finish(self, tally: Tally) -> None:
        """Make the file."""
        if self._texts:
            self._commit()  # of a group that a limit has cut off
        is_changed = bool(tally.changed or tally.quarantined or tally.skipped)
        self._write(whole(self._output))
        self._store.finish(is_changed=is_changed)

    def _commit(self) -> None:
        group = self._opened.groups.popleft()
        kept = [texts for texts in self._texts if texts is not None]
        columns = {
            name: pa.array([texts[index] for texts in kept], pa.large_string())
            for index, name in enumerate(self._opened.names)
        }
        numbers = [number for number, texts in enumerate(self._texts) if texts is not None]
        frame = pa.table({ROW: pa.array(numbers, pa.int64()), **columns})
        self._pieces[OUTPUT] = _packed(frame)
        self._store.commit(group.number, group.source, self._pieces, self._count, self._tally)
        self._texts, self._pieces, self._tally, self._count = [], {}, Tally(), 0

    def _raw(self, row: int) -> bytes:
        """A row of the input as a small Arrow stream, for the quarantine."""
        return _packed(self._opened.row(row))

    def _write(self, place: Path) -> None:
        file = self._opened.file
        schema = file.schema_arrow
        with pq.ParquetWriter(place, schema, compression=_compressions(file)) as writer:
            begin = 0
            for line in self._store.lines:
                frame = _unpacked(self._store.read(begin, line["ends"][OUTPUT]))
                begin = line["ends"][OUTPUT]
                table = file.read_row_group(line["frame"]).take(frame.column(ROW))
                for name in self._opened.names:
                    index = schema.get_field_index(name)
                    texts = frame.column(name).cast(schema.field(index).type)
                    table = table.set_column(index, schema.field(index), texts)
                if table.num_rows:
                    writer.write_table(table, row_group_size=table.num_rows)
        with place.open("rb") as written:
            os.fsync(written.fileno())


def _again(path: Path) -> io.BytesIO:
    """The rows in a quarantine as a Parquet file."""
    kept = quarantine.of_file(path)
    try:
        table = pa.concat_tables(_unpacked(each.raw) for each in kept)
    except pa.ArrowInvalid as error:
        raise ArchiveError(f"The rows in {path} do not fit together: {error}.") from error
    made = io.BytesIO()
    pq.write_table(table, made)
    made.seek(0)
    return made


def _text_columns(schema: pa.Schema, job: Job) -> tuple[str, ...]:
    """The columns to repair; raises ArchiveError where one is not there, or holds no text."""
    wanted = job.setup.fields.texts
    there = tuple(name for name in wanted if name in schema.names)
    absent = [name for name in wanted if name not in schema.names]
    if not there or (absent and not job.setup.fields.is_preset):
        name = absent[0]
        raise ArchiveError(
            f"{job.name} has no column {name!r} (it has {', '.join(schema.names)})."
            + nearest(name, schema.names)
        )
    for name in there:
        kind = schema.field(name).type
        inner = kind.value_type if pa.types.is_dictionary(kind) else kind
        if not (pa.types.is_string(inner) or pa.types.is_large_string(inner)):
            raise ArchiveError(f"The column {name!r} of {job.name} is {kind}, and no text.")
    return there


def _column(schema: pa.Schema, names: Iterable[str]) -> str:
    return next((name for name in names if name in schema.names), "")


def _compressions(file: pq.ParquetFile) -> dict[str, str]:
    """The compression of each column, as the first row group has it."""
    if not file.num_row_groups:
        return {}
    group = file.metadata.row_group(0)
    columns = [group.column(index) for index in range(group.num_columns)]
    return {
        column.path_in_schema: "NONE"
        if column.compression == "UNCOMPRESSED"
        else column.compression
        for column in columns
    }


def _packed(table: pa.Table) -> bytes:
    sink = io.BytesIO()
    options = pa.ipc.IpcWriteOptions(compression="lz4")
    with pa.ipc.new_stream(sink, table.schema, options=options) as stream:
        stream.write_table(table)
    return sink.getvalue()


def _unpacked(data: bytes) -> pa.Table:
    with pa.ipc.open_stream(data) as stream:
        return stream.read_all()


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def restore(archive: Path, entries: Iterator[tuple[int, Entry]], output: Path) -> tuple[int, int]:
    """Write the table that `archive` was; how many rows, and how many of them were changed."""
    file = pq.ParquetFile(archive)
    schema = file.schema_arrow
    entry = next(entries, None)
    done = changed = 0
    with pq.ParquetWriter(output, schema, compression=_compressions(file)) as writer:
        for index in range(file.num_row_groups):
            table = file.read_row_group(index)
            back: dict[str, list[str | bytes | None]] = {}
            while entry and entry[0] < done + table.num_rows:
                _put_back(table, back, entry[0] - done, entry[1], f"Row {entry[0] + 1}")
                changed += 1
                entry = next(entries, None)
            for name, texts in back.items():
                at = schema.get_field_index(name)
                array = pa.array(texts, pa.large_string()).cast(schema.field(at).type)
                table = table.set_column(at, schema.field(at), array)
            done += table.num_rows
            writer.write_table(table, row_group_size=max(1, table.num_rows))
    if entry:
        raise ArchiveError(f"{archive} has {done} rows, but there are edits about a later one.")
    return done, changed


def _put_back(
    table: pa.Table, back: dict[str, list[str | bytes | None]], row: int, entry: Entry, where: str
) -> None:
    """Put the texts of one row back, in the lists of the columns that it is about."""
    names = rows.columns(entry)
    for name in names:
        if name not in table.column_names:
            raise ArchiveError(f"There is no column {name!r}: these edits are of another table.")
        if name not in back:
            back[name] = table.column(name).to_pylist()
    texts = tuple(back[name][row] for name in names)
    for name, text in zip(names, undo.texts_before(texts, entry, where), strict=True):
        back[name][row] = text
