"""Which record is to blame for the death of a worker, and which is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from normalizer.archive import isolation
from normalizer.archive.batch import Batch, Outcome
from normalizer.archive.tally import Tally
from normalizer.errors import TaskCrashError, TaskTimeoutError, WorkerError
from normalizer.workers import Pool

if TYPE_CHECKING:
    from collections.abc import Callable

BATCH = Batch("jsonl", 0, 0, 0, 3, data=b'{"text": "a"}\n' * 3)
DONE = Outcome(b"", b"", (), Tally(), 3)


def pool(run: Callable[[Batch, float], Outcome]) -> Pool[Batch, Outcome]:
    """A pool without processes, whose limit is one second."""

    class Fake(Pool[Batch, Outcome]):
        def __init__(self) -> None:
            pass

        def run(
            self, task: Batch, *, seconds: float | None = None, wait: float | None = None
        ) -> Outcome:
            return run(task, 1.0 if seconds is None else seconds)

    return Fake()


@pytest.mark.parametrize("step", [-1, 3])
def test_no_record_is_to_blame_for_slow_packing(step: int) -> None:
    def run(batch: Batch, seconds: float) -> Outcome:
        if seconds < 30:
            raise TaskTimeoutError("This took longer than it may.", step)
        assert not batch.barred
        return DONE

    assert isolation.outcome(pool(run), BATCH) is DONE


def test_a_worker_that_always_dies_is_an_error_in_the_end() -> None:
    def run(batch: Batch, seconds: float) -> Outcome:
        raise TaskTimeoutError(f"This took longer than {seconds} s.", -1)

    with pytest.raises(WorkerError, match="no record is to blame"):
        isolation.outcome(pool(run), BATCH)


def test_a_record_is_barred_only_when_it_kills_alone() -> None:
    alone: list[int] = []

    def run(batch: Batch, seconds: float) -> Outcome:
        if batch.count == 1:
            alone.append(len(alone))
            if len(alone) == 1:
                return DONE
            raise TaskTimeoutError("This took longer than it may.", 0)
        if not batch.barred:
            raise TaskTimeoutError("This took longer than it may.", 1)
        assert batch.barred == ((1, "timeout", "This took longer than it may."),)
        return DONE

    assert isolation.outcome(pool(run), BATCH) is DONE
    assert len(alone) == 2


def test_kills_from_outside_put_no_record_into_quarantine() -> None:
    """Two kills in a row: of the worker at its work, and of one that was idle or at the record."""
    for steps in ([1, -1], [1, 0], [1, -1, 0, -1], [0, 0]):
        left = list(steps)

        def run(batch: Batch, seconds: float, left: list[int] = left) -> Outcome:
            if left:
                raise TaskCrashError("The process that did this died (SIGKILL).", left.pop(0))
            assert not batch.barred
            return DONE

        assert isolation.outcome(pool(run), BATCH) is DONE
        assert not left
