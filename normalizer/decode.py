"""Bytes to text without losing a byte: what cannot be decoded stays in the text, as damage.

A byte order mark stays as U+FEFF and a stray legacy byte as a lone surrogate (PEP 383), so both
have a position, are repaired by ordinary rules, and come back when the edits are undone.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import webencodings
from webencodings.labels import LABELS

from normalizer.errors import EncodingLabelError, nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

Source = Literal["bom", "declared", "utf-8", "undecodable"]

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
UTF8 = "utf-8"
# Lone surrogates are well-formed enough in UTF-16 files that Windows programs write.
ERRORS = {"utf-16le": "surrogatepass", "utf-16be": "surrogatepass"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text read from bytes: `encoding` is the WHATWG name, `source` says why it was taken.

    `errors` is the error handler of Python's codec that makes the way back exact.
    """

    text: str
    encoding: str
    errors: str
    source: Source

    def encode(self, text: str) -> bytes:
        """The bytes of `text`, written as the original was read."""
        return encode(text, self.encoding, self.errors)


def encode(text: str, encoding: str, errors: str) -> bytes:
    """The bytes of `text` in a WHATWG `encoding`; raises EncodingLabelError for any other name."""
    return text.encode(_codec(_lookup(encoding).name), errors)


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """Read `data`, so that encoding the text again gives the same bytes.

    Tried in turn: a byte order mark, the `declared` label (of an HTTP header, say), strict UTF-8,
    each taken only if it leads back to the same bytes; else UTF-8 with stray bytes kept as lone
    surrogates. Raises EncodingLabelError for a label that the WHATWG Encoding Standard lacks.
    """
    for encoding, source in _candidates(data, declared):
        errors = ERRORS.get(encoding, "strict")
        try:
            codec = _codec(encoding)
            text = data.decode(codec, errors)
            if text.encode(codec, errors) == data:
                return Decoded(text, encoding, errors, source)
        except (UnicodeError, EncodingLabelError):
            continue  # the label was wrong, or no codec is there for it
    return Decoded(data.decode(UTF8, "surrogateescape"), UTF8, "surrogateescape", "undecodable")


def _candidates(data: bytes, declared: str | None) -> Iterator[tuple[str, Source]]:
    label = _lookup(declared).name if declared is not None else None
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            yield encoding, "bom"
    if label is not None:
        yield label, "declared"
    yield UTF8, "utf-8"


def check_label(label: str) -> None:
    """Raise EncodingLabelError for a label that the WHATWG Encoding Standard lacks."""
    _lookup(label)


def _lookup(label: str) -> webencodings.Encoding:
    """The encoding that a label stands for in the WHATWG table."""
    found = webencodings.lookup(label)
    if found is None:
        raise EncodingLabelError(
            f"{label!r} is no encoding label of the WHATWG Encoding Standard."
            + nearest(label, LABELS)
        )
    return found


def _codec(encoding: str) -> str:
    """Python's codec for an encoding of the table.

    The table's single-byte encodings leave no byte undefined, as Python's do: ftfy's "sloppy"
    codecs fill the holes in the same way as browsers.
    """
    if encoding.startswith("windows-"):
        import ftfy.bad_codecs  # noqa: F401 - registers the codecs, and only here needed

        try:
            return codecs.lookup(f"sloppy-{encoding}").name
        except LookupError:
            pass
    try:
        return codecs.lookup(_lookup(encoding).codec_info.name).name
    except LookupError as error:
        raise EncodingLabelError(f"Python has no codec for the encoding {encoding!r}.") from error
