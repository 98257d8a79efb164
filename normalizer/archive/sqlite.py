"""SQLite: the named text columns of one table are repaired in a copy, row by row, by their keys."""

from __future__ import annotations

import itertools
import os
import re
import sqlite3
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from normalizer.archive import rows, undo
from normalizer.archive.batch import Batch, Row
from normalizer.archive.opened import behind, sha256_of
from normalizer.archive.sinks import Side, digest
from normalizer.archive.store import whole
from normalizer.errors import ArchiveError, BadRecordError, nearest
from normalizer.records import as_text, language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.archive.batch import Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.journal import Line
    from normalizer.archive.store import Store
    from normalizer.archive.tally import Tally
    from normalizer.archive.undo import Entry

STRAY = "surrogateescape"
STRAYS = re.compile("[\ud800-\udfff]")
BESIDE = ("-journal", "-wal", "-shm")  # ends of the names of files that belong to a database
ROWID = "rowid"


def connected(path: Path, *, writes: bool) -> sqlite3.Connection:
    """A connection whose texts may hold stray bytes."""
    mode = "rwc" if writes else "ro"
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True)
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.Error as error:
        raise ArchiveError(f"{path} cannot be read: {error}.") from error
    connection.text_factory = lambda data: data.decode("utf-8", STRAY)
    return connection


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """Have errors of SQLite name the file, as other errors of files do."""
    try:
        yield
    except sqlite3.Error as error:
        raise OSError(0, str(error), str(path)) from error


def quoted(name: str) -> str:
    """A name as SQL has it."""
    return '"' + name.replace('"', '""') + '"'


def _known(name: str | None, known: Sequence[str], what: str, file: Path) -> str:
    if name is None and len(known) == 1:
        return known[0]
    if name is None or name not in known:
        said = f"Name the {what}" if name is None else f"There is no {what} {name!r}"
        raise ArchiveError(
            f"{said}: {file} has {', '.join(known) or 'none'}." + nearest(name or "", known)
        )
    return name


class OpenedSqlite:
    """A table of an SQLite file."""

    def __init__(self, job: Job) -> None:
        if job.input is None:
            raise ArchiveError("SQLite cannot be read from standard input: name a file.")
        self.path = job.input
        if job.in_place:
            _forget_log(job.input)
        self.connection = connected(job.input, writes=False)
        self.size: int | None = job.input.stat().st_size
        self._job = job
        self._read = 0
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        found = [str(name) for (name,) in self.connection.execute(tables)]
        self.table = _known(job.table, found, "table (--table)", job.input)
        columns = self._columns()
        chosen = job.setup.fields
        self.names = tuple(name for name in chosen.texts if name in columns)
        if not self.names or (len(self.names) < len(chosen.texts) and not chosen.is_preset):
            absent = next(name for name in chosen.texts if name not in columns)
            _known(absent, columns, "column", job.input)
        self.key = ROWID if job.key is None else _known(job.key, columns, "column", job.input)
        self._url, self._lang = (
            next((quoted(name) for name in paths if name in columns), "NULL")
            for paths in (chosen.url, chosen.lang)
        )
        self._count = self._checked_key()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()

    @property
    def position(self) -> int:
        """About how many bytes were read."""
        return int((self.size or 0) * self._read / max(1, self._count))

    @property
    def sha256(self) -> str:
        """The hash of the file."""
        return sha256_of(self.path)

    def batches(self, done: Sequence[Line]) -> Iterator[Batch]:
        """The rows in the order of their keys."""
        with telling(self.path):
            yield from behind(self._batches(), done)

    def sink(self, job: Job, store: Store) -> Updates:
        """What writes the rows."""
        return Updates(job, store, self)

    def _columns(self) -> list[str]:
        sql = f"PRAGMA table_info({quoted(self.table)})"
        return [str(column[1]) for column in self.connection.execute(sql)]

    def _checked_key(self) -> int:
        """How many rows there are; raises ArchiveError where the key does not tell them apart."""
        key = self.key if self.key == ROWID else quoted(self.key)
        sql = (
            f"SELECT count(*), count(DISTINCT {key}), count(CASE typeof({key}) WHEN 'blob' THEN 1 "
            f"END) FROM {quoted(self.table)}"
        )
        try:
            ((count, keys, blobs),) = self.connection.execute(sql)
        except sqlite3.Error as error:
            raise ArchiveError(f"{self.path}: {error}. Name a --key.") from error
        if blobs:
            raise ArchiveError(
                f"{self.key!r} of {self.table!r} holds bytes, which name no row: give another "
                "--key, or none."
            )
        if count != keys:
            raise ArchiveError(f"{self.key!r} is no key of {self.table!r}: give another --key.")
        return int(count)

    def _batches(self) -> Iterator[Batch]:
        number = first = size = 0
        held: list[Row] = []
        for row in itertools.chain(self._rows(), [None]):
            if row is not None:
                held.append(row)
                size += row.size
            if row is None or size >= self._job.setup.frame:
                yield Batch(
                    "sqlite", number, first, first, len(held), rows=tuple(held), names=self.names
                )
                first, number, size, held = first + len(held), number + 1, 0, []
                self._read = first

    def _rows(self) -> Iterator[Row]:
        key = self.key if self.key == ROWID else quoted(self.key)
        columns = ", ".join((key, self._url, self._lang, *map(quoted, self.names)))
        for identity, url, lang, *texts in self.connection.execute(
            f"SELECT {columns} FROM {quoted(self.table)} ORDER BY {key}"
        ):
            wrong = _wrong(self.names, texts)
            yield Row(
                id=str(identity),
                url=url if isinstance(url, str) else None,
                lang=language(lang if isinstance(lang, str) else None),
                texts=() if wrong else tuple(texts),
                size=sum(len(text) for text in texts if isinstance(text, str)),
                key=None if isinstance(identity, str) else identity,
                wrong=wrong,
            )


def _wrong(names: Sequence[str], texts: Sequence[object]) -> tuple[str, str] | None:
    """What is wrong with a row of which some column holds no text."""
    for name, text in zip(names, texts, strict=True):
        try:
            if text is not None:
                as_text(name, text)
        except BadRecordError as error:
            return error.reason, error.detail
    return None


class Updates:
    """Writes rows to a copy of the file, a transaction a batch."""

    def __init__(self, job: Job, store: Store, opened: OpenedSqlite) -> None:
        if job.output is None:
            raise ArchiveError("SQLite cannot be written to standard output: give -o.")
        self._job = job
        self._store = store
        self._side = Side(job, store)
        self._place = whole(job.output)
        if not store.lines:
            for end in ("", *BESIDE):
                Path(f"{self._place}{end}").unlink(missing_ok=True)
        is_new = not self._place.exists()
        self._connection = connected(self._place, writes=True)
        if is_new:
            with telling(self._place):
                opened.connection.backup(self._connection)
        self._sql = _update(opened.table, opened.key, opened.names)

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Write the rows that have changed. What is in quarantine stays as it is in the copy."""
        changed = [
            (*map(_bound, texts), row.id if row.key is None else row.key)
            for row, texts in zip(batch.rows, outcome.texts, strict=True)
            if texts is not None and texts != row.texts
        ]
        with telling(self._place), self._connection:
            done = self._connection.executemany(self._sql, changed).rowcount if changed else 0
        if done != len(changed):
            raise ArchiveError(
                f"{self._job.name}: of {len(changed)} rows from number {batch.first + 1} on {done} "
                "could be written. A trigger may prevent it, or the file was changed meanwhile."
            )
        self._store.commit(
            batch.number, digest(batch), self._side.pieces(batch, outcome), outcome.count,
            outcome.tally,
        )  # fmt: skip

    def finish(self, tally: Tally) -> None:
        """Everything has come."""
        self._connection.close()
        with self._place.open("rb") as file:
            os.fsync(file.fileno())
        if self._job.in_place and self._job.input is not None:
            _forget_log(self._job.input)
        self._store.finish(is_changed=bool(tally.changed))


def _update(table: str, key: str, names: Sequence[str]) -> str:
    sets = ", ".join(f"{quoted(name)} = CAST(? AS TEXT)" for name in names)
    name = key if key == ROWID else quoted(key)
    return f"UPDATE {quoted(table)} SET {sets} WHERE {name} = ?"


def _bound(text: str | bytes | None) -> str | bytes | None:
    """A text as it is given to SQLite: as bytes where it holds stray ones."""
    if isinstance(text, str) and STRAYS.search(text):
        return text.encode("utf-8", STRAY)
    return text


def _forget_log(path: Path) -> None:
    """Remove what is left of a write-ahead log, which would be played into the file that follows.

    Raises ArchiveError where there is something in it: somebody writes to the original.
    """
    log, index = (Path(f"{path}{end}") for end in ("-wal", "-shm"))
    if log.exists() and log.stat().st_size:
        raise ArchiveError(
            f"{path} has changes in {log.name}: a program has it open, or was stopped. Close it, "
            "or run PRAGMA wal_checkpoint(TRUNCATE), or give -o."
        )
    log.unlink(missing_ok=True)
    index.unlink(missing_ok=True)


def restore(
    archive: Path, entries: Iterator[tuple[int, Entry]], output: Path, table: str | None,
    key: str | None,
) -> tuple[int, int]:  # fmt: skip
    """Write the file that `archive` was; how many rows are in the table, and how many changed."""
    changed = 0
    with telling(output), closing(connected(archive, writes=False)) as there:
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        found = [str(name) for (name,) in there.execute(tables)]
        chosen = _known(table, found, "table (--table)", archive)
        with closing(connected(output, writes=True)) as back, back:
            there.backup(back)
            for _, entry in entries:
                _put_back(back, chosen, key or ROWID, entry)
                changed += 1
            ((count,),) = back.execute(f"SELECT count(*) FROM {quoted(chosen)}")
    return int(count), changed


def _put_back(back: sqlite3.Connection, table: str, key: str, entry: Entry) -> None:
    names = rows.columns(entry)
    where = key if key == ROWID else quoted(key)
    columns = ", ".join(map(quoted, names))
    sql = f"SELECT {columns} FROM {quoted(table)} WHERE {where} = ?"
    row = entry.get("key", entry.get("id"))
    if not isinstance(row, str | int | float):
        raise ArchiveError("A line of the edits does not say which row it is about.")
    found = back.execute(sql, (row,)).fetchone()
    if found is None:
        raise ArchiveError(f"There are edits about row {entry.get('id')}, which is not there.")
    texts = undo.texts_before(tuple(found), entry, f"Row {entry.get('id')}")
    back.execute(_update(table, key, names), (*map(_bound, texts), row))
