"""How much text a second `normalize` repairs, beside `ftfy.fix_text` on the same texts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import ftfy

from benchmarks import texts
from benchmarks.timing import best, head, row
from normalizer import normalize
from normalizer.catalog import rule
from normalizer.context import Context
from normalizer.prefilter import may_fire

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

MEGABYTE = 1_000_000
MOJIBAKE = rule("CHR101")


def table(sets: Mapping[str, Sequence[str]], rounds: int) -> Iterator[str]:
    """The rows of two tables: the whole repair, and the search for mojibake alone."""
    yield from head("Whole repair", "MB", "ftfy.fix_text, MB/s", "normalize, MB/s", "ratio")
    yield from _compared(sets, ftfy.fix_text, normalize, rounds)
    yield ""
    yield from head("Mojibake alone", "MB", "ftfy.fix_encoding, MB/s", "CHR101, MB/s", "ratio")
    yield from _compared(sets, _by_ftfy, _by_rule, rounds)


def samples(size: int) -> dict[str, list[str]]:
    """For each kind of sample, texts of about `size` bytes."""
    return {kind: texts.shuffled(texts.samples(kind), size) for kind in texts.KINDS}


def _by_ftfy(text: str) -> list[str]:
    """Line by line, as `ftfy.fix_text` does."""
    return [ftfy.fix_encoding(line) for line in text.split("\n")]


def _by_rule(text: str) -> int:
    """As the engine does: what the rule needs first, then its search."""
    context = Context(text)
    return sum(1 for _ in MOJIBAKE.find(context)) if may_fire(MOJIBAKE, context) else 0


def _compared(
    sets: Mapping[str, Sequence[str]],
    theirs: Callable[[str], object],
    ours: Callable[[str], object],
    rounds: int,
) -> Iterator[str]:
    """A row for each set: its size, both speeds, and how many times as fast ours is."""
    for name, documents in sets.items():
        size = sum(len(text.encode("utf-8", "surrogatepass")) for text in documents) / MEGABYTE
        slow, fast = best(
            [partial(_each, theirs, documents), partial(_each, ours, documents)], rounds
        )
        speeds = (f"{size / time:.1f}" for time in (slow, fast))
        yield row(name, f"{size:.1f}", *speeds, f"{slow / fast:.1f}")


def _each(work: Callable[[str], object], documents: Iterable[str]) -> None:
    for text in documents:
        work(text)
