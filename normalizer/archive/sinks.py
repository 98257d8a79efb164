"""Where the outcome of batches goes: files that grow, standard output, or nowhere."""

from __future__ import annotations

import hashlib
import json
import sys
from typing import TYPE_CHECKING, Protocol

from normalizer.archive import quarantine, rows
from normalizer.archive.store import OUTPUT
from normalizer.archive.streams import by_suffix, compressor

if TYPE_CHECKING:
    from normalizer.archive.batch import Batch, Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.store import Store
    from normalizer.archive.tally import Tally


class Sink(Protocol):
    """Takes outcomes in the order of the input."""

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Take what has become of a batch; when this returns, it is safe."""

    def finish(self, tally: Tally) -> None:
        """Everything has come."""


class Nowhere:
    """For a dry run."""

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Forget it."""

    def finish(self, tally: Tally) -> None:
        """There is nothing to do."""


class Shown:
    """Standard output, for what is shown and kept nowhere."""

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Show it."""
        if not batch.refused:
            write_out(outcome.output)

    def finish(self, tally: Tally) -> None:
        """There is nothing to do."""


def write_out(data: bytes) -> None:
    """Write to standard output, at once."""
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


class Frames:
    """An output that is its frames one behind the other."""

    def __init__(self, job: Job, store: Store) -> None:
        self._store = store
        self._side = Side(job, store)
        self._to_stdout = job.output is None
        self._compress = compressor(job.compression)
        self._is_empty = not store.size()

    def add(self, batch: Batch, outcome: Outcome) -> None:
        """Write it."""
        output = outcome.output
        if batch.refused and output:
            output = self._compress(output)
        self._is_empty = self._is_empty and not output
        pieces = self._side.pieces(batch, outcome)
        if self._to_stdout:
            write_out(output)
        else:
            pieces[OUTPUT] = output
        self._store.commit(batch.number, digest(batch), pieces, outcome.count, outcome.tally)

    def finish(self, tally: Tally) -> None:
        """An empty file is no sound compressed one, so it gets an empty frame."""
        if self._is_empty and (empty := self._compress(b"")):
            if self._to_stdout:
                write_out(empty)
            elif not self._store.is_done:
                self._store.add_tail(empty)
        self._store.finish(is_changed=bool(tally.changed or tally.quarantined or tally.skipped))


class Side:
    """What goes beside the output: the edits, and the quarantine."""

    def __init__(self, job: Job, store: Store) -> None:
        self._store = store
        self._name = job.name
        self._edits = compressor(job.setup.edits or "") if job.edits else None
        to = by_suffix(job.quarantine.name) if job.quarantine else ""
        self._quarantine = compressor(to)

    def pieces(self, batch: Batch, outcome: Outcome, waiting: int = 0) -> dict[str, bytes]:
        """What is added to each file. Edits are counted from the beginning of their frame.

        `waiting` is how many records are not committed yet, but come before these.
        """
        first = self._store.count + waiting
        pieces: dict[str, bytes] = {}
        if self._edits and outcome.edits:
            frame = {"frame": batch.number, "first": first}
            marker = json.dumps(frame).encode("ascii") + b"\n"
            pieces["edits"] = self._edits(marker) + outcome.edits
        if outcome.bad:
            lines = (quarantine.line(bad, batch, self._name, first) for bad in outcome.bad)
            pieces["quarantine"] = self._quarantine(b"".join(lines))
        return pieces


def digest(batch: Batch) -> str:
    """The hash of what went in, by which a resumed run knows it again."""
    found = hashlib.sha256(batch.head)
    found.update(batch.data)
    for row in batch.rows:
        found.update(rows.as_bytes(row.texts))
    return found.hexdigest()
