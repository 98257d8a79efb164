"""Runs the service as its users do, in processes of its own, and asks it over real sockets."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.contract import check_answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).parent.parent
JSON = "application/json"
NDJSON = "application/x-ndjson"
PLAIN = "text/plain"
STARTING = 60.0  # seconds


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service said."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def told(self) -> dict[str, object]:
        """The body as a JSON object."""
        found = json.loads(self.body)
        assert isinstance(found, dict)
        return found

    @property
    def lines(self) -> list[dict[str, object]]:
        """The body as lines of JSON."""
        assert self.body.endswith(b"\n")
        return [json.loads(line) for line in self.body.split(b"\n")[:-1]]

    @property
    def code(self) -> object:
        """Which kind of problem it is."""
        return self.told["code"]


@dataclass(slots=True)
class Running:
    """A service that runs; what it logs is in files."""

    port: int
    process: subprocess.Popen[bytes]
    out: Path
    err: Path
    headers: dict[str, str] = field(default_factory=dict)

    def ask(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        seconds: float = 60,
    ) -> Answer:
        """One request on a connection of its own; its answer is held to the OpenAPI document."""
        with contextlib.closing(
            http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        ) as connection:
            connection.request(method, path, body, {**self.headers, **(headers or {})})
            got = connection.getresponse()
            answer = Answer(got.status, {k.lower(): v for k, v in got.getheaders()}, got.read())
        check_answer(method, path, answer.status, answer.headers, answer.body)
        return answer

    def get(self, path: str, **headers: str) -> Answer:
        """GET; an underscore in a header's name stands for a hyphen."""
        return self.ask("GET", path, None, _named(headers))

    def post(self, path: str, given: object, **headers: str) -> Answer:
        """POST of JSON."""
        return self.ask(
            "POST", path, json.dumps(given).encode(), {"Content-Type": JSON, **_named(headers)}
        )

    def plain(self, data: bytes, media: str = PLAIN, path: str = "/v1/normalize") -> Answer:
        """POST of a text as bytes."""
        return self.ask("POST", path, data, {"Content-Type": media})

    def bulk(self, data: bytes, query: str = "", **headers: str) -> Answer:
        """POST of lines."""
        path = "/v1/normalize/bulk" + (f"?{query}" if query else "")
        return self.ask("POST", path, data, {"Content-Type": NDJSON, **_named(headers)})

    def raw(self, data: bytes, *, half: bool = False, seconds: float = 20) -> bytes:
        """Bytes sent as they are, and all that comes back; with `half` we say that we are done."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as connection:
            connection.sendall(data)
            if half:
                connection.shutdown(socket.SHUT_WR)
            return b"".join(iter(lambda: connection.recv(65536), b""))

    def processes(self) -> list[int]:
        """The server, its workers and their children."""
        return [self.process.pid, *descendants(self.process.pid)]

    def line(self, **wanted: object) -> dict[str, object]:
        """The first line of its log with these members; it is written behind the answer."""
        until = time.monotonic() + 20
        while time.monotonic() < until:
            for line in self.logged():
                if all(line[key] == value for key, value in wanted.items()):
                    return line
            time.sleep(0.05)
        raise AssertionError(f"No line of the log has {wanted}.")

    def logged(self) -> list[dict[str, object]]:
        """The lines of its log that are about requests."""
        *whole, _ = self.out.read_text("utf-8").split("\n")  # the last one may be half written
        return [json.loads(line) for line in whole]


def _named(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def descendants(pid: int) -> list[int]:
    """All processes that stem from one."""
    found = []
    for child in _children().get(pid, []):
        found += [child, *descendants(child)]
    return found


def _children() -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            fields = stat.read_text("utf-8", "replace").rpartition(")")[2].split()
            found.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    return found


def resident(pids: list[int]) -> int:
    """How many bytes of memory some processes hold in all."""
    pages = 0
    for pid in pids:
        with contextlib.suppress(OSError):
            pages += int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def running(
    folder: Path, *arguments: str, server: str = "gunicorn", **settings: str | int
) -> Iterator[Running]:
    """A service of one worker with two children, unless `settings` say otherwise."""
    port = free_port()
    usual: dict[str, str | int] = {
        "workers": 1,
        "children": 2,
        "drain_seconds": 0,
        "wait_ms": 30_000,
    }
    environment = {
        **{name: value for name, value in os.environ.items() if "PROMETHEUS" not in name},
        "PYTHONPATH": str(ROOT),
        **{f"NORMALIZER_{key.upper()}": str(value) for key, value in (usual | settings).items()},
    }
    out, err = folder / f"{port}.out", folder / f"{port}.err"
    command = [sys.executable, "-m", "normalizer", "serve", "--server", server]
    with out.open("wb") as told, err.open("wb") as warned:
        process = subprocess.Popen(
            [*command, "--port", str(port), *arguments],
            stdout=told,
            stderr=warned,
            env=environment,
            cwd=folder,
        )
    service = Running(port, process, out, err)
    try:
        wait_until_ready(service)
        yield service
    finally:
        ended(process)


def ended(process: subprocess.Popen[bytes]) -> None:
    """End a process and wait for it."""
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def wait_until_ready(service: Running, seconds: float = STARTING) -> None:
    """Wait until the service says that it is ready."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if service.process.poll() is not None:
            break
        with contextlib.suppress(OSError, http.client.HTTPException):
            if service.get("/readyz").status == http.HTTPStatus.OK:
                return
        time.sleep(0.1)
    raise AssertionError(f"The service did not start:\n{service.err.read_text('utf-8')}")


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


@cache
def article(length: int = 4_000) -> str:
    """An English article with some damage."""
    path = ROOT / "samples" / "in_the_wild-like" / "bridge-opening.txt"
    text = path.read_text("utf-8")
    return (text * (length // len(text) + 1))[:length]
