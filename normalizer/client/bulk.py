"""Many items in few requests: in order, each answered once, whatever happens on the way."""

from __future__ import annotations

import json
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer.client.answers import BulkLine, line, mapping
from normalizer.client.failures import (
    ProblemError,
    ServiceError,
    UnexpectedAnswerError,
    UnreachableError,
)
from normalizer.client.retrying import Backoff
from normalizer.client.transport import parsed
from normalizer.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from normalizer.client.transport import Transport

PATH = "/v1/normalize/bulk"
NDJSON = "application/x-ndjson"


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a request: the item's number, from 0, and its JSON."""

    index: int
    data: bytes


def items(given: Iterable[str | Mapping[str, object]]) -> Iterator[Item]:
    """Each item as a line; raises RecordError where one cannot be written as JSON."""
    for index, each in enumerate(given):
        what = {"text": each} if isinstance(each, str) else each
        try:
            # Escapes alone: lone surrogates are damage to be repaired, and have no form in UTF-8.
            data = json.dumps(what, ensure_ascii=True, allow_nan=False).encode("ascii") + b"\n"
        except (TypeError, ValueError, RecursionError) as error:
            raise RecordError(f"Item {index} cannot be written as JSON: {error}.") from error
        yield Item(index, data)


def batches(found: Iterable[Item], lines: int, size: int) -> Iterator[list[Item]]:
    """The items in batches of at most `lines` items and `size` bytes, but one item at least."""
    batch: list[Item] = []
    total = 0
    for item in found:
        if batch and (len(batch) >= lines or total + len(item.data) > size):
            yield batch
            batch, total = [], 0
        batch.append(item)
        total += len(item.data)
    if batch:
        yield batch


def answered(
    transport: Transport, batch: Sequence[Item], query: Mapping[str, str], patience: float
) -> Iterator[BulkLine]:
    """What became of each item of a batch, in order.

    What was not answered, and that alone, is asked again. Raises a ServiceError where that does
    not help. An answer is read to its end before any of it is given away: whoever is slow with it
    must not keep the service waiting.
    """
    work = _Work(batch)
    backoff = Backoff(patience)
    while work.pending:
        before, failure = len(work.pending), None
        try:
            for found in _asked(transport, list(work.pending.values()), query):
                work.take(found)
        except ServiceError as error:
            failure = error
            if isinstance(error, ProblemError) and error.status == 413:
                waiting = list(work.pending.values())
                for found in _divided(transport, waiting, query, patience, error):
                    work.settle(found)
            elif not error.is_passing:
                raise
        if len(work.pending) < before:
            backoff.progress()
        wait = backoff.wait(_longest(failure, work)) if work.pending else 0.0
        if wait is None and failure:
            raise failure
        if wait is None:
            work.give_up()
        else:
            time.sleep(wait)
        yield from work.in_order()


class _Work:
    """The items of a batch on their way."""

    def __init__(self, batch: Sequence[Item]) -> None:
        self.pending = {item.index: item for item in batch}
        self.refused: dict[int, BulkLine] = {}  # for now: the service was busy, say
        self._settled: dict[int, BulkLine] = {}
        self._order = deque(self.pending)

    def take(self, found: BulkLine) -> None:
        """Note what the service says of an item; raises where it has said something before."""
        if found.index not in self.pending:
            raise UnexpectedAnswerError(f"Item {found.index} was answered twice.")
        if found.problem and found.problem.is_passing:
            self.refused[found.index] = found
        else:
            self.settle(found)

    def settle(self, found: BulkLine) -> None:
        """Note what is said of an item for good."""
        del self.pending[found.index]
        self._settled[found.index] = found

    def give_up(self) -> None:
        """Take the last refusal of each item for the last word on it."""
        for index in list(self.pending):
            self.settle(self.refused[index])

    def in_order(self) -> Iterator[BulkLine]:
        """The settled items for which no earlier one is waited."""
        while self._order and self._order[0] in self._settled:
            yield self._settled.pop(self._order.popleft())


def _longest(failure: ServiceError | None, work: _Work) -> float | None:
    """The longest wait that was asked for, in seconds."""
    problems = [failure, *(work.refused[index].problem for index in work.pending
                           if index in work.refused)]  # fmt: skip
    asked = [each.retry_after for each in problems if each and each.retry_after is not None]
    return max(asked, default=None)


def _divided(
    transport: Transport,
    batch: Sequence[Item],
    query: Mapping[str, str],
    patience: float,
    error: ProblemError,
) -> Iterator[BulkLine]:
    """A batch that was too large, as two; a single item is refused."""
    if len(batch) == 1:
        yield BulkLine(batch[0].index, None, None, error)
        return
    half = len(batch) // 2
    for part in (batch[:half], batch[half:]):
        yield from answered(transport, part, query, patience)


def _asked(
    transport: Transport, batch: Sequence[Item], query: Mapping[str, str]
) -> Iterator[BulkLine]:
    """The lines of one answer, whose last one proves that it is whole."""
    body = b"".join(item.data for item in batch)
    with transport.opened(
        "POST", PATH, body=body, query=query, kind=NDJSON, accept=NDJSON
    ) as response:
        for data in _lines(transport.pieces(response)):
            raw = parsed(data)
            if "summary" in raw:
                _check(mapping(raw["summary"]), len(batch))
                return
            place = raw.get("i")
            if not isinstance(place, int) or not 0 <= place < len(batch):
                raise UnexpectedAnswerError("A line of the bulk answer is about no item.")
            yield line(batch[place].index, raw)
    raise UnreachableError("The bulk answer ended before its summary.")


def _check(summary: Mapping[str, object], sent: int) -> None:
    if summary.get("lines") != sent or summary.get("complete") is not True:
        raise UnexpectedAnswerError(
            f"The summary of the bulk answer is not about the {sent} items that were sent."
        )


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Whole lines; a last one without its end was cut off."""
    rest: list[bytes] = []
    for piece in pieces:
        *whole, tail = piece.split(b"\n")
        if whole:
            yield b"".join((*rest, whole[0]))
            yield from whole[1:]
            rest = []
        rest.append(tail)
