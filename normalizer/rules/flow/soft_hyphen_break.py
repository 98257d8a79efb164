"""FLO111: a word broken at a soft hyphen, at the end of a line."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, substitute

SOFT = "\N{SOFT HYPHEN}"

RULE = Rule(
    code="FLO111",
    damage="Word broken at a soft hyphen",
    cause="The browser broke the line at a soft hyphen, and the break was extracted.",
    confidence=Confidence.CERTAIN,
    find=substitute(rf"(?<=\p{{L}}){SOFT}++[ \t]*+\n[ \t]*+(?=\p{{Ll}})", ""),
    needs=(SOFT,),
    examples=(
        keep("A hanging pre-\nand post-war hyphen is no soft one."),
        keep(f"A heading{SOFT}\n\nA paragraph"),
        fix(f"The govern{SOFT}\nment fell.", "The government fell."),
        fix(f"Donau{SOFT} \n dampfschiff", "Donaudampfschiff"),
    ),
)
