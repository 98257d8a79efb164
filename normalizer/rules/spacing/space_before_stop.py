"""SPC122: a space stranded before the full stop of a sentence."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, spaces_before

MARK = r"(?:\.(?=[ ]\p{Lu}|\n|\Z)|。(?=[\n\p{L}」』”）]|\Z))"
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
        fix("It rained . Then it stopped .", "It rained. Then it stopped."),
        fix("He read the report .\nShe did not.", "He read the report.\nShe did not."),
        keep("川は静かだ 。゚(゚´Д｀゚)゚。"),
        fix("磨坊卖了 。河水还在流 。", "磨坊卖了。河水还在流。"),
    ),
)
