"""LIN192: the title of the page, with the name of the site, above the title of the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

EDGE = 40  # lines below the page's title among which the article's own stands
SHORTEST, LONGEST = 12, 200  # code points
SITE = r"\s+[|·•»:–—-]\s+(?P<site>[^|]{2,50})\s*$"


def find(context: Context) -> Iterator[Finding]:
    """The first line, where a line below is the same but for the name of the site behind it."""
    first = context.beside(-1, 1)
    if first is None:
        return
    line = context.lines[first]
    match = compiled(SITE).search(line) if SHORTEST <= len(line) <= LONGEST else None
    if match is None:
        return
    title = line[: match.start()].strip()
    if len(title) < SHORTEST or not _stands_below(context, first, title):
        return
    start = context.starts[first]
    at = start + line.index(title)
    site = match.span("site")
    facts = (
        Fact("title", title, at, at + len(title)),
        Fact(
            "site_name",
            match["site"].rstrip(),
            start + site[0],
            start + site[0] + len(match["site"].rstrip()),
        ),
    )
    yield Finding(*context.span(first, first), facts=facts)


def _stands_below(context: Context, first: int, title: str) -> bool:
    at: int | None = first
    for _ in range(EDGE):
        at = context.beside(at, 1) if at is not None else None
        if at is None:
            return False
        if context.lines[at].strip().casefold() == title.casefold():
            return True
    return False


RULE = Rule(
    code="LIN192",
    damage="Title of the page above the title of the article",
    cause="The page names itself in its head, with the site's name; the article has a title too.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("Rain in the north | The Harbour Post\n\nIt rained."),
        keep("Rain in the north\n\nRain in the north began."),
        fix(
            "Rain in the north | The Harbour Post\n\nRain in the north\n\nIt rained.",
            "Rain in the north\n\nIt rained.",
            title="Rain in the north",
            site_name="The Harbour Post",
        ),
        fix(
            "Storm over the islands - Post\nStorm over the islands\nIt blew.",
            "Storm over the islands\nIt blew.",
            title="Storm over the islands",
            site_name="Post",
        ),
    ),
)
