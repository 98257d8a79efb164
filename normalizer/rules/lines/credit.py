"""LIN112: a line that credits a photograph or picture."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from normalizer.context import openings
from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context
    from normalizer.languages import Language

LONGEST = 120  # code points of a whole line
MOST_WORDS = 10
HEAD_WORDS = (4, 3, 2)  # of a head without a colon: "Photo by", "Image courtesy of"
SHORTENED = "fot."  # of Polish papers, which put no colon behind it; "rys. 3" names a drawing
# A sentence that goes on is a caption, which may belong to the article.
SENTENCE = r"\p{Ll}{2}[.!?]\s+\p{Lu}|\p{Ll}{3}[.!?]\s*$"
# The same where letters have no case: it ends as a sentence does, or holds a small word.
CAPTION = r"[.!?。！？।؟۔…다요]\s*$|[的了着著在是被把をはがにでと]"
SPECIFIC = 4  # letters of a head that says more than "photo", such as "photo source"
SHORT, SHORT_WIDE, SHORT_CASELESS = 2, 8, 4  # words, letters, words: a longer "name" is a caption
BRACKETS = {"(": ")", "（": "）", "[": "]", "［": "］", "【": "】", "<": ">", "/": ""}
MARKS = frozenset(":：=／")
APART = r"[:：=／]"
SOURCE = "Image source,"  # as the BBC has it, with a comma
# What stands where a name was linked.
PLACEHOLDERS = frozenset({"link", "source", "source link", "source url", "url", "website"})
# "Foto: Jane Roe / Agency": names, and the small words and marks between them.
NAMES = (
    r"(?:(?:[\p{Lu}\p{Lo}\d©@][^\s]*|[/|&+,·–-]|and|via|de|der|van|von|und|et|y|e|the|for|of)\s*)+"
)


def find(context: Context) -> Iterator[Finding]:
    """Whole lines: a head such as "Photo credit" or "Image:", then a name."""
    for number in context.opened(_begins(context.lang)):
        line = context.lines[number]
        who = _who(_inner(line), context.language) if len(line) <= LONGEST else ""
        if not who or context.is_in_record(number):
            continue
        start = context.starts[number] + line.rindex(who)
        known = who.casefold() not in PLACEHOLDERS
        facts = (Fact("credit", who, start, start + len(who)),) if known else ()
        yield Finding(*context.span(number, number), facts=facts)


@cache
def _begins(code: str) -> frozenset[str]:
    """How credits begin: as their heads do, or with a bracket and the first letter of a head."""
    plain = openings("credit", code)
    return plain | {mark + begin[:1] for mark in BRACKETS for begin in plain}


def _inner(line: str) -> str:
    """What stands in the brackets around a line; Korean papers set a slash before it, too."""
    line = line.strip()
    if line.startswith(SOURCE):
        return line.replace(",", ":", 1)
    closing = BRACKETS.get(line[:1])
    if closing is None or not line.endswith(closing):
        return line
    return line[1 : len(line) - len(closing)]


def _who(line: str, known: Language) -> str:
    """Who is credited, where the line is a head and what can be a name; else nothing."""
    words = [line] if MARKS.isdisjoint(line) else compiled(APART).split(line, 1)
    if len(words) == 2 and _is_head(words[0]):
        head, who = words[0].strip(), words[1].strip()
        if not _may_be_name(who) or not (" " in head or _is_named(who)):
            return ""
        return who if who.upper() != who.lower() or _is_short(head, who, known) else ""
    words = line.split()
    if not words or words[0].casefold() not in _first_words():
        return ""
    if words[0].casefold() == SHORTENED and len(words) > 1:
        who = line.split(None, 1)[-1].strip()
        return who if who[0].isupper() and _may_be_name(who) and _is_named(who) else ""
    for count in HEAD_WORDS:
        if _is_head(" ".join(words[:count])):
            who = line.split(None, count)[-1].strip() if len(words) > count else ""
            return who if _may_be_name(who) and _is_named(who) else ""
    return ""


def _is_short(head: str, who: str, known: Language) -> bool:
    """Whether it can be a name where letters have no case: behind "photo" may stand a caption."""
    count = len(who.split())
    if not known.spaced_words or known.code == "ko":
        if len(head) >= SPECIFIC:
            return True
        few = count <= SHORT if known.spaced_words else len(who) <= SHORT_WIDE
        return few and not compiled(CAPTION).search(who)
    return " " in head or (
        count <= SHORT_CASELESS
        and not compiled(CAPTION).search(who)
        and known.function_words.isdisjoint(who.split())
    )


@cache
def _first_words() -> frozenset[str]:
    return frozenset(head.split()[0] for head in furniture("credit"))


def _is_head(words: str) -> bool:
    return words.strip().casefold() in furniture("credit")


def _may_be_name(who: str) -> bool:
    return 0 < len(who.split()) <= MOST_WORDS and not compiled(SENTENCE).search(who)


def _is_named(who: str) -> bool:
    return compiled(NAMES).fullmatch(who) is not None


RULE = Rule(
    code="LIN112",
    damage="Picture credit",
    cause="The credit of a picture was extracted without the picture.",
    confidence=Confidence.LIKELY,
    find=find,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Photo credit: that is the line nobody reads. She reads it."),
        keep("Image quality matters to readers."),
        keep("Photo: The bridge as it looked in the spring of 1950."),
        keep("Directed by: John Doe\nPhotography by: Jane Roe\nMusic: The Mill Band\n\nIt rained."),
        keep("Photographers by the dozen came."),
        keep("(Photos of the bridge hang in the hall.)"),
        keep("(Image: The bridge as it looked in the spring of 1950.)"),
        fix(
            "It rained.\n\nPhoto credit: Jane Roe / Agency\n",
            "It rained.\n",
            credit=["Jane Roe / Agency"],
        ),
        fix(
            "It rained.\n\nImage/Photo credit: source url\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
        ),
        fix("Photo by Jane Roe\n\nIt rained.", "It rained.", credit=["Jane Roe"]),
        fix("(Photo: Jane Roe/Agency)\n\nIt rained.", "It rained.", credit=["Jane Roe/Agency"]),
        fix("It rained.\n\nImage source, Jane Roe\n", "It rained.\n", credit=["Jane Roe"]),
        keep("fot. w parku nad rzeką\n\nfot. 3\n\nRys. 3\n\nPadało.", lang="pl"),
        fix(
            "fot. Jan Młynarz / Agencja\n\nPadało.",
            "Padało.",
            lang="pl",
            credit=["Jan Młynarz / Agencja"],
        ),
        fix(
            "Foto: Jan Muster/Agentur\n\nEs goss.",
            "Es goss.",
            lang="de",
            credit=["Jan Muster/Agentur"],
        ),
        keep("사진: 한 시민이 항구를 걷고 있다\n\n비가 왔다.", lang="ko"),
        keep("图片：一位市民在码头上散步。\n\n下了一场大雨。", lang="zh"),
        keep("写真：港を歩く市民\n\n雨が降った。", lang="ja"),
        keep("फोटो: बंदरगाह पर टहलते लोग\n\nबारिश हुई।", lang="hi"),
        fix(
            "비가 왔다.\n\n[사진=마을신문]\n\n강이 넘쳤다.",
            "비가 왔다.\n\n강이 넘쳤다.",
            lang="ko",
            credit=["마을신문"],
        ),
        fix(
            "It rained.\n\n(Photo: Jane Roe)\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
            credit=["Jane Roe"],
        ),
    ),
)
