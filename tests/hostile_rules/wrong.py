"""SPC990: goes wrong in the way that the text asks for."""

from __future__ import annotations

import ctypes
import os
import signal
import time
from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context
    from normalizer.rule import Finding


def _goes_wrong(context: Context) -> Iterator[Finding]:
    for word, harm in HARMS.items():
        if word in context.text:
            harm()
    yield from ()


def _loop() -> None:
    while True:
        pass


def _hold() -> None:
    """As a pattern that takes exponential time: no alarm is heard."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    ctypes.PyDLL(None).sleep(600)


def _recurse() -> None:
    _recurse()


HARMS = {
    "LOOP!": _loop,
    "SLEEP!": lambda: time.sleep(600),
    "HOLD!": _hold,
    "EAT!": lambda: bytearray(1 << 40),
    # Bytes of nought are promised and not filled, so this takes no time, however busy the machine.
    "GROW!": lambda: [bytes(1 << 22) for _ in range(10_000)],
    "DIE!": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "SEGV!": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "EXIT!": lambda: os._exit(0),
    "RAISE!": lambda: dict[str, str]()["nothing"],
    "RECURSE!": _recurse,
}

RULE = Rule(
    code="SPC990",
    damage="Words that do harm",
    cause="Made for the tests.",
    confidence=Confidence.CERTAIN,
    find=_goes_wrong,
    needs=("!",),
    examples=(keep("a"), keep("b"), fix("c", "d"), fix("e", "f")),
)
