"""Texts to try the laws on: any string at all, and strings full of what rules look for."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from normalizer.catalog import catalog
from normalizer.edit import Edit
from normalizer.languages import languages

if TYPE_CHECKING:
    from normalizer.rule import Rule

LANGUAGES = ("en", "fr", "ru", "pl", "und")

# Characters that some rule or guard looks at, one by one.
MARKS = (
    *" \t\n\r\f\v\x00\x07\x1b\x7f\x85&;#<>@/.,:!?'\"`~|()[]{}%-_=\\0aAzé",
    "\N{NO-BREAK SPACE}",
    "\N{NARROW NO-BREAK SPACE}",
    "\N{IDEOGRAPHIC SPACE}",
    "\N{SOFT HYPHEN}",
    "\N{ZERO WIDTH SPACE}",
    "\N{ZERO WIDTH NON-JOINER}",
    "\N{ZERO WIDTH JOINER}",
    "\N{WORD JOINER}",
    "\N{ZERO WIDTH NO-BREAK SPACE}",
    "\N{LINE SEPARATOR}",
    "\N{PARAGRAPH SEPARATOR}",
    "\N{REPLACEMENT CHARACTER}",
    "\N{OBJECT REPLACEMENT CHARACTER}",
    "\N{COMBINING ACUTE ACCENT}",
    "\N{COMBINING DOT BELOW}",
    "\N{COMBINING CEDILLA}",
    "\N{COMBINING GREEK YPOGEGRAMMENI}",
    "\N{DEVANAGARI SIGN NUKTA}",
    "\N{HEBREW POINT PATAH}",
    "\N{VARIATION SELECTOR-16}",
    "\N{RIGHT SINGLE QUOTATION MARK}",
    "\N{LEFT DOUBLE QUOTATION MARK}",
    "\N{HORIZONTAL ELLIPSIS}",
    "\N{LATIN SMALL LIGATURE FI}",
    "\N{FULLWIDTH LATIN CAPITAL LETTER A}",
    "\N{HALFWIDTH KATAKANA LETTER A}",
    "\N{HALFWIDTH KATAKANA VOICED SOUND MARK}",
    "\N{HANGUL CHOSEONG KIYEOK}",
    "\N{HANGUL JUNGSEONG A}",
    "\N{HANGUL JONGSEONG KIYEOK}",
    "\N{ANGSTROM SIGN}",
    "\N{SUPERSCRIPT THREE}",
    "\N{VULGAR FRACTION ONE HALF}",
    "\ud83d",
    "\ude00",
    "\udc92",
    "\udce9",
    "\N{GRINNING FACE}",
)

# Pieces of damage, and of what only looks like it.
PIECES = (
    # words, sentences, and their joints
    "It rained", " , then", ". ", " . ", ".", "  ", "   ", ".Then", "!Next", "?What", "treat.Your",
    "running. for", "cinema. process, sources say", "She left. He stayed. They wept. ",
    "It poured.  Then", "i like it. so", "Dr.Smith", "U.S.The", "node.JS", "3.5", "(a)",
    "$1,000 , ", "...", " . . . ", "?!", " the ", " of ", " and ", "\n", "\n\n", "\n\n\n\n", " \n",
    "\t\n", " \t ", "\r\n", "\n\r", "\r\r\n",
    # references and markup
    "&amp;", "&amp;amp;", "&lt;", "&gt;", "&nbsp;", "&shy;", "&zwj;", "&#8217;", "&#x27;", "&#96;",
    "&#10;", "&#13;", "&#0;", "&#xd83d;", "&#xde00;", "&#133;", "&eacute;", "&Atilde;&copy;",
    "&acirc;&euro;&trade;", "&amp;#8217;", "&amp;lt;b&amp;gt;", "&hellip", "&", "&#",
    "amp;", "#38;", "<b>", "</b>", "<", "a < b", "HTML", "UTF-8 ", '"é"',
    # mojibake, whole and in halves
    "cafÃ©", "donâ€™t", "voilÃ  le", "Ã\xa0", "Ã", "â€", "â€œ", "â€\x9d", "â\x80\x99", "Â ",
    "Â\xa0", "Ã¢â‚¬â„¢", "РќРѕРІРѕСЃС‚Рё", "Ð¸", "ÃƒÂ©", "ï»¿", "ðŸ˜€", "\x85", "\x9d", "√©", "‚Äô",
    "\xc2", "l\udce9", "\udc92t", "\udcc3\udca9", "\ud83d\ude00", "\ude00\ud83d",
    # letters and accents
    "e\N{COMBINING ACUTE ACCENT}", "a\N{COMBINING DOT BELOW}\N{COMBINING ACUTE ACCENT}",
    "a\N{COMBINING ACUTE ACCENT}\N{COMBINING DOT BELOW}", "\N{COMBINING ACUTE ACCENT}" * 31,
    "हिन्दी", "क\N{DEVANAGARI SIGN NUKTA}", "한글", "ＬＯＵＤ", "ﾊﾞ", "ﬁn", "½", "Å", "日本語。",
    "สวัสดี", "می\N{ZERO WIDTH NON-JOINER}خواهم", "العربية", "шалом", "שלום", "Ελλάς",
    "👩\N{ZERO WIDTH JOINER}👩\N{ZERO WIDTH JOINER}👧", "🇩🇪", "👍🏽",
    # what does not show
    "\N{SOFT HYPHEN}", "govern\N{SOFT HYPHEN}\nment", "\N{SOFT HYPHEN} \n", "\N{ZERO WIDTH SPACE}",
    "a\N{ZERO WIDTH JOINER}b", "\N{ZERO WIDTH NO-BREAK SPACE}", "\x1b[0m", "\x1b[", "\x1b", "\x00",
    "it\N{REPLACEMENT CHARACTER}s", "don\N{REPLACEMENT CHARACTER}t",
    # French and other marks that are set off
    "dit\N{NO-BREAK SPACE}:", "«\N{NO-BREAK SPACE}Oui\N{NO-BREAK SPACE}»",
    "mot\N{NO-BREAK SPACE}et", "10\N{NO-BREAK SPACE}km", "\N{NO-BREAK SPACE}\n",
    "-", "–", "— ", "“", "”", "‘", "’", "„", "»",
    # furniture
    "0 0\n", "12 5\n", "0 0", "Happy\n0 %\n", "Happy\nHappy\n0 %\nSad\nSad\n0 %\nWow\nWow\n100 %\n",
    "Love 0 0 %\nWow 0 0 %\nSad 0 0 %\n", "0 %\n", "3 min read\n", "Reading time: 4 min\n",
    "Read Time:2 Minute", "Photo credit: Jane Roe\n", "Photo by Jane Roe\n", "Image: source url\n",
    "About the author\n", "Jane Roe\n", "Jane Roe writes about the rain.\n", "Share this article\n",
    "Advertisement\n", "Print\n", "date 2024-01-01\n", "Published: 12 May 2024\n",
    "We use cookies.\n", "Last updated: March 3, 2024, 10:15 am\n", "Subscribe to our newsletter\n",
    # addresses, code, tables, verse
    "https://example.org/a?b=1&copy;=2", "http://", "www.example.org", "www.",
    "example.org/some.Page", "jane.roe@example.org", "@", "://",
    "`a , b`", "`",
    "`\ud83d\ude00`", "`\ud83d`", "www.\ude00\ud83d\ude00.org", "```\n", "~~~\n",
    "```\na  ,b \n```\n",
    "    x = 1\n", "\tx\n", "return x;\n", "a == b; c => d\n", "| a | b |\n", "a\tb\n",
    "name      age\nAlice      30\nBob        25\n",
    "The rain that fell,\nthe wind that blew,\nthe door , the bell,\nthe  morning dew\n",
)  # fmt: skip


def _examples() -> tuple[str, ...]:
    """The texts of all examples of all rules, whole and line by line."""
    whole = [example.before for rule in catalog().values() for example in rule.examples]
    cut = chain.from_iterable(text.split("\n") for text in whole)
    return tuple(dict.fromkeys((*whole, *cut)))


def _furniture() -> tuple[str, ...]:
    """The phrases of all families in all languages, each as a line of its own."""
    families = chain.from_iterable(known.furniture.values() for known in languages().values())
    return tuple(f"{phrase}\n" for phrase in sorted(frozenset().union(*families)))


EXAMPLES = _examples()

any_character = st.characters(exclude_categories=())  # lone surrogates are characters as well
any_text = st.text(any_character)
marked_text = st.text(st.one_of(st.sampled_from(MARKS), any_character), max_size=40)
joints = st.sampled_from(("", "", "", " ", "\n", "\n\n"))


@st.composite
def cuts(draw: st.DrawFn, whole: st.SearchStrategy[str]) -> str:
    """A part of a text."""
    text = draw(whole)
    start = draw(st.integers(0, len(text)))
    return text[start : draw(st.integers(start, len(text)))]


def chains(*fragments: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Fragments one after another, with and without a blank or a line end between them."""
    pairs = st.lists(st.tuples(st.one_of(*fragments), joints), max_size=12)
    return pairs.map(lambda found: "".join(chain.from_iterable(found)))


fragments = st.one_of(
    st.sampled_from(PIECES),
    st.sampled_from(PIECES),
    st.sampled_from(EXAMPLES),
    cuts(st.sampled_from(EXAMPLES)),
    st.sampled_from(_furniture()),
    st.sampled_from(MARKS),
    marked_text,
)
dirty = chains(fragments)
texts = st.one_of(any_text, marked_text, dirty, dirty)


@st.composite
def edits_on(draw: st.DrawFn, text: str) -> tuple[Edit, ...]:
    """A sound list of edits for `text`: strictly apart, none without effect."""
    edits: list[Edit] = []
    at = draw(st.integers(0, len(text)))
    while at <= len(text) and len(edits) < 8:
        before = text[at : at + draw(st.integers(0, 5))]
        after = draw(st.text("ab \n\ud800é", max_size=5))
        if before != after:
            codes = draw(st.sampled_from(((), ("CHR101",), ("LIN101", "SPC101"))))
            edits.append(Edit(at, before, after, codes))
        at += len(before) + 1 + draw(st.integers(0, 4))
    return tuple(edits)


def damage_of(rule: Rule) -> st.SearchStrategy[str]:
    """Texts full of what one rule looks for, and of what stands in its examples."""
    own = st.sampled_from([example.before for example in rule.examples])
    looked_for = st.sampled_from(rule.needs or (" ",))
    return chains(own, cuts(own), looked_for, st.sampled_from(MARKS), fragments)


short_texts = st.one_of(st.text("abc\n", max_size=30), st.text(any_character, max_size=30))


@st.composite
def edited(draw: st.DrawFn) -> tuple[str, tuple[Edit, ...]]:
    """A text and a sound list of edits for it."""
    text = draw(short_texts)
    return text, draw(edits_on(text))
