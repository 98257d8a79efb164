"""WARC and WET: records of a crawl. The original is never rewritten; conversions refer to it.

Records are told apart here and not by a library, since libraries pass over what they cannot read,
and here every byte has to be accounted for. HTTP is left to FastWARC.
"""

from __future__ import annotations

import base64
import hashlib
import io
import re
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

import normalizer
from normalizer.archive import framing, html
from normalizer.archive.batch import Change, Mended
from normalizer.archive.rows import as_utf8, from_utf8
from normalizer.decode import encode
from normalizer.edit import apply
from normalizer.errors import BadRecordError, MissingExtraError, RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from normalizer.archive.batch import Mend
    from normalizer.archive.framing import Piece
    from normalizer.edit import Edit

VERSION = b"WARC/"
END = b"\r\n\r\n"
NEXT = b"\r\n\r\nWARC/1."
HEADERS = 1 << 16  # bytes that headers have at most
LENGTH = re.compile(rb"\r\n[Cc]ontent-[Ll]ength:[ \t]*([0-9]{1,18})[ \t]*(?=\r\n|\Z)")
SPACE = uuid.UUID("5d1c4b0e-6f0a-5b5e-9b7a-0d0a6f6e6f72")  # in which our record names are made
SOFTWARE = f"software: normalizer/{normalizer.__version__}\r\n".encode()
OURS = b"software: normalizer/"
PLAIN = "text/plain"  # nothing has to be extracted from it
PAGES = ("text/html", "application/xhtml+xml", PLAIN)


def end_of(data: bytes | bytearray, at: int, *, is_last: bool) -> int | None:
    """Where the record that begins at `at` ends, or None where more bytes are needed to know.

    What is no record goes as far as the next one.
    """
    if data[at : at + 5] == VERSION:
        head = data.find(END, at, at + HEADERS)
        if head < 0 and not is_last and len(data) - at < HEADERS:
            return None
        length = LENGTH.search(data, at, head) if head >= 0 else None
        if length:
            end = head + len(END) + int(length[1])
            if len(data) < end + len(END) and not is_last:
                return None
            while end < len(data) and data[end : end + 1] in b"\r\n":
                end += 1
                if data[end - 4 : end] == END and data[end : end + 1] != b"\r":
                    break
            return min(end, len(data))
    elif len(data) - at < len(VERSION) and not is_last:
        return None
    found = data.find(NEXT, at + 1)
    if found >= 0:
        return found + len(END)
    return len(data) if is_last else None


def split(data: bytes) -> list[bytes]:
    """The records of a batch."""
    records = []
    at = 0
    while at < len(data):
        end = end_of(data, at, is_last=True) or len(data)
        records.append(data[at:end])
        at = end
    return records


def count(data: bytes) -> int:
    """How many records `split` would make."""
    return len(split(data))


def size_of(data: bytes | bytearray) -> int | None:
    """How long the record at the beginning says it is, without what ends it."""
    head = data.find(END, 0, HEADERS)
    length = LENGTH.search(data, 0, head) if head >= 0 and data[:5] == VERSION else None
    return head + len(END) + int(length[1]) if length else None


def pieces(chunks: Iterable[bytes], frame: int, longest: int) -> Iterator[Piece]:
    """Whole records, cut behind the one with which a piece has `frame` bytes or more."""
    return framing.records(chunks, frame, longest, end_of, size_of)


@dataclass(frozen=True, slots=True)
class Record:
    """A record of a crawl, taken apart: its version line, headers, block and what ends it."""

    version: str
    headers: tuple[tuple[str, str], ...]
    block: bytes
    end: bytes

    def get(self, name: str) -> str | None:
        """The value of a header."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)


def parsed(raw: bytes) -> Record:
    """A raw record; raises BadRecordError where it is none."""
    if not raw.startswith(VERSION):
        raise BadRecordError("not WARC", "This does not begin as a record does.")
    head, found, rest = raw.partition(END)
    length = LENGTH.search(head)
    if not found or not length:
        raise BadRecordError("not WARC", "This record has no Content-Length.")
    size = int(length[1])
    if size > len(rest):
        raise BadRecordError("not WARC", f"This record was cut off at {len(rest)} of {size} bytes.")
    lines = re.sub(rb"\r\n[ \t]+", b" ", head).decode("utf-8", "surrogateescape").split("\r\n")
    headers = []
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if not colon:
            raise BadRecordError("not WARC", f"The header line {line[:80]!r} has no colon.")
        headers.append((name, value.strip(" \t")))
    return Record(lines[0], tuple(headers), rest[:size], rest[size:])


def written(version: str, headers: Iterable[tuple[str, str]], block: bytes) -> bytes:
    """A record as bytes."""
    lines = [version, *(f"{name}: {value}" for name, value in headers)]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + END + block + END


def digest(block: bytes) -> str:
    """The digest of a block, as the headers have it."""
    return "sha1:" + base64.b32encode(hashlib.sha1(block, usedforsecurity=False).digest()).decode()


def name_for(*parts: bytes) -> str:
    """A name for a record: the same for the same parts, so that a resumed run gives it again."""
    whole = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return f"<urn:uuid:{uuid.uuid5(SPACE, whole)}>"


def head(first: bytes, ruleset: str) -> bytes:
    """The record that says who made this file; its date is that of the input's first record."""
    try:
        known = parsed(first)
    except BadRecordError:
        known = Record("WARC/1.0", (), b"", b"")
    date = known.get("WARC-Date") or "1970-01-01T00:00:00Z"
    block = (
        SOFTWARE
        + b"format: WARC File Format 1.0\r\n"
        + b"description: texts repaired by rules, ruleset "
        + ruleset.encode()
        + b"\r\n"
    )
    headers = (
        ("WARC-Type", "warcinfo"),
        ("WARC-Date", date),
        ("WARC-Record-ID", name_for(b"warcinfo", first, block)),
        ("Content-Type", "application/warc-fields"),
        ("WARC-Block-Digest", digest(block)),
        ("Content-Length", str(len(block))),
    )
    return written("WARC/1.0", headers, block)


def is_ours(raw: bytes) -> bool:
    """Whether this is the record that `head` made."""
    return b"\r\nWARC-Type: warcinfo\r\n" in raw and OURS in raw


class Wet:
    """Repairs conversion records; all others are passed on."""

    def mend(self, raw: bytes, mend: Mend) -> Mended:
        """The record with its text repaired."""
        record = parsed(raw)
        if record.get("WARC-Type") != "conversion":
            return Mended(raw, fate="passed")
        name, url = record.get("WARC-Record-ID"), record.get("WARC-Target-URI")
        result = mend(record.block, url, None)
        if not result.edits or result.decoded is None:
            return Mended(raw, id=name, url=url)
        block = as_utf8(result.text)
        new = _replaced(record, block, name_for(raw, block))
        note: dict[str, object] = {
            "encoding": result.decoded.encoding,
            "errors": result.decoded.errors,
        }
        change = Change("block", result, note)
        kept = raw[: len(raw) - len(record.block) - len(record.end)]
        return Mended(
            written(record.version, new, block),
            changes=(change,),
            id=name,
            url=url,
            note={
                "head": kept.decode("utf-8", "surrogateescape"),
                "end": record.end.decode("utf-8", "surrogateescape"),
            },
        )

    def identity(self, raw: bytes) -> str | None:
        """The name of the record."""
        return parsed(raw).get("WARC-Record-ID")


def _replaced(record: Record, block: bytes, name: str) -> list[tuple[str, str]]:
    """The headers of the record that takes another's place, and refers to it."""
    new = {
        "warc-record-id": name,
        "content-length": str(len(block)),
        "warc-block-digest": digest(block),
        "warc-payload-digest": digest(block),
    }
    headers = [
        (key, new.get(key.lower(), value))
        for key, value in record.headers
        if key.lower() != "warc-refers-to"
    ]
    was = record.get("WARC-Record-ID")
    return [*headers, *([("WARC-Refers-To", was)] if was else [])]


def restored(
    raw: bytes,
    entry: Mapping[str, object],
    fields: Sequence[tuple[Mapping[str, object], Sequence[Edit]]],
) -> bytes:
    """A conversion record as it was before its repair."""
    match entry:
        case {"head": str(kept), "end": str(end)} if len(fields) == 1:
            note, edits = fields[0]
        case _:
            raise RecordError("It does not say how the record began.")
    text = apply(from_utf8(parsed(raw).block), edits)
    block = encode(text, str(note.get("encoding")), str(note.get("errors")))
    return kept.encode("utf-8", "surrogateescape") + block + end.encode("utf-8", "surrogateescape")


class Warc:
    """Extracts the text of pages, and repairs it. Of the other records none is written."""

    def mend(self, raw: bytes, mend: Mend) -> Mended:
        """A conversion record with the text of a page."""
        record = parsed(raw)
        name, url = record.get("WARC-Record-ID"), record.get("WARC-Target-URI")
        if record.get("WARC-Type") != "response":
            return Mended(b"", fate="skipped", id=name)
        page = _page(raw)
        if page is None:
            return Mended(b"", fate="skipped", id=name)
        kind, body = page
        result = mend(body if kind == PLAIN else html.text_of(body, url), url, None)
        block = as_utf8(result.text)
        headers = [
            ("WARC-Type", "conversion"),
            *((key, value) for key in ("WARC-Target-URI", "WARC-Date")
              if (value := record.get(key)) is not None),
            ("WARC-Record-ID", name_for(raw, block)),
            *([("WARC-Refers-To", name)] if name else []),
            ("WARC-Block-Digest", digest(block)),
            ("Content-Type", "text/plain"),
            ("Content-Length", str(len(block))),
        ]  # fmt: skip
        changes = (Change("text", result),) if result.edits else ()
        return Mended(written("WARC/1.0", headers, block), changes=changes, id=name, url=url)

    def identity(self, raw: bytes) -> str | None:
        """The name of the record."""
        return parsed(raw).get("WARC-Record-ID")


def _page(raw: bytes) -> tuple[str, bytes] | None:
    """What kind of page is in a response, and the page, decoded from its transfer.

    None where there is none.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise MissingExtraError("WARC", "warc") from None
    kinds = WarcRecordType.response
    for found in ArchiveIterator(io.BytesIO(raw), record_types=kinds, auto_decode="all"):
        headers = found.http_headers
        if not found.is_http or headers.status_code != 200:
            return None
        kind = (headers.get("Content-Type") or "").partition(";")[0].strip().lower()
        return (kind, found.reader.read()) if kind in PAGES else None
    raise BadRecordError("not WARC", "The HTTP in this response cannot be read.")
