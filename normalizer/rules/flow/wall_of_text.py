"""FLO251: a text in one long paragraph that was many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

WALL = 2_000  # code points of a paragraph that no editor lets through
LEAST = 350  # code points of each paragraph that is made
# Behind a sentence, words that open a new subject: dates, places of reports, turns of the tale.
TURN = r"""(?x)
    (?<= \p{Ll}{2} [.!?] [”"]? ) [ ]
    (?= (?: Meanwhile | Elsewhere | In\ conclusion | To\ conclude | Finally | Secondly | Thirdly
          | On\ the\ other\ hand | In\ the\ meantime
          | Unterdessen | Schließlich | Zusammenfassend | Inzwischen | Andererseits
          | En\ conclusion | Enfin | Par\ ailleurs | Pendant\ ce\ temps
          | Por\ último | Mientras\ tanto | Por\ otra\ parte | En\ resumen
        ) ,?[ ] )
"""


def find(context: Context) -> Iterator[Finding]:
    """Before turns of the tale, in a text that is one such paragraph and nothing else."""
    filled = [number for number, line in enumerate(context.lines) if line.strip()]
    if len(filled) != 1 or len(context.lines[filled[0]]) < WALL:
        return
    last, end = context.starts[filled[0]], context.starts[filled[0] + 1] - 1
    for match in compiled(TURN).finditer(context.text):
        if match.start() - last >= LEAST and end - match.end() >= LEAST:
            yield Finding(match.start(), match.end(), "\n\n")
            last = match.end()


STORY = "The council of the town met on Monday evening to talk about the old mill by the river. "
TALE = " ".join(f"On day {day} they met again to talk about the mill." for day in range(1, 23))

RULE = Rule(
    code="FLO251",
    damage="Wall of text",
    cause="Line ends were turned into spaces.",
    confidence=Confidence.GUESS,
    find=find,
    examples=(
        keep(f"{STORY}Meanwhile, the rain fell on the roofs. {STORY}".strip()),
        keep(f"{TALE} And so on, and so on. {TALE}"),
        keep(f"{TALE} Meanwhile, it rained. {TALE}\n\nA second paragraph stands here."),
        fix(
            f"{TALE} Meanwhile, the rain fell. {TALE}",
            f"{TALE}\n\nMeanwhile, the rain fell. {TALE}",
        ),
        fix(
            f"{TALE} In conclusion, nobody knew. {TALE}",
            f"{TALE}\n\nIn conclusion, nobody knew. {TALE}",
        ),
    ),
)
