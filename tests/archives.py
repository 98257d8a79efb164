"""Archives to be repaired, made up by chance, and the command line that does it."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WORDS = (
    *("the", "storm", "over", "harbour", "council", "bridge", "garden", "river", "mayor", "said"),
    *("that", "it", "would", "not", "be", "open", "before", "summer", "and", "people", "of"),
    *("town", "walked", "along", "old", "wall", "while", "rain", "fell", "on", "roof"),
)


def article(chance: random.Random, paragraphs: int = 4) -> str:
    """A made-up text, often with a space before a comma or two blanks."""
    made = []
    for _ in range(paragraphs):
        words = [chance.choice(WORDS) for _ in range(chance.randint(15, 40))]
        sentence = " ".join(words).capitalize() + "."
        damage = chance.random()
        if damage < 0.2:
            sentence = sentence.replace(" and ", " , and ", 1)
        elif damage < 0.3:
            sentence = sentence.replace(" the ", "  the ", 1)
        elif damage < 0.4:
            sentence = sentence.replace(" of ", " of caf\N{LATIN SMALL LETTER E WITH ACUTE} ", 1)
        made.append(sentence)
    return "\n\n".join(made)


def records(count: int, seed: int = 1, paragraphs: int = 4) -> list[dict[str, object]]:
    """Made-up articles, the same for the same seed."""
    chance = random.Random(seed)
    return [
        {
            "id": number,
            "url": f"https://paper{number % 7}.example/{number}",
            "text": article(chance, paragraphs),
            "score": 1.5,
        }
        for number in range(count)
    ]


def as_lines(made: Sequence[dict[str, object]]) -> bytes:
    """Records as lines of JSON, every other one with escapes."""
    lines = (
        json.dumps(record, ensure_ascii=number % 2 == 0) + "\n"
        for number, record in enumerate(made)
    )
    return "".join(lines).encode()


# To start a child and to load its model of languages takes longer than most of these runs.
FRUGAL = {"--lang": "en", "--workers": "1"}


def command(*arguments: str | Path) -> list[str]:
    """The command line as a list of words; `fix` gets one worker and a language by default."""
    words = [sys.executable, "-m", "normalizer", *map(str, arguments)]
    if arguments[:1] == ("fix",):
        words += [word for name, value in FRUGAL.items() if name not in words
                  for word in (name, value)]  # fmt: skip
    return words


def run(
    *arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command line to its end."""
    return subprocess.run(
        command(*arguments), input=stdin, capture_output=True, check=False, cwd=cwd, timeout=300
    )


def done(*arguments: str | Path, code: int = 0, stdin: bytes = b"", cwd: Path | None = None) -> str:
    """Run the command line, which must end with `code`; what it told on standard error."""
    ended = run(*arguments, stdin=stdin, cwd=cwd)
    told = ended.stderr.decode("utf-8", "replace")
    assert ended.returncode == code, told
    assert "Traceback" not in told
    return told


def children(pid: int) -> list[int]:
    """The children of a process."""
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:  # noqa: PTH123
            first = [int(child) for child in file.read().split()]
    except OSError:
        return []
    for task in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208
        try:
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:  # noqa: PTH123
                first += [int(child) for child in file.read().split()]
        except OSError:
            continue
    return sorted(set(first))
