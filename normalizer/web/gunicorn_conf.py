"""The configuration of gunicorn: `gunicorn -c python:normalizer.web.gunicorn_conf service:app`.

Besides plain settings it gives all processes one folder, ends gently (/readyz says so some seconds
before anything is closed), and keeps what clients sent out of gunicorn's own log.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import struct
import sys
import threading
from typing import TYPE_CHECKING

from gunicorn.glogging import Logger

from normalizer.errors import NormalizerError
from normalizer.web import keys, run_dir
from normalizer.web.settings import DRAIN_FILE, PREFIX, from_environment, is_loopback

if TYPE_CHECKING:
    from types import FrameType

    from gunicorn.arbiter import Arbiter
    from gunicorn.workers.base import Worker

try:
    SETTINGS = from_environment()
except NormalizerError as wrong:
    sys.exit(f"normalizer: {wrong}")
IS_OURS = SETTINGS.run_dir is None  # else somebody else made it, and takes it away
FOLDER = run_dir.prepare(SETTINGS)


class DiscreetLogger(Logger):  # type: ignore[misc]  # gunicorn has no types
    """gunicorn's log without what clients sent: a broken request may be a piece of an article."""

    def warning(self, msg: str, *args: object, **kwargs: object) -> None:
        """Log a warning; of an invalid request only that there was one."""
        if msg.startswith("Invalid request"):
            msg, args = "A client sent what is no HTTP request.", ()
        super().warning(msg, *args, **kwargs)

    def exception(self, msg: str, *args: object, **kwargs: object) -> None:
        """Log an error; of the request that it happened at nothing."""
        if msg.startswith("Error handling request"):
            msg, args = "Error handling a request.", ()
            kind = sys.exc_info()[0]
            super().error("%s (%s)", msg, kind.__name__ if kind else "?")
            return
        super().exception(msg, *args, **kwargs)


bind = SETTINGS.address
workers = SETTINGS.workers
worker_class = "normalizer.web.gunicorn_worker.PatientWorker"
threads = SETTINGS.threads
timeout = 60  # seconds without a sign of life from a worker; requests may take longer
graceful_timeout = 120  # seconds in which a bulk request can come to its end
keepalive = 5
limit_request_line = 8_190  # bytes; many codes of rules may be named in a query
max_requests = 20_000  # then a worker and its children make room for new ones
max_requests_jitter = 2_000
control_socket_disable = True
logger_class = DiscreetLogger
accesslog = None  # the service itself writes one line a request
if run_dir.IN_MEMORY in FOLDER.parents:
    worker_tmp_dir = str(run_dir.IN_MEMORY)  # a slow disk must not look like a worker that hangs


def when_ready(server: Arbiter) -> None:
    """Refuse addresses that others can reach without keys, and take over two signals.

    A client that does not read what it is sent is given up; connections have it from the listener.
    """
    stall = struct.pack("ll", SETTINGS.bounds.stall_seconds, 0)  # and no microseconds
    for listener in server.LISTENERS:
        listener.sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, stall)
    settings = from_environment()
    for address in server.cfg.address:
        host = address[0] if isinstance(address, tuple) else f"unix:{address}"
        if not (settings.keys or settings.no_auth or is_loopback(host)):
            server.log.error(
                "%s can be reached by others: name a file of keys (%sKEYS), or allow everybody "
                "with %sNO_AUTH=1.",
                host,
                PREFIX,
                PREFIX,
            )
            on_exit(server)
            sys.exit(4)
    _Gently(server).take_over()


def child_exit(_server: Arbiter, worker: Worker) -> None:
    """Take the gauges of a process that is gone out of the metrics."""
    from prometheus_client import multiprocess  # its folder must be known before

    multiprocess.mark_process_dead(worker.pid)  # type: ignore[no-untyped-call]  # it has no types


def on_exit(_server: Arbiter) -> None:
    """Take the folder of the processes away, if it is ours."""
    if IS_OURS:
        shutil.rmtree(FOLDER, ignore_errors=True)


class _Gently:
    """Signals to the arbiter, some of which have to wait or are better not heard."""

    def __init__(self, server: Arbiter) -> None:
        self._server = server
        self._drains = False

    def take_over(self) -> None:
        signal.signal(signal.SIGTERM, self.end)
        signal.signal(signal.SIGHUP, self.reload)

    def end(self, number: int, _frame: FrameType | None) -> None:
        """Let /readyz say that the end is near, and wait; a second signal does not."""
        seconds = SETTINGS.drain_seconds
        if self._drains or not seconds:
            self._server.SIG_QUEUE.put_nowait(number)
            return
        self._drains = True
        (FOLDER / DRAIN_FILE).touch()
        waiting = threading.Timer(seconds, self._server.SIG_QUEUE.put_nowait, (number,))
        waiting.daemon = True
        waiting.start()

    def reload(self, number: int, _frame: FrameType | None) -> None:
        """Start new workers, which read the keys anew, unless they could not start with them."""
        try:
            settings = from_environment(os.environ)
            if settings.keys:
                keys.read(settings.keys)
        except NormalizerError as error:
            print(f"normalizer: nothing is reloaded. {error}", file=sys.stderr)  # noqa: T201
            return
        self._server.SIG_QUEUE.put_nowait(number)
