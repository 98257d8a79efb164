"""SPC122: a space stranded before the full stop of a sentence."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, spaces_before

# Hebrew and Arabic letters have no case; a letter alone is an abbreviation: "ص . ب".
CASELESS = r"[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3]\p{M}?"
MARK = (
    rf"(?:\.(?:(?=[ ]\p{{Lu}}|\n|\Z)"
    rf"|(?=[ ]{CASELESS}{CASELESS})(?<={CASELESS}{CASELESS}[ ]{{1,3}}\.))"
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
