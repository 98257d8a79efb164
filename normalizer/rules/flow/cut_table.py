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
NAME_WORDS = 5  # of most names of rows; longer ones are questions, with their answers in figures
VERSE_WORDS = 4  # of most lines of a numbered stanza
LEAST_OPTIONS = 3  # of a question
# An amount: what may stand around its digits are signs, a currency, a unit, brackets.
FIGURE = (
    r"\(?[#~<>≈±+−–-]?\s?(?:\p{Sc}|[A-Z]{2,3}(?=[\s\d])|US\$)?\s?\d[\d.,\s]{0,14}"
    r"(?:\p{Sc}|[%‰°′″\"'*+]|\p{L}{1,3}\.?(?!\p{L})|\s?\(\p{L}{1,3}\))?(?:\s?[/–-]\s?\p{Sc}?\d[\d.,]{0,10}%?\+?)?"
    r"\s?\)?"
)
# A date or a time is none: under each headline of a list, above each comment stands one.
NO_FIGURE = (
    r"\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
    r"|\d+\s?(?:h|min|d|w|['’′])"
)
EMPTY = frozenset({"-", "–", "—", "n/a", "N/A"})
SHORTENED = r"\b\p{Lu}\p{L}{0,3}\.$"  # "Inc.", "U.S."
MOST_INSIDE = 0.2  # of the cells of a table have a line end inside
STOPS = (".", "!", "?", "…", ":", ";", ",", "。", "！", "？")


class Cell(NamedTuple):
    """First and last line number, how many blank lines are behind it, whether it is a figure."""

    line: int
    last: int
    gap: int
    figure: bool


Row = list[Cell]


def find(context: Context) -> Iterator[Finding]:
    """What stands between the cells and rows of a table, where rows are surely told."""
    if not _may_have_tables(context.lines):
        return
    for run in _runs(context):
        tables = list(_by_gaps(context, run))
        if not tables:
            tables = [table for part in _parts(run) for table in _by_figures(context, part)]
        for table in tables:
            cells = [(cell, cell is row[-1]) for row in table for cell in row]
            for cell, _ in cells:
                for number in range(cell.line, cell.last):  # a tag inside of a cell broke it
                    yield from _between(context, number, number + 1, " ")
            for (cell, is_last), (following, _) in pairwise(cells):
                gap = "\n" if is_last else "\t"
                yield from _between(context, cell.last, following.line, gap)


def _between(context: Context, first: int, second: int, gap: str) -> Iterator[Finding]:
    start = context.starts[first] + len(context.lines[first].rstrip())
    below = context.lines[second]
    end = context.starts[second] + len(below) - len(below.lstrip())
    if context.text[start:end] != gap:
        yield Finding(start, end, gap)


def _may_have_tables(lines: Sequence[str]) -> bool:
    """Whether some lines are figures, which is quickly seen of most."""
    count = 0
    for line in lines:
        if line and len(line) <= MOST_SEEN:
            text = line.strip()
            if any(map(str.isdecimal, text[:SEEN])) and _may_be_cell(text) and _is_figure(text):
                count += 1
                if count == LEAST_SEEN:
                    return True
    return False


def _runs(context: Context) -> Iterator[list[Cell]]:
    """Runs of lines that may be cells: short, and without the end of a sentence."""
    run: list[Cell] = []
    for number, line in enumerate(context.lines):
        text = line.strip()
        if not text:
            continue
        if run:
            cell = run[-1]
            run[-1] = cell._replace(gap=number - cell.last - 1)
        if _may_be_cell(text):
            run.append(Cell(number, number, 0, _is_figure(text)))
        elif run:
            yield run
            run = []
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
    return bool(compiled(FIGURE).fullmatch(text)) and not compiled(NO_FIGURE).fullmatch(text)


def _by_gaps(context: Context, run: Sequence[Cell]) -> Iterator[list[Row]]:
    """Tables whose rows are further apart than their cells, which have a blank line between."""
    gaps = Counter(cell.gap for cell in run[:-1])
    least = min((gap for gap in gaps if gap), default=0)
    if len(gaps) < len("ab") or not least or gaps[0] > MOST_INSIDE * len(run):
        return  # the lines of stanzas have no gaps between
    rows: list[Row] = [[]]
    is_open = False
    for cell in run:
        if is_open:
            begun = rows[-1].pop()
            rows[-1].append(Cell(begun.line, cell.line, cell.gap, begun.figure))
        else:
            rows[-1].append(cell)
        is_open = not cell.gap
        if cell.gap > least:
            rows.append([])
    for _, alike in groupby(filter(None, rows), len):
        table = list(alike)
        if len(table) < LEAST_ROWS or not 1 < len(table[0]) <= MOST_CELLS:
            continue
        if _has_figures(table) and not _is_verse(context, table):
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


def _is_verse(context: Context, table: Sequence[Row]) -> bool:
    """Whether the rows are stanzas with their numbers: nothing else in them is a figure."""
    if any(cell.figure for row in table for cell in row[1:]):
        return False
    return _words(context, [cell for row in table for cell in row[1:]]) >= VERSE_WORDS


def _words(context: Context, cells: Sequence[Cell]) -> int:
    """How many words one half of some cells have at least; two letters each, where unspaced."""
    lines = (context.lines[cell.line] for cell in cells)
    spaced = context.language.spaced_words
    counts = sorted(len(line.split()) if spaced else len(line) // 2 for line in lines)
    return counts[len(counts) // 2] if counts else 0


def _is_quiz(context: Context, table: Sequence[Row]) -> bool:
    """Whether the figures of all rows rise: answers to choose from."""
    told = [[context.lines[cell.line] for cell in row if cell.figure] for row in table]
    values = [[int("0" + "".join(filter(str.isdecimal, text))) for text in row] for row in told]
    return all(len(row) >= LEAST_OPTIONS and row == sorted(set(row)) for row in values)


def _by_figures(context: Context, part: Sequence[Cell]) -> Iterator[list[Row]]:
    """Tables in lines with equal gaps, whose rows have the same pattern of figures and words."""
    kinds = [cell.figure for cell in part]
    if sum(kinds) < LEAST_ALIKE or len(part) < 2 * LEAST_PAIRS:
        return
    reached = 0
    for size in range(2, MOST_CELLS + 1):
        least = LEAST_PAIRS if size == len("ab") else LEAST_ALIKE
        for first, behind in _periods(kinds, size):
            pattern = kinds[first : first + size]
            if first < reached or behind - first < least * size:
                continue
            if all(pattern) or not any(pattern):
                continue
            start = _first_row(context, part, first, behind, size)
            if start is None:
                continue
            ends = range(start + size, behind + 1, size)
            table = [list(part[end - size : end]) for end in ends]
            names = [row[0] for row in table if not row[0].figure]
            is_stanza = size > len("ab") and not any(cell.figure for cell in table[0][1:])
            if len(table) < least or is_stanza or _is_verse(context, table):
                continue
            if _words(context, names) > NAME_WORDS or _is_quiz(context, table):
                continue
            reached = behind
            if start == size > len("ab") and not any(kinds[:start]):
                table.insert(0, list(part[:start]))
            yield table


def _first_row(
    context: Context, part: Sequence[Cell], first: int, behind: int, size: int
) -> int | None:
    """Where in a stretch with a period the first row begins; None where that is not sure.

    The header above and a heading below the table look like cells of its rows, so the stretch may
    begin and end with some that are none.
    """
    for start in range(first, first + size):
        column = [context.lines[cell.line].strip() for cell in part[start:behind:size]]
        if _counts(column):  # the number of a row, or else its last cell: that would be unsure
            return None if (behind - start) % size else start
    if part[first].figure or (behind - first) % size:
        return None
    if first in (0, size) and behind == len(part) and _stands_apart(context, part):
        return first
    names = sum(not cell.figure for cell in part[first : first + size])
    return first if names == 1 and size > len("ab") and first != size - 1 else None


def _stands_apart(context: Context, part: Sequence[Cell]) -> bool:
    """Whether no line that may be a long cell stands before or behind, as near as cells do."""
    gap = part[0].gap
    above, below = context.beside(part[0].line, -1), context.beside(part[-1].line, 1)
    if above is not None and part[0].line - above - 1 <= gap:
        return False
    return below is None or below - part[-1].line - 1 > gap


def _counts(column: Sequence[str]) -> bool:
    """Whether a column numbers its rows from the first on."""
    told = [cell.strip("#.") for cell in column]
    if not all(cell.isdecimal() for cell in told) or int(told[0]) > 1:
        return False
    return all(int(b) - int(a) == 1 for a, b in pairwise(told))


def _periods(kinds: Sequence[bool], size: int) -> Iterator[tuple[int, int]]:
    """The longest stretches that repeat themselves after `size` places: start and end."""
    start = 0
    for at in range(size, len(kinds) + 1):
        if at == len(kinds) or kinds[at] != kinds[at - size]:
            yield start, at
            start = at - size + 1


ROWS = "".join(f"\n\n\n\n{name}\n\n{count}" for name, count in (("Elsay", 4), ("Gruna", 7)))

RULE = Rule(
    code="FLO212",
    damage="Table cut into cells",
    cause="The extractor put every cell of a table on a line of its own.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # cells are as short as verses
    # A line of a figure: no letters, but for those of a currency and a unit.
    prefilter=r"(?m)^[^\p{L}\n]*(?:\p{Lu}{2,3}[^\p{L}\n]*)?\p{Nd}[^\p{L}\n]*(?:\p{L}{1,3}[^\p{L}\n]*)?$",
    examples=(
        keep("Mill\n10:15\nBridge\n10:20\nPort\n10:40\nInn\n11:05\nTown\n12:00"),
        keep("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"),
        keep("In 1980 it rained\nAnd in 1981 it did\n" * 6),
        keep("Elsay\n4\nGruna\n7"),
        fix(
            f"Island\n\nMills{ROWS}\n\n\n\nKvitø\n\n–\n\nThe mills of the islands are old.",
            "Island\tMills\nElsay\t4\nGruna\t7\nKvitø\t–\n\nThe mills of the islands are old.",
        ),
        # Which winner belongs to which year?
        keep("Winners\nAnna\n2001\nBen\n2002\nCarl\n2003\nDora\n2004\nEve\n2005"),
        keep("2024\nPeru\n12\nChile\n10\nCuba\n9\nSpain\n7\nItaly\n6\nSource: FIFA"),
        keep("1\nFalk\n31\n4\nStrand\n27\n7\nMarek\n22\n9\nLeary\n29\nIt is a good squad."),
        keep("Two times two\n3\n4\n5\n" * 5),
        keep("Anna\n2h\nA lovely day\nBen\n3h\nAll rain\n" * 3),
        keep(
            "".join(
                f"{count}\nThe old ferry in the night\nIt counts the lamps ashore\n"
                for count in range(1, 6)
            )
        ),
        fix(
            "Shop\nPrice\nTea\n2.50\nSalt\n0.99\nRye\n3.10\nOil\n9.95\nNut\n4.25",
            "Shop\nPrice\nTea\t2.50\nSalt\t0.99\nRye\t3.10\nOil\t9.95\nNut\t4.25",
        ),
        fix(
            "1\nElsay\n4.2%\n2\nGruna\n3.9%\n3\nHesten\n3.0%\n4\nInchroy\n2.1%\n\n"
            "The mills of the islands are old.",
            "1\tElsay\t4.2%\n2\tGruna\t3.9%\n3\tHesten\t3.0%\n4\tInchroy\t2.1%\n\n"
            "The mills of the islands are old.",
        ),
    ),
)
