"""SPC131: two sentences without a space between them: "in treat.Your dog"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from normalizer.languages.record import words
from normalizer.lexicon import is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

    from normalizer.context import Context
    from normalizer.languages import Language

# The words on both sides; with digits, dots, slashes and the like it is a name, not a sentence.
BEFORE = r"(?:^|(?P<edge>[\s“\"‘«(\[—–,/-]))(?P<word>[\p{L}\p{M}’'-]*\p{Ll}\p{Ll})$"
BEHIND = r"(?P<word>\p{Lu}\p{Ll}[\p{L}\p{M}]*+)(?![\p{N}_(/\\=@#)]|[.:]\p{L})"
# Hebrew and Arabic letters have no case. Words of one or two letters are abbreviations too often,
# and one that a mark or a figure follows is part of a host or a number.
CASELESS = r"[\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3]"
LONG = rf"{CASELESS}(?:[\p{{M}}\u200c]?{CASELESS}){{2,30}}"
GLUED_CASELESS = rf"""(?x)
    [.!?؟]
    (?<= (?: ^ | [\s“\"‘«(] ) (?P<last> {LONG} \p{{M}}? ) [.!?؟] )
    (?= (?P<first> {LONG} \p{{M}}? ) [\s,،:؛] )
"""
INVERTED = r"[¿¡](?<=[\p{L}\p{N}”»)][.!?;:,].)"  # a mark that opens, behind one that closes
WIDTH = 40  # code points looked at on each side: no word of prose is longer
# Endings of hosts and files, as a writer may capitalise them.
SUFFIXES = words("""
    ai app biz ca ch co com css csv de dev dll doc docx edu eu exe fr gif gov gz htm html info io
    jpeg jpg js json jsx me net nl org pdf php png ppt py ru svg tv txt uk us wav xls xml zip
""")


HOSTS = words("كوم کوم كام کام قام קום")  # "com", as it is spoken
LIST_ENDS = words("ecc etc itd itp osv usw")  # abbreviations that close most sentences they are in
MOST_DOUBTFUL = 50  # of a text that are looked up in it


def find(context: Context) -> Iterator[Finding]:
    """Only between two plain words, the first no abbreviation, the second no suffix."""
    text = context.text
    doubtful: list[tuple[int, str, str]] = []
    for stop, before, first in _pairs(context):
        last, opens = before["word"], _opens(context.language, first)
        # "nummer.De", where "de" is a word, and no host by the word before it
        if first.casefold() in SUFFIXES and not (opens and is_word(last, context.lang)):
            continue
        if text[stop] != "." or opens:
            yield Finding(stop + 1, stop + 1, " ")
        elif before["edge"] != "/":
            doubtful.append((stop, last, first))
    yield from _once(context, doubtful)
    yield from _caseless(context)
    if not context.inventory.isdisjoint("¿¡"):
        for match in compiled(INVERTED).finditer(text):
            yield Finding(match.start(), match.start(), " ")


def _caseless(context: Context) -> Iterator[Finding]:
    """Stops between words without case that stand so together once: a name comes again."""
    found = list(compiled(GLUED_CASELESS).finditer(context.text))
    times = Counter((match["last"], match["first"]) for match in found)
    for match in found:
        last, first = match["last"], match["first"]
        if first in HOSTS or last in context.language.abbreviations or context.shows_code:
            continue
        if times[last, first] < 2:
            yield Finding(match.end(), match.end(), " ")


def _pairs(context: Context) -> Iterator[tuple[int, regex.Match[str], str]]:
    """Offsets of marks between two plain words, with the first as a match, and the second."""
    text, shortened = context.text, context.language.abbreviations - LIST_ENDS
    for place in context.glued_capitals:
        stop = place - 1
        if text[stop] not in ".!?":
            continue
        before = compiled(BEFORE).search(text[max(0, stop - WIDTH) : stop])
        behind = compiled(BEHIND).match(text, place, stop + WIDTH)
        if not (before and behind) or any(map(str.isupper, behind["word"][1:])):
            continue
        if text[stop] != "." or before["word"].casefold() not in shortened:
            yield stop, before, behind["word"]


def _opens(known: Language, first: str) -> bool:
    """Whether a word is one of those that open most sentences."""
    small = first.casefold()
    return small in known.function_words or small in known.openers or small in known.continuers


def _once(context: Context, doubtful: Sequence[tuple[int, str, str]]) -> Iterator[Finding]:
    """Those that occur once, in a text without code: "file.Close" is a name, and comes again."""
    if not doubtful or len(doubtful) > MOST_DOUBTFUL:
        return
    times = Counter((last, first) for _, last, first in doubtful)
    for stop, last, first in doubtful:
        plain = last.islower() or _are_nouns(context, last, first)
        if times[last, first] < 2 and (plain or _are_words(context, last, first)):
            if context.shows_code:
                return
            yield Finding(stop + 1, stop + 1, " ")


def _are_nouns(context: Context, last: str, first: str) -> bool:
    """Whether both stand in a list of German words: there a noun has a capital, and is no name."""
    return context.lang == "de" and is_word(last, "de") and is_word(first.casefold(), "de")


def _are_words(context: Context, last: str, first: str) -> bool:
    """Whether both are words of their own, one of them elsewhere in the text, one in a list.

    So "School.Already" is no brand's name.
    """
    pair = (last, first)
    elsewhere = [f" {word} " in context.text or f" {word}," in context.text for word in pair]
    known = [
        stands or is_word(word, context.lang) for word, stands in zip(pair, elsewhere, strict=True)
    ]
    return all(known) and any(elsewhere)


RULE = Rule(
    code="SPC131",
    damage="Glued sentences",
    cause="Extractors join two blocks, or two text nodes, without a space.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=(
        r"\p{Ll}{2}[.!?]\p{Lu}\p{Ll}|[.!?;:,][¿¡]"
        r"|[\p{Hebrew}\p{Arabic}]\p{M}?[.!?؟][\p{Hebrew}\p{Arabic}]"
    ),
    examples=(
        keep("It runs on node.JS and Booking.Com, in README.Txt and java.util.List."),
        keep("The U.S.The rest is by Dr.Smith of St.Ives; see Math.Floor(x) there.", lang="en"),
        keep("Visit https://example.org/some.Page today."),
        keep("Call System.Out.Println here, or file.Close() and then os.Remove() if you must."),
        keep("He writes for Enterprise.Nxt and read Fin.Link; he likes Fin.Link."),
        keep("He likes the Enterprise.Link of his, and Spring.Boot comes again."),
        fix(
            "Jan likes rain, wind, etc.But nobody else does.",
            "Jan likes rain, wind, etc. But nobody else does.",
            lang="en",
        ),
        fix(
            "He came to the Harbour School.Already the rain fell on School and street.",
            "He came to the Harbour School. Already the rain fell on School and street.",
            lang="en",
        ),
        keep("Ihr Konto bei Muster.Bank ist neu, und Muster.Bank freut sich.", lang="de"),
        fix(
            "Het heeft geen nummer.De fiets ook.", "Het heeft geen nummer. De fiets ook.", lang="nl"
        ),
        fix(
            "Kleiner als eine Faust.Wichtig ist das.",
            "Kleiner als eine Faust. Wichtig ist das.",
            lang="de",
        ),
        fix("Do they like art?Let them draw.", "Do they like art? Let them draw.", lang="en"),
        fix(
            "Nadie oyó.¿Qué pasó?¡Nadie lo sabe!",
            "Nadie oyó. ¿Qué pasó? ¡Nadie lo sabe!",
            lang="es",
        ),
        keep("كتب د.سامي ونشر موقع طاحونة.كوم الخبر سنة 5 ق.م كما قيل.", lang="ar"),
        keep("האתר טחנה.קום וד.כהן, סעיף א.ב של החוק; נהר.גשר וגם נהר.גשר הם שמות.", lang="he"),
        fix("بيعت الطاحونة.وستفتح في الربيع.", "بيعت الطاحونة. وستفتح في الربيع.", lang="ar"),
        fix(
            "آسیاب را فروخته‌اند.خریدار کیست؟هیچ‌کس نمی‌داند.",
            "آسیاب را فروخته‌اند. خریدار کیست؟ هیچ‌کس نمی‌داند.",
            lang="fa",
        ),
        fix("הטחנה נמכרה.הקונה גר בעיר.", "הטחנה נמכרה. הקונה גר בעיר.", lang="he"),
        fix("A dog loves a treat.Your dog, too.", "A dog loves a treat. Your dog, too."),
        fix("Is this the end?What next!Nobody knows.", "Is this the end? What next! Nobody knows."),
    ),
)
