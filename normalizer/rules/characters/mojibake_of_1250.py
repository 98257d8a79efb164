"""CHR103: a letter of UTF-8 that was read as Windows-1250, where nothing else gives it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# What the second byte of a small letter looks like in Windows-1250, where that is a letter, too.
# (ftfy knows the others by their symbols.) No language has "Ă" before "Ľ", "ź", "ś" or "ł"; and
# behind a small letter there is none at all.
LETTERS = {
    "ź": "ß", "Ł": "ã", "Ą": "å", "Ş": "ê", "Ż": "ï", "ł": "ó", "ą": "ù", "ş": "ú", "Ľ": "ü",
    "ś": "Ü",
}  # fmt: skip
PAIR = r"Ă[Ľźśł]|(?<=\p{Ll})Ă[ŁĄŞŻąş]"


def find(context: Context) -> Iterator[Finding]:
    """Each pair, unless the text shows it as a specimen."""
    for match in compiled(PAIR).finditer(context.text):
        if not context.is_specimen(*match.span()):
            yield Finding(*match.span(), LETTERS[match[0][1]])


RULE = Rule(
    code="CHR103",
    damage="Mojibake of Windows-1250",
    cause="UTF-8 was read as Windows-1250.",
    confidence=Confidence.CERTAIN,
    find=find,
    prefilter="Ă[ĽźśłŁĄŞŻąş]",
    examples=(
        keep("ĂŞTIA au plecat la Câmpulung, în CĂŞUNĂ.", lang="und"),
        keep("Read as Windows-1250, “ü” becomes “ĂĽ” on the page."),
        fix("Sie bauten fĂĽr die StraĂźe.", "Sie bauten für die Straße.", lang="de"),
        fix("Era a decisiĂłn de Ăśbersee.", "Era a decisión de Übersee.", lang="es"),
    ),
)
