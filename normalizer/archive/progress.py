"""How a run gets on: a bar on a terminal, else a line every half minute."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Never, Self

from tqdm import tqdm

if TYPE_CHECKING:
    from normalizer.archive.job import Job
    from normalizer.archive.opened import Opened
    from normalizer.archive.tally import Tally

EVERY = 30.0  # seconds
MB = 1_000_000
BAR = "{desc}: {percentage:3.0f}% |{bar}| {postfix} {elapsed}<{remaining}"
NO_BAR = "{desc}: {postfix} {elapsed}"


class Silent:
    """Tells nothing."""

    def begin(self, job: Job, opened: Opened, done: Tally) -> None:
        """A run begins."""

    def advance(self, opened: Opened, tally: Tally) -> None:
        """A batch was written."""


class Progress:
    """Tells on standard error how one run after the other gets on."""

    def __init__(self) -> None:
        self._bar: tqdm[Never] | None = None
        self._name = ""
        self._began = self._told = 0.0
        self._had = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def begin(self, job: Job, opened: Opened, done: Tally) -> None:
        """A run begins, with so much done already."""
        self._end()
        self._name = job.name
        self._began = self._told = time.monotonic()
        self._had = done.size
        if sys.stderr.isatty():
            self._bar = tqdm(
                total=opened.size,
                desc=job.name,
                bar_format=BAR if opened.size else NO_BAR,
                file=sys.stderr,
                leave=False,
            )

    def advance(self, opened: Opened, tally: Tally) -> None:
        """A batch was written."""
        if self._bar is not None:
            self._bar.set_postfix_str(self._state(tally), refresh=False)
            self._bar.update(opened.position - self._bar.n)
        elif time.monotonic() - self._told >= EVERY:
            self._told = time.monotonic()
            left = self._left(opened)
            sys.stderr.write(f"{self._name}: {self._state(tally)}{left}\n")

    def _state(self, tally: Tally) -> str:
        seconds = max(time.monotonic() - self._began, 1e-9)
        speed = (tally.size - self._had) / MB / seconds
        return (
            f"{tally.read} records, {speed:.1f} MB/s, {tally.changed} changed, "
            f"{tally.quarantined} failed"
        )

    def _left(self, opened: Opened) -> str:
        """How long it will take, where the end is known."""
        if not opened.size or not opened.position:
            return ""
        passed = time.monotonic() - self._began
        seconds = passed * (opened.size - opened.position) / opened.position
        return f", {seconds:.0f} s left" if seconds < 90 else f", {seconds / 60:.0f} min left"

    def _end(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None
