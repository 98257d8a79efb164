"""The journal of a run: one line a frame, each with its own checksum, and a lock.

A line is written only when what it speaks of is safe on the disk. So after a crash the journal
says how far the output is sound, and what is behind that is cut off.
"""

from __future__ import annotations

import fcntl
import json
import os
import zlib
from typing import TYPE_CHECKING, TypedDict

from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

FORMAT = 1


class Line(TypedDict):
    """What the journal says of a frame: what went in, where the files end, what was counted."""

    frame: int
    input: str  # the hash of the records
    ends: dict[str, int]  # the size of each file with this frame
    sha256: str  # of the frame in the output
    count: int  # records, or what passes as one, in the output so far
    tally: dict[str, object]
    extra: str  # what the format wants to remember


class Journal:
    """An open journal, locked against another run."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(self._file)
            raise ArchiveError(f"Another run is writing: it holds {path}.") from None

    def close(self) -> None:
        """Let go of it."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def read(self) -> list[Mapping[str, object]]:
        """All sound lines; a torn one, and what is behind it, is cut off."""
        with open(self._file, "rb", closefd=False) as file:
            file.seek(0)
            data = file.read()
        lines: list[Mapping[str, object]] = []
        sound = 0
        for line in data.split(b"\n")[:-1]:
            record = _checked(line)
            if record is None:
                break
            lines.append(record)
            sound += len(line) + 1
        self._cut(sound)
        return lines

    def begin(self, lines: list[Mapping[str, object]]) -> None:
        """Make these the only lines."""
        self._cut(0)
        for line in lines:
            self._write(line)
        os.fdatasync(self._file)

    def add(self, line: Mapping[str, object]) -> None:
        """Add a line, and return when it is safe."""
        self._write(line)
        os.fdatasync(self._file)

    def _write(self, line: Mapping[str, object]) -> None:
        data = json.dumps(line, separators=(",", ":")).encode("ascii")
        write_all(self._file, b"%08x %s\n" % (zlib.crc32(data), data))

    def _cut(self, size: int) -> None:
        os.ftruncate(self._file, size)
        os.lseek(self._file, size, os.SEEK_SET)


def _checked(line: bytes) -> Mapping[str, object] | None:
    """What a line says, or None where it is not whole."""
    checksum, _, data = line.partition(b" ")
    if checksum != b"%08x" % zlib.crc32(data):
        return None
    record = json.loads(data)
    return record if isinstance(record, dict) else None


def write_all(file: int, data: bytes) -> None:
    """Write all of it: a disk that fills up may take a part first."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]


def same_run(path: Path, old: Mapping[str, object], new: Mapping[str, object]) -> None:
    """Raise ArchiveError where a journal belongs to another run than the one that wants it."""
    for name, what in DIFFERENCES.items():
        if old.get(name) != new[name]:
            raise ArchiveError(
                f"{path} was begun with {what}: resume as it was begun, or give --fresh to begin "
                "anew."
            )


DIFFERENCES = {
    "journal": "another version of this program",
    "version": "another version of this program",
    "ruleset": "other rules",
    "input": "another input",
    "options": "other options",
}
