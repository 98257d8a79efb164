"""SPC121: a space stranded before a comma where an inline element ended."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, spaces_before

# Wide commas have no space on either side; text set letter by letter has one on both.
MARK = r"(?:,(?=\s|\Z)|[，、](?! ))"
BEFORE = r"[\p{L}\p{M}”’\"')\]%0-9]"

RULE = Rule(
    code="SPC121",
    damage="Space before a comma",
    cause="Extractors leave a space where a link or emphasis ended.",
    confidence=Confidence.CERTAIN,
    find=spaces_before(MARK, BEFORE),
    prefilter=r" ,(?:[^\p{L}\p{N}]|\z)| [，、]",
    examples=(
        keep("costs ,50 or so"),
        keep("In code such as `a , b` the space stays."),
        fix("It rained , then stopped.", "It rained, then stopped."),
        fix("The “end”  , he said , is near.", "The “end”, he said, is near."),
        keep("天 气 好 ， 人 也 多"),
        fix("磨坊卖了 ，河水还在流。", "磨坊卖了，河水还在流。"),
    ),
)
