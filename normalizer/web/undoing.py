"""`/v1/undo`: a repaired text or record and its edits back to the original."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.decode import encode
from normalizer.edit import apply, invert
from normalizer.errors import BadRecordError, EditError, EncodingLabelError, RecordError
from normalizer.records import place_at
from normalizer.report import from_records
from normalizer.web import exact_json
from normalizer.web.exact_json import Number, pointer
from normalizer.web.mending import subject
from normalizer.web.orders import JSON
from normalizer.web.problems import Problem, at
from normalizer.web.wishes import OFFSETS

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS = ("text", "record", "edits", "offsets", "encoding", "errors")
ERROR_HANDLERS = ("strict", "surrogateescape", "surrogatepass")
BYTES = "application/octet-stream"


def undone(given: Mapping[str, object], *, wants_bytes: bool) -> tuple[bytes, str]:
    """The original as JSON, or its bytes; raises a 422 Problem where the edits do not fit."""
    what = subject(given)
    edits = _edits(given)
    offsets = "codepoint" if given.get("offsets") is None else given["offsets"]
    if offsets not in OFFSETS:
        raise at("/offsets", f"must be one of {', '.join(OFFSETS)}.")
    encoding, errors = _decoding(given)
    if isinstance(what, dict):
        if wants_bytes:
            raise Problem(406, "not-acceptable", "A record is answered as JSON: accept that.")
        for path, of_field in edits.items():
            _undo_field(what, path, of_field, offsets)
        return exact_json.write({"record": what}), JSON
    if any(path is not None for path in edits):
        raise at("/edits", "name fields of a record, and this is a text.")
    original = _original(what, edits.get(None, []), offsets)
    if wants_bytes:
        return _bytes(original, encoding, errors), BYTES
    return exact_json.write({"text": original}), JSON


def _undo_field(
    record: dict[object, object], path: str | None, edits: list[object], offsets: object
) -> None:
    if path is None:
        raise at("/edits", "of a record must each name their 'field'.")
    try:
        place = place_at(record, path)
    except BadRecordError as error:
        raise at("/edits", "name a field that the record does not have.") from error
    if not isinstance(place.value, str):
        raise at("/edits", "name a field that holds no text.")
    place.holder[place.key] = _original(place.value, edits, offsets)


def _original(text: str, edits: list[object], offsets: object) -> str:
    try:
        return apply(text, invert(from_records(text, edits, offsets)))
    except (EditError, RecordError) as error:
        raise at("/edits", f"do not fit the text. {error}") from error


def _edits(given: Mapping[str, object]) -> dict[str | None, list[object]]:
    """The edits by the field that they are about, in the form that results have."""
    edits = given.get("edits")
    if not isinstance(edits, list):
        raise at("/edits", "must be a list.")
    found: dict[str | None, list[object]] = {}
    for number, edit in enumerate(edits):
        where = pointer("edits", number)
        if not isinstance(edit, dict):
            raise at(where, "must be an object.")
        field = edit.get("field")
        if field is not None and not isinstance(field, str):
            raise at(f"{where}/field", "must be a string or null.")
        start = edit.get("start")
        begins = start.whole if isinstance(start, Number) else None
        found.setdefault(field, []).append({**edit, "start": begins})
    return found


def _decoding(given: Mapping[str, object]) -> tuple[str, str]:
    """How the original was read: an encoding and the error handler of its codec."""
    encoding, errors = given.get("encoding"), given.get("errors")
    if encoding is not None and not isinstance(encoding, str):
        raise at("/encoding", "must be a string.")
    if errors is not None and errors not in ERROR_HANDLERS:
        raise at("/errors", f"must be one of {', '.join(ERROR_HANDLERS)}.")
    return encoding or "utf-8", str(errors or ("surrogateescape" if not encoding else "strict"))


def _bytes(original: str, encoding: str, errors: str) -> bytes:
    try:
        return encode(original, encoding, errors)
    except EncodingLabelError as error:
        raise at("/encoding", "is no label of the WHATWG Encoding Standard.") from error
    except UnicodeError as error:
        raise at("/encoding", "cannot hold the original; it was read otherwise.") from error
