"""How fast the service answers: beside an echo on the same server, and beside the library."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import texts
from benchmarks.timing import head, row
from normalizer import normalize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parent.parent
LENGTH = 4_000  # code points of an article
ARTICLES = 5_000
CONNECTIONS = 12
SECONDS = 10
WARM_UP = 8  # seconds, in which all children start
WORKERS = 2
PIECE = 50  # articles that the library is given at a time
TICK = os.sysconf("SC_CLK_TCK")
WRK = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local file = io.open("{path}")
wrk.body = file:read("*a")
file:close()
"""
BARE = """
from flask import Flask, Response, request

app = Flask("echo")

@app.post("/echo")
def echo():
    return Response(request.get_data(), mimetype="application/json")
"""
OURS = """
from flask import Response, request
from normalizer.web.app import app_from_environment

app = app_from_environment()

@app.post("/echo")
def echo():
    return Response(request.get_data(), mimetype="application/json")
"""


@dataclass(frozen=True, slots=True)
class Load:
    """What a server did under load: requests a second, times and processor time of a request."""

    rate: float
    half: str
    most: str
    failed: int
    processor_ms: float
    engine_ms: float


def table(rounds: int) -> Iterator[str]:
    """The rows of two tables; the best of some rounds."""
    if shutil.which("wrk") is None:
        raise SystemExit("The service is measured with wrk, which is not there (Debian: wrk).")
    yield from _single(rounds)
    yield ""
    yield from _bulk(rounds)


def _single(rounds: int) -> Iterator[str]:
    article = texts.one_long(texts.CLEAN, LENGTH)
    body = json.dumps({"text": article, "return": ["text"]}).encode()
    measured: dict[str, list[Load]] = {"bare": [], "echo": [], "single": []}
    for _ in range(rounds):  # they take turns, so that a noisy moment hits all of them
        for name, (code, path) in {
            "bare": (BARE, "/echo"), "echo": (OURS, "/echo"), "single": (OURS, "/v1/normalize"),
        }.items():  # fmt: skip
            with _served(code) as (pid, port):
                measured[name].append(_load(pid, port, path, body))
    bare, echo, single = (max(loads, key=lambda load: load.rate) for loads in measured.values())
    yield from head(
        f"{len(body):,} bytes, {WORKERS} workers, {CONNECTIONS} connections",
        "requests/s", "p50", "p99", "failed", "processor ms a request",
    )  # fmt: skip
    for name, load in (
        ("an echo by Flask alone", bare),
        ("an echo by the service", echo),
        ("`/v1/normalize`", single),
    ):
        shown = f"{load.processor_ms:.2f}"
        yield row(name, f"{load.rate:.0f}", load.half, load.most, str(load.failed), shown)
    yield row("of which the engine", "", "", "", "", f"{single.engine_ms:.2f}")
    for name, other in (("Flask alone", bare), ("the service", echo)):
        share = other.processor_ms / (single.processor_ms - single.engine_ms)
        yield row(f"beside the echo by {name}, engine aside", "", "", "", "", f"{share:.0%}")


def _bulk(rounds: int) -> Iterator[str]:
    kinds = (texts.CLEAN, texts.DAMAGED)
    whole = [texts.one_long(kind, LENGTH * 20) for kind in kinds]
    articles = [
        text[start : start + LENGTH]
        for number in range(ARTICLES)
        for text in [whole[number % 2]]
        for start in [number * 37 % (len(text) - LENGTH)]
    ]
    lines = b"\n".join(json.dumps({"text": text}).encode() for text in articles)
    packed = gzip.compress(lines, 1)
    cores = len(os.sched_getaffinity(0))
    library, bulk = [], []
    with _served(OURS) as (_, port):
        _post_bulk(port, packed)  # the children start, and load what they need
        for _ in range(rounds):
            library.append(_library(articles, cores))
            began = time.perf_counter()
            _post_bulk(port, packed)
            bulk.append(time.perf_counter() - began)
    yield from head(f"{ARTICLES:,} articles of {LENGTH:,} characters, {cores} cores", "articles/s")
    yield row("the library, a process a core", f"{ARTICLES / min(library):.0f}")
    yield row("one bulk request", f"{ARTICLES / min(bulk):.0f}")
    yield row("share", f"{min(library) / min(bulk):.0%}")


def _library(articles: Sequence[str], cores: int) -> float:
    """Seconds that the library takes, in as many processes as there are cores, all warm."""
    pieces = [articles[start : start + PIECE] for start in range(0, len(articles), PIECE)]
    with ProcessPoolExecutor(cores) as pool:
        list(pool.map(_repaired, pieces[: 4 * cores]))
        began = time.perf_counter()
        list(pool.map(_repaired, pieces))
        return time.perf_counter() - began


def _repaired(articles: Sequence[str]) -> list[str]:
    return [normalize(text).text for text in articles]


def _post_bulk(port: int, packed: bytes) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)
    headers = {"Content-Type": "application/x-ndjson", "Content-Encoding": "gzip"}
    connection.request("POST", "/v1/normalize/bulk?return=text", packed, headers)
    answer = connection.getresponse().read()
    last = json.loads(answer[answer[:-1].rindex(b"\n") + 1 :])
    if last["summary"]["ok"] != ARTICLES:
        raise SystemExit(f"The bulk answer is not what it should be: {last}")


@contextlib.contextmanager
def _served(code: str) -> Iterator[tuple[int, int]]:
    """A server with our configuration and an application: its pid and port."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="normalizer-") as name:
        (Path(name) / "measured.py").write_text(code, "utf-8")
        given = {"PORT": port, "WORKERS": WORKERS, "DRAIN_SECONDS": 0}
        environment = os.environ | {f"NORMALIZER_{key}": str(value) for key, value in given.items()}
        command = ["-m", "gunicorn", "-c", "python:normalizer.web.gunicorn_conf"]
        process = subprocess.Popen(
            [sys.executable, *command, "--max-requests", "0", "measured:app"],
            cwd=name,
            env={**environment, "PYTHONPATH": os.pathsep.join((str(ROOT), name))},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait(port)
            yield process.pid, port
        finally:
            process.terminate()
            process.wait(60)


def _wait(port: int) -> None:
    for _ in range(600):
        with contextlib.suppress(OSError, http.client.HTTPException):
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
            connection.request("GET", "/echo")
            if connection.getresponse().status < http.HTTPStatus.INTERNAL_SERVER_ERROR:
                return
        time.sleep(0.1)
    raise SystemExit("The server did not start.")


def _load(pid: int, port: int, path: str, body: bytes) -> Load:
    with tempfile.TemporaryDirectory(prefix="normalizer-") as name:
        folder = Path(name)
        (folder / "body").write_bytes(body)
        script = folder / "post.lua"
        script.write_text(WRK.format(path=folder / "body"), "utf-8")
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", "--latency", "-s", str(script)]
        address = f"http://127.0.0.1:{port}{path}"
        subprocess.run([*command, f"-d{WARM_UP}", address], check=True, capture_output=True)
        before, engine = _processor(pid), _engine(port)
        ran = subprocess.run(
            [*command, f"-d{SECONDS}", address], check=True, capture_output=True, encoding="utf-8"
        ).stdout
        used, engine = _processor(pid) - before, _engine(port) - engine
    found = {
        name: re.search(pattern, ran)
        for name, pattern in {
            "rate": r"Requests/sec:\s+([\d.]+)", "half": r"50%\s+(\S+)", "most": r"99%\s+(\S+)",
            "done": r"(\d+) requests in", "failed": r"Non-2xx or 3xx responses: (\d+)",
        }.items()
    }  # fmt: skip
    told = {name: match[1] if match else "0" for name, match in found.items()}
    return Load(
        rate=float(told["rate"]),
        half=told["half"],
        most=told["most"],
        failed=int(told["failed"]),
        processor_ms=1000 * used / max(1, int(told["done"])),
        engine_ms=1000 * engine / max(1, int(told["done"])),
    )


def _engine(port: int) -> float:
    """Seconds of processor time that the service has spent on repairs; nought for others."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", "/metrics")
    shown = connection.getresponse().read().decode()
    connection.close()
    found = re.search(r"^normalizer_processor_seconds_total (\S+)$", shown, re.MULTILINE)
    return float(found[1]) if found else 0.0


def _processor(pid: int) -> float:
    """Seconds of processor time of a process and all that stem from it and live."""
    stats: dict[int, tuple[int, int]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            found = path.read_text("utf-8", "replace").rpartition(")")[2].split()
            stats[int(path.parent.name)] = (int(found[1]), int(found[11]) + int(found[12]))
    family = {pid}
    while more := {child for child, (above, _) in stats.items() if above in family} - family:
        family |= more
    return sum(stats[member][1] for member in family if member in stats) / TICK
