"""Pages of HTML: their text is extracted first, and then repaired."""

from __future__ import annotations

from normalizer.errors import BadRecordError, MissingExtraError


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
