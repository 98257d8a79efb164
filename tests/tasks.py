"""Work for the children of a pool to do, or to die of."""

from __future__ import annotations

import contextlib
import ctypes
import functools
import os
import signal
import time
from typing import TYPE_CHECKING

from normalizer.errors import BadRecordError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from normalizer.worker import Step, Work

SLEEP = ctypes.PyDLL(None).sleep  # as compiled code that never lets go of the interpreter


def start() -> Work[Sequence[str], list[str]]:
    return work


def broken_start() -> Work[Sequence[str], list[str]]:
    raise ValueError("there is no word list")


def dying_start(counter: Path) -> Work[Sequence[str], list[str]]:
    """Dies once, then works."""
    if not counter.exists():
        counter.touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return work


def slow_start(counter: Path) -> Work[Sequence[str], list[str]]:
    """Starts at once, but for the first time no more."""
    if counter.exists():
        time.sleep(60)
    counter.touch()
    return work


def slow_to_start(counter: Path) -> functools.partial[Work[Sequence[str], list[str]]]:
    return functools.partial(slow_start, counter)


def dies_always() -> Work[Sequence[str], list[str]]:
    os.kill(os.getpid(), signal.SIGKILL)
    return work


def dying(counter: Path) -> functools.partial[Work[Sequence[str], list[str]]]:
    return functools.partial(dying_start, counter)


def work(words: Sequence[str], step: Step) -> list[str]:
    done = []
    for number, word in enumerate(words):
        step(number)
        done.append(_done(word))
    return done


def _done(word: str) -> str:  # noqa: C901 - one line a way to go wrong
    match word.split(" ", 1):
        case ["sleep", seconds]:
            time.sleep(float(seconds))
        case ["hold", seconds]:
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
            SLEEP(int(seconds))
        case ["die", name]:
            os.kill(os.getpid(), getattr(signal, name))
        case ["exit", code]:
            os._exit(int(code))
        case ["eat", megabytes]:
            return str(len(bytearray(int(megabytes) << 20)))
        case ["loop", _]:
            while True:
                pass
        case ["catch", _]:
            _catches_all()
        case ["raise", "ours"]:
            raise BadRecordError("wrong type", "'text' is a number.")
        case ["raise", "theirs"]:
            raise ZeroDivisionError("by nought")
        case ["pid", _]:
            return str(os.getpid())
        case ["print", _]:
            print("stray", flush=True)  # noqa: T201 - what libraries may do
    return word.upper()


def _catches_all() -> None:
    while True:
        with contextlib.suppress(Exception):  # as careless rules do
            time.sleep(60)
