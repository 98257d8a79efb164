"""SPC131: two sentences without a space between them: "in treat.Your dog"."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from normalizer.languages.record import words
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context
    from normalizer.languages import Language

# One pass for each mark, which comes first: five times as fast as a class of them.
GLUED = tuple(rf"\{mark}(?=\p{{Lu}}\p{{Ll}})(?<=\p{{Ll}}\p{{Ll}}.)" for mark in ".!?")
# The words on both sides; with digits, dots, slashes and the like it is a name, not a sentence.
BEFORE = r"(?:^|[\s“\"‘«(\[—–,-])(?P<word>[\p{L}\p{M}’'-]*\p{Ll}\p{Ll})$"
BEHIND = r"(?P<word>\p{Lu}\p{Ll}[\p{L}\p{M}]*+)(?![\p{N}_(/\\=@#)]|[.:]\p{L})"
PAIR = r"(?<!\p{Ll})\p{Ll}++\.\p{Lu}\p{L}+"
WIDTH = 40  # code points looked at on each side: no word of prose is longer
# Endings of hosts and files, as a writer may capitalise them.
SUFFIXES = words("""
    ai app biz ca ch co com css csv de dev dll doc docx edu eu exe fr gif gov gz htm html info io
    jpeg jpg js json jsx me net nl org pdf php png ppt py ru svg tv txt uk us wav xls xml zip
""")


def find(context: Context) -> Iterator[Finding]:
    """Only between two plain words, the first no abbreviation, the second no suffix."""
    text = context.text
    doubtful: list[tuple[int, str]] = []
    for match in chain.from_iterable(compiled(glued).finditer(text) for glued in GLUED):
        stop = match.start()
        before = compiled(BEFORE).search(text[max(0, stop - WIDTH) : stop])
        behind = compiled(BEHIND).match(text, stop + 1, stop + WIDTH)
        if not (before and behind) or not _are_words(context, before["word"], behind["word"]):
            continue
        if match[0] != "." or _opens(context.language, behind["word"]):
            yield Finding(stop + 1, stop + 1, " ")
        elif before["word"].islower():
            doubtful.append((stop, f"{before['word']}.{behind['word']}"))
    yield from _once(context, doubtful)


def _are_words(context: Context, last: str, first: str) -> bool:
    if first.casefold() in SUFFIXES or any(map(str.isupper, first[1:])):
        return False
    return last.casefold() not in context.language.abbreviations


def _opens(known: Language, first: str) -> bool:
    """Whether a word is one of those that open most sentences."""
    small = first.casefold()
    return small in known.function_words or small in known.openers or small in known.continuers


def _once(context: Context, doubtful: Sequence[tuple[int, str]]) -> Iterator[Finding]:
    """Those that occur once, in a text without code: "file.Close" is a name, and comes again."""
    if doubtful and not context.shows_code:
        times = Counter(compiled(PAIR).findall(context.text))
        for stop, pair in doubtful:
            if times[pair] < 2:
                yield Finding(stop + 1, stop + 1, " ")


RULE = Rule(
    code="SPC131",
    damage="Glued sentences",
    cause="Extractors join two blocks, or two text nodes, without a space.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("It runs on node.JS and Booking.Com, in README.Txt and java.util.List."),
        keep("The U.S.The rest is by Dr.Smith of St.Ives; see Math.Floor(x) there.", lang="en"),
        keep("Visit https://example.org/some.Page today."),
        keep("Call System.Out.Println here, or file.Close() and then os.Remove() if you must."),
        keep("He writes for Enterprise.Nxt and read Fin.Link; he likes Fin.Link."),
        fix("A dog loves a treat.Your dog, too.", "A dog loves a treat. Your dog, too."),
        fix("Is this the end?What next!Nobody knows.", "Is this the end? What next! Nobody knows."),
    ),
)
