"""Folders of texts or pages: each file is a record, and is written to its own place.

Files of a batch are first written beside their places. When the journal has its line they are
moved; a resumed run moves what the last line speaks of. So also in place no file is repaired twice,
and no edits are lost.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING, Self

from normalizer.archive import undo
from normalizer.archive.batch import Batch, Refusal, Row
from normalizer.archive.opened import behind
from normalizer.archive.sinks import Side, digest
from normalizer.archive.store import back_up, part, take_after
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from normalizer.archive.batch import Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.journal import Line
    from normalizer.archive.store import Store
    from normalizer.archive.tally import Tally
    from normalizer.archive.undo import Entry

ENDINGS = {
    "text": frozenset({".md", ".text", ".txt"}),
    "html": frozenset({".htm", ".html", ".xhtml"}),
}
FILES = 32  # in a batch: counted, since the size of a file changes when it is repaired in place


def files_of(folder: Path, kind: str) -> list[Path]:
    """The files of a kind in a folder and the folders in it, in order."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in ENDINGS[kind] and path.is_file() and not path.is_symlink()
    )


def known_by(folder: Path, kind: str, *, in_place: bool) -> dict[str, object]:
    """What a folder is known by when a run is resumed."""
    found = hashlib.sha256()
    for path in files_of(folder, kind):
        size = "" if in_place else path.stat().st_size
        found.update(f"{path.relative_to(folder)}\0{size}\n".encode("utf-8", "surrogateescape"))
    return {"files": found.hexdigest()}


class OpenedFolder:
    """A folder."""

    def __init__(self, job: Job) -> None:
        if job.input is None:
            raise ArchiveError(f"Give a folder: {job.format} files cannot come from a stream.")
        self.folder = job.input
        self.position = 0
        self._job = job
        self._files = files_of(job.input, job.format)
        self.size: int | None = len(self._files)
        self._hash = hashlib.sha256()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    @property
    def sha256(self) -> str:
        """The hash of all files that were read."""
        return self._hash.hexdigest()

    def batches(self, done: Sequence[Line]) -> Iterator[Batch]:
        """The files that are not done."""
        if self._job.in_place:  # what is done is not there any more as it was
            return self._batches(len(done))
        return behind(self._batches(0), done)

    def sink(self, job: Job, store: Store) -> Files:
        """What writes the files."""
        return Files(job, store, self.folder)

    def _batches(self, done: int) -> Iterator[Batch]:
        number = 0
        for first in range(0, max(1, len(self._files)), FILES):
            group = self._files[first : first + FILES]
            large = [path for path in group if path.stat().st_size > self._job.setup.longest]
            parts = [group] if not large else [[path] for path in group]
            for at, paths in enumerate(parts):
                if number >= done:
                    yield self._batch(number, first + (at if large else 0), paths, large)
                number += 1
            self.position = first + len(group)

    def _batch(
        self, number: int, first: int, paths: Sequence[Path], large: Sequence[Path]
    ) -> Batch:
        empty = Batch(self._job.format, number, first, first, len(paths), names=("text",))
        if paths and paths[0] in large:
            size = paths[0].stat().st_size
            detail = f"{paths[0]} has {size} bytes; it is left where it is."
            return replace(empty, refused=Refusal("too long", detail, size))
        return replace(empty, rows=tuple(self._row(path) for path in paths))

    def _row(self, path: Path) -> Row:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise ArchiveError(f"{path} cannot be read: {error.strerror}.") from error
        self._hash.update(data)
        name = str(path.relative_to(self.folder))
        return Row(os.fsencode(name).decode("utf-8", "replace"), None, None, (data,), len(data))


class Files:
    """Writes each file to its place."""

    def __init__(self, job: Job, store: Store, folder: Path) -> None:
        if job.output is None:
            raise ArchiveError("Give -o or --in-place: a folder needs a place to be written to.")
        self._job = job
        self._store = store
        self._side = Side(job, store)
        self._folder = folder
        self._output = job.output
        self._names = [str(path.relative_to(folder)) for path in files_of(folder, job.format)]
        if store.lines:
            self._move(json.loads(store.lines[-1]["extra"]))

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Write the files of a batch beside their places, then the journal, then move them."""
        moved = []
        for index, texts in enumerate(outcome.texts):
            if texts is None or not isinstance(texts[0], bytes):
                continue
            if self._job.in_place and texts == batch.rows[index].texts:
                continue  # an unchanged file is not touched
            name = self._names[batch.first + index]
            self._write(self._place(name), texts[0])
            moved.append(name)
        bad = tuple(replace(each, raw=_raw(batch, each.index)) for each in outcome.bad)
        self._store.commit(
            batch.number,
            digest(batch),
            self._side.pieces(batch, replace(outcome, bad=bad)),
            outcome.count,
            outcome.tally,
            json.dumps(moved),
        )
        self._move(moved)

    def finish(self, tally: Tally) -> None:
        """Nothing is left to do but for the files beside."""
        self._store.finish(is_changed=bool(tally.changed))

    def _place(self, name: str) -> Path:
        place = self._output / name
        return place.with_suffix(".txt") if self._job.format == "html" else place

    def _write(self, place: Path, data: bytes) -> None:
        place.parent.mkdir(parents=True, exist_ok=True)
        with part(place).open("wb") as file:
            file.write(data)
            file.flush()
            os.fdatasync(file.fileno())

    def _move(self, names: Sequence[str]) -> None:
        for name in names:
            place = self._place(name)
            source = part(place)
            if not source.exists():
                continue  # it was moved before a crash
            if place.exists():
                take_after(source, place)
                if self._job.in_place and self._job.backup:
                    back_up(place, place.with_name(place.name + self._job.backup))
            source.replace(place)


def _raw(batch: Batch, index: int) -> bytes:
    if not batch.rows:
        return b""
    text = batch.rows[index].texts[0]
    return text if isinstance(text, bytes) else b""


def restore(folder: Path, entries: Iterator[tuple[int, Entry]], output: Path) -> tuple[int, int]:
    """Write the folder that `folder` was to `output`: how many files, and how many changed."""
    changed = {str(entry["id"]): entry for _, entry in entries}
    edited, count = len(changed), 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        name = str(path.relative_to(folder))
        data = path.read_bytes()
        if entry := changed.pop(os.fsencode(name).decode("utf-8", "replace"), None):
            (was,) = undo.texts_before((data,), entry, str(path))
            data = was if isinstance(was, bytes) else data
        place = output / name
        place.parent.mkdir(parents=True, exist_ok=True)
        part(place).write_bytes(data)
        part(place).replace(place)
        count += 1
    if changed:
        raise ArchiveError(f"There are edits about {min(changed)}, which is not in {folder}.")
    return count, edited
