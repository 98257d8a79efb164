"""Spark, on this machine: the same result as without it, and errors in rows, not in tasks."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize
from normalizer.profile import Profile
from normalizer.worker import Limits
from tests.archives import as_lines, command, done, records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pyspark.sql import SparkSession

pytest.importorskip("pyspark", reason="pyspark is not installed")
if shutil.which("java") is None:
    pytest.skip("there is no Java", allow_module_level=True)

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["PYTHONPATH"] = str(ROOT)
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "50")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def test_a_frame_is_repaired_as_on_one_machine(spark: SparkSession) -> None:
    from normalizer.adapters.spark import normalize_frame

    made = [(int(str(r["id"])), r["url"], r["text"] if i % 7 else None)
            for i, r in enumerate(records(230))]  # fmt: skip
    frame = spark.createDataFrame(made, "id long, url string, text string").repartition(4)
    found = {row["id"]: row for row in normalize_frame(frame).collect()}
    assert len(found) == 230
    for number, url, text in made:
        row = found[number]
        assert (row["url"], row["error"]) == (url, None)
        if not isinstance(text, str):
            assert row["text"] is None
            continue
        result = normalize(text, url=str(url))
        assert row["text"] == result.text
        edits = result.to_dict()["edits"]
        assert json.loads(row["edits"] or "[]") == edits
        assert (row["metadata"] is None) == (not edits)


def test_hostile_texts_are_errors_in_their_rows(spark: SparkSession) -> None:
    from normalizer.adapters.spark import normalize_frame

    words = ["LOOP! x", "DIE! x", "EAT! x", "RAISE! x", "It rained , then stopped."]
    made = [(number, word) for number, word in enumerate(words * 2)]
    profile = Profile("wrong", select=("SPC",), packages=("tests.hostile_rules",))
    limits = Limits(seconds=0.5, grace=0.5, memory=256 << 20)
    frame = spark.createDataFrame(made, "id long, text string").repartition(2)
    rows = normalize_frame(frame, profile=profile, limits=limits).collect()
    found = {row["id"]: (row["text"], (row["error"] or "").split(":")[0]) for row in rows}
    reasons = ["timeout", "crash", "out of memory", "rule error"]
    for number, word in made:
        wanted = (word, reasons[number % 5]) if number % 5 < 4 else ("It rained, then stopped.", "")
        assert found[number] == wanted


def test_a_column_that_is_not_there_is_named(spark: SparkSession) -> None:
    from normalizer.adapters.spark import normalize_frame

    frame = spark.createDataFrame([(1, "a")], "id long, body string")
    with pytest.raises(ValueError, match="no column 'text'"):
        normalize_frame(frame)


def submitted(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {
        "PYSPARK_PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_SUBMIT_ARGS": "--master local[2] --conf spark.ui.enabled=false pyspark-shell",
    }
    return subprocess.run(
        [sys.executable, "-m", "normalizer.adapters.spark_cli", *map(str, arguments)],
        capture_output=True,
        check=False,
        env=environment,
        timeout=240,
    )


def test_lines_come_out_as_on_one_machine(tmp_path: Path) -> None:
    source, local = tmp_path / "in.jsonl", tmp_path / "local.jsonl"
    odd = b'no json\r\n{"text": 5}\n\n{"text": "The caf\xe9 is open , too."}\r\n{"text":\r"a"}\n'
    source.write_bytes(as_lines(records(300)) + odd)
    # With the default options of Spark's side: it is told no language either.
    ended = subprocess.run([*command()[:3], "fix", str(source), "-o", str(local)], check=False)
    assert ended.returncode == 3
    target = tmp_path / "spark"
    ended = submitted("fix", source, "-o", target, "--input-format", "jsonl")
    assert ended.returncode == 0, ended.stderr.decode()[-2000:]
    parts = sorted(target.glob("part-*"))
    assert b"".join(part.read_bytes() for part in parts) == local.read_bytes()
    bad = tmp_path / "bad.jsonl"
    bad.write_bytes(b"".join(
        part.read_bytes() for part in sorted((tmp_path / "spark.quarantine").glob("part-*"))
    ))  # fmt: skip
    entries = [json.loads(line) for line in bad.read_bytes().splitlines()]
    assert {entry["reason"] for entry in entries} == {"not JSON", "wrong type"}
    assert sorted(base64.b64decode(entry["raw_b64"]) for entry in entries) == [
        b"no json\r\n", b'{"text": 5}\n',
    ]  # fmt: skip
    told = done("fix", bad, "--from-quarantine", "-o", tmp_path / "again.jsonl", code=3)
    assert "2 records read" in told


def test_a_crawl_becomes_a_table(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    from tests.test_crawls import packed, record, wet

    source, target = tmp_path / "in.warc.wet.gz", tmp_path / "out"
    stray = record("conversion", "61", b"The caf\xe9 is open , too.")
    source.write_bytes(packed([*wet(60), stray]))
    ended = submitted("fix", source, "-o", target, "--input-format", "wet")
    assert ended.returncode == 0, ended.stderr.decode()[-2000:]
    table = pq.read_table(target)
    texts = [str(each["text"]).encode() for each in records(60, seed=5)]
    texts.append(b"The caf\xe9 is open , too.")
    assert table["text"].to_pylist() == [normalize(text).text for text in texts]
    again = submitted("fix", source, "-o", target, "--input-format", "wet")
    assert again.returncode == 1
    assert b"already exists" in again.stderr
    assert b"Traceback" not in again.stderr
