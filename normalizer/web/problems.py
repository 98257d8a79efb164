"""What the service answers when it cannot do what it was asked: problem details (RFC 9457).

A problem says what is wrong and where, and never quotes the text of an article.
"""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

MEDIA_TYPE = "application/problem+json"
ABOUT = "urn:normalizer:problem:"  # a name: the kinds of problems are told in docs/service.md
NOTHING: Mapping[str, object] = {}
NO_HEADERS: Mapping[str, str] = {}
# A later try may succeed without a change by the client.
RETRYABLE = frozenset({408, 429, 500, 502, 503, 504})


class Problem(Exception):  # noqa: N818 - the RFC's word, and it is raised to be answered
    """A refusal, as the HTTP answer tells it.

    `code` is a short fixed name of the kind of problem, `title` the same for people, `detail` a
    sentence on this occurrence. `extra` are further members of the JSON object, and `headers`
    further headers of the answer.
    """

    def __init__(
        self,
        status: int,
        code: str,
        detail: str,
        *,
        extra: Mapping[str, object] = NOTHING,
        headers: Mapping[str, str] = NO_HEADERS,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.title = code.replace("-", " ").capitalize()
        self.detail = detail
        self.extra = dict(extra)
        self.headers = dict(headers)

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.status, self.code, self.detail, self.extra, self.headers)

    def to_dict(self) -> dict[str, object]:
        """The JSON object that tells of it."""
        return {
            "type": ABOUT + self.code,
            "title": self.title,
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "retryable": self.status in RETRYABLE,
            **self.extra,
        }

    def to_json(self, **more: object) -> bytes:
        """The object as JSON in ASCII."""
        return json.dumps({**self.to_dict(), **more}, ensure_ascii=True).encode("ascii")


def _again(
    status: int, code: str, detail: str, extra: Mapping[str, object], headers: Mapping[str, str]
) -> Problem:
    return Problem(status, code, detail, extra=extra, headers=headers)


def at(pointer: str, detail: str, *, status: int = 422, code: str = "invalid-request") -> Problem:
    """A problem with one place of the request, named by a JSON Pointer (RFC 6901)."""
    where = pointer or "the whole body"
    return Problem(
        status,
        code,
        f"{where}: {detail}",
        extra={"errors": [{"pointer": pointer, "detail": detail}]},
    )


def too_large(what: str, limit: int, unit: str) -> Problem:
    """A problem with a size: `what` may have `limit` of the unit at most."""
    return Problem(413, "too-large", f"{what} may have {limit:,} {unit} at most.")


def of_status(status: int, headers: Mapping[str, str] = NO_HEADERS) -> Problem:
    """The problem for a plain HTTP status, such as 404."""
    known = HTTPStatus(status)
    code = known.phrase.lower().replace(" ", "-").replace("'", "")
    return Problem(status, code, known.description or known.phrase, headers=headers)
