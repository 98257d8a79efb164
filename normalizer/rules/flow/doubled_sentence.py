"""FLO243: a sentence that stands twice in a row within its paragraph."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from normalizer.context import Context

END = r"[.!?。！？]”?(?=\s|[\p{Han}\p{Hiragana}\p{Katakana}]|$)[ ]*"
HEAD = 36  # code points of a sentence by which it is looked for
BEGINNING = re.compile(rf"\. (.{{{HEAD}}})")  # half the time that `regex` takes for it
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
    """Numbers of the lines that may hold a sentence twice: none where no two sentences begin alike.

    The first sentence of a line has no stop before it, and so is looked for by itself.
    """
    lines = context.lines
    if "。" in context.inventory:
        return range(len(lines))
    heads = BEGINNING.findall(context.text)
    begun = frozenset(heads)
    long = [number for number, line in enumerate(lines) if len(line) >= 2 * SHORTEST]
    if len(begun) == len(heads) and begun.isdisjoint([lines[number][:HEAD] for number in long]):
        return ()
    return [number for number in long if _begins_alike(lines[number])]


def _begins_alike(line: str) -> bool:
    """Whether two sentences in a row may be the same."""
    pieces = pairwise(line.split(". "))
    return any(behind.startswith(before[:HEAD]) for before, behind in pieces if len(before) > HEAD)


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
