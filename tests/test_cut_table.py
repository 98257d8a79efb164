"""Tables of which each cell stands on a line of its own (FLO212): put together, or left."""

from __future__ import annotations

from itertools import pairwise

import pytest
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
    cells = [[str(at), name] for at, name in enumerate(NAMES, 1)]
    damaged = "\n".join("\n".join(row) for row in cells)
    told = normalize(f"Our islands\n{damaged}\n{PROSE}", profile=ALONE).text
    assert told == f"Our islands\n{_table(cells)}\n{PROSE}"


def test_a_header_of_three_or_more_names_is_a_row() -> None:
    cells = [["Island", "Mills", "Boats"], *[[name, "7", "1,204"] for name in NAMES]]
    damaged = "\n".join("\n".join(row) for row in cells)
    assert normalize(damaged, profile=ALONE).text == _table(cells)


def test_many_tables_are_put_together_at_once() -> None:
    rows = "\n".join(f"{name}\n{count}\n1,204" for count, name in enumerate(NAMES, 17))
    text = "\n".join([f"{PROSE}\n{rows}"] * 30)
    result = normalize(text, profile=ALONE)
    assert result.settled
    assert result.text.count("\t") == 30 * 2 * len(NAMES)


def test_a_line_end_inside_of_a_cell_becomes_a_space() -> None:
    rows = [f"{name}\n\n{count}\n\n9" for count, name in enumerate(NAMES)]
    rows[3] = rows[3].replace("Inchroy", "Inch\nRoy")
    text = "\n\n\n\n".join(rows)
    lines = normalize(text, profile=ALONE).text.split("\n")
    assert lines[3] == "Inch Roy\t3\t9"
    assert len(lines) == len(NAMES)


def test_stanzas_are_left() -> None:
    stanza = "Three mills\nTwo boats\n1\nNo wind"
    song = "\n\n".join([stanza] * 4)
    assert normalize(song, profile=ALONE).text == song


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_numbered_stanzas_are_left(gap: str) -> None:
    stanzas = (f"{at}{gap}The old ferry in the night{gap}It counts the lamps" for at in range(1, 7))
    song = (gap + "\n\n").join(stanzas)
    assert normalize(song, profile=ALONE).text == song
