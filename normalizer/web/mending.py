"""Repairs what a wish is about, a text or the texts of a record, within its budget of time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, cast

from normalizer.engine import normalize
from normalizer.errors import BadRecordError, EncodingLabelError
from normalizer.records import Fields, first_string, language, texts_of
from normalizer.web import answers
from normalizer.web.answers import Repaired
from normalizer.web.guessing import guessed
from normalizer.web.problems import Problem, at, too_large
from normalizer.web.wishes import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from normalizer.web.orders import Counts
    from normalizer.web.wishes import Wish

LONGEST_CODE_POINT = 4  # bytes, in any encoding


def text_of(given: Mapping[str, object]) -> str:
    """The text of a request that must have one."""
    text = given.get("text")
    if not isinstance(text, str):
        raise at("/text", "must be a string.")
    return text


def subject(given: Mapping[str, object]) -> str | dict[object, object]:
    """The text or the record of a request; raises a 422 Problem unless it has just one of both."""
    if sum(key in given for key in SUBJECTS) != 1:
        raise at("", "must have either 'text' or 'record'.")
    if "text" in given:
        if "fields" in given or "preset" in given:
            raise at("/text", "goes without 'fields' and 'preset', which are about records.")
        return text_of(given)
    record = given["record"]
    if not isinstance(record, dict):
        raise at("/record", "must be an object.")
    return record


class Mender:
    """One wish on its way; what is done is counted in `counts`."""

    def __init__(self, wish: Wish, longest: int, counts: Counts) -> None:
        self._wish = wish
        self._longest = longest
        self._counts = counts
        self._until = time.monotonic() + wish.budget

    def mended(
        self, what: str | bytes | dict[object, object], charset: str | None = None
    ) -> list[Repaired]:
        """The repaired text, or all those of a record; they are put into the record."""
        began, used = time.perf_counter(), time.thread_time()
        try:
            if isinstance(what, dict):
                done = self._record(what)
            else:
                done = [self._text(what, self._wish.lang, charset)]
        finally:
            self._counts.seconds.append(time.perf_counter() - began)
            self._counts.processor += time.thread_time() - used
        self._count(done)
        return done

    def _record(self, record: dict[object, object]) -> list[Repaired]:
        fields = self._wish.fields or Fields()
        lang = self._wish.lang or language(first_string(record, fields.lang))
        try:
            found = list(texts_of(record, fields))
        except BadRecordError as error:
            raise _wrong_record(error, self._wish.fields) from error
        done = []
        for place, text in found:
            repaired = self._text(text, lang, None, place.path)
            place.holder[place.key] = repaired.result.text
            done.append(repaired)
        return done

    def _text(
        self, text: str | bytes, lang: str | None, charset: str | None, path: str | None = None
    ) -> Repaired:
        if isinstance(text, bytes):
            self._check_length(len(text) // LONGEST_CODE_POINT)
        wish, guess = self._wish, None
        if isinstance(text, bytes) and wish.detects and charset is None:
            charset = guess = guessed(text)
        try:
            result = normalize(
                text if isinstance(text, bytes) else self._short(text),
                url=wish.url,
                lang=lang,
                profile=wish.profile,
                encoding=charset,
                stop=self._is_over,
            )
        except EncodingLabelError as error:
            raise unknown_charset() from error
        if result.decoded is None:
            return Repaired(answers.fit(result), cast("str", text), path)
        original, source = result.decoded.text, result.decoded.source
        self._check_length(len(original))
        told = "detected" if guess is not None and source == "declared" else source
        return Repaired(answers.fit(result), original, path, told)

    def _short(self, text: str) -> str:
        self._check_length(len(text))
        return text

    def _check_length(self, length: int) -> None:
        if length > self._longest:
            raise too_large("A text", self._longest, "characters")

    def _is_over(self) -> bool:
        return time.monotonic() >= self._until

    def _count(self, done: Sequence[Repaired]) -> None:
        changed = any(each.result.edits for each in done)
        complete = all(each.result.complete for each in done)
        result = "incomplete" if not complete else "changed" if changed else "unchanged"
        self._counts.results[result] += 1
        self._counts.changed += changed
        self._counts.rules.update(answers.by_rule(done))
        self._counts.characters += sum(len(each.original) for each in done)


def _wrong_record(error: BadRecordError, asked: Fields | None) -> Problem:
    """The problem of a record without its texts; only names of our own are repeated."""
    if asked is None or asked.is_preset:
        return at("/record", error.detail)
    lacks = error.reason == "no such field"
    return at("/fields", "are not in the record." if lacks else "lead to what is no text.")


def unknown_charset() -> Problem:
    """The problem of a text whose charset is no label that browsers know."""
    return Problem(
        415,
        "unknown-charset",
        "The charset is no label of the WHATWG Encoding Standard. Name the right one, or none: "
        "then UTF-8 is tried, and stray bytes are repaired as damage.",
    )
