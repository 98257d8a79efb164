"""SPC131: two sentences without a space between them: "in treat.Your dog"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from normalizer.languages.record import words
from normalizer.lexicon import is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep
from normalizer.sentences import SEMITIC

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

    from normalizer.context import Context
    from normalizer.languages import Language

# The words on both sides; with digits, dots, slashes and the like it is a name, not a sentence.
BEFORE = r"(?:^|(?P<edge>[\s“\"‘«(\[—–,/-]))(?P<word>[\p{L}\p{M}’'-]*\p{Ll}\p{Ll})$"
BEHIND = r"(?P<word>\p{Lu}\p{Ll}[\p{L}\p{M}]*+)(?![\p{N}_(/\\=@#)]|[.:]\p{L})"
# A word of one letter: "fini.L’homme", "passata.E’ tornato", "lungo.A quel punto".
SINGLE = r"(?P<word>\p{Lu})(?:(?P<elided>[’'])\s?\p{L}|(?P<free>[ ]\p{Ll}{2})|(?!\p{L}))"
ELIDED = {"fr": frozenset("cdjlmnst"), "it": frozenset("cdelmnstv")}
WITH_SINGLE = frozenset({"es", "fr", "it", "pt"})
SHORTEST = 4  # letters of a word before them
# Hebrew and Arabic letters have no case. Words of one or two letters are abbreviations too often,
# and one that a mark or a figure follows is part of a host or a number.
SEMITIC_LETTERS = frozenset(map(chr, range(0x05D0, 0x06D4)))
LONG = rf"{SEMITIC}(?:[\p{{M}}\u200c]?{SEMITIC}){{2,30}}"
GLUED_SEMITIC = rf"""(?x)
    [.!?؟]
    (?<= (?: ^ | [\s“\"‘«(] ) (?P<last> {LONG} \p{{M}}? ) [.!?؟] )
    (?= (?P<first> {LONG} \p{{M}}? ) [\s,،:؛] )
"""
INVERTED = r"[¿¡](?<=[\p{L}\p{N}”»)][.!?;:,].)"  # a mark that opens, behind one that closes
# Where no capital tells a beginning, the end has to: with the danda, with a Hindi auxiliary, and
# with verbs of Korean ("사이다" is a drink). Syllables that end in "ㅆ" are tenses.
PAST = "".join(map(chr, range(ord("갔"), ord("힣") + 1, 28)))
KOREAN = rf"[{PAST}한된는같않싶많없]다|(?<!사)이다|니다|[어아해세에예네지게까나]요"
CASELESS = (
    r"(?<=[\p{L}\p{M}]{2}।)(?=\p{L})"
    r"|(?<=\s(?:है|हैं|था|थे|थी|थीं)[.?!])(?=\p{Devanagari}{2})"
    rf"|(?<=(?:{KOREAN})[.?!])(?=\p{{Hangul}}{{2}})"
)
ENDING = frozenset("다요").union(map(chr, range(0x0900, 0x0980)))  # the danda is among them
ENDED = r"।\p{L}|[다요][.?!]\p{Hangul}|\p{Devanagari}[.?!]\p{Devanagari}"
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
    if context.lang in WITH_SINGLE and not context.shows_code:
        yield from _before_single(context)
    if not SEMITIC_LETTERS.isdisjoint(context.inventory):
        yield from _between_semitic(context)
    for letters, pattern in ((frozenset("¿¡"), INVERTED), (ENDING, CASELESS)):
        if not letters.isdisjoint(context.inventory):
            for match in compiled(pattern).finditer(text):
                yield Finding(match.start(), match.start(), " ")


def _between_semitic(context: Context) -> Iterator[Finding]:
    """Stops between words without case that stand so together once: a name comes again."""
    found = list(compiled(GLUED_SEMITIC).finditer(context.text))
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


def _before_single(context: Context) -> Iterator[Finding]:
    """Behind a plain word in small letters, in front of a word of one letter.

    A word that stands so twice is one of "vitamina.A" and "vitamina.E".
    """
    text, known = context.text, context.language
    told: list[tuple[int, str, regex.Match[str]]] = []
    for place in context.glued_capitals:
        stop = place - 1
        behind = compiled(SINGLE).match(text, place) if text[stop] in ".!?" else None
        before = compiled(BEFORE).search(text[max(0, stop - WIDTH) : stop]) if behind else None
        if behind and before and before["edge"] != "/":
            told.append((stop, before["word"].replace("’", "'").rpartition("'")[2], behind))
    times = Counter(last for _, last, _ in told)
    for stop, last, behind in told:
        words_here = ELIDED.get(known.code, ()) if behind["elided"] else known.function_words
        plain = last.islower() and len(last) >= SHORTEST and last not in known.abbreviations
        opens = (behind["elided"] or behind["free"]) and behind["word"].casefold() in words_here
        if opens and plain and times[last] == 1 and is_word(last, context.lang):
            yield Finding(stop + 1, stop + 1, " ")


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
    prefilter=rf"\p{{Ll}}{{2}}[.!?]\p{{Lu}}[\p{{Ll}}’' ]|[.!?;:,][¿¡]|{ENDED}"
    r"|[\p{Hebrew}\p{Arabic}]\p{M}?[.!?؟][\p{Hebrew}\p{Arabic}]",
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
        keep("Il gruppo sanguigno è del tipo sec.A e del tipo B, si veda la fig.A qui.", lang="it"),
        keep("La vitamina.A e la vitamina.E sono due vitamine.", lang="it"),
        keep("Le groupe vitamine.B et le groupe vitamine.E sont deux groupes.", lang="fr"),
        fix(
            "Il pleut sur la rivière.L’eau monte et personne ne parle.C'est la nuit.",
            "Il pleut sur la rivière. L’eau monte et personne ne parle. C'est la nuit.",
            lang="fr",
        ),
        fix(
            "La notte è passata.E’ tornato il sole sul lago.A quel punto si parte.",
            "La notte è passata. E’ tornato il sole sul lago. A quel punto si parte.",
            lang="it",
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
        keep("시.군.구와 콜라.사이다.우유를 적었다. 끝", lang="ko"),
        keep("डॉ.शर्मा और बी.जे.पी की बात थी। वह गया।", lang="hi"),
        fix(
            "방앗간이 팔렸다고 했다.마을은 조용했다.",
            "방앗간이 팔렸다고 했다. 마을은 조용했다.",
            lang="ko",
        ),
        fix("चक्की बिक गई।शहर चुप है.लोग घर गए।", "चक्की बिक गई। शहर चुप है. लोग घर गए।", lang="hi"),
    ),
)
