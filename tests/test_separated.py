"""CSV and TSV: repaired fields change, and every other byte stays."""

from __future__ import annotations

import base64
import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize
from normalizer.archive import separated
from tests.archives import done, records
from tests.crashes import survives

if TYPE_CHECKING:
    from pathlib import Path

SMALL = ("--frame", "5000", "--workers", "1")


def table(count: int, delimiter: str = ",") -> bytes:
    held = io.StringIO(newline="")
    writer = csv.writer(held, delimiter=delimiter)
    writer.writerow(["id", "url", "text", "note"])
    for each in records(count, paragraphs=2):
        writer.writerow([each["id"], each["url"], each["text"], 'say "a , b"'])
    return held.getvalue().encode()


@pytest.mark.parametrize(("kind", "delimiter"), [("csv", ","), ("tsv", "\t")])
def test_named_fields_are_repaired(tmp_path: Path, kind: str, delimiter: str) -> None:
    source, target = tmp_path / f"in.{kind}", tmp_path / f"out.{kind}"
    source.write_bytes(table(150, delimiter))
    told = done("fix", source, "-o", target, *SMALL)
    assert "150 records read, 150 written" in told
    before, after = (
        list(csv.reader(io.StringIO(path.read_bytes().decode(), newline=""), delimiter=delimiter))
        for path in (source, target)
    )
    assert [row[:2] + row[3:] for row in before] == [row[:2] + row[3:] for row in after]
    assert [row[2] for row in after] == ["text", *(normalize(row[2]).text for row in before[1:])]


@pytest.mark.parametrize(
    ("row", "becomes"),
    [
        (b'1,Fine.,"x , y"\r\n', None),
        (b'"1","two , ""or"" three",z\n', b'"1","two, ""or"" three",z\n'),
        (b"1,two  blanks,z", b"1,two blanks,z"),
        (b'1,"a\n\n\n\nb",""\n', b'1,"a\n\nb",""\n'),
        (b"1,Fish &amp; chips &quot;now&quot;,z\n", b'1,Fish & chips "now",z\n'),
        (b"\r\n", None),
        (b'1,a 5" pipe  and,6" more\n', b'1,a 5" pipe and,6" more\n'),
        (b'1,say "hi" there,z\n', None),
        (b'1,"caf\xe9 so , to say",z\n', '1,"café so, to say",z\n'.encode()),
        (b'1,z,"It rained , then.\nMore , of it."', None),
        (b'1,"It rained , then.\nMore , of it.",z', b'1,"It rained, then.\nMore, of it.",z'),
    ],
)
def test_a_row_changes_only_where_it_is_repaired(
    tmp_path: Path, row: bytes, becomes: bytes | None
) -> None:
    head = b'\xef\xbb\xbf"id",text,other\r\n'
    source, target, edits = tmp_path / "in.csv", tmp_path / "out.csv", tmp_path / "e.jsonl"
    source.write_bytes(head + row)
    done("fix", source, "-o", target, "--lang", "en", "--edits", edits)
    assert target.read_bytes() == head + (row if becomes is None else becomes)
    if becomes is not None:
        done("undo", target, "--edits", edits, "-o", tmp_path / "back.csv")
        assert (tmp_path / "back.csv").read_bytes() == head + row


@pytest.mark.parametrize(
    "bad", [b"1,2\n", b"1,2,3,4\n", b'1,"open,3\n', b'1,"a"b,3\n', b'1,"a" ,3\n']
)
def test_a_bad_row_goes_to_quarantine_alone(tmp_path: Path, bad: bytes) -> None:
    source, target, kept = tmp_path / "in.csv", tmp_path / "out.csv", tmp_path / "bad.jsonl"
    good = b"1," + b"fine " * 60 + b",z\n"
    source.write_bytes(b"id,text,other\n" + good + bad + good * 4_000)
    told = done("fix", source, "-o", target, "--quarantine", kept, code=3)
    assert "4002 records read, 4001 written" in told
    (entry,) = [json.loads(line) for line in kept.read_bytes().splitlines()]
    assert base64.b64decode(entry["raw_b64"]) == bad
    assert entry["reason"] == "not CSV"
    assert target.read_bytes().count(b"\n") == 4_002


def test_a_table_without_the_column_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_bytes(table(3))
    target = tmp_path / "out.csv"
    assert "Did you mean 'text'" in done("fix", source, "-o", target, "--field", "txt", code=2)


def test_fields_are_read_as_the_standard_library_reads_them() -> None:
    for row in ("a,b,c\n", '"a","b ""c""",\r\n', ",,\n", '"x\ny",z', "a b, c ,d\n", '""\n'):
        (there,) = csv.reader(io.StringIO(row, newline=""))
        assert [value for value, _, _ in separated.fields(row, ",")] == there


def test_killed_runs_over_rows_make_the_same_file(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(table(3_000))
    assert survives(["fix", source, "-o", target, *SMALL, "--workers", "2"], [target], 4) >= 1


def test_rows_in_quarantine_can_be_tried_again(tmp_path: Path) -> None:
    source, bad, again = tmp_path / "in.csv", tmp_path / "bad.jsonl", tmp_path / "again.csv"
    long = b'7,"' + b"long , " * 90_000 + b'",z\n'
    source.write_bytes(b"id,text,other\n1,a,b\n" + long)
    done(
        "fix",
        source,
        "-o",
        tmp_path / "out.csv",
        "--quarantine",
        bad,
        "--max-record",
        "0.5",
        code=3,
    )
    done("fix", bad, "--from-quarantine", "-o", again)
    assert again.read_bytes() == b"id,text,other\n" + long.replace(b" ,", b",").replace(
        b', "', b',"'
    )


@pytest.mark.parametrize(("kind", "mark"), [("csv", b","), ("tsv", b"\t")])
def test_rows_that_fail_again_are_told_apart_again(tmp_path: Path, kind: str, mark: bytes) -> None:
    source, bad, left = tmp_path / f"in.{kind}", tmp_path / "bad.jsonl", tmp_path / "left.jsonl"
    # Of these, the first and the third would be one row if they stood behind each other.
    rows = [b'1,"a , b\n', b"2,too,many\n", b'3,"c , d\n', b"4,e,f"]
    rows = [row.replace(b",", mark) for row in rows]
    good = b"5," + b"fine " * 60_000 + b"\n"
    source.write_bytes(b"id,text\n".replace(b",", mark) + b"".join(
        row + good.replace(b",", mark) * 4 for row in rows[:-1]
    ) + rows[-1])  # fmt: skip
    arguments = ("--quarantine", bad, "--frame", "1000000")
    told = done("fix", source, "-o", tmp_path / f"out.{kind}", *arguments, code=3)
    assert "16 records read, 12 written" in told
    again = tmp_path / f"again.{kind}"
    told = done("fix", bad, "--from-quarantine", "-o", again, "--quarantine", left, code=3)
    assert "4 records read, 0 written" in told
    raw = [base64.b64decode(json.loads(line)["raw_b64"]) for line in left.read_bytes().splitlines()]
    assert [row.rstrip(b"\n") for row in raw] == [row.rstrip(b"\n") for row in rows]
