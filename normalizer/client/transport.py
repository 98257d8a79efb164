"""One request to the service and its answer, or an error that says whether to try again."""

from __future__ import annotations

import gzip
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from normalizer.client.failures import (
    ProblemError,
    ServiceError,
    UnexpectedAnswerError,
    UnreachableError,
)
from normalizer.client.retrying import retry_after
from normalizer.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from urllib3 import BaseHTTPResponse

PIECE = 64 << 10  # bytes that are read at once
TELLING = 64 << 10  # bytes of a refusal that are read
MOST_PACKED = 50  # bytes to one: what packs better might be refused as a bomb
JSON = "application/json"


class Transport:
    """Sends requests to one service. May be used from any thread.

    `timeout` are the seconds in which a connection is made, and in which each piece of an answer
    has to come. Bodies of `gzip_from` bytes and more are compressed.
    """

    def __init__(
        self, url: str, key: str | None, *, timeout: float, gzip_from: int, connections: int
    ) -> None:
        try:
            import urllib3
        except ImportError as error:
            raise MissingExtraError("The client", "client") from error
        address = urllib3.util.parse_url(url)
        if address.scheme not in ("http", "https") or not address.host:
            raise ValueError(f"{url!r} is no address of a service: http://HOST:PORT is one.")
        self._base = url.rstrip("/")
        self._headers = {"Accept-Encoding": "gzip", "User-Agent": "normalizer-client"}
        if key is not None:
            self._headers["Authorization"] = f"Bearer {key}"
        self._gzip_from = gzip_from
        self._pool = urllib3.PoolManager(
            maxsize=connections,
            block=False,
            retries=False,
            timeout=urllib3.Timeout(connect=timeout, read=timeout),
        )
        self._broken = urllib3.exceptions.HTTPError

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._pool.clear()

    def send(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, str] | None = None,
        kind: str = JSON,
        accept: str = JSON,
    ) -> bytes:
        """The body of the answer, whole. Raises a ServiceError."""
        with self.opened(
            method, path, body=body, query=query, kind=kind, accept=accept
        ) as response:
            return b"".join(self.pieces(response))

    @contextmanager
    def opened(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, str] | None = None,
        kind: str = JSON,
        accept: str = JSON,
    ) -> Iterator[BaseHTTPResponse]:
        """A successful answer whose body is still to be read. Raises a ServiceError."""
        url = f"{self._base}{path}" + (f"?{urlencode(query)}" if query else "")
        headers = {**self._headers, "Accept": f"{accept}, application/problem+json"}
        if body is not None:
            headers["Content-Type"] = kind
            body, coding = self._packed(body)
            headers.update(coding)
        try:
            response = self._pool.request(
                method, url, body=body, headers=headers, preload_content=False, redirect=False
            )
        except self._broken as error:
            raise UnreachableError(
                f"The service at {self._base} does not answer: {error}."
            ) from error
        try:
            if response.status != 200:
                raise self._refusal(response)
            yield response
        finally:
            response.close()  # a connection whose answer was read whole is kept open all the same

    def pieces(self, response: BaseHTTPResponse) -> Iterator[bytes]:
        """The body of an answer as it comes; raises UnreachableError where it breaks off."""
        try:
            # Not `stream`, which waits for whole pieces, and throws away what came of a broken one.
            while piece := response.read1(PIECE):
                yield piece
        except self._broken as error:
            raise UnreachableError(f"The answer of {self._base} broke off: {error}.") from error

    def _packed(self, body: bytes) -> tuple[bytes, dict[str, str]]:
        if len(body) < self._gzip_from:
            return body, {}
        packed = gzip.compress(body, compresslevel=1, mtime=0)
        if len(packed) * MOST_PACKED < len(body):
            return body, {}
        return packed, {"Content-Encoding": "gzip"}

    def _refusal(self, response: BaseHTTPResponse) -> ServiceError:
        """The error that an answer other than 200 stands for."""
        wait = retry_after(response.headers.get("Retry-After"))
        try:
            told = json.loads(response.read(TELLING))
        except (ValueError, RecursionError):
            told = None
        except self._broken as error:
            return UnreachableError(f"The answer of {self._base} broke off: {error}.")
        if isinstance(told, dict):
            return ProblemError(response.status, told, wait)
        return ProblemError(response.status, {"detail": f"{self._base} gave no reason."}, wait)


def parsed(data: bytes) -> dict[str, object]:
    """The JSON object of an answer; raises UnexpectedAnswerError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise UnexpectedAnswerError(f"The answer is not JSON: {error}.") from error
    if not isinstance(found, dict):
        raise UnexpectedAnswerError("The answer is not a JSON object.")
    return found
