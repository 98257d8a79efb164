"""The client asks again when that helps, loses nothing on the way, and says what went wrong."""

from __future__ import annotations

import json
import pickle
import socket
import subprocess
import sys
import time
from email.utils import formatdate
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer.client import (
    Backoff,
    Client,
    Options,
    ProblemError,
    UnexpectedAnswerError,
    UnreachableError,
)
from normalizer.client.bulk import batches, items
from normalizer.client.retrying import LONGEST, retry_after
from normalizer.errors import RecordError
from tests.scripted import Asked, Told, problem, scripted

if TYPE_CHECKING:
    from normalizer.client import BulkLine

ANSWER = {"changed": True, "complete": True, "text": "a", "edits": [], "metadata": {}}


def done(**more: object) -> Told:
    return Told(body=json.dumps({**ANSWER, **more}).encode())


def bulk_answer(lines: list[dict[str, object]], *, summary: bool = True) -> bytes:
    told = [
        {"i": i, "id": line.get("id"), "status": 200, **ANSWER, "text": line.get("text")}
        for i, line in enumerate(lines)
    ]
    if summary:
        told.append({"summary": {"lines": len(lines), "complete": True}})
    return b"".join(json.dumps(each).encode() + b"\n" for each in told)


def client(url: str, patience: float = 5) -> Client:
    return Client(url, timeout=5, patience=patience)


def test_a_request_says_what_was_asked_for() -> None:
    with scripted(lambda asked, number: done()) as service, Client(service.url, "k3y") as one:
        one.normalize(
            "\ud800 text",
            url="https://example.org/a",
            options=Options(
                lang="de", profile="cautious", select=("LIN",), ignore=("SPC1", "CHR"),
                parts=("text", "diff"), offsets="utf16", budget_ms=100,
            ),
        )  # fmt: skip
    (asked,) = service.asked
    assert (asked.method, asked.path) == ("POST", "/v1/normalize")
    assert json.loads(asked.body) == {
        "text": "\ud800 text", "url": "https://example.org/a", "lang": "de",
        "profile": "cautious", "select": ["LIN"], "ignore": ["SPC1", "CHR"],
        "return": ["text", "diff"], "offsets": "utf16", "budget_ms": 100,
    }  # fmt: skip
    assert asked.headers["Authorization"] == "Bearer k3y"
    assert asked.headers["Content-Type"] == "application/json"


def test_bytes_go_as_they_are_with_options_in_the_query() -> None:
    with scripted(lambda asked, number: done(encoding="windows-1252")) as service:
        client(service.url).normalize(
            b"caf\xe9", charset="latin1", options=Options(ignore=("SPC", "LIN"), lang="fr")
        )
    (asked,) = service.asked
    assert asked.body == b"caf\xe9"
    assert asked.headers["Content-Type"] == "text/plain; charset=latin1"
    assert asked.path == "/v1/normalize?lang=fr&ignore=SPC%2CLIN"


def test_large_bodies_are_compressed_unless_they_look_like_bombs() -> None:
    varied = " ".join(map(str, range(5_000)))
    with scripted(lambda asked, number: done()) as service:
        one = client(service.url)
        for text in ("small", varied, "a" * 100_000):
            one.normalize(text)
    assert [asked.headers.get("Content-Encoding") for asked in service.asked] == [
        None, "gzip", None,
    ]  # fmt: skip
    assert json.loads(service.asked[1].body) == {"text": varied}


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_what_may_pass_is_asked_again(status: int) -> None:
    def answer(asked: Asked, number: int) -> Told:
        return problem(status) if number < 2 else done()

    with scripted(answer) as service:
        assert client(service.url).normalize("a").changed
    assert len(service.asked) == 3


@pytest.mark.parametrize("status", [400, 401, 404, 413, 415, 422])
def test_what_does_not_pass_is_asked_once(status: int) -> None:
    with (
        scripted(lambda asked, number: problem(status, "no-good")) as service,
        pytest.raises(ProblemError, match="It is no-good") as caught,
    ):
        client(service.url).normalize("a")
    assert (caught.value.status, caught.value.code) == (status, "no-good")
    assert not caught.value.is_passing
    assert len(service.asked) == 1


def test_the_service_may_say_itself_whether_to_ask_again() -> None:
    told = json.dumps({"code": "x", "retryable": False}).encode()
    with (
        scripted(lambda asked, number: Told(503, told)) as service,
        pytest.raises(ProblemError),
    ):
        client(service.url).normalize("a")
    assert len(service.asked) == 1


def test_retry_after_is_obeyed() -> None:
    moments = []

    def answer(asked: Asked, number: int) -> Told:
        moments.append(time.monotonic())
        return done() if number else problem(503, Retry_After="1")

    with scripted(answer) as service:
        client(service.url).normalize("a")
    first, second = moments
    assert second - first >= 1


def test_a_wait_beyond_its_patience_is_not_waited() -> None:
    with (
        scripted(lambda asked, number: problem(503, Retry_After="3600")) as service,
        pytest.raises(ProblemError) as caught,
    ):
        client(service.url).normalize("a")
    assert caught.value.retry_after == 3600
    assert len(service.asked) == 1


def test_a_connection_that_breaks_is_made_again() -> None:
    def answer(asked: Asked, number: int) -> Told:
        told = done()
        told.cut = 5 if number == 0 else 0
        return told

    with scripted(answer) as service:
        assert client(service.url).normalize("a").text == "a"
    assert len(service.asked) == 2


def test_nobody_there_is_said_so() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(UnreachableError, match=f"127.0.0.1:{port}"):
        client(f"http://127.0.0.1:{port}", patience=0.3).normalize("a")


@pytest.mark.parametrize(
    "told",
    [
        Told(body=b"<html>welcome</html>"),
        Told(body=b"[]"),
        Told(body=b"{}"),
        Told(body=b'{"changed": true, "edits": [{"start": 1}]}'),
        Told(body=b"[" * 100_000),
    ],
)
def test_something_else_that_answers_is_told_apart(told: Told) -> None:
    with (
        scripted(lambda asked, number: told) as service,
        pytest.raises(UnexpectedAnswerError),
    ):
        client(service.url).normalize("a")
    assert len(service.asked) == 1


def test_a_redirect_is_not_followed_with_the_key() -> None:
    with (
        scripted(lambda asked, number: Told(302, b"", {"Location": "/else"})) as service,
        pytest.raises(ProblemError, match="302"),
    ):
        Client(service.url, "k3y").normalize("a")
    assert len(service.asked) == 1


@pytest.mark.parametrize("url", ["127.0.0.1:8000", "ftp://host/", "http://", "nonsense"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="no address of a service"):
        Client(url)


def texts_of(found: list[BulkLine]) -> list[str | None]:
    return [each.unwrap().text for each in found]


def test_bulk_gives_each_item_once_and_in_order() -> None:
    with scripted(lambda asked, number: Told(body=bulk_answer(asked.lines))) as service:
        found = list(client(service.url).bulk((f"t{n}" for n in range(23)), lines=10))
    assert [each.index for each in found] == list(range(23))
    assert texts_of(found) == [f"t{n}" for n in range(23)]
    assert [len(asked.lines) for asked in service.asked] == [10, 10, 3]


def test_bulk_asks_again_only_for_what_was_not_answered() -> None:
    def answer(asked: Asked, number: int) -> Told:
        body = bulk_answer(asked.lines)
        lines = body.splitlines(keepends=True)
        left = sum(map(len, lines[4:])) + len(lines[3]) // 2  # in the midst of the fourth line
        return Told(body=body, cut=left if number < 2 else 0)

    with scripted(answer) as service:
        found = list(client(service.url).bulk([f"t{n}" for n in range(10)]))
    assert texts_of(found) == [f"t{n}" for n in range(10)]
    assert [[line["text"] for line in asked.lines] for asked in service.asked] == [
        [f"t{n}" for n in range(first, 10)] for first in (0, 3, 6)
    ]


def test_an_answer_without_its_summary_is_not_taken_for_whole() -> None:
    def answer(asked: Asked, number: int) -> Told:
        lines = asked.lines
        if number == 0:
            return Told(body=bulk_answer(lines[:6], summary=False))
        return Told(body=bulk_answer(lines))

    with scripted(answer) as service:
        found = list(client(service.url).bulk([f"t{n}" for n in range(10)]))
    assert texts_of(found) == [f"t{n}" for n in range(10)]
    assert len(service.asked[1].lines) == 4


def test_a_summary_that_counts_otherwise_is_an_error() -> None:
    def answer(asked: Asked, number: int) -> Told:
        body = bulk_answer(asked.lines, summary=False)
        return Told(body=body + b'{"summary": {"lines": 3, "complete": true}}\n')

    with (
        scripted(answer) as service,
        pytest.raises(UnexpectedAnswerError, match="2 items"),
    ):
        list(client(service.url).bulk(["a", "b"]))


def with_line(lines: list[dict[str, object]], index: int, status: int) -> bytes:
    """A bulk answer in which one item is refused."""
    told = bulk_answer(lines).splitlines()
    refusal = {"code": "x", "detail": "No.", "status": status}
    told[index] = json.dumps({"i": index, "id": 7, "status": status, "problem": refusal}).encode()
    return b"\n".join(told) + b"\n"


def test_an_item_that_is_refused_does_not_stop_the_others() -> None:
    with scripted(lambda asked, number: Told(body=with_line(asked.lines, 1, 422))) as service:
        found = list(client(service.url).bulk(["a", "b", "c"]))
    assert [each.problem is None for each in found] == [True, False, True]
    with pytest.raises(ProblemError, match="No"):
        found[1].unwrap()
    assert len(service.asked) == 1


def test_an_item_that_came_too_soon_is_sent_again_and_keeps_its_place() -> None:
    def answer(asked: Asked, number: int) -> Told:
        return Told(body=with_line(asked.lines, 1, 503) if not number else bulk_answer(asked.lines))

    with scripted(answer) as service:
        found = list(client(service.url).bulk(["a", "b", "c"]))
    assert texts_of(found) == ["a", "b", "c"]
    assert [line["text"] for line in service.asked[1].lines] == ["b"]


def test_an_item_that_is_refused_for_too_long_is_told() -> None:
    with scripted(lambda asked, number: Told(body=with_line(asked.lines, 0, 503))) as service:
        found = list(client(service.url, patience=0.5).bulk(["a", "b"]))
    assert [each.problem.status if each.problem else 200 for each in found] == [503, 200]


def test_a_batch_that_is_too_large_is_divided() -> None:
    def answer(asked: Asked, number: int) -> Told:
        if len(asked.lines) > 3 or any(len(str(line["text"])) > 50 for line in asked.lines):
            return problem(413, "too-large")
        return Told(body=bulk_answer(asked.lines))

    given = [f"t{n}" for n in range(9)] + ["long" * 20] + [f"t{n}" for n in range(10, 12)]
    with scripted(answer) as service:
        found = list(client(service.url).bulk(given))
    assert [each.index for each in found] == list(range(12))
    assert [each.problem is None for each in found] == [text[:4] != "long" for text in given]
    assert found[9].problem
    assert found[9].problem.status == 413


def test_a_refused_bulk_request_is_an_error() -> None:
    with (
        scripted(lambda asked, number: problem(401, "no-key")) as service,
        pytest.raises(ProblemError, match="no-key"),
    ):
        list(client(service.url).bulk(["a"]))


def test_records_go_with_their_fields() -> None:
    def answer(asked: Asked, number: int) -> Told:
        record = {**ANSWER, "i": 0, "record": asked.lines[0]}
        lines = [record, {"summary": {"lines": 1, "complete": True}}]
        return Told(body=b"".join(json.dumps(each).encode() + b"\n" for each in lines))

    with scripted(answer) as service:
        one = client(service.url)
        (found,) = one.bulk([{"title": "a", "n": 1}], fields=["title", "body.*.text"])
        list(one.bulk([{"headline": "a"}], fields="schemaorg"))
    assert found.unwrap().record == {"title": "a", "n": 1}
    assert [asked.path for asked in service.asked] == [
        "/v1/normalize/bulk?mode=record&fields=title%2Cbody.%2A.text",
        "/v1/normalize/bulk?mode=record&preset=schemaorg",
    ]


def test_an_item_that_is_no_json_is_named() -> None:
    found = items(["a", {"text": float("nan")}])
    next(found)
    with pytest.raises(RecordError, match="Item 1"):
        next(found)


@given(st.lists(st.text(max_size=40), max_size=30), st.integers(1, 9), st.integers(1, 200))
def test_batches_keep_all_items_in_order(given: list[str], lines: int, size: int) -> None:
    found = list(batches(items(given), lines, size))
    assert [json.loads(item.data)["text"] for batch in found for item in batch] == given
    for batch in found:
        assert 1 <= len(batch) <= lines
        assert len(batch) == 1 or sum(len(item.data) for item in batch) <= size


@given(st.floats(0, 500), st.lists(st.none() | st.floats(0, 60), max_size=12))
def test_waits_never_exceed_patience_nor_come_too_soon(
    patience: float, asked: list[float | None]
) -> None:
    now = 0.0
    backoff = Backoff(patience, clock=lambda: now)
    for each in asked:
        wait = backoff.wait(each)
        if wait is None:
            break
        assert (each or 0) <= wait <= (each or 0) + LONGEST
        now += wait
    assert now <= patience


def test_waits_grow() -> None:
    backoff = Backoff(1e9)
    waits = [backoff.wait() for _ in range(12)]
    assert all(wait is not None for wait in waits)
    known = [wait or 0.0 for wait in waits]
    assert all(later >= earlier for earlier, later in pairwise(known[:6]))
    assert LONGEST / 2 <= known[-1] <= LONGEST


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7), (" 7 ", 7), (None, None), ("", None), ("soon", None), ("-1", None)],
)
def test_retry_after_is_read(header: str | None, seconds: float | None) -> None:
    assert retry_after(header) == seconds


def test_retry_after_may_be_a_date() -> None:
    assert retry_after(formatdate(1_000_060, usegmt=True), now=lambda: 1_000_000.0) == 60
    assert retry_after(formatdate(999_000, usegmt=True), now=lambda: 1_000_000.0) == 0


def test_errors_survive_their_way_to_another_process() -> None:
    error = ProblemError(422, {"code": "x", "errors": [{"pointer": "/a", "detail": "b"}]}, 3)
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, ProblemError)
    assert (again.status, again.code, again.retry_after) == (422, "x", 3)
    assert again.errors == [("/a", "b")]


def test_a_client_without_its_extra_says_what_to_install() -> None:
    code = (
        "import sys\nsys.modules['urllib3'] = None\n"
        "from normalizer.client import Client\nClient()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, timeout=60
    )
    assert "pip install 'normalizer[client]'" in ended.stderr
