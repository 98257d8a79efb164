"""How much one request may hold and take; all of it can be set, and stands in /v1/info."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Bounds:
    """Sizes in bytes, code points or lines, times in milliseconds or seconds."""

    body_bytes: int = 16 * MIB  # as they come over the wire
    decoded_bytes: int = 64 * MIB  # of a bulk body, gzip or zstd taken off
    document_bytes: int = 16 * MIB  # of a body with one text or record, gzip or zstd taken off
    ratio: int = 100  # of decoded to encoded bytes, beyond the first MiB
    bulk_lines: int = 5_000
    line_bytes: int = 4 * MIB
    text_characters: int = 1_000_000  # code points
    budget_ms: int = 500  # soft: what is done by then is the answer
    hard_ms: int = 2_000  # and this much is never exceeded: 100 ms more for each 100 KB
    wait_ms: int = 2_000  # for a child that is free
    child_memory: int = 1 << 30  # bytes beyond what a child needs for itself
    head_seconds: int = 10  # in which the head of a request must have come, once it has begun
    body_seconds: int = 30  # in which a body must have come
    stall_seconds: int = 60  # after which a client that reads nothing of its answer is given up

    def seconds(self, size: int) -> float:
        """The hard limit for a document of `size` bytes."""
        return self.hard_ms / 1000 + size / 1_000_000
