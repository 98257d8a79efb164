"""LIN171: the comments of readers, from their heading to the end of the text."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from normalizer.context import SENTENCE_ENDS
from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

LEAST_BEFORE = 2  # paragraphs of the article above the heading
PARAGRAPH = 40  # code points
NEAR, FAR = 5, 12  # lines under the heading: the first sign stands among the nearer ones
SIGNS = frozenset({"ago", "comment_form", "login"})
# Who says it: Jane Roe says …
SAYS = (
    r"^\s*[\p{L}\p{N}_. '’-]{2,40}\s+"
    r"(?:says|said|wrote|a écrit|dice|sagt|schrieb|пишет|каже|skriver|siger|napsal|napsala)\s*:\s*$"
)
# When it was said: March 3, 2024 at 10:15 am
STAMP = (
    r"(?i)^\W*[\p{L}\p{N}., ]{6,30}(?:at|um|à|a las|alle|,|-|–|\|)?\s*"
    r"\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?\W*$"
)


def find(context: Context) -> Iterator[Finding]:
    """From a known heading to the end, where signs of a comment stand under it."""
    for head in context.by_family.get("comment_head", ()):
        if context.is_cut(head) or not _stands_below(context, head):
            continue
        signs = _signs(context, head)
        if signs:
            last = len(context.lines) - 1
            while context.is_blank(last):
                last -= 1
            words = f"A known heading, and {signs} signs of comments under it."
            yield Finding(*context.span(head, last), evidence=words)
            return


def _stands_below(context: Context, head: int) -> bool:
    """Whether some paragraphs stand above: a count of comments may stand in the head as well."""
    return context.once(_paragraphs_above)[head] >= LEAST_BEFORE


def _paragraphs_above(context: Context) -> Sequence[int]:
    """For each line the number of paragraphs above it."""
    lines = (line.strip() for line in context.lines)
    told = (len(line) >= PARAGRAPH and line[-1] in SENTENCE_ENDS for line in lines)
    return list(accumulate(told, initial=0))


def _signs(context: Context, head: int) -> int:
    """How many signs of comments stand below; none where the first is not near."""
    count = 0
    at = context.beside(head, 1)
    for passed in range(FAR):
        if at is None or (passed == NEAR and not count):
            break
        line = context.lines[at]
        told = not SIGNS.isdisjoint(context.families.get(at, ()))
        count += told or any(compiled(sign).match(line) for sign in (SAYS, STAMP))
        at = context.beside(at, 1)
    return count


RAIN = (
    "It rained on all the islands for three days and nights.\n\n"
    "Then the wind turned, and the harbour fell dry again.\n\n"
)

RULE = Rule(
    code="LIN171",
    damage="Comments of readers",
    cause="The comments below the article were extracted with it.",
    confidence=Confidence.LIKELY,
    find=find,
    families=frozenset({"comment_head"}),
    enters=frozenset({Guarded.VERSE}),  # a few short lines may look like a stanza
    examples=(
        keep(f"{RAIN}Comments\n\nThe committee made none of any weight, as it had on other days."),
        keep(f"Discussion\n\nMonday, March 4, 10:15\n\n{RAIN.strip()}"),
        keep("Comments\n\nJane Roe says:\n\nThe rain is late."),
        fix(f"{RAIN}Comments\n\nJane Roe says:\n\nLate again!\n\nReply\n", f"{RAIN.strip()}\n"),
        fix(
            f"{RAIN}Reader comments\n\nJohn\nMarch 3, 2024 at 10:15 am\nTrue.\n",
            f"{RAIN.strip()}\n",
        ),
    ),
)
