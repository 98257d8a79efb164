"""Rows of a table, and files of a folder: texts without anything around them."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING

from normalizer.archive.batch import Change, Mended
from normalizer.decode import encode
from normalizer.edit import apply
from normalizer.errors import RecordError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from normalizer.archive.batch import Mend, Row
    from normalizer.edit import Edit

    Texts = tuple[str | bytes | None, ...]


def mended(row: Row, names: Sequence[str], mend: Mend) -> Mended:
    """The row with its texts repaired."""
    changes = []
    texts: list[str | bytes | None] = []
    for index, (name, text) in enumerate(zip(names, row.texts, strict=True)):
        result = None if text is None else mend(text, row.url, row.lang)
        if result is None or not result.edits:
            texts.append(text)
            continue
        note: dict[str, object] = {"index": index}
        if result.decoded is not None:
            note |= {"encoding": result.decoded.encoding, "errors": result.decoded.errors}
        changes.append(Change(name, result, note))
        texts.append(as_utf8(result.text) if isinstance(text, bytes) else result.text)
    return Mended(
        b"",
        texts=tuple(texts),
        changes=tuple(changes),
        id=row.id,
        url=row.url,
        note={"columns": list(names), **({} if row.key is None else {"key": row.key})},
    )


def as_utf8(text: str) -> bytes:
    """UTF-8, with the bytes that were kept as surrogates; other lone halves stay as WTF-8."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


def from_utf8(data: bytes) -> str:
    """The text that `as_utf8` wrote."""
    try:
        return data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return data.decode("utf-8", "surrogateescape")


def as_bytes(texts: Texts) -> bytes:
    """Texts as bytes that are equal for equal texts, to be hashed and to be kept."""
    kept = [
        {"base64": base64.b64encode(text).decode("ascii")} if isinstance(text, bytes) else text
        for text in texts
    ]
    return json.dumps(kept, ensure_ascii=True).encode("ascii")


def columns(entry: Mapping[str, object]) -> list[str]:
    """The columns that an entry of a file of edits is about."""
    match entry:
        case {"columns": [*names]}:
            return [str(name) for name in names]
        case _:
            raise RecordError("It names no columns: these edits are not about a table.")


def restored(texts: Texts, fields: Iterable[tuple[Mapping[str, object], Sequence[Edit]]]) -> Texts:
    """The texts of a row as they were. Each field comes with the edits that lead back."""
    were = list(texts)
    for note, edits in fields:
        index = note.get("index")
        if not isinstance(index, int) or not 0 <= index < len(were):
            raise RecordError("It does not say which text it is about.")
        text = were[index]
        if isinstance(text, bytes):
            back = apply(from_utf8(text), edits)
            were[index] = encode(back, str(note.get("encoding")), str(note.get("errors")))
        elif text is not None:
            were[index] = apply(text, edits)
    return tuple(were)
