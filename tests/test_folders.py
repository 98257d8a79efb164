"""Folders: mirrored or repaired in place, and no file is half written."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize
from normalizer.archive.folder import texts_of
from normalizer.errors import ArchiveError
from tests.archives import done, records
from tests.crashes import disturbed, survives

if TYPE_CHECKING:
    from pathlib import Path


def texts(folder: Path, count: int) -> dict[str, bytes]:
    made = {}
    for each in records(count, paragraphs=2):
        name = f"{int(str(each['id'])) % 7}/a{each['id']}.txt"
        made[name] = str(each["text"]).encode() if int(str(each["id"])) % 3 else b"Fine.\n"
    for name, data in made.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return made


def found(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def made(tmp_path: Path) -> dict[str, bytes]:
    return texts(tmp_path / "in", 150)


def repaired(made: dict[str, bytes]) -> dict[str, bytes]:
    return {name: normalize(data).text.encode() for name, data in made.items()}


def test_a_folder_is_mirrored(tmp_path: Path, made: dict[str, bytes]) -> None:
    told = done("fix", tmp_path / "in", "-o", tmp_path / "out", "--workers", "2")
    assert "150 records read, 150 written" in told
    assert found(tmp_path / "out") == repaired(made)
    assert found(tmp_path / "in") == made
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_in_place_only_changed_files_are_touched(tmp_path: Path, made: dict[str, bytes]) -> None:
    folder = tmp_path / "in"
    for name in made:
        os.utime(folder / name, ns=(10**18, 10**18))
        (folder / name).chmod(0o640)
    done("fix", folder, "--in-place", "--backup", ".orig", "--workers", "2")
    wanted = repaired(made)
    backups = {f"{name}.orig": data for name, data in made.items() if data != wanted[name]}
    assert backups
    assert found(folder) == wanted | backups
    for name, data in made.items():
        state = (folder / name).stat()
        assert state.st_mode & 0o777 == 0o640
        assert (state.st_mtime_ns == 10**18) == (data == wanted[name])


def test_a_killed_run_in_place_loses_no_edit(tmp_path: Path) -> None:
    made = texts(tmp_path / "first", 1_500)
    edits, again = tmp_path / "e.jsonl", tmp_path / "again.jsonl"
    done("fix", tmp_path / "first", "--in-place", "--edits", edits, "--workers", "2")
    texts(tmp_path / "second", 1_500)
    arguments: list[str | Path] = [
        "fix", tmp_path / "second", "--in-place", "--edits", again, "--workers", "2",
    ]  # fmt: skip
    assert disturbed(arguments, 4, random.Random(1)) >= 1
    assert found(tmp_path / "second") == found(tmp_path / "first") == repaired(made)
    assert edits.read_bytes() == again.read_bytes()


def test_killed_runs_over_a_folder_make_the_same_files(tmp_path: Path) -> None:
    texts(tmp_path / "in", 1_500)
    edits = tmp_path / "e.jsonl"
    arguments: list[str | Path] = [
        "fix", tmp_path / "in", "-o", tmp_path / "out", "--edits", edits, "--workers", "2",
    ]  # fmt: skip
    assert survives(arguments, [edits]) >= 1
    assert found(tmp_path / "out") == repaired(found(tmp_path / "in"))


def test_undo_gives_the_folder_back(tmp_path: Path, made: dict[str, bytes]) -> None:
    (tmp_path / "in" / "odd.txt").write_bytes(b"\xff\xfe" + "A , b  c\r\n".encode("utf-16-le"))
    (tmp_path / "in" / "other.bin").write_bytes(b"\x00\x01")
    was = found(tmp_path / "in")
    edits = tmp_path / "e.jsonl.zst"
    done("fix", tmp_path / "in", "--in-place", "--edits", edits)
    assert found(tmp_path / "in") != was
    done("undo", tmp_path / "in", "--edits", edits, "-o", tmp_path / "back")
    assert found(tmp_path / "back") == was
    assert len(was) == len(made) + 2


def test_pages_become_texts(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    paragraphs = "".join(f"<p>{each['text']}</p>" for each in records(4))
    (folder / "a.html").write_text(f"<html><body><article>{paragraphs}</article></body></html>")
    (folder / "b.htm").write_text("<html></html>")
    (folder / "c.txt").write_text("no page")
    bad = tmp_path / "bad.jsonl"
    arguments: list[str | Path] = [
        "fix",
        folder,
        "--format",
        "html",
        "-o",
        tmp_path / "out",
        "--quarantine",
        bad,
    ]
    told = done(*arguments, code=3)
    assert "2 records read, 1 written" in told
    (name,) = found(tmp_path / "out")
    assert name == "a.txt"
    text = (tmp_path / "out" / name).read_text("utf-8")
    assert len(text) > 1_000
    assert " ," not in text
    (entry,) = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert (entry["id"], entry["reason"]) == ("b.htm", "no text")
    assert "give -o" in done("fix", folder, "--format", "html", "--in-place", code=2)


def test_a_file_that_is_too_long_is_left_where_it_is(tmp_path: Path) -> None:
    folder, bad = tmp_path / "in", tmp_path / "bad.jsonl"
    made = texts(folder, 40)
    (folder / "0" / "long.txt").write_bytes(b"a , b " * 200_000)
    arguments: list[str | Path] = [
        "fix",
        folder,
        "-o",
        tmp_path / "out",
        "--quarantine",
        bad,
        "--max-record",
        "1",
    ]
    done(*arguments, code=3)
    assert found(tmp_path / "out") == repaired(made)
    (entry,) = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert entry["reason"] == "too long"
    assert "long.txt" in entry["detail"]


def test_pages_that_share_a_name_become_two_texts(tmp_path: Path) -> None:
    words = "the storm came over the old harbour and the people of the town walked home , at last. "
    folder, target = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    for number, name in enumerate(("a.htm", "a.html", "b.html")):
        body = f"<h1>Storm {number}</h1><p>{words * 3}</p><p>Number {number}. {words * 3}</p>"
        (folder / name).write_text(f"<html><body><article>{body}</article></body></html>", "utf-8")
    done("fix", folder, "--format", "html", "-o", target)
    made = found(target)
    assert sorted(made) == ["a.htm.txt", "a.html.txt", "b.txt"]
    for number, name in enumerate(sorted(made)):
        assert f"Number {number}." in made[name].decode()


def test_two_texts_with_one_name_are_refused() -> None:
    with pytest.raises(ArchiveError, match=r"Two pages would become a\.htm\.txt"):
        texts_of(["a.htm", "a.html", "a.htm.html"])


def test_a_folder_is_not_written_into_itself(tmp_path: Path, made: dict[str, bytes]) -> None:
    folder = tmp_path / "in"
    for one, other in ((folder, folder / "out"), (folder / "1", folder)):
        told = done("fix", one, "-o", other, "--format", "text", code=2)
        assert "would mix" in told
    assert found(tmp_path / "in") == made


def test_a_file_that_cannot_be_read_is_named_and_the_others_are_repaired(tmp_path: Path) -> None:
    folder, target, bad = tmp_path / "in", tmp_path / "out", tmp_path / "bad.jsonl"
    folder.mkdir()
    for name in ("a", "b", "c"):
        (folder / f"{name}.txt").write_bytes(b"It rained , then.")
    (folder / "b.txt").write_bytes(b"It rained , then." * 100_000)
    code = (
        "import errno\nfrom pathlib import Path\nfrom normalizer.cli import main\n"
        "whole = Path.read_bytes\n"
        "def closed(path):\n"
        "    if path.name == 'c.txt':\n"
        "        raise OSError(errno.EIO, 'Input/output error', str(path))\n"
        "    return whole(path)\n"
        "Path.read_bytes = closed\n"
        f"main(['fix', {str(folder)!r}, '-o', {str(target)!r}, '--quarantine', {str(bad)!r},"
        "'--lang', 'en', '--max-record', '1', '--format', 'text'])"
    )
    ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=60)
    assert ended.returncode == 3
    assert found(target) == {"a.txt": b"It rained, then."}
    entries = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert [(entry["id"], entry["reason"]) for entry in entries] == [
        ("b.txt", "too long"), ("c.txt", "cannot be read"),
    ]  # fmt: skip


def test_undo_of_a_folder_writes_nothing_when_a_hash_is_wrong(
    tmp_path: Path, made: dict[str, bytes]
) -> None:
    edits, target = tmp_path / "e.jsonl", tmp_path / "out"
    done("fix", tmp_path / "in", "-o", target, "--edits", edits)
    last = max(name for name, data in repaired(made).items() if data != made[name])
    (target / last).write_bytes(b"Something else.")
    told = done("undo", target, "--edits", edits, "-o", tmp_path / "back", code=2)
    assert "Nothing was written" in told
    assert not (tmp_path / "back").exists()
