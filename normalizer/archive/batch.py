"""What goes to a worker and what comes back: some records, and what has become of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from normalizer.archive.tally import Tally
    from normalizer.profile import Profile
    from normalizer.records import Fields
    from normalizer.result import Result


@dataclass(frozen=True, slots=True)
class Setup:
    """What a worker has to know of a run, whatever the batch."""

    profile: Profile
    fields: Fields
    lang: str | None = None
    edits: str | None = None  # the compression of the edits, None where none are wanted
    shows_diff: bool = False
    longest: int = 16 << 20  # bytes of a record
    frame: int = 4 << 20  # bytes of records that are written at once
    share: float | None = None  # of the records, where only a sample is wanted
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a table or a folder: its texts alone, everything else stays with the parent."""

    id: str
    url: str | None
    lang: str | None
    texts: tuple[str | bytes | None, ...]
    size: int
    key: int | float | None = None  # in a table, where it is no text
    wrong: tuple[str, str] | None = (
        None  # why it has no text that could be repaired, and a sentence
    )


Record = bytes | Row
Mend = Callable[[str | bytes, str | None, str | None], "Result"]  # a text, its URL and language


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a record is not even sent to a worker, and how many bytes it has."""

    reason: str
    detail: str
    size: int


@dataclass(frozen=True, slots=True)
class Batch:
    """Some records that stand one behind the other in the input.

    `kind` names the format. `first` is the number of the first one in the whole input, `offset` its
    place in it. Raw records lie in `data` one behind the other; those of tables are `rows`.
    `barred` are places in the batch that go to quarantine unseen, each with reason and detail.
    `head` goes before the first record of the output.
    """

    kind: str
    number: int
    first: int
    offset: int
    count: int
    data: bytes = b""
    rows: tuple[Row, ...] = ()
    names: tuple[str, ...] = ()  # of the texts in a row
    compression: str = ""  # of the output; "" for none
    barred: tuple[tuple[int, str, str], ...] = ()
    head: bytes = b""
    refused: Refusal | None = None  # for a batch that is one impossible record


@dataclass(frozen=True, slots=True)
class Change:
    """One text of a record, repaired; `note` is what undo must know besides."""

    name: str
    result: Result
    note: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mended:
    """One record, repaired: as it is to be written, and what was changed in it."""

    output: bytes
    texts: tuple[str | bytes | None, ...] = ()  # of a row
    changes: tuple[Change, ...] = ()
    id: str | None = None
    url: str | None = None
    note: dict[str, object] = field(default_factory=dict)
    # "passed" is what is no record, such as a blank line; "skipped" is not written.
    fate: Literal["written", "passed", "skipped"] = "written"


@dataclass(frozen=True, slots=True)
class Bad:
    """A record for the quarantine: its place in the batch, what is wrong, and its bytes."""

    index: int
    offset: int
    place: int  # how much of the batch, as the output counts it, was written before it
    id: str | None
    reason: str
    detail: str
    raw: bytes
    size: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What has become of a batch.

    `output` and `edits` are ready to be written; `count` is how many records, or what passes as
    one, there are in `output`. `texts` has, for each row, its texts, or None if it is left out.
    """

    output: bytes
    edits: bytes
    bad: tuple[Bad, ...]
    tally: Tally
    count: int
    texts: tuple[tuple[str | bytes | None, ...] | None, ...] = ()
