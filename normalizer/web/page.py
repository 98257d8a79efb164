"""The page for people: a text goes in, and every change comes out where it was made, with its why.

It works without JavaScript, which only saves the way to a new page. Nothing is kept on the server:
whatever is needed to look again stands in the form.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from flask import Blueprint, make_response, render_template, request, url_for

import normalizer
from normalizer.catalog import catalog
from normalizer.languages import languages
from normalizer.web import curl, form
from normalizer.web.form import Asked
from normalizer.web.limits import Bounds
from normalizer.web.painting import PAINTED, Mark, rows
from normalizer.web.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from flask import Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
# With "no-referrer" browsers send forms with the origin "null", as other sites' forms are sent.
REFERRERS = "same-origin"
USUAL_ADDRESS = "http://127.0.0.1:8000/"
RETURNED = ["text", "edits", "metadata", "stats", "diff"]

LABELS = {
    "title": "Title",
    "authors": "Authors",
    "published": "Published",
    "modified": "Modified",
    "section": "Section",
    "tags": "Tags",
    "credit": "Picture credit",
    "reading_minutes": "Reading time in minutes",
    "comments_count": "Comments",
    "shares": "Shares",
    "paywalled": "Behind a paywall",
    "site_name": "Site",
    "raw_page": "Text of a whole page",
}


@dataclass(frozen=True, slots=True)
class AtWork:
    """A rule in the list beside the text: with the numbers of its edits, or switched off."""

    code: str
    damage: str
    cause: str
    numbers: tuple[int, ...]
    is_on: bool


def page(
    repair: Callable[[Mapping[str, object]], dict[str, object]],
    info: Callable[[], dict[str, object]],
) -> Blueprint:
    """The routes of the page.

    `repair` takes a body as of `POST /v1/normalize` and gives its answer's object, or raises
    Problem; `info` gives the object of `/v1/info`.
    """
    blueprint = Blueprint(
        "page",
        __name__,
        template_folder="templates",
        static_folder="static",
        static_url_path="/ui/static",
    )

    @blueprint.get("/")
    def empty() -> Response:
        return _rendered(Asked(), 200, info())

    @blueprint.post("/ui")
    def looked_at() -> Response:
        told = info()
        asked = Asked()
        try:
            sent = form.read(request, _bounds(told))
            asked = form.typed(sent)
            asked = form.with_file(asked, sent)
            return _outcome(asked, repair({**asked.body, "return": RETURNED}), told)
        except Problem as problem:
            return _rendered(asked, problem.status, told, problem=problem)

    return blueprint


def _bounds(told: Mapping[str, object]) -> Bounds:
    """The limits of the service."""
    limits = told["limits"]
    return Bounds(**limits) if isinstance(limits, dict) else Bounds()


def _outcome(asked: Asked, answer: Mapping[str, object], told: Mapping[str, object]) -> Response:
    """The page with an answer on it."""
    body = asked.body
    original = str(body["text"])
    marks = _marks(answer.get("edits"))
    return _rendered(
        asked,
        200,
        told,
        answer=answer,
        rows=rows(original, marks),
        marks=marks,
        unpainted=max(0, len(marks) - PAINTED),
        rules=_at_work(marks, asked.ignore),
        metadata=_labelled(answer.get("metadata")),
        warnings=_strings(answer.get("warnings")),
        language=_language(answer.get("lang")),
        result=str(answer.get("text", "")),
        curl=curl.command(_address(), body, has_key=request.authorization is not None),
    )


def _address() -> str:
    """Where programs find the service, as far as the browser's way to it tells."""
    here = url_for("page.empty", _external=True)
    is_known = bool(urlsplit(here).netloc)  # not where the Host of the request is none
    return f"{here if is_known else USUAL_ADDRESS}v1/normalize"


def _rendered(asked: Asked, status: int, told: Mapping[str, object], **shown: object) -> Response:
    known = sorted((known.name, known.code) for known in languages().values())
    html = render_template(
        "page.html",
        asked=asked,
        languages=known,
        most=_bounds(told).body_bytes,
        profiles=told["profiles"],
        version=normalizer.__version__,
        **shown,
    )
    # A lone surrogate has no form in UTF-8: in a diff of damaged text it becomes a question mark.
    response = make_response(html.encode("utf-8", "replace"), status)
    response.mimetype = "text/html"
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Referrer-Policy"] = REFERRERS
    return response


def _marks(edits: object) -> tuple[Mark, ...]:
    """The edits of an answer, numbered."""
    found: list[Mark] = []
    for edit in edits if isinstance(edits, list) else ():
        match edit:
            case {
                "codes": list(codes),
                "message": str(message),
                "start": int(start),
                "before": str(before),
                "after": str(after),
            }:
                rules = tuple(map(str, codes))
                sure = str(edit.get("confidence", ""))
                why = f"{message} {_cause(rules)}".rstrip()
                found.append(Mark(len(found) + 1, rules, sure, why, start, before, after))
    return tuple(found)


def _cause(codes: Sequence[str]) -> str:
    """Why such damage comes about; of several rules the list beside the text tells it."""
    known = catalog()
    return known[codes[0]].cause if len(codes) == 1 and codes[0] in known else ""


def _at_work(marks: Sequence[Mark], ignore: Iterable[str]) -> list[AtWork]:
    """The rules that acted, in the order in which rules run, and those switched off."""
    numbers: dict[str, list[int]] = {code: [] for code in ignore}
    off = frozenset(numbers)
    for mark in marks:
        for code in mark.codes:
            numbers.setdefault(code, []).append(mark.number)
    known = catalog()
    order = {code: place for place, code in enumerate(known)}
    found = []
    for code in sorted(numbers, key=lambda code: (order.get(code, len(order)), code)):
        rule = known.get(code)
        damage, cause = (rule.damage, rule.cause) if rule else ("A rule of this service", "")
        found.append(AtWork(code, damage, cause, tuple(numbers[code]), code not in off))
    return found


def _labelled(metadata: object) -> list[tuple[str, str]]:
    """Metadata as labels and values to be read."""
    if not isinstance(metadata, dict):
        return []
    return [(LABELS.get(name, str(name)), _told(value)) for name, value in metadata.items()]


def _told(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _strings(values: object) -> list[str]:
    return [str(value) for value in values] if isinstance(values, list) else []


def _language(code: object) -> str:
    known = languages().get(str(code))
    return known.name if known else "not sure" if code in (None, "und") else str(code)
