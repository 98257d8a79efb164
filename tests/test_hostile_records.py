"""Records that no one should send: each is repaired or in quarantine, and its neighbours live."""

from __future__ import annotations

import base64
import fcntl
import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.archives import done, run

ROOT = Path(__file__).parent.parent
GOOD = "It rained , then stopped."
MENDED = "It rained, then stopped."
MARKS = "\N{COMBINING ACUTE ACCENT}" * 100_000


def text(value: str) -> bytes:
    return json.dumps({"text": value}).encode()


# Each hostile line with the reason for which it goes to quarantine, or None where it is repaired.
TABLE: dict[str, tuple[bytes, str | None]] = {
    "not JSON": (b"It rained.", "not JSON"),
    "cut off": (b'{"text": "It rai', "not JSON"),
    "two objects": (b'{"text": "a"} {"text": "b"}', "not JSON"),
    "a trailing comma": (b'{"text": "a",}', "not JSON"),
    "single quotes": (b"{'text': 'a'}", "not JSON"),
    "a raw control character": (b'{"text": "a\x01b"}', "not JSON"),
    "a raw NUL": (b'{"text": "a\x00b"}', "not JSON"),
    "only NUL": (b"\x00" * 5_000, "not JSON"),
    "UTF-16": ('{"text": "a"}'.encode("utf-16"), "not JSON"),
    "gzip": (b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", "not JSON"),
    "a bad escape": (b'{"text": "a\\q"}', "not JSON"),
    "a list": (b'["text", "a"]', "not an object"),
    "a string": (b'"text"', "not an object"),
    "a number": (b"12", "not an object"),
    "null": (b"null", "not an object"),
    "no such field": (b'{"body": "a"}', "no such field"),
    "an empty object": (b"{}", "no such field"),
    "the field deeper": (b'{"article": {"text": "a"}}', "no such field"),
    "text is a number": (b'{"text": 12}', "wrong type"),
    "text is a list": (b'{"text": ["a"]}', "wrong type"),
    "text is an object": (b'{"text": {"text": "a"}}', "wrong type"),
    "text is true": (b'{"text": true}', "wrong type"),
    "text is NaN": (b'{"text": NaN}', "wrong type"),
    "nested deeply": (b'{"a": ' + b"[" * 100_000, "too deep"),
    "nested deeply and closed": (
        b'{"text": "a", "b": ' + b"[" * 5_000 + b"]" * 5_000 + b"}",
        "too deep",
    ),
    "100 MB": (text("a" * 100_000_000), "too long"),
    "17 MB": (text("b" * 17_000_000), "too long"),
    "a rule that loops": (text("LOOP! b"), "timeout"),
    "a rule that sleeps": (text("SLEEP! b"), "timeout"),
    "a rule that holds the interpreter": (text("HOLD! b"), "timeout"),
    "a rule that wants a terabyte": (text("EAT! b"), "out of memory"),
    "a rule that grows": (text("GROW! b"), "out of memory"),
    "a rule that kills": (text("DIE! b"), "crash"),
    "a rule that breaks memory": (text("SEGV! b"), "crash"),
    "a rule that ends the process": (text("EXIT! b"), "crash"),
    "a rule that raises": (text("RAISE! b"), "rule error"),
    "a rule without an end": (text("RECURSE! b"), "too deep"),
    "a lone surrogate": (b'{"text": "a \\ud83d b"}', None),
    "an escaped NUL": (b'{"text": "a\\u0000b"}', None),
    "stray bytes": (b'{"text": "caf\xe9 and so on"}', None),
    "combining marks": (json.dumps({"text": f"a{MARKS} b"}).encode(), None),
    "a long number": (b'{"n": ' + b"7" * 10_000 + b', "text": "x , y"}', None),
    "an infinite number": (b'{"n": 1e400, "m": -Infinity, "text": "x , y"}', None),
    "the key twice": (b'{"text": "x , y", "text": "z , z"}', None),
    "null text": (b'{"text": null}', None),
    "an empty text": (b'{"text": ""}', None),
    "a carriage return": (b'{"text": "x , y"}\r', None),
    "blanks": (b"   ", None),
    "a wrong address": (b'{"url": "http://[:::/", "text": "x , y"}', None),
    "a foreign id": (b'{"id": {"a": 1}, "text": "x , y"}', None),
}  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """What a run with the table has come to."""

    told: str
    source: bytes
    output: list[bytes]
    quarantine: list[dict[str, object]]
    bad: Path


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """One run, for all processes that test: it takes long, since a rule that hangs is let hang."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "hostile"
    folder.mkdir(exist_ok=True)
    told, bad = folder / "told", folder / "bad.jsonl"
    with (folder / "lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            told.write_text(_told_by_run(folder, bad), "utf-8")
    entries = [json.loads(line) for line in bad.read_bytes().splitlines()]
    source, output = (folder / "in.jsonl").read_bytes(), (folder / "out.jsonl").read_bytes()
    return Outcome(told.read_text("utf-8"), source, output.split(b"\n"), entries, bad)


def _told_by_run(folder: Path, bad: Path) -> str:
    profile = folder / "site.toml"
    profile.write_text('extends = "default"\npackages = ["tests.hostile_rules"]\n', "utf-8")
    lines = []
    for number, (line, _) in enumerate(TABLE.values()):
        lines += [json.dumps({"id": f"before {number}", "text": GOOD}).encode(), line]
    lines.append(json.dumps({"id": "last", "text": GOOD}).encode())
    source, target = folder / "in.jsonl", folder / "out.jsonl"
    source.write_bytes(b"\n".join(lines) + b"\n")
    return done(
        "fix", source, "-o", target, "--quarantine", bad, "-p", profile, "--workers", "2",
        "--time-limit", "3", "--memory-limit", "512", "--frame", "150", "--fresh", code=3, cwd=ROOT,
    )  # fmt: skip


def test_the_table_is_long_enough() -> None:
    assert len(TABLE) >= 30
    assert {"timeout", "crash", "out of memory"} < {reason for _, reason in TABLE.values()}


@pytest.mark.parametrize("name", TABLE)
def test_a_hostile_record_is_repaired_or_named_in_quarantine(outcome: Outcome, name: str) -> None:
    line, reason = TABLE[name]
    number = 2 * list(TABLE).index(name) + 2
    found = [entry for entry in outcome.quarantine if entry["record"] == number]
    if reason is None:
        assert found == []
        return
    (entry,) = found
    assert entry["reason"] == reason, entry["detail"]
    assert base64.b64decode(str(entry["raw_b64"])) == line + b"\n"
    offset, size = entry["offset"], entry["size"]
    assert isinstance(offset, int)
    assert isinstance(size, int)
    assert outcome.source[offset : offset + size] == line + b"\n"
    assert str(entry["detail"]).endswith(".")


def test_no_neighbour_of_a_hostile_record_is_lost(outcome: Outcome) -> None:
    kept = [json.loads(line) for line in outcome.output if b'"before' in line or b'"last' in line]
    assert [record["id"] for record in kept] == [
        *(f"before {number}" for number in range(len(TABLE))), "last",
    ]  # fmt: skip
    assert {record["text"] for record in kept} == {MENDED}


def test_what_is_repaired_stands_in_its_place(outcome: Outcome) -> None:
    mended = sum(reason is None for _, reason in TABLE.values())
    assert len(outcome.output) == len(TABLE) + 1 + mended + 1
    found = b"\n".join(outcome.output)
    for wanted in (
        b'{"text": "x, y", "text": "z, z"}',
        b'{"text": "x, y"}\r',
        '{"text": "café and so on"}'.encode(),
        b'{"text": "ab"}',
        b'{"n": ' + b"7" * 10_000 + b', "text": "x, y"}',
        b'{"n": 1e400, "m": -Infinity, "text": "x, y"}',
    ):
        assert b"\n" + wanted + b"\n" in found, wanted[:80]


def test_the_counts_of_a_hostile_run_are_right(outcome: Outcome) -> None:
    bad = sum(reason is not None for _, reason in TABLE.values())
    read = 2 * len(TABLE) + 1 - 1  # a blank line is no record
    assert f"{read} records read, {read - bad} written" in outcome.told
    assert f"{bad} in quarantine" in outcome.told


def test_what_is_in_quarantine_can_be_tried_again(outcome: Outcome, tmp_path: Path) -> None:
    target, left = tmp_path / "again.jsonl", tmp_path / "left.jsonl"
    done("fix", outcome.bad, "--from-quarantine", "-o", target, "--quarantine", left, code=3)
    found = target.read_bytes().splitlines()
    again = [line for line, reason in TABLE.values() if b"! b" in line or b"RAISE" in line]
    assert found == again
    reasons = [json.loads(line)["reason"] for line in left.read_bytes().splitlines()]
    assert len(reasons) + len(found) == len(outcome.quarantine)
    assert not {"timeout", "crash", "out of memory"} & set(reasons)


def test_a_quarantine_can_be_tried_with_more_allowed(outcome: Outcome, tmp_path: Path) -> None:
    target = tmp_path / "again.jsonl"
    done("fix", outcome.bad, "--from-quarantine", "-o", target, "--max-record", "32", code=3)
    assert max(map(len, target.read_bytes().splitlines())) == 17_000_000 + len(text(""))


@pytest.mark.parametrize(("most", "code"), [("3", 4), ("1000", 3), ("2%", 4), ("60%", 3)])
def test_too_many_errors_stop_the_run(tmp_path: Path, most: str, code: int) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes((text(GOOD) + b"\nno json\n") * 400)
    arguments: list[str | Path] = ["fix", source, "-o", target, "--frame", "500"]
    ended = run(*arguments, "--max-errors", most)
    assert ended.returncode == code
    assert target.exists() == (code == 3)
    if code == 4:
        assert b"--resume" in ended.stderr
        done(*arguments, "--resume", code=3)
    assert target.read_bytes() == (text(MENDED) + b"\n") * 400


@pytest.mark.parametrize("harm", [b"{}\n", b'{"format": "jsonl"}\n', b"[]\n", b"no\n"])
def test_what_is_no_quarantine_is_refused(tmp_path: Path, harm: bytes) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(harm)
    told = done("fix", bad, "--from-quarantine", "-o", tmp_path / "out.jsonl", code=2)
    assert "Line 1" in told
    assert "quarantine" in told
