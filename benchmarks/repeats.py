"""The cases of every rule, again and again: what suits a rule most must not cost it most.

Four times the text should take four times as long. It is here that a rule shows which looks from
each of its places at all the others.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.timing import best, head, row
from normalizer import normalize
from normalizer.catalog import catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.rule import Example, Rule

LENGTH = 32 * 1024  # code points; measured here and at four times as many
TIMES = 4
LIMIT = 8.0  # times as long for four times the text; more is flagged
APART = ("\n", " ")  # what stands between two of a case
LEAST = 0.02  # seconds: below that a growth is noise


def table(rounds: int) -> Iterator[str]:
    """A row for each rule: its steepest case, in seconds at both lengths, and how they grow."""
    yield from head("Rule", "32 K, s", "128 K, s", "growth")
    for rule in catalog().values():
        growth, short, long = max(_grown(rule, rounds))
        flag = " **!**" if growth > LIMIT else ""
        yield row(rule.code, f"{short:.2f}", f"{long:.2f}", f"{growth:.1f}{flag}")


def _grown(rule: Rule, rounds: int) -> Iterator[tuple[float, float, float]]:
    for example in rule.examples:
        for apart in APART:
            yield _times(example, apart, rounds)


def _times(example: Example, apart: str, rounds: int) -> tuple[float, float, float]:
    """How many times as long four times the text takes, and both times in seconds."""
    unit = example.before + apart
    count = LENGTH // len(unit) + 1
    works = [partial(normalize, unit * n, lang=example.lang) for n in (count, TIMES * count)]
    short, long = best(works, 1)
    if long > LEAST and long > LIMIT * short:  # look again before it is said
        short, long = best(works, rounds)
    return (long / short if long > LEAST else 0.0), short, long
