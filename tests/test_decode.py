"""Bytes become text without the loss of a byte, whatever they were declared to be."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from webencodings.labels import LABELS as TABLE

from normalizer import normalize
from normalizer.decode import decode, encode
from normalizer.errors import EncodingLabelError, NormalizerError

LABELS = sorted(TABLE)
NAMES = sorted(set(TABLE.values()))
OUTSIDE = ("utf-7", "unicode_escape", "idna", "hz", "punycode", "rot13", "utf_8_sig",
           "mbcs", "hex", "", "utf-8\0", "sloppy-windows-1252", "nonsense")  # fmt: skip


@pytest.mark.parametrize(
    ("data", "encoding", "text"),
    [
        (codecs.BOM_UTF8 + "café".encode(), "utf-8", "\ufeffcafé"),
        (codecs.BOM_UTF16_LE + "café".encode("utf-16-le"), "utf-16le", "\ufeffcafé"),
        (codecs.BOM_UTF16_BE + "café".encode("utf-16-be"), "utf-16be", "\ufeffcafé"),
        (codecs.BOM_UTF8, "utf-8", "\ufeff"),
        (codecs.BOM_UTF16_LE, "utf-16le", "\ufeff"),
    ],
    ids=["utf-8", "utf-16le", "utf-16be", "utf-8 alone", "utf-16le alone"],
)
def test_a_byte_order_mark_decides_and_stays_in_the_text(
    data: bytes, encoding: str, text: str
) -> None:
    for declared in (None, "windows-1252"):
        decoded = decode(data, declared)
        assert (decoded.text, decoded.encoding, decoded.source) == (text, encoding, "bom")
        assert decoded.encode(decoded.text) == data


def test_a_byte_order_mark_that_lies_does_not_decide() -> None:
    odd = codecs.BOM_UTF16_LE + b"a"
    decoded = decode(odd)
    assert (decoded.encoding, decoded.source) == ("utf-8", "undecodable")
    assert decoded.encode(decoded.text) == odd
    assert decode(odd, "windows-1252").text == "ÿþa"


def test_a_lone_surrogate_in_a_utf16_file_comes_back() -> None:
    data = codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00"
    decoded = decode(data)
    assert decoded.text == "\ufeffa\ud800b"
    assert decoded.encode(decoded.text) == data


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("latin1", "windows-1252"),
        ("ISO-8859-1", "windows-1252"),
        (" Windows-1252\n", "windows-1252"),
        ("ascii", "windows-1252"),
        ("utf8", "utf-8"),
        ("cp1251", "windows-1251"),
        ("sjis", "shift_jis"),
        ("gb2312", "gbk"),
        ("koi8-r", "koi8-r"),
    ],
)
def test_a_label_means_what_browsers_take_it_for(label: str, name: str) -> None:
    text = "It rained"
    assert decode(text.encode(), label).encoding == name
    assert decode(text.encode(), label).text == text


def test_a_declared_encoding_is_taken_before_utf8() -> None:
    decoded = decode("café".encode(), "windows-1252")
    assert (decoded.text, decoded.source) == ("cafÃ©", "declared")
    assert decode(b"caf\xe9", "windows-1252").text == "café"
    assert decode("кот".encode("koi8-r"), "koi8-r").text == "кот"


def test_the_holes_of_windows_1252_are_filled_as_browsers_do() -> None:
    data = bytes(range(256))
    decoded = decode(data, "windows-1252")
    assert (decoded.encoding, decoded.source) == ("windows-1252", "declared")
    assert decoded.text[0x81] == "\x81"
    assert decoded.encode(decoded.text) == data


@pytest.mark.parametrize("label", OUTSIDE, ids=ascii)
def test_a_label_outside_the_table_is_refused(label: str) -> None:
    for act in (
        lambda: decode(b"It rained", label),
        lambda: encode("It rained", label, "strict"),
        lambda: normalize(b"It rained", encoding=label),
        lambda: normalize("It rained", encoding=label),
    ):
        with pytest.raises(EncodingLabelError) as raised:
            act()
        assert repr(label) in str(raised.value)
        assert "WHATWG" in str(raised.value)
    assert issubclass(EncodingLabelError, NormalizerError)


@pytest.mark.parametrize(
    ("label", "meant"),
    [("utf-7", "utf-"), ("utf_8", "utf8"), ("windows-1525", "windows-125"), ("UFT-8", "utf-8")],
)
def test_a_label_outside_the_table_names_the_nearest(label: str, meant: str) -> None:
    with pytest.raises(EncodingLabelError, match=rf"Did you mean '{meant}"):
        decode(b"", label)


@pytest.mark.parametrize("given", [None, 5, ["It rained"], memoryview(b"It rained")])
def test_what_is_no_text_is_named(given: object) -> None:
    with pytest.raises(TypeError, match=f"not {type(given).__name__}"):
        normalize(given)  # type: ignore[arg-type]  # as an extractor that found nothing gives it


def test_a_refused_label_is_refused_under_a_byte_order_mark_too() -> None:
    with pytest.raises(EncodingLabelError):
        decode(codecs.BOM_UTF8 + b"x", "utf-7")


@pytest.mark.parametrize(
    ("data", "label"),
    [
        (b"caf\xe9", "utf-8"),
        (b"\xff\xfe\xfd", "utf-16"),
        (b"\x81", "shift_jis"),
        (b"abc", "utf-16le"),
        (b"\x1b(Ba", "iso-2022-jp"),  # an escape sequence that says nothing: not written again
        (b"caf\xc3\xa9 \x81\x20", "euc-kr"),
    ],
    ids=ascii,
)
def test_a_declared_encoding_that_loses_bytes_falls_through(data: bytes, label: str) -> None:
    decoded = decode(data, label)
    assert decoded.source != "declared"
    assert decoded.encoding == "utf-8"
    assert decoded.encode(decoded.text) == data


def test_what_falls_through_is_read_as_utf8_where_it_is() -> None:
    decoded = decode("né 漢".encode(), "euc-kr")
    assert (decoded.text, decoded.source) == ("né 漢", "utf-8")


def test_stray_bytes_stay_in_the_text_as_lone_surrogates() -> None:
    decoded = decode(b"caf\xe9 \xc3\xa9")
    assert decoded.text == "caf\udce9 é"
    assert (decoded.encoding, decoded.source) == ("utf-8", "undecodable")
    assert decoded.encode(decoded.text) == b"caf\xe9 \xc3\xa9"


@pytest.mark.parametrize("name", NAMES)
def test_every_encoding_of_the_table_can_be_read_and_written(name: str) -> None:
    decoded = decode(b"It rained.", name)
    assert decoded.encode(decoded.text) == b"It rained."
    assert normalize(b"It rained.", encoding=name).undo() == b"It rained."


@pytest.mark.parametrize("name", NAMES)
def test_all_bytes_come_back_from_every_encoding_of_the_table(name: str) -> None:
    for data in (bytes(range(256)), bytes(range(255, -1, -1)), bytes(range(0x80, 0x100)) * 2):
        decoded = decode(data, name)
        assert decoded.encode(decoded.text) == data


PIECES = st.sampled_from(
    [codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, "é漢".encode(), b"\xed\xa0\x80",
     b"\x1b$B", b"\x1b(B", b"\x81", b"\xe9", b"\r\n", b"~{", b"a , b", b"\x00"]
)  # fmt: skip
BYTES = st.lists(PIECES | st.binary(max_size=6), max_size=8).map(b"".join)


@given(data=BYTES, label=st.none() | st.sampled_from(LABELS))
@settings(max_examples=400, deadline=None)
def test_any_bytes_come_back_under_any_label(data: bytes, label: str | None) -> None:
    decoded = decode(data, label)
    assert decoded.encode(decoded.text) == data
    assert encode(decoded.text, decoded.encoding, decoded.errors) == data


@given(data=BYTES, label=st.none() | st.sampled_from(NAMES))
@settings(max_examples=150, deadline=None)
def test_undo_gives_any_bytes_back_under_any_label(data: bytes, label: str | None) -> None:
    assert normalize(data, encoding=label).undo() == data


def test_normalize_repairs_a_stray_legacy_byte() -> None:
    result = normalize(b"The caf\xe9 is closed.")
    assert result.text == "The café is closed."
    assert [edit.codes for edit in result.edits] == [("CHR142",)]
    assert result.undo() == b"The caf\xe9 is closed."


def test_normalize_repairs_bytes_alone() -> None:
    assert normalize(b"caf\xe9").text == "café"
    assert normalize(b"caf\xe9", encoding="windows-1252").edits == ()


def test_normalize_removes_a_byte_order_mark_and_undo_brings_it_back() -> None:
    data = codecs.BOM_UTF16_LE + "It rained.".encode("utf-16-le")
    result = normalize(data)
    assert result.text == "It rained."
    assert result.undo() == data


def test_a_string_is_given_back_as_a_string_and_bytes_as_bytes() -> None:
    assert normalize("It rained , then").undo() == "It rained , then"
    assert normalize(b"It rained , then").undo() == b"It rained , then"
    assert normalize("").undo() == ""
    assert normalize(b"").undo() == b""
