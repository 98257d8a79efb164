"""FLO101: a full stop in the middle of a sentence: "for the. captain"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.lexicon import KNOWN
from normalizer.rule import Confidence, Finding, Rule, fix, keep
from normalizer.stops import FALSE_STOP, false_stops

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context


def find(context: Context) -> Iterator[Finding]:
    """Marks behind a word that can end no sentence, or before one that can open none."""
    for stop in context.once(false_stops):
        if stop.is_certain:
            yield Finding(stop.start, stop.end, stop.after, stop.why)


RULE = Rule(
    code="FLO101",
    damage="False full stop",
    cause="Re-wording, translation or a removed link left a stop in the middle of a sentence.",
    confidence=Confidence.CERTAIN,
    find=find,
    languages=KNOWN,
    prefilter=FALSE_STOP,
    examples=(
        keep("He left the house at nine. it was late, and nobody saw him go.", lang="en"),
        keep("i like it a lot. so does she. we all do. of course nobody minds.", lang="en"),
        keep(
            "It weighs approx. five pounds, vs. two before, etc. and so on, elev. of 90.", lang="en"
        ),
        keep(
            "The race for the city was won at last. de Blasio had lost, and so had all of those who"
            " ran. Then it rained. She left. He stayed.",
            lang="en",
        ),
        keep(
            "He chose wisely, as he always did on days like that. iPhone sales rose in all of the"
            " stores he knew. Then they fell. She left. He stayed.",
            lang="en",
        ),
        keep(
            "How the new machine is told of all these things is described in the part below."
            " wardens may do without it. Then it rained. She left. He stayed.",
            lang="en",
        ),
        keep("See the host example.com. for more. The host www.example.org. helps too.", lang="en"),
        keep("The team played well in Boston, Mass. and won in the U.S. and Canada.", lang="en"),
        keep("          Come on, will you. of course you will, and so will she.", lang="en"),
        keep(
            "The old machine was tuned by hand on the first day. push it up a bit if you want more."
            " Then it rained. She left. He stayed.",
            lang="en",
        ),
        keep("Am 3. Oktober und am 5. und 6. März schloss der Rat die Brücke für alle.", lang="de"),
        keep(
            "Die Straße ist ca. zehn Kilometer lang, d. h. sie führt ans Meer.",
            lang="de",
        ),
        keep("Мельник учился в Заречной губ. и жил в Туле, а осенью он уехал домой.", lang="ru"),
        keep("Об этом вчера вечером рассказал и. о. начальника почты на берегу реки.", lang="ru"),
        keep("Писатель А. С. Пушкин родился в Москве в 1799 г. и жил в Петербурге.", lang="ru"),
        fix(
            "The letters that came with the last ship of the year were for the. captain alone.",
            "The letters that came with the last ship of the year were for the captain alone.",
            lang="en",
        ),
        fix(
            "They compete in the running. for market domination.",
            "They compete in the running for market domination.",
            lang="en",
        ),
        fix(
            "The letters that came with the last ship of the year were for the! captain alone.",
            "The letters that came with the last ship of the year were for the captain alone.",
            lang="en",
        ),
        fix(
            "The council of the town met on Monday evening, talked about the old mill for an hour,"
            " and left it to the.\n\nminers of the valley to say what should become of it. He left."
            " She stayed. They wept.",
            "The council of the town met on Monday evening, talked about the old mill for an hour,"
            " and left it to the miners of the valley to say what should become of it. He left."
            " She stayed. They wept.",
            lang="en",
        ),
        keep("The option is called the. The other one is an. Then it rained.", lang="de"),
        keep("Urodził się w XX w. i mieszkał w Łodzi, a potem w XXI w. był w Krakowie.", lang="pl"),
        fix(
            "Der alte Müller kam zur. Versammlung der Bauern.",
            "Der alte Müller kam zur Versammlung der Bauern.",
            lang="de",
        ),
        fix(
            "They talked about it with the. Harbour Company, and then they left it for. good.",
            "They talked about it with the Harbour Company, and then they left it for good.",
            lang="en",
        ),
        fix(
            "Der alte Minister sprach. zu den Bauern über den Regen.",
            "Der alte Minister sprach zu den Bauern über den Regen.",
            lang="de",
        ),
    ),
)
