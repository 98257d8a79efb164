"""CHR142: single bytes of a legacy encoding in a text of UTF-8."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from normalizer.languages import languages
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from normalizer.context import Context

BYTES = r"[\udc80-\udcff]+"
WORD = r"(?<![\p{L}\udc80-\udcff])\p{L}*+[\udc80-\udcff][\p{L}\udc80-\udcff]*"
USUAL = "cp1252"
OTHERS = ("cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8-r")
LEAD = 2  # another encoding must explain that many times the words that the usual one does
SAMPLE = 20_000  # code points looked at


def find(context: Context) -> Iterator[Finding]:
    """Read each run of bytes in the one encoding that makes most known words of them."""
    encoding = _encoding(compiled(WORD).findall(context.text, endpos=SAMPLE))
    for match in compiled(BYTES).finditer(context.text):
        yield Finding(match.start(), match.end(), _read(match[0], encoding))


def _read(escaped: str, encoding: str) -> str:
    """The characters that a run of escaped bytes stands for; U+FFFD where they stand for none."""
    return bytes(ord(char) - 0xDC00 for char in escaped).decode(encoding, "replace")


def _encoding(found: Iterable[str]) -> str:
    """The encoding in which most of the words are function words of some language."""
    known = frozenset().union(*(record.function_words for record in languages().values()))
    counts = Counter(found)
    votes: Counter[str] = Counter()
    for encoding in (USUAL, *OTHERS):
        for word, times in counts.items():
            read = compiled(BYTES).sub(lambda run: _read(run[0], encoding), word)  # noqa: B023
            votes[encoding] += times * (read.casefold() in known)
    best = max(OTHERS, key=lambda encoding: votes[encoding])
    return best if votes[best] > LEAD * votes[USUAL] + 1 else USUAL


CYRILLIC = "Он стоял на том, что это не так, и что его там не было."

RULE = Rule(
    code="CHR142",
    damage="Stray legacy bytes",
    cause="A passage in Windows-1252 or its kin was put into a UTF-8 page without conversion.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=tuple(map(chr, range(0xDC80, 0xDD00))),
    examples=(
        keep("Das Café schließt."),
        keep("The smile 😀 is whole."),
        fix("The caf\udce9 doesn\udc92t open.", "The café doesn’t open."),
        fix(CYRILLIC.encode("cp1251").decode("utf-8", "surrogateescape"), CYRILLIC),
    ),
)
