"""Laws of lines: whatever JSON comes in, only the text changes, and undo gives the line back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from normalizer import normalize
from normalizer.archive import framing, jsonl, undo
from normalizer.archive.batch import Setup
from normalizer.archive.json_spans import Literal, encoded, tree, values
from normalizer.edit import Edit, apply
from normalizer.errors import BadRecordError
from normalizer.profile import load
from normalizer.records import Fields

if TYPE_CHECKING:
    from collections.abc import Callable

    from normalizer.result import Result

SETUP = Setup(profile=load("default"), fields=Fields(texts=("text", "deep.*.text")))
PLAIN = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
DAMAGED = st.lists(
    st.sampled_from(["Rain", " , ", "  ", "é", "\U0001f600", "&amp;", '"', "\\", "\n", "\x00", "…",
                     "â€™", "/", "\u00ad", " end."]),
    max_size=12,
).map("".join)  # fmt: skip
TEXTS = st.one_of(PLAIN, DAMAGED)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXTS),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(PLAIN, inner, max_size=3)),
    max_leaves=6,
)
RECORDS = st.builds(
    lambda text, others, deep: {**others, "text": text, "deep": deep},
    TEXTS,
    st.dictionaries(PLAIN, VALUES, max_size=4),
    st.lists(st.fixed_dictionaries({"text": TEXTS}), max_size=2),
)


def mended(text: str | bytes, url: str | None, lang: str | None) -> Result:
    return normalize(text, url=url, lang=lang or "en", profile=SETUP.profile)


def written(record: object, how: int) -> bytes:
    forms: list[Callable[[object], str]] = [
        json.dumps,
        lambda value: json.dumps(value, ensure_ascii=False),
        lambda value: json.dumps(value, indent=1).replace("\n", " "),
        lambda value: json.dumps(value, separators=(",", ":")).replace("/", "\\/"),
        lambda value: json.dumps(value).replace(" end.", "\\u0020e\\u006Ed."),
    ]  # fmt: skip
    return forms[how % len(forms)](record).encode("utf-8") + b"\n"


@given(RECORDS, st.integers(0, 4))
def test_only_texts_change_and_undo_gives_the_line_back(
    record: dict[str, object], how: int
) -> None:
    raw = written(record, how)
    if json.loads(raw) != record:
        return  # what was written is another record
    made = jsonl.JsonLines(SETUP).mend(raw, mended)
    wanted = json.loads(raw)
    wanted["text"] = mended(wanted["text"], None, None).text
    for each in wanted["deep"]:
        each["text"] = mended(each["text"], None, None).text
    assert json.loads(made.output) == wanted
    assert (made.output == raw) == (not made.changes)
    entry = json.loads(json.dumps(undo.entry(0, raw, made)))
    if made.changes:
        assert undo.raw_before("jsonl", made.output, entry, "the line") == raw


@given(st.binary(max_size=60))
def test_any_bytes_are_a_record_or_a_bad_one(data: bytes) -> None:
    line = data.replace(b"\n", b" ") + b"\n"
    try:
        made = jsonl.JsonLines(SETUP).mend(line, mended)
    except BadRecordError:
        return
    assert made.fate == "passed" or json.loads(line) == json.loads(made.output)


@given(TEXTS, st.booleans(), st.data())
def test_edits_on_a_literal_are_edits_on_its_text(
    text: str, ascii_only: bool, data: st.DataObject  # noqa: FBT001 - drawn
) -> None:  # fmt: skip
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    after = data.draw(PLAIN)
    edits = [Edit(start, text[start:end], after)] if text[start:end] != after else []
    raw = json.dumps(text, ensure_ascii=ascii_only)
    pieces = [encoded(edit.after, ascii_only=ascii_only) for edit in edits]
    assert json.loads(Literal(raw).replaced(edits, pieces)) == apply(text, edits)


@given(VALUES)
def test_the_scanner_accepts_what_the_library_accepts(value: object) -> None:
    line = json.dumps({"a": value, "text": "x"})
    (found,) = values(line, tree(["text"]))
    assert (found.value, line[found.start : found.end]) == ("x", '"x"')


@given(st.lists(st.integers(0, 60), max_size=30), st.integers(1, 90), st.integers(1, 50))
def test_frames_depend_on_the_input_and_not_on_its_chunks(
    lengths: list[int], frame: int, chunk: int
) -> None:
    data = b"".join(b"x" * length + b"\n" for length in lengths) + b"y" * (frame % 3)
    longest = 40
    whole = list(framing.lines([data], frame, longest))
    cut = [data[at : at + chunk] for at in range(0, len(data), chunk)]
    assert list(framing.lines(cut, frame, longest)) == whole
    assert b"".join(piece.data for piece in whole) == data
    for piece in whole:
        most = max(longest, frame)
        lines = jsonl.split(piece.data)
        assert piece.is_oversized == (len(lines) == 1 and len(lines[0]) > most)
        assert all(line.endswith(b"\n") for line in lines[:-1])
