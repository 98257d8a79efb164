"""Our short cut around ftfy changes nothing: the same lines are repaired, in the same way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TypedDict

import ftfy
import ftfy.bad_codecs  # registers the sloppy codecs
import pytest
from ftfy.badness import BADNESS_RE
from hypothesis import given
from hypothesis import strategies as st

from normalizer import mojibake, normalize
from normalizer.edit import Edit, apply
from normalizer.profile import Profile
from tests.strategies import any_text, dirty, marked_text

ENCODINGS = (
    "latin-1",
    "sloppy-windows-1250",
    "sloppy-windows-1251",
    "sloppy-windows-1252",
    "sloppy-windows-1253",
    "sloppy-windows-1254",
    "sloppy-windows-1257",
    "iso-8859-2",
    "macroman",
    "cp437",
)
WORDS = (
    "café", "naïve", "voilà", "Ångström", "São Paulo", "NÃO", "él", "œuvre", "žluť", "İstanbul",
    "Новости дня", "Ελλάς", "한글", "日本語", "😀", "’", "“no”", "—", "…", "\xa0", " ", "ﬁ",
    "a b", "1,5 €",
)  # fmt: skip


def misread(text: str, encoding: str) -> str:
    """UTF-8 read as another encoding."""
    return text.encode("utf-8", "surrogatepass").decode(encoding, "replace")


words = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=4)), max_size=6).map("".join)
once = st.builds(misread, words, st.sampled_from(ENCODINGS))
twice = st.builds(misread, once, st.sampled_from(ENCODINGS))
pieces = st.one_of(words, once, twice, st.sampled_from(sorted(mojibake.keys())))
mixed = st.lists(pieces, max_size=6).map("".join)
misread_texts = st.one_of(mixed, once, twice, marked_text, dirty, any_text)


def repaired(line: str) -> str:
    """A line with the repairs that we found in it."""
    found = mojibake.repairs(line)
    return apply(line, [Edit(start, line[start:end], after) for start, end, after in found])


@given(misread_texts)
def test_any_line_is_repaired_as_ftfy_repairs_it(text: str) -> None:
    for line in text.split("\n"):
        assert repaired(line) == ftfy.fix_encoding(line)


@given(st.lists(st.sampled_from([*map(chr, range(0x80, 0x100)), *" aé’€™œž"])).map("".join))
def test_any_run_of_latin_1_is_repaired_as_ftfy_repairs_it(line: str) -> None:
    assert repaired(line) == ftfy.fix_encoding(line)


@given(misread_texts)
def test_a_line_is_suspect_where_ftfy_finds_it_bad(text: str) -> None:
    for line in text.split("\n"):
        assert mojibake.is_suspect(line) == bool(BADNESS_RE.search(line))


@given(st.integers(0, 200), misread_texts, st.integers(0, 200))
def test_a_suspect_place_is_found_far_from_the_ends(before: int, text: str, behind: int) -> None:
    line = "e" * before + text + "e" * behind
    assert mojibake.is_suspect(line) == bool(BADNESS_RE.search(line))


@given(misread_texts, misread_texts)
def test_differences_lead_from_any_text_to_any_other(before: str, after: str) -> None:
    found = mojibake.differences(before, after)
    edits = [Edit(start, before[start:end], new) for start, end, new in found]
    assert apply(before, edits) == after


@given(words, words, once)
def test_differences_leave_the_words_around_a_repair_alone(
    first: str, last: str, broken: str
) -> None:
    before, after = f"{first} one {broken} two {last}", f"{first} one {last} two {last}"
    for start, end, _ in mojibake.differences(before, after):
        assert len(first) < start <= end < len(before) - len(last)


def test_no_character_of_ordinary_prose_is_a_key() -> None:
    assert not mojibake.keys() & set("’‘“”–—…•°©®™\xa0")
    assert not any(map(str.isascii, mojibake.keys()))


@pytest.mark.parametrize(
    "text", ["cafÃ©", "donâ€™t", "РќРѕРІРѕСЃС‚Рё", "voilÃ\xa0", "вЂ™", "√©tait"]
)
def test_every_kind_of_mojibake_holds_a_key(text: str) -> None:
    assert BADNESS_RE.search(text)
    assert mojibake.keys() & set(text)


class Case(TypedDict):
    """A case that ftfy publishes; more keys than these are of no use here."""

    label: str
    original: str
    fixed: str
    expect: str


DATA = Path(__file__).parent / "data" / "ftfy_test_cases.json"  # of ftfy 6.3.1, Apache-2.0
CASES: list[Case] = json.loads(DATA.read_text("utf-8"))
LETTERS = Profile("letters", select=("CHR",), ignore=("CHR9",))


def by_ftfy(text: str) -> str:
    """`fix_text` without the changes that are cosmetic, and off by default here."""
    return ftfy.fix_text(
        text, uncurl_quotes=False, fix_latin_ligatures=False, fix_character_width=False
    )


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in CASES])
def test_a_published_case_of_ftfy_comes_out_as_there(case: Case) -> None:
    result = normalize(case["original"], profile=LETTERS)
    assert result.text == by_ftfy(case["original"])
    assert result.settled


SOLVED = [
    case for case in CASES if case["expect"] == "pass" and by_ftfy(case["fixed"]) == case["fixed"]
]


@pytest.mark.parametrize("case", [pytest.param(case, id=case["label"]) for case in SOLVED])
def test_the_right_text_of_a_published_case_stays(case: Case) -> None:
    assert normalize(case["fixed"], profile=LETTERS).edits == ()
