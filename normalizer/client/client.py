"""The client: one method for each thing that the service can be asked."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

from normalizer.client import bulk
from normalizer.client.answers import Answer, BulkLine, answer, listed, mapping
from normalizer.client.failures import ServiceError, UnexpectedAnswerError
from normalizer.client.options import NONE, Options
from normalizer.client.retrying import Backoff
from normalizer.client.transport import JSON, Transport, parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

BYTES = "application/octet-stream"


class Client:
    """Asks a service of normalizer. One client may be used from many threads.

    `key` is sent as a bearer token. `timeout` are the seconds in which the service has to take a
    connection and to go on with an answer. Where another try may help it is made, later and later,
    as long as all tries together take less than `patience` seconds; a `Retry-After` of the service
    is obeyed. Asking twice does no harm: the same text has the same answer. Bodies of `gzip_from`
    bytes and more are compressed. `connections` is how many are kept open.

    Its methods raise UnreachableError where there is no (whole) answer, ProblemError where the
    service refuses, and UnexpectedAnswerError where something else answers: all ServiceErrors.
    MissingExtraError says that the extra `client` is not installed.
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:8000",
        key: str | None = None,
        *,
        timeout: float = 30.0,
        patience: float = 60.0,
        gzip_from: int = 4_096,
        connections: int = 10,
    ) -> None:
        self._patience = patience
        self._transport = Transport(
            url, key, timeout=timeout, gzip_from=gzip_from, connections=connections
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections that are kept open."""
        self._transport.close()

    def normalize(
        self,
        text: str | bytes,
        *,
        url: str | None = None,
        options: Options = NONE,
        charset: str | None = None,
    ) -> Answer:
        """Repair a text. Bytes are decoded there; `charset` is the label that they came with."""
        if isinstance(text, bytes):
            kind = "text/plain" + (f"; charset={charset}" if charset else "")
            query = options.query() | ({"url": url} if url else {})
            return answer(self._post("/v1/normalize", text, query, kind))
        body: dict[str, object] = {"text": text, **options.members()}
        if url:
            body["url"] = url
        return answer(self._post("/v1/normalize", _json(body)))

    def normalize_record(
        self,
        record: Mapping[str, object],
        fields: Iterable[str] | str,
        *,
        url: str | None = None,
        options: Options = NONE,
    ) -> Answer:
        """Repair the texts of a record: `fields` are paths, or, as one string, a preset's name."""
        body: dict[str, object] = {"record": dict(record), **_fields(fields), **options.members()}
        if url:
            body["url"] = url
        return answer(self._post("/v1/normalize", _json(body)))

    def bulk(
        self,
        items: Iterable[str | Mapping[str, object]],
        *,
        fields: Iterable[str] | str | None = None,
        options: Options = NONE,
        lines: int = 500,
        size: int = 4 << 20,
    ) -> Iterator[BulkLine]:
        """What becomes of each item, in the order of the items, each once.

        An item is a text or, where `fields` is given, a record (see `normalize_record`); without
        `fields` a mapping is a whole request, such as {"id": 7, "text": "…", "lang": "de"}. Items
        are sent as they are asked for, in requests of up to `lines` items and `size` bytes, whose
        answers are held in memory. What was not answered, since a connection broke or the service
        was busy, is sent again, and that alone. A problem with one item is told in its line, and
        does not stop the others. Raises RecordError for an item that cannot be JSON, and
        ServiceError where no try helps.
        """
        query = options.query()
        if fields is not None:
            query |= {"mode": "record"} | {
                key: value if isinstance(value, str) else ",".join(value)
                for key, value in _fields(fields).items()
            }
        for batch in bulk.batches(bulk.items(items), lines, size):
            yield from bulk.answered(self._transport, batch, query, self._patience)

    def explain(
        self, text: str, *, span: tuple[int, int] | None = None, options: Options = NONE
    ) -> dict[str, object]:
        """The edits with all their reasons; for a `span` also why it was, or was not, touched."""
        body = {"text": text, **options.members()}
        if span is not None:
            body["span"] = {"start": span[0], "end": span[1]}
        return self._post("/v1/explain", _json(body))

    def undo(self, done: Answer) -> str | bytes | dict[str, object]:
        """The original: a text for a text, bytes for bytes, a record for a record.

        The answer needs its text or record, and its edits.
        """
        wanted = ("text", "record", "edits", "offsets", "encoding", "errors")
        body = _json({key: done.raw[key] for key in wanted if done.raw.get(key) is not None})
        if done.is_of_bytes:
            return self._tried(
                lambda: self._transport.send("POST", "/v1/undo", body=body, accept=BYTES)
            )
        found = self._post("/v1/undo", body)
        text = found.get("text")
        return text if isinstance(text, str) else mapping(found.get("record"))

    def rules(self) -> list[dict[str, object]]:
        """All rules of the service, each with its code, damage, cause and examples."""
        found = [mapping(each) for each in listed(self._get("/v1/rules").get("rules"))]
        if not found:
            raise UnexpectedAnswerError("The answer has no list of rules.")
        return found

    def rule(self, code: str) -> dict[str, object]:
        """One rule of the service."""
        return self._get(f"/v1/rules/{quote(code, safe='')}")

    def info(self) -> dict[str, object]:
        """Versions, the hash of the rules, and the limits of the service."""
        return self._get("/v1/info")

    def _get(self, path: str) -> dict[str, object]:
        return parsed(self._tried(lambda: self._transport.send("GET", path)))

    def _post(
        self, path: str, body: bytes, query: Mapping[str, str] | None = None, kind: str = JSON
    ) -> dict[str, object]:
        return parsed(
            self._tried(
                lambda: self._transport.send("POST", path, body=body, query=query, kind=kind)
            )
        )

    def _tried(self, send: Callable[[], bytes]) -> bytes:
        """What is answered at last."""
        backoff = Backoff(self._patience)
        while True:
            try:
                return send()
            except ServiceError as error:
                wait = backoff.wait(error.retry_after) if error.is_passing else None
                if wait is None:
                    raise
            time.sleep(wait)


def _json(body: Mapping[str, object]) -> bytes:
    # In ASCII: lone surrogates are damage to be repaired, and have no form in UTF-8.
    return json.dumps(body, ensure_ascii=True, allow_nan=False).encode("ascii")


def _fields(fields: Iterable[str] | str) -> dict[str, str | list[str]]:
    return {"preset": fields} if isinstance(fields, str) else {"fields": list(fields)}
