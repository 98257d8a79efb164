"""The samples: good text stays as it is, damaged text becomes what a careful human would give back.

`--update-samples` writes the `.edits.json` files, and never an expected text.
"""

from __future__ import annotations

import difflib
import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize

if TYPE_CHECKING:
    from normalizer import Result

SAMPLES = Path(__file__).parent.parent / "samples"
NEGATIVE = sorted((SAMPLES / "negative").glob("*.txt"))
EXPECTED = ".expected.txt"
EDITS = ".edits.json"
UPDATE = "run `pytest tests/test_samples.py --update-samples`, and read the diff of the file"


def _damaged(folder: str) -> list[Path]:
    found = (SAMPLES / folder).glob("*.txt")
    return sorted(path for path in found if not path.name.endswith(EXPECTED))


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.stem + suffix)


WILD = _damaged("in_the_wild-like")
FAILING = _damaged("known_failures")


def _name(path: Path) -> str:
    return path.stem


good = pytest.mark.parametrize("path", NEGATIVE, ids=_name)
profiles = pytest.mark.parametrize("profile", ["default", "cautious"])
wild = pytest.mark.parametrize("path", WILD, ids=_name)
failing = pytest.mark.parametrize("path", FAILING, ids=_name)
every = pytest.mark.parametrize(
    "path", [*NEGATIVE, *WILD, *FAILING], ids=lambda path: f"{path.parent.name}/{path.stem}"
)


@cache
def _result(path: Path, profile: str = "default") -> Result:
    return normalize(path.read_bytes(), profile=profile)


def _expected(path: Path) -> str:
    return _beside(path, EXPECTED).read_bytes().decode("utf-8")


def _told(result: Result) -> str:
    """The edits and metadata of a result as JSON in which nothing invisible stays invisible."""
    edits = [
        {"start": edit.start, "before": edit.before, "after": edit.after, "codes": edit.codes}
        for edit in result.edits
    ]
    lines = ",\n".join(f"    {json.dumps(edit, ensure_ascii=False)}" for edit in edits)
    metadata = json.dumps(result.metadata, ensure_ascii=False, sort_keys=True)
    shown = f'{{\n  "edits": [\n{lines}\n  ],\n  "metadata": {metadata}\n}}\n'
    return "".join(
        character if character.isprintable() or character == "\n" else json.dumps(character)[1:-1]
        for character in shown
    )


def _difference(wanted: str, found: str, names: tuple[str, str]) -> str:
    one, other = (text.encode("unicode_escape").decode("ascii") for text in (wanted, found))
    before, after = (text.replace("\\n", "\\n\n").split("\n") for text in (one, other))
    return "\n".join(difflib.unified_diff(before, after, *names, n=1, lineterm=""))


@good
@profiles
def test_good_text_comes_back_to_the_letter(path: Path, profile: str) -> None:
    result = _result(path, profile)
    changes = [(edit.start, edit.before, edit.after, edit.codes) for edit in result.edits]
    assert changes == []
    assert result.text.encode("utf-8") == path.read_bytes()


@wild
def test_damaged_text_becomes_what_is_expected(path: Path) -> None:
    wanted, found = _expected(path), _result(path).text
    if wanted != found:
        names = (_beside(path, EXPECTED).name, "the result")
        pytest.fail(_difference(wanted, found, names), pytrace=False)


@wild
def test_the_edits_are_the_recorded_ones(path: Path, pytestconfig: pytest.Config) -> None:
    result, record = _result(path), _beside(path, EDITS)
    found = _told(result)
    if pytestconfig.getoption("--update-samples"):
        if result.text != _expected(path):
            pytest.fail(f"{record.name} is not written: the result is not yet what is expected.")
        record.write_bytes(found.encode("utf-8"))
    if not record.exists():
        pytest.fail(f"{record.name} is missing: {UPDATE}.", pytrace=False)
    wanted = record.read_bytes().decode("utf-8")
    if wanted != found:
        lines = difflib.unified_diff(
            wanted.split("\n"), found.split("\n"), record.name, "the edits now", lineterm=""
        )
        told = "\n".join(lines)
        pytest.fail(f"{told}\nThe edits differ: if that is right, {UPDATE}.", pytrace=False)


@failing
@pytest.mark.xfail(
    reason="damage that is not repaired yet; once it is, the pair moves to in_the_wild-like",
    raises=AssertionError,
    strict=True,
)
def test_a_known_failure_becomes_what_is_expected(path: Path) -> None:
    assert _result(path).text == _expected(path)


@pytest.mark.parametrize("path", [*WILD, *FAILING], ids=_name)
def test_an_expected_text_is_good_text(path: Path) -> None:
    expected = _expected(path)
    result = normalize(expected)
    assert [(edit.start, edit.before, edit.after, edit.codes) for edit in result.edits] == []
    assert result.text == expected


@every
def test_undo_restores_the_bytes_of_a_sample(path: Path) -> None:
    assert _result(path).undo() == path.read_bytes()


@every
def test_every_sample_settles(path: Path) -> None:
    assert _result(path).settled


@every
def test_a_second_run_changes_nothing_in_a_sample(path: Path) -> None:
    first = _result(path)
    second = normalize(first.text)
    assert second.edits == ()
    assert second.text == first.text


def test_every_sample_folder_holds_texts() -> None:
    assert all((NEGATIVE, WILD, FAILING))


@pytest.mark.parametrize("folder", ["in_the_wild-like", "known_failures"])
def test_every_damaged_text_has_its_expected_form_and_no_file_stands_alone(folder: str) -> None:
    texts = {path.stem for path in _damaged(folder)}
    suffixes = (".txt", EXPECTED, *([EDITS] if folder == "in_the_wild-like" else []))
    allowed = {f"{name}{suffix}" for name in texts for suffix in suffixes}
    present = {path.name for path in (SAMPLES / folder).iterdir()}
    assert present <= allowed
    assert {f"{name}{EXPECTED}" for name in texts} <= present


@pytest.mark.parametrize(
    "path",
    [*NEGATIVE, *(_beside(path, EXPECTED) for path in (*WILD, *FAILING))],
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_a_clean_text_has_the_form_that_the_readme_asks_for(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    lines = text.split("\n")
    assert not text.startswith(("\N{ZERO WIDTH NO-BREAK SPACE}", "\n"))
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    assert "\r" not in text
    assert [line for line in lines if line != line.rstrip(" \t")] == []
