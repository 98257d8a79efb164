"""Ends the waiting for clients that send slowly, a byte at a time, say, to hold our threads.

A limit on each read would not do: it begins anew with each byte. So what was to be read by a thread
has one deadline, and behind it the reading side of its connection is shut; what is read there
ends, as it does when the client is gone, and an answer can still be sent.
"""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress

TICK = 0.25  # seconds between two looks at the deadlines


class Patience:
    """The deadlines of the connections that threads of this process read from, one a thread."""

    def __init__(self) -> None:
        self._deadlines: dict[int, tuple[float, socket.socket]] = {}
        self._lock = threading.Lock()
        self._watcher: threading.Thread | None = None

    def begin(self, connection: socket.socket, until: float) -> None:
        """What this thread is to read must have come by then, on the clock `monotonic`."""
        with self._lock:
            self._deadlines[threading.get_ident()] = (until, connection)
            if self._watcher is None or not self._watcher.is_alive():  # a fork has none
                self._watcher = threading.Thread(target=self._watch, daemon=True)
                self._watcher.start()

    def end(self) -> None:
        """It has come, or is not waited for any more. From then on nothing is shut."""
        with self._lock:
            self._deadlines.pop(threading.get_ident(), None)

    def _watch(self) -> None:
        while True:
            time.sleep(TICK)
            now = time.monotonic()
            with self._lock:
                over = [at for at, (until, _) in self._deadlines.items() if until < now]
                for thread in over:
                    _shut(self._deadlines.pop(thread)[1])


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):  # it may be closed
        # Not the method of a TLS connection, which would go on unencrypted.
        socket.socket.shutdown(connection, socket.SHUT_RD)


PATIENCE = Patience()
