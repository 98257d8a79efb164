"""LIN185: a line of a button that leads on or asks to log in, alone: "Read more", "Book a demo"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.context import bare
from normalizer.languages.record import words
from normalizer.rule import Confidence, Finding, Guarded, Rule, fix, in_a_row, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

FAMILIES = ("login", "more")
LEAST_WORDS = 2  # "Details", "Explore", "Account" may be headings, but hardly these
OF_ONE_WORD = words("""
    approfondisci lanjutkan originalartikel selengkapnya weiterlesen wczytywanie yükleniyor
    докладніше детальніше подробнее развернуть розгорнути περισσότερα περισσοτερα
""")
LEAST_POINTS = 3  # of what is no heading where words are not spaced
# "More information" is a heading, too, above addresses and numbers; in any language.
INFORMATION = (
    "inform", "информ", "інформ", "πληροφορ", "bilgi", "معلومات", "اطلاعات", "מידע", "जानकारी",
    "信息", "資訊", "资讯", "情報", "정보", "thông tin",
)  # fmt: skip
NO_BUTTON = ":：!！"  # what introduces something, or is said by the writer
QUOTED = ">"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines, unless they are pieces of sentences, headings, or stand before a list."""
    known = sorted({line for family in FAMILIES for line in context.by_family.get(family, ())})
    told = [number for number in known if _is_told(context, number)]
    for first, last in in_a_row(context, told):
        yield Finding(*context.span(first, last))


def _is_told(context: Context, number: int) -> bool:
    line = context.lines[number].strip()
    label = bare(line)
    spaced = label.isascii() or context.language.spaced_words
    if spaced and len(label.split()) < LEAST_WORDS and label not in OF_ONE_WORD:
        return False
    if len(label) < LEAST_POINTS or line[-1] in NO_BUTTON or line.startswith(QUOTED):
        return False
    if any(stem in label for stem in INFORMATION):
        return False
    return not (context.is_cut(number) or context.is_heading(number, between=False))


RULE = Rule(
    code="LIN185",
    damage="Button",
    cause="Buttons to read on, to log in or to order stand between the paragraphs.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset(FAMILIES),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("It rained.\n\nLearn more!\n\nThe wind turned."),
        keep("Details\n\nThe clasp is of brass. It closes with a click."),
        keep("Sign up\n\nTo sign up, open the page and choose a name. It takes a minute."),
        keep("She told him to\nread more\nand to talk less."),
        keep("It rained.\n\nMore information\n\nThe office by the harbour, open on Mondays.\n"),
        keep("Learn more:\n\n- the ferry\n- the bridge"),
        keep("Read more books, the teacher said."),
        fix(
            "It rained all night, and the river rose.\n\nRead more\n\nIn the morning it stopped.",
            "It rained all night, and the river rose.\n\nIn the morning it stopped.",
        ),
        fix("It rained.\n\nBook a demo\n\nLog in\n", "It rained.\n"),
        fix("Es goss.\n\nWeiterlesen\n", "Es goss.\n", lang="de"),
        fix("雨が降りました。\n\n続きを読む\n", "雨が降りました。\n", lang="ja"),
    ),
)
