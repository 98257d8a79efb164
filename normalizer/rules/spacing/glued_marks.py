"""SPC135: a closing mark without a space between it and the next word: "word)Next", "said:The"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

WORD = r"(?P<word>\p{Lu}\p{Ll}*)(?=[ ]|[,;’'])"
BRACKET = r"(?:^|[\s“])\([\p{L}\p{N}][^()\n]*\)$"  # opened behind a blank: no call, no "colo(u)r"
QUOTED = r"[\p{L}\p{N})][.!?…][”»]$"
PART = r"\(\p{L}\p{Ll}*-?\)$"  # "(Teil-)Satz", "(Neu)Start": a part of the word behind it
LABEL = r"(?:^|[\s(“])\p{L}*\p{Ll}{3}[:;]$"
STRAIGHT = r"\p{Ll}{2}[.!?]\"$"
LOOK_BACK = 200  # code points


def find(context: Context) -> Iterator[Finding]:
    """Between such a mark and a word with a capital; behind a colon only one that opens."""
    text = context.text
    counted = marks = 0  # straight marks of the line, up to a place
    for place in context.glued_capitals:
        mark = text[place - 1]
        word = compiled(WORD).match(text, place) if mark in ')”»:;"' else None
        if not word:
            continue
        line = context.starts[context.line_at(place)]
        before = text[max(line, place - LOOK_BACK) : place]
        if mark == '"':
            marks = text.count('"', max(line, counted), place) + marks * (line <= counted)
            counted = place
            if compiled(STRAIGHT).search(before):
                yield Finding(place - marks % 2, place - marks % 2, " ")
        elif _closes(context, mark, before, word["word"].casefold()):
            yield Finding(place, place, " ")


def _closes(context: Context, mark: str, before: str, word: str) -> bool:
    known = context.language
    if mark in ":;":
        opens = word in known.openers or word in known.function_words
        return opens and compiled(LABEL).search(before) is not None
    if mark == ")" and (part := compiled(PART).search(before)):
        opens = word in known.openers or word in known.function_words
        return opens and not part[0].endswith("-)") and compiled(BRACKET).search(before) is not None
    return compiled(BRACKET if mark == ")" else QUOTED).search(before) is not None


RULE = Rule(
    code="SPC135",
    damage="Glued closing mark",
    cause="Extractors join two text nodes without a space.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r'(?:\)|[.!?…][”»]|\p{Ll}{3}[:;]|\p{Ll}{2}[.!?]")\p{Lu}',
    examples=(
        keep("Call f(x)Dx, colo(u)rs, MyClass(arg)Name and the (s)he of the book.", lang="en"),
        keep("The key:Value pair, std::The, C:The and Re:Zero stay.", lang="en"),
        keep("»Wer da?«Er schwieg.", lang="de"),
        keep("Die (Ober-)Müller und der (Neu)Anfang der Mühle.", lang="de"),
        fix(
            "Der Müller (Hafenpost)Er schwieg lange.",
            "Der Müller (Hafenpost) Er schwieg lange.",
            lang="de",
        ),
        keep('He wrote "Ave."Latin"End" on it.', lang="en"),
        fix(
            "It rained (so they say)Nobody minded.",
            "It rained (so they say) Nobody minded.",
            lang="en",
        ),
        fix(
            "He said: “It rained.”Nobody minded.", "He said: “It rained.” Nobody minded.", lang="en"
        ),
        fix("The miller said:The mill is old.", "The miller said: The mill is old.", lang="en"),
        fix(
            'He said: "It rained."Nobody minded.', 'He said: "It rained." Nobody minded.', lang="en"
        ),
        fix('He went home."It rained," he said.', 'He went home. "It rained," he said.', lang="en"),
        fix(
            "Он сказал: «Идёт дождь.»Никто не слышал.",
            "Он сказал: «Идёт дождь.» Никто не слышал.",
            lang="ru",
        ),
    ),
)
