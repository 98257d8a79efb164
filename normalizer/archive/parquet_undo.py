"""Parquet, taken back: the table that a repaired one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from normalizer.archive import rows, undo
from normalizer.archive.parquet import writer_like, writes
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from normalizer.archive.undo import Entry


def restore(archive: Path, entries: Iterator[tuple[int, Entry]], output: Path) -> tuple[int, int]:
    """Write the table that `archive` was; how many rows, and how many of them were changed."""
    file = pq.ParquetFile(archive)
    schema = file.schema_arrow
    entry = next(entries, None)
    done = changed = 0
    with writer_like(file, output) as writer:
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
            writes(writer, table)
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
