"""Parquet and SQLite: named texts change, all else is as it was."""

from __future__ import annotations

import datetime as dt
import json
import random
import resource
import sqlite3
import subprocess
from contextlib import closing
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer import normalize
from tests.archives import article, command, done, records, run
from tests.crashes import disturbed, survives

if TYPE_CHECKING:
    from pathlib import Path

SMALL = ("--frame", "5000", "--workers", "1")


def table(count: int, seed: int = 3) -> pa.Table:
    chance = random.Random(seed)
    texts = [article(chance, 3) if number % 9 else None for number in range(count)]
    made = {
        "id": pa.array([f"n{number}" for number in range(count)]),
        "text": pa.array(texts, pa.large_string()),
        "title": pa.array([f"Rain , again {number % 3}" for number in range(count)])
        .dictionary_encode(),
        "url": pa.array([f"https://p{number % 3}.example/" for number in range(count)]),
        "price": pa.array([None if number % 5 == 0 else number / 7 for number in range(count)]),
        "tags": pa.array([["a , b", None], []] * (count // 2) + [None] * (count % 2)),
        "raw": pa.array([b"x , y"] * count),
        "deep": pa.array([{"text": "x , y", "n": number} for number in range(count)]),
    }  # fmt: skip
    schema = pa.table(made).schema.with_metadata({"made by": "the tests"})
    index = schema.get_field_index("price")
    field = schema.field(index).with_metadata({"unit": "crowns"})
    return pa.table(made, schema=schema.set(index, field))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.parquet"
    pq.write_table(table(250), path, row_group_size=60, compression={"text": "zstd", "id": "gzip"})
    return path


def test_named_columns_change_and_all_else_stays(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.parquet"
    told = done("fix", source, "-o", target, "--field", "text,title", *SMALL)
    assert "250 records read, 250 written" in told
    before, after = pq.ParquetFile(source), pq.ParquetFile(target)
    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert after.metadata.num_row_groups == before.metadata.num_row_groups == 5
    for index in range(5):
        one, two = before.metadata.row_group(index), after.metadata.row_group(index)
        assert one.num_rows == two.num_rows
        packed = [[group.column(at).compression for at in range(group.num_columns)]
                  for group in (one, two)]  # fmt: skip
        assert packed[0] == packed[1]
    was, now = before.read(), after.read()
    for name in was.column_names:
        if name not in ("text", "title"):
            assert was.column(name).equals(now.column(name)), name
    for one, two in zip(
        was.column("text").to_pylist(), now.column("text").to_pylist(), strict=True
    ):
        assert two == (None if one is None else normalize(one).text)
    assert set(now.column("title").to_pylist()) == {f"Rain, again {number}" for number in range(3)}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.parquet", "out.parquet"]


@pytest.mark.parametrize("rows", [0, 1])
def test_a_small_table_keeps_its_schema(tmp_path: Path, rows: int) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    pq.write_table(table(20).slice(3, rows), source)
    done("fix", source, "-o", target)
    before, after = pq.read_table(source), pq.read_table(target)
    assert after.schema.equals(before.schema, check_metadata=True)
    assert after.num_rows == rows


def test_one_and_eight_workers_make_the_same_table(tmp_path: Path, source: Path) -> None:
    made = []
    for workers in ("1", "8"):
        target = tmp_path / f"out{workers}.parquet"
        done("fix", source, "-o", target, *SMALL, "--workers", workers)
        made.append(target.read_bytes())
    assert made[0] == made[1]


def test_killed_runs_over_a_table_make_the_same_file(tmp_path: Path) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    edits = tmp_path / "edits.jsonl"
    pq.write_table(table(4000), source, row_group_size=50)
    arguments: list[str | Path] = [
        "fix",
        source,
        "-o",
        target,
        "--edits",
        edits,
        "--workers",
        "2",
        *SMALL,
    ]
    assert survives(arguments, [target, edits]) >= 1


def test_a_bad_row_goes_to_quarantine_and_can_come_back(tmp_path: Path) -> None:
    source, target, bad = tmp_path / "in.parquet", tmp_path / "out.parquet", tmp_path / "bad.jsonl"
    whole = table(40)
    texts = whole.column("text").to_pylist()
    texts[7] = "long " * 300_000
    whole = whole.set_column(1, whole.schema.field(1), pa.array(texts, pa.large_string()))
    pq.write_table(whole, source, row_group_size=15)
    told = done("fix", source, "-o", target, "--quarantine", bad, "--max-record", "1", code=3)
    assert "40 records read, 39 written" in told
    ids = pq.read_table(target).column("id").to_pylist()
    assert ids == [f"n{number}" for number in range(40) if number != 7]
    (entry,) = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert (entry["id"], entry["reason"], entry["record"]) == ("n7", "too long", 8)
    again = tmp_path / "again.parquet"
    done("fix", bad, "--from-quarantine", "-o", again)
    row = pq.read_table(again)
    assert row.schema.equals(pq.read_schema(source), check_metadata=True)
    assert row.drop(["text"]).equals(whole.slice(7, 1).drop(["text"]))


def test_a_limit_and_a_sample_leave_whole_rows(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.parquet"
    done("fix", source, "-o", target, "--limit", "100", *SMALL)
    assert pq.read_table(target).column("id").to_pylist() == [f"n{n}" for n in range(100)]
    told = done("fix", source, "-o", target, "--sample", "0.3", *SMALL)
    found = pq.read_table(target)
    assert f"{found.num_rows} written" in told
    assert 40 < found.num_rows < 110


def test_undo_gives_the_table_back(tmp_path: Path, source: Path) -> None:
    target, edits, back = (tmp_path / name for name in ("o.parquet", "e.jsonl.zst", "b.parquet"))
    done("fix", source, "-o", target, "--edits", edits, "--field", "text,title", *SMALL)
    assert not pq.read_table(target).equals(pq.read_table(source))
    done("undo", target, "--edits", edits, "-o", back)
    assert pq.read_table(back).equals(pq.read_table(source), check_metadata=True)


def test_every_kind_of_column_stays_what_it_is(tmp_path: Path) -> None:
    when = dt.datetime(2020, 1, 1, 12, 30)
    odd = pa.table({
        "text": pa.array(["It rained , then.", "b", None, "c , d"], pa.string_view()),
        "view": pa.array(["x , y", None, "", "z"], pa.string_view()),
        "when": pa.array([when] * 4, pa.timestamp("ns")),
        "zoned": pa.array([when] * 4, pa.timestamp("ms", "Europe/Paris")),
        "list": pa.array([[1], None, [], [2, 3]], pa.list_(pa.int32())),
        "map": pa.array([[("k", 1)]] * 4, pa.map_(pa.string(), pa.int64())),
        "price": pa.array([Decimal("1.50")] * 4, pa.decimal128(9, 2)),
        "time": pa.array([dt.time(1)] * 4, pa.time64("us")),
        "small": pa.array([1, 2, 3, 4], pa.uint16()),
    })  # fmt: skip
    ways: list[dict[str, object]] = [
        {"use_deprecated_int96_timestamps": True, "use_compliant_nested_type": False},
        {"store_schema": False, "compression": "none", "data_page_version": "2.0"},
    ]
    for number, way in enumerate(ways):
        source, target, edits, back = (
            tmp_path / f"{name}{number}" for name in ("in.parquet", "out.parquet", "e", "b")
        )
        pq.write_table(odd, source, row_group_size=3, **way)
        done("fix", source, "--format", "parquet", "-o", target, "--edits", edits)
        done("undo", target, "--format", "parquet", "--edits", edits, "-o", back)
        before, after = pq.ParquetFile(source), pq.ParquetFile(target)
        assert after.schema.equals(before.schema)
        assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
        one, two = before.read(), after.read()
        assert two.column("text").to_pylist() == ["It rained, then.", "b", None, "c, d"]
        assert one.drop(["text"]).equals(two.drop(["text"]))
        assert pq.read_table(back).equals(one, check_metadata=True)


def test_a_run_within_a_row_group_goes_on_where_it_stopped(tmp_path: Path) -> None:
    source, target = tmp_path / "in.parquet", tmp_path / "out.parquet"
    texts = table(600).column("text").to_pylist()
    texts[77] = texts[555] = "long " * 300_000
    whole = table(600).set_column(1, "text", pa.array(texts, pa.large_string()))
    pq.write_table(whole, source)
    arguments: list[str | Path] = ["fix", source, "-o", target, *SMALL, "--max-record", "1"]
    done(*arguments, code=3)
    wanted, bad = target.read_bytes(), tmp_path / "out.parquet.quarantine.jsonl"
    kept = bad.read_bytes()
    ids = [f"n{number}" for number in range(600) if number not in (77, 555)]
    assert pq.read_table(target).column("id").to_pylist() == ids
    assert pq.ParquetFile(target).num_row_groups == 1
    target.unlink()
    bad.unlink()
    done(*arguments, "--max-errors", "1", code=4)
    journal = (tmp_path / "out.parquet.journal").read_bytes()
    assert journal.count(b'"frame"') > 20
    done(*arguments, "--resume", code=3)
    assert (target.read_bytes(), bad.read_bytes()) == (wanted, kept)


def test_what_is_wrong_with_a_table_is_told(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.parquet"
    assert "no column 'txt'" in done("fix", source, "-o", target, "--field", "txt", code=2)
    assert "no text" in done("fix", source, "-o", target, "--field", "price", code=2)
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(source.read_bytes()[:-9])
    assert "no sound Parquet" in done("fix", broken, "-o", target, code=2)
    assert "standard output" in done("fix", source, code=2)
    column = pq.ParquetFile(source).metadata.row_group(3).column(1)
    data = bytearray(source.read_bytes())
    at = column.dictionary_page_offset or column.data_page_offset
    data[at : at + column.total_compressed_size] = b"\xff" * column.total_compressed_size
    broken.write_bytes(data)
    told = done("fix", broken, "-o", target, *SMALL, code=2)
    assert "row group 3" in told
    assert not target.exists()


def test_a_preset_takes_the_columns_that_are_there(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.parquet"
    done("fix", source, "-o", target, "--preset", "trafilatura")
    assert " ," not in "".join(pq.read_table(target).column("title").to_pylist())


def test_records_are_made_the_same_each_time() -> None:
    assert records(3) == records(3) != records(3, seed=2)


# SQLite


def database(path: Path, count: int) -> None:
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("CREATE TABLE article (name TEXT PRIMARY KEY, text TEXT, url TEXT, price)")
        base.execute("CREATE INDEX by_text ON article (text)")
        base.execute("CREATE TABLE other (text TEXT)")
        base.execute("INSERT INTO other VALUES ('x , y')")
        for each in records(count, paragraphs=2):
            number = int(str(each["id"]))
            text = None if number % 11 == 5 else each["text"]
            row = (f"n{number:05}", text, each["url"], number / 7)
            base.execute("INSERT INTO article VALUES (?, ?, ?, ?)", row)
        base.execute("INSERT INTO article VALUES ('z1', x'6162', NULL, NULL)")
        base.execute(
            "INSERT INTO article VALUES ('z2', CAST(? AS TEXT), NULL, 1)", (b"caf\xe9 , x",)
        )


def rows_of(path: Path, table: str = "article") -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as base:
        base.text_factory = bytes
        return sorted(base.execute(f"SELECT * FROM {table}"), key=repr)


def test_rows_of_a_database_are_repaired_in_a_copy(tmp_path: Path) -> None:
    source, target, bad = tmp_path / "in.db", tmp_path / "out.db", tmp_path / "bad.jsonl"
    database(source, 200)
    was = source.read_bytes()
    options = ("--table", "article", "--key", "name", "--quarantine", bad, *SMALL)
    told = done("fix", source, "-o", target, *options, code=3)
    assert "202 records read, 201 written" in told
    assert source.read_bytes() == was
    assert rows_of(target, "other") == rows_of(source, "other")
    for before, after in zip(rows_of(source), rows_of(target), strict=True):
        assert before[0] == after[0]
        assert before[2:] == after[2:]
        if isinstance(before[1], bytes):
            text = before[1].decode("utf-8", "surrogateescape")
            assert after[1] == normalize(text).text.encode()
        else:
            assert after[1] == before[1]
    with closing(sqlite3.connect(target)) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    (entry,) = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert (entry["id"], entry["reason"]) == ("z1", "wrong type")


def test_a_database_can_be_taken_back(tmp_path: Path) -> None:
    source, edits, back = tmp_path / "in.sqlite", tmp_path / "e.jsonl", tmp_path / "back.sqlite"
    database(source, 60)
    was = rows_of(source)
    options = ("--table", "article")
    done("fix", source, "--in-place", "--backup", ".old", "--edits", edits, *options, code=3)
    assert rows_of(source) != was == rows_of(tmp_path / "in.sqlite.old")
    done("undo", source, "--edits", edits, "-o", back, *options)
    assert rows_of(back) == was


def rowless(path: Path, *sql: str, texts: int = 3) -> None:
    """A database whose key has no type of its own."""
    with closing(sqlite3.connect(path)) as base, base:
        base.executescript("".join(sql) + "CREATE TABLE article (id, text, n DEFAULT 0)")
        rows = [(number, f"It rained , in caf\N{LATIN SMALL LETTER E WITH ACUTE} {number}.")
                for number in range(texts)]  # fmt: skip
        base.executemany("INSERT INTO article (id, text) VALUES (?, ?)", rows)


MENDED = [f"It rained, in caf\N{LATIN SMALL LETTER E WITH ACUTE} {number}." for number in range(3)]


def texts_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as base:
        return [text for (text,) in base.execute("SELECT text FROM article ORDER BY rowid")]


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le"])
def test_a_key_may_be_of_any_type_and_the_file_in_any_encoding(
    tmp_path: Path, encoding: str
) -> None:
    source, target, edits = tmp_path / "in.db", tmp_path / "out.db", tmp_path / "e.jsonl"
    rowless(source, f"PRAGMA encoding = '{encoding}';")
    was = rows_of(source)
    done("fix", source, "-o", target, "--key", "id", "--edits", edits)
    assert texts_in(target) == MENDED
    done("undo", target, "--edits", edits, "--key", "id", "-o", tmp_path / "back.db")
    assert rows_of(tmp_path / "back.db") == was
    with closing(sqlite3.connect(source)) as base, base:
        base.execute("UPDATE article SET id = x'00' WHERE id = 1")
    assert "holds bytes" in done("fix", source, "-o", target, "--key", "id", code=2)


def test_rows_that_cannot_be_written_stop_the_run(tmp_path: Path) -> None:
    source, target = tmp_path / "in.db", tmp_path / "out.db"
    rowless(source)
    with closing(sqlite3.connect(source)) as base, base:
        base.execute(
            "CREATE TRIGGER closed BEFORE UPDATE ON article WHEN old.id = 1 "
            "BEGIN SELECT RAISE(IGNORE); END"
        )
    assert "of 3 rows from number 1 on 2" in done("fix", source, "-o", target, code=2)
    assert not target.exists()


def test_a_write_ahead_log_is_never_played_into_a_repaired_file(tmp_path: Path) -> None:
    source, target = tmp_path / "in.db", tmp_path / "out.db"
    rowless(source, "PRAGMA journal_mode = WAL;", texts=2)
    log = tmp_path / "in.db-wal"
    with closing(sqlite3.connect(source)) as base:
        base.execute("INSERT INTO article (id, text) VALUES (2, ?)", [MENDED[2]])
        base.commit()
        assert log.stat().st_size
        assert "wal_checkpoint" in done("fix", source, "--in-place", code=2)
        done("fix", source, "-o", target)
        assert texts_in(target) == MENDED
    done("fix", source, "--in-place")
    assert not log.exists()
    assert texts_in(source) == MENDED


def test_a_full_disk_stops_a_run_over_a_database(tmp_path: Path) -> None:
    source, target = tmp_path / "in.db", tmp_path / "out.db"
    database(source, 300)
    arguments: list[str | Path] = ["fix", source, "-o", target, "--table", "article"]
    for most in (20_000, source.stat().st_size + 2_000):
        ended = subprocess.run(
            command(*arguments, "--resume"),
            capture_output=True,
            check=False,
            preexec_fn=partial(
                resource.setrlimit, resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY)
            ),
            timeout=60,
        )
        told = ended.stderr.decode()
        assert ended.returncode in (2, 3), told
        assert "Traceback" not in told
    done(*arguments, "--resume", code=3)
    done("fix", source, "-o", tmp_path / "other.db", "--table", "article", code=3)
    assert rows_of(target) == rows_of(tmp_path / "other.db")


def test_a_damaged_database_is_told(tmp_path: Path) -> None:
    source, target = tmp_path / "in.db", tmp_path / "out.db"
    database(source, 400)
    data = bytearray(source.read_bytes())
    third = len(data) // 3
    data[third : 2 * third] = b"\xff" * third
    source.write_bytes(data)
    assert "in.db" in done("fix", source, "-o", target, "--table", "article", code=2)
    assert not target.exists()


def test_killed_runs_over_a_database_make_the_same_rows(tmp_path: Path) -> None:
    source, target, edits = tmp_path / "in.db", tmp_path / "out.db", tmp_path / "e.jsonl"
    database(source, 3_000)
    arguments: list[str | Path] = [
        "fix", source, "-o", target, "--table", "article", "--edits", edits, *SMALL,
        "--workers", "2",
    ]  # fmt: skip
    assert run(*arguments).returncode == 3
    wanted, noted = rows_of(target), edits.read_bytes()
    target.unlink()
    assert disturbed(arguments, 3, random.Random(2)) >= 1
    assert rows_of(target) == wanted
    assert edits.read_bytes() == noted


def test_what_is_wrong_with_a_database_is_told(tmp_path: Path) -> None:
    source, target = tmp_path / "in.db", tmp_path / "out.db"
    database(source, 3)
    arguments: list[str | Path] = ["fix", source, "-o", target]
    assert "Name the table" in done(*arguments, code=2)
    assert "Did you mean 'article'" in done(*arguments, "--table", "artcle", code=2)
    assert "no key" in done(*arguments, "--table", "article", "--key", "url", code=2)
    assert "'txt'" in done(*arguments, "--table", "other", "--field", "txt", code=2)
    (tmp_path / "no.db").write_bytes(b"no database " * 100)
    assert "cannot be read" in done("fix", tmp_path / "no.db", "-o", target, code=2)
