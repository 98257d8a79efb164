"""Texts built to be slow: what one of them costs at twice the length should be twice as much.

The suite tries the same texts at small lengths, see tests/test_hostile.py; here they are long.
"""

from __future__ import annotations

from functools import partial
from itertools import islice, product
from string import ascii_lowercase
from typing import TYPE_CHECKING

from benchmarks.timing import best, head, row, seconds
from normalizer import normalize
from tests.test_hostile import HOSTILE, repeated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LENGTH = 512 * 1024  # code points; measured here and at twice as many
LIMIT = 2.5  # times as long for twice the text; more is flagged
QUICK, SLOW = 0.2, 2.0  # seconds: of quick ones noise is a large part, and slow ones have little
MORE = 5  # times as many rounds for a quick one


def table(rounds: int) -> Iterator[str]:
    """A row for each hostile text: seconds at both lengths, and how they grow."""
    yield from head("Hostile text", "0.5 M, s", "1 M, s", "growth", "settled")
    for name, make in {**HOSTILE, **LONG}.items():
        half, whole = (
            partial(normalize, make(length), lang="en") for length in (LENGTH, 2 * LENGTH)
        )
        first = seconds(half)
        times = best(
            [half, whole], 1 if first > SLOW else rounds if first > QUICK else MORE * rounds
        )
        growth = times[1] / times[0]
        flag = " **!**" if growth > LIMIT else ""
        settled = "yes" if half().settled else "no"
        yield row(name, *(f"{time:.2f}" for time in times), f"{growth:.1f}{flag}", settled)


def unlike(template: str) -> Callable[[int], str]:
    """Texts of one template again and again, with other words each time: "{a}" and "{b}"."""

    def make(length: int) -> str:
        each = len(template.format(a="aaaa", b="aaaa"))
        names = map("".join, islice(product(ascii_lowercase, repeat=4), length // each + 1))
        return "".join(template.format(a=name, b=name[::-1]) for name in names)[:length]

    return make


# What shows only at these lengths.
LONG = {
    "false stops, all unlike": unlike(
        "He was seen near the {a}al in the garden. {b}ed all day and all night, as it seems, "
        "in the rain of the north. She left. He stayed. They wept.\n"
    ),
    "glued sentences, all unlike": unlike("so {a}.X{b} "),
    "author boxes before furniture": repeated(
        "About the author\nJane Roe\nShe writes about the rain.\nShare\nRain\n"
    ),
    "doubled mojibake before whole letters": repeated("Ã© é "),
}
