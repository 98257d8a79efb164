"""The parts of one process of the service, and what its routes do with them."""

from __future__ import annotations

import json
import threading
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from normalizer.fingerprint import source_fingerprint
from normalizer.profile import load
from normalizer.web import exact_json
from normalizer.web.admission import Admission
from normalizer.web.bulk import Bulk
from normalizer.web.catalogue import Catalogue
from normalizer.web.crew import Crew
from normalizer.web.gate import Gate
from normalizer.web.metrics import Metrics
from normalizer.web.orders import Body, Setup
from normalizer.web.problems import Problem
from normalizer.web.settings import DRAIN_FILE
from normalizer.web.visit import current
from normalizer.web.wishes import Reader

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from normalizer.web.orders import Query, Served
    from normalizer.web.settings import Settings


class Service:
    """Everything that one process holds."""

    def __init__(self, settings: Settings) -> None:
        ruleset = f"sha256:{source_fingerprint(load())}"
        setup = Setup(settings.profile_files(), settings.bounds, ruleset)
        self.bounds = settings.bounds
        self.ruleset = ruleset
        self.reader = Reader(setup.known(), settings.bounds.budget_ms)
        self.gate = Gate(settings)
        self.catalogue = Catalogue(setup)
        self.metrics = Metrics(ruleset)
        self.admission = Admission(settings.threads, self.metrics)
        self.crew = Crew(setup, settings.children, self.metrics)
        self._run_dir = settings.run_dir
        self._ends = threading.Event()

    def close(self) -> None:
        """Take no more work, and end the children."""
        self._ends.set()
        self.crew.close()

    @property
    def is_draining(self) -> bool:
        """Whether whoever spreads the load shall look elsewhere."""
        if self._ends.is_set():
            return True
        return self._run_dir is not None and (self._run_dir / DRAIN_FILE).exists()

    def check_ready(self) -> None:
        """Raise a 503 Problem unless more work may come, and would be done right."""
        if self.is_draining:
            raise Problem(503, "draining", "This service is about to end.")
        if not self.crew.is_right():
            raise Problem(503, "not-right", "The self-test of this service fails.")

    def serve(self, order: Body) -> Served:
        """The answer to a single request, counted; raises a Problem."""
        visit = current()
        served = self.crew.serve(order)
        self.metrics.counted(served.counts)
        visit.documents += sum(served.counts.results.values())
        visit.edits += sum(served.counts.rules.values())
        visit.engine_seconds += sum(served.counts.seconds)
        visit.error = next(iter(served.counts.mistakes), None)
        if served.problem:
            raise served.problem
        return served

    def bulk(self, body: IO[bytes], query: Query) -> Bulk:
        """The answer to a bulk request, line by line; raises a Problem."""
        return Bulk(body, query, self)

    def repair(self, given: Mapping[str, object]) -> dict[str, object]:
        """What `POST /v1/normalize` answers to a JSON object; raises a Problem."""
        with self.place():
            served = self.serve(Body("normalize", exact_json.write(given)))
        answer: dict[str, object] = json.loads(served.body)
        return answer

    def info(self) -> dict[str, object]:
        """What `GET /v1/info` answers."""
        return self.catalogue.info

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place for a single request; raises a 503 Problem where there is none."""
        leave = self.admission.enter(bulk=False)
        try:
            yield
        finally:
            leave()
