"""Guesses the charset of a text where a client asks for it, and the answer says that it did."""

from __future__ import annotations

import codecs

import webencodings
from charset_normalizer import from_bytes

LOOKED_AT = 1 << 16  # bytes; more does not make a guess better
MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def guessed(data: bytes) -> str | None:
    """A label for bytes that say nothing of themselves; None where no guess is needed or good.

    A byte order mark, or bytes that are UTF-8, need no guess.
    """
    if data.startswith(MARKS) or _is_utf8(data):
        return None
    best = from_bytes(data[:LOOKED_AT]).best()
    found = webencodings.lookup(best.encoding.replace("_", "-")) if best else None
    return found.name if found else None


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
