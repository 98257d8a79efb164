"""FLO207: a line break where an inline tag was, told by the space that the tag left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, keep
from normalizer.sentences import ITEM, ends, leads_on

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

PROOF = 2  # lines that surely go on behind a space: the text was cut at its tags
MOST_TRAILED = 0.1  # of the ends of paragraphs that have a space: beyond that it tells nothing
MOST_INDENTED = 0.5  # of all lines; beyond that the space is the layout's
BLANKS = (" ", "\N{NO-BREAK SPACE}")
GAPS = ("\N{NO-BREAK SPACE} ", " \N{NO-BREAK SPACE}")
ASIDES, NEAR = ("- ", "| "), 4  # lines: behind a dash, where the next one of a list stands
DASHES = "–—"  # they stand in sentences more often than before items
SET_APART = frozenset("|`~#>=+<{}@")  # what begins a fence, a row of a table, markup
MARKS = ",;.)"  # what may stand behind a link
STOPS = (".", "!", "?", "…")
SHORT = 60  # code points of a piece that ends with a stop: a link, or words in bold


def find(context: Context) -> Iterator[Finding]:
    """Line ends beside a lone space, in a text where such spaces surely stand inside sentences.

    Elsewhere those alone where the sentence surely goes on.
    """
    lines = context.lines
    spaced = [number for number, line in enumerate(lines) if number and _has_lone_space(line)]
    behind = [number for number in spaced if not context.is_blank(number - 1)]
    if len(spaced) > MOST_INDENTED * sum(bool(line.strip()) for line in lines):
        return
    sure = [number for number in behind if _goes_on(context, number)]
    proven = len(sure) >= PROOF and any(ends(lines[number]) for number in behind)
    tagged = frozenset(_before_a_tag(context)) if proven else frozenset()
    for number in sorted(tagged.union(behind) if proven else sure):
        before, line = lines[number - 1], lines[number]
        if not proven and not _is_one_sentence(context, number):
            continue
        goes_on = number in tagged or _go_on(before, line)
        if (proven and _is_aside(lines, number)) or (goes_on and _may_belong(before, line)):
            place = context.starts[number]
            has_gap = before.endswith(BLANKS) or line[0] in BLANKS
            yield Finding(place - 1, place, "" if has_gap else " ")


def _is_one_sentence(context: Context, number: int) -> bool:
    """Whether a space stands in a sentence or behind its colon, and not for the layout."""
    before, line = context.lines[number - 1], context.lines[number]
    if before[0].isspace() or context.is_below_title(number) or not _is_told(line):
        return False
    return before.endswith(":") or (not ends(before) and line.lstrip()[0].islower())


def _is_told(line: str) -> bool:
    """Whether a line is the end of a sentence, or so long that it is no item or value."""
    return ends(line) or len(line) >= SHORT


def _before_a_tag(context: Context) -> Iterator[int]:
    """Numbers of the lines that a tag begins, by what stands on the line above."""
    lines = context.lines
    trails = _trails_tell(context)
    for number in range(1, len(lines)):
        if not lines[number] or lines[number][0].isspace():
            continue
        if _leads_on(context, number - 1) or _begins_at_a_tag(context, number, trails=trails):
            yield number


def _leads_on(context: Context, number: int) -> bool:
    """Whether a line ends with a space, or with a word that can hardly end a sentence."""
    line = context.lines[number]
    if line.rstrip().endswith(STOPS):
        return False
    return line.endswith(BLANKS) or leads_on(line, context.language)


def _trails_tell(context: Context) -> bool:
    """Whether paragraphs end without a space, so that one behind a sentence was before a tag."""
    lines = context.lines
    ends_of = [
        line
        for line, below in zip(lines, [*lines[1:], ""], strict=True)
        if line.rstrip().endswith(STOPS) and not below.strip()
    ]
    return sum(line.endswith(BLANKS) for line in ends_of) <= MOST_TRAILED * len(ends_of)


def _begins_at_a_tag(context: Context, number: int, *, trails: bool) -> bool:
    """Whether a line is a link or bold words that begin a sentence, behind the space of another.

    Such a line has no space at its end; the next one has what stands behind the link.
    """
    before, line = context.lines[number - 1], context.lines[number]
    if not before.endswith(" ") or not before.rstrip().endswith(STOPS):
        return False
    if line[-1].isspace() or ends(line) or number + 1 == len(context.lines):
        return False
    below = context.lines[number + 1]
    if below.lstrip()[:1] in MARKS:
        return bool(below.strip())
    return below.startswith(BLANKS) and bool(below.strip()) and (trails or len(before) < SHORT)


def _has_lone_space(line: str) -> bool:
    """Whether a line begins with one space, perhaps a no-break space and another one."""
    text = line.lstrip()
    gap = len(line) - len(text)
    return bool(text) and ((gap == 1 and line[0] in BLANKS) or line[:gap] in GAPS)


def _goes_on(context: Context, number: int) -> bool:
    """Whether a line surely belongs to the one before: its sentence, or the text of a label.

    Behind a label, two lines with a space are a list.
    """
    before, text = context.lines[number - 1], context.lines[number].lstrip()
    if before.endswith(":"):
        below = context.lines[number + 1] if number + 1 < len(context.lines) else ""
        is_list = _has_lone_space(below) and not _is_told(context.lines[number])
        return text[0].isalnum() and not before[0].isspace() and not is_list
    return text[0].islower() or text[0] in MARKS


def _may_belong(before: str, behind: str) -> bool:
    """Whether two lines may be pieces of one: neither is an item, a heading or markup."""
    if not before.strip() or ITEM.match(before):
        return False
    if ITEM.match(behind) and behind.lstrip()[0] not in DASHES:
        return False
    if before.lstrip()[0] in SET_APART or behind.lstrip()[:1] in SET_APART:
        return False
    is_above = len(behind) >= SHORT and behind.lstrip()[0].isupper()
    return not (is_above and _may_be_heading(before))


def _is_aside(lines: Sequence[str], number: int) -> bool:
    """Whether a dash or bar tells of the label before it, and is no item: of these, more follow."""
    before, line = lines[number - 1], lines[number].lstrip()
    mark = line[:2]
    if mark not in ASIDES or line.count("|") > 1 or not before[-1:].isalnum():
        return False
    below = next(filter(str.strip, lines[number + 1 : number + 1 + NEAR]), "")
    around = (before, below)
    return not any(other.lstrip().startswith(mark) for other in around) and not ITEM.match(before)


def _go_on(before: str, behind: str) -> bool:
    """Whether a line with a lone space goes on with the one before, as far as its end can tell."""
    if not ends(before) or len(before) < SHORT:
        return True
    # Behind a piece with a space of its own, a space may be the layout's.
    is_piece = before[0] in BLANKS or before[0].islower()
    return not is_piece or not behind.lstrip()[0].isupper()


def _may_be_heading(line: str) -> bool:
    """Whether a line stands for itself: short, with a capital, and nothing behind its last word."""
    line = line.strip()
    return len(line) < SHORT and line[0].isupper() and line[-1].isalnum()


RULE = Rule(
    code="FLO207",
    damage="Line break at an inline tag",
    cause="The extractor put a line break wherever a link or bold words began or ended.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"\n[ \x{a0}]{1,2}\S",
    examples=(
        keep(" One line.\n\n Two lines.\n\n Three lines."),
        keep("Bread\n - flour\n - water\n - salt\n\nMix it all."),
        fix(
            "The baker\n said that the\n old oven is cold.\nIt was built \nby her\n in one summer.",
            "The baker said that the old oven is cold.\nIt was built by her in one summer.",
        ),
        keep("The old ovens:\n - warm\n - cold\n\nThe bakers:\n - young\n - old\n\nAll wait."),
        fix(
            "Flour:\n Two bags of it.\nSalt:\n A spoon.\nWater:\n\N{NO-BREAK SPACE}Half a jug.\n"
            "How to bake it in the oven\n The baker of the town takes the flour and mixes it with"
            " the water.",
            "Flour: Two bags of it.\nSalt: A spoon.\nWater:\N{NO-BREAK SPACE}Half a jug.\n"
            "How to bake it in the oven\n The baker of the town takes the flour and mixes it with"
            " the water.",
        ),
        fix(
            "Since\n Monday nobody bakes.\n\nThe oven\n is cold,\n but the\n stove is warm.\n\n"
            "All wait.\n\nNobody speaks.",
            "Since Monday nobody bakes.\n\nThe oven is cold, but the stove is warm.\n\n"
            "All wait.\n\nNobody speaks.",
        ),
        # A link begins a sentence: the sentence before has a space behind it, the link has none.
        fix(
            "The mill is cold,\n but\n not for long.\n\nThe baker left it to his niece when the old"
            " oven broke. \nIda Hesten\n has mended it, and nobody asked why.\n\nAll wait.\nNobody"
            " speaks.",
            "The mill is cold, but not for long.\n\nThe baker left it to his niece when the old"
            " oven broke. Ida Hesten has mended it, and nobody asked why.\n\nAll wait.\nNobody"
            " speaks.",
        ),
        keep("It rains on the islands\n The wind has turned, and nobody minds it."),
        fix(
            "The mill is cold,\n but\n not for long.\n\nThe old oven\n - it is the oldest of them -"
            "\n is warm.\n\nTo bring\n - flour\n - salt\n\nAll wait.\nNobody speaks.\nIt rains.",
            "The mill is cold, but not for long.\n\nThe old oven - it is the oldest of them -"
            " is warm.\n\nTo bring\n - flour\n - salt\n\nAll wait.\nNobody speaks.\nIt rains.",
        ),
        keep("The Old Mill\n by Jane Roe\n\nIt rained on the islands.\nThe wind turned."),
        keep("You need:\n flour\n salt\n\nMix it all.\nThen bake it."),
        keep("interface A\n description guests\ninterface B\n description staff\nend\nexit"),
        keep("With many greetings\n yours as ever\n and the dog"),
        fix("The miller\n gladly shows it.", "The miller gladly shows it."),
        fix(
            "The code of\n```\n a = b\n```\nthen\n left\n the town of the"
            "\n baker again, and nobody in it minded.",
            "The code of\n```\n a = b\n```\nthen left the town of the baker again,"
            " and nobody in it minded.",
        ),
    ),
)
