"""A bulk request: many lines in, as many out, in order, and a summary that proves the end."""

from __future__ import annotations

import time
from typing import IO, TYPE_CHECKING

from normalizer import __version__
from normalizer.web import exact_json
from normalizer.web.orders import Counts, Lines
from normalizer.web.problems import too_large
from normalizer.web.wishes import line_options

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.web.orders import Query, Served
    from normalizer.web.problems import Problem
    from normalizer.web.service import Service

CHUNK = 1 << 20
PIECE_LINES = 16
PIECE_BYTES = 1 << 17


class Bulk:
    """One bulk request, whose body has come whole; iterated once, it gives the answer's bytes."""

    def __init__(self, body: IO[bytes], query: Query, service: Service) -> None:
        service.reader.wish(line_options(query).given)  # a wrong option is told before any line
        self._body = body
        self._query = query
        self._service = service
        self._bounds = service.bounds
        self._lines = self._blank = 0
        self.counts = Counts()
        self._check_lines()

    def _check_lines(self) -> None:
        lines, last = 0, b"\n"
        while chunk := self._body.read(CHUNK):
            lines += chunk.count(b"\n")
            last = chunk[-1:]
        lines += last != b"\n"
        if lines > self._bounds.bulk_lines:
            raise too_large("A bulk request", self._bounds.bulk_lines, "lines")
        self._body.seek(0)

    def __iter__(self) -> Iterator[bytes]:
        began = time.perf_counter()
        for served in self._service.crew.serve_lines(self._pieces()):
            self._count(served)
            yield served.body
        yield self._summary(time.perf_counter() - began)

    def _count(self, served: Served) -> None:
        self._service.metrics.counted(served.counts)
        self.counts.add(served.counts)

    def _pieces(self) -> Iterator[Lines]:
        first, size = 0, 0
        lines: list[bytes] = []
        barred: list[tuple[int, Problem]] = []
        while True:
            line, is_whole = self._line()
            if not line or len(lines) == PIECE_LINES or size > PIECE_BYTES:
                if lines:
                    yield Lines(first, tuple(lines), self._query, tuple(barred))
                first, size, lines, barred = first + len(lines), 0, [], []
            if not line:
                return
            if not is_whole:
                barred.append((len(lines), too_large("A line", self._bounds.line_bytes, "bytes")))
                line = b"-"
            lines.append(line)
            size += len(line)
            self._lines += 1
            self._blank += not line.strip()

    def _line(self) -> tuple[bytes, bool]:
        """The next line, and whether it is not too long; what is too long is passed over."""
        most = self._bounds.line_bytes + 1
        line = self._body.readline(most)
        if len(line) < most or line.endswith(b"\n"):
            return line, True
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = self._body.readline(CHUNK)
        return line, False

    def _summary(self, seconds: float) -> bytes:
        failed = self.counts.results["failed"]
        summary = {
            "lines": self._lines,
            "blank": self._blank,
            "ok": self._lines - self._blank - failed,
            "changed": self.counts.changed,
            "failed": failed,
            "incomplete": self.counts.results["incomplete"],
            "by_rule": dict(sorted(self.counts.rules.items())),
            "characters": self.counts.characters,
            "ms": round(1000 * seconds),
            "complete": True,
            "ruleset": self._service.ruleset,
            "version": __version__,
        }
        return exact_json.write({"summary": summary}) + b"\n"
