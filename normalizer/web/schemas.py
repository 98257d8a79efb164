"""JSON Schemas of what the service reads and answers, for its OpenAPI document."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from normalizer.records import PRESETS
from normalizer.rule import Confidence, Guarded, Stage
from normalizer.web.undoing import ERROR_HANDLERS
from normalizer.web.wishes import (
    LANGUAGE_TAG,
    LONGEST_STRING,
    MOST_FIELDS,
    MOST_PREFIXES,
    OFFSETS,
    PARTS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from normalizer.web.limits import Bounds

Schema: TypeAlias = dict[str, object]

STRING: Schema = {"type": "string"}
TRUTH: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
NUMBER: Schema = {"type": "number", "minimum": 0}
CONFIDENCE: Schema = {"enum": [level.name.lower() for level in Confidence]}
ENCODING_ERRORS: Schema = {"enum": [*ERROR_HANDLERS, None]}


def ref(name: str) -> Schema:
    """A reference to one of the schemas of the document."""
    return {"$ref": f"#/components/schemas/{name}"}


def array(items: Schema, **more: object) -> Schema:
    """A list of such items."""
    return {"type": "array", "items": items, **more}


def closed(required: Mapping[str, Schema], **optional: Schema) -> Schema:
    """An object with these members and no others."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def nullable(schema: Schema) -> Schema:
    """The same, or null, which stands for a member that is left out."""
    return {"anyOf": [schema, {"type": "null"}]}


def short(**more: object) -> Schema:
    """A string of limited length."""
    return {"type": "string", "maxLength": LONGEST_STRING, **more}


def options(profiles: Iterable[str], bounds: Bounds) -> dict[str, Schema]:
    """What says how to repair, in a body or in a query string."""
    return {
        "lang": short(pattern=f"^{LANGUAGE_TAG}$"),
        "profile": {"enum": list(profiles)},
        "select": array(ref("RulePrefix"), maxItems=MOST_PREFIXES),
        "ignore": array(ref("RulePrefix"), maxItems=MOST_PREFIXES),
        "return": array({"enum": list(PARTS)}, maxItems=len(PARTS)),
        "offsets": {"enum": list(OFFSETS)},
        "budget_ms": {"type": "integer", "minimum": 1, "maximum": bounds.budget_ms},
    }


def requests(profiles: Iterable[str], bounds: Bounds) -> dict[str, Schema]:
    """The bodies that the service reads."""
    text: Schema = {"type": "string", "maxLength": bounds.text_characters}
    common = {name: nullable(each) for name, each in options(profiles, bounds).items()}
    identity: Schema = {"anyOf": [short(), {"type": "number"}, {"type": "null"}]}
    common |= {"id": identity, "url": nullable(short())}
    fields = array(short(minLength=1), minItems=1, maxItems=MOST_FIELDS)
    about_records = {"fields": nullable(fields), "preset": nullable({"enum": list(PRESETS)})}
    record = closed({"record": {"type": "object"}}, **common, **about_records)
    two: Schema = {"fields": {"type": "array"}, "preset": {"type": "string"}}
    record["not"] = {"required": list(two), "properties": two}
    explained = {name: each for name, each in common.items() if name != "return"}
    stored: dict[str, Schema] = {
        "edits": array(ref("StoredEdit")),
    }
    kept = {
        "offsets": nullable({"enum": list(OFFSETS)}),
        "encoding": nullable(STRING),
        "errors": ENCODING_ERRORS,
    }
    return {
        "TextRequest": closed({"text": text}, **common),
        "RecordRequest": record,
        "ExplainRequest": closed(
            {"text": text}, **explained, span=nullable(closed({"start": COUNT, "end": COUNT}))
        ),
        "UndoText": closed({"text": STRING, **stored}, **kept),
        "UndoRecord": closed({"record": {"type": "object"}, **stored}, **kept),
        "StoredEdit": {
            "type": "object",
            "properties": {
                "field": nullable(STRING),
                "start": COUNT,
                "before": STRING,
                "after": STRING,
                "codes": array(STRING),
            },
            "required": ["start", "before", "after", "codes"],
        },
    }


EDIT: dict[str, Schema] = {
    "field": nullable(STRING),
    "start": COUNT,
    "end": COUNT,
    "before": STRING,
    "after": STRING,
    "codes": array(STRING, minItems=1),
    "out_start": COUNT,
    "out_end": COUNT,
    "message": STRING,
    "confidence": CONFIDENCE,
}
REASON: dict[str, Schema] = {
    "code": STRING, "confidence": CONFIDENCE, "damage": STRING, "cause": STRING, "evidence": STRING,
}  # fmt: skip
TOLD: dict[str, Schema] = {
    "changed": TRUTH,
    "complete": TRUTH,
    "settled": TRUTH,
    "lang": STRING,
    "profile": STRING,
    "offsets": {"enum": list(OFFSETS)},
    "removed_share": {"type": "number", "minimum": 0, "maximum": 1},
    "warnings": array(STRING),
}
MADE: dict[str, Schema] = {"ruleset": STRING, "version": STRING}
PARTS_TOLD: dict[str, Schema] = {
    "id": {"type": ["string", "number"]},
    "text": STRING,
    "record": {"type": "object"},
    "edits": array(ref("Edit")),
    "metadata": {"type": "object"},
    "stats": ref("Stats"),
    "diff": STRING,
    "encoding": STRING,
    "errors": {"enum": list(ERROR_HANDLERS)},
    "decoded_as": {"enum": ["bom", "declared", "detected", "utf-8", "undecodable"]},
}
COUNTS: Schema = {"type": "object", "additionalProperties": COUNT}
RULE: dict[str, Schema] = {
    "code": STRING,
    "stage": {"enum": [stage.name.lower() for stage in Stage]},
    "damage": STRING,
    "cause": STRING,
    "confidence": CONFIDENCE,
    "languages": array(STRING),
    "examples": array(
        closed({"before": STRING, "after": STRING, "lang": {"type": ["string", "null"]}})
    ),
}


def answers(bounds: Iterable[str]) -> dict[str, Schema]:
    """The bodies that the service answers with; `bounds` are the names of its limits."""
    guards = array({"enum": [kind.value for kind in Guarded]})
    reasoned = closed({**EDIT, "reasons": array(closed(REASON))})
    wished: dict[str, Schema] = {
        "code": STRING,
        "confidence": CONFIDENCE,
        "damage": STRING,
        "because": {"enum": ["off", "guess", "language", "guarded", "conflict"]},
        "guards": guards,
        "out_start": COUNT,
        "out_end": COUNT,
        "before": STRING,
        "after": STRING,
    }
    place: dict[str, Schema] = {
        "start": COUNT,
        "end": COUNT,
        "touched": TRUTH,
        "edits": array(ref("Edit")),
        "guards": guards,
        "untouched_by": array(closed(wished)),
    }
    explained = {name: TOLD[name] for name in ("complete", "lang", "profile", "offsets")}
    line: dict[str, Schema] = {"i": COUNT, "id": {"type": ["string", "number", "null"]}}
    parts = {name: each for name, each in PARTS_TOLD.items() if name != "id"}
    return {
        "Edit": closed(EDIT),
        "Stats": closed(
            {"characters_in": COUNT, "characters_out": COUNT, "edits": COUNT, "by_rule": COUNTS}
        ),
        "Answer": closed({**TOLD, **MADE}, **PARTS_TOLD),
        "Explanation": closed(
            {**explained, "edits": array(reasoned), **MADE},
            id=PARTS_TOLD["id"],
            span=closed(place),
        ),
        "Original": {"oneOf": [closed({"text": STRING}), closed({"record": {"type": "object"}})]},
        "Line": {
            "oneOf": [
                closed({**line, "status": {"const": 200}, **TOLD}, **parts),
                closed({**line, "status": COUNT, "problem": ref("Problem")}),
                closed({"summary": ref("Summary")}),
            ]
        },
        "Summary": closed({
            **dict.fromkeys(("lines", "blank", "ok", "changed", "failed"), COUNT),
            **dict.fromkeys(("incomplete", "characters", "ms"), COUNT),
            "by_rule": COUNTS, "complete": {"const": True}, **MADE,
        }),
        "Problem": problem(),
        "Rules": closed({
            "profile": STRING, "ruleset": STRING, "rules": array(closed({**RULE, "runs": TRUTH})),
        }),
        "Rule": closed({**RULE, "profiles": array(STRING), "ruleset": STRING}),
        "Profiles": closed({
            "profiles": array(closed({
                "name": STRING, "least": CONFIDENCE, "select": array(STRING),
                "ignore": array(STRING), "rules": array(STRING),
            })),
            "ruleset": STRING,
        }),
        "Info": closed({
            **dict.fromkeys(("name", "version", "ruleset", "python", "unicode"), STRING),
            "limits": closed(dict.fromkeys(bounds, COUNT)),
            "presets": {"type": "object", "additionalProperties": array(STRING)},
            **dict.fromkeys(("profiles", "languages", "return", "offsets"), array(STRING)),
            **dict.fromkeys(("content_codings", "charsets"), array(STRING)),
        }),
    }  # fmt: skip


def problem() -> Schema:
    """Problem details (RFC 9457) with our own members."""
    return closed(
        {
            "type": STRING,
            "title": STRING,
            "status": {"type": "integer", "minimum": 400, "maximum": 599},
            "detail": STRING,
            "code": STRING,
            "retryable": TRUTH,
        },
        request_id=STRING,
        reason=STRING,
        errors=array(closed({"pointer": STRING, "detail": STRING})),
    )
