"""What is told about edits: diffs that can be applied, sentences, and JSON-ready records."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from normalizer import Edit, Profile, apply, normalize
from normalizer.catalog import catalog
from normalizer.errors import RecordError
from normalizer.report import Evidence, from_records, line_numbers, sentence, to_records
from normalizer.report import unified_diff as unified

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATCH = shutil.which("patch")
HUNK = re.compile(r"@@ -(\d+),(\d+) \+(\d+),(\d+) @@ ?(.*)\n")
GRIN = "\N{GRINNING FACE}"

TAME = st.text(alphabet="ab .\n\té\N{GRINNING FACE}\u2028\x85\x0b-+@\\ ", max_size=120)
WILD = st.text(alphabet="ab .\n\r\0\t\ud800\udc80\u2028\x85\x0c-+@\\ ", max_size=120)
# Bytes give surrogates of one half alone; a pair of both is one character to JSON and UTF-16.
STRAY = st.text(alphabet="ab .\n\r\0\udc80\udcff\N{GRINNING FACE}", max_size=120)
# Long enough for hunks that stand apart.
LINES = st.lists(
    st.sampled_from(["a", "b", "", "- a", "+ b", "\\ c", "\N{GRINNING FACE}", "@@ -1,1 +1,1 @@"]),
    min_size=10,
    max_size=60,
).map("\n".join)
INSERTED = st.text(alphabet="xy\n-+@\\ ", max_size=6)
DAMAGED = st.lists(
    st.sampled_from(
        ["It rained , then it stopped.", "Share this article", "0 0", "", "", "cafÃ© au lait",
         "A line that nothing is wrong with.", "two  blanks", "blanks behind  ", "- a", "+ b",
         "@@ -1,2 +3,4 @@", "\\ No newline at end of file", "Published: 12 May 2024", "end .",
         "Estimated reading time: 3 minutes", "--- a", "+++ b",
         "It rained.Then it stopped.", "soft\N{SOFT HYPHEN}ly"]
    ),
    max_size=40,
).map("\n".join)  # fmt: skip


@st.composite
def edited(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> tuple[str, tuple[Edit, ...]]:
    """A text, and sound edits on it."""
    text = draw(texts)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=12)))
    edits: list[Edit] = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        end = draw(st.sampled_from([start, end, end]))  # noqa: PLW2901 - some are insertions
        after = draw(INSERTED)
        apart = not edits or start > edits[-1].end
        if apart and text[start:end] != after:
            edits.append(Edit(start, text[start:end], after, (f"SPC{len(edits):03}",)))
    return text, tuple(edits)


def _pieces(text: str) -> list[str]:
    pieces = [f"{line}\n" for line in text.split("\n")]
    pieces[-1] = pieces[-1][:-1]
    return [piece for piece in pieces if piece]


def _patched(text: str, diff: str) -> str:
    """The text as a unified diff changes it; every line number and count is held to account."""
    if not diff:
        return text
    had, made, told = _pieces(text), list[str](), _joined(_pieces(diff))
    assert told[0].startswith("--- ")
    assert told[1].startswith("+++ ")
    at, line = 0, 2
    while line < len(told):
        match = HUNK.fullmatch(told[line])
        assert match, told[line]
        old, old_count, new, new_count = (int(match[number]) for number in range(1, 5))
        first = old - 1 if old_count else old
        assert first >= at
        made += had[at:first]
        at, line = first, line + 1
        assert len(made) == (new - 1 if new_count else new)
        end_old, end_new = at + old_count, len(made) + new_count
        while line < len(told) and (at < end_old or len(made) < end_new):
            mark, content = told[line][0], told[line][1:]
            if mark in " -":
                assert had[at] == content
                at += 1
            if mark in " +":
                made.append(content)
            assert mark in " -+"
            line += 1
        assert (at, len(made)) == (end_old, end_new)
    return "".join(made + had[at:])


def _joined(lines: list[str]) -> list[str]:
    """The lines of a diff; the mark of a missing line end takes the end off the line before."""
    joined: list[str] = []
    for line in lines:
        if line.startswith("\\ No newline"):
            joined[-1] = joined[-1].removesuffix("\n")
        else:
            joined.append(line)
    return joined


@given(case=edited(TAME | WILD | LINES))
@settings(max_examples=500, deadline=None)
def test_a_diff_leads_to_the_changed_text_for_any_edits(case: tuple[str, tuple[Edit, ...]]) -> None:
    text, edits = case
    assert _patched(text, unified(text, edits)) == apply(text, edits)


@given(text=DAMAGED)
@settings(max_examples=100, deadline=None)
def test_the_diff_of_a_result_leads_from_the_original_to_the_text(text: str) -> None:
    result = normalize(text)
    assert _patched(text, result.diff()) == result.text


@pytest.mark.skipif(PATCH is None, reason="there is no patch program here")
@given(case=edited(TAME | LINES) | DAMAGED.map(lambda text: (text, normalize(text).edits)))
@settings(max_examples=120, deadline=None)
def test_patch_makes_the_changed_text_of_a_diff(
    tmp_path_factory: pytest.TempPathFactory, case: tuple[str, tuple[Edit, ...]]
) -> None:
    text, edits = case
    if not edits:
        return
    folder = tmp_path_factory.mktemp("patch", numbered=True)
    names = [folder / name for name in ("before", "after", "diff", "rejected")]
    before, after, diff, rejected = names
    before.write_bytes(text.encode())
    diff.write_bytes(unified(text, edits, ("before", "before")).encode())
    ended = _patch(before, after, diff, rejected)
    told = (ended.stdout + ended.stderr).decode("utf-8", "replace")
    assert ended.returncode == 0, told
    assert "fuzz" not in told
    assert "offset" not in told
    assert (after.read_bytes() if after.exists() else b"") == apply(text, edits).encode()


def _patch(
    before: Path, after: Path, diff: Path, rejected: Path
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [str(PATCH), "--binary", "--unified", "--fuzz=0", "-r", str(rejected), "-o", str(after),
         "-i", str(diff), str(before)],
        capture_output=True,
        check=False,
        timeout=60,
    )  # fmt: skip


def test_no_edits_make_no_diff() -> None:
    assert normalize("It rained.").diff() == ""


def test_a_hunk_is_headed_by_the_rules_behind_it() -> None:
    filler = "".join(f"Line {number} is good.\n" for number in range(20))
    diff = normalize(f"It rained , then.\n{filler}Two  blanks here.\n").diff()
    headings = [match[5] for match in HUNK.finditer(diff)]
    assert headings == ["SPC121", "SPC111"]
    assert diff.startswith("--- before\n+++ after\n@@ -1,4 +1,4 @@ SPC121\n-It rained , then.\n")


def test_a_diff_grows_with_the_changes_and_not_with_the_text() -> None:
    filler = "This line is good.\n" * 10_000
    diff = normalize(f"{filler}It rained , then.\n{filler}").diff()
    assert diff.count("\n") == 2 + 1 + 3 + 2 + 3


TEXT = "Rain\n\nPublished: 12 May 2024\n\nIt rained , then  stopped."


def test_explain_gives_every_rules_part_in_every_edit() -> None:
    result = normalize(TEXT)
    told = [(reason.edit, reason.rule.code) for reason in result.explain()]
    assert told == [(edit, code) for edit in result.edits for code in edit.codes]
    assert {code for _, code in told} == {"LIN141", "SPC111", "SPC121"}


def test_explain_at_a_position_gives_the_edit_there_alone() -> None:
    result = normalize(TEXT)
    comma = TEXT.index(" ,")
    (reason,) = result.explain(comma)
    assert (reason.rule.code, reason.edit.start) == ("SPC121", comma)
    assert str(reason) == f"SPC121 (certain): {reason.rule.damage}. {reason.rule.cause}"
    assert result.explain(comma + 1) == ()
    assert result.explain(0) == ()
    assert result.explain(10_000) == ()


@given(text=DAMAGED)
@settings(max_examples=50, deadline=None)
def test_explain_finds_each_edit_at_each_of_its_positions_and_nothing_between(text: str) -> None:
    result = normalize(text)
    holding = {
        position: edit
        for edit in result.edits
        for position in range(edit.start, max(edit.end, edit.start + 1))
    }
    for position in range(len(text) + 1):
        found = {reason.edit for reason in result.explain(position)}
        assert found == ({holding[position]} if position in holding else set())


def test_explain_says_which_evidence_decided() -> None:
    (reason,) = normalize("Rain in the north\n\n0 0\n\nIt rained.").explain()
    assert reason.rule.code == "LIN101"
    assert str(reason).endswith("One of two lone figures is 0.")


def test_explain_gives_each_edit_its_own_evidence() -> None:
    text = "Rain in the north\n12 5\nIt rained all day.\n\n0 0\n\nThen it stopped."
    words = [reason.evidence for reason in normalize(text).explain()]
    assert words == ["Two lone figures stand under the title.", "One of two lone figures is 0."]


def test_explain_finds_an_insertion_at_its_position_alone() -> None:
    text = "It rained.Then it stopped."
    (edit,) = normalize(text).edits
    assert (edit.start, edit.before, edit.after) == (text.index("T"), "", " ")
    found = [place for place in range(len(text)) if normalize(text).explain(place)]
    assert found == [edit.start]


def test_a_reason_without_evidence_tells_the_cause() -> None:
    (reason,) = normalize("Two  blanks here.").explain()
    assert reason.evidence == ""
    assert str(reason).endswith(reason.rule.cause)


def test_evidence_is_kept_with_its_place_in_the_original() -> None:
    text = "caf\N{LATIN CAPITAL LETTER A WITH TILDE}\N{COPYRIGHT SIGN} news\n\n0 0\n\nIt rained."
    result = normalize(text)
    assert result.evidence == (
        Evidence(text.index("0 0"), text.index("It"), "LIN101", "One of two lone figures is 0."),
    )


def test_a_sentence_says_what_an_edit_did_and_where() -> None:
    assert sentence(Edit(0, " ", ""), 1) == "line 1: removed ' '"
    assert sentence(Edit(0, "", " "), 2) == "line 2: inserted ' '"
    assert sentence(Edit(0, "Ã©", "é"), 30) == "line 30: 'Ã©' became 'é'"


def test_a_sentence_shows_the_ends_of_a_long_text_and_its_length() -> None:
    told = sentence(Edit(0, "a" * 50 + "b" * 50, ""), 1)
    assert told == f"line 1: removed {'a' * 30!r} … {'b' * 30!r} (100 characters)"
    assert sentence(Edit(0, "a" * 60, ""), 1) == f"line 1: removed {'a' * 60!r}"


def test_a_sentence_lets_no_control_character_through() -> None:
    told = sentence(Edit(0, "\x1b[31m\n", "\N{RIGHT-TO-LEFT OVERRIDE}"), 1)
    assert told.isprintable()


def test_edits_know_the_line_on_which_they_begin() -> None:
    text = "one\ntwo\nthree\nfour"
    edits = [Edit(0, "o", "O"), Edit(3, "\n", ""), Edit(8, "t", "T"), Edit(14, "f", "F")]
    assert list(line_numbers(text, edits)) == [1, 1, 3, 4]


def test_offsets_count_code_points_or_utf16_units() -> None:
    text = f"{GRIN} rained , {GRIN}  stopped."
    edits = (Edit(8, " ", "", ("SPC121",)), Edit(12, "  ", " ", ("SPC111",)))
    points = [(each["start"], each["end"]) for each in to_records(text, edits, "codepoint")]
    units = [(each["start"], each["end"]) for each in to_records(text, edits, "utf16")]
    assert points == [(8, 9), (12, 14)]
    assert units == [(9, 10), (14, 16)]


def test_to_dict_counts_in_utf16_units_with_emoji_before_and_inside_an_edit() -> None:
    text = f"{GRIN}{GRIN}\n\nPublished: 12 May 2024\n\nIt rained , {GRIN} then stopped."
    result = normalize(text)
    points, units = result.to_dict(), result.to_dict("utf16")
    assert (points["offsets"], units["offsets"]) == ("codepoint", "utf16")
    encoded = text.encode("utf-16-le")
    for record in units["edits"]:
        assert (
            encoded[2 * record["start"] : 2 * record["end"]].decode("utf-16-le")
            == (record["before"])
        )
    for record in points["edits"]:
        assert text[record["start"] : record["end"]] == record["before"]
    (fact,) = units["facts"]
    assert (fact["name"], fact["value"], fact["code"]) == ("published", "2024-05-12", "LIN141")
    assert encoded[2 * fact["start"] : 2 * fact["end"]].decode("utf-16-le") == "12 May 2024"


def test_to_dict_is_json_and_says_all_there_is_to_say() -> None:
    result = normalize(f"caf\udce9 {TEXT}")
    record = result.to_dict()
    again: dict[str, object] = json.loads(json.dumps(record))
    assert again == record
    assert set(record) == {
        "text", "edits", "metadata", "facts", "lang", "settled", "complete", "profile", "offsets",
        "removed_share", "warnings", "encoding", "errors",
    }  # fmt: skip
    assert (record["encoding"], record["errors"]) == (None, None)
    assert record["metadata"] == result.metadata
    assert record["profile"] == "default"
    read = normalize(b"caf\xe9").to_dict()
    assert (read["encoding"], read["errors"]) == ("utf-8", "surrogateescape")


@given(case=edited(TAME | STRAY | LINES), utf16=st.booleans())
@settings(max_examples=300, deadline=None)
def test_records_lead_back_to_the_edits(case: tuple[str, tuple[Edit, ...]], utf16: bool) -> None:  # noqa: FBT001 - hypothesis passes it so
    text, edits = case
    unit = "utf16" if utf16 else "codepoint"
    records = json.loads(json.dumps(to_records(text, edits, "utf16" if utf16 else "codepoint")))
    assert from_records(apply(text, edits), records, unit) == edits


def _told(text: str, warn_share: float) -> Iterator[str]:
    yield from normalize(text, profile=Profile("p", ("LIN",), warn_share=warn_share)).warnings


def test_the_removed_share_counts_code_points_of_the_original() -> None:
    assert normalize("It rained.").removed_share == 0
    assert normalize("").removed_share == 0
    text = "Share this article\n\nIt rained."
    assert normalize(text).removed_share == pytest.approx(20 / len(text))
    assert normalize("cafÃ© au lait").removed_share == pytest.approx(1 / 13)


def test_what_grows_in_one_place_does_not_hide_what_is_removed_in_another() -> None:
    text = "Share this article\n\nIt rained at the su\N{LATIN SMALL LIGATURE FFI}x."
    result = normalize(text, profile=Profile("p", ("LIN", "CHR902")))
    assert result.text == "It rained at the suffix."
    assert result.removed_share == pytest.approx(20 / len(text))


def test_a_warning_tells_that_much_was_removed() -> None:
    text = "Share this article\nTweet\nIt rained."
    assert list(_told(text, 0.6)) == ["71% of the text was removed."]
    assert list(_told(text, 0.72)) == []
    assert normalize(text).to_dict()["warnings"] == ["71% of the text was removed."]
    assert normalize("It rained.").warnings == ()


def test_every_rule_can_be_told_in_one_sentence() -> None:
    for rule in catalog().values():
        for example in rule.examples:
            alone = Profile("one", select=(rule.code,))
            for reason in normalize(example.before, lang=example.lang, profile=alone).explain():
                assert str(reason).startswith(f"{rule.code} ({rule.confidence.name.lower()}): ")
                assert str(reason).endswith(("." , "”", "\"", "…", "’"))  # fmt: skip
                assert str(reason).isprintable()


def test_an_edit_that_begins_between_two_halves_is_refused() -> None:
    record = {"start": 1, "before": "a", "after": "b", "codes": ["SPC121"]}
    with pytest.raises(RecordError, match="inside a character"):
        from_records("\N{GRINNING FACE}b", [record], "utf16")
