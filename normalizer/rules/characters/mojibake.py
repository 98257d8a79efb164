"""CHR101: UTF-8 text that was read as a single-byte encoding, repaired by ftfy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import legacy, mojibake
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# What is left of a no-break space whose second half went with the blanks: no word ends so.
LEFT = r"Â(?=\s|$)(?<=[\p{L}\p{N}%][.,;:!?…)\]”\"’»]{1,3}Â)"


def find(context: Context) -> Iterator[Finding]:
    """Line by line, since one line may be broken and the next one whole."""
    for number in _with_keys(context):
        line = context.lines[number]
        repairs = list(mojibake.repairs(line))
        left = (match.span() for match in compiled(LEFT).finditer(line))
        repairs += [
            (*span, "")
            for span in left
            if not any(start < span[1] and end > span[0] for start, end, _ in repairs)
        ]
        if repairs and context.once(legacy.found) is not None:
            return  # it looks like UTF-8 by chance
        for start, end, after in repairs:
            at = context.starts[number]
            if not context.is_specimen(at + start, at + end):
                yield Finding(at + start, at + end, after)


def _with_keys(context: Context) -> list[int]:
    """Numbers of the lines that hold a character which all mojibake has one of."""
    text, numbers = context.text, set[int]()
    for key in mojibake.keys() & context.inventory:
        place = text.find(key)
        while place >= 0:
            number = context.line_at(place)
            numbers.add(number)
            place = text.find(key, context.starts[number + 1])
    return sorted(numbers)


RULE = Rule(
    code="CHR101",
    damage="Mojibake",
    cause="UTF-8 was read as Windows-1252, Latin-1, MacRoman or another single-byte encoding.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(sorted(mojibake.keys())),
    examples=(
        keep("NÃO PODE, disse o ministro em São Paulo."),
        keep("Der Ångström-Wert lag bei 3,5 · 10⁻¹⁰ m; “naïve” café © 2021."),
        keep("Read as Latin-1, the letter “é” of UTF-8 becomes “Ã©” on the page."),
        fix("The cafÃ© doesnâ€™t open on Mondays.", "The café doesn’t open on Mondays."),
        fix("РќРѕРІРѕСЃС‚Рё РґРЅСЏ", "Новости дня"),
        keep("L’alphabet finit-il par (a) Â ou par (z) ? L’Âge d’or, dit-elle.", lang="fr"),
        fix(
            "It rained (in 1988)Â and poured.Â\nNobody came.",
            "It rained (in 1988) and poured.\nNobody came.",
        ),
        fix("voilÃ  le travail", "voilà le travail"),
    ),
)
