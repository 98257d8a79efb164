"""FLO212: a table of which each cell stands on a line of its own."""

from __future__ import annotations

from collections import Counter
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, NamedTuple

from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

LONGEST, LONGEST_FIGURE = 60, 40  # code points of a cell
LEAST_ROWS = 3  # that gaps show; of the same pattern of figures and words …
LEAST_ALIKE, LEAST_PAIRS = 4, 5  # … where lines have no gaps between, and cells come by twos
MOST_CELLS = 12  # of a row
# Code points: where a figure has its first digit, and of its line; so many must be there at first
# sight, as others may be "n/a".
SEEN, MOST_SEEN, LEAST_SEEN = 6, 200, 2
FIGURED = 0.6  # of the rows, for a column of figures
# An amount: what may stand around its digits are signs, a currency, a unit, brackets.
FIGURE = (
    r"\(?[#~<>≈±+−–-]?\s?(?:\p{Sc}|[A-Z]{2,3}(?=[\s\d])|US\$)?\s?\d[\d.,\s]{0,14}"
    r"(?:\p{Sc}|[%‰°′″\"'*+]|\p{L}{1,3}\.?(?!\p{L}))?(?:\s?[/–-]\s?\p{Sc}?\d[\d.,]{0,10}%?\+?)?"
    r"\s?(?:\(\p{L}{1,5}\))?\)?"
)
# A date or a time is none: under each headline of a list stands one.
NO_FIGURE = r"\d{1,2}[:.]\d{2}(?![.,\d])|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
EMPTY = frozenset({"-", "–", "—", "n/a", "N/A"})
SHORTENED = r"\b\p{Lu}\p{L}{0,3}\.$"  # "Inc.", "U.S."
MOST_INSIDE = 0.2  # of the cells of a table have a line end inside
STOPS = (".", "!", "?", "…", ":", ";", ",", "。", "！", "？")


class Cell(NamedTuple):
    """A line number, how many blank lines are behind it, and whether it is a figure."""

    line: int
    gap: int
    figure: bool


Row = list[Cell]


def find(context: Context) -> Iterator[Finding]:
    """What stands between the cells and rows of a table, where rows are surely told."""
    if not _may_have_tables(context.lines):
        return
    for run in _runs(context):
        tables = list(_by_gaps(run))
        if not tables:
            parts = _parts(run)
            tables = [table for part in parts for table in _by_figures(context, part)]
        for table in tables:
            cells = [(cell, cell is row[-1]) for row in table for cell in row]
            for (cell, is_last), (following, _) in pairwise(cells):
                # A line end without a gap, where cells have one, is a tag's inside a cell.
                is_inside = not cell.gap and len({other.gap for other in table[0]}) > 1
                gap = "\n" if is_last else " " if is_inside else "\t"
                yield from _between(context, cell.line, following.line, gap)


def _between(context: Context, first: int, second: int, gap: str) -> Iterator[Finding]:
    start = context.starts[first] + len(context.lines[first].rstrip())
    below = context.lines[second]
    end = context.starts[second] + len(below) - len(below.lstrip())
    if context.text[start:end] != gap:
        yield Finding(start, end, gap)


def _may_have_tables(lines: Sequence[str]) -> bool:
    """Whether some lines may be figures, which is quickly seen."""
    short = (line.lstrip()[:SEEN] for line in lines if line and len(line) <= MOST_SEEN)
    return sum(any(map(str.isdecimal, line)) for line in short) >= LEAST_SEEN


def _runs(context: Context) -> Iterator[list[Cell]]:
    """Runs of lines that may be cells: short, and without the end of a sentence."""
    run: list[Cell] = []
    at, lines = context.beside(-1, 1), context.lines
    while at is not None:
        below = context.beside(at, 1)
        text = lines[at].strip()
        if _may_be_cell(text):
            gap = below - at - 1 if below is not None else 0
            run.append(Cell(at, gap, _is_figure(text)))
        elif run:
            yield run
            run = []
        at = below
    if run:
        yield run


def _may_be_cell(text: str) -> bool:
    if len(text) > LONGEST or "\t" in text:
        return False
    if text.endswith(STOPS) and not compiled(SHORTENED).search(text):
        return False
    return not text.startswith(("## ", "### ", "- ", "* ", "• "))


def _is_figure(text: str) -> bool:
    if text in EMPTY:
        return True
    if len(text) > LONGEST_FIGURE or not any(map(str.isdecimal, text)):
        return False
    return bool(compiled(FIGURE).fullmatch(text)) and not compiled(NO_FIGURE).match(text)


def _by_gaps(run: Sequence[Cell]) -> Iterator[list[Row]]:
    """Tables whose rows are further apart than their cells, which have a blank line between."""
    gaps = Counter(cell.gap for cell in run[:-1])
    least = min((gap for gap in gaps if gap), default=0)
    if len(gaps) < len("ab") or not least or gaps[0] > MOST_INSIDE * len(run):
        return  # the lines of stanzas have no gaps between
    rows: list[Row] = [[]]
    for cell in run:
        rows[-1].append(cell)
        if cell.gap > least:
            rows.append([])
    for _, alike in groupby(filter(None, rows), len):
        table = list(alike)
        if len(table) >= LEAST_ROWS and 1 < len(table[0]) <= MOST_CELLS and _has_figures(table):
            yield table


def _parts(run: Sequence[Cell]) -> Iterator[list[Cell]]:
    """The stretches of a run whose lines have the same gap between, the least there is."""
    least = min((cell.gap for cell in run[:-1]), default=0)
    part: list[Cell] = []
    for cell in run:
        part.append(cell)
        if cell.gap > least:
            yield part
            part = []
    if part:
        yield part


def _has_figures(table: Sequence[Row]) -> bool:
    """Whether the cells of a column, or of nearly all, are figures: else they may be cards."""
    columns = zip(*table, strict=True)
    return any(sum(cell.figure for cell in told) >= FIGURED * len(table) for told in columns)


def _by_figures(context: Context, run: Sequence[Cell]) -> Iterator[list[Row]]:
    """A table in lines with equal gaps, whose rows have the same pattern of figures and words."""
    kinds = [cell.figure for cell in run]
    if sum(kinds) < LEAST_ALIKE or len(run) < 2 * LEAST_PAIRS:
        return
    for size in range(2, MOST_CELLS + 1):
        first, behind = _longest_period(kinds, size)
        least = LEAST_PAIRS if size == len("ab") else LEAST_ALIKE
        pattern = kinds[first : first + size]
        if behind - first < least * size or all(pattern) or not any(pattern):
            continue
        offset = _offset(context, run, first, behind, size)
        if offset is not None:
            start = first + offset
            rows = [list(run[at : at + size]) for at in range(start, behind - size + 1, size)]
            header = list(run[:start])
            yield [header, *rows] if len(header) == size else rows
        return


def _offset(
    context: Context, run: Sequence[Cell], first: int, behind: int, size: int
) -> int | None:
    """Where in a stretch with a period the first row begins; None where that may be anywhere.

    The header above and the heading below the table may look like cells of its rows.
    """
    whole = behind == len(run) and first in (0, size) and not (behind - first) % size
    if whole and _stands_apart(context, run):
        return 0
    for offset in range(size):
        column = [context.lines[cell.line].strip() for cell in run[first + offset : behind : size]]
        if _counts(column):
            return offset
    names = [at for at in range(size) if not run[first + at].figure]
    return names[0] if len(names) == 1 and size > len("ab") else None


def _stands_apart(context: Context, run: Sequence[Cell]) -> bool:
    """Whether no line that may be a long cell stands before or behind, as near as cells do."""
    gap = run[0].gap
    above, below = context.beside(run[0].line, -1), context.beside(run[-1].line, 1)
    if above is not None and run[0].line - above - 1 <= gap:
        return False
    return below is None or below - run[-1].line - 1 > gap


def _counts(column: Sequence[str]) -> bool:
    """Whether a column numbers its rows."""
    told = [cell.strip("#.") for cell in column]
    if not all(cell.isdecimal() for cell in told):
        return False
    return all(int(b) - int(a) == 1 for a, b in pairwise(told))


def _longest_period(kinds: Sequence[bool], size: int) -> tuple[int, int]:
    """The first longest stretch that repeats itself after `size` places: start and end."""
    best = (0, 0)
    start = 0
    for at in range(size, len(kinds) + 1):
        if at == len(kinds) or kinds[at] != kinds[at - size]:
            if at - start > best[1] - best[0]:
                best = (start, at)
            start = at - size + 1
    return best


ROWS = "".join(f"\n\n\n\n{name}\n\n{count}" for name, count in (("Elsay", 4), ("Gruna", 7)))

RULE = Rule(
    code="FLO212",
    damage="Table cut into cells",
    cause="The extractor put every cell of a table on a line of its own.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # cells are as short as verses
    prefilter=r"\n[^\w\n]*\d[\d.,]*[^\d\n]?[^\d\n]?[^\d\n]?\n",
    examples=(
        keep("Mill\n10:15\nBridge\n10:20\nPort\n10:40\nInn\n11:05\nTown\n12:00"),
        keep("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"),
        keep("In 1980 it rained\nAnd in 1981 it did\n" * 6),
        keep("Elsay\n4\nGruna\n7"),
        fix(
            f"Island\n\nMills{ROWS}\n\n\n\nKvitø\n\n–\n\nThe mills of the islands are old.",
            "Island\tMills\nElsay\t4\nGruna\t7\nKvitø\t–\n\nThe mills of the islands are old.",
        ),
        fix(
            "1\nElsay\n4.2%\n2\nGruna\n3.9%\n3\nHesten\n3.0%\n4\nInchroy\n2.1%\n\n"
            "The mills of the islands are old.",
            "1\tElsay\t4.2%\n2\tGruna\t3.9%\n3\tHesten\t3.0%\n4\tInchroy\t2.1%\n\n"
            "The mills of the islands are old.",
        ),
    ),
)
