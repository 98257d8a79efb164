"""What is refused before a run begins: to write over an input, or two things to one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.archive import kinds
from normalizer.archive.folder import files_of
from normalizer.archive.job import format_of
from normalizer.archive.store import part
from normalizer.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from normalizer.archive.job import Job

FOLDERS = ("html", "text")
CRAWLS = frozenset({"warc", "wet"})  # the same format under two names


def check_all(jobs: Sequence[Job]) -> None:
    """Raise ArchiveError where one of several runs, or two of them together, would do harm."""
    taken: dict[Path, str] = {}
    for job in jobs:
        check(job)
        for what, path in outputs(job):
            place = path.resolve()
            if place in taken:
                raise ArchiveError(
                    f"{path} cannot be {what} of {job.name}: it is that of {taken[place]}, too."
                )
            taken[place] = job.name


def check(job: Job) -> None:
    """Raise ArchiveError where a run would write over its input, or two things to one place."""
    kinds.require(job.format)
    _check_in_place(job)
    is_folder = job.input is not None and job.input.is_dir()
    if (job.format in FOLDERS) != is_folder:
        raise ArchiveError(
            f"{job.name}: the format {job.format} is for folders, and only for them."
        )
    if is_folder and not job.in_place:
        _check_apart(job)
    taken: dict[Path, str] = {}
    if job.input is not None and not job.in_place:
        taken[job.input.resolve()] = "the input"
    for what, path in outputs(job):
        for place in (path.resolve(), part(path).resolve()):
            if place in taken or (job.input and place.exists() and _is_input(place, job)):
                raise ArchiveError(
                    f"{path} cannot be {what}: it is {taken.get(place, 'the input')}, too."
                )
            taken[place] = what


def check_name(job: Job, kind: str) -> None:
    """Raise ArchiveError where the name of the output promises another format than it will have."""
    promised = format_of(job.output.name) if job.output is not None else None
    if promised in (None, kind) or kind in FOLDERS or {promised, kind} <= CRAWLS:
        return
    raise ArchiveError(
        f"{job.output} would hold {kind}, as {job.name} does, and not {promised}: an archive keeps "
        "its format. Give another name."
    )


def outputs(job: Job) -> Iterator[tuple[str, Path]]:
    """What is written where."""
    named = (("the output", job.output), ("the edits", job.edits),
             ("the quarantine", job.quarantine))  # fmt: skip
    return ((what, path) for what, path in named if path is not None)


def _check_in_place(job: Job) -> None:
    if not job.in_place:
        return
    if job.input is None:
        raise ArchiveError("--in-place needs files: standard input has no place of its own.")
    if job.format == "html":
        raise ArchiveError("A page becomes a text, which cannot stand in its place: give -o.")
    if job.format == "warc":
        raise ArchiveError("Texts cannot stand in the place of the pages of a crawl: give -o.")
    if job.writes and (job.limit is not None or job.setup.share is not None):
        raise ArchiveError(
            "With --limit or --sample not all records are written, and with --in-place the others "
            "would be lost: give -o."
        )
    if job.from_quarantine:
        raise ArchiveError("What comes out of a quarantine needs another place: give -o.")


def check_backups(job: Job) -> None:
    """Raise ArchiveError where a backup would be that of an earlier run: the true original."""
    if not (job.in_place and job.writes and job.backup and job.input):
        return
    files = files_of(job.input, job.format) if job.format in FOLDERS else [job.input]
    for path in files:
        backup = path.with_name(path.name + job.backup)
        if backup.exists():
            raise ArchiveError(f"{backup} is there already: give another --backup, or move it.")


def _check_apart(job: Job) -> None:
    """Raise ArchiveError where one of two folders is in the other: they would mix."""
    if job.input is None or job.output is None:
        return
    one, other = job.input.resolve(), job.output.resolve()
    if one != other and (one.is_relative_to(other) or other.is_relative_to(one)):
        raise ArchiveError(f"{job.output} cannot be the output: {job.input} would mix with it.")


def _is_input(place: Path, job: Job) -> bool:
    if job.input is None or (job.in_place and job.output and place == job.output.resolve()):
        return False
    return job.input.exists() and place.samefile(job.input)
