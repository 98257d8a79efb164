"""One run: batches go to the workers, and what comes back is written in the order of the input."""

from __future__ import annotations

from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

import normalizer
from normalizer.archive import bench, checks, isolation, kinds, quarantine
from normalizer.archive.journal import FORMAT
from normalizer.archive.opened import OpenedStream
from normalizer.archive.sinks import Nowhere, Shown
from normalizer.archive.store import Places, Store, start_of
from normalizer.archive.tally import Tally
from normalizer.errors import ArchiveError
from normalizer.fingerprint import source_fingerprint
from normalizer.workers import Pool, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from normalizer.archive.batch import Batch, Outcome
    from normalizer.archive.job import Job
    from normalizer.archive.opened import Opened

WRITE_THEMSELVES = ("html", "text")  # formats whose output does not grow by frames
SHOWN, NOWHERE = Shown(), Nowhere()
AHEAD = 2  # batches that wait for each worker, so that none waits for the reader


class Watcher(Protocol):
    """Is told how a run gets on."""

    def begin(self, job: Job, opened: Opened, done: Tally) -> None:
        """A run begins, with so much done already."""

    def advance(self, opened: Opened, tally: Tally) -> None:
        """A batch was written."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a run has come to."""

    job: Job
    tally: Tally
    sha256: str | None  # of the input, where all of it was read
    size: int | None
    stopped: bool = False  # by too many errors


def pool_for(job: Job) -> Pool[Batch, Outcome]:
    """Workers for a job, and for others with the same setup."""
    return Pool(partial(bench.start, job.setup), job.workers, job.limits)


def run(job: Job, pool: Pool[Batch, Outcome], watcher: Watcher) -> Ran:
    """Do a job; raises ArchiveError where files are not as they should be."""
    checks.check(job)
    if job.writes and not _journal(job).exists():
        checks.check_backups(job)
    with ExitStack() as held:
        store = held.enter_context(closing(_store(job))) if job.writes else None
        if store and store.is_done:
            return _finished(job, store)
        opened = held.enter_context(_opened(job))
        sink = opened.sink(job, store) if store else (SHOWN if job.setup.shows_diff else NOWHERE)
        tally = store.tally() if store else Tally()
        watcher.begin(job, opened, tally)
        batches: Iterator[Batch] = (
            replace(batch, compression=job.compression)
            for batch in _limited(opened.batches(store.lines if store else []), job.limit)
        )
        for batch, outcome in in_order(
            partial(isolation.outcome, pool),
            batches,
            threads=pool.count,
            ahead=pool.count * (AHEAD + 1),
        ):
            _account(job, batch, outcome)
            sink.add(batch, outcome)
            tally.add(outcome.tally)
            watcher.advance(opened, tally)
            if job.errors.are_too_many(tally.quarantined, tally.read):
                return Ran(job, tally, None, opened.size, stopped=True)
        sink.finish(tally)
        return Ran(job, tally, opened.sha256, opened.size)


def _account(job: Job, batch: Batch, outcome: Outcome) -> None:
    """Raise ArchiveError where not every record that was sent has come back in some way.

    The parent counted them when it cut the batch, and the worker when it wrote them.
    """
    tally = outcome.tally
    come_back = outcome.count + len(outcome.bad) + tally.skipped
    is_whole = job.setup.shows_diff or come_back == batch.count
    if not is_whole or not tally.is_balanced() or len(outcome.bad) != tally.quarantined:
        raise ArchiveError(
            f"{job.name}: of {batch.count} records from number {batch.first + 1} on, "
            f"{tally.written} were written, {tally.quarantined} put in quarantine and "
            f"{tally.skipped} skipped. That is a mistake of the program; what was written before "
            "them is sound, and the output was not moved to its place."
        )
    lost = next((bad for bad in outcome.bad if bad.size > len(bad.raw) and batch.refused), None)
    if lost and job.in_place and job.writes:
        raise ArchiveError(
            f"{job.name}: record {batch.first + 1} has {lost.size} bytes, more than the quarantine "
            "keeps, and would be lost in place: give -o, or a higher --max-record."
        )


def forget(jobs: Iterable[Job]) -> None:
    """Remove the journals of jobs that are done."""
    for job in jobs:
        if job.writes:
            _journal(job).unlink(missing_ok=True)


def _journal(job: Job) -> Path:
    target = job.output or job.quarantine
    if target is None:
        raise ArchiveError("Give -o, --quarantine or --dry-run: there is no place to write to.")
    return target.with_name(f"{target.name}.journal")


def _store(job: Job) -> Store:
    backup = None
    if job.in_place and job.backup and job.output:
        backup = job.output.with_name(job.output.name + job.backup)
    places = Places(
        journal=_journal(job),
        output=None if job.format in WRITE_THEMSELVES else job.output,
        edits=job.edits,
        quarantine=job.quarantine,
        backup=backup,
        keeps_unchanged=job.in_place,
        is_pipe=job.output is None,
    )
    fresh = job.fresh or job.output is None  # what was written to a pipe is gone
    return Store(places, partial(header, job), resume=job.resume and not fresh, fresh=fresh)


def header(job: Job) -> dict[str, object]:
    """What has to be the same when a run is resumed."""
    setup = job.setup
    return {
        "journal": FORMAT,
        "version": normalizer.__version__,
        "ruleset": source_fingerprint(setup.profile),
        "input": _known_by(job),
        "options": {
            "format": job.format,
            "fields": repr(setup.fields),
            "lang": setup.lang,
            "compression": job.compression,
            "edits": job.edits.name if job.edits else None,
            "quarantine": job.quarantine.name if job.quarantine else None,
            "longest": setup.longest,
            "frame": setup.frame,
            "share": setup.share,
            "seed": setup.seed if setup.share is not None else None,
            "limit": job.limit,
            "from_quarantine": job.from_quarantine,
            "table": job.table,
            "key": job.key,
            "limits": repr(job.limits),
        },
    }


def _finished(job: Job, store: Store) -> Ran:
    """A run that was interrupted when all was written, and only had to be put in its place."""
    tally = store.tally()
    store.finish(is_changed=store.is_changed)
    return Ran(job, tally, None, None)


def _known_by(job: Job) -> dict[str, object]:
    """What the input is known by when a run is resumed."""
    if job.input is not None and job.format in ("text", "html") and job.input.is_dir():
        from normalizer.archive.folder import known_by

        return known_by(job.input, job.format, in_place=job.in_place)
    return start_of(job.input)


def _opened(job: Job) -> AbstractContextManager[Opened]:
    kind = job.format
    if job.from_quarantine and job.input is not None:
        kind = next((kept.kind for kept in quarantine.of_file(job.input)), "jsonl")
    if job.from_quarantine and kind in ("text", "html", "sqlite"):
        raise ArchiveError(
            f"What {job.name} names is still where it was, as {kind}: run over that again."
        )
    checks.check_name(job, kind)
    if kind in ("text", "html"):
        from normalizer.archive.folder import OpenedFolder

        return OpenedFolder(job)
    if kind == "sqlite":
        from normalizer.archive.sqlite import OpenedSqlite

        return OpenedSqlite(job)
    if kind == "parquet":
        from normalizer.archive.parquet import OpenedParquet

        return OpenedParquet(job)
    return OpenedStream(job)


def _limited(batches: Iterator[Batch], limit: int | None) -> Iterator[Batch]:
    """Batches of no more than `limit` records."""
    for batch in batches:
        if limit is not None and batch.first + batch.count > limit:
            if limit > batch.first or not batch.number:
                yield _cut(batch, limit - batch.first)
            return
        yield batch


def _cut(batch: Batch, count: int) -> Batch:
    if batch.rows or not count:
        return replace(batch, rows=batch.rows[:count], data=b"", count=count, refused=None)
    data = b"".join(kinds.split(batch.kind, batch.data)[:count])
    return replace(batch, data=data, count=count)
