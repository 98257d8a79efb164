"""Spark: the same repair on many machines, record for record as on one.

Each Python process of Spark has one child that does the work (see `workers`). So a text that hangs,
or needs too much memory, is an error in its row and no failed task.
"""

from __future__ import annotations

import atexit
import io
import json
from functools import cache, partial
from typing import TYPE_CHECKING

from normalizer import profile as profiles
from normalizer.archive import isolation, kinds, quarantine, warc
from normalizer.archive.batch import Batch, Row, Setup
from normalizer.archive.bench import start
from normalizer.archive.streams import Source
from normalizer.errors import BadRecordError, RecordError
from normalizer.records import Fields, language
from normalizer.workers import Limits, Pool

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

    from normalizer.archive.batch import Outcome
    from normalizer.profile import Profile

ADDED = ("edits", "metadata", "error")  # the columns that are put behind those of a frame


@cache
def _pool(setup: Setup, limits: Limits) -> Pool[Batch, Outcome]:
    """The one child of this process, which lives as long as the process does."""
    pool = Pool(partial(start, setup), 1, limits)
    atexit.register(pool.close)
    return pool


def normalize_frame(
    df: DataFrame,
    text: str = "text",
    url: str = "url",
    *,
    lang: str | None = None,
    profile: str | Profile = "default",
    limits: Limits | None = None,
) -> DataFrame:
    """The frame with its column `text` repaired, and three columns more.

    `edits` and `metadata` are JSON, null where nothing was changed; `error` says why a row could
    not be repaired, and its text is as it was. The column `url` is read if there is one; `lang`
    names a column with language tags. All other columns are passed on. A text may be bytes, too:
    then it is decoded, and comes back as UTF-8.
    """
    for name in (text, *([lang] if lang else [])):
        if name not in df.columns:
            raise RecordError(f"There is no column {name!r} (there are {', '.join(df.columns)}).")
    for name in ADDED:
        if name in df.columns:
            raise RecordError(f"There is a column {name!r} already: rename it first.")
    schema = ", ".join(
        [f"`{field.name}` {field.dataType.simpleString()}" for field in df.schema]
        + [f"{name} string" for name in ADDED]
    )
    setup = Setup(profile=profiles.load(profile), fields=Fields(texts=(text,)), edits="")
    columns = (text, url if url in df.columns else None, lang)
    return df.mapInArrow(partial(_frames, setup, limits or Limits(), columns), schema)


def _frames(
    setup: Setup,
    limits: Limits,
    columns: tuple[str, str | None, str | None],
    frames: Iterator[pa.RecordBatch],
) -> Iterator[pa.RecordBatch]:
    """Repair Arrow batches; runs in the Python processes of Spark."""
    pool = _pool(setup, limits)
    for frame in frames:
        yield repaired(frame, columns, lambda batch: isolation.outcome(pool, batch))


def repaired(
    frame: pa.RecordBatch,
    columns: tuple[str, str | None, str | None],
    outcome_of: Callable[[Batch], Outcome],
) -> pa.RecordBatch:
    """An Arrow batch with one column repaired and three added; for other engines, too."""
    import pyarrow as pa

    texts, urls, langs = (
        list(frame.column(name).to_pylist()) if name else [None] * frame.num_rows
        for name in columns
    )
    new_texts: list[str | bytes | None] = [*texts]
    rows = tuple(
        Row(str(number), _string(url), language(_string(lang)), (text,), len(text or ""))
        for number, (text, url, lang) in enumerate(zip(texts, urls, langs, strict=True))
    )
    batch = Batch("parquet", 0, 0, 0, len(rows), rows=rows, names=(columns[0],))
    found = outcome_of(batch)
    added: dict[str, list[str | None]] = {name: [None] * len(rows) for name in ADDED}
    for row, new in enumerate(found.texts):
        if new is not None:
            new_texts[row] = new[0]
    for line in found.edits.splitlines():
        entry = json.loads(line)
        (change,) = entry["fields"]
        row = int(entry["id"])
        added["edits"][row] = json.dumps(change["edits"])
        added["metadata"][row] = json.dumps(change["metadata"])
    for bad in found.bad:
        added["error"][bad.index] = f"{bad.reason}: {bad.detail}"
    kept = [
        pa.array(new_texts, frame.schema.field(name).type)
        if name == columns[0]
        else frame.column(name)
        for name in frame.schema.names
    ]
    return pa.RecordBatch.from_arrays(
        [*kept, *(pa.array(values, pa.string()) for values in added.values())],
        names=[*frame.schema.names, *ADDED],
    )


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def normalize_lines(
    df: DataFrame, setup: Setup, limits: Limits | None = None, name: str = "-"
) -> DataFrame:
    """JSON lines in a column `value` of bytes, repaired as `normalizer fix` does it.

    `value` is the repaired line, and null where it could not be repaired; then `quarantine` is the
    line about it that `normalizer fix --from-quarantine` reads. `name` says where lines are from.
    """
    schema = "value binary, quarantine string"
    return df.select("value").mapInArrow(partial(_lines, setup, limits or Limits(), name), schema)


def _lines(
    setup: Setup, limits: Limits, name: str, frames: Iterator[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    pool = _pool(setup, limits)
    for frame in frames:
        lines = [line + b"\n" for line in frame.column(0).to_pylist()]
        batch = Batch("jsonl", 0, 0, 0, len(lines), data=b"".join(lines))
        found = isolation.outcome(pool, batch)
        told = {bad.index: quarantine.line(bad, batch, name, 0)[:-1].decode() for bad in found.bad}
        kept = iter(kinds.split("jsonl", found.output))
        new = [None if index in told else next(kept)[:-1] for index in range(len(lines))]
        yield pa.RecordBatch.from_arrays(
            [pa.array(new, pa.binary()), pa.array(map(told.get, range(len(lines))), pa.string())],
            names=["value", "quarantine"],
        )


def normalize_wet(
    spark: SparkSession, path: str, profile: str | Profile = "default", limits: Limits | None = None
) -> DataFrame:
    """The conversion records of WET files, repaired: id, url, text, and as in `normalize_frame`.

    A file is one task, and has to fit into memory.
    """
    files = spark.read.format("binaryFile").load(path).select("content")
    setup = Setup(profile=profiles.load(profile), fields=Fields(), edits="")
    schema = ", ".join(f"{name} string" for name in ("id", "url", "text", *ADDED))
    return files.mapInArrow(partial(_crawls, setup, limits or Limits()), schema)


def _crawls(
    setup: Setup, limits: Limits, frames: Iterator[pa.RecordBatch]
) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    pool = _pool(setup, limits)
    for frame in frames:
        for content in frame.column(0).to_pylist():
            for found in _conversions(content):
                made = repaired(
                    found, ("text", "url", None), lambda batch: isolation.outcome(pool, batch)
                )
                at = made.schema.get_field_index("text")
                texts = [text.decode("utf-8", "replace") for text in made.column(at).to_pylist()]
                yield made.set_column(at, "text", pa.array(texts, pa.string()))


FRAME = 4 << 20


def _conversions(content: bytes) -> Iterator[pa.RecordBatch]:
    """The conversion records of a file, some at a time, their texts as bytes."""
    import pyarrow as pa

    source = Source(io.BytesIO(content), "a WET file", len(content))
    kinds_of = {"id": pa.string(), "url": pa.string(), "text": pa.binary()}
    for piece in warc.pieces(source.chunks(), FRAME, FRAME):
        found = [row for raw in warc.split(piece.data) for row in _conversion(raw)]
        columns = zip(*found, strict=True) if found else ((), (), ())
        yield pa.RecordBatch.from_arrays(
            [
                pa.array(values, kind)
                for values, kind in zip(columns, kinds_of.values(), strict=True)
            ],
            names=[*kinds_of],
        )


def _conversion(raw: bytes) -> Iterator[tuple[str | None, str | None, bytes]]:
    """The record, if it is a conversion. What is no record has no text either."""
    try:
        record = warc.parsed(raw)
    except BadRecordError:
        return
    if record.get("WARC-Type") == "conversion":
        yield record.get("WARC-Record-ID"), record.get("WARC-Target-URI"), record.block
