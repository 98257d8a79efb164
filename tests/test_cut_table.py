"""Tables of which each cell stands on a line of its own (FLO212): put together, or left."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from normalizer import Profile, normalize

NAMES = ("Elsay", "Gruna", "Hesten", "Inchroy", "Kvitø", "Lammö", "Muckle", "North Birkö")
PROSE = "The mills of the islands are counted by the council, which does so in every spring."
ALONE = Profile(name="tables", select=("FLO212",))

rows = st.integers(1, 4).flatmap(
    lambda width: st.lists(
        st.tuples(st.sampled_from(NAMES), *[st.integers(0, 10_000).map("{:,}".format)] * width).map(
            list
        ),
        min_size=5,
        max_size=12,
    )
)


def _table(cells: list[list[str]]) -> str:
    return "\n".join("\t".join(row) for row in cells)


@given(cells=rows, within=st.integers(1, 3), more=st.integers(1, 4), headed=st.booleans())
def test_a_table_is_put_together_where_gaps_tell_its_rows(
    cells: list[list[str]], within: int, more: int, *, headed: bool
) -> None:
    if headed:
        cells = [["Island", *("Mills",) * (len(cells[0]) - 1)], *cells]
    gap, between = "\n" * (within + 1), "\n" * (within + 1 + more)
    damaged = between.join(gap.join(row) for row in cells)
    around = f"{PROSE}{between}{{}}{between}{PROSE}"
    assert normalize(around.format(damaged), profile=ALONE).text == around.format(_table(cells))


@given(rows)
def test_a_table_is_put_together_where_figures_tell_its_rows(cells: list[list[str]]) -> None:
    damaged = "\n".join("\n".join(row) for row in cells)
    around = f"{PROSE}\n\n{{}}\n\n{PROSE}"
    assert normalize(around.format(damaged), profile=ALONE).text == around.format(_table(cells))


def test_cards_without_figures_are_left() -> None:
    cards = "\n\n\n\n".join("\n\n".join(pair) for pair in pairwise(NAMES))
    assert normalize(cards, profile=ALONE).text == cards


def test_figures_that_stand_above_or_below_their_names_are_left() -> None:
    """Nothing tells which: the lines around are as near as the cells, and may be long cells."""
    pairs = "\n".join(f"{name}\n{count}" for count, name in enumerate(NAMES, 17) for _ in "ab")
    text = f"A very long name of an island, which no cell of a table that we know is ever\n{pairs}"
    assert normalize(text, profile=ALONE).text == text


def test_numbered_rows_begin_with_their_number() -> None:
    cells = [["Rank", "Island"], *[[str(at), name] for at, name in enumerate(NAMES, 1)]]
    damaged = "\n".join("\n".join(row) for row in cells)
    told = normalize(f"{damaged}\n{PROSE}", profile=ALONE).text
    assert told == f"{_table(cells)}\n{PROSE}"


def test_stanzas_are_left() -> None:
    stanza = "Three mills\nTwo boats\n1\nNo wind"
    song = "\n\n".join([stanza] * 4)
    assert normalize(song, profile=ALONE).text == song
