"""The texts that are measured: the samples of the project, or a corpus of one's own."""

from __future__ import annotations

import json
import random
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from normalizer.languages.detection import detect

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
SEED = 1
# Kinds of samples, with the files that belong to them.
KINDS = {
    "clean articles": "in_the_wild-like/*.expected.txt",
    "clean, looks suspicious": "negative/*.txt",
    "damaged articles": "in_the_wild-like/*.txt",
}
CLEAN, DAMAGED = "clean articles", "damaged articles"


@cache
def samples(kind: str) -> tuple[str, ...]:
    """The samples of one kind, in the order of their names."""
    found = sorted(SAMPLES.glob(KINDS[kind]))
    if kind == DAMAGED:
        found = [path for path in found if not path.name.endswith(".expected.txt")]
    return tuple(path.read_bytes().decode("utf-8") for path in found)


def shuffled(texts: Sequence[str], size: int) -> list[str]:
    """These texts again and again, each time in another order, until they have `size` bytes."""
    order = random.Random(SEED)  # the same texts in every run
    found: list[str] = []
    while size > 0:
        for text in order.sample(texts, len(texts)):
            found.append(text)
            size -= len(text.encode("utf-8", "surrogatepass"))
            if size <= 0:
                break
    return found


def one_long(kind: str, length: int) -> str:
    """One English text of `length` code points, made of the samples of a kind."""
    english = [text for text in samples(kind) if detect(text) == "en"]
    joined = "\n\n".join(shuffled(english, 2 * length))
    return joined[:length]


def corpus(path: Path, field: str, size: int) -> list[str]:
    """Texts of a file with one JSON object a line, up to `size` bytes in all."""
    return list(_until(_fields(path, field), size))


def _fields(path: Path, field: str) -> Iterator[str]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            match json.loads(line):
                case {**record} if isinstance(text := record.get(field), str):
                    yield text
                case _:
                    raise SystemExit(f"Line {number} of {path} has no text in a field {field!r}.")


def _until(texts: Iterable[str], size: int) -> Iterator[str]:
    for text in texts:
        yield text
        size -= len(text.encode("utf-8", "surrogatepass"))
        if size <= 0:
            return
