"""WARC and WET: nothing is rewritten, digests are right, and every byte is accounted for."""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import json
import random
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from fastwarc.warc import ArchiveIterator
from warcio.archiveiterator import ArchiveIterator as Warcio

from normalizer import normalize
from normalizer.archive import warc
from tests.archives import article, done, records
from tests.crashes import survives

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HTTP = "application/http; msgtype=response"
SMALL = ("--frame", "20000", "--workers", "1")


def record(kind: str, name: str, block: bytes, *more: tuple[str, str]) -> bytes:
    headers = (
        ("WARC-Type", kind),
        ("WARC-Target-URI", f"https://paper.example/{name}"),
        ("WARC-Date", "2026-01-02T03:04:05Z"),
        ("WARC-Record-ID", f"<urn:uuid:00000000-0000-4000-8000-{int(name):012}>"),
        *more,
        ("WARC-Block-Digest", warc.digest(block)),
        ("Content-Type", HTTP if kind == "response" else "text/plain"),
        ("Content-Length", str(len(block))),
    )
    return warc.written("WARC/1.0", headers, block)


def wet(count: int, seed: int = 5) -> list[bytes]:
    made = [record("warcinfo", "0", b"software: crawler\r\n")]
    for number, each in enumerate(records(count, seed), 1):
        block = str(each["text"]).encode()
        made.append(record("conversion", str(number), block, ("WARC-Refers-To", "<urn:uuid:1>")))
    return made


def packed(made: list[bytes]) -> bytes:
    return b"".join(gzip.compress(each, mtime=0) for each in made)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.warc.wet.gz"
    path.write_bytes(packed(wet(80)))
    return path


def is_sound(path: Path) -> bool:
    """What `warcio check` says."""
    checked = subprocess.run(
        [sys.executable, "-c", "from warcio.cli import main; main()", "check", "-v", str(path)],
        capture_output=True,
        check=False,
        timeout=60,
    )
    told = checked.stdout + checked.stderr
    return checked.returncode == 0 and b"fail" not in told and b"digest pass" in told


def test_each_conversion_is_repaired_and_all_digests_are_right(
    tmp_path: Path, source: Path
) -> None:
    target = tmp_path / "out.warc.wet.gz"
    told = done("fix", source, "-o", target, *SMALL)
    assert "80 records read, 80 written" in told
    assert is_sound(target)
    before = [warc.parsed(raw) for raw in wet(80)]
    with target.open("rb") as file:
        found = [
            (dict(each.rec_headers.headers), each.content_stream().read()) for each in Warcio(file)
        ]
    assert b"software: normalizer/" in found[0][1]
    assert len(found) == len(before) + 1
    changed = 0
    for was, (headers, block) in zip(before, found[1:], strict=True):
        if was.get("WARC-Type") == "warcinfo":
            assert block == was.block
            continue
        assert block.decode() == normalize(was.block, url=was.get("WARC-Target-URI")).text
        assert headers["WARC-Target-URI"] == was.get("WARC-Target-URI")
        if block == was.block:
            assert list(headers.items()) == list(was.headers)
            continue
        changed += 1
        assert headers["WARC-Refers-To"] == was.get("WARC-Record-ID") != headers["WARC-Record-ID"]
        assert headers["Content-Length"] == str(len(block))
    assert changed > 20


def test_other_readers_find_every_record_and_each_is_its_own_member(
    tmp_path: Path, source: Path
) -> None:
    target = tmp_path / "out.warc.wet.gz"
    done("fix", source, "-o", target, *SMALL)
    found = list(ArchiveIterator(io.BytesIO(target.read_bytes()), parse_http=False))
    assert len({each.record_id for each in found}) == 82
    data = target.read_bytes()
    assert data.count(b"\x1f\x8b\x08") >= 82


def test_unchanged_records_are_copied_to_the_byte(tmp_path: Path) -> None:
    odd = (
        b"WARC/1.1\r\nwarc-type:conversion\r\nX-Long: one\r\n two\r\n"
        b"content-length:   5\r\n\r\nFine.\r\n\r\n"
    )
    source, target = tmp_path / "in.wet", tmp_path / "out.wet"
    source.write_bytes(wet(1)[0] + odd + odd[:-2])
    done("fix", source, "-o", target)
    assert target.read_bytes().endswith(source.read_bytes())


def test_undo_gives_the_crawl_back(tmp_path: Path, source: Path) -> None:
    target, edits, back = (tmp_path / name for name in ("o.wet.gz", "e.jsonl.zst", "b.wet"))
    done("fix", source, "-o", target, "--edits", edits, *SMALL)
    done("undo", target, "--edits", edits, "-o", back)
    assert back.read_bytes() == gzip.decompress(source.read_bytes())


def test_what_is_no_record_goes_to_quarantine_and_no_byte_is_lost(tmp_path: Path) -> None:
    good = wet(3)
    odd = [
        b"This is no record.\r\n\r\n",
        b"WARC/1.0\r\nWARC-Type: conversion\r\n\r\nno length\r\n\r\n",
        b"WARC/1.0\r\nno colon\r\nContent-Length: 2\r\n\r\nab\r\n\r\n",
        good[2][:-40],
    ]
    whole = [good[0], odd[0], good[1], odd[1], good[2], odd[2], good[3], odd[3]]
    source, target, bad = tmp_path / "in.wet", tmp_path / "out.wet", tmp_path / "bad.jsonl"
    source.write_bytes(b"".join(whole))
    done("fix", source, "-o", target, "--quarantine", bad, code=3)
    entries = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert [base64.b64decode(entry["raw_b64"]) for entry in entries] == odd
    assert {entry["reason"] for entry in entries} == {"not WARC"}
    for entry in entries:
        kept = source.read_bytes()[entry["offset"] :][: entry["size"]]
        assert base64.b64decode(entry["raw_b64"]) == kept
    assert len(warc.split(target.read_bytes())) == 1 + 4


def test_what_is_no_record_is_told_apart_again(tmp_path: Path) -> None:
    source, bad, left = tmp_path / "in.wet", tmp_path / "bad.jsonl", tmp_path / "left.jsonl"
    # Behind each other, the first two would be one: nothing says where the first one ends.
    harm = (b"WARC/1.0\r\nContent-Length: 999\r\n\r\ncut off", b"no record at all")
    good = b"\r\n\r\n".join([b"", *wet(1)[:1]])
    source.write_bytes(good.join([b"", *harm, b""]).lstrip())
    told = done("fix", source, "-o", tmp_path / "out.wet", "--quarantine", bad, code=3)
    count = bad.read_bytes().count(b"\n")
    assert f"{count} in quarantine" in told
    again = done("fix", bad, "--from-quarantine", "-o", tmp_path / "a.wet", "--quarantine", left,
                 code=3)  # fmt: skip
    assert f"{count} records read" in again
    raws = [
        [json.loads(line)["raw_b64"] for line in path.read_bytes().splitlines()]
        for path in (bad, left)
    ]
    assert raws[0] == raws[1]


def test_a_record_that_is_too_long_goes_to_quarantine(tmp_path: Path) -> None:
    good = wet(2)
    long = record("conversion", "7", b"long " * 300_000)
    source, target, bad = tmp_path / "in.wet", tmp_path / "out.wet", tmp_path / "bad.jsonl"
    source.write_bytes(good[0] + good[1] + long + good[2])
    done("fix", source, "-o", target, "--quarantine", bad, "--max-record", "1", *SMALL, code=3)
    (entry,) = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert entry["reason"] == "too long"
    assert base64.b64decode(entry["raw_b64"]) == long
    assert len(warc.split(target.read_bytes())) == 4


def cut(data: bytes, size: int) -> Iterator[bytes]:
    for at in range(0, len(data), size):
        yield data[at : at + size]


@pytest.mark.parametrize("frame", [1, 500, 3_000, 10**6])
def test_pieces_depend_on_the_input_alone(frame: int) -> None:
    data = b"".join(wet(9)) + b"garbage\r\n\r\n" + b"".join(wet(2)) + b"WARC/1.0\r\nend"
    wanted = [piece.data for piece in warc.pieces([data], frame, 10**6)]
    assert b"".join(wanted) == data
    for size in (1, 7, 4096):
        found = [piece.data for piece in warc.pieces(cut(data, size), frame, 10**6)]
        assert found == wanted


def test_killed_runs_over_a_crawl_make_the_same_file(tmp_path: Path) -> None:
    source, target = tmp_path / "in.warc.wet.gz", tmp_path / "out.warc.wet.gz"
    source.write_bytes(packed(wet(2500)))
    assert survives(["fix", source, "-o", target, *SMALL, "--workers", "2"], [target]) >= 1


# Pages


def test_texts_never_stand_in_the_place_of_pages(tmp_path: Path) -> None:
    source = tmp_path / "in.warc"
    source.write_bytes(page(2))
    assert "give -o" in done("fix", source, "--in-place", code=2)
    assert source.read_bytes() == page(2)


def test_plain_text_needs_no_extraction(tmp_path: Path) -> None:
    source, target = tmp_path / "in.warc", tmp_path / "out.warc"
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"
    source.write_bytes(record("response", "1", head + b"It rained , in a caf\xe9.\n\nMore.\n"))
    done("fix", source, "-o", target)
    (_, made) = warc.split(target.read_bytes())
    assert (
        warc.parsed(made).block.decode()
        == "It rained, in a caf\N{LATIN SMALL LETTER E WITH ACUTE}.\n\nMore.\n"
    )
    assert is_sound(target)


def page(
    number: int, kind: str = "text/html", status: str = "200 OK", *, packs: bool = False
) -> bytes:

    text = article(random.Random(number), 6)
    paragraphs = "".join(f"<p>{each}</p>" for each in text.split("\n\n"))
    body = f"<html><head><title>Page</title></head><body><article><h1>Storm</h1>{paragraphs}"
    body += "</article></body></html>"
    data = gzip.compress(body.encode("latin-1")) if packs else body.encode("latin-1")
    coding = "Content-Encoding: gzip\r\n" if packs else ""
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=iso-8859-1\r\n{coding}\r\n"
    return record("response", str(number), head.encode() + data)


def test_pages_are_extracted_and_the_original_is_not_touched(tmp_path: Path) -> None:
    source, target = tmp_path / "in.warc.gz", tmp_path / "out.warc.gz"
    made = [
        record("warcinfo", "0", b"software: crawler\r\n"),
        record("request", "1", b"GET / HTTP/1.1\r\n\r\n"),
        page(2), page(3, packs=True), page(4, "image/png"), page(5, status="404 Not Found"),
        record("response", "6", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html></html>"),
        record("metadata", "7", b"a: b\r\n"),
    ]  # fmt: skip
    source.write_bytes(packed(made))
    was = hashlib.sha256(source.read_bytes()).hexdigest()
    bad = tmp_path / "bad.jsonl"
    told = done("fix", source, "-o", target, "--quarantine", bad, code=3)
    assert hashlib.sha256(source.read_bytes()).hexdigest() == was
    assert "8 records read, 2 written" in told
    assert "5 skipped" in told
    assert is_sound(target)
    (entry,) = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert (entry["reason"], base64.b64decode(entry["raw_b64"])) == ("no text", made[6])
    found = [warc.parsed(each) for each in warc.split(gzip.decompress(target.read_bytes()))]
    assert [each.get("WARC-Type") for each in found] == ["warcinfo", "conversion", "conversion"]
    for each, number in zip(found[1:], (2, 3), strict=True):
        was_named = warc.parsed(page(number)).get("WARC-Record-ID")
        assert each.get("WARC-Refers-To") == was_named
        text = each.block.decode()
        assert " ," not in text
        assert text.count("\n") >= 6
        assert normalize(text).edits == ()
