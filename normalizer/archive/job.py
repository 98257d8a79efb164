"""What one run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from normalizer.archive.streams import by_suffix
from normalizer.errors import ArchiveError, nearest
from normalizer.worker import Limits

if TYPE_CHECKING:
    from pathlib import Path

    from normalizer.archive.batch import Setup

# The ends of file names, without those of compression.
FORMATS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".csv": "csv",
    ".tsv": "tsv",
    ".parquet": "parquet",
    ".warc": "warc",
    ".wet": "wet",
    ".sqlite": "sqlite",
    ".sqlite3": "sqlite",
    ".db": "sqlite",
}
NAMES = ("jsonl", "csv", "tsv", "parquet", "warc", "wet", "sqlite", "text", "html")


@dataclass(frozen=True, slots=True)
class Errors:
    """How many records may go to quarantine: so many, or such a share of those that were read."""

    count: int | None = None
    share: float | None = None

    def are_too_many(self, bad: int, read: int) -> bool:
        """Whether to stop; a share is not judged before a hundred records."""
        if self.count is not None and bad > self.count:
            return True
        return self.share is not None and read >= 100 and bad > self.share * read


@dataclass(frozen=True, slots=True)
class Job:
    """One input, and what becomes of it. Paths are None for standard input and output."""

    format: str
    setup: Setup
    compression: str = ""  # of the output; "" for none
    input: Path | None = None
    output: Path | None = None
    edits: Path | None = None
    quarantine: Path | None = None
    in_place: bool = False
    backup: str | None = None  # what is put behind the name of the original
    resume: bool = False
    fresh: bool = False
    writes: bool = True  # False for a dry run, and where only a diff is shown
    from_quarantine: bool = False
    limit: int | None = None
    errors: Errors = field(default_factory=Errors)
    workers: int = 1
    limits: Limits = field(default_factory=Limits)
    table: str | None = None
    key: str | None = None

    @property
    def name(self) -> str:
        """What the input is called in messages and reports."""
        return str(self.input) if self.input is not None else "-"


def format_of(name: str) -> str | None:
    """The format that the end of a file name stands for, if it is one of an archive."""
    lower = name.lower()
    for end in (".gz", ".zst", ".xz", ".bz2"):
        lower = lower.removesuffix(end)
    # Common Crawl calls its files NAME.warc.wet.gz.
    return next((kind for end, kind in FORMATS.items() if lower.endswith(end)), None)


def named_format(name: str) -> str:
    """A format by its name; raises ArchiveError for one that is not known."""
    if name not in NAMES:
        raise ArchiveError(
            f"There is no format {name!r} (there are {', '.join(NAMES)})." + nearest(name, NAMES)
        )
    return name


def compression_of(output: Path | None) -> str:
    """How the output is to be compressed."""
    return by_suffix(output.name) if output is not None else ""
