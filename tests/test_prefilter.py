"""The scan that tells which rules a text concerns."""

from __future__ import annotations

import pytest

from normalizer import normalize
from normalizer.catalog import catalog
from normalizer.context import Context
from normalizer.errors import RuleError
from normalizer.prefilter import Prefilter, may_fire
from normalizer.profile import Profile
from normalizer.rule import Confidence, Finding, Rule, fix, keep


def rule(needs: tuple[str, ...] = (), prefilter: str = "", languages: str = "") -> Rule:
    return Rule(
        code="SPC999",
        damage="None",
        cause="None.",
        confidence=Confidence.GUESS,
        find=lambda _: [Finding(0, 1)],
        needs=needs,
        prefilter=prefilter,
        languages=frozenset(languages.split()),
        examples=(keep("a"), keep("b"), fix("ab", "b"), fix("cd", "d")),
    )


@pytest.mark.parametrize(
    ("asked", "text", "fires"),
    [
        (rule(), "", True),
        (rule(needs=("ab",)), "a b", False),
        (rule(needs=("ab", "b c")), "ab c", True),
        (rule(needs=("\n",)), "a\nb", True),
        (rule(needs=("\N{ZERO WIDTH SPACE}",)), "a\N{ZERO WIDTH SPACE}", True),
        (rule(needs=("\N{ZERO WIDTH SPACE}",)), "a", False),
        (rule(needs=(".*",)), "ab", False),
        (rule(prefilter=r"\p{Ll},\p{Ll}"), "é,ß", True),
        (rule(prefilter=r"\p{Ll},\p{Ll}"), "é, ß", False),
        (rule(needs=("x",), prefilter=r"\p{Lu}$"), "aB", True),
        (rule(needs=("x",), prefilter=r"\p{Lu}$"), "ax", True),
        (rule(needs=("x",), prefilter=r"\p{Lu}$"), "Ba", False),
        (rule(prefilter="b"), "\ud800b", True),
        (rule(languages="de fr"), "a", False),
    ],
)
def test_a_rule_is_asked_where_its_needs_are(asked: Rule, text: str, *, fires: bool) -> None:
    assert may_fire(asked, Context(text, "en")) is fires


def test_each_rule_of_a_set_is_told_by_its_own_pattern() -> None:
    rules = (rule(prefilter="a"), rule(prefilter="b"), rule(prefilter="a"), rule(needs=("b",)))
    numbered = tuple(enumerate(rules))
    told = [
        list(Prefilter(rules).admitted(Context(text), numbered)) for text in ("a", "b", "ab", "c")
    ]
    first, second, third, fourth = rules
    assert told == [[first, third], [second, fourth], [first, second, third, fourth], []]


def test_a_pattern_that_is_none_is_refused() -> None:
    with pytest.raises(RuleError, match="no pattern of RE2"):
        Prefilter([rule(prefilter=r"(?<=a)b")])


def test_a_profile_without_rules_changes_nothing() -> None:
    assert normalize("a  b", profile=Profile("none", select=())).text == "a  b"


def test_most_rules_pass_over_a_sound_text() -> None:
    text = "The council of the town met on Monday. It talked about the old mill, and went home.\n"
    context = Context(text, "en")
    fired = sum(may_fire(each, context) for each in catalog().values())
    assert fired < len(catalog()) / 2
