"""A spider over a local site that gives items of all four kinds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs
import scrapy

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy.http import Response


class ScrapyArticle(scrapy.Item):
    """An article as Scrapy's own kind of item."""

    kind = scrapy.Field()
    url = scrapy.Field()
    title = scrapy.Field()
    text = scrapy.Field()
    scraped = scrapy.Field()
    edits = scrapy.Field()


@dataclass
class DataArticle:
    """An article as a dataclass."""

    kind: str
    url: str
    title: str | None
    text: str
    scraped: datetime
    edits: list[object] | None = None


@attrs.define
class AttrsArticle:
    """An article as an object of attrs."""

    kind: str
    url: str
    title: str | None
    text: str
    scraped: datetime
    edits: list[object] | None = None


KINDS = (dict, ScrapyArticle, DataArticle, AttrsArticle)


class ArticleSpider(scrapy.Spider):
    """Reads pages of JSON, and makes each page an item of the next kind."""

    name = "articles"

    def __init__(self, pages: str) -> None:
        super().__init__()
        self.start_urls = json.loads(pages)

    def parse(self, response: Response) -> Iterator[object]:
        """The item of one page."""
        page = json.loads(response.body)
        kind = KINDS[page["number"] % len(KINDS)]
        yield kind(
            kind=kind.__name__,
            url=response.url,
            title=page["title"],
            text=page["text"],
            scraped=datetime(2026, 1, 1, tzinfo=UTC),
        )
        if page["number"] == 0:
            yield {"kind": "listing", "count": 3}
