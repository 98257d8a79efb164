"""CHR151: letters and their accents as separate characters, composed (Unicode NFC)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# With the character before it, a run that can hold something to compose.
RUN = r"[^\x00-\x7f]+"
CLUSTER = r"\X"
# Marks, and the Korean letters that follow another; variation selectors join nothing.
JOINING = r"(?V1)[\p{M}\u1160-\u11ff--[\ufe00-\ufe0f]]"
# What "İ" becomes where a program knows no Turkish and makes it small.
DOTTED = r"i\u0307(?!\p{M})"
# Longer runs of marks are no text (UAX #15, Stream-Safe Text Format), and ordering them costs
# quadratic time.
MOST_MARKS = 30
TOO_MANY = rf"\p{{M}}{{{MOST_MARKS + 1}}}"


def find(context: Context) -> Iterator[Finding]:
    """Grapheme cluster by grapheme cluster, where the inventory holds something to compose."""
    text = context.text
    if context.lang == "tr" and "\u0307" in context.inventory:
        for match in compiled(DOTTED).finditer(text):
            if not context.is_specimen(*match.span()):
                yield Finding(match.start() + 1, match.end(), "")
    if not _may_compose(context.inventory):
        return
    for run in compiled(RUN).finditer(text):
        start = max(0, run.start() - 1)
        letters = text[start : run.end()]
        if compiled(TOO_MANY).search(letters) or unicodedata.is_normalized("NFC", letters):
            continue
        for finding in _clusters(letters, start):
            if not context.is_specimen(finding.start, finding.end):
                yield finding


def _clusters(run: str, start: int) -> Iterator[Finding]:
    parts = [(match.start(), match[0]) for match in compiled(CLUSTER).finditer(run)]
    composed = [unicodedata.normalize("NFC", part) for _, part in parts]
    if "".join(composed) != unicodedata.normalize("NFC", run):
        yield Finding(start, start + len(run), unicodedata.normalize("NFC", run))
        return
    for (at, part), whole in zip(parts, composed, strict=True):
        if part != whole:
            yield Finding(start + at, start + at + len(part), whole)


def _may_compose(inventory: frozenset[str]) -> bool:
    """Whether NFC can change a text of these characters: without marks it changes single ones."""
    characters = "".join(inventory)
    if compiled(JOINING).search(characters):
        return True
    return not unicodedata.is_normalized("NFC", characters)


RULE = Rule(
    code="CHR151",
    damage="Decomposed letters",
    cause="Macintosh file systems and some editors store an accented letter as two characters.",
    confidence=Confidence.CERTAIN,
    find=find,
    examples=(
        keep("Café, naïve, Å, ﬁne, １０³"),
        keep("हिन्दी में क़लम"),
        keep("In Unicode the Kelvin sign '\N{KELVIN SIGN}' is no K."),
        fix("Cafe\N{COMBINING ACUTE ACCENT} ouvert", "Café ouvert"),
        keep("Lietuvių i\u0307\u0301 turi du ženklus.", lang="tr"),
        fix("I\u0307lk kar i\u0307stasyona yağdı.", "İlk kar istasyona yağdı.", lang="tr"),
        fix("\N{ANGSTROM SIGN}ngström; 한글", "Ångström; 한글"),
    ),
)
