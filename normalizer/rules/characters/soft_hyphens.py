"""CHR132: soft hyphens inside a line, where no line is broken."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, substitute

SOFT = "\N{SOFT HYPHEN}"

RULE = Rule(
    code="CHR132",
    damage="Soft hyphens",
    cause="A page marks where its words may be broken; out of the browser the marks are left.",
    confidence=Confidence.CERTAIN,
    # "Ă" or "Ã" in small letters is half a letter of a text read wrongly, and this the other half.
    # Before a line end one tells that the word goes on: that is for the flow stage to join.
    find=substitute(rf"(?<!{SOFT})(?<!\p{{Ll}}[ÃĂ]){SOFT}++(?![ \t]*+(?:\n|\Z))", ""),
    needs=(SOFT,),
    examples=(
        keep("A hyphen-minus stays-put."),
        keep("A line break at \N{NON-BREAKING HYPHEN} stays."),
        keep(f"Es un artĂ{SOFT}culo."),
        fix(f"Donau{SOFT}dampf{SOFT}schiff", "Donaudampfschiff"),
        fix(f"{SOFT}Start and mid{SOFT}{SOFT}dle.", "Start and middle."),
    ),
)
