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
ALL_BYTES = r"[\udc80-\udcff\u0080-\ud7ff\ue000-\ufffc]+"
WORD = r"(?<![\p{L}\udc80-\udcff])\p{L}*+[\udc80-\udcff][\p{L}\udc80-\udcff]*"
WHOLE = r"[\u0080-\ud7ff\ue000-\ufffc]"
LATIN = r"[A-Za-z]"
USUAL = "cp1252"
OTHERS = (
    "cp1250", "iso8859-2", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "koi8-u",
)  # fmt: skip
# Of other alphabets: in a text of these alone, two letters may look like one of UTF-8: "Её".
ALPHABETS = frozenset({"cp1251", "cp1253", "koi8-u"})
LEAD = 2  # another encoding must explain that many times the words that the usual one does
FEW = 10  # bytes to each character of UTF-8, where these are there by chance
SAMPLE = 20_000  # code points looked at


def find(context: Context) -> Iterator[Finding]:
    """Read each run of bytes in the one encoding that makes most known words of them."""
    sample = context.text[:SAMPLE]
    encoding = _encoding(compiled(WORD).findall(sample))
    runs = ALL_BYTES if encoding in ALPHABETS and _is_legacy(sample) else BYTES
    for match in compiled(runs).finditer(context.text):
        yield Finding(match.start(), match.end(), _read(match[0], encoding))


def _is_legacy(sample: str) -> bool:
    """Whether all of a text is in a legacy encoding, and characters of UTF-8 are but accidents."""
    strays = sum(map(len, compiled(BYTES).findall(sample)))
    whole, latin = (len(compiled(kind).findall(sample)) for kind in (WHOLE, LATIN))
    return strays > max(FEW * whole, latin)


def _read(escaped: str, encoding: str) -> str:
    """The characters that a run of escaped bytes stands for; U+FFFD where they stand for none."""
    return escaped.encode("utf-8", "surrogateescape").decode(encoding, "replace")


def _encoding(found: Iterable[str]) -> str:
    """The encoding in which most of the words are small words of some language.

    Words that are the same in the usual one say nothing: "že" is, in Windows-1250.
    """
    known = frozenset().union(
        *(record.function_words | record.openers for record in languages().values())
    )
    counts = Counter(found)
    usual = {word: _word(word, USUAL) for word in counts}
    leads: dict[str, int] = {}
    for encoding in OTHERS:
        leads[encoding] = -1  # one word is none
        for word, times in counts.items():
            read = _word(word, encoding)
            if read != usual[word]:
                leads[encoding] += times * ((read in known) - LEAD * (usual[word] in known))
    best = max(OTHERS, key=lambda encoding: leads[encoding])
    return best if leads[best] > 0 else USUAL


def _word(word: str, encoding: str) -> str:
    return compiled(BYTES).sub(lambda run: _read(run[0], encoding), word).casefold()


CYRILLIC = "Он стоял на том, что это не так, и что его там не было."
UKRAINIAN = "Він знав, що це не так. Ні, «МЛИН» ще стояв, а він був там, де його не було."
CZECH = "Že při tom není nikdo, řekl před mlýnem také mlynář, který už při dešti nemlel."

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
        fix(UKRAINIAN.encode("cp1251").decode("utf-8", "surrogateescape"), UKRAINIAN),
        fix(CZECH.encode("cp1250").decode("utf-8", "surrogateescape"), CZECH),
        fix(f"It’s late: {CZECH}".encode().decode() + " Na\udcefve.", f"It’s late: {CZECH} Naïve."),
    ),
)
