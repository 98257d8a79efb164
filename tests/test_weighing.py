"""The weighed rule: what it counts, what it decides, what it says."""

from __future__ import annotations

import json
from importlib import resources

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer import normalize
from normalizer.context import Context
from normalizer.languages import language
from normalizer.phrases import count_of_pages
from normalizer.weighing import letters
from normalizer.weighing.evidence import FAR, Page, best_span, evidence
from normalizer.weighing.judgement import judge
from normalizer.weighing.weights import FILE, model
from tests.strategies import texts

SENTENCES = (
    "The old mill at the end of the lane has been turned into a library for tools, she said.",
    "Whoever needs a drill for one hole may borrow it there, and brings it back with a cake.",
    "Nobody has ever kept one, though the council had warned that the shelves would soon be bare.",
    "In winter the mill is cold, so that the visitors keep their coats on while they choose.",
    "The miller's granddaughter writes down every loan in a book that has no lines in it.",
)
MENU = ("Home", "News", "Sport", "Culture", "Weather", "Log in", "Search", "Subscribe", "Contact")
FOOTER = ("About us", "Contact us", "Privacy policy", "Terms of use", "Cookie policy", "Sitemap")
ISLANDS = (
    "Aspholm", "Birkö", "Dunmore", "Elsay", "Farnholm", "Gruna", "Hesten", "Inchroy", "Jarlsö",
    "Kvitø", "Lammö", "Muckle",
)  # fmt: skip


def _page(between: str) -> str:
    paragraphs = [f"{one} {other}" for one in SENTENCES for other in SENTENCES[:2]]
    parts = ["\n".join(MENU), "A library in the old mill", *paragraphs, "\n".join(FOOTER)]
    return between.join(parts)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_menu_and_the_footer_of_a_page_go_and_the_article_stays(between: str) -> None:
    text = normalize(_page(between)).text
    for sentence in SENTENCES:
        assert sentence in text
    for label in (*MENU, *FOOTER):
        assert label not in text.split("\n")


def test_the_title_above_the_article_stays() -> None:
    assert normalize(_page("\n\n")).text.startswith("A library in the old mill\n")


def test_an_explanation_names_evidence_in_words() -> None:
    result = normalize(_page("\n\n"))
    told = [str(reason) for reason in result.explain() if reason.rule.code == "LIN201"]
    assert told
    assert all("chance to belong to the article" in sentence for sentence in told)
    assert any("no sentence" in sentence for sentence in told)


def test_an_extracted_article_is_no_page() -> None:
    article = "\n\n".join(SENTENCES * 3)
    for below in ("", "\n\nShare\nTweet\nLog in\nPrivacy policy\nContact us\nTerms of use"):
        judged = Context(article + below, "en").judgement
        assert judged is None or not judged.is_page


def test_a_page_whose_menu_is_hardly_known_is_a_page() -> None:
    menu = "\n".join(f"{place} harbour" for place in ISLANDS)
    article = "\n\n".join(SENTENCES * 3)
    text = f"{menu}\nLog in\nContact us\n\n{article}\n\n{menu}"
    assert normalize(text).text == article
    assert "raw_page" not in normalize(text.replace("Log in\n", "")).metadata


def test_a_list_above_a_text_is_no_menu_for_some_words_of_menus() -> None:
    guests = "\n".join([*ISLANDS, *ISLANDS[::-1], "Tickets", "Contact us", "Search"])
    text = f"Guests of the festival\n\n{guests}\n\n" + "\n\n".join(SENTENCES * 3)
    assert "raw_page" not in normalize(text).metadata
    assert normalize(text).text.startswith("Guests of the festival\n\nAspholm\n")


def test_a_page_with_all_its_menus_below_is_a_page() -> None:
    menus = "\n".join([*MENU, *FOOTER, *ISLANDS] * 3)
    article = "\n\n".join(SENTENCES * 3)
    assert normalize(f"{article}\n\n{menus}").text == article


@pytest.mark.parametrize("blank", ["\x1c", "\x85", "\N{EN QUAD}"])
def test_a_line_of_odd_blanks_is_none(blank: str) -> None:
    judged = judge(["Home", blank, "Log in", *SENTENCES], {}, language("en"))
    assert judged is not None
    assert 1 not in judged.numbers


def test_many_equal_offers_make_no_page() -> None:
    offers = "\n\n".join(f"{name}\nRead more\nSign up" for name in ISLANDS)
    text = "\n\n".join([*SENTENCES, offers, *SENTENCES])
    assert count_of_pages(text.split("\n"), Context(text, "en").families) == len(("more", "login"))


def test_a_page_of_labels_alone_is_left() -> None:
    labels = "\n".join([*MENU, *FOOTER] * 3)
    judged = Context(labels, "en").judgement
    assert judged is not None
    assert not judged.is_page


def test_a_sentence_cut_at_its_links_is_judged_as_a_whole() -> None:
    cut = _page("\n").replace(" a library for tools", "\na library\nfor tools")
    text = " ".join(normalize(cut).text.split())
    assert "has been turned into a library for tools" in text


@given(st.lists(st.integers(-9, 9), min_size=1, max_size=60))
def test_the_best_span_is_the_best(scores: list[int]) -> None:
    values = np.array(scores, float)
    start, end = best_span(values)
    sums = [
        values[low:high].sum() for low in range(len(scores)) for high in range(low, len(scores) + 1)
    ]
    assert values[start:end].sum() == max(sums)


@given(texts)
def test_every_line_with_something_on_it_has_all_evidence(text: str) -> None:
    lines = text.split("\n")
    page = Page(lines, {}, language("en"))
    if not len(page):
        return
    found = evidence(page)
    assert {len(values) for values in found.values()} == {len(page)}
    assert all(np.isfinite(values).all() for values in found.values())
    judged = judge(lines, {}, language("en"))
    assert judged is not None
    assert np.isfinite(judged.scores).all()


@given(texts)
def test_every_character_is_counted_once_on_its_line(text: str) -> None:
    lines = text.split("\n")
    counted = letters.count(text, len(lines)).characters
    lengths = [len(line) for line in lines]
    assert counted[:, : letters.END].sum(1).tolist() == lengths


def test_both_models_know_the_same_evidence_and_are_small() -> None:
    file = resources.files("normalizer.weighing") / FILE
    text = file.read_text("utf-8")
    assert len(text) < 3_000_000
    assert set(json.loads(text)["models"]) == {"en", "any"}
    english, other = model("en"), model("de")
    assert other is not english
    words = {"words_say", "words_say_1", "words_say_3", "words_say_8"}
    assert set(english.evidence) - set(other.evidence) == words
    page = Page(list(SENTENCES), {}, language("de"))
    assert set(other.evidence) == set(evidence(page))


def test_the_evidence_of_distance_is_bounded() -> None:
    lines = ["Label"] * 300 + [SENTENCES[0] + " " + SENTENCES[1]]
    found = evidence(Page(lines, {}, language("en")))
    assert found["lines_before_running"].max() == FAR
