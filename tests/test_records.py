"""Records as dictionaries: presets find the texts of each scraper, and the rest is passed on."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING

import pytest

from normalizer.errors import BadRecordError, RecordError
from normalizer.fingerprint import source_fingerprint
from normalizer.profile import Profile, load
from normalizer.records import PRESETS, Fields, first_string, normalize_records, preset
from tests.archives import done

if TYPE_CHECKING:
    from pathlib import Path

BAD, GOOD = "It rained , then  stopped.", "It rained, then stopped."

# A record as each scraper writes it: with BAD where a text is to be repaired.
SCRAPED: dict[str, dict[str, object]] = {
    "trafilatura": {
        "title": BAD, "author": "A , B", "hostname": "paper.example", "date": "2026-01-01",
        "source": "https://paper.example/a", "language": "en", "text": BAD, "raw_text": BAD,
        "excerpt": BAD, "comments": None, "tags": "x , y", "fingerprint": "ab12",
    },
    "newspaper": {
        "url": "https://paper.example/a", "title": BAD, "text": BAD, "authors": ["A , B"],
        "meta_description": BAD, "meta_lang": "en", "summary": "", "keywords": ["x , y"],
    },
    "zyte": {
        "url": "https://paper.example/a", "statusCode": 200,
        "article": {"headline": BAD, "articleBody": BAD, "articleBodyHtml": "<p>x , y</p>",
                    "description": BAD, "inLanguage": "en", "metadata": {"probability": 0.98}},
    },
    "diffbot": {
        "request": {"pageUrl": "https://paper.example/a", "api": "article", "version": 3},
        "objects": [{"type": "article", "title": BAD, "text": BAD, "humanLanguage": "en",
                     "pageUrl": "https://paper.example/a", "html": "x , y"},
                    {"type": "article", "text": BAD}],
    },
    "schemaorg": {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": BAD,
        "articleBody": BAD, "description": BAD, "inLanguage": "en-GB", "author": "x , y",
        "@graph": [{"@type": "Article", "articleBody": BAD}],
    },
}  # fmt: skip


def replaced(record: dict[str, object]) -> object:
    return json.loads(json.dumps(record).replace(json.dumps(BAD)[1:-1], json.dumps(GOOD)[1:-1]))


def test_there_is_a_record_for_each_preset() -> None:
    assert set(SCRAPED) == set(PRESETS)


@pytest.mark.parametrize("name", SCRAPED)
def test_a_preset_finds_the_texts_and_leaves_the_rest(name: str) -> None:
    record = SCRAPED[name]
    before = copy.deepcopy(record)
    (found,) = normalize_records([record], name)
    assert found == replaced(record) != record
    assert record == before


@pytest.mark.parametrize("name", SCRAPED)
def test_the_archive_finds_the_same_texts(tmp_path: Path, name: str) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps(SCRAPED[name]), "utf-8")
    done("fix", source, "-o", target, "--preset", name)
    assert json.loads(target.read_bytes()) == replaced(SCRAPED[name])


@pytest.mark.parametrize("name", SCRAPED)
def test_a_preset_knows_the_address(name: str) -> None:
    if name != "schemaorg":
        assert first_string(SCRAPED[name], preset(name).url) == "https://paper.example/a"


def test_a_field_can_be_named_and_null_stays() -> None:
    made: list[dict[str, object]] = [{"body": BAD, "text": BAD}, {"body": None}]
    assert list(normalize_records(made, "body")) == [{"body": GOOD, "text": BAD}, {"body": None}]


@pytest.mark.parametrize(
    ("record", "reason"),
    [({}, "no such field"), ({"text": 1}, "wrong type"), ({"text": [BAD]}, "wrong type")],
)
def test_a_record_without_a_text_is_refused(record: dict[str, object], reason: str) -> None:
    with pytest.raises(BadRecordError) as raised:
        list(normalize_records([record]))
    assert raised.value.reason == reason


def test_records_are_repaired_one_by_one() -> None:
    made: list[dict[str, object]] = [{"text": BAD}, {"text": 1}]
    found = normalize_records(iter(made))
    assert next(found) == {"text": GOOD}


def test_an_unknown_preset_is_named_with_the_nearest() -> None:
    with pytest.raises(RecordError, match="Did you mean 'zyte'"):
        preset("zite")


def test_every_element_of_a_list_is_repaired() -> None:
    fields = Fields(texts=("parts.*.text",))
    made = {"parts": [{"text": BAD}, {"n": 1}, {"text": BAD}]}
    (found,) = normalize_records([made], fields)
    assert found == {"parts": [{"text": GOOD}, {"n": 1}, {"text": GOOD}]}


def test_the_fingerprint_tells_profiles_apart_and_is_the_same_each_time() -> None:
    assert source_fingerprint(load("default")) == source_fingerprint(load("default"))
    known = {source_fingerprint(load(name)) for name in ("default", "cautious", "everything")}
    known.add(source_fingerprint(Profile("none")))
    known.add(source_fingerprint(Profile("own", packages=("tests.hostile_rules",))))
    assert len(known) == 5
