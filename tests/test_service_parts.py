"""Laws of the parts of the service that hold for any text and any JSON."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import normalize
from normalizer.edit import apply, check
from normalizer.errors import BadRecordError
from normalizer.profile import load
from normalizer.records import Fields, place_at, texts_of
from normalizer.web import exact_json
from normalizer.web.answers import UNFIT, fit
from normalizer.web.problems import Problem
from normalizer.why import look
from tests.strategies import any_text, texts

fewer = settings(max_examples=settings().max_examples // 3)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | any_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_text, inner, max_size=4),
    max_leaves=12,
)  # fmt: skip
BARE = load().narrowed(ignore=("CHR",))


@fewer
@given(value=values)
def test_json_comes_out_as_it_went_in(value: object) -> None:
    written = json.dumps(value).encode()
    again = exact_json.write(exact_json.read(written))
    again.decode("utf-8")  # strictly
    assert json.loads(again) == json.loads(written)


@given(data=st.binary(max_size=40) | any_text.map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_json_or_a_problem(data: bytes) -> None:
    with contextlib.suppress(Problem):
        exact_json.write(exact_json.read(data)).decode("utf-8")


@pytest.mark.parametrize("number", ["1.10", "-0", "1e400", "1E+2", "0.1e-7", "9" * 5_000])
def test_numbers_keep_their_digits(number: str) -> None:
    data = f'{{"a":[{number}]}}'.encode()
    assert exact_json.write(exact_json.read(data)) == data


@fewer
@given(text=texts)
def test_what_is_fit_for_json_can_be_taken_back(text: str) -> None:
    result = fit(normalize(text, profile=BARE))
    assert UNFIT.search(result.text) is None
    check(text, result.edits)
    assert apply(text, result.edits) == result.text
    assert result.undo() == text


@settings(max_examples=max(10, settings().max_examples // 10))
@given(text=texts, data=st.data())
def test_any_place_can_be_looked_at(text: str, data: st.DataObject) -> None:
    result = normalize(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    looked = look(result, start, end)
    assert (looked.start, looked.end) == (start, end)
    for edit in result.edits:
        if start <= edit.start and edit.end <= end:
            assert edit in looked.edits
    for wished in looked.wishes:
        assert wished.hindrance != "guarded" or wished.guards
    assert looked == look(result, start, end)


def test_every_text_of_a_record_has_a_path_that_leads_back_to_it() -> None:
    record: object = {"a": {"b": [{"c": "one"}, {"c": None}, {"d": 1}, {"c": "two"}]}, "e": "three"}
    found = list(texts_of(record, Fields(texts=("a.b.*.c", "e"))))
    assert [(place.path, text) for place, text in found] == [
        ("a.b.0.c", "one"), ("a.b.3.c", "two"), ("e", "three"),
    ]  # fmt: skip
    for place, text in found:
        assert place_at(record, place.path).value == text


@pytest.mark.parametrize(
    "path", ["", "x", "a.x", "a.b.9.c", "a.b.-1.c", "a.b.*.c", "a.b.0", "a.b.0.c.d", "." * 9]
)
def test_a_path_that_leads_nowhere_is_told(path: str) -> None:
    record: object = {"a": {"b": [{"c": "one"}]}}
    with pytest.raises(BadRecordError, match="no such field"):
        place_at(record, path)
