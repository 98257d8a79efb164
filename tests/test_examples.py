"""The examples of the rules, each alone and in the whole pipeline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import pytest

from normalizer import Profile, normalize
from normalizer.catalog import catalog
from normalizer.profile import load, rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer import Example, Result, Rule


@dataclass(frozen=True, eq=False)
class Case:
    """An example of a rule, under one profile."""

    rule: Rule
    example: Example
    profile: Profile
    number: int
    where: str

    def __str__(self) -> str:
        kind = "keep" if self.example.keeps else "fix"
        words = re.sub(r"[^a-z0-9]+", "-", self.example.before.casefold())[:40].strip("-")
        return f"{self.rule.code}-{self.where}-{self.number}-{kind}-{words}"


def _pipeline(rule: Rule) -> Profile:
    default = load("default")
    return default if rule in rules_of(default) else load("everything")


def _cases() -> Iterator[Case]:
    for rule in catalog().values():
        for number, example in enumerate(rule.examples, 1):
            alone = Profile("one", select=(rule.code,))
            yield Case(rule, example, alone, number, "alone")
            yield Case(rule, example, _pipeline(rule), number, "pipeline")


CASES = tuple(_cases())
every_example = pytest.mark.parametrize("case", CASES, ids=str)
every_fix_in_the_pipeline = pytest.mark.parametrize(
    "case",
    [case for case in CASES if case.where == "pipeline" and not case.example.keeps],
    ids=str,
)
every_example_alone = pytest.mark.parametrize(
    "case", [case for case in CASES if case.where == "alone"], ids=str
)


@cache
def _result(case: Case) -> Result:
    return normalize(case.example.before, lang=case.example.lang, profile=case.profile)


@every_example
def test_the_example_becomes_what_it_promises(case: Case) -> None:
    assert _result(case).text == case.example.after


@every_example
def test_the_example_says_the_metadata_it_promises_and_no_other(case: Case) -> None:
    assert _result(case).metadata == dict(case.example.metadata)


@every_example
def test_undo_gives_the_example_back(case: Case) -> None:
    assert _result(case).undo() == case.example.before


@every_example
def test_a_second_run_leaves_the_example_alone(case: Case) -> None:
    first = _result(case)
    second = normalize(first.text, lang=case.example.lang, profile=case.profile)
    assert second.edits == ()
    assert second.text == first.text


@every_example
def test_the_example_settles(case: Case) -> None:
    assert _result(case).settled


@every_example_alone
def test_a_rule_alone_signs_every_edit(case: Case) -> None:
    assert all(edit.codes == (case.rule.code,) for edit in _result(case).edits)


@every_fix_in_the_pipeline
def test_the_rule_has_its_part_in_its_own_fix(case: Case) -> None:
    codes = {code for edit in _result(case).edits for code in edit.codes}
    assert case.rule.code in codes
