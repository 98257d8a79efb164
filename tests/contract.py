"""Holds every answer of a test to the OpenAPI document that the service itself gives."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, cast

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from normalizer.fingerprint import source_fingerprint
from normalizer.profile import load
from normalizer.web.catalogue import Catalogue
from normalizer.web.limits import Bounds
from normalizer.web.openapi import document
from normalizer.web.orders import Setup
from normalizer.web.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

BASE = "https://service.invalid/openapi"
PROBLEM = "application/problem+json"

Json = dict[str, "Json"]  # as far as we walk into it


@cache
def openapi() -> Json:
    """The document of a service with usual settings."""
    ruleset = f"sha256:{source_fingerprint(load())}"
    catalogue = Catalogue(Setup(Settings().profile_files(), Bounds(), ruleset))
    return cast("Json", json.loads(json.dumps(document(catalogue, Bounds()))))


@cache
def validator(name: str) -> Draft202012Validator:
    """What checks instances of one of the document's schemas."""
    whole = DRAFT202012.create_resource(cast("dict[str, object]", openapi()))
    registry = Registry().with_resource(BASE, whole)
    schema = {"$ref": f"{BASE}#/components/schemas/{name}"}
    return Draft202012Validator(schema, registry=registry)


@cache
def _path(path: str) -> str | None:
    """The path of the document that a requested path belongs to."""
    for known in openapi()["paths"]:
        if re.fullmatch(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(known)), path):
            return known
    return None


def read(data: bytes) -> object:
    """JSON with numbers of any length; the value of a long one does not matter here."""
    found: object = json.loads(data, parse_int=lambda digits: int(digits[:18]))
    return found


def check_answer(
    method: str, path: str, status: int, headers: Mapping[str, str], body: bytes
) -> None:
    """Fail unless the document says that this may be answered."""
    media = headers.get("content-type", "").partition(";")[0]
    if status >= 400 and method != "HEAD":
        assert media == PROBLEM, f"{method} {path}: {status} {media}"
        validator("Problem").validate(read(body))
    known = _path(path.partition("?")[0])
    operation = openapi()["paths"].get(known or "", {}).get(method.lower())
    if operation is None or status == 304:
        return
    told = operation["responses"].get(str(status))
    assert told is not None, f"{method} {path} answers {status}, of which the document is silent"
    contents = told["content"]
    assert media in contents, f"{method} {path} answers {status} as {media}"
    if status == 200:
        _check_body(media, contents, body)


def _check_body(media: str, contents: Json, body: bytes) -> None:
    name = str(contents[media].get("schema", {}).get("$ref", "")).rpartition("/")[2]
    if media == "application/x-ndjson":
        assert "schemas/Line" in str(contents[media]["schema"]["items"])
        for line in body.split(b"\n")[:-1]:
            validator("Line").validate(read(line))
    elif name:
        validator(name).validate(read(body))
