"""Clients of all kinds, the page and its guards, against the service as it runs."""

from __future__ import annotations

import base64
import hashlib
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.parse
from datetime import date
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize
from normalizer.client import Client, Options, ProblemError
from tests.archives import records
from tests.services import ROOT, Running, descendants, running, wait_until_ready

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

KEY = "correct horse battery staple"
EXAMPLES = ROOT / "examples"
DIRTY = (
    "0 0\r\nIt rained , then stopped.It poured\N{ZERO WIDTH SPACE} in the \N{GRINNING FACE} town ."
)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("service")
    keys = folder / "keys"
    keys.write_text(f"tests:{hashlib.sha256(KEY.encode()).hexdigest()}\n")
    with running(folder, keys=str(keys), workers=1, budget_ms=20_000, hard_ms=30_000) as started:
        yield started


def address(service: Running) -> str:
    return f"http://127.0.0.1:{service.port}"


@pytest.fixture
def client(service: Running) -> Iterator[Client]:
    with Client(address(service), KEY, timeout=30, patience=30) as one:
        yield one


def test_a_text_is_repaired_as_by_the_library_and_taken_back(client: Client) -> None:
    answer = client.normalize(DIRTY, options=Options(parts=("text", "edits", "stats", "diff")))
    result = normalize(DIRTY)
    assert answer.text == result.text
    assert [(edit.start, edit.before, edit.after, edit.codes) for edit in answer.edits] == [
        (edit.start, edit.before, edit.after, edit.codes) for edit in result.edits
    ]
    assert (answer.changed, answer.complete, answer.lang) == (True, True, result.lang)
    assert answer.stats["edits"] == len(result.edits)
    assert answer.diff == result.diff()
    assert client.undo(answer) == DIRTY


def test_offsets_in_utf16_are_taken_back_too(client: Client) -> None:
    answer = client.normalize(DIRTY, options=Options(offsets="utf16"))
    assert answer.edits[-1].start == normalize(DIRTY).edits[-1].start + 1
    assert client.undo(answer) == DIRTY


def test_bytes_and_records_are_taken_back_as_what_they_were(client: Client) -> None:
    data = "Le caf\N{LATIN SMALL LETTER E WITH ACUTE} , ferm\N{LATIN SMALL LETTER E WITH ACUTE}."
    answer = client.normalize(data.encode("latin-1"), charset="latin1")
    assert answer.is_of_bytes
    assert client.undo(answer) == data.encode("latin-1")
    record = {"title": "a , b", "parts": [{"text": "c , d"}], "n": 1.5, "none": None}
    answer = client.normalize_record(record, ["title", "parts.*.text"])
    assert answer.record == {**record, "title": "a, b", "parts": [{"text": "c, d"}]}
    assert client.undo(answer) == record


def test_a_compressed_body_is_read(service: Running) -> None:
    text = " ".join(str(each["text"]) for each in records(40, seed=3))
    with Client(address(service), KEY, gzip_from=100) as one:
        assert one.normalize(text).text == normalize(text).text


def test_bulk_is_the_library_item_by_item(client: Client) -> None:
    texts = [str(each["text"]) for each in records(120, seed=4)] + ["", DIRTY]
    found = list(client.bulk(texts, lines=50))
    assert [line.index for line in found] == list(range(len(texts)))
    assert [line.unwrap().text for line in found] == [normalize(text).text for text in texts]


def test_a_wrong_item_of_a_bulk_request_is_told_in_its_place(client: Client) -> None:
    found = list(client.bulk([{"id": "a", "text": "b , c"}, {"id": "d"}, {"txet": "e"}]))
    assert [line.problem.status if line.problem else 200 for line in found] == [200, 422, 422]
    assert [line.id for line in found][:2] == ["a", "d"]


def _kill_now_and_then(service: Running, is_over: threading.Event) -> None:
    """Kill the worker, then one of its children, and so on, each in the midst of work."""
    for kill in range(3):
        wait_until_ready(service)
        if is_over.wait(0.3):
            return
        os.kill(descendants(service.process.pid)[kill % 2], signal.SIGKILL)


def test_bulk_survives_workers_and_children_that_are_killed(
    service: Running, client: Client
) -> None:
    texts = [str(each["text"]) for each in records(400, seed=5)]
    wanted = [normalize(text).text for text in texts]
    is_over = threading.Event()
    killer = threading.Thread(target=_kill_now_and_then, args=(service, is_over))
    killer.start()
    try:
        while killer.is_alive():
            found = list(client.bulk(texts, lines=200))
            assert [line.index for line in found] == list(range(len(texts)))
            assert [line.unwrap().text for line in found] == wanted
    finally:
        is_over.set()
        killer.join()


def test_explain_rules_and_info_are_told(client: Client) -> None:
    told = client.explain("It rained , then.", span=(9, 10))
    assert isinstance(told["span"], dict)
    assert told["span"]["touched"] is True
    codes = [rule["code"] for rule in client.rules()]
    assert "SPC121" in codes
    assert client.rule("SPC121")["damage"] == "Space before a comma"
    assert isinstance(client.info()["limits"], dict)


def test_a_wrong_option_is_told_with_its_place(client: Client) -> None:
    with pytest.raises(ProblemError, match="default") as caught:
        client.normalize("a", options=Options(profile="defualt"))
    assert caught.value.status == 422
    assert [pointer for pointer, _ in caught.value.errors] == ["/profile"]


def test_without_its_key_a_client_is_refused_at_once(service: Running) -> None:
    with Client(address(service)) as one, pytest.raises(ProblemError) as caught:
        one.normalize("a")
    assert caught.value.status == 401


def test_the_pipeline_of_scrapy_uses_the_service(service: Running) -> None:
    pytest.importorskip("scrapy", reason="Scrapy is not installed")
    from tests.test_scrapy import pipeline, process

    made, stats = pipeline(
        url=address(service), key=KEY, fields=["title", "parts.*.text"], ignore=["SPC131"],
        metadata_field="meta", edits_field="edits", on_error="raise",
    )  # fmt: skip
    (item,) = process(made, {"title": "a , b", "parts": [{"text": DIRTY, "day": date.today()}]})
    assert isinstance(item, dict)
    assert item["title"] == "a, b"
    assert "stopped.It poured in" in item["parts"][0]["text"]
    assert {edit["field"] for edit in item["edits"]} == {"title", "parts.0.text"}
    assert item["meta"] == {}
    assert stats.get_value("normalizer/edits/SPC121") == 2


# The page.


def asked(
    service: Running, method: str, path: str, body: str = "", **headers: str
) -> tuple[int, http.client.HTTPMessage, str]:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=60)
    basic = base64.b64encode(f"me:{KEY}".encode()).decode()
    usual = {"Authorization": f"Basic {basic}"}
    if body:
        usual["Content-Type"] = "application/x-www-form-urlencoded"
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body or None, {**usual, **named})
    answer = connection.getresponse()
    told = answer.read().decode()
    connection.close()
    return answer.status, answer.headers, told


def test_the_page_asks_browsers_for_the_key(service: Running) -> None:
    status, headers, _ = asked(service, "GET", "/", Authorization="")
    assert status == 401
    assert headers["WWW-Authenticate"].startswith("Basic")
    status, headers, told = asked(service, "GET", "/")
    assert status == 200
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; script-src 'self'")
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Repair the text of an article" in told


def test_a_form_of_the_page_is_taken_and_one_of_another_site_is_not(service: Running) -> None:
    body = urllib.parse.urlencode({"text": "It rained , then."})
    here = address(service)
    status, headers, told = asked(
        service, "POST", "/ui", body, Origin=here, Sec_Fetch_Site="same-origin"
    )
    assert status == 200
    assert "1 edit by 1 rule" in told
    assert headers["Cache-Control"] == "no-store"
    # A page without a referrer would send its own forms with the origin "null", like anybody's.
    assert headers["Referrer-Policy"] == "same-origin"
    for origin in ("null", "http://evil.example"):
        status, _, _ = asked(service, "POST", "/ui", body, Origin=origin)
        assert status == 403


def test_a_text_that_is_too_long_is_told_on_the_page(service: Running) -> None:
    body = urllib.parse.urlencode({"text": "It rained. " * 100_000})
    status, _, told = asked(service, "POST", "/ui", body, Origin=address(service))
    assert status == 413
    assert "Too large" in told
    assert 'role="alert"' in told


def test_a_form_that_is_cut_is_told_on_the_page(service: Running) -> None:
    head = (
        f"POST /ui HTTP/1.1\r\nHost: 127.0.0.1:{service.port}\r\nContent-Length: 500\r\n"
        f"Authorization: Bearer {KEY}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n"
    )
    told = service.raw(head.encode() + b"text=It+rained", half=True)
    assert told.startswith(b"HTTP/1.1 400")
    assert b"ends before its announced length" in told


def test_no_log_line_has_words_of_a_form(service: Running) -> None:
    canary = "kanarienvogelwort"
    body = urllib.parse.urlencode({"text": f"{canary} , {canary}", "lang": canary})
    asked(service, "POST", "/ui", body, Origin=address(service))
    asked(service, "POST", f"/ui?{canary}", body, Origin=address(service))
    until = time.monotonic() + 10
    while service.out.read_text("utf-8").count('"route": "/ui"') < 2 and time.monotonic() < until:
        time.sleep(0.05)  # a line is written when its answer is out
    logged = service.out.read_text("utf-8") + service.err.read_text("utf-8")
    assert logged.count('"route": "/ui"') >= 2
    assert canary not in logged
    assert KEY not in logged


# The examples.


def needed(tool: str) -> str:
    found = shutil.which(tool)
    if found is None:
        pytest.skip(f"{tool} is not installed")
    return found


@pytest.fixture(params=["curl", "python", "node", "go"])
def example(request: pytest.FixtureRequest, tmp_path: Path) -> Sequence[str]:
    """The command that runs an example."""
    match request.param:
        case "curl":
            needed("curl")
            return ["sh", str(EXAMPLES / "normalize.sh")]
        case "node":
            return [needed("node"), str(EXAMPLES / "normalize.mjs")]
        case "go":
            needed("go")
            return ["go", "run", str(EXAMPLES / "normalize.go")]
        case _:
            return [sys.executable, str(EXAMPLES / "normalize.py")]


def ran(
    command: Sequence[str], service: Running, task: str, given: bytes, key: str = KEY
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*command, task, f"{address(service)}/"],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "NORMALIZER_KEY": key, "GO111MODULE": "off"},
        timeout=240,
    )


def test_an_example_repairs_a_text_and_many(example: Sequence[str], service: Running) -> None:
    one = ran(example, service, "one", DIRTY.encode())
    assert one.returncode == 0, one.stderr.decode()
    assert one.stdout.decode() == normalize(DIRTY).text

    texts = {number: str(each["text"]) for number, each in enumerate(records(30, seed=6))}
    lines = [json.dumps({"id": id_, "text": text}).encode() for id_, text in texts.items()]
    many = ran(example, service, "bulk", b"\n".join(lines) + b"\n")
    assert many.returncode == 0, many.stderr.decode()
    found = {each["id"]: each["text"] for each in map(json.loads, many.stdout.splitlines())}
    assert found == {id_: normalize(text).text for id_, text in texts.items()}

    refused = ran(example, service, "one", b"a", key="wrong")
    assert refused.returncode == 1
    assert b"key" in refused.stderr
