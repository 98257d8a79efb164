"""The answers of the service, read into types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from normalizer.client.failures import ProblemError, UnexpectedAnswerError

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class RemoteEdit:
    """One edit: `before` became `after`, by the rules `codes`.

    `start` and `end` are places in the original, `out_start` and `out_end` in the result, all in
    the unit that the answer names. `field` is the path in a record, and None for a text.
    """

    start: int
    end: int
    before: str
    after: str
    codes: tuple[str, ...]
    out_start: int
    out_end: int
    message: str
    confidence: str
    field: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one text or record; parts that were not asked for are empty.

    `text` is None where a record was sent, `record` where a text was. `complete` says that all
    rules were asked in time. `raw` is the JSON object as it came.
    """

    changed: bool
    complete: bool
    text: str | None
    record: dict[str, object] | None
    edits: tuple[RemoteEdit, ...]
    metadata: dict[str, object]
    stats: dict[str, object]
    diff: str
    lang: str
    warnings: tuple[str, ...]
    id: object
    raw: dict[str, object]

    @property
    def ruleset(self) -> str:
        """The hash of the rules: equal hashes mean equal repairs."""
        return str(self.raw.get("ruleset", ""))

    @property
    def is_of_bytes(self) -> bool:
        """Whether the text was sent as bytes, so that undoing gives bytes."""
        return self.raw.get("encoding") is not None


@dataclass(frozen=True, slots=True)
class BulkLine:
    """What became of one item: an answer, or the problem with it. `index` counts from 0."""

    index: int
    id: object
    answer: Answer | None
    problem: ProblemError | None

    def unwrap(self) -> Answer:
        """The answer; raises the ProblemError where there is none."""
        if self.answer is None:
            raise self.problem or UnexpectedAnswerError("A line has no answer and no problem.")
        return self.answer


def answer(raw: dict[str, object]) -> Answer:
    """The answer that a JSON object stands for; raises UnexpectedAnswerError."""
    text, record = raw.get("text"), raw.get("record")
    if not isinstance(raw.get("changed"), bool):
        raise UnexpectedAnswerError(
            "The answer does not say what was changed: is this the normalizer service?"
        )
    return Answer(
        changed=bool(raw["changed"]),
        complete=bool(raw.get("complete", True)),
        text=text if isinstance(text, str) else None,
        record=record if isinstance(record, dict) else None,
        edits=tuple(_edit(each) for each in listed(raw.get("edits"))),
        metadata=mapping(raw.get("metadata")),
        stats=mapping(raw.get("stats")),
        diff=str(raw.get("diff", "")),
        lang=str(raw.get("lang", "und")),
        warnings=tuple(map(str, listed(raw.get("warnings")))),
        id=raw.get("id"),
        raw=raw,
    )


def _edit(found: object) -> RemoteEdit:
    match found:
        case {
            "start": int(start),
            "end": int(end),
            "before": str(before),
            "after": str(after),
            "codes": list(codes),
            "out_start": int(out_start),
            "out_end": int(out_end),
            "message": str(message),
            "confidence": str(confidence),
        }:
            field = mapping(found).get("field")
            rules = tuple(map(str, codes))
            path = field if isinstance(field, str) else None
            return RemoteEdit(start, end, before, after, rules, out_start, out_end, message,
                              confidence, path)  # fmt: skip
    raise UnexpectedAnswerError("An edit of the answer has not the form of one.")


def line(index: int, raw: Mapping[str, object]) -> BulkLine:
    """The line of a bulk answer for the item `index`; raises UnexpectedAnswerError."""
    status, problem = raw.get("status"), raw.get("problem")
    if isinstance(problem, dict):
        number = status if isinstance(status, int) else 500
        return BulkLine(index, raw.get("id"), None, ProblemError(number, problem))
    members = {key: value for key, value in raw.items() if key not in ("i", "status")}
    return BulkLine(index, raw.get("id"), answer(members), None)


def listed(value: object) -> list[object]:
    """The list, or an empty one."""
    return value if isinstance(value, list) else []


def mapping(value: object) -> dict[str, object]:
    """The object, or an empty one."""
    return value if isinstance(value, dict) else {}
