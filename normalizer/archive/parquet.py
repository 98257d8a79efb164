"""Parquet: the named text columns are repaired, everything else stays as it is.

A Parquet file ends with an index of all of it, so it cannot grow frame by frame. What grows are
the repaired texts; the file itself is made of them and of the input at the end, in one go, a row
group at a time.
"""

from __future__ import annotations

import io
import itertools
import os
from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING, Self

import pyarrow as pa
import pyarrow.parquet as pq

from normalizer.archive import quarantine
from normalizer.archive.batch import Batch, Row
from normalizer.archive.opened import behind, sha256_of
from normalizer.archive.sinks import Side, digest
from normalizer.archive.store import OUTPUT, cannot_be_read, whole
from normalizer.errors import ArchiveError, nearest
from normalizer.records import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from normalizer.archive.batch import Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.journal import Line
    from normalizer.archive.store import Store
    from normalizer.archive.tally import Tally

ROW = "#row"  # the column of a frame that says which of its rows there still are
ROWS = 1_000  # that are read at once


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

    def batches(self, done: Sequence[Line]) -> Iterator[Batch]:
        """The rows that are not done."""
        return behind(self._batches(), done)

    def chosen(self, first: int, places: Sequence[int]) -> Iterator[pa.Table]:
        """Some rows, whole: those at `places`, in order, counted from row `first` on."""
        wanted = deque(first + place for place in places)
        start = 0
        for index in range(self.file.num_row_groups):
            end = start + self.file.metadata.row_group(index).num_rows
            for frame in self._frames(index) if wanted and wanted[0] < end else ():
                while wanted and wanted[0] < start + frame.num_rows:
                    yield pa.Table.from_batches([frame]).slice(wanted.popleft() - start, 1)
                start += frame.num_rows
            start = end

    def sink(self, job: Job, store: Store) -> Rows:
        """What makes a Parquet file of the outcomes."""
        return Rows(job, store, self)

    def _frames(self, group: int, columns: list[str] | None = None) -> Iterator[pa.RecordBatch]:
        """The rows of a row group, some at a time."""
        try:
            yield from self.file.iter_batches(ROWS, [group], columns)
        except (pa.ArrowException, OSError) as error:
            raise _damaged(self._path, group, error) from error

    def group(self, number: int) -> pa.Table:
        """A row group, whole."""
        try:
            return self.file.read_row_group(number)
        except (pa.ArrowException, OSError) as error:
            raise _damaged(self._path, number, error) from error

    def _batches(self) -> Iterator[Batch]:
        """All rows; no batch goes beyond its row group."""
        number = first = 0
        for index in range(self.file.num_row_groups):
            held: list[Row] = []
            size = 0
            for row in itertools.chain(self._rows(index), [None]):
                if row is not None:
                    held.append(row)
                    size += row.size
                if held and (row is None or size >= self._job.setup.frame):
                    rows_held = tuple(held)
                    count = len(held)
                    yield Batch("parquet", number, first, first, count, rows=rows_held,
                                names=self.names)  # fmt: skip
                    first, number, size, held = first + count, number + 1, 0, []
                    self.rows_read = first

    def _rows(self, group: int) -> Iterator[Row]:
        needed = sorted({*self.names, self._url, self._lang, self._id} - {""})
        number = sum(self.file.metadata.row_group(index).num_rows for index in range(group))
        for frame in self._frames(group, needed):
            texts = [frame.column(name).to_pylist() for name in self.names]
            urls, langs, ids = (
                frame.column(name).to_pylist() if name else [None] * frame.num_rows
                for name in (self._url, self._lang, self._id)
            )
            for values, url, lang, identity in zip(
                zip(*texts, strict=True), urls, langs, ids, strict=True
            ):
                number += 1
                yield Row(
                    id=str(number if identity is None else identity),
                    url=_string(url),
                    lang=language(_string(lang)),
                    texts=values,
                    size=sum(len(text.encode("utf-8")) for text in values if text is not None),
                )


class Rows:
    """Keeps the repaired texts, and at the end makes the file of them."""

    def __init__(self, job: Job, store: Store, opened: OpenedParquet) -> None:
        if job.output is None:
            raise ArchiveError("Parquet cannot be written to standard output: give -o.")
        self._output = job.output
        self._store = store
        self._opened = opened
        self._side = Side(job, store)

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Keep the texts of some rows, and the whole rows that go to quarantine."""
        whole_rows = self._opened.chosen(batch.first, [bad.index for bad in outcome.bad])
        bad = tuple(
            replace(each, raw=_packed(row))
            for each, row in zip(outcome.bad, whole_rows, strict=True)
        )
        pieces = self._side.pieces(batch, replace(outcome, bad=bad))
        pieces[OUTPUT] = _packed(self._kept(outcome))
        self._store.commit(
            batch.number, digest(batch), pieces, outcome.count, outcome.tally, str(batch.first)
        )

    def finish(self, tally: Tally) -> None:
        """Make the file."""
        is_changed = bool(tally.changed or tally.quarantined or tally.skipped)
        self._write(whole(self._output))
        self._store.finish(is_changed=is_changed)

    def _kept(self, outcome: Outcome) -> pa.Table:
        """The texts of the rows that there still are."""
        kept = [(at, texts) for at, texts in enumerate(outcome.texts) if texts is not None]
        columns = {
            name: pa.array([texts[index] for _, texts in kept], pa.large_string())
            for index, name in enumerate(self._opened.names)
        }
        return pa.table({ROW: pa.array([at for at, _ in kept], pa.int64()), **columns})

    def _write(self, place: Path) -> None:
        file = self._opened.file
        schema = file.schema_arrow
        first = 0
        frames = deque(self._frames())
        with writer_like(file, place) as writer:
            for group in range(file.num_row_groups):
                end = first + file.metadata.row_group(group).num_rows
                mine: list[tuple[int, int, int]] = []
                while frames and frames[0][0] < end:
                    mine.append(frames.popleft())
                if mine:
                    writes(writer, self._group(self._opened.group(group), mine, first, schema))
                first = end
        with place.open("rb") as written:
            os.fsync(written.fileno())

    def _frames(self) -> Iterator[tuple[int, int, int]]:
        """The first row of each frame, and where it begins and ends in the file of texts."""
        begin = 0
        for line in self._store.lines:
            end = line["ends"][OUTPUT]
            yield int(line["extra"]), begin, end
            begin = end

    def _group(
        self, table: pa.Table, frames: Sequence[tuple[int, int, int]], first: int, schema: pa.Schema
    ) -> pa.Table:
        """A row group with its repaired texts. Its first row is `first`."""
        runs: list[pa.Table] = []
        columns: dict[str, list[pa.ChunkedArray]] = {name: [] for name in self._opened.names}
        for start, begin, end in frames:
            frame = _unpacked(self._store.read(begin, end))
            for at, count in _runs(frame.column(ROW).to_pylist()):
                runs.append(table.slice(start - first + at, count))
            for name in columns:
                columns[name] += frame.column(name).chunks
        made = pa.concat_tables(runs) if runs else table.slice(0, 0)
        for name, held in columns.items():
            index = schema.get_field_index(name)
            texts = pa.chunked_array(held, pa.large_string()).cast(schema.field(index).type)
            made = made.set_column(index, schema.field(index), texts)
        return made


def _damaged(path: Path, group: int, error: Exception) -> ArchiveError:
    return ArchiveError(f"{path} is no sound Parquet file: row group {group}: {error}")


def writes(writer: pq.ParquetWriter, table: pa.Table) -> None:
    """Write a table as one row group, if it has any rows."""
    if table.num_rows:
        writer.write_table(table, row_group_size=table.num_rows)


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Rising numbers as runs: where each begins, and how long it is."""
    begin = end = 0
    for number in numbers:
        if number != end:
            if end > begin:
                yield begin, end - begin
            begin = number
        end = number + 1
    if end > begin:
        yield begin, end - begin


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
        if not (
            pa.types.is_string(inner)
            or pa.types.is_large_string(inner)
            or pa.types.is_string_view(inner)
        ):
            raise ArchiveError(f"The column {name!r} of {job.name} is {kind}, and no text.")
    return there


def _column(schema: pa.Schema, names: Iterable[str]) -> str:
    return next((name for name in names if name in schema.names), "")


def writer_like(file: pq.ParquetFile, place: Path) -> pq.ParquetWriter:
    """A writer of a file like another: its schema, forms of values, and compression."""
    schema = file.schema_arrow
    if not file.num_row_groups:
        return pq.ParquetWriter(place, schema)
    group = file.metadata.row_group(0)
    columns = [group.column(index) for index in range(group.num_columns)]
    paths = [column.path_in_schema for column in columns]
    return pq.ParquetWriter(
        place,
        schema,
        compression={column.path_in_schema: _codec(column.compression) for column in columns},
        # As Spark wrote times before, and as lists were named before.
        use_deprecated_int96_timestamps=any(column.physical_type == "INT96" for column in columns),
        use_compliant_nested_type=not any(".list.item" in path for path in paths),
        store_schema=b"ARROW:schema" in (file.metadata.metadata or {}),
    )


def _codec(name: str) -> str:
    return "NONE" if name == "UNCOMPRESSED" else name


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
