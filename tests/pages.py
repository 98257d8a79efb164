"""The page with the library itself behind it, where the service has its workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask

from normalizer import NormalizerError, normalize
from normalizer.profile import load
from normalizer.web.page import page
from normalizer.web.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from flask import Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def repair(body: Mapping[str, object]) -> dict[str, object]:
    """What `POST /v1/normalize` answers, as far as the page reads it."""
    text, ignore, lang = str(body["text"]), body.get("ignore", []), body.get("lang")
    assert isinstance(ignore, list)
    if "BUSY!" in text:
        raise Problem(503, "busy", "All workers are busy.", headers={"Retry-After": "2"})
    try:
        profile = load(str(body["profile"])).narrowed((), ignore)
        result = normalize(text, lang=str(lang) if lang else None, profile=profile)
    except NormalizerError as error:
        raise Problem(422, "invalid-request", str(error)) from error
    reasons, shift = iter(result.explain()), 0
    edits: list[dict[str, object]] = []
    for edit in result.edits:
        because = [next(reasons) for _ in edit.codes]
        edits.append(
            {
                "field": None,
                "start": edit.start,
                "end": edit.end,
                "before": edit.before,
                "after": edit.after,
                "codes": list(edit.codes),
                "out_start": edit.start + shift,
                "out_end": edit.start + shift + len(edit.after),
                "message": " ".join(f"{each.rule.damage}. {each.evidence}" for each in because),
                "confidence": min(each.rule.confidence for each in because).name.lower(),
            }
        )
        shift += len(edit.after) - len(edit.before)
    return {
        "changed": bool(edits),
        "complete": "SLOW!" not in text,
        "text": result.text,
        "edits": edits,
        "metadata": result.metadata,
        "stats": {"characters_in": len(text), "characters_out": len(result.text)},
        "diff": result.diff(),
        "lang": result.lang,
        "warnings": list(result.warnings),
    }


def info() -> dict[str, object]:
    """What `/v1/info` tells, as far as the page reads it."""
    return {"limits": {"body_bytes": 4 << 20}}


def create() -> Flask:
    """An application of the page alone."""
    app = Flask("page", static_folder=None)
    app.register_blueprint(page(repair, info))

    @app.after_request
    def guarded(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = POLICY
        return response

    return app
