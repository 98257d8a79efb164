"""JSON in and out without loss: numbers stay as they were written, lone surrogates get through.

Articles hold lone surrogates (as escapes) as damage that shall be repaired, so parsers that refuse
them are of no use here. All else that is doubtful is refused with its reason: what is no UTF-8,
keys that are given twice, NaN, and nesting that could exhaust the stack.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from json.encoder import encode_basestring

from normalizer.web.problems import Problem, at

DEEPEST = 100  # levels of arrays and objects
SURROGATE = re.compile("[\ud800-\udfff]")
WHOLE = re.compile(r"(-?[0-9]{1,15})(?:\.0+)?")
PLAIN = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
)
TO_SKIP = re.compile(r'[^\[\]{}"]+|"(?:[^"\\]|\\.)*+"?', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is written: 1.10 and 1e400 must come back as they were."""

    digits: str

    @property
    def whole(self) -> int | None:
        """Its value, where it is a whole number of at most 15 digits."""
        match = WHOLE.fullmatch(self.digits)
        return int(match[1]) if match else None


def read(data: bytes) -> object:
    """The value that JSON in UTF-8 stands for, with its numbers as Number.

    Raises a 400 Problem that says what is wrong at which place.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _broken(f"byte {error.start} is not UTF-8; JSON must be.") from error
    if not text.strip(" \t\r\n"):
        raise _broken("there is nothing in it.")
    try:
        if _depth(text) > DEEPEST:
            raise _broken(f"it is nested more than {DEEPEST} levels deep.")
        value: object = json.loads(
            text,
            parse_int=Number,
            parse_float=Number,
            parse_constant=_constant,
            object_pairs_hook=_object,
        )
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _broken(f"{error.msg} at {where}.") from error
    except RecursionError as error:
        raise _broken("it is nested too deeply.") from error
    return value


def _depth(text: str) -> int:
    """How deep brackets are nested; those in strings do not count."""
    deepest = depth = 0
    if text.count("[") + text.count("{") <= DEEPEST:
        return 0
    for bracket in TO_SKIP.sub("", text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _broken(detail: str) -> Problem:
    return Problem(400, "invalid-json", f"This is not JSON that can be read: {detail}")


def _constant(name: str) -> object:
    raise _broken(f"{name} is no JSON number.")


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        seen: set[str] = set()
        for number, (key, _) in enumerate(pairs, 1):
            if key in seen:
                raise _broken(f"member {number} of an object has a key that stood before.")
            seen.add(key)
    return made


def write(value: object) -> bytes:
    """The value as JSON in strict UTF-8; lone surrogates become escapes."""
    try:
        text = PLAIN.encode(value)
    except TypeError:  # it holds a Number, which only we can write as it was
        text = _written(value)
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return SURROGATE.sub(_escaped, text).encode("utf-8")


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _written(value: object) -> str:
    if isinstance(value, str):
        return encode_basestring(value)
    if isinstance(value, Number):
        return value.digits
    if isinstance(value, dict):
        members = (f"{encode_basestring(key)}:{_written(held)}" for key, held in value.items())
        return f"{{{','.join(members)}}}"
    if isinstance(value, list | tuple):
        return f"[{','.join(map(_written, value))}]"
    return PLAIN.encode(value)


def pointer(*keys: str | int) -> str:
    """A JSON Pointer (RFC 6901)."""
    return "".join("/" + str(key).replace("~", "~0").replace("/", "~1") for key in keys)


def whole(value: object, where: str) -> int:
    """A whole number; raises a 422 Problem for anything else."""
    found = value.whole if isinstance(value, Number) else None
    if found is None:
        raise at(where, "must be a whole number.")
    return found
