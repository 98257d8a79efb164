"""The children, seen by their parent: it sends them documents, and says which one to blame."""

from __future__ import annotations

import contextlib
import threading
from collections import Counter
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from normalizer.errors import (
    PoolBusyError,
    PoolClosedError,
    TaskCrashError,
    TaskMemoryError,
    TaskTimeoutError,
    WorkerError,
)
from normalizer.web import desk
from normalizer.web.admission import WAIT, full
from normalizer.web.desk import SELF_TEST
from normalizer.web.orders import Body, Lines, Served, crashed, out_of_memory, out_of_time
from normalizer.web.problems import Problem
from normalizer.workers import Limits, Pool, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from normalizer.web.metrics import Metrics
    from normalizer.web.orders import Setup

WARM = 2  # children that are started without being asked; others when there is work for them
GRACE = 0.5  # seconds in which a child may hear its alarm
VERDICT = 30.0  # seconds to wait for another child, to know whether a document is to blame
TRIES = 3  # deaths after which a document is to blame: a child may also be killed from outside
DEATHS = 20  # of children over one piece of a bulk request, for which no line is to blame
REASONS = {TaskTimeoutError: "time", TaskMemoryError: "memory", TaskCrashError: "crash"}
TEST = Body("normalize", SELF_TEST[0].encode(), is_text=True, wants_text=True)


class Crew:
    """The children of one process of the server. Any thread may use it."""

    def __init__(self, setup: Setup, count: int, metrics: Metrics) -> None:
        self._bounds = setup.bounds
        self._metrics = metrics
        limits = Limits(setup.bounds.seconds(0), GRACE, setup.bounds.child_memory)
        self._pool: Pool[Body | Lines, Served] = Pool(partial(desk.start, setup), count, limits)
        self._for_bulk = count - 1  # one child is always left for single requests
        self._bulk = threading.BoundedSemaphore(self._for_bulk)

    def warm_up(self) -> None:
        """Start a child, which tests itself, and others while it works; raises WorkerError."""
        self._pool.warm_up(1)
        threading.Thread(target=self._warm_up_more, daemon=True).start()

    def _warm_up_more(self) -> None:
        with contextlib.suppress(WorkerError, OSError):  # whoever needs them will be told
            self._pool.warm_up(WARM)

    def close(self) -> None:
        """End all children."""
        self._pool.close()

    def processes(self) -> tuple[int, ...]:
        """The ids of the children."""
        return self._pool.processes()

    def is_right(self) -> bool:
        """Whether a child gives the right answer; true, too, when all are busy."""
        try:
            served = self._pool.run(TEST, wait=0)
        except PoolBusyError:
            return True
        except WorkerError:
            return False
        return served.body == SELF_TEST[1].encode()

    def serve(self, order: Body) -> Served:
        """The answer to a single request; raises a Problem."""
        wait = self._bounds.wait_ms / 1000
        for _ in range(TRIES):
            try:
                with self._metrics.waiting():
                    return self._pool.run(order, seconds=self._seconds(order.data), wait=wait)
            except TaskTimeoutError as error:
                self._died(error)
                raise out_of_time() from error
            except TaskMemoryError as error:
                self._died(error)
                raise out_of_memory() from error
            except TaskCrashError as error:
                self._died(error)
                wait = max(wait, VERDICT)
            except PoolBusyError as error:
                self._metrics.refused("children")
                raise full("children") from error
            except PoolClosedError as error:
                raise _ending() from error
        raise crashed()

    def serve_lines(self, pieces: Iterable[Lines]) -> Iterator[Served]:
        """The answers to the pieces of a bulk request, in order."""
        ahead = 2 * self._for_bulk
        answers = in_order(self._serve_piece, pieces, threads=self._for_bulk, ahead=ahead)
        for _, served in answers:
            yield served

    def _serve_piece(self, piece: Lines) -> Served:
        deaths: Counter[int] = Counter()
        while True:
            try:
                with self._bulk:
                    return self._pool.run(piece, seconds=self._seconds(max(piece.lines, key=len)))
            except (TaskTimeoutError, TaskMemoryError, TaskCrashError) as error:
                self._died(error)
                deaths[error.step] += 1
                if deaths.total() > DEATHS:
                    raise
                problem = _blamed(error, deaths[error.step])
                if problem is not None and 0 <= error.step < len(piece.lines):
                    piece = replace(piece, barred=(*piece.barred, (error.step, problem)))

    def _seconds(self, data: bytes) -> float:
        return self._bounds.seconds(len(data))

    def _died(self, error: WorkerError) -> None:
        self._metrics.child_ended(REASONS[type(error)])


def _blamed(error: WorkerError, times: int) -> Problem | None:
    """What is wrong with the line at which a child ended, if that line is to blame."""
    if isinstance(error, TaskTimeoutError):
        return out_of_time()
    if isinstance(error, TaskMemoryError):
        return out_of_memory()
    return crashed() if times >= TRIES else None


def _ending() -> Problem:
    return Problem(
        503, "ending", "This process is ending. Try again.", headers={"Retry-After": str(WAIT)}
    )
