"""The files that a run writes: they grow frame by frame beside their places, and move there whole.

A frame goes to all files and is synced; then the journal gets its line. So at any moment what the
journal speaks of is there, and after a crash the rest is cut off.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from normalizer.archive.journal import Journal, Line, same_run, write_all
from normalizer.archive.tally import Tally
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

OUTPUT = "output"
OPTIONAL = ("edits", "quarantine")  # no file where there is nothing in it
START = 1 << 20  # bytes by which a file is known again


@dataclass(frozen=True, slots=True)
class Places:
    """Where a run's files go in the end; `output` is None where the format writes it by itself."""

    journal: Path
    output: Path | None = None
    edits: Path | None = None
    quarantine: Path | None = None
    backup: Path | None = None  # where the file that stands in the place of the output goes
    keeps_unchanged: bool = False  # leave that file alone where no record was changed
    is_pipe: bool = False  # what is written goes to standard output, so no run can be resumed

    def files(self) -> dict[str, Path]:
        """The places by name."""
        named = {"edits": self.edits, "quarantine": self.quarantine, OUTPUT: self.output}
        return {name: path for name, path in named.items() if path is not None}


class Store:
    """The files of one run."""

    def __init__(
        self,
        places: Places,
        header: Callable[[], dict[str, object]],
        *,
        resume: bool,
        fresh: bool,
    ) -> None:
        self._places = places
        self._files: dict[str, int] = {}
        self._sizes: dict[str, int] = {}
        self.lines: list[Line] = []
        self.is_done = False
        self.is_changed = False
        had = places.journal.exists()
        if had and not (resume or fresh):
            raise ArchiveError(
                f"A run was interrupted here: {places.journal} is its journal. Give --resume to go "
                "on with it, or --fresh to begin anew."
            )
        self._journal = Journal(places.journal)
        try:
            self._open(header, resume=resume and had)
        except BaseException:
            self.close()
            if not had:
                places.journal.unlink(missing_ok=True)
            raise

    @property
    def count(self) -> int:
        """How many records, or what passes as one, are in the output."""
        return self.lines[-1]["count"] if self.lines else 0

    def size(self, name: str = OUTPUT) -> int:
        """How long a file is."""
        return self._sizes.get(name, 0)

    def tally(self) -> Tally:
        """All counts so far."""
        whole = Tally()
        for line in self.lines:
            whole.add(Tally.from_dict(line["tally"]))
            line["tally"] = {}  # the caller keeps the sum
        return whole

    def close(self) -> None:
        """Let go of all files; what is there can be resumed. Where nothing is, nothing stays."""
        if self._files and not self.is_done and (self._places.is_pipe or not self.lines):
            for name, place in self._places.files().items():
                if self._places.is_pipe and self.size(name):
                    part(place).replace(place)
                else:
                    part(place).unlink(missing_ok=True)
            self._places.journal.unlink(missing_ok=True)
        for file in self._files.values():
            os.close(file)
        self._files.clear()
        self._journal.close()

    def commit(
        self, number: int, source: str, pieces: Mapping[str, bytes], count: int, tally: Tally,
        extra: str = "",
    ) -> None:  # fmt: skip
        """Add a frame to all files; when this returns, it is safe."""
        for name, data in pieces.items():
            if data:
                write_all(self._files[name], data)
                self._sizes[name] += len(data)
        for name, data in pieces.items():
            if data:
                os.fdatasync(self._files[name])
        line: Line = {
            "frame": number,
            "input": source,
            "ends": dict(self._sizes),
            "sha256": hashlib.sha256(pieces.get(OUTPUT, b"")).hexdigest(),
            "count": self.count + count,
            "tally": tally.to_dict(),
            "extra": extra,
        }
        self._journal.add(cast("Mapping[str, object]", line))
        line["tally"] = {}  # the caller keeps the sum
        self.lines.append(line)

    def read(self, begin: int, end: int) -> bytes:
        """A part of the output."""
        return os.pread(self._files[OUTPUT], end - begin, begin)

    def add_tail(self, data: bytes) -> None:
        """Write the end of the output, which comes behind all frames."""
        write_all(self._files[OUTPUT], data)
        self._sizes[OUTPUT] += len(data)

    def finish(self, *, is_changed: bool) -> None:
        """Move all files to their places; the journal stays, and says that all is done."""
        if not self.is_done:
            for file in self._files.values():
                os.fsync(file)
            done = {"done": True, "changed": is_changed, "sizes": self._sizes}
            self._journal.add({**done, "made": self._made()})
            self.is_done = True
        for name, place in self._places.files().items():
            self._move(name, place, is_changed=is_changed)
        for folder in {place.parent for place in self._places.files().values()}:
            _sync_folder(folder)
        self.close()

    def _open(self, header: Callable[[], dict[str, object]], *, resume: bool) -> None:
        lines = self._journal.read() if resume else []
        first = header()
        if lines:
            self._know(lines, first)
        if not self.is_done:
            self._grow(first, is_new=not lines)

    def _know(self, lines: list[Mapping[str, object]], header: dict[str, object]) -> None:
        """Take over what the journal says, if it is that of this run."""
        last = lines[-1]
        if last.get("done"):
            self.is_done = True
            self.is_changed = bool(last["changed"])
            self._sizes = cast("dict[str, int]", last["sizes"])
            if header["input"] == last.get("made"):  # the output stands in its place by now
                header["input"] = lines[0].get("input")
        same_run(self._places.journal, lines[0], header)
        self.lines = [cast("Line", line) for line in lines[1:] if "frame" in line]

    def _made(self) -> dict[str, object]:
        """What the output will be known by."""
        output = self._places.output
        if output is None:
            return {}
        return start_of(whole(output) if whole(output).exists() else part(output))

    def _grow(self, header: Mapping[str, object], *, is_new: bool) -> None:
        """Open the files where the last sound frame ends."""
        for name, place in self._places.files().items():
            place.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
            self._files[name] = os.open(part(place), flags, 0o666)
        had = len(self.lines)
        while self.lines and not self._is_sound(self.lines[-1]):
            self.lines.pop()
        if is_new or len(self.lines) < had:
            self._journal.begin([header, *(cast("list[Mapping[str, object]]", self.lines))])
        ends = self.lines[-1]["ends"] if self.lines else {}
        for name, file in self._files.items():
            self._sizes[name] = ends.get(name, 0)
            os.ftruncate(file, self._sizes[name])
            os.lseek(file, self._sizes[name], os.SEEK_SET)

    def _is_sound(self, line: Line) -> bool:
        """Whether the files are as long as a line says, and hold its frame."""
        for name, file in self._files.items():
            if os.fstat(file).st_size < line["ends"].get(name, 0):
                return False
        if OUTPUT not in self._files:
            return True
        end = line["ends"][OUTPUT]
        begin = self.lines[-2]["ends"][OUTPUT] if len(self.lines) > 1 else 0
        frame = os.pread(self._files[OUTPUT], end - begin, begin)
        return hashlib.sha256(frame).hexdigest() == line["sha256"]

    def _move(self, name: str, place: Path, *, is_changed: bool) -> None:
        source = part(place)
        if name == OUTPUT and whole(place).exists():
            source.unlink(missing_ok=True)
            source = whole(place)
        if not source.exists():
            return  # moved before a crash
        if name in OPTIONAL and not self.size(name) and not place.exists():
            source.unlink()
            return
        if name == OUTPUT and self._places.keeps_unchanged and not is_changed:
            source.unlink()
            return
        if place.exists():
            take_after(source, place)
            if name == OUTPUT and self._places.backup is not None:
                back_up(place, self._places.backup)
        source.replace(place)


def start_of(path: Path | None) -> dict[str, object]:
    """What a file is known by when a run is resumed: its size, and how it begins."""
    if path is None:
        return {}
    try:
        with path.open("rb") as file:
            start = hashlib.sha256(file.read(START)).hexdigest()
        return {"size": path.stat().st_size, "start": start}
    except OSError as error:
        raise cannot_be_read(path, error) from error


def cannot_be_read(path: Path, error: OSError) -> ArchiveError:
    """The error for a file that is not there, or closed to us."""
    return ArchiveError(f"{path} cannot be read: {error.strerror}.")


def whole(place: Path) -> Path:
    """Where a file stands that is made of the frames of another, until it is moved."""
    return place.with_name(f"{place.name}.whole")


def part(place: Path) -> Path:
    """Where a file grows until it is whole."""
    return place.with_name(f"{place.name}.part")


@contextlib.contextmanager
def replacing(place: Path) -> Iterator[Path]:
    """A path for a file that moves to `place` when it is whole, and is removed if it never is."""
    place.parent.mkdir(parents=True, exist_ok=True)
    temporary = part(place)
    temporary.unlink(missing_ok=True)
    try:
        yield temporary
        temporary.replace(place)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def take_after(source: Path, place: Path) -> None:
    """Give a new file the mode and, where we may, the owner of the one it replaces."""
    was = place.stat()
    with contextlib.suppress(PermissionError):
        os.chown(source, was.st_uid, was.st_gid)
    source.chmod(was.st_mode & 0o7777)


def back_up(place: Path, backup: Path) -> None:
    """Keep what stands at `place` under another name: a second name, or a copy where need be.

    One that is there already was made before a crash, and is kept.
    """
    if backup.exists():
        return
    try:
        os.link(place, backup)
    except OSError:
        shutil.copy2(place, part(backup))
        part(backup).replace(backup)


def _sync_folder(folder: Path) -> None:
    file = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)
