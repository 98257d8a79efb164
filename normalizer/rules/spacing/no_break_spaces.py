"""SPC141: a no-break space between two ordinary words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep, run_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

NO_BREAK = "\N{NO-BREAK SPACE}"
RUN = rf"{NO_BREAK}[ {NO_BREAK}]*+"  # no lookahead: a run that leads nowhere is looked at once
NEXT = r"[“‘(]?\p{L}"
SHORT = r"(?:^|[^\p{L}\p{M}])[\p{L}\p{M}]{1,2}$"
WORD = r"(?<!\p{Lu})[\p{L}\p{M}][,;]?$"
SENTENCE = r"(?P<word>[\p{L}\p{M}]*\p{Ll}{3})[.!?][”’]?$"
LOOK_BACK = 30  # code points


def find(context: Context) -> Iterator[Finding]:
    """Between ordinary words and between sentences: figures, names and marks have reasons."""
    text = context.text
    for match in compiled(RUN).finditer(text):
        if not compiled(NEXT).match(text, match.end()):
            continue
        start = run_start(text, match.start(), " ")
        before = text[max(0, start - LOOK_BACK) : start]
        behind = text[match.end()]
        if not behind.isupper():
            plain = compiled(WORD).search(before) and not _binds(context, before)
        else:
            last = compiled(SENTENCE).search(before)
            plain = last and last["word"].casefold() not in context.language.abbreviations
        if plain:
            yield Finding(start, match.end(), " ")


def _binds(context: Context, before: str) -> bool:
    """Whether typographers of the language bind the short word before; of an unknown one, maybe."""
    known = context.language
    unsure = known.short_words_bind or not known.function_words
    return unsure and compiled(SHORT).search(before) is not None


RULE = Rule(
    code="SPC141",
    damage="No-break space between words",
    cause="Editors of web pages write &nbsp; where a plain space is meant.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=(NO_BREAK,),
    examples=(
        keep(f"Il demande{NO_BREAK}: «{NO_BREAK}Qui{NO_BREAK}?{NO_BREAK}»", lang="fr"),
        keep(f"10{NO_BREAK}km, Mr.{NO_BREAK}Smith, Louis{NO_BREAK}XIV, p.{NO_BREAK}12"),
        keep(f"Он был в{NO_BREAK}школе и{NO_BREAK}дома.", lang="ru"),
        keep(f"V{NO_BREAK}lese a{NO_BREAK}v{NO_BREAK}noci i na stole se nic nehnulo.", lang="cs"),
        keep(f"Prof.{NO_BREAK}Roe and M.{NO_BREAK}Dupont met Dr.{NO_BREAK}Lee.", lang="en"),
        fix(
            f"They met a staff.{NO_BREAK}It was{NO_BREAK}a day.", "They met a staff. It was a day."
        ),
        fix(f"the{NO_BREAK}vote was{NO_BREAK} close", "the vote was close"),
        fix(
            f"She left, {NO_BREAK}and nobody saw{NO_BREAK}{NO_BREAK}her.",
            "She left, and nobody saw her.",
        ),
    ),
)
