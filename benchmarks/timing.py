"""How the benchmarks measure: processor time, the best of some rounds, contenders in turn."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run of `work`, with the garbage of earlier runs out of the way."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def best(contenders: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """The best time of each contender; they take turns, so that a noisy moment hits all of them."""
    least = [float("inf")] * len(contenders)
    for _ in range(rounds):
        for number, work in enumerate(contenders):
            least[number] = min(least[number], seconds(work))
    return least


def head(*names: str) -> Iterator[str]:
    """The first two rows of a Markdown table: the first column is text, the others are figures."""
    yield row(*names)
    yield row("---", *("---:" for _ in names[1:]))


def row(*cells: str) -> str:
    """One row of a Markdown table."""
    return f"| {' | '.join(cells)} |"
