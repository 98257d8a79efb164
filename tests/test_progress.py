"""What is told while a run goes on: a bar on a terminal, else a line now and then."""

from __future__ import annotations

import os
import pty
import subprocess
import termios
from typing import TYPE_CHECKING

from normalizer.archive import progress
from normalizer.archive.batch import Setup
from normalizer.archive.job import Job
from normalizer.archive.tally import Tally
from normalizer.profile import Profile
from normalizer.records import Fields
from tests.archives import as_lines, command, done, records

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


class Opened:
    """An input of which half was read."""

    position = 50
    size = 100


def test_a_log_gets_a_line_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    job = Job("jsonl", Setup(Profile("none"), Fields()))
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    tally = Tally(read=500, changed=20, quarantined=3, size=90_000_000)
    with progress.Progress() as told:
        told.begin(job, Opened(), Tally())  # type: ignore[arg-type]  # as much of it as is needed
        for clock[0] in (1010.0, 1029.0, 1030.0, 1031.0):
            told.advance(Opened(), tally)  # type: ignore[arg-type]  # as above
    shown = capsys.readouterr().err
    assert shown == "-: 500 records, 3.0 MB/s, 20 changed, 3 failed, 30 s left\n"


def test_a_terminal_gets_a_bar(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(as_lines(records(400)))
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 120))
    try:
        subprocess.run(
            command("fix", source, "-o", tmp_path / "out.jsonl", "--frame", "5000"),
            check=True,
            stderr=theirs,
            timeout=60,
        )
        shown = os.read(ours, 1_000_000)
    finally:
        os.close(ours)
        os.close(theirs)
    assert b"MB/s" in shown
    assert b"400 records" in shown


def test_quiet_is_quiet(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(as_lines(records(4)))
    assert done("fix", source, "-o", tmp_path / "out.jsonl", "--quiet") == ""


def test_whoever_has_had_enough_gets_no_traceback(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(as_lines(records(3000)))
    process = subprocess.Popen(
        command("fix", source, "--frame", "5000", "--quarantine", tmp_path / "bad.jsonl"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr:
        told = process.stderr.read()
    process.wait(60)
    assert told == b""
