"""LIN116: a line with the names of a photographer and an agency: "Jane Roe/Getty Images"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Fact, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LONGEST = 80  # code points of a whole line
# Those whose names stand alone under pictures; others would be taken for the source of a report.
ALONE = (
    "Getty Images|Shutterstock|iStockphoto|iStock|Adobe Stock|Depositphotos|Dreamstime"
    "|Wikimedia Commons|picture[ -]alliance|imago images"
)
BESIDE = (
    "Alamy|AP Photo|Unsplash|Pexels|Pixabay|REUTERS|Reuters|AFP|EPA|dpa|Bloomberg|Xinhua|Anadolu"
    "|ANSA|EFE|Scanpix|PA Wire|PA Images|AP|NTB|ANP|Belga|Keystone|Imago|IMAGO"
)
AGENCY = rf"\b(?:{ALONE}|{BESIDE})\b"
TELLING = rf" via |{ALONE}"  # or a bar or slash, of all such lines
NAME = r"(?:\p{Lu}[^\s/|]*|[\p{L}_.]*\d[\p{L}\d_.]*|de|van|von|der|el|al)"
NAMES = rf"{NAME}(?: {NAME}){{0,3}}"
CREDIT = (
    rf"(?:© ?)?(?:(?:{ALONE})(?: ?/ ?{NAMES})?"
    rf"|AP Photo ?/ ?{NAMES}"
    rf"|{NAMES}(?: ?/ ?{NAMES})?(?: ?[/|]{{1,2}} ?| via ){AGENCY})"
)


def find(context: Context) -> Iterator[Finding]:
    """Whole lines, in brackets or not, with nothing else on them."""
    for number, line in enumerate(context.lines):
        if len(line) > LONGEST or not (
            "/" in line or "|" in line or compiled(TELLING).search(line)
        ):
            continue
        who = line.strip(" \t()[]\N{NO-BREAK SPACE}")
        if compiled(CREDIT).fullmatch(who) and not context.is_cut(number):
            start = context.starts[number] + line.index(who)
            fact = Fact("credit", who, start, start + len(who))
            yield Finding(*context.span(number, number), facts=(fact,))


RULE = Rule(
    code="LIN116",
    damage="Picture credit of an agency",
    cause="The credit of a picture was extracted without the picture.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=AGENCY,
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep("Reuters\n\nThe agency was founded in Aachen."),
        keep("Getty Images was founded in 1995."),
        keep("Bilder kommen von dpa/AFP und anderen.", lang="de"),
        keep("Jane Roe, Reuters\n\nIt rained."),
        fix("Jane Roe/Getty Images\n\nIt rained.", "It rained.", credit=["Jane Roe/Getty Images"]),
        fix("It rained.\n\nGetty Images\n", "It rained.\n", credit=["Getty Images"]),
        fix(
            "It rained.\n\nroe77/E+ via Getty Images\n\nIt stopped.",
            "It rained.\n\nIt stopped.",
            credit=["roe77/E+ via Getty Images"],
        ),
        fix("It rained.\n\nAP Photo/Jane Roe\n", "It rained.\n", credit=["AP Photo/Jane Roe"]),
        fix("Es goss.\n\n© Jan Muster/dpa\n", "Es goss.\n", lang="de", credit=["© Jan Muster/dpa"]),
    ),
)
