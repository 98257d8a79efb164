"""Looking a line up among the furniture phrases of its language."""

from __future__ import annotations

import pytest

from normalizer import normalize
from normalizer.context import Context
from normalizer.phrases import form_of, phrases


@pytest.mark.parametrize(
    ("label", "family"),
    [
        ("share this article", "share"),
        ("share on facebook", "share"),
        ("share on whatsapp", "share"),
        ("* skip to content", "skip"),
        ("12 comments", "comment_head"),
        ("comments (12)", "comment_head"),
        ("1.2k shares", "count"),
        ("3 hours ago", "ago"),
        ("your email address will not be published. required fields are marked *", "comment_form"),
        ("tags: rain, harbour", "tags"),
        ("© 2024 the harbour post", "copyright"),
    ],
)
def test_a_known_line_is_found(label: str, family: str) -> None:
    assert family in phrases("en").families(label)


@pytest.mark.parametrize(
    "label",
    [
        "",
        "the newsletter that nobody read",
        "share prices fell on monday",
        "12 comments were left on the wall",
        "(pause.)",
        "he lived 3 hours ago",
        "facebook was fined again",
    ],
)
def test_other_lines_are_not(label: str) -> None:
    assert phrases("en").families(label) == frozenset()


@pytest.mark.parametrize("lang", ["en", "ja", "zh"])
def test_a_line_of_wide_blanks_is_no_phrase(lang: str) -> None:
    text = "市议会开会。\n\N{IDEOGRAPHIC SPACE} \N{IDEOGRAPHIC SPACE}\n但是。"
    assert not Context(text, lang).families
    assert normalize(text, lang=lang).text.startswith("市议会开会。")


@pytest.mark.parametrize("line", ["İLGİLİ HABERLER", "İlgili Haberler", "İLGİLİ HABERLER:"])
def test_turkish_capitals_are_those_of_turkish_letters(line: str) -> None:
    assert "related" in Context(line, "tr").families[0]


def test_english_capitals_are_known_on_turkish_pages() -> None:
    assert "share" in Context("SHARE THIS ARTICLE", "tr").families[0]


def test_english_buttons_are_known_on_pages_of_any_language() -> None:
    for code in ("de", "ja", "und", "th"):
        assert "share" in phrases(code).families("share this article")


def test_a_language_does_not_lend_its_phrases_to_others() -> None:
    assert "share" in phrases("de").families("artikel teilen")
    assert phrases("en").families("artikel teilen") == frozenset()


def test_figures_and_networks_have_one_form() -> None:
    assert form_of("1,204 comments") == "# comments"
    assert form_of("share on x (twitter)") == "share on @"
    assert form_of("share on facebook and whatsapp") == "share on @ and @"
    assert form_of("share on facebook / whatsapp") == "share on @"
    assert form_of("sharing is caring") == "sharing is caring"


def test_a_piece_of_a_sentence_is_told_from_a_line_of_its_own() -> None:
    context = Context("Please\nshare this article\nwith your friends.\n\nShare this article", "en")
    assert context.is_cut(1)
    assert not context.is_cut(4)


def test_a_heading_is_told_by_the_paragraph_below_it() -> None:
    told = "Cookies are small files that a site leaves on your machine, for good or ill."
    context = Context(f"It rained.\n\nCookies\n\n{told}\n\nCookies\n\nThey left.", "en")
    assert context.is_heading(2)
    assert not context.is_heading(6)
