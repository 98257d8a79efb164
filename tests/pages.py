"""The page with the work of a child process behind it, done here."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from flask import Flask

from normalizer.web import exact_json
from normalizer.web.catalogue import Catalogue
from normalizer.web.desk import Desk
from normalizer.web.limits import Bounds
from normalizer.web.orders import Body, Setup
from normalizer.web.page import page
from normalizer.web.problems import Problem
from normalizer.web.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

BOUNDS = Bounds(body_bytes=4 << 20, text_characters=3_000_000, budget_ms=60_000)
SETUP = Setup(Settings().profile_files(), BOUNDS, "sha256:0")
DESK = Desk(SETUP)


def repair(body: Mapping[str, object]) -> dict[str, object]:
    """What the service answers; some words in a text make it busy, or short of time."""
    if "BUSY!" in str(body["text"]):
        raise Problem(503, "busy", "All workers are busy.", headers={"Retry-After": "2"})
    served = DESK.serve(Body("normalize", exact_json.write(body)), lambda index: None)
    if served.problem:
        raise served.problem
    answer: dict[str, object] = json.loads(served.body)
    return answer | {"complete": "SLOW!" not in str(body["text"])}


def create() -> Flask:
    """An application of the page alone."""
    app = Flask("page", static_folder=None)
    app.register_blueprint(page(repair, lambda: Catalogue(SETUP).info))
    return app
