"""What keeps the service and its users safe: keys, other sites, limits, and deaths of processes."""

from __future__ import annotations

import base64
import contextlib
import hashlib
import http.client
import importlib.util
import json
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from normalizer.cli import main
from normalizer.web import keys
from normalizer.web.settings import Settings, SettingsError, from_environment
from tests.services import ROOT, Running, article, descendants, running

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "zyxkeywvu-1"
CANARY = "zyxcanarywvu"
HARM = 'extends = "default"\npackages = ["tests.hostile_rules"]\n'


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A service with keys, that pages of one other site may use."""
    folder = tmp_path_factory.mktemp("guarded")
    (folder / "keys").write_text(f"# ours\n\nharvest:{_hash(KEY)}\n", "utf-8")
    sites = "https://a.example,https://b.example"
    with running(folder, keys=str(folder / "keys"), cors_origins=sites) as started:
        yield started


@pytest.mark.parametrize(
    "authorization",
    [
        None, "", "Bearer", "Bearer ", f"Bearer {KEY}x", f"Bearer {KEY[:-1]}", KEY, f"Basic {KEY}",
        "Bearer " + "a" * 5_000, f"Bearer {_hash(KEY)}", "Bearer k\xe9y",
        "Basic " + base64.b64encode(f"me:{KEY}".encode()).decode(),
    ],
)  # fmt: skip
def test_without_the_right_key_nothing_is_done(guarded: Running, authorization: str | None) -> None:
    headers = {} if authorization is None else {"Authorization": authorization}
    answer = guarded.post("/v1/normalize", {"text": "a"}, **headers)
    assert (answer.status, answer.code) == (401, "no-key")
    assert answer.headers["www-authenticate"].startswith("Bearer")


def test_with_the_right_key_it_is_and_only_its_name_is_logged(guarded: Running) -> None:
    given = {"text": f"a , {CANARY}", "url": f"https://{CANARY}.example/"}
    answer = guarded.post("/v1/normalize", given, Authorization=f"Bearer {KEY}")
    assert answer.told["text"] == f"a, {CANARY}"
    line = guarded.line(request_id=answer.headers["x-request-id"])
    assert (line["key"], line["documents"], line["edits"]) == ("harvest", 1, 1)
    shown = guarded.get("/metrics", Authorization=f"Bearer {KEY}").body.decode()
    told = guarded.out.read_text("utf-8") + guarded.err.read_text("utf-8") + shown
    assert KEY not in told
    assert _hash(KEY) not in told
    assert CANARY not in told


def test_a_key_in_the_address_is_no_key(guarded: Running) -> None:
    assert guarded.post(f"/v1/normalize?key={KEY}", {"text": "a"}).status == 401


def test_what_is_public_needs_no_key(guarded: Running) -> None:
    for path in ("/healthz", "/readyz", "/v1/info", "/v1/rules", "/v1/profiles", "/openapi.json"):
        assert guarded.get(path).status == 200, path
    assert guarded.get("/metrics").status == 401


def test_pages_of_allowed_sites_may_ask(guarded: Running) -> None:
    key = {"Authorization": f"Bearer {KEY}"}
    for origin, status in (("https://a.example", 200), ("https://c.example", 403)):
        answer = guarded.post("/v1/normalize", {"text": "a"}, Origin=origin, **key)
        assert answer.status == status
        allowed = origin if status == 200 else None
        assert answer.headers.get("access-control-allow-origin") == allowed
        assert "Origin" in answer.headers["vary"]
    asked = {"Origin": "https://b.example", "Access-Control-Request-Method": "POST"}
    flight = guarded.ask("OPTIONS", "/v1/normalize", None, asked)
    assert flight.status == 204
    assert flight.headers["access-control-allow-origin"] == "https://b.example"
    assert "authorization" in flight.headers["access-control-allow-headers"].lower()
    assert "access-control-allow-credentials" not in flight.headers


def test_keys_are_read_anew_on_a_signal_and_no_process_outlives_the_service(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    path.write_text(f"one:{_hash('1')}\n", "utf-8")
    run_dir = str(tmp_path / "run")  # nobody takes away what a killed server has made
    with running(tmp_path, keys=str(path), run_dir=run_dir) as service:
        path.write_text("broken\n", "utf-8")
        service.process.send_signal(signal.SIGHUP)
        time.sleep(1)
        assert service.post("/v1/normalize", {"text": "a"}, Authorization="Bearer 1").status == 200
        path.write_text(f"two:{_hash('2')}\n", "utf-8")
        service.process.send_signal(signal.SIGHUP)
        until = time.monotonic() + 30
        while time.monotonic() < until:
            with contextlib.suppress(OSError, http.client.HTTPException):
                old = service.post("/v1/normalize", {"text": "a"}, Authorization="Bearer 1").status
                new = service.post("/v1/normalize", {"text": "a"}, Authorization="Bearer 2").status
                if (old, new) == (401, 200):
                    break
            time.sleep(0.2)
        else:
            raise AssertionError(service.err.read_text("utf-8"))
        family = service.processes()
        assert len(family) >= 4
        service.process.kill()
        service.process.wait()
        until = time.monotonic() + 20
        while any(_lives(pid) for pid in family) and time.monotonic() < until:
            time.sleep(0.1)
        assert not any(_lives(pid) for pid in family)


@pytest.mark.parametrize(
    "line",
    ["", "a", f"a:{_hash('1')[:-1]}", f":{_hash('1')}", f"a b:{_hash('1')}",
     f"a:{_hash('1')}\na:{_hash('2')}"],
)  # fmt: skip
def test_a_broken_file_of_keys_is_refused_with_its_line(tmp_path: Path, line: str) -> None:
    path = tmp_path / "keys"
    path.write_text(line, "utf-8")
    with pytest.raises(SettingsError, match=str(path)):
        keys.read(path)


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"HOST": "0.0.0.0"}, "can be reached by others"),
        ({"HOST": "::"}, "can be reached by others"),
        ({"HOST": "service.example"}, "can be reached by others"),
        ({"KEYS": "k", "NO_AUTH": "1"}, "not both"),
        ({"PROT": "1"}, "Did you mean 'port'"),
        ({"PORT": "http"}, "NORMALIZER_PORT must be a whole number"),
        ({"THREADS": "1"}, "must be at least 4"),
        ({"CHILDREN": "1"}, "must be at least 2"),
        ({"BODY_BYTES": "0"}, "must be a whole number from 1"),
        ({"NO_AUTH": "perhaps"}, "must be 1 or 0"),
    ],
)
def test_wrong_settings_are_named(given: dict[str, str], message: str) -> None:
    with pytest.raises(SettingsError, match=message):
        from_environment({f"NORMALIZER_{name}": value for name, value in given.items()})


def test_settings_come_from_the_environment() -> None:
    given = {"HOST": "0.0.0.0", "NO_AUTH": "yes", "TEXT_CHARACTERS": "99", "CORS_ORIGINS": "a, b"}
    found = from_environment({f"NORMALIZER_{name}": value for name, value in given.items()})
    assert (found.bounds.text_characters, found.cors_origins) == (99, ("a", "b"))
    assert found.hosts == ()
    assert "localhost" in Settings().hosts


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "127.0.0.1:8000"),
        ("::1", "[::1]:8000"),
        ("unix:/run/n.sock", "unix:/run/n.sock"),
    ],
)
def test_addresses_are_written_as_servers_want_them(host: str, address: str) -> None:
    assert Settings(host=host).address == address


def test_without_its_packages_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    ran = CliRunner().invoke(main, ["serve"])
    assert ran.exit_code == 2
    assert "pip install 'normalizer[service]'" in ran.output


@pytest.mark.parametrize(
    "arguments",
    [
        ["-m", "normalizer", "serve", "--host", "0.0.0.0", "--port", "0"],
        ["-m", "gunicorn", "-c", str(ROOT / "deploy" / "gunicorn.conf.py"), "-b", "0.0.0.0:0",
         "service:app"],
    ],
)  # fmt: skip
def test_an_open_address_without_keys_is_refused(arguments: list[str]) -> None:
    ended = subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
        timeout=60,
    )
    assert ended.returncode != 0
    assert "can be reached by others" in ended.stderr


@pytest.fixture(scope="module")
def harmful(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A service with a profile whose rules go wrong as the text asks them to."""
    folder = tmp_path_factory.mktemp("harmful")
    (folder / "harm.toml").write_text(HARM, "utf-8")
    memory = 200 << 20
    profile = str(folder / "harm.toml")
    with running(
        folder, profiles=profile, hard_ms=1_500, budget_ms=1_400, child_memory=memory
    ) as started:
        yield started


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("LOOP!", "time-exceeded"), ("SLEEP!", "time-exceeded"), ("HOLD!", "time-exceeded"),
        ("EAT!", "memory-exceeded"),
        ("DIE!", "process-died"), ("SEGV!", "process-died"), ("EXIT!", "process-died"),
    ],
)  # fmt: skip
def test_a_document_that_goes_wrong_is_refused_alone(
    harmful: Running, word: str, code: str
) -> None:
    began = time.monotonic()
    answer = harmful.post("/v1/normalize", {"text": f"{word} {CANARY}", "profile": "harm"})
    assert (answer.status, answer.code) == (422, code)
    assert time.monotonic() - began < 30
    assert harmful.post("/v1/normalize", {"text": "a , b"}).told["text"] == "a, b"


def test_our_own_mistake_is_told_without_the_text(harmful: Running) -> None:
    given = {"text": f"RAISE! {CANARY}", "profile": "harm"}
    answer = harmful.post("/v1/normalize", given)
    assert (answer.status, answer.code) == (500, "our-mistake")
    line = harmful.line(status=500)
    assert "KeyError at " in str(line["error"])
    assert CANARY not in harmful.out.read_text("utf-8") + harmful.err.read_text("utf-8")


def test_a_bulk_request_loses_only_the_lines_that_go_wrong(harmful: Running) -> None:
    words = {3: "LOOP!", 5: "DIE!", 17: "EAT!", 18: "HOLD!", 30: "RAISE!"}
    lines = [{"text": f"{words.get(n, 'a')} , b", "profile": "harm"} for n in range(40)]
    data = b"\n".join(json.dumps(line).encode() for line in lines)
    *told, last = harmful.bulk(data, "return=text").lines
    assert [line["i"] for line in told] == list(range(40))
    failed = {line["i"]: line["status"] for line in told if line["status"] != 200}
    assert failed == {3: 422, 5: 422, 17: 422, 18: 422, 30: 500}
    assert all(line["text"] == "a, b" for line in told if line["i"] not in words)
    summary = last["summary"]
    assert isinstance(summary, dict)
    assert (summary["ok"], summary["failed"]) == (35, 5)


def test_a_full_disk_is_no_mistake_of_ours(harmful: Running) -> None:
    worker = descendants(harmful.process.pid)[0]
    usual = resource.prlimit(worker, resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
    try:
        given = {"record": {"text": "a", "x": "y" * 2_000_000}, "return": []}
        answer = harmful.post("/v1/normalize", given)
    finally:
        resource.prlimit(worker, resource.RLIMIT_FSIZE, usual)
    assert (answer.status, answer.code) == (503, "no-room")
    assert harmful.post("/v1/normalize", given).status == 200


def test_a_small_budget_gives_what_was_done_by_then(harmful: Running) -> None:
    given = {"text": article(200_000), "budget_ms": 1}
    told = harmful.post("/v1/normalize", given).told
    assert told["complete"] is False
    assert "Time ran out" in str(told["warnings"])
    back = harmful.post("/v1/undo", {"text": told["text"], "edits": told["edits"]})
    assert back.told == {"text": given["text"]}


def test_bulk_requests_leave_a_child_for_single_ones(harmful: Running) -> None:
    line = json.dumps({"text": article(8_000), "return": []}).encode() + b"\n"
    threads = [threading.Thread(target=harmful.bulk, args=(line * 300,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    statuses = []
    while any(thread.is_alive() for thread in threads):
        statuses.append(harmful.post("/v1/normalize", {"text": "a , b"}).status)
    assert len(statuses) > 3
    assert set(statuses) == {200}


def test_a_full_service_refuses_early_and_says_when_to_come_back(tmp_path: Path) -> None:
    (tmp_path / "harm.toml").write_text(HARM, "utf-8")
    answers = []
    with running(tmp_path, threads=4, hard_ms=3_000, profiles=str(tmp_path / "harm.toml")) as full:

        def slow() -> None:
            answers.append(full.post("/v1/normalize", {"text": "SLEEP!", "profile": "harm"}))

        threads = [threading.Thread(target=slow) for _ in range(2)]
        for thread in threads:
            thread.start()
        time.sleep(0.5)
        refused = full.post("/v1/normalize", {"text": "x" * 900_000})
        assert (refused.status, refused.code) == (503, "full")
        assert refused.told["reason"] == "requests"
        assert refused.told["retryable"] is True
        assert int(refused.headers["retry-after"]) >= 1
        assert full.get("/healthz").status == 200
        for thread in threads:
            thread.join()
        assert [answer.status for answer in answers] == [422, 422]
        assert full.post("/v1/normalize", {"text": "a , b"}).told["text"] == "a, b"
        assert (
            'normalizer_rejected_total{reason="requests"} 1.0' in full.get("/metrics").body.decode()
        )


def test_a_killed_child_costs_nobody_an_answer(harmful: Running) -> None:
    for _ in range(3):
        for child in [pid for pid in descendants(harmful.process.pid) if _is_child(pid)]:
            os.kill(child, signal.SIGKILL)
        assert harmful.post("/v1/normalize", {"text": "a , b"}).told["text"] == "a, b"


def _is_child(pid: int) -> bool:
    with contextlib.suppress(OSError), open(f"/proc/{pid}/cmdline", "rb") as command:  # noqa: PTH123
        return b"normalizer.worker" in command.read()
    return False


def test_ending_is_announced_and_what_is_under_way_is_finished(tmp_path: Path) -> None:
    with running(tmp_path, drain_seconds=2) as service:
        line = json.dumps({"text": article(8_000), "return": ["text"]}).encode() + b"\n"
        whole: list[bool] = []

        def ask() -> None:
            whole.append("summary" in service.bulk(line * 700).lines[-1])

        thread = threading.Thread(target=ask)
        thread.start()
        time.sleep(0.5)
        service.process.send_signal(signal.SIGTERM)
        time.sleep(0.5)
        draining = service.get("/readyz")
        assert (draining.status, draining.code) == (503, "draining")
        assert service.get("/healthz").status == 200
        assert service.post("/v1/normalize", {"text": "a , b"}).status == 200
        thread.join()
        assert whole == [True]
        assert service.process.wait(30) == 0


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_granian_serves_the_same(tmp_path: Path) -> None:
    with running(tmp_path, server="granian", run_dir=str(tmp_path / "run")) as service:
        assert service.post("/v1/normalize", {"text": "a , b"}).told["text"] == "a, b"
        lines = b'{"text":"a , b"}\n' * 300
        assert "summary" in service.bulk(lines, "return=text").lines[-1]
        assert service.post("/v1/normalize", {"text": 1}).status == 422
        assert b"normalizer_documents_total" in service.get("/metrics").body
