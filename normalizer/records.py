"""Records, as scrapers make them: dictionaries with texts in some of their fields.

Iterator of dictionaries in, iterator of dictionaries out: the adapters and the archive stand on
this.
"""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from normalizer.engine import normalize
from normalizer.errors import BadRecordError, RecordError, nearest
from normalizer.profile import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from normalizer.profile import Profile

EVERY = "*"  # in a path: every element of a list
INDEX = re.compile(r"[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class Fields:
    """Where in a record the texts stand, and what is known of them.

    Each is a path of keys with dots between them; `*` stands for all elements of a list. Of `url`,
    `lang` and `id` the first that the record has counts. A record needs at least one of `texts`.
    """

    texts: tuple[str, ...] = ("text",)
    url: tuple[str, ...] = ("url",)
    lang: tuple[str, ...] = ()
    id: tuple[str, ...] = ("id",)
    is_preset: bool = False  # made for many shapes, so not all of it need be there


@dataclass(frozen=True, slots=True)
class Place:
    """One value in a record: its path with the numbers of list elements, what holds it, its key."""

    path: str
    holder: dict[object, object]
    key: object

    @property
    def value(self) -> object:
        """What stands there."""
        return self.holder[self.key]


PRESETS: Mapping[str, Fields] = {
    "trafilatura": Fields(
        texts=("title", "text", "raw_text", "excerpt", "comments"),
        url=("source", "url"),
        lang=("language",),
        id=("id", "fingerprint", "source"),
        is_preset=True,
    ),
    "newspaper": Fields(
        texts=("title", "text", "summary", "meta_description"),
        url=("url", "canonical_link", "source_url"),
        lang=("meta_lang", "language"),
        id=("id", "url"),
        is_preset=True,
    ),
    "zyte": Fields(
        texts=("article.headline", "article.description", "article.articleBody"),
        url=("article.url", "url"),
        lang=("article.inLanguage",),
        id=("id", "article.url", "url"),
        is_preset=True,
    ),
    "diffbot": Fields(
        texts=("objects.*.title", "objects.*.text", "objects.*.summary", "title", "text"),
        url=("objects.*.pageUrl", "pageUrl", "request.pageUrl"),
        lang=("objects.*.humanLanguage", "humanLanguage"),
        id=("objects.*.diffbotUri", "diffbotUri", "pageUrl"),
        is_preset=True,
    ),
    "schemaorg": Fields(
        texts=("headline", "description", "articleBody", "@graph.*.headline",
               "@graph.*.description", "@graph.*.articleBody"),
        url=("url", "@graph.*.url", "mainEntityOfPage", "@id"),
        lang=("inLanguage", "@graph.*.inLanguage"),
        id=("identifier", "@id", "url"),
        is_preset=True,
    ),
}  # fmt: skip


def preset(name: str) -> Fields:
    """The fields of a kind of scraper; raises RecordError for one that is not known."""
    if name not in PRESETS:
        raise RecordError(
            f"There is no preset {name!r} (there are {', '.join(PRESETS)})."
            + nearest(name, PRESETS)
        )
    return PRESETS[name]


def named(
    texts: Iterable[str],
    url: str | None = None,
    identity: str | None = None,
    base: Fields | None = None,
) -> Fields:
    """`base` with some of its fields chosen otherwise."""
    fields = base or Fields()
    if given := tuple(texts):
        fields = replace(fields, texts=given)
    if url is not None:
        fields = replace(fields, url=(url,))
    if identity is not None:
        fields = replace(fields, id=(identity,))
    return fields


def normalize_records(
    records: Iterable[Mapping[str, object]],
    fields: Fields | str = "text",
    profile: str | Path | Profile = DEFAULT,
    lang: str | None = None,
) -> Iterator[dict[str, object]]:
    """Each record with its texts repaired; what came in stays as it was.

    `fields` is a preset's name, the name of a field, or Fields. Raises BadRecordError where a
    record has none of the fields, or one of them holds no text.
    """
    if isinstance(fields, str):
        fields = PRESETS.get(fields) or Fields(texts=(fields,))
    for record in records:
        yield _repaired(record, fields, profile, lang)


def _repaired(
    record: Mapping[str, object], fields: Fields, profile: str | Path | Profile, lang: str | None
) -> dict[str, object]:
    url = first_string(record, fields.url)
    known = lang or first_string(record, fields.lang)
    copied = deepcopy(dict(record))
    for place, text in texts_of(copied, fields):
        new = normalize(text, url=url, lang=language(known), profile=profile).text
        place.holder[place.key] = new
    return copied


def texts_of(record: object, fields: Fields) -> Iterator[tuple[Place, str]]:
    """The texts of a record, each with its place; null ones are left out.

    Raises BadRecordError where there is none of the fields, or where one holds no text.
    """
    found = False
    for path in fields.texts:
        for place in _places(record, path.split(".")):
            found = True
            if place.value is not None:
                yield place, as_text(place.path, place.value)
    if not found:
        raise no_such_field(fields)


def place_at(record: object, path: str) -> Place:
    """The place of a text by its path with numbers of list elements; raises BadRecordError."""
    holder, keys = record, path.split(".")
    for key in keys[:-1]:
        if isinstance(holder, list) and INDEX.fullmatch(key) and int(key) < len(holder):
            holder = holder[int(key)]
        elif isinstance(holder, dict) and key in holder:
            holder = holder[key]
        else:
            raise BadRecordError("no such field", f"There is no field {path!r}.")
    if not isinstance(holder, dict) or keys[-1] not in holder:
        raise BadRecordError("no such field", f"There is no field {path!r}.")
    return Place(path, holder, keys[-1])


def as_text(path: str, value: object) -> str:
    """The value, if it is a text; raises BadRecordError where it is not."""
    if not isinstance(value, str):
        raise BadRecordError("wrong type", f"{path!r} holds {_kind(value)}, and no text.")
    return value


def no_such_field(fields: Fields) -> BadRecordError:
    """The error for a record that has none of the fields."""
    if len(fields.texts) == 1:
        return BadRecordError("no such field", f"There is no field {fields.texts[0]!r}.")
    return BadRecordError(
        "no such field", f"There is none of the fields {', '.join(fields.texts)}."
    )


def language(tag: str | None) -> str | None:
    """The tag, if the engine takes it: a wrong one in a record is no reason to stop."""
    primary = (tag or "").replace("_", "-").split("-")[0]
    return tag if primary.isascii() and primary.isalpha() and len(primary) in (2, 3) else None


def first_string(record: object, paths: Iterable[str]) -> str | None:
    """The first text that one of the paths leads to."""
    for path in paths:
        for place in _places(record, path.split(".")):
            if isinstance(place.value, str):
                return place.value
    return None


def _places(holder: object, path: list[str], above: tuple[str, ...] = ()) -> Iterator[Place]:
    """Where a path leads to."""
    if not path:
        return  # texts that are elements of a list themselves have no key
    key, rest = path[0], path[1:]
    if isinstance(holder, list) and key == EVERY:
        for number, element in enumerate(holder):
            yield from _places(element, rest, (*above, str(number)))
    elif isinstance(holder, dict) and key in holder:
        if rest:
            yield from _places(holder[key], rest, (*above, key))
        else:
            yield Place(".".join((*above, key)), holder, key)


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", list: "a list",
             dict: "an object", type(None): "null", bytes: "bytes"}  # fmt: skip
    return names.get(type(value), f"a {type(value).__name__.lower()}")
