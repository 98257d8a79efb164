"""LIN201: lines of a raw page beside its article, told by many small pieces of evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import LAYOUT, Confidence, Fact, Finding, Guarded, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context


def find(context: Context) -> Iterator[Finding]:
    """Runs of lines that more speaks against than for, on a page with many such lines."""
    judged = context.judgement
    if judged is None or not judged.is_page:
        return
    numbers = judged.numbers
    for count, (first, last) in enumerate(judged.runs(judged.beside)):
        start, end = context.span(int(numbers[first]), int(numbers[last]))
        # Said once: that most of a raw page goes is no reason for a warning.
        fact = Fact(name="raw_page", value=True, start=start, end=end)
        facts = () if count else (fact,)
        yield Finding(start, end, evidence=judged.words(first, last), facts=facts)


MENU = """Harbour Post
Home
World
Culture
Sport
Weather
Harbour
Letters
Log in
Search"""
ARTICLE = (
    "The old bridge over the harbour will open again in spring, the city said on Monday.\n\n"
    "It had been closed for two years, because the piles under it were found to be rotten. "
    "Since then, people have had to walk around the whole basin to get to the market, and "
    "the ferry that was to help them was late on most of the days on which it went at all.\n\n"
    "The repair has cost less than was planned, and nobody seems to know why that is so. "
    "The engineers say that they had good weather, while the council says that it has "
    "looked at every bill twice. In any case, there is some money left for new lamps.\n\n"
    "On the first day there will be music on both sides of the water, and the mayor wants "
    "to be the first to cross. The children of the island school have asked to go before him."
)
FOOTER = """About us
Contact
Privacy policy
Terms of use
Jobs
Advertise with us
Imprint"""
TABLE = "\n".join(f"Team {letter}\n{number} points" for number, letter in enumerate("ABCDEFGH"))

RULE = Rule(
    code="LIN201",
    damage="Line beside the article",
    cause="The text of a whole page was taken, with its menus, boxes and footers.",
    confidence=Confidence.LIKELY,
    find=find,
    # Menus have the form of verse, tables or indented code, and a page may hold a real one as well.
    enters=LAYOUT | {Guarded.CODE},
    examples=(
        keep(ARTICLE),
        keep(f"The bridge opens\n\n{ARTICLE}\n\nWhat comes next\n\n{ARTICLE}"),
        keep(f"{ARTICLE}\n\n{TABLE}\n\n{ARTICLE}"),
        fix(f"{MENU}\n{ARTICLE}\n{FOOTER}", ARTICLE, raw_page=True),
        fix(f"{MENU}\n\n{ARTICLE}\n\n{FOOTER}\n", f"{ARTICLE}\n", raw_page=True),
    ),
)
