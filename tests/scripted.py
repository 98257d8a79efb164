"""Servers that misbehave as told, to see what clients make of it."""

from __future__ import annotations

import gzip
import json
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@dataclass(slots=True)
class Asked:
    """A request as it came; `body` without its coding."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def lines(self) -> list[dict[str, object]]:
        """The body as JSON lines."""
        return [json.loads(line) for line in self.body.splitlines()]


@dataclass(slots=True)
class Told:
    """An answer to be given; `cut` bytes of it are kept back, and the connection is closed."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: int = 0


def problem(status: int, code: str = "busy", **headers: str) -> Told:
    """A refusal."""
    told = {"status": status, "code": code, "title": code, "detail": f"It is {code}."}
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return Told(status, json.dumps(told).encode(), named)


@dataclass(slots=True)
class Service:
    """A server that runs; `asked` are all requests so far."""

    url: str
    asked: list[Asked] = field(default_factory=list)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that go away are what is tested."""


@contextmanager
def scripted(answer: Callable[[Asked, int], Told]) -> Iterator[Service]:
    """A server that gives the answers of a function, which gets each request and its number."""
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.headers.get("Content-Encoding") == "gzip":
                body = gzip.decompress(body)
            asked = Asked(self.command, self.path, dict(self.headers.items()), body)
            with lock:
                number = len(service.asked)
                service.asked.append(asked)
            self._tell(answer(asked, number))

        do_GET = do_POST  # noqa: N815 - the name is that of the standard library

        def _tell(self, told: Told) -> None:
            self.send_response(told.status)
            for name, value in told.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(told.body)))
            self.end_headers()
            self.wfile.write(told.body[: len(told.body) - told.cut])
            self.close_connection = told.cut > 0

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - see above
            """Say nothing."""

    server = _Server(("127.0.0.1", 0), Handler)
    service = Service(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
