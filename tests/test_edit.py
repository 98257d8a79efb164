"""The algebra of edits: what is applied can be undone, and composed without loss."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from normalizer.edit import Alignment, Edit, apply, check, compose, invert, join
from normalizer.errors import EditError
from tests.strategies import edited, edits_on

Edited = tuple[str, tuple[Edit, ...]]


def by_hand(text: str, edits: tuple[Edit, ...]) -> str:
    """`text` changed from the last edit to the first, so that offsets stay true."""
    for edit in reversed(edits):
        text = text[: edit.start] + edit.after + text[edit.end :]
    return text


def sources(edits: tuple[Edit, ...], length: int) -> list[int | None]:
    """For each character of the changed text where it stood in the original, None for new ones."""
    found: list[int | None] = []
    at = 0
    for edit in edits:
        found += range(at, edit.start)
        found += [None] * len(edit.after)
        at = edit.end
    return [*found, *range(at, length)]


@st.composite
def pieces(draw: st.DrawFn) -> Edited:
    """A text and edits that are sorted and do not overlap, but may touch, or change nothing."""
    text, at = "", 0
    edits: list[Edit] = []
    for before, after, gap in draw(
        st.lists(st.tuples(st.text("ab", max_size=3), st.text("ab", max_size=3), st.integers(0, 2)))
    ):
        edits.append(Edit(at, before, after, (f"CHR{len(edits):03}",)))
        text += before + "-" * gap
        at = len(text)
    return text, tuple(edits)


@given(edited())
def test_apply_does_what_each_edit_says(case: Edited) -> None:
    text, edits = case
    check(text, edits)
    assert apply(text, edits) == by_hand(text, edits)


@given(edited())
def test_the_inverse_restores_any_text(case: Edited) -> None:
    text, edits = case
    assert apply(apply(text, edits), invert(edits)) == text


@given(edited())
def test_the_inverse_of_the_inverse_is_the_edits_themselves(case: Edited) -> None:
    _, edits = case
    assert invert(invert(edits)) == edits


@given(edited(), st.data())
def test_composed_edits_do_what_both_lists_do_in_turn(case: Edited, data: st.DataObject) -> None:
    text, first = case
    between = apply(text, first)
    second = data.draw(edits_on(between))
    composed = compose(text, first, second)
    check(text, composed)
    assert apply(text, composed) == apply(between, second)


@given(edited(), st.data())
def test_composed_edits_can_be_undone(case: Edited, data: st.DataObject) -> None:
    text, first = case
    second = data.draw(edits_on(apply(text, first)))
    composed = compose(text, first, second)
    assert apply(apply(text, composed), invert(composed)) == text


@given(edited(), st.data())
def test_three_lists_compose_alike_from_either_end(case: Edited, data: st.DataObject) -> None:
    text, first = case
    between = apply(text, first)
    second = data.draw(edits_on(between))
    third = data.draw(edits_on(apply(between, second)))
    left = compose(text, compose(text, first, second), third)
    right = compose(text, first, compose(between, second, third))
    check(text, left)
    check(text, right)
    assert apply(text, left) == apply(text, right)


@given(edited())
def test_edits_and_their_inverse_compose_to_nothing(case: Edited) -> None:
    text, edits = case
    assert compose(text, edits, invert(edits)) == ()


@given(edited())
def test_nothing_is_neutral_in_composition(case: Edited) -> None:
    text, edits = case
    assert compose(text, edits, ()) == edits
    assert compose(text, (), edits) == edits


@given(edited(), st.data())
def test_composed_edits_name_no_rule_that_had_no_part(case: Edited, data: st.DataObject) -> None:
    text, first = case
    second = data.draw(edits_on(apply(text, first)))
    involved = {code for edit in (*first, *second) for code in edit.codes}
    for edit in compose(text, first, second):
        assert set(edit.codes) <= involved
        assert len(set(edit.codes)) == len(edit.codes)


def test_composed_edits_name_the_rules_in_the_order_in_which_they_ran() -> None:
    first = (Edit(0, "a", "xy", ("CHR101",)), Edit(3, "d", "", ("SPC101", "CHR101")))
    second = (Edit(1, "ybc", "z", ("SPC121", "SPC101")),)
    assert compose("abcd", first, second) == (
        Edit(0, "abcd", "xz", ("CHR101", "SPC101", "SPC121")),
    )


def test_an_insertion_beside_an_earlier_change_becomes_part_of_it() -> None:
    first = (Edit(1, "b", "", ("LIN101",)),)
    second = (Edit(1, "", "-", ("SPC131",)),)
    assert compose("abc", first, second) == (Edit(1, "b", "-", ("LIN101", "SPC131")),)


@given(pieces())
def test_joined_edits_are_sound_and_do_the_same(case: Edited) -> None:
    text, edits = case
    joined = join(edits)
    check(text, joined)
    assert apply(text, joined) == by_hand(text, edits)


@given(edited())
def test_joining_leaves_sound_edits_alone(case: Edited) -> None:
    _, edits = case
    assert join(edits) == edits


def test_touching_edits_become_one_that_names_both_rules() -> None:
    touching = (Edit(0, "a", "x", ("CHR101",)), Edit(1, "b", "y", ("CHR111", "CHR101")))
    assert join(touching) == (Edit(0, "ab", "xy", ("CHR101", "CHR111")),)


def test_overlapping_edits_cannot_be_joined() -> None:
    with pytest.raises(EditError, match="at 0 and 1 overlap"):
        join((Edit(0, "ab", ""), Edit(1, "b", "c")))


@pytest.mark.parametrize(
    ("edits", "message"),
    [
        pytest.param((Edit(0, "a", "x"), Edit(1, "b", "y")), "strictly apart", id="touching"),
        pytest.param((Edit(0, "ab", "x"), Edit(1, "b", "y")), "strictly apart", id="overlapping"),
        pytest.param((Edit(2, "c", "x"), Edit(0, "a", "y")), "strictly apart", id="unsorted"),
        pytest.param((Edit(1, "", "x"), Edit(1, "", "y")), "strictly apart", id="same-place"),
        pytest.param((Edit(0, "b", "x"),), "belong to another text", id="another-text"),
        pytest.param((Edit(2, "cd", "x"),), "belong to another text", id="over-the-end"),
        pytest.param((Edit(4, "", "x"),), "belong to another text", id="behind-the-end"),
        pytest.param((Edit(-1, "", "x"),), "belong to another text", id="before-the-start"),
        pytest.param((Edit(-3, "a", "x"),), "belong to another text", id="counted-from-the-end"),
        pytest.param((Edit(1, "b", "b"),), "changes nothing", id="no-change"),
    ],
)
def test_unsound_edits_are_refused(edits: tuple[Edit, ...], message: str) -> None:
    with pytest.raises(EditError, match=message):
        check("abc", edits)
    with pytest.raises(EditError, match=message):
        apply("abc", edits)


@given(edited(), st.data())
def test_edits_of_a_text_that_has_changed_there_are_refused(
    case: Edited, data: st.DataObject
) -> None:
    text, edits = case
    replaced = [edit for edit in edits if edit.before]
    assume(replaced)
    at = data.draw(st.sampled_from(replaced)).start
    other = "x" if text[at] != "x" else "y"
    with pytest.raises(EditError, match="belong to another text"):
        apply(text[:at] + other + text[at + 1 :], edits)


@given(edited(), st.data())
def test_an_original_span_holds_the_source_of_every_kept_character(
    case: Edited, data: st.DataObject
) -> None:
    text, edits = case
    came_from = sources(edits, len(text))
    start = data.draw(st.integers(0, len(came_from)))
    end = data.draw(st.integers(start, len(came_from)))
    first, last = Alignment(edits).span(start, end)
    assert 0 <= first <= last <= len(text)
    assert all(first <= at < last for at in came_from[start:end] if at is not None)


@given(edited())
def test_a_kept_character_aligns_with_itself_alone(case: Edited) -> None:
    text, edits = case
    alignment = Alignment(edits)
    for position, source in enumerate(sources(edits, len(text))):
        if source is not None:
            assert alignment.span(position, position + 1) == (source, source + 1)


@given(edited())
def test_new_text_aligns_with_what_it_replaced(case: Edited) -> None:
    _, edits = case
    alignment = Alignment(edits)
    for edit, back in zip(edits, invert(edits), strict=True):
        if edit.after:
            assert alignment.span(back.start, back.end) == (edit.start, edit.end)


@given(edited())
def test_the_whole_aligns_with_the_whole(case: Edited) -> None:
    text, edits = case
    inner = tuple(edit for edit in edits if edit.start > 0 and edit.end < len(text))
    assert Alignment(inner).span(0, len(apply(text, inner))) == (0, len(text))
