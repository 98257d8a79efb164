"""FLO101: a full stop in the middle of a sentence: "into cinema. process, sources say"."""

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

# A word, a stop, a space and a word in small letters; marks inside them make a host, a file or an
# abbreviation of them. The stop comes first in the pattern, for speed.
STOP = r"""(?x)
    \.[ ] (?=\p{Ll})
    (?<= (?<! [\p{L}\p{M}\p{N}.@/_] ) (?P<last> \p{L}{1,40} ) \.[ ] )
    (?P<next> \p{Ll}+ (?: [’'] \p{Ll}{1,2} )? ) (?! [\p{L}\p{M}\p{N}.!?@/_’'] | -\p{Lu} | :/ )
    (?= (?P<rest> [^\n]{0,60} ) )
"""
CAPITAL = r"[.!?][”\"’)]?[ ](?=[“\"‘(]?\p{Lu})"
CAPITAL_LINE = r"(?m)^[“\"‘(]?\p{Lu}[^\n]{100}"
SMALL = r"[.!?][ ](?<=\p{Ll}{3}[.!?][ ])(?=\p{Ll})"
SMALL_I = r"(?<=[ \n])i(?= \p{Ll}|['’][mdlv])"
OBJECTS = words("it them him us me -")  # "push it", "hostname -I": a command
FEW_WORDS = 5  # with which no sentence is made behind "its" or "all"
LONGEST_SHORT = 4  # letters of an abbreviation that may follow: "p. 12"
FIGURE = r"\p{N}[ ]?$"  # "10 mos.": a unit
SENTENCE_END = r"[.!?…][”\"’)]?\s"
LEAST_CAPITALS = 3  # sentences that begin as they should, to trust that the writer does so always
MOST_SMALL_SHARE = 0.25  # of all sentence starts; beyond that it is the writer's habit
SHORTEST_LAST = 5  # letters of the word before the stop: shorter ones are abbreviations too often
SHORTEST_NAME = 5  # the same, where it has a capital
SHORTEST_LINE = 40  # code points; below that it is speech or a label
PARAGRAPH = 100  # code points of a line that is surely running text
FEWEST_WORDS = 3  # of a sentence that begins with an article
MOST_STOPS = 100  # of a text that are looked at: a text with more of them has another trouble
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
LOWER_CASE_NAMES = words("adidas asics bwin easyjet lululemon thyssenkrupp trivago")


def find(context: Context) -> Iterator[Finding]:
    """Stops behind which no sentence can begin, in a text whose sentences begin with capitals."""
    found = [match for match in compiled(STOP).finditer(context.text) if _is_false(context, match)]
    if not found or len(found) > MOST_STOPS or _is_written_small(context.text):
        return
    capitals = len(compiled(CAPITAL).findall(context.text))
    capitals += len(compiled(CAPITAL_LINE).findall(context.text))
    trusted = capitals >= LEAST_CAPITALS
    # A word that stands behind several stops is a name in small letters.
    behind = Counter(match["next"] for match in found)
    repeated = frozenset(word for word, times in behind.items() if times > 1)
    removed: list[int] = []
    for match in found:
        why = _reason(context, match, repeated, removed, trusted=trusted)
        if why:
            removed.append(match.start())
            yield Finding(match.start(), match.start() + 1, evidence=why)


def _is_false(context: Context, match: regex.Match[str]) -> bool:
    """Whether neither of the two words gives a reason for the stop."""
    known, last, following = context.language, match["last"], match["next"]
    if following in LOWER_CASE_NAMES or _is_name(match):
        return False
    if following in known.abbreviations - known.function_words and len(following) < LONGEST_SHORT:
        return False
    if len(last) == 1 and last.isupper():  # an initial
        return False
    if last.casefold() in known.unfinished:
        return True
    if last.casefold() in known.abbreviations:
        return False
    if len(last) < SHORTEST_LAST and compiled(FIGURE).search(
        context.text, pos=max(0, match.start() - len(last) - 3), endpos=match.start() - len(last)
    ):
        return False
    if last.islower():
        # a shorter one may be an abbreviation that no list of ours has
        return len(last) >= SHORTEST_LAST or is_word(last, context.lang)
    return len(last) >= SHORTEST_NAME


def _is_name(match: regex.Match[str]) -> bool:
    return match["next"] in NAME_PARTICLES and match["rest"][1:2].isupper()


def _reason(
    context: Context,
    match: regex.Match[str],
    repeated: frozenset[str],
    removed: Sequence[int],
    *,
    trusted: bool,
) -> str:
    """Why the stop is false, in words; nothing where it may be right.

    `trusted` says that the sentences of the text begin with capitals; `repeated` are words that
    stand behind several stops; `removed` are the stops before this one that end no sentence.
    """
    known, last, following = context.language, match["last"], match["next"]
    before, line = _before(context, match.start(), removed)
    count = len(before)
    if not count or any(f"{following}.{suffix}" in context.text for suffix in HOSTS):
        return ""
    surely_prose = trusted and line >= PARAGRAPH
    is_short = count <= FEWEST_WORDS and before[0].casefold() in known.unfinished  # "The Six"
    can_hardly_end = is_short or last in known.auxiliaries or last in known.continuers
    alone = count == 1 and len(last) < len("the")
    if (last.casefold() in known.unfinished and not alone) or (can_hardly_end and surely_prose):
        return f"{' '.join(before[-3:])!r} can hardly end a sentence."
    if following in known.continuers or following in known.auxiliaries:
        sure = count >= LEAST_WORDS or surely_prose
        return f"{following!r} cannot open a sentence." if sure else ""
    plain = following not in known.subjects and following not in known.openers
    if surely_prose and plain and count <= LABEL_WORDS:
        return f"{' '.join(before)!r} is no sentence."
    if not surely_prose or not last.islower() or _is_quoted(context, match.start()):
        return ""
    if f" {last} {following} " in context.text:
        return f"{f'{last} {following}'!r} stands elsewhere without a stop."
    if following in repeated or _opens_a_clause(context, match):
        return ""
    return f"{following!r} has no capital, as other sentences here have."


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
    start = context.starts[context.line_at(stop)]
    line = context.text[max(start, stop - QUOTED) : stop]
    if line.count("«") > line.count("»") or line.count("“") > line.count("”"):
        return True
    return line.count('"') % 2 == 1


def _is_written_small(text: str) -> bool:
    """Whether small letters behind a stop, or a small "i", are the habit of the writer."""
    capitals = len(compiled(CAPITAL).findall(text))
    small = len(compiled(SMALL).findall(text))
    if small > 1 and small > MOST_SMALL_SHARE * (small + capitals):
        return True
    return len(compiled(SMALL_I).findall(text)) > 1


def _opens_a_clause(context: Context, match: regex.Match[str]) -> bool:
    """Whether a sentence may begin behind the stop, and only its capital was lost."""
    known, following = context.language, match["next"]
    behind = compiled(r"[\p{L}’'-]+|[^\p{L}\s]").findall(match["rest"].partition(".")[0])
    first = behind[0] if behind else ""
    if len(following) == 1 or first in OBJECTS:
        return True
    if following in known.subjects:  # "it to the north": an object; "it fell": a subject
        return not (first in known.continuers or first in ",;)")
    if following in known.openers:  # "such as", "that fell"; "its campaign" may begin anything
        leads_on = following == "that" or first in known.continuers
        return not leads_on and (len(behind) > FEW_WORDS or "." not in match["rest"])
    return first in known.auxiliaries


RULE = Rule(
    code="FLO101",
    damage="False full stop",
    cause="Re-wording, translation or a removed link left a stop in the middle of a sentence.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=frozenset({"de", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr"}),
    needs=(". ",),
    examples=(
        keep("He left the house at nine. it was late, and nobody saw him go.", lang="en"),
        keep("i like it a lot. so does she. we all do. of course nobody minds.", lang="en"),
        keep(
            "It weighs approx. five pounds, vs. two before, etc. and so on, elev. of 90.", lang="en"
        ),
        keep(
            "The race for the city was won at last. de Blasio had lost, and so had all of those who"
            " ran. Then it rained. She left. He stayed.",
            lang="en",
        ),
        keep(
            "He chose wisely, as he always did on days like that. iPhone sales rose in all of the"
            " stores he knew. Then they fell. She left. He stayed.",
            lang="en",
        ),
        keep("See the host example.com. for more. The host www.example.org. helps too.", lang="en"),
        keep("The team played well in Boston, Mass. and won in the U.S. and Canada.", lang="en"),
        keep("          Come on, will you. of course you will, and so will she.", lang="en"),
        keep(
            "The old machine was tuned by hand on the first day. push it up a bit if you want more."
            " Then it rained. She left. He stayed.",
            lang="en",
        ),
        fix(
            "The letters that came with the last ship of the year were for the. captain alone.",
            "The letters that came with the last ship of the year were for the captain alone.",
            lang="en",
        ),
        fix(
            "They compete in the running. for market domination.",
            "They compete in the running for market domination.",
            lang="en",
        ),
        fix(
            "She brought the whole of the archive into cinema. process, sources close to her say,"
            " and nobody minded. She left. He stayed. They wept.",
            "She brought the whole of the archive into cinema process, sources close to her say,"
            " and nobody minded. She left. He stayed. They wept.",
            lang="en",
        ),
        fix(
            "Der alte Minister sprach. zu den Bauern über den Regen.",
            "Der alte Minister sprach zu den Bauern über den Regen.",
            lang="de",
        ),
    ),
)
