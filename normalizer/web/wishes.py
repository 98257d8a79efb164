"""What a request asks for, checked: a text or a record, and how it is to be repaired."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal, cast

from normalizer.catalog import catalog
from normalizer.errors import nearest
from normalizer.profile import DEFAULT, Profile
from normalizer.records import PRESETS, Fields, preset
from normalizer.web.exact_json import Number, pointer, whole
from normalizer.web.problems import at

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from normalizer.report import Offsets
    from normalizer.web.orders import Counts

Part = Literal["text", "edits", "metadata", "stats", "diff"]

PARTS: tuple[Part, ...] = ("text", "edits", "metadata", "stats", "diff")
USUAL: tuple[Part, ...] = ("text", "edits", "metadata")
OFFSETS = ("codepoint", "utf16")
DETECT = "detect"
OPTIONS = ("lang", "profile", "select", "ignore", "return", "offsets", "budget_ms")
TEXT_OPTIONS = (*OPTIONS, "charset")  # in the query beside a text/plain body
ABOUT_RECORDS = ("fields", "preset")
SUBJECTS = ("text", "record")
KEYS = (*SUBJECTS, *ABOUT_RECORDS, *OPTIONS, "id", "url")
LISTS = frozenset({"select", "ignore", "return", "fields"})
NUMBERS = frozenset({"budget_ms"})
MOST_FIELDS = 100
MOST_PREFIXES = 500
LANGUAGE_TAG = "[A-Za-z]{2,3}([_-][A-Za-z0-9]{1,8})*"
LANGUAGE = re.compile(LANGUAGE_TAG)
LONGEST_NAME = 64  # for which a nearest one is looked for
LONGEST_STRING = 2_048  # code points of a URL, an id or a path in a record


@dataclass(frozen=True, slots=True)
class Wish:
    """How a text or record is to be repaired; `budget` is in seconds.

    `detects` asks for a guess at the charset of bytes that have no label.
    """

    profile: Profile
    lang: str | None = None
    url: str | None = None
    fields: Fields | None = None
    parts: frozenset[str] = frozenset(USUAL)
    offsets: Offsets = "codepoint"
    budget: float = 0.5
    id: object = None
    detects: bool = False


def _hint(unknown: str, known: Iterable[str]) -> str:
    return nearest(unknown, known) if len(unknown) <= LONGEST_NAME else ""


def check_keys(given: Mapping[str, object], known: Iterable[str], where: str = "") -> None:
    """Raise a 422 Problem for the first key that is not known.

    A key that is close to a known one is repeated; any other may be a piece of an article.
    """
    known = tuple(known)
    for number, key in enumerate(given, 1):
        if key in known:
            continue
        if hint := _hint(key, known):
            raise at(where + pointer(key), f"{key!r} is not known here.{hint}")
        told = ", ".join(known) or "none"
        raise at(where, f"member {number} has a name that is not known here; known are: {told}.")


def from_query(pairs: Sequence[tuple[str, str]], known: Iterable[str]) -> dict[str, object]:
    """Options that stand in a query string, in the form that they have in JSON.

    Lists are divided by commas. Raises a 422 Problem for a name that is not known or stands twice.
    """
    known = tuple(known)
    found: dict[str, object] = {}
    check_keys(dict(pairs), known, "?")
    for key, value in pairs:
        if key in found:
            raise at("?" + pointer(key), "is given twice; lists are divided by commas.")
        if key in LISTS:
            found[key] = [part for part in value.split(",") if part]
        else:
            found[key] = Number(value) if key in NUMBERS else value
    return found


class Reader:
    """Reads wishes, with the profiles and the budget that this service has."""

    def __init__(self, known: Mapping[str, Profile], budget_ms: int) -> None:
        self._profiles = known
        self._budget_ms = budget_ms

    def wish(self, given: Mapping[str, object]) -> Wish:
        """The wish that checked keys stand for; raises a 422 Problem for a wrong value."""
        return Wish(
            profile=self._profile(given),
            lang=_lang(given),
            url=_string(given, "url"),
            fields=_fields(given),
            parts=_parts(given),
            offsets=cast("Offsets", _one_of(given, "offsets", OFFSETS) or OFFSETS[0]),
            budget=self._budget(given),
            id=identity(given),
            detects=_one_of(given, "charset", (DETECT,)) is not None,
        )

    def _budget(self, given: Mapping[str, object]) -> float:
        wished = given.get("budget_ms")
        if wished is None:
            return self._budget_ms / 1000
        number = whole(wished, "/budget_ms")
        if not 1 <= number <= self._budget_ms:
            raise at("/budget_ms", f"must be from 1 to {self._budget_ms}: it may only lower that.")
        return number / 1000

    def _profile(self, given: Mapping[str, object]) -> Profile:
        name = _one_of(given, "profile", tuple(self._profiles)) or DEFAULT
        chosen = self._profiles[name]
        for key in ("select", "ignore"):
            prefixes = _strings(given, key, MOST_PREFIXES)
            if prefixes:
                _check_prefixes(chosen, key, prefixes)
                narrowed = tuple(sorted(set(prefixes)))
                chosen = chosen.narrowed(**{key: narrowed})
        return chosen


def _check_prefixes(chosen: Profile, key: str, prefixes: Sequence[str]) -> None:
    known = _codes(chosen)
    for number, prefix in enumerate(prefixes):
        if not prefix or not any(code.startswith(prefix) for code in known):
            hint = _hint(prefix, known)
            raise at(pointer(key, number), f"this is the beginning of no rule's code.{hint}")


@lru_cache(64)
def _codes(chosen: Profile) -> tuple[str, ...]:
    return tuple(catalog(chosen.packages))


def identity(given: Mapping[str, object]) -> object:
    """The id of a request, which comes back with its answer: a string, a number or null."""
    found = given.get("id")
    if isinstance(found, str):
        return _string(given, "id")
    if found is None or isinstance(found, Number):
        return found
    raise at("/id", "must be a string, a number or null.")


def _parts(given: Mapping[str, object]) -> frozenset[str]:
    if given.get("return") is None:
        return frozenset(USUAL)
    return frozenset(_strings(given, "return", len(PARTS), PARTS))


def _lang(given: Mapping[str, object]) -> str | None:
    tag = _string(given, "lang")
    if tag is not None and not LANGUAGE.fullmatch(tag):
        raise at("/lang", "is no language tag: give an ISO 639-1 code such as 'en'.")
    return tag


def _fields(given: Mapping[str, object]) -> Fields | None:
    name = _one_of(given, "preset", tuple(PRESETS))
    paths = _strings(given, "fields", MOST_FIELDS)
    if given.get("fields") is not None and not paths:
        raise at("/fields", "must name at least one field.")
    if name is not None and paths:
        raise at("/fields", "goes with no preset: name one of the two.")
    if name is not None:
        return preset(name)
    return Fields(texts=tuple(dict.fromkeys(paths))) if paths else None


def _string(given: Mapping[str, object], key: str) -> str | None:
    value = given.get(key)
    if value is not None and not isinstance(value, str):
        raise at(pointer(key), "must be a string.")
    if value is not None and len(value) > LONGEST_STRING:
        raise at(pointer(key), f"may have {LONGEST_STRING:,} characters at most.")
    return value


def _one_of(given: Mapping[str, object], key: str, known: Sequence[str]) -> str | None:
    value = _string(given, key)
    if value is not None and value not in known:
        hint = _hint(value, known)
        raise at(pointer(key), f"must be one of {', '.join(known)}.{hint}")
    return value


def _strings(
    given: Mapping[str, object], key: str, most: int, known: Sequence[str] = ()
) -> tuple[str, ...]:
    values = given.get(key)
    if values is None:
        return ()
    if not isinstance(values, list):
        raise at(pointer(key), "must be a list of strings.")
    if len(values) > most:
        raise at(pointer(key), f"may have {most} elements at most.")
    for number, value in enumerate(values):
        where = pointer(key, number)
        if not isinstance(value, str) or not 0 < len(value) <= LONGEST_STRING:
            raise at(where, f"must be a string of 1 to {LONGEST_STRING:,} characters.")
        if known and value not in known:
            raise at(where, f"must be one of {', '.join(known)}.{_hint(value, known)}")
    return tuple(values)


MODES, ONLY = ("request", "record"), ("all", "changed", "errors")
LINE_OPTIONS = (*OPTIONS, *ABOUT_RECORDS, "mode", "only")


@dataclass(frozen=True, slots=True)
class LineOptions:
    """What the query of a bulk request says: options for lines, how to read them, what to tell."""

    given: Mapping[str, object]
    is_record: bool
    only: str
    fields: Fields | None

    def wants(self, counts: Counts) -> bool:
        """Whether a line with these counts is to be told."""
        if self.only == "changed":
            return bool(counts.changed)
        return self.only == "all" or bool(counts.results["failed"])


def line_options(query: Sequence[tuple[str, str]]) -> LineOptions:
    """The options of a bulk request; raises a 422 Problem."""
    given = from_query(query, LINE_OPTIONS)
    mode = _one_of(given, "mode", MODES) or MODES[0]
    only = _one_of(given, "only", ONLY) or ONLY[0]
    options = {key: value for key, value in given.items() if key not in ("mode", "only")}
    return LineOptions(options, mode == MODES[1], only, _fields(options))
