"""SPC122: a space stranded before the full stop of a sentence."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, spaces_before
from normalizer.sentences import SEMITIC

# Hebrew and Arabic letters have no case; a letter alone is an abbreviation: "ص . ب".
LETTER = rf"{SEMITIC}\p{{M}}?"
MARK = (
    rf"(?:\.(?:(?=[ ]\p{{Lu}}|\n|\Z)"
    rf"|(?=[ ]{LETTER}{LETTER})(?<={LETTER}{LETTER}[ ]{{1,3}}\.))"
    r"|。(?=[\n\p{L}」』”）]|\Z))"
)
BEFORE = r"[\p{L}\p{M}”’)]"

RULE = Rule(
    code="SPC122",
    damage="Space before a full stop",
    cause="Extractors leave a space where a link or emphasis ended.",
    confidence=Confidence.LIKELY,
    find=spaces_before(MARK, BEFORE),
    prefilter=r" \.(?:[ \n]|\z)| 。",
    examples=(
        keep("Written in .NET by two people."),
        keep("Wait . . . what is that"),
        keep("ص . ب 12 ودار . . . ثم سكت", lang="ar"),
        fix("هطل المطر . ثم توقف .", "هطل المطر. ثم توقف.", lang="ar"),
        fix("باران بارید . بعد ایستاد.", "باران بارید. بعد ایستاد.", lang="fa"),
        fix("It rained . Then it stopped .", "It rained. Then it stopped."),
        fix("He read the report .\nShe did not.", "He read the report.\nShe did not."),
        keep("川は静かだ 。゚(゚´Д｀゚)゚。"),
        fix("磨坊卖了 。河水还在流 。", "磨坊卖了。河水还在流。"),
    ),
)
