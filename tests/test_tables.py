"""Parquet and SQLite: named texts change, all else is as it was."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from normalizer import normalize
from tests.archives import article, done, records
from tests.crashes import survives

if TYPE_CHECKING:
    from pathlib import Path

SMALL = ("--frame", "5000")


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
        done("fix", source, "-o", target, "--workers", workers, *SMALL)
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


def test_what_is_wrong_with_a_table_is_told(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.parquet"
    assert "no column 'txt'" in done("fix", source, "-o", target, "--field", "txt", code=2)
    assert "no text" in done("fix", source, "-o", target, "--field", "price", code=2)
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(source.read_bytes()[:-9])
    assert "no sound Parquet" in done("fix", broken, "-o", target, code=2)
    assert "standard output" in done("fix", source, code=2)


def test_a_preset_takes_the_columns_that_are_there(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "out.parquet"
    done("fix", source, "-o", target, "--preset", "trafilatura")
    assert " ," not in "".join(pq.read_table(target).column("title").to_pylist())


def test_records_are_made_the_same_each_time() -> None:
    assert records(3) == records(3) != records(3, seed=2)
