"""LIN121: the box about the author that follows an article: head, name, biography."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer.languages import furniture
from normalizer.rule import Confidence, Fact, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.context import Context

PART = r"(?:\p{Lu}[\p{L}\p{M}'’.-]*|al|bin|da|de|del|den|der|di|el|la|le|van|von)"
NAME = rf"{PART}(?:[ \t]+{PART}){{1,4}}"
PROSE = 40  # code points: a line that long is a part of a biography, a shorter one only with an end
END = tuple('.!?…。！？।"”»)')
MOST_LINES = 6
MOST_LETTERS = 1_800  # code points: longer than any box, shorter than most articles


@dataclass(frozen=True, slots=True)
class Box:
    """Line numbers of a head, a name, and the lines of a biography."""

    head: int
    name: int
    biography: tuple[int, ...]


def find(context: Context) -> Iterator[Finding]:
    """The box whole, and only where name and biography belong together or nothing follows."""
    heads = context.labelled(furniture("author_head"))
    last_prose = _last_prose(context, len(context.lines)) if heads else -1
    found: list[tuple[int, Box]] = []
    for head in reversed(heads):  # behind one box may stand another
        box = _box(context, head, last_prose)
        if box is not None:
            found.append((head, box))
            last_prose = _last_prose(context, head)
    behind = -1
    for head, box in reversed(found):
        if head > behind:
            behind = box.biography[-1]
            yield Finding(*context.span(head, behind), facts=(_author(context, box),))


def _box(context: Context, head: int, last_prose: int) -> Box | None:
    name = context.beside(head, 1)
    if name is None or not compiled(NAME).fullmatch(context.lines[name].strip()):
        return None
    blocks = _prose_blocks(context, context.beside(name, 1))
    if not blocks:
        return None
    ends = blocks[-1][-1] >= last_prose
    chosen = blocks if ends else blocks[:1] if _tells_of(context, name, blocks[0]) else []
    lines = tuple(number for block in chosen for number in block)
    if not lines or sum(len(context.lines[number]) for number in lines) > MOST_LETTERS:
        return None
    return Box(head, name, lines)


def _prose_blocks(context: Context, number: int | None) -> list[list[int]]:
    """Runs of prose lines from `number` on, parted by blank lines; up to the first other line."""
    blocks: list[list[int]] = []
    count = 0
    while number is not None and count < MOST_LINES and _is_prose(context.lines[number]):
        if blocks and blocks[-1][-1] == number - 1:
            blocks[-1].append(number)
        else:
            blocks.append([number])
        number, count = context.beside(number, 1), count + 1
    return blocks


def _is_prose(line: str) -> bool:
    line = line.strip()
    return len(line) >= PROSE or (" " in line and line.endswith(END))


def _last_prose(context: Context, before: int) -> int:
    """The number of the last line of prose before a line."""
    numbers = range(before - 1, -1, -1)
    return next((number for number in numbers if _is_prose(context.lines[number])), -1)


def _tells_of(context: Context, name: int, block: Sequence[int]) -> bool:
    """Whether a biography speaks of the named person."""
    told = " ".join(context.lines[number] for number in block)
    parts = (part for part in context.lines[name].split() if part[0].isupper() and len(part) > 1)
    return any(part.strip(".'’") in told for part in parts)


def _author(context: Context, box: Box) -> Fact:
    line, start = context.lines[box.name], context.starts[box.name]
    value = line.strip()
    start += line.index(value)
    return Fact("authors", value, start, start + len(value))


RULE = Rule(
    code="LIN121",
    damage="Author box",
    cause="The site prints who wrote the article, and their biography, below every article.",
    confidence=Confidence.LIKELY,
    find=find,
    examples=(
        keep("About the author of this plan little is known, and he prefers it so."),
        keep(
            "About the author\n\nNobody knew who had written the letter. It lay there for days.\n\n"
            "Then the police came and read it, and at last the matter was made public.\n"
        ),
        keep("It rained.\n\nAbout the author:\nJane Roe is a reporter who lives by the sea.\n"),
        fix(
            "It rained.\n\nAbout Post Author\n\nJane Roe\n\nJane writes about the weather.\n",
            "It rained.\n",
            authors=["Jane Roe"],
        ),
        fix(
            "It rained.\n\nAbout the Author\nJane Roe\nShe writes about rain.\nShe lives in Hull.",
            "It rained.",
            authors=["Jane Roe"],
        ),
    ),
)
