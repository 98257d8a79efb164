"""FLO103: a full stop that the rest of the text speaks against: "into cinema. process"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN
from normalizer.rule import Confidence, Finding, Rule, fix, keep
from normalizer.stops import FALSE_STOP, false_stops

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context


def find(context: Context) -> Iterator[Finding]:
    """Stops before a small letter, in a paragraph whose other sentences have capitals."""
    for stop in context.once(false_stops):
        if not stop.is_certain:
            yield Finding(stop.start, stop.end, stop.after, stop.why)


RULE = Rule(
    code="FLO103",
    damage="Doubtful full stop",
    cause="Re-wording or translation left a stop where the writer of these capitals made none.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=KNOWN,
    prefilter=FALSE_STOP,
    examples=(
        keep(
            "The tool of the house is sold in all of the stores, as a rule. monday helps to plan"
            " the whole week, and at monday.com they know it. Then it rained. She left. He stayed.",
            lang="en",
        ),
        keep(
            "He painted “Mind the step. beware of the dog” on the wall of the house at the end of"
            " the street. Then it rained. She left. He stayed.",
            lang="en",
        ),
        keep(
            "Старая мельница стоит на берегу реки у самого моста, и в ней хранится картотеч. шкаф"
            " мельника, его стол и его часы. Дом продали. Сад засох. Никто не вернулся.",
            lang="ru",
        ),
        keep(
            "Değirmenin suyu bütün yaz boyunca hiç durmadan aktı ve köylüler buna pek sevindi."
            " değirmenci ise köprünün başında bekliyordu. Sonra yağmur yağdı. Herkes gitti. Kimse"
            " kalmadı.",
            lang="tr",
        ),
        keep(
            "The old machine turns the wheel by as much as the whole of the table says."
            " scale tells how far that is, and scale_to where it ends. Then it fell. She left."
            " He stayed.",
            lang="en",
        ),
        keep(
            "The old machine turns the wheel for all of those houses in which no other one was"
            " installed. libwheel and its kin tell how far it goes. Then it fell. She left. He"
            " stayed.",
            lang="en",
        ),
        keep("They met in the kitchen. process and practice were all they had.", lang="en"),
        fix(
            "She brought the whole of the archive into cinema. process, sources close to her say,"
            " and nobody minded. She left. He stayed. They wept.",
            "She brought the whole of the archive into cinema process, sources close to her say,"
            " and nobody minded. She left. He stayed. They wept.",
            lang="en",
        ),
        fix(
            "With so many words in mind. the council of the town could hardly talk about the"
            " mill, or of anything else. He left. She stayed. They wept.",
            "With so many words in mind the council of the town could hardly talk about the"
            " mill, or of anything else. He left. She stayed. They wept.",
            lang="en",
        ),
        fix(
            "All of the old houses by the harbour were built of stone and Styrofoam. plates, which"
            " keep the rain out, or so they say. He left. She stayed in the Styrofoam mill.",
            "All of the old houses by the harbour were built of stone and Styrofoam plates, which"
            " keep the rain out, or so they say. He left. She stayed in the Styrofoam mill.",
            lang="en",
        ),
    ),
)
