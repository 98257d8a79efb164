"""FLO243: a sentence that stands twice in a row within its paragraph."""

from __future__ import annotations

from itertools import islice
from operator import eq
from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from normalizer.context import Context

END = r"[.!?。！？]”?(?=\s|[\p{Han}\p{Hiragana}\p{Katakana}]|$)[ ]*"
HEAD = r"\. (.{30})"
SHORTEST = 40  # code points of a sentence: shorter ones are said twice on purpose
SHORTEST_WIDE = 12  # the same in scripts without spaces
LEAST_WORDS = 6


def find(context: Context) -> Iterator[Finding]:
    """The second of two equal neighbours, if they are long enough to be no figure of speech."""
    for number in _candidates(context):
        line, at = context.lines[number], context.starts[number]
        if len(line) < 2 * SHORTEST_WIDE:
            continue
        last, start = "", 0
        for end in compiled(END).finditer(line):
            sentence = line[start : end.end()].strip()
            if sentence == last and _is_long(sentence):
                yield Finding(
                    at + run_start(line, start, " "), at + run_start(line, end.end(), " ")
                )
            last, start = sentence, end.end()


def _candidates(context: Context) -> Iterable[int]:
    """Numbers of the lines that may hold a sentence twice: two in a row begin alike.

    The first sentence of a line has no stop before it, and so is looked for by itself.
    """
    text, lines = context.text, context.lines
    if "。" in context.inventory:
        return range(len(lines))
    heads = compiled(HEAD).findall(text)
    if any(map(eq, heads, islice(heads, 1, None))):
        return range(len(lines))
    return [
        number
        for number, line in enumerate(lines)
        if len(line) >= 2 * SHORTEST and f". {line[:30]}" in line
    ]


def _is_long(sentence: str) -> bool:
    if not sentence.isascii() and " " not in sentence:
        return len(sentence) >= SHORTEST_WIDE
    return len(sentence) >= SHORTEST and sentence.count(" ") + 1 >= LEAST_WORDS


RULE = Rule(
    code="FLO243",
    damage="Doubled sentence",
    cause="A page repeats a sentence for its teaser, or an editor pasted it twice.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("I had had it. I had had it. He said that that was that. That was that."),
        keep("Never again. Never again. Never again, she said, and left the room for good."),
        keep("We shall not go there. We shall not go there. We shall never go."),
        keep("The council met. It rained on the old town by the river. The council met."),
        fix(
            "The council of the town met on Monday to talk. The council of the town met on Monday"
            " to talk. It rained.",
            "The council of the town met on Monday to talk. It rained.",
        ),
        fix(
            "It rained. Nobody in the village had seen the miller. Nobody in the village had seen"
            " the miller.",
            "It rained. Nobody in the village had seen the miller.",
        ),
        fix(
            "市议会星期一开会讨论河边的旧磨坊。市议会星期一开会讨论河边的旧磨坊。下雨了。",
            "市议会星期一开会讨论河边的旧磨坊。下雨了。",
        ),
    ),
)
