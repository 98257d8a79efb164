"""Figures for Prometheus; none of their labels comes from a request but by a closed list."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

from normalizer import __version__
from normalizer.web.settings import METRICS_DIR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prometheus_client import Metric

    from normalizer.web.orders import Counts

MEDIA_TYPE = CONTENT_TYPE_LATEST
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """What one process counts; with a shared folder, `shown` tells of all processes."""

    def __init__(self, ruleset: str) -> None:
        own = CollectorRegistry()
        self._own = own
        name = "normalizer_"
        self._requests = Counter(f"{name}requests", "Requests.", ("route", "status"), registry=own)
        self._request_seconds = Histogram(
            f"{name}request_seconds", "Time of requests.", ("route",), buckets=SECONDS, registry=own
        )
        self._documents = Counter(
            f"{name}documents", "Texts and records, by what became of them.", ("result",),
            registry=own,
        )  # fmt: skip
        self._edits = Counter(f"{name}edits", "Edits, by rule.", ("rule",), registry=own)
        self._document_seconds = Histogram(
            f"{name}document_seconds", "Time of repairs.", buckets=SECONDS, registry=own
        )
        self._processor = Counter(
            f"{name}processor_seconds", "Processor time of repairs.", registry=own
        )
        self._characters = Counter(f"{name}characters", "Code points read.", registry=own)
        self._rejected = Counter(
            f"{name}rejected", "Requests refused for want of room.", ("reason",), registry=own
        )
        self._deaths = Counter(
            f"{name}child_deaths",
            "Documents that were too much for a child.",
            ("reason",),
            registry=own,
        )
        self._running = Gauge(
            f"{name}running", "Requests under way.", registry=own, multiprocess_mode="livesum"
        )
        self._waiting = Gauge(
            f"{name}waiting", "Documents with a child, or waiting for one.", registry=own,
            multiprocess_mode="livesum",
        )  # fmt: skip
        build = Gauge(
            f"{name}build_info", "What this is.", ("version", "ruleset"), registry=own,
            multiprocess_mode="max",
        )  # fmt: skip
        build.labels(__version__, ruleset).set(1)

    def families(self) -> Iterator[Metric]:
        """All that this process counts."""
        return iter(self._own.collect())

    def began(self) -> None:
        """A request has come."""
        self._running.inc()

    def ended(self, route: str, status: int, seconds: float) -> None:
        """A request was answered."""
        self._running.dec()
        self._requests.labels(route, str(status)).inc()
        self._request_seconds.labels(route).observe(seconds)

    def counted(self, counts: Counts) -> None:
        """Documents were done."""
        for result, number in counts.results.items():
            if number:
                self._documents.labels(result).inc(number)
        for rule, number in counts.rules.items():
            self._edits.labels(rule).inc(number)
        for seconds in counts.seconds:
            self._document_seconds.observe(seconds)
        self._characters.inc(counts.characters)
        self._processor.inc(counts.processor)

    def refused(self, reason: str) -> None:
        """A request was refused for want of room."""
        self._rejected.labels(reason).inc()

    def child_ended(self, reason: str) -> None:
        """A child ended over a document, or was ended."""
        self._deaths.labels(reason).inc()

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """A document is with the children."""
        self._waiting.inc()
        try:
            yield
        finally:
            self._waiting.dec()

    def shown(self) -> bytes:
        """All figures in the text form of Prometheus."""
        if not os.environ.get(METRICS_DIR):
            return generate_latest(self._own)
        gathered = CollectorRegistry()
        MultiProcessCollector(gathered)  # type: ignore[no-untyped-call]  # its stub lacks types
        return generate_latest(gathered)
