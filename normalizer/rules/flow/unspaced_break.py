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
    for number in range(len(context.lines) - 1):
        above, below = context.lines[number].rstrip(), context.lines[number + 1]
        if len(above) < PROSE or not compiled(OPEN).search(above[-3:]):
            continue
        if compiled(NO_START).match(below) or (
            compiled(WIDE_START).match(below)
            and (number in wrapped or (compiled(COMMA).search(above) and sentences.ends(below)))
        ):
            yield Finding(context.starts[number] + len(above), context.starts[number + 1])


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
