"""Puts the parts together: settings in, a WSGI application out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from normalizer.web import body, visit
from normalizer.web.mistakes import our_mistake, where
from normalizer.web.page import page
from normalizer.web.problems import MEDIA_TYPE, Problem, of_status
from normalizer.web.routes import api
from normalizer.web.service import Service
from normalizer.web.settings import from_environment

if TYPE_CHECKING:
    from normalizer.web.settings import Settings

UNMATCHED = "unmatched"  # what logs and metrics say of addresses that there are not


def app_from_environment() -> Flask:
    """The application that the variables `NORMALIZER_…` describe; raises NormalizerError."""
    return create_app(from_environment())


def create_app(settings: Settings) -> Flask:
    """The application, with its children warmed up; raises NormalizerError where they fail."""
    app = Flask("normalizer.web", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.bounds.body_bytes
    app.config["MAX_FORM_MEMORY_SIZE"] = settings.bounds.body_bytes
    app.url_map.strict_slashes = False
    app.url_map.merge_slashes = False
    if hops := settings.proxy_hops:
        proxied = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)
        app.wsgi_app = proxied  # type: ignore[method-assign]  # as Flask's documentation has it
    service = Service(settings)
    app.extensions["normalizer"] = service
    app.register_blueprint(api(service))
    app.register_blueprint(page(service.repair, service.info))
    _attend(app, service)
    _answer_errors(app, 2 * settings.bounds.body_bytes)
    visit.write_log_to_standard_output()
    service.crew.warm_up()
    return app


def _attend(app: Flask, service: Service) -> None:
    """Check each request before it is served, and note each one when it is over."""

    @app.before_request
    def enter() -> Response | None:
        arrived = visit.begin(request.headers)
        arrived.bytes_in = request.content_length or 0
        service.metrics.began()
        arrived.key = service.gate.check(request)
        return Response(status=204) if service.gate.is_preflight(request) else None

    @app.after_request
    def leave(response: Response) -> Response:
        leaving = visit.current()
        response.headers["X-Request-Id"] = leaving.id
        service.gate.adorn(request, response)
        method = request.method
        route = str(request.url_rule) if request.url_rule else UNMATCHED
        if not response.is_streamed:
            leaving.bytes_out = response.calculate_content_length() or 0

        def over() -> None:
            service.metrics.ended(route, response.status_code, leaving.seconds)
            visit.log(leaving, method, route, response.status_code)

        response.call_on_close(over)
        return response


def _answer_errors(app: Flask, discarded: int) -> None:
    """Answer every error as a problem, when at most so many bytes of a body were passed over."""

    @app.errorhandler(Problem)
    def refused(problem: Problem) -> Response:
        body.discard(request, discarded)
        return _told(problem)

    @app.errorhandler(HTTPException)
    def plain(error: HTTPException) -> Response:
        body.discard(request, discarded)
        headers = {name: value for name, value in error.get_headers() if name != "Content-Type"}
        return _told(of_status(error.code or 500, headers))

    @app.errorhandler(Exception)
    def ours(error: Exception) -> Response:
        visit.current().error = where(error)
        return _told(our_mistake())


def _told(problem: Problem) -> Response:
    failed = visit.current()
    failed.code = problem.code
    response = Response(
        problem.to_json(request_id=failed.id), status=problem.status, content_type=MEDIA_TYPE
    )
    response.headers.update(problem.headers)
    return response
