"""Finds the record that kills a worker, so that the others of its batch are repaired."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from normalizer.archive import kinds
from normalizer.archive.batch import Bad, Batch, Outcome
from normalizer.archive.tally import Tally
from normalizer.errors import TaskCrashError, TaskMemoryError, TaskTimeoutError, WorkerError

if TYPE_CHECKING:
    from normalizer.workers import Pool

REASONS = {TaskTimeoutError: "timeout", TaskMemoryError: "out of memory", TaskCrashError: "crash"}
# Seconds to take a batch apart and to pack it, which is not the work of any of its records.
AROUND = 120.0
PATIENCE = 20  # deaths of a batch that no record is to blame for
CRASHES = 3  # of a record that is alone, until it is to blame
REPEATED = 3  # deaths at one record, after which it is to blame though it is harmless when alone


def outcome(pool: Pool[Batch, Outcome], batch: Batch) -> Outcome:
    """What becomes of a batch, however many of its records kill the worker.

    A worker may also be killed from outside. So the record at which it died is tried alone, and
    only when it kills again does it go to quarantine.
    """
    if batch.refused is not None:
        return _refused(batch)
    deaths: Counter[int] = Counter()
    seconds: float | None = None
    while True:
        try:
            return pool.run(batch, seconds=seconds)
        except (TaskTimeoutError, TaskMemoryError, TaskCrashError) as error:
            deaths[error.step] += 1
            if isinstance(error, TaskTimeoutError) and not 0 <= error.step < batch.count:
                seconds = AROUND
            if deaths.total() > PATIENCE:
                raise WorkerError(
                    f"Workers died {PATIENCE} times over records {batch.first + 1} to "
                    f"{batch.first + batch.count}, and no record is to blame: {error}"
                ) from error
            guilt = _guilt(pool, batch, error, deaths)
            if guilt:
                batch = replace(batch, barred=(*batch.barred, (error.step, *guilt)))
                deaths.clear()


def _guilt(
    pool: Pool[Batch, Outcome], batch: Batch, error: WorkerError, deaths: Counter[int]
) -> tuple[str, str] | None:
    """Why the record at which the worker died is to blame, or None if it is not."""
    if not 0 <= error.step < batch.count:
        return None
    if again := _dies_of(pool, _only(batch, error.step)):
        return REASONS[type(again)], str(again)
    if deaths[error.step] >= REPEATED:
        return REASONS[type(error)], str(error)
    return None


def _dies_of(pool: Pool[Batch, Outcome], alone: Batch) -> WorkerError | None:
    """How a worker dies of a record that is alone, or None if it does not.

    One that was dead before it came to the record, as an idle one may be, says nothing. A crash has
    to come three times: it may be another kill from outside.
    """
    crashes = 0
    for _ in range(PATIENCE):
        try:
            pool.run(alone)
        except (TaskTimeoutError, TaskMemoryError, TaskCrashError) as error:
            if error.step != 0:
                continue
            crashes += 1
            if crashes == CRASHES or not isinstance(error, TaskCrashError):
                return error
        else:
            return None
    return None


def _only(batch: Batch, index: int) -> Batch:
    """A batch of one of the records."""
    if batch.rows:
        return replace(batch, rows=batch.rows[index : index + 1], count=1, barred=())
    data = kinds.split(batch.kind, batch.data)[index]
    return replace(batch, data=data, count=1, barred=())


def _refused(batch: Batch) -> Outcome:
    """The outcome of a batch that is one record that no worker ever sees."""
    why = batch.refused
    if why is None:
        raise WorkerError("This batch was not refused.")
    tally = Tally(read=1, quarantined=1, size=why.size, reasons={why.reason: 1})
    bad = Bad(0, batch.offset, 0, None, why.reason, why.detail, batch.data, why.size)
    return Outcome(output=batch.head, edits=b"", bad=(bad,), tally=tally, count=0)
