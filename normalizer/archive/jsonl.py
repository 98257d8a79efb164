"""Lines of JSON: how one is repaired inside its quotes, and how it is taken back."""

from __future__ import annotations

from json.decoder import scanstring  # type: ignore[attr-defined]  # there, but in no stub
from typing import TYPE_CHECKING

from normalizer.archive.batch import Change, Mended
from normalizer.archive.json_spans import Literal, Number, encoded, tree, undone, values
from normalizer.errors import BadRecordError, RecordError
from normalizer.records import EVERY, as_text, language, no_such_field

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from normalizer.archive.batch import Mend, Setup
    from normalizer.archive.json_spans import Value
    from normalizer.edit import Edit

BLANKS = b" \t\r\n"
STRAY = "surrogateescape"  # stray bytes are damage, which the rules repair


def split(data: bytes) -> list[bytes]:
    """The lines of a batch, each with its end."""
    lines = data.split(b"\n")
    last = lines.pop()
    return [line + b"\n" for line in lines] + ([last] if last else [])


def count(data: bytes) -> int:
    """How many lines `split` would make."""
    return data.count(b"\n") + (not data.endswith(b"\n") and bool(data))


class JsonLines:
    """Repairs lines of JSON."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        fields = setup.fields
        self._tree = tree((*fields.texts, *fields.url, *fields.lang, *fields.id))
        self._texts = {tuple(path.split(".")) for path in fields.texts}

    def mend(self, raw: bytes, mend: Mend) -> Mended:
        """The line with its texts repaired; raises BadRecordError where that cannot be."""
        if not raw.strip(BLANKS):
            return Mended(raw, fate="passed")
        line = raw.decode("utf-8", STRAY)
        found = values(line, self._tree)
        fields = self._setup.fields
        identity = _first(found, fields.id)
        texts = [value for value in found if _path(value) in self._texts]
        if not texts:
            raise no_such_field(fields)
        url = _first(found, fields.url)
        lang = language(_first(found, fields.lang))
        repaired = [
            (value, result)
            for value in texts
            if value.value is not None
            and (result := mend(as_text(value.path, value.value), url, lang)).edits
        ]
        if not repaired:
            return Mended(raw, id=identity, url=url)
        pieces: list[str] = []
        changes: list[Change] = []
        kept = length = 0
        for value, result in repaired:
            before = line[kept : value.start]
            literal, note = _rewritten(
                line[value.start : value.end], result.edits, ascii_only=line.isascii()
            )
            if scanstring(literal, 1)[0] != result.text:
                raise BadRecordError("cannot be written", f"{value.path!r} has no JSON form.")
            length += len(before)
            changes.append(Change(value.path, result, {"at": length, **note}))
            length += len(literal)
            pieces += [before, literal]
            kept = value.end
        output = "".join([*pieces, line[kept:]]).encode("utf-8", STRAY)
        return Mended(output, changes=tuple(changes), id=identity, url=url)

    def identity(self, raw: bytes) -> str | None:
        """What the record calls itself, if so much of it can be read."""
        paths = self._setup.fields.id
        return _first(values(raw.decode("utf-8", STRAY), tree(paths)), paths)


def _rewritten(
    raw: str, edits: Sequence[Edit], *, ascii_only: bool
) -> tuple[str, dict[str, object]]:
    """A literal with edits carried out, and what is needed to take them back exactly."""
    literal = Literal(raw)
    were = literal.parts(edits)
    odd = {
        str(number): was
        for number, (was, edit) in enumerate(zip(were, edits, strict=True))
        if was != encoded(edit.before, ascii_only=ascii_only)
    }
    new = literal.replaced(edits, [encoded(edit.after, ascii_only=ascii_only) for edit in edits])
    return new, {"ascii": ascii_only, **({"literals": odd} if odd else {})}


def restored(raw: bytes, fields: Iterable[tuple[Mapping[str, object], Sequence[Edit]]]) -> bytes:
    """A repaired line as it was. Each field comes with the edits that lead back."""
    line = raw.decode("utf-8", STRAY)
    pieces: list[str] = []
    kept = 0
    for note, edits in fields:
        match note:
            case {"at": int(at), "ascii": bool(ascii_only)} if line[at : at + 1] == '"':
                literals = note.get("literals", {})
            case _:
                raise RecordError("It does not say where its text stands.")
        if not isinstance(literals, dict):
            raise RecordError("'literals' is no object.")
        end = scanstring(line, at + 1)[1]
        pieces += [line[kept:at], undone(line[at:end], edits, literals, ascii_only=ascii_only)]
        kept = end
    return "".join([*pieces, line[kept:]]).encode("utf-8", STRAY)


def _path(value: Value) -> tuple[str, ...]:
    """The path of a value with `*` for the places in lists."""
    return tuple(EVERY if key.isdecimal() else key for key in value.path.split("."))


def _first(found: Sequence[Value], paths: Iterable[str]) -> str | None:
    """The value of the first of the paths that is there, numbers as they are written."""
    for path in paths:
        wanted = tuple(path.split("."))
        for value in found:
            if _path(value) != wanted:
                continue
            if isinstance(value.value, str):
                return value.value
            if isinstance(value.value, Number):
                return value.value.digits
    return None
