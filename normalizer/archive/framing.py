"""Cuts an input into batches of about 4 MiB, at places that depend on the input alone."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from normalizer.archive.batch import Batch, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

KEPT = 128 << 20  # bytes of a record that is too long which the quarantine keeps
MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bytes of an input that are whole records. `size` is more than it holds if cut off."""

    data: bytes
    offset: int
    size: int
    sha256: str = ""  # of all of it, where it is a record that is too long

    @property
    def is_oversized(self) -> bool:
        """Whether it is one record that is too long to be looked at."""
        return bool(self.sha256)


def lines(chunks: Iterable[bytes], frame: int, longest: int) -> Iterator[Piece]:
    """Whole lines, cut behind the line with which a piece has `frame` bytes or more.

    A line of more than `longest` bytes, and more than `frame`, is a piece of its own.
    """
    return _Lines(chunks, frame, max(longest, frame)).pieces()


class _Lines:
    """Reads chunks until there is a place to cut."""

    def __init__(self, chunks: Iterable[bytes], frame: int, longest: int) -> None:
        self._chunks = iter(chunks)
        self._frame = frame
        self._longest = longest
        self._buffer = bytearray()
        self._offset = 0

    def pieces(self) -> Iterator[Piece]:
        searched = self._frame - 1
        for chunk in self._chunks:
            self._buffer += chunk
            while len(self._buffer) >= self._frame:
                cut = self._buffer.find(b"\n", searched) + 1
                begins = self._buffer.rfind(b"\n", 0, self._frame - 1) + 1
                if (cut or len(self._buffer)) - begins > self._longest:
                    if begins:
                        yield self._taken(begins)
                    yield self._oversized()
                elif cut:
                    yield self._taken(cut)
                else:
                    searched = len(self._buffer)
                    break
                searched = self._frame - 1
        if self._buffer:
            yield self._taken(len(self._buffer))

    def _taken(self, size: int) -> Piece:
        data = bytes(memoryview(self._buffer)[:size])
        del self._buffer[:size]
        self._offset += size
        return Piece(data, self._offset - size, size)

    def _oversized(self) -> Piece:
        """The line at the beginning of the buffer, read to its end but kept only in part."""
        whole = hashlib.sha256()
        kept: list[bytes] = []
        size = has = 0
        while True:
            end = self._buffer.find(b"\n") + 1
            part = bytes(memoryview(self._buffer)[: end or len(self._buffer)])
            del self._buffer[: len(part)]
            whole.update(part)
            size += len(part)
            kept.append(part[: KEPT - has])
            has += len(kept[-1])
            more = b"" if end else next(self._chunks, b"")
            if not more:
                break
            self._buffer += more
        self._offset += size
        return Piece(b"".join(kept), self._offset - size, size, sha256=whole.hexdigest())


class End(Protocol):
    """Where the record that begins at `at` ends, or None where more bytes are needed to know."""

    def __call__(self, data: bytes | bytearray, at: int, *, is_last: bool) -> int | None:
        """Where it ends."""


def records(
    chunks: Iterable[bytes],
    frame: int,
    longest: int,
    end_of: End,
    size_of: Callable[[bytearray], int | None] = lambda _: None,
) -> Iterator[Piece]:
    """Whole records, cut behind the one with which a piece has `frame` bytes or more.

    A record of more than `longest` bytes, and more than `frame`, is a piece of its own; it is read
    past without being held where `size_of` knows its size.
    """
    longest = max(longest, frame)
    rest = iter(chunks)
    buffer = bytearray()
    offset = at = 0
    is_last = False
    while True:
        end = end_of(buffer, at, is_last=is_last) if at < len(buffer) else None
        if end is not None and end - at <= longest:
            at = end
            if at < frame:
                continue
        elif len(buffer) - at > longest:
            if at:
                yield _first(buffer, at, offset)
                offset, at = offset + at, 0
            yield (piece := _oversized(buffer, rest, offset, end_of, size_of(buffer)))
            offset += piece.size
            continue
        elif not is_last:
            buffer += (chunk := next(rest, b""))
            is_last = not chunk
            continue
        if at:
            yield _first(buffer, at, offset)
        offset, at = offset + at, 0
        if is_last and not buffer:
            return


def _first(buffer: bytearray, size: int, offset: int) -> Piece:
    data = bytes(memoryview(buffer)[:size])
    del buffer[:size]
    return Piece(data, offset, size)


def _oversized(
    buffer: bytearray, rest: Iterator[bytes], offset: int, end_of: End, size: int | None
) -> Piece:
    """The record at the beginning of the buffer, read to its end but kept only in part."""
    whole = hashlib.sha256()
    kept = bytearray()
    passed = 0
    is_last = False
    while size is not None and passed + len(buffer) < size and not is_last:
        whole.update(buffer)
        passed += len(buffer)
        kept += buffer[: max(0, KEPT - len(kept))]
        buffer[:] = next(rest, b"")
        is_last = not buffer
    if passed:
        end = max(0, min((size or 0) - passed, len(buffer)))
        while buffer[end : end + 1].strip(b"\r\n") != buffer[end : end + 1]:
            end += 1
    else:
        while (found := end_of(buffer, 0, is_last=is_last)) is None:
            buffer += (chunk := next(rest, b""))
            is_last = not chunk
        end = found
    last = _first(buffer, end, offset)
    whole.update(last.data)
    kept += last.data[: max(0, KEPT - len(kept))]
    return Piece(bytes(kept), offset, passed + end, sha256=whole.hexdigest())


def without_mark(chunks: Iterable[bytes]) -> tuple[bytes, Iterator[bytes]]:
    """A byte order mark, if the input begins with one, and the rest."""
    rest = iter(chunks)
    start = b""
    for chunk in rest:
        start += chunk
        if len(start) >= len(MARK):
            break
    mark = MARK if start.startswith(MARK) else b""

    def all_but() -> Iterator[bytes]:
        yield start[len(mark) :]
        yield from rest

    return mark, all_but()


def batches(
    kind: str, pieces: Iterable[Piece], count: Callable[[bytes], int], head: bytes = b""
) -> Iterator[Batch]:
    """Pieces as numbered batches of records of a kind; `count` says how many records there are.

    There is always a first batch, for what goes before the first record.
    """
    first = 0
    for number, piece in enumerate(pieces):
        records = 1 if piece.is_oversized else count(piece.data)
        yield Batch(
            kind, number, first, piece.offset, records, piece.data,
            head=b"" if number else head, refused=_refusal(piece),
        )  # fmt: skip
        first += records
    if not first:
        yield Batch(kind, 0, 0, 0, 0, head=head)


def _refusal(piece: Piece) -> Refusal | None:
    if not piece.is_oversized:
        return None
    cut = "" if len(piece.data) == piece.size else f", of which {len(piece.data)} are kept here"
    detail = f"It has {piece.size} bytes{cut}; their SHA-256 is {piece.sha256}."
    return Refusal("too long", detail, piece.size)


def all_lines(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Single lines with their ends, however long."""
    parts: list[bytes] = []
    for chunk in chunks:
        first, *others = chunk.split(b"\n")
        parts.append(first)
        for line in others:
            parts.append(b"\n")
            yield b"".join(parts)
            parts = [line]
    if last := b"".join(parts):
        yield last
