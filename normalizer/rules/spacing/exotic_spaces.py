"""SPC142: a space of another width between two ordinary words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# EN QUAD to HAIR SPACE, and those of other blocks; the zero-width ones are no spaces.
EXOTIC = "".join(map(chr, (0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)))
RUN = rf"[{EXOTIC}][ {EXOTIC}]*+"
SPACED = r"[\p{Latin}\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Devanagari}]"
BEFORE = rf"{SPACED}\p{{M}}*[,;]?$|{SPACED}{{3}}[.!?][”’]?$"
BEHIND = rf"[“‘(]?{SPACED}"
LOOK_BACK = 10  # code points


def find(context: Context) -> Iterator[Finding]:
    """Between words and sentences: figures, dashes, marks and initials have narrow spaces."""
    text = context.text
    for match in compiled(RUN).finditer(text):
        start = run_start(text, match.start(), " ")
        before = text[max(0, start - LOOK_BACK) : start]
        if compiled(BEFORE).search(before) and compiled(BEHIND).match(text, match.end()):
            yield Finding(start, match.end(), " ")


THIN, NARROW = "\N{THIN SPACE}", "\N{NARROW NO-BREAK SPACE}"
EM, WIDE = "\N{EM SPACE}", "\N{IDEOGRAPHIC SPACE}"

RULE = Rule(
    code="SPC142",
    damage="Odd space between words",
    cause="Text from a typesetting program keeps spaces of its widths.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=tuple(EXOTIC),
    examples=(
        keep(f"Il demande{NARROW}: «{NARROW}Qui{THIN}?{NARROW}»", lang="fr"),
        keep(f"10{NARROW}000{THIN}km, J.{THIN}R.{THIN}Roe, z.{THIN}B. heute{THIN}– morgen"),
        keep(f"{WIDE}吾輩は猫である。{WIDE}名前はまだ無い。山田{WIDE}太郎", lang="ja"),
        keep(f"{EM}An indented line"),
        fix(f"the{EM}vote was{THIN} close", "the vote was close"),
        fix(
            f"It rained.{EM}Nobody minded,{NARROW}they say.", "It rained. Nobody minded, they say."
        ),
        fix(f"Шёл{THIN}дождь{WIDE}весь день.", "Шёл дождь весь день.", lang="ru"),
    ),
)
