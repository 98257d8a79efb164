"""FLO206: a line break inside a sentence of a script without spaces: Chinese, Japanese, Thai."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# What cannot stand at the beginning of a line: closing marks, small kana, vowels behind a letter.
NO_START = r"[、。，！？；：」』）》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々ะาำๅๆฯ]"
COMMA = r"[、，]$"
OPEN = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{M}、，]$"
WIDE_START = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}「『（《]"
PROSE = 14  # code points of the line above: shorter ones may be verse
LEAST_FULL = 2  # lines of one length, and a shorter one behind them: a wrapped paragraph


def find(context: Context) -> Iterator[Finding]:
    """Before what begins no line, behind a comma, and in paragraphs cut at one width."""
    wrapped = {
        number for first, last in context.blocks for number in _wrapped(context, first, last)
    }
    lines = [line.rstrip() for line in context.lines]
    # Of what is joined so far: its length and last line by its first, and its first by its last.
    length, last, first = list(map(len, lines)), list(range(len(lines))), list(range(len(lines)))
    joined: set[int] = set()
    waiting = list(range(len(lines) - 1))
    while waiting:  # each join can change what its two neighbours are, and nothing else
        number = waiting.pop()
        top, end = first[number], last[number + 1] if number + 1 < len(lines) else number
        if number in joined or end == number or length[top] < PROSE:
            continue
        if _belong(lines[number], lines[number + 1], lines[end], cut=number in wrapped):
            joined.add(number)
            length[top] += length[number + 1]
            last[top], first[end] = end, top
            waiting += [at for at in (top - 1, end) if at >= 0]
    for number in sorted(joined):
        end_of_line = context.starts[number] + len(lines[number])
        yield Finding(end_of_line, context.starts[number + 1])


def _belong(above: str, below: str, ending: str, *, cut: bool) -> bool:
    """Whether a line goes on on the next; `ending` is the last line of what that goes on to."""
    if not compiled(OPEN).search(above[-3:]):
        return False
    if compiled(NO_START).match(below):
        return True
    goes_on = cut or (compiled(COMMA).search(above) is not None and sentences.ends(ending))
    return goes_on and compiled(WIDE_START).match(below) is not None


def _wrapped(context: Context, first: int, last: int) -> range:
    """The lines of a block whose ends were made by its width: all of one length but the last."""
    lengths = [len(context.lines[number]) for number in range(first, last + 1)]
    full = min(lengths[:-1]) == max(lengths) and lengths[0] >= PROSE and lengths[-1] < lengths[0]
    open_ends = sum(not sentences.ends(context.lines[number]) for number in range(first, last))
    if full and len(lengths) > LEAST_FULL and 2 * open_ends > last - first:
        return range(first, last)
    return range(0)


RULE = Rule(
    code="FLO206",
    damage="Line break inside an unspaced sentence",
    cause="Extractors and wrapped texts break lines where nothing, not even a space, belongs.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=frozenset({"ja", "th", "zh"}),
    needs=("\n",),
    examples=(
        keep("床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。", lang="zh"),
        keep("河边的旧磨坊终于卖给了镇上的一家公司\n市议会星期一宣布，磨坊已经卖出。", lang="zh"),
        keep("「もう帰るのか」と彼は静かに尋ねた。\n「うん、もう遅いから」", lang="ja"),
        keep("古池や\n蛙飛びこむ\n水の音", lang="ja"),
        fix(
            "市议会星期一晚上开会讨论河边的旧磨坊，\n但是没有作出任何决定。",
            "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定。",
            lang="zh",
        ),
        fix(
            "町議会は月曜日の夜に川のそばの古い水車に\nついて話し合ったが何も決まらないまま夜が\n更けてしまった。",
            "町議会は月曜日の夜に川のそばの古い水車について話し合ったが何も決まらないまま夜が更けてしまった。",
            lang="ja",
        ),
        fix(
            "สภาเมืองประชุมเรื่องโรงสีเก่าริมแม่น้\nำเมื่อวันจันทร์",
            "สภาเมืองประชุมเรื่องโรงสีเก่าริมแม่น้ำเมื่อวันจันทร์",
            lang="th",
        ),
    ),
)
