"""When to ask again: later and later, not before the service says, and not forever."""

from __future__ import annotations

import random
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST = 0.2  # seconds before the second try, at most
LONGEST = 15.0  # seconds between two tries, unless the service asks for more


class Backoff:
    """The waits of one request, all in seconds.

    They grow twofold with each try, and are drawn from the upper half of that, so that many clients
    do not come back at once. A service's `Retry-After` is kept, even where it is longer. From the
    first failure on, all tries together may take `patience`.
    """

    def __init__(self, patience: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.patience = patience
        self.tries = 0
        self._clock = clock
        self._until: float | None = None

    def wait(self, retry_after: float | None = None) -> float | None:
        """How long to wait before the next try; None where patience would be over by then."""
        now = self._clock()
        if self._until is None:
            self._until = now + self.patience
        longest = min(LONGEST, FIRST * 2.0 ** min(self.tries, 30))
        self.tries += 1
        pause = random.uniform(longest / 2, longest)
        if retry_after is not None:
            pause += retry_after  # never before that, and not all at the same time
        return pause if now + pause <= self._until else None

    def progress(self) -> None:
        """Start anew: a part of the work was done."""
        self.tries = 0
        self._until = None


def retry_after(header: str | None, now: Callable[[], float] = time.time) -> float | None:
    """The seconds that a `Retry-After` header asks for, whether as number or as date."""
    if not header:
        return None
    if header.strip().isdecimal():
        return float(header)
    try:
        return max(0.0, parsedate_to_datetime(header).timestamp() - now())
    except ValueError:
        return None
