"""`/v1/explain`: every edit with its reasons, and why one place was changed or was not."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from normalizer import __version__, report
from normalizer.web.answers import edit_records, reason_record
from normalizer.web.exact_json import whole
from normalizer.web.problems import at
from normalizer.web.wishes import OPTIONS
from normalizer.why import look

if TYPE_CHECKING:
    from normalizer.web.answers import Repaired
    from normalizer.web.wishes import Wish
    from normalizer.why import Look, Wished

KEYS = ("text", "id", "url", "span", *(option for option in OPTIONS if option != "return"))
MOST_WISHES = 200  # that are told of one place


def explained(wish: Wish, repaired: Repaired, span: object, ruleset: str) -> dict[str, object]:
    """The answer of `/v1/explain`; raises a 422 Problem for a span that the text has not."""
    result = repaired.result
    told: dict[str, object] = {} if wish.id is None else {"id": wish.id}
    told["complete"] = result.complete
    told["lang"] = result.lang
    told["profile"] = wish.profile.name
    told["offsets"] = wish.offsets
    told["edits"] = _edits(wish, repaired)
    if span is not None:
        start, end = _span(span, repaired.original, wish.offsets)
        told["span"] = _look(wish, repaired, look(result, start, end))
    told["ruleset"] = ruleset
    told["version"] = __version__
    return told


def _edits(wish: Wish, repaired: Repaired) -> list[dict[str, object]]:
    reasons = groupby(repaired.result.explain(), key=lambda reason: reason.edit)
    records = edit_records(repaired, wish.offsets)
    return [
        {**record, "reasons": [reason_record(reason) for reason in because]}
        for record, (_, because) in zip(records, reasons, strict=True)
    ]


def _span(span: object, original: str, offsets: report.Offsets) -> tuple[int, int]:
    """The span in code points."""
    if not isinstance(span, dict) or set(span) != {"start", "end"}:
        raise at("/span", "must be an object with 'start' and 'end'.")
    start, end = whole(span["start"], "/span/start"), whole(span["end"], "/span/end")
    units = original if offsets == "codepoint" else original.encode("utf-16-le", "surrogatepass")
    length = len(units) if offsets == "codepoint" else len(units) // 2
    if not 0 <= start <= end <= length:
        raise at("/span", f"must lie within the text, which has {length:,} units of its offsets.")
    if isinstance(units, str):
        return start, end
    first, second = units[: 2 * start], units[2 * start : 2 * end]
    begins = len(first.decode("utf-16-le", "surrogatepass"))
    return begins, begins + len(second.decode("utf-16-le", "surrogatepass"))


def _look(wish: Wish, repaired: Repaired, looked: Look) -> dict[str, object]:
    records = list(edit_records(repaired, wish.offsets))
    numbers = {edit: number for number, edit in enumerate(repaired.result.edits)}
    counted = report.in_units(repaired.original, (looked.start, looked.end), wish.offsets)
    start, end = counted
    return {
        "start": start,
        "end": end,
        "touched": bool(looked.edits),
        "edits": [records[numbers[edit]] for edit in looked.edits],
        "guards": [kind.value for kind in looked.guards],
        "untouched_by": [_wished(repaired, one, wish) for one in looked.wishes[:MOST_WISHES]],
    }


def _wished(repaired: Repaired, wished: Wished, wish: Wish) -> dict[str, object]:
    text, finding, rule = repaired.result.text, wished.finding, wished.rule
    start, end = report.in_units(text, (finding.start, finding.end), wish.offsets)
    return {
        "code": rule.code,
        "confidence": rule.confidence.name.lower(),
        "damage": rule.damage,
        "because": wished.hindrance,
        "guards": [kind.value for kind in wished.guards],
        "out_start": start,
        "out_end": end,
        "before": text[finding.start : finding.end],
        "after": finding.after,
    }
