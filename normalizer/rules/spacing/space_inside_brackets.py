"""SPC124: spaces behind an opening and before a closing bracket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# A pair on one line, opened behind a blank, around words: no "f( x )", no "a ) tea", no ":-( ".
PAIR = r"\((?<=(?:[ \n“\"]|\A)\()(?P<inside>[^()\n]{2,200}+)\)"
WORDS = r"\p{L}[\p{L}\p{M}’'-]|\p{N}{4}"
END = r"[\p{L}\p{M}\p{N}.!?…”’%/]"
TIGHT = 3  # pairs without spaces for each that has two


def find(context: Context) -> Iterator[Finding]:
    """On one side in any text, on both where most others have none: else it may be a habit."""
    pairs = [
        _loose(match.start("inside"), match["inside"])
        for match in compiled(PAIR).finditer(context.text)
    ]
    tight, both = pairs.count([]), sum(len(spans) > 1 for spans in pairs)
    for spans in pairs:
        if len(spans) == 1 or tight >= TIGHT * both:
            for span in spans:
                yield Finding(*span)


def _loose(start: int, inside: str) -> list[tuple[int, int]]:
    """Where the spaces at both ends are; none around what are no words."""
    words = inside.strip(" ")
    if not (words and compiled(WORDS).match(words) and compiled(END).match(words[-1])):
        return []
    left, right = len(inside) - len(inside.lstrip(" ")), len(inside.rstrip(" "))
    spans = ((start, start + left), (start + right, start + len(inside)))
    return [span for span in spans if span[0] < span[1]]


RULE = Rule(
    code="SPC124",
    damage="Space inside brackets",
    cause="Extractors leave a space where a link or emphasis began or ended.",
    confidence=Confidence.LIKELY,
    find=find,
    needs=("( ", " )"),
    examples=(
        keep("Choose a ) tea or b ) coffee."),
        keep("It rained ( of course ;-) and nobody minded :)"),
        keep("Call `f( value )` or g( value ) as it is, where ( x ) is one."),
        keep("One ( as here ) and two ( as there ) and three (as this) are set so."),
        fix("It rained (they say ), then stopped.", "It rained (they say), then stopped."),
        fix("The mill ( now closed) is old.", "The mill (now closed) is old."),
        fix(
            "One (a), two (bc), three (de), four (fg) and ( hij ).",
            "One (a), two (bc), three (de), four (fg) and (hij).",
        ),
    ),
)
