"""An input that is being read: its batches, how far reading has come, and what identifies it."""

from __future__ import annotations

import hashlib
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol, Self

from normalizer.archive import framing, kinds, quarantine
from normalizer.archive.sinks import Frames, digest
from normalizer.archive.store import cannot_be_read
from normalizer.archive.streams import Source
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from normalizer.archive.batch import Batch
    from normalizer.archive.job import Job
    from normalizer.archive.journal import Line
    from normalizer.archive.sinks import Sink
    from normalizer.archive.store import Store


class Opened(Protocol):
    """An input of any format."""

    @property
    def position(self) -> int:
        """How many bytes were read."""

    @property
    def size(self) -> int | None:
        """How many there are, if that is known."""

    @property
    def sha256(self) -> str:
        """The hash of what was read."""

    def batches(self, done: Sequence[Line]) -> Iterator[Batch]:
        """All of it that is not done, in batches; raises ArchiveError where it has changed."""

    def sink(self, job: Job, store: Store) -> Sink:
        """What writes the outcome of these batches."""


def sha256_of(path: Path) -> str:
    """The hash of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def behind(batches: Iterator[Batch], done: Sequence[Line]) -> Iterator[Batch]:
    """The batches that are not done; raises ArchiveError where one that is has changed."""
    for batch in batches:
        if batch.number >= len(done):
            yield batch
        elif done[batch.number]["input"] != digest(batch):
            raise ArchiveError(
                f"The input has changed since the run began, at record {batch.first + 1} or a "
                "little behind it: give --fresh to begin anew."
            )


class OpenedStream:
    """A file of raw records one behind the other, or standard input, or a quarantine."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._files = ExitStack()
        if job.input is None:
            self._source = Source(sys.stdin.buffer, "-", None)
            return
        try:
            file = self._files.enter_context(job.input.open("rb"))
            self._source = Source(file, str(job.input), job.input.stat().st_size)
        except OSError as error:
            raise cannot_be_read(job.input, error) from error

    @property
    def position(self) -> int:
        """How many bytes were read."""
        return self._source.position

    @property
    def size(self) -> int | None:
        """How many there are, if that is known."""
        return self._source.size

    @property
    def sha256(self) -> str:
        """The hash of what was read."""
        return self._source.sha256

    @property
    def compression(self) -> str:
        """How the input is compressed."""
        return self._source.compression

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    def batches(self, done: Sequence[Line]) -> Iterator[Batch]:
        """All of it that is not done, in batches."""
        return behind(self._batches(), done)

    def sink(self, job: Job, store: Store) -> Sink:
        """What writes the outcome of these batches."""
        return Frames(job, store)

    def _batches(self) -> Iterator[Batch]:
        if self._job.from_quarantine:
            lines = framing.all_lines(self._source.chunks())
            kept = quarantine.read(lines, self._source.name)
            return quarantine.batches(kept, self._source.name, self._job.setup.frame)
        return kinds.batches(self._job.format, self._source, self._job.setup)
