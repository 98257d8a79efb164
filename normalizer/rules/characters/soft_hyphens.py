"""CHR132: soft hyphens inside a line, where no line is broken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

SOFT = "\N{SOFT HYPHEN}"
NOT_SIGN = "\N{NOT SIGN}"  # as some editors show a soft hyphen
APART = "\N{ZERO WIDTH NON-JOINER}"
# "Ă" or "Ã" in small letters is half a letter of a text read wrongly, and this the other half.
# Before a line end one tells that the word goes on: that is for the flow stage to join.
INNER = rf"(?<!{SOFT})(?<!\p{{Ll}}[ÃĂ]){SOFT}++(?![ \t]*+(?:\n|\Z))"
ARABIC = r"[\u0620-\u064a\u0671-\u06d3]"
BETWEEN = rf"[{SOFT}{NOT_SIGN}](?={ARABIC})(?<={ARABIC}\p{{M}}?[{SOFT}{NOT_SIGN}])"


def find(context: Context) -> Iterator[Finding]:
    """Out they go; but Persian hyphenates no word, and typists mean a non-joiner by them."""
    persian = context.lang == "fa"
    if persian:
        for match in compiled(BETWEEN).finditer(context.text):
            yield Finding(match.start(), match.end(), APART)
    for match in compiled(INNER).finditer(context.text):
        if not (persian and compiled(BETWEEN).match(context.text, match.start())):
            yield Finding(match.start(), match.end(), "")


RULE = Rule(
    code="CHR132",
    damage="Soft hyphens",
    cause="A page marks where its words may be broken; out of the browser the marks are left.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=(SOFT, NOT_SIGN),
    examples=(
        keep("A hyphen-minus stays-put."),
        keep("A line break at \N{NON-BREAKING HYPHEN} stays."),
        keep(f"Es un artĂ{SOFT}culo."),
        keep(f"p {NOT_SIGN}q, و {NOT_SIGN}ب", lang="fa"),
        fix(
            f"آسیاب را می{SOFT}فروشند و خانه{NOT_SIGN}ها را نه.",
            f"آسیاب را می{APART}فروشند و خانه{APART}ها را نه.",
            lang="fa",
        ),
        fix(f"بيعت الطا{SOFT}حونة.", "بيعت الطاحونة.", lang="ar"),
        fix(f"Donau{SOFT}dampf{SOFT}schiff", "Donaudampfschiff"),
        fix(f"{SOFT}Start and mid{SOFT}{SOFT}dle.", "Start and middle."),
    ),
)
