"""One child process, seen from inside: it does tasks for its parent until the parent is gone.

Started by `workers`, with three inherited files: a connection for tasks and answers, a pipe that
ends when the parent dies, and a cell of memory that says which step is being done since when.
"""

from __future__ import annotations

import fcntl
import mmap
import os
import pickle
import resource
import signal
import struct
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from normalizer.errors import (
    NormalizerError,
    TaskMemoryError,
    TaskTimeoutError,
    WorkerError,
)

if TYPE_CHECKING:
    from types import FrameType

Task = TypeVar("Task")
Answer = TypeVar("Answer")

Step = Callable[[int], None]  # a task calls it before each of its parts, and gets new time for it
Work = Callable[[Task, Step], Answer]
Start = Callable[[], Work[Task, Answer]]  # run once in the child, to load and to warm up

CELL = struct.Struct("=qd")  # the step, and when it began
BEFORE = -1  # the step before the first one
STATM = Path("/proc/self/statm")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one step of a task may use.

    After `seconds` an alarm ends the step from inside; a step that does not hear it, because it is
    deep in compiled code, is ended with its process after `grace` seconds more. `memory` is in
    bytes, beyond what the process holds when it is ready.
    """

    seconds: float = 10.0
    grace: float = 2.0
    memory: int = 1 << 30


@dataclass(frozen=True, slots=True)
class Ready:
    """The child has started and warmed up."""


@dataclass(frozen=True, slots=True)
class Done(Generic[Answer]):
    """A task is done."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Failed:
    """A task, or the start, ended with an error."""

    error: NormalizerError


class OutOfTime(BaseException):
    """The alarm rang. It is no Exception, so that a rule that catches those cannot stop it."""


class Clock:
    """Tells the parent which step is being done, and rings when it takes too long."""

    def __init__(self, cell: mmap.mmap) -> None:
        self._cell = cell
        self._seconds = 0.0
        self._wound = False
        self.step = BEFORE

    def begin(self, seconds: float) -> None:
        """A new task begins, whose steps may take so long."""
        self._seconds = seconds
        self._wound = True
        self(BEFORE)

    def __call__(self, step: int) -> None:
        """A step begins: note it for the parent, the time first, and wind up the alarm."""
        self.step = step
        CELL.pack_into(self._cell, 0, step, time.monotonic())
        signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def stop(self) -> None:
        """The task is over."""
        self._wound = False
        signal.setitimer(signal.ITIMER_REAL, 0)

    def ring(self, _signal: int, _frame: FrameType | None) -> None:
        """The alarm: ends the step, but not what comes after the task."""
        if self._wound:
            raise OutOfTime


def serve(connection_file: int, lifeline_file: int, cell_file: int) -> None:
    """Do tasks until there is no one left to do them for."""
    _die_with(lifeline_file)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends us
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # A limit on files is for what the parent writes; libraries unpack their models here.
    largest = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest))
    clock = Clock(mmap.mmap(cell_file, CELL.size))
    signal.signal(signal.SIGALRM, clock.ring)
    with Connection(connection_file) as connection:
        try:
            _work(connection, clock)
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return  # the parent is gone


def _die_with(lifeline: int) -> None:
    """Have the kernel end this process when the other end of the pipe is closed.

    The pipe's signal comes even while compiled code runs. (A "parent death signal" would not do:
    it comes when the thread that started the process ends.) Where there is no such signal, the
    process ends when it next wants to read or write.
    """
    if hasattr(fcntl, "F_SETSIG"):
        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(lifeline, fcntl.F_GETFL)
        fcntl.fcntl(lifeline, fcntl.F_SETFL, flags | os.O_ASYNC | os.O_NONBLOCK)
        try:
            gone = os.read(lifeline, 1) == b""  # closed before we listened
        except BlockingIOError:
            gone = False
        if gone:
            os._exit(0)


def _work(connection: Connection[object, tuple[object, object]], clock: Clock) -> None:
    first: tuple[object, object] = connection.recv()
    start = cast("Start[object, object]", first[0])
    limits = cast("Limits", first[1])
    try:
        work = start()
    except Exception as error:  # whatever it is, the parent has to hear of it
        connection.send(Failed(_sendable(error, BEFORE)))
        return
    _limit_memory(limits.memory)
    connection.send(Ready())
    while True:
        task, seconds = connection.recv()
        connection.send(_done(work, task, cast("float", seconds), clock))


def _done(
    work: Work[Task, Answer], task: Task, seconds: float, clock: Clock
) -> Done[Answer] | Failed:
    try:
        try:
            clock.begin(seconds)
            return Done(work(task, clock))
        finally:
            clock.stop()
    except OutOfTime:
        return Failed(TaskTimeoutError(f"This took longer than {seconds:g} s.", clock.step))
    except MemoryError:
        return Failed(TaskMemoryError("This needs more memory than is allowed.", clock.step))
    except Exception as error:  # whatever it is, the parent has to hear of it
        return Failed(_sendable(error, clock.step))


def _sendable(error: Exception, step: int) -> NormalizerError:
    """The error itself, if it is one of ours and survives being sent; else one that names it."""
    if isinstance(error, NormalizerError):
        try:
            pickle.loads(pickle.dumps(error))
        except Exception:  # errors of rules from elsewhere can be of any build
            return _named(error, step)
        return error
    return _named(error, step)


def _named(error: Exception, step: int) -> WorkerError:
    return WorkerError(f"{type(error).__name__}: {error}", step)


def _limit_memory(more: int) -> None:
    """Let this process have `more` bytes of address space than it has now."""
    try:
        pages = int(STATM.read_text("ascii").split()[0])
    except OSError:
        return  # only Linux tells
    most = resource.getrlimit(resource.RLIMIT_AS)[1]
    wanted = pages * resource.getpagesize() + more
    if most != resource.RLIM_INFINITY:
        wanted = min(wanted, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))
