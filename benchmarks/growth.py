"""How the time per character grows with the length of a text: it should not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks import texts
from benchmarks.timing import best, head, row
from normalizer import normalize

if TYPE_CHECKING:
    from collections.abc import Iterator

LENGTHS = tuple(1024 * 4**power for power in range(7))  # 1 KB to 4 MB, in code points
VOLUME = 1024 * 1024  # code points measured at each length, in as many texts as that takes


def table(rounds: int) -> Iterator[str]:
    """A row for each length: nanoseconds per code point, for clean and for damaged text."""
    yield from head("Length, code points", "clean, ns each", "damaged, ns each")
    long = [texts.one_long(kind, LENGTHS[-1]) for kind in (texts.CLEAN, texts.DAMAGED)]
    for length in LENGTHS:
        volume = max(VOLUME, length)
        times = best([partial(_in_pieces, text[:volume], length) for text in long], rounds)
        yield row(f"{length:,}", *(f"{time / volume * 1e9:.0f}" for time in times))


def _in_pieces(text: str, length: int) -> None:
    for start in range(0, len(text), length):
        normalize(text[start : start + length])
