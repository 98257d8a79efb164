"""`python -m benchmarks`: tables in Markdown on standard output."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import archive, growth, hostile, repeats, service, texts, throughput

if TYPE_CHECKING:
    from collections.abc import Iterable

PARTS = ("throughput", "growth", "hostile", "repeats")
LONG = ("archive", "service")  # only when named: minutes, and gigabytes of disk or wrk


def main() -> None:
    """Run the parts that are named, or all of them."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure the speed of normalizer."
    )
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="|".join((*PARTS, *LONG)),
        help=f"Default: all but {', '.join(LONG)}.",
    )
    parser.add_argument("--rounds", type=int, default=3, help="The best of so many counts.")
    parser.add_argument("--megabytes", type=float, default=2, help="Of each kind of text.")
    parser.add_argument("--corpus", type=Path, help="Also one's own texts: JSON lines.")
    parser.add_argument("--field", default="text", help="Which field of a line is the text.")
    given = parser.parse_args()
    unknown = set(given.parts) - {*PARTS, *LONG}
    if unknown:
        parser.error(f"There is no part {min(unknown)!r}: name {', '.join((*PARTS, *LONG))}.")
    if given.corpus and not given.corpus.is_file():
        parser.error(f"There is no file {given.corpus}.")
    chosen = given.parts or PARTS
    if "throughput" in chosen:
        size = int(given.megabytes * throughput.MEGABYTE)
        sets = throughput.samples(size)
        if given.corpus:
            sets[given.corpus.name] = texts.corpus(given.corpus, given.field, size)
        show("Throughput beside ftfy", throughput.table(sets, given.rounds))
    if "growth" in chosen:
        show("Growth with length", growth.table(given.rounds))
    if "hostile" in chosen:
        show("Hostile texts", hostile.table(given.rounds))
    if "repeats" in chosen:
        show("Cases of the rules, repeated", repeats.table(given.rounds))
    if "archive" in chosen:
        show("Archives", archive.table(given.rounds))
    if "service" in chosen:
        show("Service", service.table(given.rounds))


def show(title: str, rows: Iterable[str]) -> None:
    """Print a table row by row, as it is measured."""
    print(f"\n## {title}\n")
    for row in rows:
        print(row, flush=True)


if __name__ == "__main__":
    main()
