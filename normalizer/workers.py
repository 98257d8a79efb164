"""Child processes with a hard limit of time and memory, for the archive and the service alike.

A pool never forks: each child is a fresh interpreter, so it may be used from threads, and under
servers that have many. A child that dies is replaced at once. When the parent dies, in whatever
way, its children do.
"""

from __future__ import annotations

import contextlib
import json
import math
import mmap
import os
import queue
import select
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Generic, cast

from normalizer.errors import (
    PoolBusyError,
    PoolClosedError,
    TaskCrashError,
    TaskTimeoutError,
    WorkerError,
)
from normalizer.worker import BEFORE, CELL, Answer, Done, Failed, Limits, Start, Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

__all__ = ["Limits", "Pool", "Start", "in_order"]

BOOT = """
import json, sys
sys.path[:] = json.loads(sys.argv[1])
from normalizer.worker import serve
serve(*map(int, sys.argv[2:]))
"""
STARTING = 120.0  # seconds that a child may take until it is ready
DYING = 0.5  # seconds in which a child that closed its connection can say how it died
STARTS = 10  # times that a child may die before it is ready


class Pool(Generic[Task, Answer]):
    """Some children that all do the same kind of work. Its methods may be called from any thread.

    `start` is run once in each child, and must be importable there (a function of a module, or a
    `functools.partial` of one). What it returns does the tasks.
    """

    def __init__(
        self, start: Start[Task, Answer], count: int, limits: Limits | None = None
    ) -> None:
        self.limits = limits or Limits()
        self.count = count
        self._children = [_Child(start, self.limits) for _ in range(count)]
        self._idle: queue.LifoQueue[_Child[Task, Answer]] = queue.LifoQueue()
        for child in self._children:
            self._idle.put(child)

    def __enter__(self) -> Pool[Task, Answer]:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def warm_up(self, count: int | None = None) -> None:
        """Start all children at once and wait until each is ready.

        With `count`, only as many as that are started: those that are taken first. Others start
        when they are needed.
        """
        first = self._children[-min(count or self.count, self.count) :]  # the last one in is next
        with ThreadPoolExecutor(len(first)) as threads:
            list(threads.map(lambda child: child.make_ready(), first))

    def run(self, task: Task, *, seconds: float | None = None, wait: float | None = None) -> Answer:
        """What the work makes of `task`, in whichever child is free.

        It waits `wait` seconds at most for one. `seconds` replaces the pool's limit for each step.
        Raises TaskTimeoutError, TaskMemoryError or TaskCrashError with the step that it happened
        at; PoolBusyError, PoolClosedError; or the error that the work raised.
        """
        child = self._free(wait)
        while child.id is None and self.processes():  # one of those is free long before it starts
            self._revive(child)
            child = self._free(wait)
        try:
            return child.run(task, self.limits.seconds if seconds is None else seconds)
        finally:
            if child.id is None:
                self._revive(child)
            else:
                self._idle.put(child)

    def _free(self, wait: float | None) -> _Child[Task, Answer]:
        try:
            return self._idle.get(timeout=wait)
        except queue.Empty:
            raise PoolBusyError("All workers are busy.") from None

    def _revive(self, child: _Child[Task, Answer]) -> None:
        """Start a process for a child that has none, or none any more; no task waits for it."""
        threading.Thread(target=self._start, args=(child,), daemon=True).start()

    def _start(self, child: _Child[Task, Answer]) -> None:
        with contextlib.suppress(WorkerError, OSError):  # whoever has a task for it will be told
            child.make_ready()
        self._idle.put(child)

    def processes(self) -> tuple[int, ...]:
        """The ids of the children that are there now."""
        return tuple(child.id for child in self._children if child.id is not None)

    def close(self) -> None:
        """End all children now, whatever they do. Tasks under way raise PoolClosedError."""
        for child in self._children:
            child.close()


class _Child(Generic[Task, Answer]):
    """One child process, seen from the parent. One thread at a time uses it; any may close it."""

    def __init__(self, start: Start[Task, Answer], limits: Limits) -> None:
        self._start = start
        self._limits = limits
        self._closed = False
        self._busy = threading.Lock()
        self._running: _Running | None = None

    @property
    def id(self) -> int | None:
        """The id of the process, if there is one."""
        running = self._running
        return running.process.pid if running else None

    def run(self, task: Task, seconds: float) -> Answer:
        """What the work makes of the task."""
        with self._busy:
            running = self._ready()
            try:
                told = running.answer((task, seconds), seconds + self._limits.grace)
            except (EOFError, OSError) as error:
                step, how = running.step(), self._end(DYING)
                if self._closed:
                    raise PoolClosedError("The pool was closed.") from error
                raise TaskCrashError(f"The process that did this died ({how}).", step) from error
            except BaseException:
                self._end()  # its answer would be taken for that of the next task
                raise
        if isinstance(told, Failed):
            raise told.error
        return cast("Done[Answer]", told).answer

    def make_ready(self) -> None:
        """Start a process where there is none, and wait until it can take a task."""
        with self._busy:
            self._ready()

    def close(self) -> None:
        """End the process now; whoever waits for its answer gets PoolClosedError."""
        self._closed = True
        running = self._running
        if running:
            running.process.kill()
        with self._busy:
            self._end()

    def _ready(self) -> _Running:
        for _ in range(STARTS):
            if self._closed:
                raise PoolClosedError("The pool was closed.")
            if self._running:
                return self._running
            self._running = _Running()
            try:
                told = self._running.answer((self._start, self._limits), STARTING)
            except (EOFError, OSError):
                self._end(DYING)
                continue
            except BaseException:
                self._end()
                raise
            if isinstance(told, Failed):
                self._end()
                raise WorkerError(f"A worker process could not start: {told.error}")
        if self._running and not self._closed:
            return self._running
        self._end()
        raise WorkerError(f"A worker process died {STARTS} times while it started.")

    def _end(self, patience: float = 0.0) -> str:
        """End the process, if there is one, and say how it ended."""
        running, self._running = self._running, None
        return running.end(patience) if running else "closed"


class _Running:
    """A process with its three files: the connection, the lifeline and the cell."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        ends, self._lifeline = os.pipe()  # the child reads, and dies when nobody can write any more
        cell = _shared_file()
        files = (theirs.fileno(), ends, cell)
        path = json.dumps(sys.path)
        try:
            self._cell = mmap.mmap(cell, CELL.size)
            self.process = subprocess.Popen(
                [sys.executable, "-c", BOOT, path, *map(str, files)],
                pass_fds=files,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,  # ours may be the output itself
            )
        except BaseException:
            ours.close()
            os.close(self._lifeline)
            raise
        finally:
            theirs.close()
            os.close(ends)
            os.close(cell)
        self._connection: Connection[object, object] = Connection(ours.detach())
        self._arrival = select.poll()  # made once: `Connection.poll` makes a new one each time
        self._arrival.register(self._connection.fileno(), select.POLLIN)

    def step(self) -> int:
        """The step that the process is at, or was at when it died."""
        step: int = CELL.unpack_from(self._cell)[0]
        return step

    def answer(self, message: object, allowed: float) -> object:
        """What it answers; raises TaskTimeoutError when a step takes longer than `allowed`."""
        CELL.pack_into(self._cell, 0, BEFORE, time.monotonic())
        self._connection.send(message)
        while True:
            step, began = CELL.unpack_from(self._cell)
            left = max(0.0, began + allowed - time.monotonic())
            if self._arrival.poll(math.ceil(1000 * left)):
                return self._connection.recv()
            if not left:
                raise TaskTimeoutError(f"This took longer than {allowed:g} s.", step)

    def end(self, patience: float) -> str:
        """Kill the process, unless it dies within `patience`, and say how it ended."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(patience)
        self.process.kill()
        code = self.process.wait()
        self._connection.close()
        self._cell.close()
        os.close(self._lifeline)
        return signal.Signals(-code).name if code < 0 else f"exit code {code}"


def _shared_file() -> int:
    """A file that only this process and the child it is given to can see, as long as a cell."""
    if hasattr(os, "memfd_create"):
        file = os.memfd_create("normalizer")
    else:
        with tempfile.TemporaryFile() as temporary:
            file = os.dup(temporary.fileno())
    os.truncate(file, CELL.size)
    return file


def in_order(
    function: Callable[[Task], Answer], tasks: Iterable[Task], *, threads: int, ahead: int
) -> Iterator[tuple[Task, Answer]]:
    """Each task with what `function` makes of it, in the order of `tasks`.

    Up to `threads` are done at once; `tasks` is read at most `ahead` tasks ahead of the one that
    is given out, so a slow reader of the answers holds everything up, and memory stays flat.
    """
    waiting: deque[tuple[Task, Future[Answer]]] = deque()
    executor = ThreadPoolExecutor(threads)
    try:
        for task in tasks:
            waiting.append((task, executor.submit(function, task)))
            if len(waiting) >= ahead:
                done, future = waiting.popleft()
                yield done, future.result()
        while waiting:
            done, future = waiting.popleft()
            yield done, future.result()
    finally:
        executor.shutdown(wait=False, cancel_futures=True)
