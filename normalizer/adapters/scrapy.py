"""Scrapy: an item pipeline that repairs the texts of items on their way out.

In `settings.py`:

    ITEM_PIPELINES = {"normalizer.adapters.scrapy.NormalizerPipeline": 300}
    NORMALIZER_FIELDS = ["title", "text"]

Texts are repaired in this process, or, with `NORMALIZER_URL`, by a service. Neither holds up the
crawl: the work is done in threads of its own, and nothing sleeps in one.
"""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Self, cast

from normalizer import profile as profiles
from normalizer.adapters import scraped
from normalizer.client import Backoff, Client, Options, ServiceError
from normalizer.errors import BadRecordError, MissingExtraError, NormalizerError, nearest
from normalizer.records import Fields, named, preset

try:
    from itemadapter import ItemAdapter
    from scrapy.exceptions import DropItem
except ImportError as error:
    raise MissingExtraError("The pipeline for Scrapy", "scrapy") from error

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from scrapy.statscollectors import StatsCollector

    from normalizer.adapters.scraped import Mended, Texts

log = logging.getLogger(__name__)

PREFIX = "NORMALIZER_"
ON_ERROR = ("keep", "drop", "raise")
NAMES = (
    "FIELDS", "PRESET", "URL_FIELD", "PROFILE", "LANG", "SELECT", "IGNORE", "ON_ERROR", "URL",
    "KEY", "TIMEOUT", "PATIENCE", "THREADS", "EDITS_FIELD", "METADATA_FIELD",
)  # fmt: skip


class PipelineSettingsError(NormalizerError, ValueError):
    """A setting `NORMALIZER_…` of a Scrapy project is not known, or has a wrong value."""


@dataclass(frozen=True, slots=True)
class PipelineSettings:
    """The settings of the pipeline, each `NORMALIZER_` and its name here in capitals.

    `fields` says where texts stand. `profile`, `lang`, `select` and `ignore` are as in
    `normalizer.normalize`. With `url` that service does the work, with `key` as bearer token;
    `timeout` and `patience` are seconds, as of Client. `threads` is how many items are repaired at
    once. `edits_field` and `metadata_field` name fields of the items that take the edits and the
    metadata.
    """

    fields: Fields
    profile: str
    lang: str | None
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    on_error: str
    url: str | None
    key: str | None
    timeout: float
    patience: float
    threads: int
    edits_field: str | None
    metadata_field: str | None

    @classmethod
    def read(cls, settings: BaseSettings) -> Self:
        """The settings of a project; raises NormalizerError for one that is wrong."""
        _check_names(settings)
        on_error = settings.get(f"{PREFIX}ON_ERROR", "keep")
        if on_error not in ON_ERROR:
            raise PipelineSettingsError(
                f"{PREFIX}ON_ERROR must be one of {', '.join(ON_ERROR)}, and is {on_error!r}."
            )
        return cls(
            fields=_fields(settings),
            profile=str(settings.get(f"{PREFIX}PROFILE", profiles.DEFAULT)),
            lang=settings.get(f"{PREFIX}LANG"),
            select=tuple(settings.getlist(f"{PREFIX}SELECT")),
            ignore=tuple(settings.getlist(f"{PREFIX}IGNORE")),
            on_error=on_error,
            url=settings.get(f"{PREFIX}URL"),
            key=settings.get(f"{PREFIX}KEY"),
            timeout=_positive(settings, "TIMEOUT", 30.0),
            patience=_positive(settings, "PATIENCE", 120.0),
            threads=int(_positive(settings, "THREADS", 4.0)),
            edits_field=settings.get(f"{PREFIX}EDITS_FIELD"),
            metadata_field=settings.get(f"{PREFIX}METADATA_FIELD"),
        )


def _check_names(settings: BaseSettings) -> None:
    for name in settings:
        if str(name).startswith(PREFIX) and str(name).removeprefix(PREFIX) not in NAMES:
            hint = nearest(str(name), [PREFIX + known for known in NAMES])
            raise PipelineSettingsError(f"There is no setting {name}.{hint}")


def _fields(settings: BaseSettings) -> Fields:
    name = settings.get(f"{PREFIX}PRESET")
    return named(
        settings.getlist(f"{PREFIX}FIELDS"),
        settings.get(f"{PREFIX}URL_FIELD"),
        base=preset(name) if name else None,
    )


def _positive(settings: BaseSettings, name: str, usual: float) -> float:
    value = settings.get(PREFIX + name, usual)
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = 0.0
    if not number > 0:
        raise PipelineSettingsError(f"{PREFIX}{name} must be a number above 0, and is {value!r}.")
    return number


class NormalizerPipeline:
    """Repairs the named fields of each item: a dictionary, Item, dataclass or attrs object.

    An item that has none of the fields goes on as it is, and is counted. Where a text cannot be
    repaired, `NORMALIZER_ON_ERROR` says what becomes of its item: "keep" (as it came), "drop" or
    "raise".
    """

    def __init__(self, settings: PipelineSettings, stats: StatsCollector) -> None:
        self._settings = settings
        self._stats = stats
        self._client: Client | None = None
        self._mend = self._mender()
        self._threads = ThreadPoolExecutor(settings.threads, "normalizer")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """The pipeline of a crawl; raises NormalizerError for wrong settings."""
        if crawler.stats is None:
            raise PipelineSettingsError("The crawler has no stats yet: it was not set up.")
        return cls(PipelineSettings.read(crawler.settings), crawler.stats)

    def _mender(self) -> Callable[[Texts], Mended]:
        chosen = self._settings
        if chosen.url is None:
            profile = profiles.load(chosen.profile).narrowed(chosen.select, chosen.ignore)
            return scraped.here(profile)
        # A try that fails must not sleep in its thread: the pipeline itself waits, and asks again.
        self._client = Client(
            chosen.url, chosen.key, timeout=chosen.timeout, patience=0, connections=chosen.threads
        )
        parts = ("text", "edits", "metadata")
        options = Options(None, chosen.profile, chosen.select, chosen.ignore, parts)
        return scraped.there(self._client, options)

    def close_spider(self, spider: object = None) -> None:
        """Let threads and connections go."""
        self._threads.shutdown(wait=False)
        if self._client:
            self._client.close()

    async def process_item(self, item: object, spider: object = None) -> object:
        """The item with its texts repaired; raises DropItem, or what went wrong, where set so."""
        self._count("items")
        try:
            record = ItemAdapter(item).asdict()
            given = scraped.texts(record, self._settings.fields, self._settings.lang)
            mended = await self._mended(given)
            self._put(item, given, mended)
        except BadRecordError as error:
            if error.reason == "no such field":
                self._pass_over(item, error)
                return item
            return self._failed(item, error)
        except NormalizerError as error:
            return self._failed(item, error)
        self._count_all(given, mended)
        return item

    async def _mended(self, given: Texts) -> Mended:
        """What becomes of the texts, asked again where the service is busy or out of reach."""
        backoff = Backoff(self._settings.patience)
        while True:
            try:
                return await _in_thread(self._threads, partial(self._mend, given))
            except ServiceError as error:
                wait = backoff.wait(error.retry_after) if error.is_passing else None
                if wait is None:
                    raise
            self._count("retries")
            await _pause(wait)

    def _put(self, item: object, given: Texts, mended: Mended) -> None:
        """Change the item; raises BadRecordError, and leaves it as it is, where it cannot be."""
        adapter = ItemAdapter(item)
        try:
            if self._settings.edits_field:
                adapter[self._settings.edits_field] = mended.edits
            if self._settings.metadata_field:
                adapter[self._settings.metadata_field] = dict(mended.metadata)
            for path, text in mended.by_path.items():
                if text != given.by_path[path]:
                    _set(item, path, text)
        except (AttributeError, KeyError, TypeError) as error:
            kind = type(item).__name__
            raise BadRecordError("read-only", f"A {kind} does not take this: {error}.") from error

    def _pass_over(self, item: object, error: BadRecordError) -> None:
        name = f"items_without_text/{type(item).__name__}"
        if not self._stats.get_value(f"normalizer/{name}"):
            log.warning("An item of the kind %s is left as it is. %s", type(item).__name__,
                        error.detail)  # fmt: skip
        self._count(name)

    def _failed(self, item: object, error: NormalizerError) -> object:
        self._count(f"errors/{type(error).__name__}")
        if self._settings.on_error == "raise":
            raise error
        if self._settings.on_error == "drop":
            self._count("items_dropped")
            raise DropItem(f"A text could not be repaired: {error}") from error
        log.warning("An item is kept as it came: %s", error)
        return item

    def _count_all(self, given: Texts, mended: Mended) -> None:
        self._count("items_changed", int(bool(mended.edits)))
        self._count("items_incomplete", int(not mended.is_complete))
        self._count("edits", len(mended.edits))
        self._count("characters", sum(map(len, given.by_path.values())))
        for code, number in mended.rules.items():
            self._count(f"edits/{code}", number)

    def _count(self, name: str, number: int = 1) -> None:
        if number:
            self._stats.inc_value(f"normalizer/{name}", number)


def _set(item: object, path: str, text: str) -> None:
    """Put a text into an item, at a path with numbers for elements of lists."""
    *above, last = path.split(".")
    holder = item
    for key in above:
        is_list = isinstance(holder, list | tuple)
        holder = cast("list[object]", holder)[int(key)] if is_list else ItemAdapter(holder)[key]
    ItemAdapter(holder)[last] = text


def _has_loop() -> bool:
    """Whether asyncio runs this crawl; else another reactor of Twisted does."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


async def _in_thread(threads: ThreadPoolExecutor, work: Callable[[], Mended]) -> Mended:
    if _has_loop():
        return await asyncio.wrap_future(threads.submit(work))
    from twisted.internet.threads import deferToThread

    return await deferToThread(work)


async def _pause(seconds: float) -> None:
    """Wait without holding up the crawl."""
    if _has_loop():
        await asyncio.sleep(seconds)
        return
    from twisted.internet import reactor
    from twisted.internet.interfaces import IReactorTime
    from twisted.internet.task import deferLater

    await deferLater(IReactorTime(reactor), seconds)
