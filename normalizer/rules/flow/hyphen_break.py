"""FLO221: a word that was hyphenated at the end of a line."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from normalizer.languages.record import words
from normalizer.lexicon import is_word
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

BREAK = (
    r"(?<=(?<![\p{L}\p{M}-])(?P<left>[\p{L}\p{M}’']*\p{Ll}))[-‐−]\n[ \t]*+"
    r"(?=(?P<right>\p{Ll}{2,}))"
)
WORD = r"\p{L}+(?:-\p{L}+)*"
LONGEST = 40  # code points of one half
# "pre- and post-war": the hyphen hangs, and neither it nor the break is damage.
HANGING = words("and or und oder bzw sowie et ou y o e ed en of i lub albo и или")
# Words that make compounds with a hyphen, as a first and as a second part.
FIRST_PARTS = words("""
    all anti cross double early eight ex fast fifty first five forty four free full half hard high
    ill large late left light long low mid middle multi nine ninety non old one open part post pre
    pro quasi re real right second self semi seven seventy short single six sixty small so ten
    third thirty three top twenty two ultra well wide world year zero
""")
PREFIXES = words("anti co cross inter multi non over post pre pro re semi sub super un under")
SECOND_PARTS = words("""
    aged based born bound class down driven end established fold free friendly fifths focused
    general grade growing haired hand in insider intensive known law led level like line lived
    looking made minded minute new off old on oriented out owned party paced past per picked point
    pound proof quality quarter range rate ready related run running scale share sized so specific
    standing step style term third thirds time to type up ups volume wide winning world worthy year
    years
""")
GROWN = words("down end line out proof time wide")  # these have mostly grown into one word
# The second half of German words that have a hyphen behind a noun; a noun there has a capital.
ADJECTIVE = (
    r"(?:isch|bedingt|basiert|orientiert|gestützt|geführt|freundlich|kritisch|nah|frei|fähig|weit)"
    r"(?:e[mnrs]?)?$"
)
SLAVIC = frozenset({"cs", "pl", "ru", "uk"})
ENGLISH = frozenset({"en", "und"})  # elsewhere "pro" and "to" are syllables
# What is written with a hyphen in Slavic languages: words before "-либо", "-небудь", "-то", "-li",
PRONOUNS = words("""
    где зачем как какая какие каким какими каких какого какое какой каком какому какую когда кого
    кому кто куда откуда отчего почему сколько чего чей чем чему что чьего чьё чья
    де звідки коли куди хто чого чому що як яка яке який яким яких якого якої якому якою які
""")
PARTICLES = words("либо небудь нибудь то")
VERBS = words("""
    bude budou chce chcete chceme dojde existuje hrozí je jde jsou jste lze má mají máme máte může
    můžete mohou nebude nebudou nechce nejde nejsou nelze nemá nemají nemůže není platí půjde
""")
# pairs of words,
PAIRS = tuple(
    (words(left), words(right))
    for left, right in (
        ("з зі из із", "за під под"),
        ("в во", "вторых первых третьих четвертых четвёртых"),
        ("по", "друге перше третє четверте"),
        ("все всё довольно знову опять снова так як", "таки"),
        ("будь", "де коли куди хто чий чого чому що як яка яке який яким яких якого якої які якій"),
        ("генерал", "губернатор лейтенант майор полковник"),
        ("премьер прем’єр прем'єр", "министр министра министром министру міністр міністра"),
    )
)
# first parts, before a word with which they make no other word,
LEADING = words("бизнес интернет онлайн офлайн пресс экс")
# and words of manner and of the compass.
SHAPES = (
    r"по-\p{L}*(?:[сц]ь?ки|[ое]му|єму)|(?:бозна|вице|казна|кое|хтозна)-\p{L}+"
    r"|(?:северо|юго)-(?:восто|запад)\p{L}*|(?:північно|південно)-(?:захід|схід)\p{L}*"
)
NEGATIONS = words("ne nie не")  # written without a hyphen


def find(context: Context) -> Iterator[Finding]:
    """Every such break goes; the hyphen stays where the word has one of its own."""
    found = list(compiled(BREAK).finditer(context.text))
    if not found:
        return
    written = Counter(map(str.casefold, compiled(WORD).findall(context.text)))
    for match in found:
        left, right = match["left"][-LONGEST:], match["right"][:LONGEST]
        if right in HANGING:
            continue
        keeps = _has_hyphen(context.lang, written, left, right)
        yield Finding(match.start() + keeps, match.end(), "")


def _has_hyphen(lang: str, written: Counter[str], left: str, right: str) -> bool:
    """Whether the word is a compound: by the rest of the text, by the lists, by its parts."""
    joined, compound = f"{left}{right}".casefold(), f"{left}-{right}".casefold()
    if written[joined] != written[compound]:
        return written[compound] > written[joined]
    if left.casefold() in PREFIXES and is_word(joined, lang):
        return False
    told = _by_its_parts(lang, left, right)
    if told is not None:
        return told
    if is_word(joined, lang):
        return False
    if lang == "de" and left[0].isupper() and not compiled(ADJECTIVE).search(right):
        return False
    return is_word(left, lang) and is_word(right, lang) and len(right) > len("ment")


def _by_its_parts(lang: str, left: str, right: str) -> bool | None:
    """What known first and second parts say of the hyphen; None where they say nothing."""
    first = left.casefold() in FIRST_PARTS
    if lang in ENGLISH and (first or right in SECOND_PARTS):
        joined, compound = f"{left}{right}".casefold(), f"{left}-{right}".casefold()
        if not is_word(joined, lang):
            return True
        # "free-dom" is no word, "long-term" is one, and "dead-line" may be in the list
        return is_word(left, lang) and is_word(compound, lang) and (first or right not in GROWN)
    if lang in SLAVIC and left.casefold() in NEGATIONS:
        return False
    if lang in SLAVIC and _is_slavic_compound(lang, left.casefold(), right):
        return True
    return True if left[-1] == "ς" else None  # which ends a word


def _is_slavic_compound(lang: str, left: str, right: str) -> bool:
    if (right in PARTICLES and left in PRONOUNS) or (right == "li" and left in VERBS):
        return True
    if any(left in first and right in second for first, second in PAIRS):
        return True
    joined = left + right
    if left in LEADING and is_word(right, lang) and not is_word(joined, lang):
        return True
    if left == right and len(left) > len("ма") and not is_word(joined, lang):  # "чуть-чуть"
        return True
    return compiled(SHAPES).fullmatch(f"{left}-{right}") is not None and not (
        left == "по" and is_word(joined, lang)
    )


RULE = Rule(
    code="FLO221",
    damage="Hyphenated line end",
    cause="A printed or wrapped text divides words at the ends of its lines.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"\p{Ll}[-‐−]\n[ \t]*\p{Ll}{2}",
    examples=(
        keep("The pre-\nand post-war years were hard on all of them.", lang="en"),
        keep("The list:\n-\none thing"),
        fix("The govern-\nment fell on Monday.", "The government fell on Monday.", lang="en"),
        fix("He is a well-\nknown man here.", "He is a well-known man here.", lang="en"),
        fix(
            "Der Brücken-\nneubau an der deutsch-\ndänischen Grenze ruht.",
            "Der Brückenneubau an der deutsch-dänischen Grenze ruht.",
            lang="de",
        ),
        fix("In all free-\ndom she real-\nized it.", "In all freedom she realized it.", lang="en"),
        fix("It was a long-\nterm plan.", "It was a long-term plan.", lang="en"),
        fix("The dead-\nline of a life-\ntime.", "The deadline of a lifetime.", lang="en"),
        fix("Die Regie-\nrung trat zurück.", "Die Regierung trat zurück.", lang="de"),
        fix(
            "Он ушёл из-\nза дождя, но кто-\nто всё-\nтаки оста-\nлся.",
            "Он ушёл из-за дождя, но кто-то всё-таки остался.",
            lang="ru",
        ),
        fix("Він живе по-\nсусідськи.", "Він живе по-сусідськи.", lang="uk"),
        fix("Bude-\nli pršet, pro-\ngram se změní.", "Bude-li pršet, program se změní.", lang="cs"),
        fix("To było nie-\nwłaściwe.", "To było niewłaściwe.", lang="pl"),
        fix("Ο ελλη−\nνικός νόμος-\nπλαίσιο.", "Ο ελληνικός νόμος-πλαίσιο.", lang="el"),
    ),
)
