"""What can go wrong between a client and the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.errors import NormalizerError

if TYPE_CHECKING:
    from collections.abc import Mapping

# Another try may succeed where nothing was changed.
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


class ServiceError(NormalizerError):
    """The service could not be asked, or did not do what it was asked.

    `is_passing` says that another try may succeed, `retry_after` after how many seconds, where the
    service has said so.
    """

    is_passing = False
    retry_after: float | None = None


class UnreachableError(ServiceError):
    """There was no answer, or only a part of one."""

    is_passing = True


class UnexpectedAnswerError(ServiceError):
    """The answer has not the form that this service gives it: something else may be listening."""


class ProblemError(ServiceError):
    """The service has refused, and says why (RFC 9457).

    `details` is the whole problem object. `status` is that of HTTP, `code` a short fixed name,
    `detail` a sentence, and `errors` name places of the request as JSON Pointers.
    """

    def __init__(
        self, status: int, details: Mapping[str, object], retry_after: float | None = None
    ) -> None:
        self.status = status
        self.details = dict(details)
        self.code = str(details.get("code") or status)
        self.title = str(details.get("title") or f"HTTP status {status}")
        self.detail = str(details.get("detail") or "")
        self.request_id = details.get("request_id")
        told = details.get("retryable")
        self.is_passing = told if isinstance(told, bool) else status in PASSING
        self.retry_after = retry_after
        super().__init__(f"{self.title} ({status}). {self.detail}".strip())

    @property
    def errors(self) -> list[tuple[str, str]]:
        """The places that are wrong, as JSON Pointers, each with what is wrong there."""
        found = self.details.get("errors")
        return [
            (str(error.get("pointer", "")), str(error.get("detail", "")))
            for error in (found if isinstance(found, list) else ())
            if isinstance(error, dict)
        ]

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.status, self.details, self.retry_after)
