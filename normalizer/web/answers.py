"""What is told of a repaired text: the JSON object of a 200 answer, in the library's own form."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from normalizer import __version__, report
from normalizer.edit import Edit, compose, invert, join, splice
from normalizer.metadata import gathered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from normalizer.report import Reason
    from normalizer.result import Result
    from normalizer.rule import Fact
    from normalizer.web.wishes import Wish

# JSON and most programs can hold neither: whatever rules run, no repaired text has them.
UNFIT = re.compile("\x00|[\ud800-\udfff]")
NUL_CODE, SURROGATE_CODE = "CHR121", "CHR143"  # the rules that do the same
LOST = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Repaired:
    """One repaired text, and the path of its field where it is one of a record.

    `decoded_as` says why bytes were read as they were, and is None for a string.
    """

    result: Result
    original: str
    path: str | None = None
    decoded_as: str | None = None


def fit(result: Result) -> Result:
    """The result, with a text that has neither NUL nor lone surrogates."""
    if _is_fit(result.text):
        return result
    found = [
        Edit(match.start(), match[0], "" if match[0] == "\0" else LOST, (_code(match[0]),))
        for match in UNFIT.finditer(result.text)
    ]
    edits = join(found)
    original = result.original
    return replace(
        result,
        text=splice(result.text, edits),
        edits=compose(original, result.edits, edits),
    )


def _is_fit(text: str) -> bool:
    try:
        text.encode("utf-8")  # much faster than the pattern, which finds the places
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def _code(character: str) -> str:
    return NUL_CODE if character == "\0" else SURROGATE_CODE


def answer(wish: Wish, done: Sequence[Repaired], ruleset: str) -> dict[str, object]:
    """The answer on one text, or on the texts of one record; its text or record is not in it."""
    longest = max(done, key=lambda each: len(each.original)) if done else None
    main = longest.result if longest else None
    told: dict[str, object] = {} if wish.id is None else {"id": wish.id}
    told["changed"] = any(each.result.edits for each in done)
    told["complete"] = all(each.result.complete for each in done)
    told["settled"] = all(each.result.settled for each in done)
    told.update(_parts(wish, done))
    told["lang"] = main.lang if main else "und"
    told["profile"] = wish.profile.name
    told["offsets"] = wish.offsets
    told["removed_share"] = _removed_share(done)
    told["warnings"] = [_of(each, words) for each in done for words in each.result.warnings]
    if longest and main and main.decoded:
        told["encoding"] = main.decoded.encoding
        told["errors"] = main.decoded.errors
        told["decoded_as"] = longest.decoded_as
    told["ruleset"] = ruleset
    told["version"] = __version__
    return told


def _parts(wish: Wish, done: Sequence[Repaired]) -> Iterator[tuple[str, object]]:
    """The parts that were asked for, but the text or record itself."""
    if "edits" in wish.parts:
        yield "edits", [record for each in done for record in edit_records(each, wish.offsets)]
    if "metadata" in wish.parts:
        yield "metadata", gathered(_facts(done))
    if "stats" in wish.parts:
        yield "stats", stats(done)
    if "diff" in wish.parts:
        yield "diff", "".join(map(_diff, done))


def _facts(done: Iterable[Repaired]) -> Iterator[Fact]:
    for each in done:
        yield from each.result.facts


def _diff(each: Repaired) -> str:
    names = (each.path, each.path) if each.path else ("before", "after")
    return report.unified_diff(each.original, each.result.edits, names)


def _of(each: Repaired, words: str) -> str:
    return f"{each.path}: {words}" if each.path else words


def _removed_share(done: Iterable[Repaired]) -> float:
    removed = sum(each.result.removed_share * max(1, len(each.original)) for each in done)
    return round(removed / max(1, sum(len(each.original) for each in done)), 6)


def stats(done: Iterable[Repaired]) -> dict[str, object]:
    """How long the texts are in code points, and how many edits each rule had a part in."""
    done = tuple(done)
    return {
        "characters_in": sum(len(each.original) for each in done),
        "characters_out": sum(len(each.result.text) for each in done),
        "edits": sum(len(each.result.edits) for each in done),
        "by_rule": dict(sorted(by_rule(done).items())),
    }


def by_rule(done: Iterable[Repaired]) -> Counter[str]:
    """How many edits each rule had a part in."""
    return Counter(code for each in done for edit in each.result.edits for code in edit.codes)


def edit_records(each: Repaired, offsets: report.Offsets) -> Iterator[dict[str, object]]:
    """The edits of one text as JSON, with their places before and behind and a reason in words."""
    result = each.result
    before = report.to_records(each.original, result.edits, offsets)
    behind = report.to_records(result.text, invert(result.edits), offsets)
    reasons = iter(result.explain())
    for edit, old, new in zip(result.edits, before, behind, strict=True):
        because = [next(reasons) for _ in edit.codes]
        yield {
            "field": each.path,
            **old,
            "out_start": new["start"],
            "out_end": new["end"],
            "message": " ".join(map(message, because)),
            "confidence": min(one.rule.confidence for one in because).name.lower(),
        }


def message(reason: Reason) -> str:
    """What was wrong, in a sentence or two."""
    return f"{reason.rule.damage}. {reason.evidence}".rstrip()


def reason_record(reason: Reason) -> Mapping[str, object]:
    """One rule's part in an edit, as JSON."""
    return {
        "code": reason.rule.code,
        "confidence": reason.rule.confidence.name.lower(),
        "damage": reason.rule.damage,
        "cause": reason.rule.cause,
        "evidence": reason.evidence,
    }
