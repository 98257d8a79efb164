"""What schemathesis has to know to speak with the service: lines of JSON."""

from __future__ import annotations

import json
from typing import Protocol

import schemathesis

NDJSON = "application/x-ndjson"


class Answer(Protocol):
    """An answer as schemathesis has it."""

    content: bytes


def to_lines(_context: object, value: object) -> bytes:
    """The elements of a list, each on a line of its own."""
    elements = value if isinstance(value, list) else [value]
    return b"".join(json.dumps(element).encode() + b"\n" for element in elements)


def from_lines(_context: object, answer: Answer) -> list[object]:
    """The lines of an answer."""
    return [json.loads(line) for line in answer.content.split(b"\n")[:-1]]


def from_bytes(_context: object, answer: Answer) -> str:
    """Bytes, of which nothing is said."""
    return answer.content.decode("latin-1")


schemathesis.serializer(NDJSON)(to_lines)
schemathesis.deserializer(NDJSON)(from_lines)
schemathesis.deserializer("application/octet-stream")(from_bytes)
