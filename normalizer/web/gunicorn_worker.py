"""gunicorn's worker of threads, with an end to its patience for clients that are slow."""

from __future__ import annotations

import errno
import time
from typing import TYPE_CHECKING

from gunicorn.workers.gthread import ThreadWorker

from normalizer.web.patience import PATIENCE
from normalizer.web.settings import from_environment

if TYPE_CHECKING:
    from gunicorn.http.message import Request
    from gunicorn.workers.gthread import TConn


class PatientWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """Waits for a request's head so long and no longer; bodies have a limit of their own."""

    def __init__(self, *given: object) -> None:
        super().__init__(*given)
        self._head_seconds = from_environment().bounds.head_seconds

    def handle(self, conn: TConn) -> object:
        """Read a request and answer it; in a thread."""
        PATIENCE.begin(conn.sock, time.monotonic() + self._head_seconds)
        try:
            return super().handle(conn)
        finally:
            PATIENCE.end()

    def handle_request(self, req: Request, conn: TConn) -> object:
        """Answer a request whose head has come."""
        PATIENCE.end()
        try:
            return super().handle_request(req, conn)
        except BlockingIOError as error:  # the client has read nothing for `stall_seconds`
            raise BrokenPipeError(errno.EPIPE, "The client does not read.") from error
