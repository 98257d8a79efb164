"""The pipeline for Scrapy: real crawls of a local site, and what becomes of single items."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize
from normalizer.client import ProblemError
from normalizer.errors import NormalizerError
from normalizer.web.orders import Body
from tests.pages import DESK
from tests.scripted import Asked, Told, problem, scripted

pytest.importorskip("scrapy", reason="Scrapy is not installed")

from scrapy.exceptions import DropItem
from scrapy.settings import Settings
from scrapy.statscollectors import StatsCollector
from scrapy.utils.test import get_crawler

from normalizer.adapters.scrapy import NormalizerPipeline, PipelineSettings

if TYPE_CHECKING:
    from collections.abc import Callable

SPIDER = Path(__file__).parent / "crawl" / "spider.py"
PAGES = 8
DIRTY = "0 0\nIt rained , then stopped in the town.It poured on day {}."
SILENT = "twisted.internet.selectreactor.SelectReactor"


def page(number: int) -> dict[str, object]:
    title = None if number % 5 == 4 else f"Rain , day {number}"
    return {"number": number, "title": title, "text": DIRTY.format(number)}


def site(asked: Asked, number: int) -> Told:
    name = asked.path.rsplit("/", 1)[-1]
    if not name.isdecimal():
        return Told(404)
    return Told(body=json.dumps(page(int(name))).encode())


def crawled(url: str, out: Path, **settings: object) -> tuple[list[dict[str, object]], str]:
    """The items of a crawl, and its log."""
    urls = json.dumps([f"{url}/{number}" for number in range(PAGES)])
    given = {
        "ITEM_PIPELINES": json.dumps({"normalizer.adapters.scrapy.NormalizerPipeline": 300}),
        "NORMALIZER_FIELDS": "title,text",
        "TELNETCONSOLE_ENABLED": "False",
        **settings,
    }
    command = [sys.executable, "-m", "scrapy", "runspider", str(SPIDER), "-a", f"pages={urls}",
               "-O", f"{out}:jsonlines"]  # fmt: skip
    for name, value in given.items():
        command += ["-s", f"{name}={value}"]
    ended = subprocess.run(
        command, capture_output=True, check=True, cwd=out.parent, text=True, timeout=120
    )
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()], ended.stderr


def check(items: list[dict[str, object]], log: str) -> None:
    """All items are there, repaired as by the library, and counted."""
    assert "Traceback" not in log
    articles = {str(item["url"]): item for item in items if item["kind"] != "listing"}
    assert {str(item["kind"]) for item in items} == {
        "dict", "ScrapyArticle", "DataArticle", "AttrsArticle", "listing",
    }  # fmt: skip
    assert len(articles) == PAGES
    for url, item in articles.items():
        made = page(int(url.rsplit("/", 1)[-1]))
        for name in ("title", "text"):
            old = made[name]
            assert item[name] == (normalize(str(old)).text if old else None)
        assert str(item["scraped"]).startswith("2026-01-01")
    assert f"'normalizer/items': {PAGES + 1}" in log
    assert f"'normalizer/items_changed': {PAGES}" in log
    assert f"'normalizer/edits/SPC131': {PAGES}" in log
    assert "'normalizer/items_without_text/dict': 1" in log
    assert "There is none of the fields title, text" in log


def test_a_crawl_gives_repaired_items_of_all_kinds(tmp_path: Path) -> None:
    with scripted(site) as local:
        items, log = crawled(local.url, tmp_path / "out.jl", NORMALIZER_EDITS_FIELD="edits")
    check(items, log)
    for item in items:
        if item["kind"] != "listing":
            assert {edit["field"] for edit in item["edits"]} <= {"title", "text"}  # type: ignore[attr-defined]  # JSON


def test_a_crawl_works_with_other_reactors(tmp_path: Path) -> None:
    def answer(asked: Asked, number: int) -> Told:
        return problem(503) if number % 3 == 0 else served(asked)

    with scripted(site) as local, scripted(answer) as service:
        items, log = crawled(
            local.url, tmp_path / "out.jl", TWISTED_REACTOR=SILENT, NORMALIZER_URL=service.url
        )
    assert "Using reactor: twisted.internet.selectreactor" in log
    check(items, log)


def served(asked: Asked) -> Told:
    """What the service answers to a record."""
    body = json.loads(asked.body)
    record, edits = dict(body["record"]), []
    for name in body["fields"]:
        result = normalize(record[name], url=body.get("url"))
        record[name] = result.text
        for edit in result.to_dict()["edits"]:
            places = {"out_start": 0, "out_end": 0, "message": "", "confidence": "likely"}
            edits.append({**edit, **places, "field": name})
    answer = {"changed": bool(edits), "complete": True, "record": record, "edits": edits}
    return Told(body=json.dumps(answer).encode())


def test_a_busy_service_does_not_hold_up_the_crawl(tmp_path: Path) -> None:
    # It is busy until all pages were fetched: a pipeline that sleeps would wait forever.
    with scripted(site) as local:

        def answer(asked: Asked, number: int) -> Told:
            fetched = sum(asked.path != "/robots.txt" for asked in local.asked)
            return served(asked) if fetched == PAGES else problem(503, Retry_After="1")

        with scripted(answer) as service:
            items, log = crawled(
                local.url, tmp_path / "out.jl", NORMALIZER_URL=service.url, NORMALIZER_KEY="k3y",
                NORMALIZER_THREADS="1", CONCURRENT_REQUESTS="1", DOWNLOAD_DELAY="0",
            )  # fmt: skip
    check(items, log)
    assert "'normalizer/retries'" in log
    assert {asked.headers["Authorization"] for asked in service.asked} == {"Bearer k3y"}


def pipeline(**settings: object) -> tuple[NormalizerPipeline, StatsCollector]:
    crawler = get_crawler()
    stats = StatsCollector(crawler)
    named = {f"NORMALIZER_{name.upper()}": value for name, value in settings.items()}
    return NormalizerPipeline(PipelineSettings.read(Settings(named)), stats), stats


def process(made: NormalizerPipeline, *items: object) -> list[object]:
    async def all_of_them() -> list[object]:
        return [await made.process_item(item) for item in items]

    try:
        return asyncio.run(all_of_them())
    finally:
        made.close_spider()


def test_fields_may_lie_deeper_and_in_lists() -> None:
    made, stats = pipeline(fields=["parts.*.text", "head.title"], metadata_field="meta")
    (item,) = process(made, {
        "head": {"title": "a , b"},
        "parts": [{"text": "c , d"}, {"text": "0 0\nRead Time: 2 min\n\nThe fair was good."}],
    })  # fmt: skip
    assert item == {
        "head": {"title": "a, b"},
        "parts": [{"text": "c, d"}, {"text": "The fair was good."}],
        "meta": {"reading_minutes": 2},
    }
    assert stats.get_value("normalizer/edits") == 3


def test_edits_take_an_item_back() -> None:
    made, _ = pipeline(fields=["parts.*.text", "title"], edits_field="edits")
    given = {"title": "a , b", "parts": [{"text": "0 0\nc , d.It is"}, {"text": "e"}]}
    (item,) = process(made, json.loads(json.dumps(given)))
    assert isinstance(item, dict)
    edits = item.pop("edits")
    served = DESK.serve(
        Body("undo", json.dumps({"record": item, "edits": edits}).encode()), lambda index: None
    )
    assert json.loads(served.body) == {"record": given}


def test_a_preset_names_the_fields() -> None:
    made, _ = pipeline(preset="schemaorg", lang="en", ignore=["SPC131"])
    (item,) = process(made, {"headline": "a , b", "articleBody": "It rained.It poured."})
    assert item == {"headline": "a, b", "articleBody": "It rained.It poured."}


@dataclass(frozen=True)
class Frozen:
    """An item that nobody can change."""

    text: str


@pytest.mark.parametrize("settings", [{}, {"edits_field": "edits"}])
def test_an_item_that_cannot_be_changed_is_an_error(settings: dict[str, str]) -> None:
    made, stats = pipeline(**settings)
    given = Frozen("a , b")
    assert process(made, given) == [Frozen("a , b")]
    assert stats.get_value("normalizer/errors/BadRecordError") == 1
    made, _ = pipeline(on_error="raise", **settings)
    with pytest.raises(NormalizerError, match="Frozen"):
        process(made, given)


def no_good(asked: Asked, number: int) -> Told:
    return problem(422, "no-good")


@pytest.mark.parametrize("service", [no_good, lambda asked, number: Told(body=b"{}")])
def test_on_error_keep_gives_the_item_as_it_came(service: Callable[[Asked, int], Told]) -> None:
    with scripted(service) as running:
        made, stats = pipeline(url=running.url)
        (item,) = process(made, {"text": "a , b"})
    assert item == {"text": "a , b"}
    errors = [name for name in stats.get_stats() if name.startswith("normalizer/errors/")]
    assert len(errors) == 1


def test_on_error_drop_drops_the_item() -> None:
    with scripted(no_good) as running:
        made, stats = pipeline(url=running.url, on_error="drop")
        with pytest.raises(DropItem, match="no-good"):
            process(made, {"text": "a , b"})
    assert stats.get_value("normalizer/items_dropped") == 1


def test_on_error_raise_says_what_went_wrong() -> None:
    with scripted(no_good) as running:
        made, _ = pipeline(url=running.url, on_error="raise")
        with pytest.raises(ProblemError, match="no-good"):
            process(made, {"text": "a , b"})


def test_a_field_that_is_no_text_is_an_error() -> None:
    made, _ = pipeline(on_error="raise")
    with pytest.raises(NormalizerError, match="a number"):
        process(made, {"text": 5})


def test_patience_ends() -> None:
    with scripted(lambda asked, number: problem(503)) as running:
        made, stats = pipeline(url=running.url, patience=0.6, on_error="raise")
        with pytest.raises(ProblemError, match="503"):
            process(made, {"text": "a , b"})
    assert len(running.asked) == 1 + stats.get_value("normalizer/retries")
    assert len(running.asked) >= 2


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"on_error": "ignore"}, "keep, drop, raise"),
        ({"feilds": ["a"]}, "NORMALIZER_FIELDS"),
        ({"preset": "zite"}, "zyte"),
        ({"profile": "defualt"}, "default"),
        ({"select": ["SPC999"]}, "SPC999"),
        ({"timeout": "soon"}, "NORMALIZER_TIMEOUT"),
        ({"threads": 0}, "NORMALIZER_THREADS"),
    ],
)
def test_wrong_settings_are_told_before_the_crawl(settings: dict[str, object], words: str) -> None:
    with pytest.raises(NormalizerError, match=words):
        pipeline(**settings)


def test_without_scrapy_it_says_what_to_install() -> None:
    code = "import sys; sys.modules['itemadapter'] = None; import normalizer.adapters.scrapy"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, text=True, timeout=60
    )
    assert "pip install 'normalizer[scrapy]'" in ended.stderr
