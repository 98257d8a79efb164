"""What the service's parent process and its children send each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from normalizer import profile as profiles
from normalizer.web.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from normalizer.profile import Profile
    from normalizer.web.limits import Bounds

Query = tuple[tuple[str, str], ...]
Task = Literal["normalize", "explain", "undo"]

JSON = "application/json"
NDJSON = "application/x-ndjson"
PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Setup:
    """What a child has to know: files of profiles by name (None: built in), limits, the hash."""

    profiles: tuple[tuple[str, Path | None], ...]
    bounds: Bounds
    ruleset: str

    def known(self) -> dict[str, Profile]:
        """The profiles that requests may name; raises ProfileError."""
        return {name: profiles.load(path or name) for name, path in self.profiles}


@dataclass(frozen=True, slots=True)
class Body:
    """One request whose body is one document; `is_text` says that it is no JSON but plain text."""

    task: Task
    data: bytes
    query: Query = ()
    is_text: bool = False
    charset: str | None = None
    wants_text: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Some lines of a bulk request; `barred` says what is to be answered for some, by index."""

    first: int
    lines: tuple[bytes, ...]
    query: Query = ()
    barred: tuple[tuple[int, Problem], ...] = ()


@dataclass(slots=True)
class Counts:
    """What was done, for metrics and summaries.

    `results` counts documents that are unchanged, changed, incomplete or failed, `rules` the edits
    of each rule, `characters` code points; `seconds` has the time of each document, `processor` the
    processor time of all, and `mistakes` where our own were made.
    """

    results: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    changed: int = 0
    characters: int = 0
    seconds: list[float] = field(default_factory=list)
    processor: float = 0.0
    mistakes: list[str] = field(default_factory=list)

    def add(self, other: Counts) -> None:
        """Count what the other has counted, too."""
        self.results.update(other.results)
        self.rules.update(other.rules)
        self.changed += other.changed
        self.characters += other.characters
        self.seconds += other.seconds
        self.processor += other.processor
        self.mistakes += other.mistakes


@dataclass(frozen=True, slots=True)
class Served:
    """An answer: bytes of a media type; or a problem that is to be told instead."""

    body: bytes = b""
    media: str = JSON
    problem: Problem | None = None
    counts: Counts = field(default_factory=Counts)


def out_of_time() -> Problem:
    """The problem of a document that exceeds the hard limit."""
    return Problem(422, "time-exceeded", "This document takes longer than one may take.")


def out_of_memory() -> Problem:
    """The problem of a document that needs too much memory."""
    return Problem(422, "memory-exceeded", "This document needs more memory than one may need.")


def crashed() -> Problem:
    """The problem of a document that ended each process that tried it."""
    return Problem(422, "process-died", "Each process that tried to repair this document died.")
