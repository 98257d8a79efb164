"""Stops in the middle of a sentence: which they are, and how that is known."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import regex

from normalizer.languages.record import words
from normalizer.lexicon import is_word
from normalizer.rule import compiled
from normalizer.sentences import cannot_end

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

# A word, a mark, a gap and a word in small letters; marks inside them make a host, a file or an
# abbreviation of them. It is tried at the marks that small letters follow, and nowhere else.
STOP = r"""(?x)
    (?P<mark> [.!?] ) (?P<gap> [ ] | \n\n?+ ) (?=\p{Ll})
    (?<= (?<! [\p{L}\p{M}\p{N}.@/_] ) (?P<last> \p{L}{1,40} ) [.!?] (?: [ ] | \n\n? ) )
    (?P<next> \p{Ll}+ (?: [’'] \p{Ll}{1,2} )? )
    (?! [\p{L}\p{M}\p{N}@/_’'] | [.!?][^\s”"] | -\p{Lu} | :/ )
    (?= (?P<rest> [^\n]{0,60} ) )
"""
CAPITAL = r"[.!?][”\"’)]?[ ](?=[“\"‘(]?\p{Lu})"
CAPITAL_LINE = r"(?m)^[“\"‘(]?\p{Lu}[^\n]{100}"
SMALL = r"[.!?](?<=\p{Ll}{3}[.!?])"
SMALL_I = r" i(?= \p{Ll}|['’][mdlv])"
OBJECTS = words("it them him us me -")  # "push it", "hostname -I": a command
# What a Turkish verb ends with, and with it nearly every sentence; some nouns end so, too.
TURKISH_VERB = r"""(?x)
    (?: (?: yor | [dt][ıiuü] | m[ıiuü]ş | [ae]c[ae][kğ] | m[ae]l[ıi] | m[ae]z | s[ae]
          | [ıiuü]r | [ae]r )
        (?: [dt][ıiuü] | m[ıiuü]ş | s[ae] )?
        (?: [mk] | [ıiuü][mz] | y[ıiuü][mz] | s[ıiuü]n(?:[ıiuü]z)? | n(?:[ıiuü]z)? | l[ae]r )?
      | d[ıiuü]r (?: l[ae]r )? | \b (?: var | yok | değil )
    ) $
"""
OBJECT_WORDS = 4  # of an object without a verb
FEW_WORDS = 5  # with which no sentence is made behind "its" or "all"
CLIPPING = frozenset({"pl", "ru"})  # their encyclopaedias and laws shorten any word
LONGEST_SHORT = 4  # letters of an abbreviation that may follow: "p. 12"
FIGURE = r"\p{N}[ ]?$"  # "10 mos.": a unit
SENTENCE_END = r"[.!?…][”\"’)]?\s"
LEAST_CAPITALS = 3  # sentences that begin as they should, to trust that the writer does so always
MOST_SMALL_SHARE = 0.25  # of all sentence starts; beyond that it is the writer's habit
SHORTEST_LAST = 5  # letters of the word before the stop: shorter ones are abbreviations too often
SHORTEST_WORD = 3  # of one that stands in a list of words: "eg" does, too
SHORTEST_NAME = 5  # the same, where it has a capital
LONG_NAME = 7  # the same, of one that stands nowhere else
SHORTEST_LINE = 40  # code points; below that it is speech or a label
PARAGRAPH = 100  # code points of a line that is surely running text
FEWEST_WORDS = 3  # of a sentence that begins with an article
MOST_STOPS = 100  # of a text that are looked at: a text with more of them has another trouble
PHRASE_WORDS = 6  # of what may be a preposition and its noun
# Words behind which a stop is false even before a capital: no name of their language is one.
NEVER_LAST = words("""
    al alla an au aux beim dei del della des du el gli il im ins les los nel nella nos os the vom
    zum zur
""")
BEFORE_CAPITAL = r"\.(?<= (?P<last>{})\.)(?= \p{{Lu}})"
# What every text holds that has a stop of either kind.
FALSE_STOP = (
    r"(?:\A|[^\p{L}\p{M}\p{N}.@/_])\p{L}+[.!?](?: |\n\n?)\p{Ll}"
    rf"| (?:{'|'.join(sorted(NEVER_LAST))})\. \p{{Lu}}"
)
ARTICLES = words("""
    a an das den der die ein eine einem einen el het il la le les los the um uma un una une
""")
# English prepositions that are adverbs as well: "see below", "he came in".
ADVERBS = words("""
    along around before behind below besides down inside off over since through under up within yet
""")
LABEL_WORDS = 2  # of what is no sentence: "Hidden. costs"
QUOTED = 60  # code points of a quotation that may hold an inscription
LOOK_BACK = 1_000  # code points before the stop
LEAST_WORDS = 3  # of the sentence before the stop, on a shorter line
# "de Blasio", "van Gogh": a name may open a sentence in small letters.
NAME_PARTICLES = words("""
    af al bin da dal das de dei del della der di do dos du el ibn la las le lo los ten ter tot van
    vom von zu zum zur
""")
HOSTS = ("com", "org", "net", "io", "ai")  # "monday.com" makes a name of "monday"
LOWER_CASE_NAMES = words("adidas asics bwin easyjet lululemon monday thyssenkrupp trivago")


@dataclass(frozen=True, slots=True)
class FalseStop:
    """A mark that ends no sentence, and why; `is_certain` where grammar says so.

    With a line end behind it that goes, too, `start` to `end` is both, and `after` a space.
    """

    start: int
    end: int
    after: str
    why: str
    is_certain: bool


def false_stops(context: Context) -> tuple[FalseStop, ...]:
    """Stops behind which no sentence can begin, in a text whose sentences begin with capitals."""
    return tuple(_false_stops(context))


def _false_stops(context: Context) -> Iterator[FalseStop]:
    yield from _before_capitals(context)
    found = [match for match in _marks(context) if _is_doubtful(context, match)]
    if not found or len(found) > MOST_STOPS:
        return
    capitals = len(compiled(CAPITAL).findall(context.text))
    if _is_written_small(context, capitals):
        return
    if capitals < LEAST_CAPITALS:
        capitals += len(compiled(CAPITAL_LINE).findall(context.text))
    trusted = capitals >= LEAST_CAPITALS
    # A word that stands behind several stops is a name in small letters.
    behind = Counter(match["next"] for match in found)
    repeated = frozenset(word for word, times in behind.items() if times > 1)
    removed: list[int] = []
    for match in found:
        before, line = _before(context, match.start(), removed)
        if not before or any(f"{match['next']}.{host}" in context.text for host in HOSTS):
            continue
        surely_prose = trusted and line >= PARAGRAPH
        why = told = _by_grammar(context, match, before, surely_prose=surely_prose)
        if not why and surely_prose and match["mark"] == "." and match["gap"] == " ":
            why = _by_habit(context, match, before, repeated)
        if why:
            removed.append(match.start())
            breaks = match["gap"] != " "
            end = match.end("gap") if breaks else match.end("mark")
            yield FalseStop(match.start(), end, " " * breaks, why, bool(told))


def _before_capitals(context: Context) -> Iterator[FalseStop]:
    """Stops between an article and a name or a noun: "to the. Monday", "zur. Versammlung"."""
    words_here = "|".join(sorted(NEVER_LAST & context.language.unfinished))
    if not words_here:
        return
    for match in compiled(BEFORE_CAPITAL.format(words_here)).finditer(context.text):
        why = f"{match['last']!r} can hardly end a sentence."
        yield FalseStop(match.start(), match.end(), "", why, is_certain=True)


def _marks(context: Context) -> Iterator[regex.Match[str]]:
    """Marks between two words of which the second is small, on one line or at the end of one."""
    text, stop = context.text, compiled(STOP)
    places = list(context.small_behind)
    for number in context.small_starts:
        place = context.starts[number] - 2
        if text[place] == "\n":  # one blank line between
            place -= 1
        if place >= 0 and text[place] in ".!?":
            places.append(place)
    for place in sorted(places):
        if match := stop.match(text, place):
            yield match


def _is_doubtful(context: Context, match: regex.Match[str]) -> bool:
    """Whether neither of the two words gives a reason for the mark."""
    known, last, following = context.language, match["last"], match["next"]
    if following in LOWER_CASE_NAMES or _is_name(match) or match["rest"].startswith(" ="):
        return False
    if match["mark"] != ".":
        return last in ARTICLES and last in known.unfinished
    short = len(following) < LONGEST_SHORT and following not in known.function_words
    if short and following in known.abbreviations:
        return False
    if len(last) == 1 and last.isupper():  # an initial
        return False
    if len(last) == len(following) == 1 and match["rest"].startswith("."):  # "и. о. мэра"
        return False
    small = last.casefold()
    if small in known.unfinished and (len(last) > 1 or small not in known.abbreviations):
        return True
    if small in known.abbreviations or _is_unit(context, match):
        return False
    if last.islower():
        # a shorter one may be an abbreviation that no list of ours has
        plain = len(last) >= SHORTEST_LAST and not _is_unknown(last, context.lang)
        return plain or _is_plain(context, last, following)
    return len(last) >= SHORTEST_NAME or last.casefold() in known.openers  # "Most. dogs"


def _is_plain(context: Context, last: str, following: str) -> bool:
    """Whether a short word is none of the abbreviations before unknown words: "var. major"."""
    words_known = is_word(last, context.lang) and is_word(following, context.lang)
    return words_known and (len(last) >= SHORTEST_WORD or last in context.language.function_words)


def _is_unknown(last: str, lang: str) -> bool:
    """Whether a longer word stands in no list of its language, such as "исслед."."""
    return lang in CLIPPING and not is_word(last, lang)


def _is_unit(context: Context, match: regex.Match[str]) -> bool:
    """Whether a figure stands before a short last word: "10 mos."."""
    start = match.start() - len(match["last"])
    short = len(match["last"]) < SHORTEST_LAST
    return short and compiled(FIGURE).search(context.text, max(0, start - 3), start) is not None


def _is_name(match: regex.Match[str]) -> bool:
    return match["next"] in NAME_PARTICLES and match["rest"][1:2].isupper()


def _by_grammar(
    context: Context, match: regex.Match[str], before: Sequence[str], *, surely_prose: bool
) -> str:
    """Why no sentence can end or begin here, in words; nothing where one may."""
    known, last, following = context.language, match["last"], match["next"]
    if match["gap"] != " " and not (surely_prose and len(match["rest"]) > SHORTEST_LINE):
        return ""
    is_short = len(before) <= FEWEST_WORDS and before[0].casefold() in known.unfinished  # "The Six"
    can_hardly_end = is_short or (cannot_end(last, known) and last not in ADVERBS)
    alone = len(before) == 1 and len(last) < len("the")
    if (last.casefold() in known.unfinished and not alone) or (can_hardly_end and surely_prose):
        return f"{' '.join(before[-3:])!r} can hardly end a sentence."
    if following in known.continuers or following in known.auxiliaries:
        sure = len(before) >= LEAST_WORDS or surely_prose
        return f"{following!r} cannot open a sentence." if sure else ""
    return ""


def _by_habit(
    context: Context,
    match: regex.Match[str],
    before: Sequence[str],
    repeated: frozenset[str],
) -> str:
    """Why the stop is likely false in a paragraph whose other sentences have capitals, in words.

    `repeated` are words that stand behind several stops.
    """
    known, last, following = context.language, match["last"], match["next"]
    if context.lang == "tr" and compiled(TURKISH_VERB).search(last.casefold()):
        return ""
    plain = following not in known.subjects and following not in known.openers
    if plain and len(before) <= LABEL_WORDS:
        return f"{' '.join(before)!r} is no sentence."
    if _is_quoted(context, match.start()) or context.shows_code:
        return ""
    if _is_phrase(context, before):
        return f"{' '.join(before)!r} is no sentence."
    if _wants_an_object(context, match, before):
        return f"{last!r} goes on with {following!r}."
    if f" {last} {following} " in context.text:
        return f"{f'{last} {following}'!r} stands elsewhere without a stop."
    if not last.islower() and not _is_plain_name(context, last):
        return ""
    if following in repeated or _opens_a_clause(context, match):
        return ""
    if not is_word(following, context.lang) or _is_identifier(context, following):
        return ""
    return f"{following!r} has no capital, as other sentences here have."


def _is_identifier(context: Context, word: str) -> bool:
    """Whether a word stands in the text as a name of a program: "scale_to", "scale(2)"."""
    pattern = (
        rf"(?<![\p{{L}}\p{{N}}]){word}(?:_|\(|::|\s?=|-\p{{Ll}}+\()|(?:_|::|\$){word}(?!\p{{L}})"
    )
    return regex.search(pattern, context.text) is not None


def _is_phrase(context: Context, before: Sequence[str]) -> bool:
    """Whether words are a preposition and what belongs to it: "For those who desire"."""
    known, words_before = context.language, [word.casefold() for word in before]
    return (
        len(before) <= PHRASE_WORDS
        and words_before[0] in known.continuers
        and not any(word[-1] in ",;:" or word in known.auxiliaries for word in words_before)
    )


def _wants_an_object(context: Context, match: regex.Match[str], before: Sequence[str]) -> bool:
    """Whether an English gerund stands before an object: "ultimately, rectifying. those issues"."""
    known, last, following = context.language, match["last"], match["next"]
    if context.lang != "en" or not last.endswith("ing") or following in known.subjects:
        return False
    led = len(before) > 1 and before[-2].casefold().strip(",") not in known.auxiliaries
    behind = match["rest"].split()[:OBJECT_WORDS]
    return led and following in known.openers and known.auxiliaries.isdisjoint(behind)


def _is_plain_name(context: Context, last: str) -> bool:
    """Whether a word with a capital is no abbreviation: too long, or elsewhere without a stop."""
    return (
        len(last) >= LONG_NAME
        or f" {last} " in context.text
        or is_word(last.casefold(), context.lang)
    )


def _before(context: Context, stop: int, removed: Sequence[int]) -> tuple[list[str], int]:
    """Words of the sentence before a stop, and the length of its line; none if it is no prose.

    A short line is speech or a label, and an indented one is set by hand.
    """
    number = context.line_at(stop)
    line, start = context.lines[number], context.starts[number]
    if len(line) < SHORTEST_LINE or line[:2].isspace():
        return [], 0
    begins = start + max(0, stop - start - LOOK_BACK)
    for end in compiled(SENTENCE_END).finditer(context.text, begins, stop):
        if end.start() not in removed[-MOST_STOPS:]:
            begins = end.end()
    return context.text[begins:stop].split(), len(line)


def _is_quoted(context: Context, stop: int) -> bool:
    """Whether a quotation is open at a stop: the writer may quote what stands on a sign."""
    start = max(context.starts[context.line_at(stop)], stop - LOOK_BACK)
    line = context.text[max(start, stop - QUOTED) : stop]
    if line.count("«") > line.count("»") or line.count("“") > line.count("”"):
        return True
    return '"' in line and context.text.count('"', start, stop) % 2 == 1


def _is_written_small(context: Context, capitals: int) -> bool:
    """Whether small letters behind a stop, or a small "i", are the habit of the writer.

    `capitals` is the number of sentences that begin with capitals.
    """
    text, mark = context.text, compiled(SMALL)
    small = sum(mark.match(text, place) is not None for place in context.small_behind)
    if small > 1 and small > MOST_SMALL_SHARE * (small + capitals):
        return True
    return len(compiled(SMALL_I).findall(text)) > 1


def _opens_a_clause(context: Context, match: regex.Match[str]) -> bool:
    """Whether a sentence may begin behind the stop, and only its capital was lost."""
    known, following = context.language, match["next"]
    behind = compiled(r"[\p{L}’'-]+|[^\p{L}\s]").findall(match["rest"].partition(".")[0])
    first = behind[0] if behind else ""
    contracted = (
        regex.split("['’]", following)[0] in known.subjects and following not in known.subjects
    )
    if len(following) == 1 or first in OBJECTS or contracted:  # "it's", a subject and its verb
        return True
    if following in known.subjects:  # "it to the north": an object; "it fell": a subject
        return not (first in known.continuers or first in ",;)")
    if following in known.openers:  # "such as", "that fell"; "its campaign" may begin anything
        leads_on = following == "that" or first in known.continuers
        return not leads_on and (len(behind) > FEW_WORDS or "." not in match["rest"])
    return first in known.auxiliaries
