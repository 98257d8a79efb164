"""Kills a run at random moments, again and again, until it is done in spite of it."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import time
from typing import TYPE_CHECKING

from tests.archives import children, command

if TYPE_CHECKING:
    from pathlib import Path

FINISHED = (0, 3)


def survive(arguments: list[str | Path], kills: int, seed: int, within: float) -> int:
    """Run with --resume until the run ends by itself; how many processes were killed.

    Up to `kills` times the parent, or one of its children, is killed at a random moment within the
    first seconds.
    """
    chance = random.Random(seed)
    killed = 0
    while True:
        process = subprocess.Popen(
            command(*arguments, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        while killed < kills and process.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.05, within))
                break
            killed += _kill_one(process, chance)
        told = process.communicate(timeout=300)[1]
        if process.returncode in FINISHED:
            return killed
        assert process.returncode == -signal.SIGKILL, told.decode("utf-8", "replace")


def _kill_one(process: subprocess.Popen[bytes], chance: random.Random) -> int:
    """Kill the parent, or a child, which is replaced; 1 if something was killed."""
    victims = [process.pid, *children(process.pid)]
    try:
        os.kill(chance.choice(victims), signal.SIGKILL)
    except ProcessLookupError:
        return 0
    time.sleep(0.01)
    return 1
