"""Asks a service without pause while its processes are killed, and checks every answer."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import random
import signal
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from tests.services import JSON, NDJSON, Running, descendants

if TYPE_CHECKING:
    from collections.abc import Callable

BETWEEN = 2.0  # seconds between two kills
PAUSE = 0.05  # seconds before a client tries again
PATIENCE = 240  # seconds until a client gives up
LINES = 40
BULK_EVERY = 10


@dataclass(slots=True)
class Tally:
    """What the clients have seen."""

    asked: int = 0
    lines: int = 0
    tries: int = 0
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, tries: int, lines: int, wrong: str | None) -> None:
        """Count a request that was answered in the end."""
        with self.lock:
            self.asked += 1
            self.lines += lines
            self.tries += tries
            if wrong:
                self.wrong.append(wrong)


def stormed(service: Running, clients: int, seconds: float) -> tuple[Tally, int]:
    """What `clients` have seen in `seconds`, and how many processes were killed meanwhile."""
    tally, until = Tally(), time.monotonic() + seconds
    threads = [
        threading.Thread(target=_client, args=(service.port, number, tally, until))
        for number in range(clients)
    ]
    for thread in threads:
        thread.start()
    killed = _kill(service, until)
    for thread in threads:
        thread.join()
    return tally, killed


def _kill(service: Running, until: float) -> int:
    """Kill a worker or a child every two seconds."""
    chance = random.Random(7)
    killed = 0
    while time.monotonic() + BETWEEN < until:
        time.sleep(BETWEEN)
        if family := descendants(service.process.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(chance.choice(family), signal.SIGKILL)
                killed += 1
    return killed


def _client(port: int, number: int, tally: Tally, until: float) -> None:
    count = 0
    while time.monotonic() < until:
        count += 1
        word = f"c{number}n{count}"
        if count % BULK_EVERY == 0:
            tries, wrong = _tried(port, partial(_bulk, port, word))
            tally.note(tries, LINES, wrong)
        else:
            tries, wrong = _tried(port, partial(_single, port, word))
            tally.note(tries, 0, wrong)


def _tried(port: int, ask: Callable[[], str | None]) -> tuple[int, str | None]:
    """How often it had to be asked until there was an answer, and what was wrong with that."""
    tries, until = 0, time.monotonic() + PATIENCE
    while time.monotonic() < until:
        tries += 1
        with contextlib.suppress(OSError, http.client.HTTPException):
            return tries, ask()
        time.sleep(PAUSE)
    return tries, f"No answer on port {port} in {PATIENCE} s."


def _single(port: int, word: str) -> str | None:
    given = {"id": word, "text": f"{word} , then it stopped.", "return": ["text"]}
    answer = _asked(port, "/v1/normalize", json.dumps(given).encode(), JSON)
    told = json.loads(answer)
    right = (told["id"], told["text"]) == (word, f"{word}, then it stopped.")
    return None if right else f"{word}: {answer[:200]!r}"


def _bulk(port: int, word: str) -> str | None:
    given = [{"id": f"{word}-{n}", "text": f"{word} , line {n}."} for n in range(LINES)]
    data = b"\n".join(json.dumps(line).encode() for line in given)
    answer = _asked(port, "/v1/normalize/bulk?return=text", data, NDJSON)
    *told, last = [json.loads(line) for line in answer.split(b"\n")[:-1]]
    if "summary" not in last:
        raise http.client.IncompleteRead(answer)
    found = [(line["i"], line["id"], line.get("text")) for line in told]
    wanted = [(n, f"{word}-{n}", f"{word}, line {n}.") for n in range(LINES)]
    return None if found == wanted else f"{word}: {answer[:200]!r}"


def _asked(port: int, path: str, data: bytes, media: str) -> bytes:
    """The body of a 200 answer; raises HTTPException where it is worth another try."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    with contextlib.closing(connection):
        connection.request("POST", path, data, {"Content-Type": media})
        answer = connection.getresponse()
        body = answer.read()
    if answer.status != http.HTTPStatus.OK:
        told = json.loads(body)
        if told["retryable"]:
            raise http.client.HTTPException(told["detail"])
        raise AssertionError(body)
    return body
