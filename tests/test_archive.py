"""The archive, by real processes: nothing is lost, and what is unchanged stays to the byte."""

from __future__ import annotations

import base64
import bz2
import gzip
import hashlib
import json
import lzma
import os
import re
import resource
import signal
import subprocess
import time
from typing import TYPE_CHECKING

import pytest
import zstandard

from normalizer import normalize
from tests.archives import as_lines, command, done, records, run
from tests.crashes import survives

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SMALL = ("--frame", "20000", "--workers", "1")  # many frames, even of little


def unzstd(data: bytes) -> bytes:
    return zstandard.ZstdDecompressor().stream_reader(data, read_across_frames=True).read()


COMPRESSIONS: dict[str, tuple[Callable[[bytes], bytes], Callable[[bytes], bytes]]] = {
    "": (bytes, bytes),
    ".gz": (gzip.compress, gzip.decompress),
    ".zst": (zstandard.compress, unzstd),
    ".xz": (lzma.compress, lzma.decompress),
    ".bz2": (bz2.compress, bz2.decompress),
}


@pytest.fixture(scope="module")
def lines() -> bytes:
    return as_lines(records(300))


@pytest.fixture(scope="module")
def repaired(lines: bytes) -> list[dict[str, object]]:
    found = []
    for line in lines.splitlines():
        record = json.loads(line)
        found.append(record | {"text": normalize(record["text"]).text})
    return found


@pytest.fixture
def source(tmp_path: Path, lines: bytes) -> Path:
    path = tmp_path / "in.jsonl"
    path.write_bytes(lines)
    return path


def quarantined(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []


# Order and bytes


@pytest.mark.parametrize("suffix", COMPRESSIONS)
def test_every_record_is_repaired_and_in_its_place(
    tmp_path: Path, lines: bytes, repaired: list[dict[str, object]], suffix: str
) -> None:
    pack, unpack = COMPRESSIONS[suffix]
    source, target = tmp_path / f"in.jsonl{suffix}", tmp_path / f"out.jsonl{suffix}"
    source.write_bytes(pack(lines))
    told = done("fix", source, "-o", target, *SMALL)
    assert [json.loads(line) for line in unpack(target.read_bytes()).splitlines()] == repaired
    assert "300 records read, 300 written" in told
    assert sorted(path.name for path in tmp_path.iterdir()) == [source.name, target.name]


def test_an_unchanged_record_is_copied_to_the_byte(tmp_path: Path) -> None:
    lines = (
        b'{"text":"Fine.","n":1.10,"big":1e400,"huge":' + b"9" * 5000 + b"}\r\n"
        b' { "text" : "It was f\\u00fcr \\/ all \\ud83d\\ude00 here." } \n'
        b"\n   \n"
        b'{"text": null, "a": [1,2 , {"text": "two , commas"}], "text2": "x , y"}\n'
        b'{"text": "", "text": "Twice."}\n'
        b'{"text": "no line end"}'
    )
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + lines)
    done("fix", source, "-o", target)
    assert target.read_bytes() == source.read_bytes()


@pytest.mark.parametrize(
    ("line", "becomes"),
    [
        (
            rb'{"b": 1.10, "text": "\u201cRain\u201d , he said.", "a": 1e400}',
            rb'{"b": 1.10, "text": "\u201cRain\u201d, he said.", "a": 1e400}',
        ),
        (
            rb'{"text":"one\/two , \"three\" and\u0020\uD83D\uDE00 then , four  five\tsix"}',
            rb'{"text":"one\/two, \"three\" and\u0020\uD83D\uDE00 then, four five\tsix"}',
        ),
        (
            '{"text": "Caf\N{LATIN SMALL LETTER E WITH ACUTE} , fish &hellip;"}'.encode(),
            '{"text": "Caf\N{LATIN SMALL LETTER E WITH ACUTE}, fish …"}'.encode(),
        ),
        (rb'{"text": "Fish , ham &hellip;"}', rb'{"text": "Fish, ham \u2026"}'),
        (rb'{"text": "a , b", "text": "c , d"}', rb'{"text": "a, b", "text": "c, d"}'),
        (b'{"text": "The caf\xe9 is open , too."}', '{"text": "The café is open, too."}'.encode()),
        (rb'{"text": "Cut off \ud83d"}', b'{"text": "Cut off \\ufffd"}'),
        (rb'{"text": "nul\u0000 here"}', rb'{"text": "nul here"}'),
    ],
)
def test_a_changed_record_keeps_keys_escapes_and_numbers(
    tmp_path: Path, line: bytes, becomes: bytes
) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(line + b"\n")
    done("fix", source, "-o", target, "--lang", "en")
    assert target.read_bytes() == becomes + b"\n"


def test_standard_input_goes_to_standard_output(
    tmp_path: Path, lines: bytes, repaired: list[dict[str, object]]
) -> None:
    ended = run("fix", "--format", "jsonl", *SMALL, stdin=lines, cwd=tmp_path)
    assert ended.returncode == 0
    assert [json.loads(line) for line in ended.stdout.splitlines()] == repaired
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("workers", [2, 8])
def test_any_number_of_workers_makes_the_same_files(
    tmp_path: Path, source: Path, workers: int
) -> None:
    made = {}
    for count in (1, workers):
        target = tmp_path / f"{count}" / "out.jsonl.zst"
        done("fix", source, "-o", target, *SMALL, "--workers", f"{count}",
             "--edits", target.with_name("edits.jsonl.zst"))  # fmt: skip
        made[count] = {path.name: path.read_bytes() for path in target.parent.iterdir()}
    assert made[1] == made[workers]
    assert len(made[1]) == 2


def test_an_empty_archive_is_a_sound_empty_archive(tmp_path: Path) -> None:
    for suffix, (pack, unpack) in COMPRESSIONS.items():
        source, target = tmp_path / f"in.jsonl{suffix}", tmp_path / f"out.jsonl{suffix}"
        source.write_bytes(pack(b""))
        done("fix", source, "-o", target)
        assert unpack(target.read_bytes()) == b""


# Crashes


def undisturbed(arguments: list[str | Path], *targets: Path) -> list[bytes]:
    done(*arguments)
    made = [target.read_bytes() for target in targets]
    for target in targets:
        target.unlink()
    return made


def test_a_run_that_is_killed_again_and_again_makes_the_same_files(
    tmp_path: Path, source: Path
) -> None:
    with source.open("ab") as file:
        file.write(as_lines(records(3000, seed=2)) + b'{"text": 1}\nno json\n')
    target, edits = tmp_path / "out.jsonl.zst", tmp_path / "edits.jsonl.zst"
    bad = tmp_path / "bad.jsonl"
    arguments: list[str | Path] = [
        "fix", source, "-o", target, "--edits", edits, "--quarantine", bad, *SMALL,
        "--workers", "2",
    ]  # fmt: skip
    assert survives(arguments, [target, edits, bad]) >= 1


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM], ids=lambda how: how.name)
def test_an_interrupted_run_says_how_to_go_on_and_can(tmp_path: Path, how: signal.Signals) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(as_lines(records(6000)))
    arguments: list[str | Path] = ["fix", source, "-o", target, *SMALL]
    (wanted,) = undisturbed(arguments, target)
    process = subprocess.Popen(command(*arguments), stderr=subprocess.PIPE)
    part = tmp_path / "out.jsonl.part"
    while not (part.exists() and part.stat().st_size > 50_000):
        time.sleep(0.005)
        assert process.poll() is None
    process.send_signal(how)
    told = process.communicate(timeout=60)[1].decode()
    assert process.returncode == 130
    assert "--resume" in told
    assert "Traceback" not in told
    assert not target.exists()
    told = done(*arguments, code=2)
    assert "--resume" in told
    assert "--fresh" in told
    done(*arguments, "--resume")
    assert target.read_bytes() == wanted


def _stopped(tmp_path: Path, source: Path, target: Path) -> list[str | Path]:
    """A run that was stopped in the middle, by a disk that is full."""
    arguments: list[str | Path] = ["fix", source, "-o", target, *SMALL]
    process = subprocess.run(
        command(*arguments),
        capture_output=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(
            resource.RLIMIT_FSIZE, (90_000, resource.RLIM_INFINITY)
        ),
        timeout=60,
    )
    told = process.stderr.decode()
    assert process.returncode == 2, told
    assert "File too large" in told
    assert "--resume" in told
    assert "Traceback" not in told
    return arguments


def test_a_full_disk_stops_a_run_that_can_go_on_later(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.jsonl"
    (wanted,) = undisturbed(["fix", source, "-o", target, *SMALL], target)
    arguments = _stopped(tmp_path, source, target)
    done(*arguments, "--resume")
    assert target.read_bytes() == wanted


@pytest.mark.parametrize("torn", [b"\x00\x00\x00", b'12345678 {"frame": 7', b"garbage\n"])
def test_a_torn_line_of_the_journal_is_forgotten(tmp_path: Path, source: Path, torn: bytes) -> None:
    target = tmp_path / "out.jsonl"
    (wanted,) = undisturbed(["fix", source, "-o", target, *SMALL], target)
    arguments = _stopped(tmp_path, source, target)
    journal = tmp_path / "out.jsonl.journal"
    with journal.open("ab") as file:
        file.write(torn)
    done(*arguments, "--resume")
    assert target.read_bytes() == wanted


@pytest.mark.parametrize("lost", [1, 30_000, 10**9])
def test_frames_that_the_disk_lost_are_made_again(tmp_path: Path, source: Path, lost: int) -> None:
    target = tmp_path / "out.jsonl"
    (wanted,) = undisturbed(["fix", source, "-o", target, *SMALL], target)
    arguments = _stopped(tmp_path, source, target)
    part = tmp_path / "out.jsonl.part"
    os.truncate(part, max(0, part.stat().st_size - lost))
    done(*arguments, "--resume")
    assert target.read_bytes() == wanted


def test_a_run_that_was_killed_before_its_files_were_moved_is_finished(
    tmp_path: Path, source: Path
) -> None:
    target = tmp_path / "out.jsonl"
    (wanted,) = undisturbed(["fix", source, "-o", target], target)
    code = (
        "import os\nfrom pathlib import Path\nfrom normalizer.cli import main\n"
        "Path.replace = lambda *paths: os._exit(9)\n"
        f"main({command('fix', source, '-o', target)[3:]!r})"
    )
    ended = subprocess.run([command()[0], "-c", code], check=False, timeout=60)
    assert ended.returncode == 9
    assert not target.exists()
    done("fix", source, "-o", target, "--resume")
    assert target.read_bytes() == wanted
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda source: source.write_bytes(source.read_bytes() + b"{}"), "another input"),
        (lambda source: source.write_bytes(b" " + source.read_bytes()[:-1]), "another input"),
        (lambda _: ("--ignore", "SPC121"), "other rules"),
        (lambda _: ("--field", "title"), "other options"),
        (lambda _: ("--limit", "299"), "other options"),
    ],
    ids=["longer", "shifted", "rules", "field", "limit"],
)
def test_the_journal_of_another_run_is_refused(
    tmp_path: Path, source: Path, change: Callable[[Path], object], told: str
) -> None:
    target = tmp_path / "out.jsonl"
    arguments = _stopped(tmp_path, source, target)
    more = change(source)
    options = more if isinstance(more, tuple) else ()
    kept = (tmp_path / "out.jsonl.part").read_bytes()
    assert told in done(*arguments, "--resume", *options, code=2)
    assert (tmp_path / "out.jsonl.part").read_bytes() == kept
    ended = run(*arguments, "--fresh", *options)
    assert ended.returncode in (0, 3)
    assert target.exists()


def test_an_input_that_changed_behind_its_beginning_is_noticed(tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    lines = as_lines(records(2500))
    assert len(lines) > 1_300_000
    source.write_bytes(lines)
    arguments: list[str | Path] = ["fix", source, "-o", target, *SMALL]
    process = subprocess.Popen(command(*arguments), stderr=subprocess.DEVNULL)
    part = tmp_path / "out.jsonl.part"
    while not (part.exists() and part.stat().st_size > 1_200_000):
        time.sleep(0.002)
        assert process.poll() is None
    process.kill()
    process.wait()
    at = 1_100_000
    source.write_bytes(lines[:at] + bytes([lines[at] ^ 1]) + lines[at + 1 :])
    assert "input has changed" in done(*arguments, "--resume", code=2)


def test_a_run_that_could_not_begin_leaves_nothing(tmp_path: Path, source: Path) -> None:
    missing, target = tmp_path / "no.jsonl", tmp_path / "out.jsonl"
    assert "cannot be read" in done("fix", missing, "-o", target, code=2)
    source.rename(missing)
    done("fix", missing, "-o", target)


def _killed_when_done(*arguments: str | Path) -> None:
    """A run that is killed when its files are in their places, but its journal is still there."""
    code = (
        "import os\nfrom normalizer.archive import run\nfrom normalizer.cli import main\n"
        f"run.forget = lambda jobs: os._exit(9)\nmain({command(*arguments)[3:]!r})"
    )
    ended = subprocess.run([command()[0], "-c", code], check=False, timeout=60)
    assert ended.returncode == 9


@pytest.mark.parametrize("in_place", [False, True])
def test_a_journal_that_is_left_over_does_not_speak_for_another_input(
    tmp_path: Path, *, in_place: bool
) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_bytes(b'{"text": "It rained , then."}\n')
    more = ("--in-place",) if in_place else ("-o", target)
    arguments: list[str | Path] = ["fix", source, *more]
    _killed_when_done(*arguments)
    done(*arguments, "--resume")
    _killed_when_done(*arguments)
    source.write_bytes(b'{"text": "A second day , with rain."}\n')
    assert "another input" in done(*arguments, "--resume", code=2)
    assert b"day ," in source.read_bytes()
    done(*arguments, "--fresh")
    assert (source if in_place else target).read_bytes() == (
        b'{"text": "A second day, with rain."}\n'
    )


def test_two_runs_do_not_write_to_one_place(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.jsonl"
    source.write_bytes(as_lines(records(6000)))
    first = subprocess.Popen(command("fix", source, "-o", target, *SMALL, "-q"))
    while not (tmp_path / "out.jsonl.journal").exists():
        time.sleep(0.01)
    assert "Another run" in done("fix", source, "-o", target, "--resume", code=2)
    assert "Another run" in done("fix", source, "-o", target, "--fresh", code=2)
    assert first.wait(60) == 0


# Never the original


def test_the_input_is_never_the_output(tmp_path: Path, source: Path) -> None:
    (tmp_path / "link.jsonl").symlink_to(source)
    (tmp_path / "hard.jsonl").hardlink_to(source)
    was = source.read_bytes()
    for target in ("in.jsonl", "link.jsonl", "hard.jsonl", "../" + tmp_path.name + "/in.jsonl"):
        for option in ("-o", "--edits", "--quarantine"):
            others = () if option == "-o" else ("-o", tmp_path / "out.jsonl")
            told = done("fix", source, option, tmp_path / target, *others, code=2)
            assert "cannot be" in told
    assert source.read_bytes() == was
    assert "cannot be" in done(
        "fix", source, "-o", tmp_path / "o.jsonl", "--edits", tmp_path / "o.jsonl", code=2
    )


def test_two_inputs_never_have_one_output(tmp_path: Path, source: Path) -> None:
    other = tmp_path / "other" / source.name
    other.parent.mkdir()
    other.write_bytes(b'{"text": "x"}\n')
    for paths in ((source, other), (source, source)):
        told = done("fix", *paths, "-o", tmp_path / "out", code=2)
        assert f"that of {source}" in told
    assert "that of" in done("fix", source, source, "--in-place", code=2)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["out.parquet", "out.csv.gz", "out.db", "out.wet"])
def test_an_output_is_not_named_after_another_format(
    tmp_path: Path, source: Path, name: str
) -> None:
    told = done("fix", source, "-o", tmp_path / name, code=2)
    assert "would hold jsonl" in told
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_the_quarantine_of_one_pipe_is_not_that_of_the_next(tmp_path: Path) -> None:
    for number in range(3):
        bad = f'{{"text": {number}}}\n'.encode()
        assert run("fix", "--format", "jsonl", stdin=bad, cwd=tmp_path).returncode == 3
    found = [quarantined(tmp_path / f"quarantine{end}.jsonl") for end in ("", "-2", "-3")]
    raw = [base64.b64decode(str(entry["raw_b64"])) for (entry,) in found]
    assert raw == [f'{{"text": {number}}}\n'.encode() for number in range(3)]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_pipe_that_breaks_leaves_the_quarantine_and_nothing_else(
    tmp_path: Path, lines: bytes
) -> None:
    source = tmp_path / "in.jsonl"
    for first in (b"", b'{"text": 1}\n'):
        source.write_bytes(first + lines * 20)
        with source.open("rb") as file:
            process = subprocess.Popen(
                command("fix", "--format", "jsonl", *SMALL),
                stdin=file,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                cwd=tmp_path,
            )
            assert process.stdout
            assert process.stdout.readline()
            process.stdout.close()
            assert process.stderr
            assert process.stderr.read() == b""
            process.stderr.close()
            assert process.wait(60) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "quarantine.jsonl"]
    assert len(quarantined(tmp_path / "quarantine.jsonl")) == 1


def test_in_place_keeps_mode_and_original(tmp_path: Path, source: Path) -> None:
    was = source.read_bytes()
    target = tmp_path / "out.jsonl"
    (wanted,) = undisturbed(["fix", source, "-o", target], target)
    source.chmod(0o640)
    done("fix", source, "--in-place", "--backup", ".orig")
    assert source.read_bytes() == wanted
    assert source.stat().st_mode & 0o777 == 0o640
    assert (tmp_path / "in.jsonl.orig").read_bytes() == was
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.jsonl", "in.jsonl.orig"]
    told = done("fix", source, "--in-place", "--backup", ".orig", "--select", "CHR9", code=2)
    assert "in.jsonl.orig is there already" in told
    assert (tmp_path / "in.jsonl.orig").read_bytes() == was
    assert source.read_bytes() == wanted


@pytest.mark.parametrize("options", [("--limit", "10"), ("--sample", "0.1")])
def test_in_place_takes_all_records_or_none(
    tmp_path: Path, source: Path, options: tuple[str, str]
) -> None:
    was = source.read_bytes()
    assert "would be lost" in done("fix", source, "--in-place", *options, code=2)
    assert source.read_bytes() == was
    done("fix", source, "--in-place", *options, "--dry-run")
    assert source.read_bytes() == was


def test_in_place_loses_no_record_that_is_too_long_to_be_kept(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl.zst"
    long = b'{"text": "It rained , then."}\n{"text": "' + b"a" * 150_000_000 + b'"}\n'
    source.write_bytes(was := zstandard.compress(long))
    assert "would be lost" in done("fix", source, "--in-place", code=2)
    assert source.read_bytes() == was


def test_in_place_does_not_touch_an_archive_without_damage(tmp_path: Path) -> None:
    source = tmp_path / "in.jsonl"
    source.write_bytes(b'{"text": "Fine."}\n')
    os.utime(source, ns=(10**18, 10**18))
    was = source.stat()
    done("fix", source, "--in-place", "--backup", ".orig")
    assert (source.stat().st_mtime_ns, source.stat().st_ino) == (10**18, was.st_ino)
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


# Choices


def test_a_dry_run_counts_and_writes_nothing(tmp_path: Path, source: Path) -> None:
    told = done("fix", source, "-o", tmp_path / "out.jsonl", "--dry-run")
    assert re.search(r"300 records read, 300 written, \d+ of them changed", told)
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_a_limit_takes_the_first_records(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.jsonl"
    told = done("fix", source, "-o", target, "--limit", "123", *SMALL)
    assert "123 records read, 123 written" in told
    assert [json.loads(line)["id"] for line in target.read_bytes().splitlines()] == [*range(123)]


def test_a_sample_is_the_same_for_the_same_seed(tmp_path: Path, source: Path) -> None:
    taken = []
    for seed in ("1", "1", "2"):
        target = tmp_path / "out.jsonl"
        told = done("fix", source, "-o", target, "--sample", "0.2", "--seed", seed)
        ids = [json.loads(line)["id"] for line in target.read_bytes().splitlines()]
        assert f"300 records read, {len(ids)} written" in told
        assert f"{300 - len(ids)} skipped" in told
        taken.append(ids)
    assert taken[0] == taken[1] != taken[2]
    assert 30 < len(taken[0]) < 90


def test_a_diff_of_some_records_is_shown_and_nothing_written(tmp_path: Path, source: Path) -> None:
    ended = run("fix", source, "--diff", "--limit", "20", cwd=tmp_path)
    assert ended.returncode == 0
    assert ended.stdout.startswith(b"--- ")
    assert b"\n+++ " in ended.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["in.jsonl"]


def test_several_archives_go_into_a_folder(tmp_path: Path, source: Path) -> None:
    other = tmp_path / "other.jsonl.gz"
    other.write_bytes(gzip.compress(source.read_bytes()))
    target = tmp_path / "out"
    done("fix", source, other, "-o", target)
    assert sorted(path.name for path in target.iterdir()) == ["in.jsonl", "other.jsonl.gz"]
    assert gzip.decompress((target / "other.jsonl.gz").read_bytes()) == (
        (target / "in.jsonl").read_bytes()
    )


def test_a_damaged_compressed_input_is_an_error_and_never_a_short_output(
    tmp_path: Path, lines: bytes
) -> None:
    for suffix, (pack, _) in COMPRESSIONS.items():
        if suffix:
            source, target = tmp_path / f"in.jsonl{suffix}", tmp_path / f"out.jsonl{suffix}"
            source.write_bytes(pack(lines)[:-20])
            told = done("fix", source, "-o", target, code=2)
            assert source.name in told
            assert "no sound" in told
            assert not target.exists()


def test_what_is_missing_or_unknown_is_named(tmp_path: Path, source: Path) -> None:
    assert "cannot be read" in done("fix", tmp_path / "no.jsonl", "-o", tmp_path / "o", code=2)
    assert "Did you mean 'jsonl'" in done("fix", source, "--format", "json", code=2)
    assert "Did you mean 'zyte'" in done("fix", source, "--preset", "zite", code=2)
    assert "--format" in done("fix", "-", "--workers", "1", code=2)
    assert "percentage" in done("fix", source, "--max-errors", "few", code=2)
    assert "not both" in done("fix", source, "--preset", "zyte", "--field", "a", code=2)


def test_hashes_in_the_edits_are_those_of_the_records(tmp_path: Path, source: Path) -> None:
    target, edits = tmp_path / "out.jsonl", tmp_path / "edits.jsonl"
    done("fix", source, "-o", target, "--edits", edits, *SMALL)
    before, after = source.read_bytes().split(b"\n"), target.read_bytes().split(b"\n")
    first = count = 0
    for line in edits.read_bytes().splitlines():
        entry = json.loads(line)
        if "frame" in entry:
            first = entry["first"]
            continue
        at = first + entry["at"]
        assert entry["sha256_before"] == hashlib.sha256(before[at] + b"\n").hexdigest()
        assert entry["sha256_after"] == hashlib.sha256(after[at] + b"\n").hexdigest()
        count += 1
    assert count == sum(one != two for one, two in zip(before, after, strict=True)) > 100


# Undo


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """An archive with records that are damaged, sound, written in odd ways, and impossible."""
    odd = (
        b'{"text":"one\\/two , \\"three\\" \\u0061nd\\u0020\\uD83D\\uDE00 so , four  five\\t6"}\r\n'
        b'{"text": 5}\n\n'
        b'{"text": "The caf\xe9 is open , too."}\n'
        b'{"text": "Cut off \\ud83d", "n": 1.10}\n'
        b"no json\n"
        b'{"text": "nul\\u0000 here &hellip; \\u2026", "text": "Twice , or more."}\n'
        b'{"text": "last , without end"}'
    )
    path = tmp_path / "in.jsonl"
    path.write_bytes(as_lines(records(120)) + odd)
    return path


@pytest.mark.parametrize("suffix", ["", ".zst"])
def test_undo_gives_back_every_byte(tmp_path: Path, mixed: Path, suffix: str) -> None:
    target, edits = tmp_path / f"out.jsonl{suffix}", tmp_path / f"edits.jsonl{suffix}"
    bad, back = tmp_path / "bad.jsonl", tmp_path / "back.jsonl"
    done("fix", mixed, "-o", target, "--edits", edits, "--quarantine", bad, *SMALL, code=3)
    told = done("undo", target, "--edits", edits, "--quarantine", bad, "-o", back)
    assert "every hash was right" in told
    assert back.read_bytes() == mixed.read_bytes()
    done("undo", target, "--edits", edits, "-o", back)
    lost = (b'{"text": 5}\n', b"no json\n")
    assert back.read_bytes() == mixed.read_bytes().replace(lost[0], b"").replace(lost[1], b"")


@pytest.mark.parametrize(
    "harm",
    [
        lambda data: data.replace(b"The", b"the", 1),
        lambda data: data[: len(data) // 2],
        lambda data: data.split(b"\n", 1)[1],
    ],
    ids=["changed", "cut", "shifted"],
)
def test_undo_writes_nothing_when_a_hash_is_wrong(
    tmp_path: Path, source: Path, harm: Callable[[bytes], bytes]
) -> None:
    target, edits, back = tmp_path / "out.jsonl", tmp_path / "edits.jsonl", tmp_path / "b.jsonl"
    source.write_bytes(as_lines([{"text": "The rain , the wind."}] * 9))
    done("fix", source, "-o", target, "--edits", edits)
    target.write_bytes(harm(target.read_bytes()))
    told = done("undo", target, "--edits", edits, "-o", back, code=2)
    assert "Nothing was written" in told
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "edits.jsonl", "in.jsonl", "out.jsonl",
    ]  # fmt: skip


def test_undo_refuses_to_write_over_what_it_reads(tmp_path: Path, source: Path) -> None:
    target, edits = tmp_path / "out.jsonl", tmp_path / "edits.jsonl"
    done("fix", source, "-o", target, "--edits", edits)
    for place in (target, edits):
        was = place.read_bytes()
        assert "cannot be the output" in done("undo", target, "--edits", edits, "-o", place, code=2)
        assert place.read_bytes() == was


def test_a_record_that_does_not_come_back_stops_the_run(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.jsonl"
    code = (
        "from dataclasses import replace\nfrom normalizer.archive import isolation\n"
        "from normalizer.cli import main\nwhole = isolation.outcome\n"
        "def lossy(pool, batch):\n"
        "    made = whole(pool, batch)\n"
        "    return replace(made, count=made.count - (batch.number == 1))\n"
        "isolation.outcome = lossy\n"
        f"main(['fix', {str(source)!r}, '-o', {str(target)!r}, '--frame', '20000'])"
    )
    ended = subprocess.run([command()[0], "-c", code], check=False, capture_output=True, timeout=60)
    assert ended.returncode == 2
    assert b"a mistake of the program" in ended.stderr
    assert not target.exists()
