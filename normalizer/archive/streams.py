"""Compressed streams: chunks of any input, and frames that can be written one behind the other."""

from __future__ import annotations

import bz2
import hashlib
import lzma
import re
import zlib
from functools import cache
from typing import TYPE_CHECKING, BinaryIO, Generic, Protocol, TypeVar

from normalizer.errors import ArchiveError, MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SUFFIXES = {".gz": "gzip", ".zst": "zstd", ".xz": "xz", ".bz2": "bzip2"}
MAGIC = re.compile(
    rb"""
      (?P<gzip>\x1f\x8b)
    | (?P<zstd>\x28\xb5\x2f\xfd | [\x50-\x5f]\x2a\x4d\x18)  # pzstd begins with a skippable frame
    | (?P<xz>\xfd7zXZ\x00)
    | (?P<bzip2>BZh)
    """,
    re.VERBOSE,
)
CHUNK = 1 << 18
# What is unpacked at once. A few bytes can stand for gigabytes, and memory has to stay flat.
UNPACKED = 1 << 20
# Four bytes of zstd can stand for 128 KiB, and its decoder has no limit of its own.
ZSTD_CHUNK = 1 << 11
ZSTD_WINDOW = 1 << 27  # what `zstd --long` needs by default
ZSTD_LEVEL = 3
GZIP_LEVEL = 1  # level 6 would be the slowest part of the whole
XZ_LEVEL = 1
WITH_HEADER = 31  # zlib's window bits that mean gzip


class Decoder(Protocol):
    """A decompressor of one frame."""

    @property
    def eof(self) -> bool:
        """Whether the end of the frame was met."""

    @property
    def unused_data(self) -> bytes:
        """What came behind that end."""

    def pieces(self, data: bytes, /) -> Iterator[bytes]:
        """What the next bytes stand for, in pieces of which none is large."""


class Source:
    """An input file: counts and hashes its bytes as they are read, and takes off compression."""

    def __init__(self, file: BinaryIO, name: str, size: int | None) -> None:
        self.name = name
        self.size = size
        self.position = 0
        self._file = file
        self._hash = hashlib.sha256()
        self._start = self._read(CHUNK)
        known = MAGIC.match(self._start)
        self.compression = (known and known.lastgroup) or ""

    @property
    def sha256(self) -> str:
        """The hash of all that was read, before decompression."""
        return self._hash.hexdigest()

    def chunks(self) -> Iterator[bytes]:
        """The content, decompressed; raises ArchiveError where it is cut off or damaged."""
        if not self.compression:
            yield from self._raw(CHUNK)
            return
        try:
            yield from self._decoded()
        except (EOFError, OSError, ValueError, RuntimeError, lzma.LZMAError, zlib.error) as error:
            raise self._damaged(str(error)) from error
        except Exception as error:
            if type(error).__name__ not in {"ZstdError", "IsalError", "error"}:
                raise
            raise self._damaged(str(error)) from error

    def _decoded(self) -> Iterator[bytes]:
        decoder: Decoder | None = None
        for chunk in self._raw(CHUNK):
            rest = chunk
            while rest:
                if decoder is None:
                    if not (rest := rest.lstrip(b"\0")):  # padding between frames
                        break
                    decoder = _decoder(self.compression)
                yield from decoder.pieces(rest)
                rest = b""
                if decoder.eof:
                    rest, decoder = decoder.unused_data, None
        if decoder is not None:
            raise EOFError("its end is missing")

    def _raw(self, size: int) -> Iterator[bytes]:
        chunk, self._start = self._start, b""
        for at in range(0, len(chunk), size):
            yield chunk[at : at + size]
        while chunk := self._read(size):
            yield chunk

    def _read(self, size: int) -> bytes:
        chunk = self._file.read(size)
        self.position += len(chunk)
        self._hash.update(chunk)
        return chunk

    def _damaged(self, why: str) -> ArchiveError:
        return ArchiveError(
            f"{self.name} is no sound {self.compression} file: near byte {self.position}, {why}."
        )


def _decoder(compression: str) -> Decoder:
    match compression:
        case "gzip":
            return _gzip_decoder()
        case "zstd":
            return _zstd_decoder()
        case "xz":
            return _Bounded(lzma.LZMADecompressor())
        case _:
            return _Bounded(bz2.BZ2Decompressor())


class _Ending(Protocol):
    """What all decoders tell: whether a frame is over, and what stands behind it."""

    @property
    def eof(self) -> bool: ...

    @property
    def unused_data(self) -> bytes: ...


class _Inflater(_Ending, Protocol):
    """What `zlib.decompressobj` makes, and that of ISA-L."""

    @property
    def unconsumed_tail(self) -> bytes: ...

    def decompress(self, data: bytes, max_length: int, /) -> bytes: ...


class _Unzstd(_Ending, Protocol):
    """What `ZstdDecompressor.decompressobj` makes."""

    def decompress(self, data: bytes, /) -> bytes: ...


Inner = TypeVar("Inner", bound=_Ending)


class _Wrapper(Generic[Inner]):
    """A decoder of a library, which is to give its output in pieces."""

    def __init__(self, decoder: Inner) -> None:
        self._decoder = decoder

    @property
    def eof(self) -> bool:
        return self._decoder.eof

    @property
    def unused_data(self) -> bytes:
        return self._decoder.unused_data


class _Bounded(_Wrapper["lzma.LZMADecompressor | bz2.BZ2Decompressor"]):
    """A decoder of xz or bzip2."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        rest = data
        while True:
            if found := self._decoder.decompress(rest, UNPACKED):
                yield found
            rest = b""
            if self._decoder.eof or self._decoder.needs_input:
                return


class _Gzip(_Wrapper[_Inflater]):
    """A decoder of gzip."""

    def pieces(self, data: bytes) -> Iterator[bytes]:
        rest = data
        while True:
            found = self._decoder.decompress(rest, UNPACKED)
            if found:
                yield found
            rest = self._decoder.unconsumed_tail
            # A full piece may have left something inside, though all input is taken.
            if self._decoder.eof or not (rest or len(found) >= UNPACKED):
                return


class _Zstd(_Wrapper[_Unzstd]):
    """A decoder of Zstandard, fed with so little at once that a piece has at most 64 MiB."""

    def __init__(self, decoder: _Unzstd) -> None:
        super().__init__(decoder)
        self._behind = b""  # what was not even fed

    @property
    def unused_data(self) -> bytes:
        return self._decoder.unused_data + self._behind

    def pieces(self, data: bytes) -> Iterator[bytes]:
        for at in range(0, len(data), ZSTD_CHUNK):
            if found := self._decoder.decompress(data[at : at + ZSTD_CHUNK]):
                yield found
            if self._decoder.eof:
                self._behind = data[at + ZSTD_CHUNK :]
                return


def _gzip_decoder() -> Decoder:
    try:
        from isal import isal_zlib
    except ImportError:
        return _Gzip(zlib.decompressobj(WITH_HEADER))
    return _Gzip(isal_zlib.decompressobj(WITH_HEADER))


def _zstd_decoder() -> Decoder:
    try:
        import zstandard
    except ImportError:
        raise MissingExtraError("Zstandard", "zstd") from None
    return _Zstd(zstandard.ZstdDecompressor(max_window_size=ZSTD_WINDOW).decompressobj())


def by_suffix(name: str) -> str:
    """The compression that the end of a file name asks for; "" for none."""
    return next((kind for end, kind in SUFFIXES.items() if name.lower().endswith(end)), "")


@cache
def compressor(compression: str) -> Callable[[bytes], bytes]:
    """A function that makes one whole frame of some bytes, the same for the same bytes."""
    match compression:
        case "":
            return bytes
        case "gzip":
            return _gzip_compressor()
        case "zstd":
            return _zstd_compressor()
        case "xz":
            return lambda data: lzma.compress(data, preset=XZ_LEVEL)
        case "bzip2":
            return bz2.compress
        case _:
            raise ArchiveError(f"There is no compression {compression!r}.")


def _gzip_compressor() -> Callable[[bytes], bytes]:
    """Of ISA-L where it is there: many times as fast, and not much larger."""
    try:
        from isal import isal_zlib
    except ImportError:
        return lambda data: zlib.compress(data, GZIP_LEVEL, WITH_HEADER)
    return lambda data: isal_zlib.compress(data, GZIP_LEVEL, WITH_HEADER)


def _zstd_compressor() -> Callable[[bytes], bytes]:
    try:
        import zstandard
    except ImportError:
        raise MissingExtraError("Zstandard", "zstd") from None
    return zstandard.ZstdCompressor(level=ZSTD_LEVEL, write_checksum=True).compress
