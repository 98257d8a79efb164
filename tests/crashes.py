"""Kills runs at random moments, again and again: their files must come out the same."""

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
    from collections.abc import Sequence
    from pathlib import Path

FINISHED = (0, 3)
WITHIN = 1.5  # seconds between two kills, at most
# How often a test kills; `make crashes` does it 200 times.
KILLS = int(os.environ.get("KILLS", "4"))


def survives(arguments: Sequence[str | Path], targets: Sequence[Path], kills: int = KILLS) -> int:
    """Kill runs until `kills` processes were killed; how many runs came to an end meanwhile.

    First it runs undisturbed. Then each run goes on with --resume until it ends by itself, and must
    have made the same files as the first.
    """
    first = subprocess.run(command(*arguments), capture_output=True, check=False, timeout=300)
    assert first.returncode in FINISHED, first.stderr.decode("utf-8", "replace")
    wanted = _taken(targets)
    folder = sorted(path.name for path in targets[0].parent.iterdir())
    chance = random.Random(kills)
    killed = runs = 0
    while killed < kills:
        killed += disturbed(arguments, kills - killed, chance)
        assert _taken(targets) == wanted, f"after {killed} kills"
        assert sorted(path.name for path in targets[0].parent.iterdir()) == folder
        runs += 1
    return runs


def _taken(targets: Sequence[Path]) -> list[bytes]:
    """What stands in the files, which are removed."""
    made = [target.read_bytes() for target in targets]
    for target in targets:
        target.unlink()
    return made


def disturbed(arguments: Sequence[str | Path], kills: int, chance: random.Random) -> int:
    """Go on with a run until it ends by itself; how many processes were killed."""
    killed = 0
    while True:
        process = subprocess.Popen(
            command(*arguments, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        while killed < kills and process.poll() is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(chance.uniform(0.05, WITHIN))
                break
            killed += _kill_one(process, chance)
        told = process.communicate(timeout=300)[1].decode("utf-8", "replace")
        if process.returncode in FINISHED:
            return killed
        assert process.returncode == -signal.SIGKILL, f"{process.returncode}: {told}"


def _kill_one(process: subprocess.Popen[bytes], chance: random.Random) -> int:
    """Kill the parent, or a child, which is replaced; 1 if something was killed."""
    victims = [process.pid, *children(process.pid)]
    try:
        os.kill(chance.choice(victims), signal.SIGKILL)
    except ProcessLookupError:
        return 0
    time.sleep(0.01)
    return 1
