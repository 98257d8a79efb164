"""What is kept of a request while it is under way, and the one line that is logged of it."""

from __future__ import annotations

import json
import logging
import re
import secrets
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from flask import g

if TYPE_CHECKING:
    from werkzeug.datastructures import Headers

LOG = "normalizer.web"
REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
TRACE = re.compile(r"[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?")


@dataclass(slots=True)
class Visit:
    """One request; `trace` is the id of its W3C trace, `key` the name of the key that it came with.

    Neither its text nor its address, nor anything else of what it holds is kept here.
    """

    id: str
    trace: str | None = None
    key: str | None = None
    bytes_in: int = 0
    bytes_out: int = 0
    documents: int = 0
    edits: int = 0
    code: str | None = None  # of the problem that was answered
    error: str | None = None  # where our own mistake was made
    engine_seconds: float = 0.0
    began: float = field(default_factory=time.perf_counter)

    @property
    def seconds(self) -> float:
        """How long it has been under way."""
        return time.perf_counter() - self.began


def begin(headers: Headers) -> Visit:
    """A visit with the ids that the request brings, or with a new one."""
    given = headers.get("X-Request-Id", "")
    trace = TRACE.fullmatch(headers.get("traceparent", "").strip())
    visit = Visit(
        id=given if REQUEST_ID.fullmatch(given) else secrets.token_hex(16),
        trace=trace[1] if trace else None,
    )
    g.visit = visit
    return visit


def current() -> Visit:
    """The visit of the request that this thread serves."""
    visit: Visit = g.visit
    return visit


def log(visit: Visit, method: str, route: str, status: int) -> None:
    """Write the line about a request that is over."""
    record = {
        "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "level": "error" if visit.error else "info",
        "request_id": visit.id,
        "trace_id": visit.trace,
        "key": visit.key,
        "method": method if method.isalpha() and len(method) < len("PROPPATCH") else "other",
        "route": route,
        "status": status,
        "code": visit.code,
        "bytes_in": visit.bytes_in,
        "bytes_out": visit.bytes_out,
        "documents": visit.documents,
        "edits": visit.edits,
        "ms": round(1000 * visit.seconds, 3),
        "engine_ms": round(1000 * visit.engine_seconds, 3),
    }
    if visit.error:
        record["error"] = visit.error
    logging.getLogger(LOG).info(json.dumps(record, ensure_ascii=True))


def write_log_to_standard_output() -> None:
    """Have the lines go to standard output, unless the program that we are part of says where."""
    logger = logging.getLogger(LOG)
    if logger.handlers:
        return
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    logger.propagate = False
