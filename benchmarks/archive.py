"""How fast archives are repaired, and how much memory the parent takes: whole processes, timed."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import zstandard

from benchmarks import texts
from benchmarks.timing import head, row
from normalizer.languages.detection import detect

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = 100_000
SMALL_RECORDS = 1_000_000
PARAGRAPHS = 14
MB = 1_000_000


def table(rounds: int, articles: int = ARTICLES, small: int = SMALL_RECORDS) -> Iterator[str]:
    """The rows of a table: each figure is that of the fastest of some rounds."""
    with tempfile.TemporaryDirectory(prefix="normalizer-") as name:
        folder = Path(name)
        profile = folder / "none.toml"
        profile.write_text('least = "CERTAIN"\n', "utf-8")
        source = folder / "in.jsonl.zst"
        size = _write(source, _articles(articles))
        yield from head(f"{articles:,} articles, {size / MB:,.0f} MB", "seconds", "MB/s")
        none = ("-p", str(profile), "--workers", "2")
        yield _speed("no rules, 2 workers", _best(rounds, source, folder, *none), size)
        size = _write(source, _articles(articles // 10))
        yield ""
        yield from head(f"{articles // 10:,} articles, {size / MB:,.0f} MB", "seconds", "MB/s")
        one, two = (_best(rounds, source, folder, "--workers", count) for count in "12")
        yield _speed("all rules, 1 worker", one, size)
        yield _speed("all rules, 2 workers", two, size)
        yield row("2 workers beside 1", "", f"{one / two:.2f} times")
        yield ""
        yield from head("Peak memory of the parent", "records", "MB")
        many = folder / "small.jsonl.zst"
        for count in (small // 10, small):
            _write(many, _small(count))
            peak = _timed(many, folder, "-p", str(profile), "--workers", "2")[1]
            yield row("small records", f"{count:,}", f"{peak / MB:.0f}")


def _articles(count: int) -> Iterator[dict[str, object]]:
    """Made-up articles of about 5 KB, each of paragraphs of samples in one language."""
    held: dict[str, list[str]] = {}
    for text in [*texts.samples(texts.CLEAN), *texts.samples(texts.DAMAGED)]:
        paragraphs = [part for part in text.split("\n\n") if len(part) > 100]
        held.setdefault(detect(text), []).extend(paragraphs)
    chance = random.Random(texts.SEED)
    rich = [paragraphs for paragraphs in held.values() if len(paragraphs) >= PARAGRAPHS]
    for number in range(count):
        (paragraphs,) = chance.choices(rich, [len(each) for each in rich])
        text = "\n\n".join(chance.sample(paragraphs, PARAGRAPHS))
        yield {"id": number, "url": f"https://paper{number % 99}.example/{number}", "text": text}


def _small(count: int) -> Iterator[dict[str, object]]:
    for number in range(count):
        yield {"id": number, "text": f"It rained on day {number}, and then it stopped for a while."}


def _write(path: Path, made: Iterator[dict[str, object]]) -> int:
    """Write records as lines of JSON; how many bytes they have."""
    size = 0
    with path.open("wb") as file, zstandard.ZstdCompressor(level=3).stream_writer(file) as packed:
        for record in made:
            line = json.dumps(record, ensure_ascii=False).encode("utf-8") + b"\n"
            packed.write(line)
            size += len(line)
    return size


def _speed(told: str, seconds: float, size: int) -> str:
    return row(told, f"{seconds:.1f}", f"{size / MB / seconds:.1f}")


def _best(rounds: int, source: Path, folder: Path, *options: str) -> float:
    """The seconds of the fastest of some runs."""
    return min(_timed(source, folder, *options)[0] for _ in range(rounds))


def _timed(source: Path, folder: Path, *options: str) -> tuple[float, int]:
    """Repair an archive in a process of its own: the seconds, and the parent's peak memory."""
    target = folder / "out.jsonl.zst"
    command = [sys.executable, "-m", "normalizer", "fix", str(source), "-o", str(target), "-q"]
    began = time.perf_counter()
    process = subprocess.Popen([*command, *options])
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{command} ended with {process.returncode}.")
    target.unlink()
    return seconds, used.ru_maxrss * 1024
