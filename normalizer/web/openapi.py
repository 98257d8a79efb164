"""The OpenAPI 3.1 document, made of the same tables by which requests are read."""

from __future__ import annotations

from dataclasses import asdict
from functools import lru_cache
from typing import TYPE_CHECKING

from normalizer import __version__
from normalizer.records import PRESETS
from normalizer.web import problems, schemas
from normalizer.web.orders import JSON, NDJSON
from normalizer.web.schemas import Schema, array, ref
from normalizer.web.wishes import DETECT, MODES, ONLY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from normalizer.web.catalogue import Catalogue
    from normalizer.web.limits import Bounds

TEXT = "text/plain"
NO_KEY: list[dict[str, list[str]]] = [{}]
# What may go wrong with any request, with a body, with a repair.
ALWAYS = (400, 403, 500)
WITH_BODY = (401, 408, 413, 415, 422, 503)


@lru_cache(1)
def document(catalogue: Catalogue, bounds: Bounds) -> dict[str, object]:
    """The document, for the profiles and limits of this service."""
    profiles = tuple(catalogue.profile_names)
    wishes = schemas.options(profiles, bounds)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "normalizer",
            "version": __version__,
            "summary": "Repairs scraped article text, and can prove every change.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "security": [{}, {"key": []}],
        "paths": {
            "/v1/normalize": {"post": _normalize(wishes)},
            "/v1/normalize/bulk": {"post": _bulk(wishes)},
            "/v1/explain": {"post": _explain()},
            "/v1/undo": {"post": _undo()},
            **_catalogue(profiles),
            **_operations(),
        },
        "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            "schemas": {
                "RulePrefix": {"enum": list(catalogue.prefixes)},
                **schemas.requests(profiles, bounds),
                **schemas.answers(asdict(bounds)),
            },
        },
    }


def _normalize(wishes: Mapping[str, Schema]) -> Schema:
    either: Schema = {"oneOf": [ref("TextRequest"), ref("RecordRequest")]}
    return {
        "operationId": "normalize",
        "summary": "Repair a text, or the texts of a record.",
        "parameters": _parameters({**wishes, "charset": {"enum": [DETECT]}}),
        "requestBody": _body({JSON: either, TEXT: {"type": "string"}}),
        "responses": {
            "200": _answer("The repaired text.", {JSON: ref("Answer"), TEXT: {"type": "string"}}),
            **_problems(*ALWAYS, *WITH_BODY, 406),
            **_too_long(),
        },
    }


def _bulk(wishes: Mapping[str, Schema]) -> Schema:
    about: dict[str, Schema] = {
        "fields": array({"type": "string", "minLength": 1}),
        "preset": {"enum": list(PRESETS)},
        "mode": {"enum": list(MODES)},
        "only": {"enum": list(ONLY)},
    }
    return {
        "operationId": "normalizeBulk",
        "summary": "Repair many texts or records: a line of JSON for each, and one for each back.",
        "parameters": _parameters({**wishes, **about}),
        # As OpenAPI 3.2 has it: the schema is that of all lines, taken as an array.
        "requestBody": _body({NDJSON: array({"type": "object"})}),
        "responses": {
            "200": _answer("A line for each line, and a summary.", {NDJSON: array(ref("Line"))}),
            **_problems(*ALWAYS, *WITH_BODY),
            **_too_long(),
        },
    }


def _explain() -> Schema:
    return {
        "operationId": "explain",
        "summary": "Why each place of a text was changed, and why one place was or was not.",
        "requestBody": _body({JSON: ref("ExplainRequest")}),
        "responses": {
            "200": _answer("Edits with reasons.", {JSON: ref("Explanation")}),
            **_problems(*ALWAYS, *WITH_BODY),
        },
    }


def _undo() -> Schema:
    either: Schema = {"oneOf": [ref("UndoText"), ref("UndoRecord")]}
    return {
        "operationId": "undo",
        "summary": "The original of a repaired text or record.",
        "requestBody": _body({JSON: either}),
        "responses": {
            "200": _answer(
                "The original, as JSON or as the bytes that it was.",
                {JSON: ref("Original"), "application/octet-stream": {}},
            ),
            **_problems(*ALWAYS, *WITH_BODY, 406),
        },
    }


def _catalogue(profiles: tuple[str, ...]) -> dict[str, Schema]:
    of_profile = _parameters({"profile": {"enum": list(profiles)}})
    code = {"name": "code", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "/v1/rules": {"get": _steady("rules", "All rules.", "Rules", of_profile)},
        "/v1/rules/{code}": {"get": _steady("rule", "One rule.", "Rule", [code])},
        "/v1/profiles": {"get": _steady("profiles", "All profiles.", "Profiles", [])},
        "/v1/info": {"get": _steady("info", "Versions and limits.", "Info", [])},
        "/openapi.json": {"get": _steady("openapi", "This document.", None, [])},
    }


def _steady(name: str, summary: str, schema: str | None, parameters: list[Schema]) -> Schema:
    return {
        "operationId": name,
        "summary": summary,
        "security": NO_KEY,
        "parameters": parameters,
        "responses": {
            "200": _answer(summary, {JSON: ref(schema) if schema else {"type": "object"}}),
            "304": {"description": "It is as the ETag of the request says."},
            **_problems(*ALWAYS, 404, 422),
            **_too_long(),
        },
    }


def _operations() -> dict[str, Schema]:
    return {
        "/healthz": {"get": _watched("healthz", "Whether this process lives.", ALWAYS)},
        "/readyz": {"get": _watched("readyz", "Whether more work may come.", (*ALWAYS, 503))},
        "/metrics": {
            "get": {
                "operationId": "metrics",
                "summary": "Figures for Prometheus.",
                "responses": {
                    "200": _answer("All figures.", {TEXT: {"type": "string"}}),
                    **_problems(*ALWAYS, 401),
                },
            }
        },
    }


def _watched(name: str, summary: str, statuses: tuple[int, ...]) -> Schema:
    status = schemas.closed({"status": {"type": "string"}})
    return {
        "operationId": name,
        "summary": summary,
        "security": NO_KEY,
        "responses": {"200": _answer("Yes.", {JSON: status}), **_problems(*statuses)},
    }


def _too_long() -> dict[str, Schema]:
    """What the server in front of us says to an address that is too long; we never see it."""
    return {"414": _answer("The address is too long.", {"text/html": {"type": "string"}})}


def _parameters(wishes: Mapping[str, Schema]) -> list[Schema]:
    return [
        {"name": name, "in": "query", "schema": schema, "style": "form", "explode": False}
        for name, schema in wishes.items()
    ]


def _body(contents: Mapping[str, Schema]) -> Schema:
    return {"required": True, "content": _content(contents)}


def _answer(description: str, contents: Mapping[str, Schema]) -> Schema:
    return {"description": description, "content": _content(contents)}


def _content(contents: Mapping[str, Schema]) -> Schema:
    return {media: {"schema": schema} for media, schema in contents.items()}


def _problems(*statuses: int) -> dict[str, Schema]:
    told = {problems.MEDIA_TYPE: ref("Problem")}
    return {
        str(status): _answer(problems.of_status(status).title, told) for status in sorted(statuses)
    }
