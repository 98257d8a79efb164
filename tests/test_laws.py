"""What holds for every text: undo, sound edits, a second run at rest, guarded spans, purity."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from normalizer import engine, normalize
from normalizer.catalog import catalog
from normalizer.context import Context
from normalizer.decode import decode
from normalizer.edit import apply, check
from normalizer.errors import RecordError
from normalizer.guards import Fence
from normalizer.prefilter import may_fire
from normalizer.profile import Profile
from normalizer.report import from_records
from tests.strategies import LANGUAGES, PIECES, damage_of, dirty, texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from normalizer.report import Offsets

# JSON readers make one character of the two halves.
SPLIT_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
PROFILES = ("default", "cautious", "everything")
ENCODINGS = (
    None, "utf-8", "windows-1252", "windows-1251", "shift_jis", "utf-16le", "gb18030", "big5",
    "iso-8859-2", "koi8-r", "iso-2022-jp",
)  # fmt: skip

profiles = pytest.mark.parametrize("profile", PROFILES)
# Rules and encodings share the time of a few laws.
fewer = settings(max_examples=settings().max_examples // 3)
rules = pytest.mark.parametrize("code", tuple(catalog()))
languages = st.sampled_from((None, *LANGUAGES))


@profiles
@given(text=texts, lang=languages)
def test_undo_restores_any_text(profile: str, text: str, lang: str | None) -> None:
    assert normalize(text, lang=lang, profile=profile).undo() == text


def _after(asked: int) -> Callable[[], bool]:
    """A reason to stop that comes up when it has been asked for so often."""
    left = iter(range(asked))
    return lambda: next(left, None) is None


@given(text=texts, lang=languages, asked=st.integers(0, 400))
def test_a_run_that_is_stopped_anywhere_can_be_undone(
    text: str, lang: str | None, asked: int
) -> None:
    result = normalize(text, lang=lang, stop=_after(asked))
    check(text, result.edits)
    assert apply(text, result.edits) == result.text
    assert result.undo() == text
    if result.complete:
        assert result == normalize(text, lang=lang)
    else:
        assert not result.settled
        assert any("Time ran out" in warning for warning in result.warnings)


def test_a_run_that_is_stopped_at_once_changes_nothing() -> None:
    result = normalize("0 0\nIt rained , then stopped.", stop=lambda: True)
    assert (result.text, result.edits) == ("0 0\nIt rained , then stopped.", ())
    assert not result.complete


@profiles
@given(text=texts, lang=languages)
def test_edits_are_sound_and_make_the_text(profile: str, text: str, lang: str | None) -> None:
    result = normalize(text, lang=lang, profile=profile)
    check(text, result.edits)
    assert apply(text, result.edits) == result.text
    assert all(edit.codes for edit in result.edits)


@profiles
@given(text=texts, lang=languages)
@example(text="&" + 50 * "amp;" + "lt;", lang=None)
def test_any_text_settles_and_a_second_run_changes_nothing(
    profile: str, text: str, lang: str | None
) -> None:
    result = normalize(text, lang=lang, profile=profile)
    assert result.settled
    assert normalize(result.text, lang=lang, profile=profile).edits == ()


@pytest.mark.parametrize("passes", [1, 2])
@given(text=dirty, lang=languages)
def test_a_text_that_is_called_settled_is_so_however_few_the_passes(
    passes: int, text: str, lang: str | None
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine, "PASSES", passes)
        result = normalize(text, lang=lang)
    if result.settled:
        assert normalize(result.text, lang=lang).edits == ()
    else:
        assert any("did not settle" in warning for warning in result.warnings)


@profiles
@given(text=texts)
def test_facts_and_evidence_lie_within_the_original(profile: str, text: str) -> None:
    result = normalize(text, profile=profile)
    places = [(fact.start, fact.end, fact.code) for fact in result.facts]
    places += [(known.start, known.end, known.code) for known in result.evidence]
    for start, end, code in places:
        assert 0 <= start <= end <= len(text)
        assert code in catalog()


@profiles
@given(text=texts)
@example(text="`\ud83d\ude00`")
def test_a_repaired_text_can_be_written_to_any_file(profile: str, text: str) -> None:
    repaired = normalize(text, profile=profile).text
    assert repaired.encode("utf-8").decode("utf-8") == repaired


@given(text=texts)
def test_the_cautious_profile_runs_certain_rules_alone(text: str) -> None:
    codes = {code for edit in normalize(text, profile="cautious").edits for code in edit.codes}
    assert all(catalog()[code].confidence.name == "CERTAIN" for code in codes)


@profiles
@given(text=texts, others=st.lists(dirty, max_size=3))
def test_a_result_does_not_depend_on_what_came_before(
    profile: str, text: str, others: list[str]
) -> None:
    alone = normalize(text, profile=profile)
    for other in others:
        normalize(other, profile=profile)
    assert normalize(text, profile=profile) == alone


# ascii() and literal_eval, for JSON would put split characters together.
SCRIPT = """
import ast, sys
from normalizer import normalize
texts = ast.literal_eval(sys.stdin.read())
print(ascii([normalize(text, profile="everything").to_dict() for text in reversed(texts)][::-1]))
"""


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_a_result_is_the_same_in_another_process(seed: str) -> None:
    some = [*PIECES, "".join(PIECES), "\n".join(PIECES)]
    here = [normalize(text, profile="everything").to_dict() for text in some]
    finished = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        input=ascii(some),
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert finished.stdout.strip() == ascii(here)


any_bytes = st.one_of(
    st.binary(max_size=200),
    dirty.map(
        lambda text: text.encode("utf-8", "surrogateescape" if _is_escaped(text) else "replace")
    ),
    st.tuples(dirty, st.sampled_from(ENCODINGS[1:])).map(
        lambda pair: pair[0].encode(str(pair[1]), "ignore")
    ),
    st.tuples(st.sampled_from((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")), st.binary()).map(
        b"".join
    ),
)


def _is_escaped(text: str) -> bool:
    """Whether all surrogates in a text stand for bytes."""
    return all("\udc80" <= char <= "\udcff" for char in text if "\ud800" <= char <= "\udfff")


@pytest.mark.parametrize("encoding", ENCODINGS)
@fewer
@given(data=any_bytes)
# What these say in one encoding could also be said in other bytes.
@example(data=b"It rained \xa1\xfe\xa2\x40 , then")
@example(data=b"It rained \x1b$B\x1b(B , then")
def test_undo_gives_back_any_bytes(encoding: str | None, data: bytes) -> None:
    result = normalize(data, encoding=encoding)
    assert result.undo() == data
    assert decode(data, encoding).encode(result.original) == data


@pytest.mark.parametrize("offsets", ["codepoint", "utf16"])
@given(text=texts)
@example(text="\ud83d , and \ude00")
def test_a_result_survives_json(offsets: Offsets, text: str) -> None:
    assume(not SPLIT_PAIR.search(text))
    result = normalize(text, profile="everything")
    record = result.to_dict(offsets)
    assert json.loads(json.dumps(record)) == record
    read = json.loads(json.dumps(record))
    edits = from_records(read["text"], read["edits"], read["offsets"])
    assert edits == result.edits


def test_a_split_character_that_json_puts_together_is_refused() -> None:
    record = json.loads(json.dumps(normalize("Well done \ud83d\ude00!").to_dict()))
    with pytest.raises(RecordError, match="JSON has put the halves of a character together"):
        from_records(record["text"], record["edits"], record["offsets"])


@given(text=texts)
def test_utf16_offsets_point_into_the_encoded_original(text: str) -> None:
    original = text.encode("utf-16-le", "surrogatepass")
    record = normalize(text, profile="everything").to_dict("utf16")
    for edit in record["edits"]:
        before = original[2 * edit["start"] : 2 * edit["end"]]
        assert before == edit["before"].encode("utf-16-le", "surrogatepass")


@profiles
@given(text=texts)
def test_every_edit_can_be_explained(profile: str, text: str) -> None:
    result = normalize(text, profile=profile)
    told = result.explain()
    assert [reason.rule.code for reason in told] == [
        code for edit in result.edits for code in edit.codes
    ]
    for edit in result.edits:
        assert {reason.edit for reason in result.explain(edit.start)} == {edit}


# What one of these changes may show it the next place: they rest after some applications.
STEP_BY_STEP = frozenset({"FLO201", "FLO202", "FLO203", "FLO204", "FLO207", "FLO208", "FLO242"})


@rules
@fewer
@given(data=st.data(), lang=st.sampled_from(LANGUAGES))
def test_a_single_rule_is_stable_once_it_is_applied(
    code: str, data: st.DataObject, lang: str
) -> None:
    rule = catalog()[code]
    text, lang = data.draw(damage_of(rule)), min(rule.languages, default=lang)
    alone = Profile("one", select=(code,))
    with pytest.MonkeyPatch.context() as patch:
        if code not in STEP_BY_STEP:
            patch.setattr(engine, "PASSES", 1)
        patch.setattr(engine, "ROUNDS", {})
        # What is code or verse may change with the text; that is for the passes to settle.
        patch.setattr(engine, "fence", lambda *_: Fence(()))
        once = normalize(text, lang=lang, profile=alone)
        again = normalize(once.text, lang=lang, profile=alone)
    assert again.edits == ()
    assert once.settled or code not in STEP_BY_STEP


@rules
@fewer
@given(data=st.data(), lang=st.sampled_from(LANGUAGES))
def test_no_short_cut_hides_a_finding(code: str, data: st.DataObject, lang: str) -> None:
    rule = catalog()[code]
    context = Context(data.draw(damage_of(rule)), min(rule.languages, default=lang))
    if not may_fire(rule, context):
        assert list(rule.find(context)) == []


@rules
@fewer
@given(data=st.data(), lang=st.sampled_from(LANGUAGES))
def test_findings_lie_within_the_text_and_only_removals_overlap(
    code: str, data: st.DataObject, lang: str
) -> None:
    rule = catalog()[code]
    text = data.draw(damage_of(rule))
    findings = list(rule.find(Context(text, min(rule.languages, default=lang))))
    findings.sort(key=lambda finding: (finding.start, finding.end))
    for finding in findings:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert text[finding.start : finding.end] != finding.after
    for one, other in pairwise(findings):
        assert one.end <= other.start or not (one.after or other.after)


GUARDED = (
    "https://example.org/a?b=1&copy;=2&amp;c=3",
    "http://example.org/some.Page/,x",
    "www.example.org/a.B/c,d",
    "example.org/Cafe%20.Then",
    "ftp://files.example.org/it.Rained.Then/0",
    "jane.Roe+rain@mail.example.org",
    "`a , b`",
    "`if x :  y .Then`",
    "`&amp;lt;b&amp;gt;`",
    "`treat.Your  dog`",
    "```\na ,  b .\n\n\n\n0 0\nHappy  \n```",
    "~~~ text\nIt rained , then.Next\n  &eacute; \n\n\n\nend \n~~~",
)
# A backquote or tilde before a span would change what it belongs to.
beside = dirty.map(lambda text: text.replace("`", "").replace("~", "").replace("&#96;", ""))
apart = st.sampled_from((" ", "\n", "\n\n", ". "))


@st.composite
def guarded_texts(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A text, and the guarded spans that stand in it, each between blanks."""
    spans = draw(st.lists(st.sampled_from(GUARDED), min_size=1, max_size=3))
    text = draw(beside)
    for span in spans:
        gap = "\n" if "\n" in span else draw(apart)
        text += gap[-1] + span + gap + draw(beside)
    return text, spans


@profiles
@given(case=guarded_texts(), lang=languages)
def test_guarded_spans_stay_whole_unless_their_line_goes(
    profile: str, case: tuple[str, list[str]], lang: str | None
) -> None:
    text, spans = case
    result = normalize(text, lang=lang, profile=profile)
    removed = [
        edit.before for edit in result.edits if any(code.startswith("LIN") for code in edit.codes)
    ]
    for span in spans:
        # On a raw page lines go one by one, those of a block among them.
        lines = [line for line in span.split("\n") if line.strip()]
        assert span in result.text or any(line in before for before in removed for line in lines)
