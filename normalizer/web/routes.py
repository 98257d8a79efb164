"""The routes for programs: each reads its request, has the work done, and writes the answer."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from flask import Blueprint, Response, request

from normalizer.web import body, exact_json, metrics
from normalizer.web.mistakes import where
from normalizer.web.openapi import document
from normalizer.web.orders import JSON, NDJSON, Body, Task
from normalizer.web.problems import Problem
from normalizer.web.visit import current
from normalizer.web.wishes import from_query

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from normalizer.web.bulk import Bulk
    from normalizer.web.orders import Query
    from normalizer.web.service import Service
    from normalizer.web.visit import Visit

NDJSONS = (NDJSON, "application/jsonl", "application/ndjson", "application/x-jsonlines")
TEXT = "text/plain"
BYTES = "application/octet-stream"


def api(service: Service) -> Blueprint:  # noqa: C901 - one short function a route
    """The blueprint of all routes but the page."""
    blueprint = Blueprint("api", __name__)

    @blueprint.post("/v1/normalize")
    def normalize() -> Response:
        is_text = _media((JSON, TEXT)) == TEXT
        return _served(service, "normalize", is_text=is_text, wants_text=_wants(TEXT))

    @blueprint.post("/v1/explain")
    def explain() -> Response:
        _media((JSON,))
        return _served(service, "explain")

    @blueprint.post("/v1/undo")
    def undo() -> Response:
        _media((JSON,))
        return _served(service, "undo", wants_text=_wants(BYTES))

    @blueprint.post("/v1/normalize/bulk")
    def bulk() -> Response:
        _media(NDJSONS)
        return _bulk(service)

    @blueprint.get("/v1/rules")
    def rules() -> Response:
        given = from_query(_query(), ("profile",))
        return _steady(service.catalogue.rules(**{key: str(given[key]) for key in given}))

    @blueprint.get("/v1/rules/<code>")
    def rule(code: str) -> Response:
        from_query(_query(), ())
        return _steady(service.catalogue.rule(code))

    @blueprint.get("/v1/profiles")
    def profiles() -> Response:
        from_query(_query(), ())
        return _steady(service.catalogue.profiles)

    @blueprint.get("/v1/info")
    def info() -> Response:
        from_query(_query(), ())
        return _steady(service.info())

    @blueprint.get("/openapi.json")
    def openapi() -> Response:
        return _steady(document(service.catalogue, service.bounds))

    @blueprint.get("/healthz")
    def healthz() -> Response:
        return Response(exact_json.write({"status": "alive"}), mimetype=JSON)

    @blueprint.get("/readyz")
    def readyz() -> Response:
        service.check_ready()
        return Response(exact_json.write({"status": "ready"}), mimetype=JSON)

    @blueprint.get("/metrics")
    def shown() -> Response:
        return Response(service.metrics.shown(), content_type=metrics.MEDIA_TYPE)

    return blueprint


def _media(known: Sequence[str]) -> str:
    """The media type of the body, if it is one of these; raises a 415 Problem."""
    if request.mimetype not in known:
        raise Problem(
            415,
            "unsupported-media-type",
            f"The Content-Type of this request must be {' or '.join(known)}.",
            headers={"Accept-Post": ", ".join(known)},
        )
    charset = request.mimetype_params.get("charset")
    if request.mimetype != TEXT and charset is not None and charset.lower() != "utf-8":
        raise Problem(415, "unknown-charset", "JSON is UTF-8; its charset can be nothing else.")
    return request.mimetype


def _wants(media: str) -> bool:
    return request.accept_mimetypes.best_match((JSON, media), JSON) == media


def _query() -> Query:
    return tuple(request.args.items(multi=True))


def _served(
    service: Service, task: Task, *, is_text: bool = False, wants_text: bool = False
) -> Response:
    with service.place():
        with body.spooled(request, service.bounds.document_bytes, service.bounds) as file:
            data = file.read()
        charset = request.mimetype_params.get("charset") if is_text else None
        served = service.serve(Body(task, data, _query(), is_text, charset, wants_text))
    response = Response(served.body, content_type=served.media)
    response.headers["Server-Timing"] = f"engine;dur={1000 * current().engine_seconds:.1f}"
    response.vary.update(("Accept",))
    return response


def _bulk(service: Service) -> Response:
    leave = service.admission.enter(bulk=True)
    try:
        file = body.spooled(request, service.bounds.decoded_bytes, service.bounds)
    except BaseException:
        leave()
        raise
    try:
        made = service.bulk(file, _query())
    except BaseException:
        file.close()
        leave()
        raise
    response = Response(_streamed(made, current()), content_type=NDJSON)
    response.call_on_close(file.close)
    response.call_on_close(leave)
    return response


def _streamed(bulk: Bulk, visit: Visit) -> Iterator[bytes]:
    """The answer line by line; what has gone out is noted for the log as it goes.

    An error cuts the connection: an answer without a summary is not whole.
    """
    try:
        for piece in bulk:
            visit.bytes_out += len(piece)
            yield piece
    except Exception as error:
        visit.error = where(error)
        raise
    finally:
        visit.documents = sum(bulk.counts.results.values())
        visit.edits = sum(bulk.counts.rules.values())
        visit.engine_seconds = sum(bulk.counts.seconds)
        visit.error = visit.error or next(iter(bulk.counts.mistakes), None)


def _steady(told: dict[str, object]) -> Response:
    """An answer that stays the same while the process runs, and need not be sent twice."""
    response = Response(exact_json.write(told), mimetype=JSON)
    response.set_etag(hashlib.sha256(response.get_data()).hexdigest()[:32])
    response.headers["Cache-Control"] = "no-cache"
    response.make_conditional(request)
    return response
