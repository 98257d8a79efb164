"""Who may ask: keys in a file, of which only hashes are kept, compared in constant time."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from typing import TYPE_CHECKING

from normalizer.web.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LINE = re.compile(r"([A-Za-z0-9._-]{1,64}):([0-9a-fA-F]{64})")
LONGEST_KEY = 4_096  # bytes


class Keys:
    """The keys of one file, by name."""

    def __init__(self, hashes: Mapping[str, bytes]) -> None:
        self._hashes = dict(hashes)

    def name(self, key: bytes) -> str | None:
        """The name of a key, or None; it takes the same time for each key of a length."""
        given = hashlib.sha256(key).digest()
        found = None
        for name, known in self._hashes.items():
            if hmac.compare_digest(given, known):
                found = name
        return found


def read(path: Path) -> Keys:
    """The keys of a file with a line `name:sha256` for each; raises SettingsError.

    The hash is that of the key's bytes, in hexadecimal digits. Blank lines and lines that begin
    with # are passed over.
    """
    try:
        lines = path.read_text("utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The keys in {path} cannot be read.") from error
    hashes: dict[str, bytes] = {}
    for number, line in enumerate(map(str.strip, lines), 1):
        if not line or line.startswith("#"):
            continue
        match = LINE.fullmatch(line)
        if not match:
            raise SettingsError(f"Line {number} of {path} is not of the form name:sha256.")
        if match[1] in hashes:
            raise SettingsError(f"Line {number} of {path} has the name of another line.")
        hashes[match[1]] = bytes.fromhex(match[2])
    if not hashes:
        raise SettingsError(f"There is no key in {path}.")
    return Keys(hashes)


def bearer(header: str | None) -> bytes | None:
    """The key in an `Authorization: Bearer` header."""
    scheme, _, key = (header or "").partition(" ")
    if scheme.lower() != "bearer" or not 0 < len(key.strip()) <= LONGEST_KEY:
        return None
    return key.strip().encode("utf-8", "surrogateescape")


def basic(header: str | None) -> bytes | None:
    """The password in an `Authorization: Basic` header: how browsers can send a key."""
    scheme, _, coded = (header or "").partition(" ")
    if scheme.lower() != "basic" or not 0 < len(coded) <= LONGEST_KEY:
        return None
    try:
        found = base64.b64decode(coded.strip(), validate=True)
    except (binascii.Error, ValueError):
        return None
    return found.partition(b":")[2] or None
