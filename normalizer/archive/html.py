"""Pages of HTML: their text is extracted first, and then repaired."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from normalizer.errors import BadRecordError, MissingExtraError

if TYPE_CHECKING:
    from normalizer.archive.batch import Row


def text_of(page: bytes | str, url: str | None) -> str:
    """The article in a page; raises BadRecordError where there is none."""
    try:
        import trafilatura
    except ImportError:
        raise MissingExtraError("HTML", "html") from None
    found = trafilatura.extract(page, url=url, include_comments=False)
    if not found:
        raise BadRecordError("no text", "There is no article in this page.")
    return f"{found}\n"


def as_text(row: Row) -> Row:
    """A row whose pages are replaced by their texts."""
    texts = (None if page is None else text_of(page, row.url).encode() for page in row.texts)
    return replace(row, texts=tuple(texts))
