"""Folders of texts or pages: each file is a record, and is written to its own place.

Files of a batch are first written beside their places. When the journal has its line they are
moved; a resumed run moves what the last line speaks of. So also in place no file is repaired twice,
and no edits are lost.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Self

from normalizer.archive import undo
from normalizer.archive.batch import Batch, Row
from normalizer.archive.opened import behind
from normalizer.archive.sinks import Side, digest
from normalizer.archive.store import back_up, part, take_after
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from normalizer.archive.batch import Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.journal import Line
    from normalizer.archive.store import Store
    from normalizer.archive.tally import Tally
    from normalizer.archive.undo import Entry

    Counts = tuple[int, int]

ENDINGS = {
    "text": frozenset({".md", ".text", ".txt"}),
    "html": frozenset({".htm", ".html", ".xhtml"}),
}
FILES = 32  # in a batch: counted, since the size of a file changes when it is repaired in place


def files_of(folder: Path, kind: str) -> list[Path]:
    """The files of a kind in a folder and the folders in it, in order.

    Links are no files, lest one be repaired twice. Raises ArchiveError where a folder cannot be
    read.
    """

    def refuse(error: OSError) -> None:
        raise ArchiveError(f"{error.filename} cannot be read: {error.strerror}.") from error

    return sorted(
        path
        for place, _, names in os.walk(folder, onerror=refuse)
        for name in names
        if (path := Path(place, name)).suffix.lower() in ENDINGS[kind]
        and path.is_file()
        and not path.is_symlink()
    )


def texts_of(names: Sequence[str]) -> list[str]:
    """The names of the texts that pages become: `.txt` in place of their ending.

    Where two would be the same, as of a.htm and a.html, it is put behind. Raises ArchiveError where
    that does not help.
    """
    plain = [str(PurePath(name).with_suffix(".txt")) for name in names]
    counts = Counter(plain)
    found = [
        short if counts[short] == 1 else f"{name}.txt"
        for name, short in zip(names, plain, strict=True)
    ]
    for name, times in Counter(found).items():
        if times > 1:
            raise ArchiveError(f"Two pages would become {name}: rename one of them.")
    return found


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
        for number, first in enumerate(range(0, max(1, len(self._files)), FILES)):
            paths = self._files[first : first + FILES]
            if number >= done:
                rows = tuple(map(self._row, paths))
                kind = self._job.format
                yield Batch(kind, number, first, first, len(rows), rows=rows, names=("text",))
            self.position = first + len(paths)

    def _row(self, path: Path) -> Row:
        """A file, with its text where that is not too long to be read."""
        name = os.fsencode(path.relative_to(self.folder)).decode("utf-8", "replace")
        try:
            size = path.stat().st_size
            if size > self._job.setup.longest:
                wrong = ("too long", f"{path} has {size} bytes; it is left where it is.")
                return Row(name, None, None, (), size, wrong=wrong)
            data = path.read_bytes()
        except OSError as error:
            wrong = ("cannot be read", f"{path}: {error.strerror}.")
            return Row(name, None, None, (), 0, wrong=wrong)
        self._hash.update(data)
        return Row(name, None, None, (data,), len(data))


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
        self._texts = texts_of(self._names) if job.format == "html" else self._names
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
            name = self._texts[batch.first + index]
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
        return self._output / name

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
    text = next(iter(batch.rows[index].texts), None)
    return text if isinstance(text, bytes) else b""


def restore(folder: Path, edits: Callable[[], Iterator[tuple[int, Entry]]], output: Path) -> Counts:
    """Write the folder that `folder` was to `output`: how many files, and how many changed.

    `edits` are read twice: nothing is written before every hash was right.
    """
    for _ in _originals(folder, edits()):
        pass
    count = changed = 0
    for name, data, is_changed in _originals(folder, edits()):
        place = output / name
        place.parent.mkdir(parents=True, exist_ok=True)
        part(place).write_bytes(data)
        part(place).replace(place)
        count += 1
        changed += is_changed
    return count, changed


def _originals(
    folder: Path, entries: Iterator[tuple[int, Entry]]
) -> Iterator[tuple[str, bytes, bool]]:
    """Each file by name as it was, and whether it was repaired."""
    changed = {str(entry["id"]): entry for _, entry in entries}
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        name = str(path.relative_to(folder))
        data = path.read_bytes()
        entry = changed.pop(os.fsencode(name).decode("utf-8", "replace"), None)
        if entry is not None:
            (was,) = undo.texts_before((data,), entry, str(path))
            data = was if isinstance(was, bytes) else data
        yield name, data, entry is not None
    if changed:
        raise ArchiveError(f"There are edits about {min(changed)}, which is not in {folder}.")
