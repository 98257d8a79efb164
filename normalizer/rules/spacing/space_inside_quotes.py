"""SPC125: spaces inside quotation marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# A pair on one line, its mark first, with what it holds and the spaces on both sides of that.
INSIDE = r"(?P<left>[ ]*+)[\p{L}\p{N}][^%s\n]{0,300}?(?<=[\p{L}\p{M}\p{N}.,!?…])(?P<right>[ ]*+)"
BEHIND = r"(?=[\s,;:!?)—–]|\.(?!\p{L})|\Z)"
CURLY = "“" + INSIDE % "“”" + "”" + BEHIND
ANGLED = "«" + INSIDE % "«»" + "»" + BEHIND
STRAIGHT = r"\"(?<=(?:[\p{L},:] |\n|\A)\")" + INSIDE % '"' + '"' + BEHIND
LOOK_BACK = 1_000  # code points before a straight mark, in which others are counted
# Each with its opening mark, and with signs that one of its marks has a space inside.
PAIRS = (
    (CURLY, "“", ("“ ", "”(?<= ”)")),
    (ANGLED, "«", ("« ", "»(?<= »)")),
    (STRAIGHT, '"', (r"\"(?<= \")(?=[\s,;:!?).])",)),
)
TIGHT = 3  # pairs without spaces for each that has two


def find(context: Context) -> Iterator[Finding]:
    """On one side in any text, on both where most others have none: else it may be a habit."""
    text, known = context.text, context.language
    for pattern, opening, signs in PAIRS:
        if opening not in text or (opening == "“" and "„" in text):  # there it closes
            continue
        if opening == "«" and (not known.function_words or "»" in known.spaced_marks):
            continue
        if any(compiled(sign).search(text) for sign in signs):
            yield from _loose(context, pattern)


def _loose(context: Context, pattern: str) -> Iterator[Finding]:
    pairs = [
        [match.span(side) for side in ("left", "right") if match[side]]
        for match in compiled(pattern).finditer(context.text)
        if match[0][0] != '"' or _opens(context, match.start())
    ]
    tight, both = pairs.count([]), sum(len(spans) > 1 for spans in pairs)
    for spans in pairs:
        if len(spans) == 1 or tight >= TIGHT * both:
            for span in spans:
                yield Finding(*span)


def _opens(context: Context, place: int) -> bool:
    """Whether a straight mark opens: those before it on the line make pairs."""
    start = max(context.starts[context.line_at(place)], place - LOOK_BACK)
    return context.text.count('"', start, place) % 2 == 0


RULE = Rule(
    code="SPC125",
    damage="Space inside quotation marks",
    cause="Extractors leave a space where a link or emphasis began or ended.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r'“ | ”|« | »| "(?:[^\p{L}\p{N}]|\z)',
    examples=(
        keep("Le maire a dit : « Il pleut » et il est parti.", lang="fr"),
        keep("« Es regnet » , « es giesst » und « es schneit », sagt der Rat am Ende.", lang="de"),
        keep('A 6 " pipe and a 4 " pipe, at 12" and 14", or a " by itself.'),
        keep("Er sagte „ja“ und „nein“ dazu, und ›“ war der Rest.", lang="de"),
        keep("He said “ yes ” and “ no ”, as is his habit."),
        keep('He said "yes" and "no" to it, and then "maybe" to all.'),
        fix("“One”, “two”, “three” and “ four ”.", "“One”, “two”, “three” and “four”."),
        fix("He said: “It rained. ”", "He said: “It rained.”"),
        fix('He said "yes" and "no ".', 'He said "yes" and "no".'),
        fix(
            "Он сказал «да », но никто его не слышал.",
            "Он сказал «да», но никто его не слышал.",
            lang="ru",
        ),
    ),
)
