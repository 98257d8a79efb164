"""Reads a request body whole, within bounds of size and time, before anything is answered.

Clients that send everything before they read would else wait for us, and we for them. gzip and zstd
are taken off with bounds on the size and the ratio, so that a bomb is refused at once.
"""

from __future__ import annotations

import time
import zlib
from contextlib import contextmanager, suppress
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING

import zstandard
from werkzeug.exceptions import RequestEntityTooLarge

from normalizer.web.patience import PATIENCE
from normalizer.web.problems import Problem, too_large

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from flask import Request

    from normalizer.web.limits import Bounds

CHUNK = 1 << 16
IN_MEMORY = 1 << 20  # bytes of a body that are held in memory; the rest goes to a temporary file
FREE = 1 << 20  # decoded bytes from which on the ratio counts
WINDOW = 1 << 23  # of zstd, as RFC 9659 has it
# At most this many bytes of zstd go in at once: a block of four bytes can become 128 KiB.
SIP = 256
DISCARDING = 1  # seconds for the rest of a body that is refused
CODINGS = ("gzip", "zstd")


def spooled(request: Request, most: int, bounds: Bounds) -> IO[bytes]:
    """The body with its coding taken off, of at most `most` bytes, as a file from its start.

    Raises a Problem: 400 for a body that is cut or broken, 408 for a slow, 413 for a large one, 415
    for a coding that is not known.
    """
    coding = _coding(request)
    if (request.content_length or 0) > bounds.body_bytes:
        raise too_large("A body", bounds.body_bytes, "bytes")
    raw = _received(request, bounds)
    if coding is None:
        if raw.tell() > most:
            raw.close()
            raise too_large("This body", most, "bytes")
        raw.seek(0)
        return raw
    with raw:
        raw.seek(0)
        return _decoded(raw, coding, most, bounds.ratio)


def discard(request: Request, most: int) -> None:
    """Read what is left of the body of a request that is refused, up to `most` bytes.

    A client that sends everything before it reads would else see a broken connection in place of
    the answer. It may take a second; who sends more, or more slowly, has to bear it.
    """
    source = request.environ.get("wsgi.input")
    if source is None or not request.environ.get("wsgi.input_terminated"):
        return
    with suppress(Exception), _deadline(request, DISCARDING) as until:
        while most > 0 and time.monotonic() < until:
            if not (piece := source.read(CHUNK)):
                return
            most -= len(piece)


def _coding(request: Request) -> str | None:
    coding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if coding in ("identity", ""):
        return None
    if coding == "x-gzip":
        return CODINGS[0]
    if coding not in CODINGS:
        raise Problem(
            415,
            "unsupported-coding",
            f"The Content-Encoding of a request can be {' or '.join(CODINGS)}, one of them, once.",
            headers={"Accept-Encoding": ", ".join(CODINGS)},
        )
    return coding


def _received(request: Request, bounds: Bounds) -> IO[bytes]:
    """What came over the wire; its position is behind the last byte."""
    with _deadline(request, bounds.body_seconds) as until:
        pieces = iter(lambda: _chunk(request, until), b"")
        file = _kept(pieces, bounds.body_bytes, "A body")
    if request.content_length is not None and file.tell() < request.content_length:
        file.close()
        raise _ended(until)
    return file


def _kept(pieces: Iterable[bytes], most: int, what: str) -> IO[bytes]:
    """The pieces as a file, its position behind them; raises a 413 Problem beyond `most` bytes."""
    file: SpooledTemporaryFile[bytes] = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - it is given out
    try:
        for piece in pieces:
            file.write(piece)
            _check_size(file.tell(), most, what)
    except OSError as error:  # the disk is full, say
        file.close()
        raise Problem(
            503, "no-room", "There is no room for this body now.", headers={"Retry-After": "5"}
        ) from error
    except BaseException:
        file.close()
        raise
    return file


def _check_size(size: int, most: int, what: str) -> None:
    if size > most:
        raise too_large(what, most, "bytes")


def _chunk(request: Request, until: float) -> bytes:
    if time.monotonic() >= until:
        raise _ended(until)
    try:
        return request.stream.read(CHUNK)
    except RequestEntityTooLarge as error:
        raise Problem(413, "too-large", "The body is larger than one may be.") from error
    except Exception as error:  # each server has errors of its own for broken chunks
        raise _ended(until) from error


def _ended(until: float) -> Problem:
    """The problem of a body that has an end before its end: the client's doing, or ours."""
    if time.monotonic() >= until:
        return Problem(408, "body-slow", "The body did not come in time.")
    return Problem(400, "body-cut", "The body ends before its announced length.")


@contextmanager
def _deadline(request: Request, seconds: int) -> Iterator[float]:
    """When a body must have come, on the clock `monotonic`; held where we know the connection."""
    until = time.monotonic() + seconds
    if connection := request.environ.get("gunicorn.socket"):
        PATIENCE.begin(connection, until)
    try:
        yield until
    finally:
        PATIENCE.end()


def _decoded(raw: IO[bytes], coding: str, most: int, ratio: int) -> IO[bytes]:
    pieces = _gunzipped(raw) if coding == "gzip" else _unpacked(raw)
    try:
        file = _kept(_checked(pieces, raw, ratio), most, "This body, decoded,")
    except (zlib.error, zstandard.ZstdError) as error:
        raise _broken(coding) from error
    file.seek(0)
    return file


def _checked(pieces: Iterable[bytes], raw: IO[bytes], ratio: int) -> Iterator[bytes]:
    """The pieces, as long as they are no bomb."""
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > FREE + ratio * raw.tell():
            raise Problem(
                413, "too-large", f"This body grows more than {ratio} times when it is decoded."
            )
        yield piece


def _broken(coding: str) -> Problem:
    return Problem(400, "invalid-coding", f"The body is no {coding}, or it is cut or broken.")


def _gunzipped(raw: IO[bytes]) -> Iterator[bytes]:
    """All members of a gzip file, in pieces."""
    decoder = zlib.decompressobj(wbits=31)
    pending = raw.read(CHUNK)
    begun = False
    while pending:
        begun = True
        yield decoder.decompress(pending, CHUNK)
        pending = decoder.unconsumed_tail or decoder.unused_data or raw.read(CHUNK)
        if decoder.eof and pending:
            decoder = zlib.decompressobj(wbits=31)
            begun = False
    yield decoder.flush()
    if begun and not decoder.eof:
        raise _broken("gzip")


def _unpacked(raw: IO[bytes]) -> Iterator[bytes]:
    """All frames of a zstd file, in pieces of some megabytes at most."""
    decoder = None
    while pending := raw.read(SIP):
        while pending:
            if decoder is None:
                decoder = zstandard.ZstdDecompressor(max_window_size=WINDOW).decompressobj()
            yield decoder.decompress(pending)
            pending = decoder.unused_data if decoder.eof else b""
            if decoder.eof:
                decoder = None
    if decoder is not None:
        raise _broken("zstd")
