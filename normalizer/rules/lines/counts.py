"""LIN102: a figure and what it counts, alone on a line: "12 comments", "1.2K shares"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, in_a_row, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

FIGURE = r"(?P<figure>\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d)?)\s?(?P<unit>[kKmM](?!\p{L}))?"
UNITS = {"": 1, "k": 1_000, "m": 1_000_000}
# What is counted, in the words that name it in many languages: share, partage, compartido …
SHARES = (
    r"(?i)shar|partag|compart|condivi|teil|gedeel|дели|udostępn|paylaş|del(?:ning|at)|分享|シェア"
)
COMMENTS = r"(?i)[ck]omm?ent|respon|repl|react|коммент|yorum|评论|コメント|댓글|yanıt|תגוב|تعليق"


def find(context: Context) -> Iterator[Finding]:
    """Whole lines of the families that count; those in a row go as one."""
    table = context.by_family
    counted = set(table.get("count", ()))
    heads = [n for n in table.get("comment_head", ()) if compiled(r"\d").search(context.lines[n])]
    for first, last in in_a_row(context, sorted(counted.union(heads))):
        if first == last and context.is_cut(first):
            continue
        facts = (fact for number in range(first, last + 1) for fact in _facts(context, number))
        yield Finding(*context.span(first, last), facts=tuple(facts))


def _facts(context: Context, number: int) -> Iterator[Fact]:
    line = context.lines[number]
    match = compiled(FIGURE).search(line)
    names = (("shares", SHARES), ("comments_count", COMMENTS))
    name = next((name for name, words in names if compiled(words).search(line)), None)
    if match and name:
        start, end = (context.starts[number] + offset for offset in match.span())
        yield Fact(name, _value(match["figure"], match["unit"] or ""), start, end)


def _value(figure: str, unit: str) -> int:
    """The whole number that a figure writes: "1.2" and "K" are 1200, "1,204" is 1204."""
    if unit:
        return round(float(figure.replace(",", ".")) * UNITS[unit.lower()])
    return int(figure.replace(",", "").replace(".", ""))


RULE = Rule(
    code="LIN102",
    damage="Count of shares or comments",
    cause="A widget showed how often the article was shared, liked or commented on.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"comment_head", "count"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("12 comments were left on the wall, and none of them was kind."),
        keep("It rained.\n\n4. Comments\n\nWe thank them all for their help.\n\n5. End"),
        keep("- 2.3. Identifiers\n- 2.4. Comments\n- 2.5. Blanks"),
        keep("5 thoughts on the harbour vote\n\nIt rained on all of them.", lang="en"),
        keep("Jane Roe (Green)\n1,204 votes\n\nJohn Doe (Labour)\n987 votes", lang="en"),
        keep("Each of them was given\n12 shares of land in the north of the island."),
        fix("Rain\n\n12 Comments\n\nIt rained.", "Rain\n\nIt rained.", comments_count=12),
        fix("Rain\n\n1.2K Shares\n\nIt rained.", "Rain\n\nIt rained.", shares=1200),
    ),
)
