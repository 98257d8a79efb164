"""Who may come in: what does not fit is refused at once, before its body is read."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from normalizer.web.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from normalizer.web.metrics import Metrics

SPARE = 2  # threads that stay free to refuse, and to say that we live
BULK_SHARE = 4  # one in so many threads may do a bulk request
WAIT = 1  # seconds after which a refused client may try again


def full(reason: str) -> Problem:
    """The refusal of a request that would have to wait."""
    return Problem(
        503,
        "full",
        "All places are taken. Try again a little later.",
        extra={"reason": reason},
        headers={"Retry-After": str(WAIT)},
    )


class Admission:
    """Counts the requests that are under way in this process. Any thread may use it."""

    def __init__(self, threads: int, metrics: Metrics) -> None:
        self._most = max(1, threads - SPARE)
        self._most_bulk = max(1, threads // BULK_SHARE)
        self._all = self._bulk = 0
        self._lock = threading.Lock()
        self._metrics = metrics

    def enter(self, *, bulk: bool) -> Callable[[], None]:
        """Take a place, and return how to give it back; raises a 503 Problem if there is none."""
        with self._lock:
            reason = None
            if self._all >= self._most:
                reason = "requests"
            elif bulk and self._bulk >= self._most_bulk:
                reason = "bulk"
            if reason is None:
                self._all += 1
                self._bulk += bulk
        if reason is not None:
            self._metrics.refused(reason)
            raise full(reason)
        return partial(self._leave, bulk=bulk)

    def _leave(self, *, bulk: bool) -> None:
        with self._lock:
            self._all -= 1
            self._bulk -= bulk
