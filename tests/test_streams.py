"""Compressed streams: what is damaged is told, and no few bytes fill the memory."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
import zstandard

from normalizer.archive import streams
from normalizer.archive.streams import Source
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable

PACK: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "zstd": zstandard.compress,
    "xz": lzma.compress,
    "bzip2": bz2.compress,
}
LINES = b'{"text": "It rained."}\n' * 50_000
SKIPPABLE = struct.pack("<II", 0x184D2A50, 5) + b"index"  # what parallel writers of zstd put in


def unpacked(data: bytes) -> list[bytes]:
    return list(Source(io.BytesIO(data), "in", len(data)).chunks())


@pytest.mark.parametrize("name", PACK)
def test_frames_behind_each_other_are_one_stream(name: str) -> None:
    pack = PACK[name]
    assert b"".join(unpacked(pack(LINES) + pack(b"") + pack(b"more"))) == LINES + b"more"


@pytest.mark.parametrize("name", PACK)
def test_a_bomb_is_unpacked_piece_by_piece(name: str) -> None:
    size = 100_000_000
    sizes = [len(piece) for piece in unpacked(PACK[name](bytes(size)))]
    assert sum(sizes) == size
    assert max(sizes) <= (64 << 20 if name == "zstd" else streams.UNPACKED)


def test_gzip_is_unpacked_without_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        streams, "_gzip_decoder", lambda: streams._Gzip(zlib.decompressobj(streams.WITH_HEADER))
    )
    for piece in (LINES, bytes(3 * streams.UNPACKED), b""):
        assert b"".join(unpacked(gzip.compress(piece) * 2)) == piece * 2


@pytest.mark.parametrize("name", PACK)
@pytest.mark.parametrize("cut", [1, 5, 100])
def test_a_stream_without_its_end_is_told(name: str, cut: int) -> None:
    with pytest.raises(ArchiveError, match="its end is missing"):
        unpacked(PACK[name](LINES)[:-cut])


def test_frames_of_zstandard_that_are_to_be_skipped_are_skipped() -> None:
    frame = zstandard.compress(LINES)
    for data in (SKIPPABLE + frame, frame + SKIPPABLE, SKIPPABLE + frame + SKIPPABLE + frame):
        assert b"".join(unpacked(data)) == LINES * data.count(frame)
