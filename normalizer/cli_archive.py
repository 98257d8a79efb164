"""The archive on the command line: the options of `fix` about it, and what they ask for."""

from __future__ import annotations

import itertools
import json
import os
import signal
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from normalizer.archive.batch import Setup
from normalizer.archive.job import Errors, Job, compression_of, format_of, named_format
from normalizer.archive.streams import by_suffix
from normalizer.errors import ArchiveError
from normalizer.records import Fields, named, preset
from normalizer.worker import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from normalizer.archive.run import Ran
    from normalizer.profile import Profile

STDIN = "-"
MEBIBYTE = 1 << 20
FAILED, QUARANTINED, STOPPED, INTERRUPTED = 2, 3, 4, 130

OPTIONS = (
    click.option("--format", "kind", metavar="NAME",
                 help="jsonl, csv, tsv, parquet, warc, wet, sqlite, text or html."),
    click.option("--field", "texts", multiple=True, metavar="NAMES",
                 help="Which fields hold text, by dotted paths. Default: text."),
    click.option("--preset", "preset_name", metavar="SCRAPER",
                 help="The fields of trafilatura, newspaper, zyte, diffbot or schemaorg."),
    click.option("--url-field", metavar="NAME", help="Which field holds the address."),
    click.option("--id-field", metavar="NAME", help="Which field names the record."),
    click.option("--table", metavar="NAME", help="The table of an SQLite file."),
    click.option("--key", metavar="NAME", help="The column that names its rows. Default: rowid."),
    click.option("--workers", type=click.IntRange(1, 256), help="Processes. Default: one a core."),
    click.option("--resume", is_flag=True, help="Go on where an interrupted run stopped."),
    click.option("--fresh", is_flag=True, help="Forget an interrupted run and begin anew."),
    click.option("--quarantine", type=click.Path(path_type=Path), metavar="FILE",
                 help="Where records go that cannot be repaired. Default: beside the output."),
    click.option("--from-quarantine", is_flag=True, help="The input is a quarantine: try again."),
    click.option("--max-errors", metavar="N|P%", help="Stop when more records fail."),
    click.option("--edits", type=click.Path(path_type=Path), metavar="FILE",
                 help="Write down all edits, for undo."),
    click.option("--backup", metavar="SUFFIX", help="With --in-place: keep the original, too."),
    click.option("--dry-run", is_flag=True, help="Write nothing, but count and report."),
    click.option("--limit", type=click.IntRange(1), metavar="N", help="Stop behind N records."),
    click.option("--sample", type=click.FloatRange(0, 1, min_open=True), metavar="SHARE",
                 help="Take so many of the records, by chance; the others are left out."),
    click.option("--seed", type=int, help="Another seed is another sample."),
    click.option("--report", "reports", multiple=True, type=click.Path(path_type=Path),
                 metavar="FILE", help="Write a report, as .json or .html."),
    click.option("--time-limit", type=click.FloatRange(0, min_open=True), metavar="SECONDS",
                 help="For one record. Default: 10."),
    click.option("--memory-limit", type=click.IntRange(16), metavar="MIB",
                 help="For one record. Default: 1024."),
    click.option("--max-record", type=click.FloatRange(0, min_open=True), metavar="MIB",
                 help="Longer records go to quarantine. Default: 16."),
    click.option("--frame", type=click.IntRange(1), metavar="BYTES",
                 help="How much is written at once. Default: 4 MiB."),
    click.option("--quiet", "-q", is_flag=True, help="Show no progress and no summary."),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wishes:
    """The options about archives, as they were given; None or empty where they were not."""

    kind: str | None = None
    texts: tuple[str, ...] = ()
    preset_name: str | None = None
    url_field: str | None = None
    id_field: str | None = None
    table: str | None = None
    key: str | None = None
    workers: int | None = None
    resume: bool = False
    fresh: bool = False
    quarantine: Path | None = None
    from_quarantine: bool = False
    max_errors: str | None = None
    edits: Path | None = None
    backup: str | None = None
    dry_run: bool = False
    limit: int | None = None
    sample: float | None = None
    seed: int | None = None
    reports: tuple[Path, ...] = ()
    time_limit: float | None = None
    memory_limit: int | None = None
    max_record: float | None = None
    frame: int | None = None
    quiet: bool = False


def archive_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options about archives, gathered as `wishes`."""
    names = set(Wishes.__dataclass_fields__)

    @wraps(command)
    def gathered(**given: object) -> None:
        chosen = {name: given.pop(name) for name in names}
        command(wishes=Wishes(**chosen), **given)  # type: ignore[arg-type]  # as click made them

    for option in reversed(OPTIONS):
        gathered = option(gathered)
    return gathered


def is_for_archive(wishes: Wishes, paths: tuple[str, ...]) -> bool:
    """Whether the archive is asked for: by an option of its own, or by the name of a file."""
    return wishes != Wishes() or any(format_of(path) and not Path(path).is_dir() for path in paths)


@dataclass(frozen=True, slots=True)
class Asked:
    """What else was asked for, by the options that all ways of `fix` share."""

    paths: tuple[str, ...]
    output: Path | None
    in_place: bool
    shows_diff: bool
    profile: Profile
    lang: str | None


def fix_archives(asked: Asked, wishes: Wishes) -> int:
    """Repair archives; the exit code."""
    from normalizer.archive import checks
    from normalizer.archive import run as runner
    from normalizer.archive.progress import Progress, Silent

    began = datetime.now(UTC)
    jobs = [_job(path, asked, wishes) for path in asked.paths or (STDIN,)]
    checks.check_all(jobs)
    _check_reports(wishes, jobs)
    ran: list[Ran] = []
    try:
        with _interruptible(), runner.pool_for(jobs[0]) as pool, Progress() as progress:
            for job in jobs:
                ran.append(runner.run(job, pool, Silent() if wishes.quiet else progress))
                if ran[-1].stopped:
                    break
            else:
                runner.forget(jobs)
    except KeyboardInterrupt:
        sys.stderr.write(f"Interrupted.{_how_to_resume(jobs)}\n")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        what = f"{error.filename}: " if error.filename else ""
        message = f"Writing stopped: {what}{error.strerror}.{_how_to_resume(jobs)}"
        raise ArchiveError(message) from error
    _report(ran, wishes, began)
    return _told(ran, wishes)


def _check_reports(wishes: Wishes, jobs: list[Job]) -> None:
    """Raise ArchiveError where a report would be of no known kind, or be written over a file."""
    from normalizer.archive import checks

    for path in wishes.reports:
        if path.suffix not in (".json", ".html"):
            raise ArchiveError(f"A report is .json or .html, and {str(path)!r} is neither.")
        for job in jobs:
            if job.input and path.resolve() == job.input.resolve():
                raise ArchiveError(f"{path} cannot be the report: it is the input, too.")
            for what, other in checks.outputs(job):
                if path.resolve() == other.resolve():
                    raise ArchiveError(f"{path} cannot be the report: it is {what}, too.")


def _report(ran: list[Ran], wishes: Wishes, began: datetime) -> None:
    """Write the reports that were asked for."""
    from normalizer.archive.page import page
    from normalizer.archive.report import report

    seconds = (datetime.now(UTC) - began).total_seconds()
    for path in wishes.reports:
        if path.suffix == ".html":
            shown = page(ran, began, seconds)
        else:
            shown = json.dumps(report(ran, began, seconds), indent=2) + "\n"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(shown, "utf-8")
        except OSError as error:
            raise ArchiveError(f"{path} cannot be written: {error.strerror}.") from error


def _how_to_resume(jobs: list[Job]) -> str:
    if any(job.writes and job.output is not None for job in jobs):
        return " Nothing is lost: give the same command with --resume to go on."
    return ""


@contextmanager
def _interruptible() -> Iterator[None]:
    """Let SIGTERM end the run as Ctrl-C does; a second one of either ends it at once."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, signal.SIG_DFL)
        raise KeyboardInterrupt

    before = {each: signal.signal(each, stop) for each in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


def _told(ran: list[Ran], wishes: Wishes) -> int:
    """Tell what has become of everything, write reports; the exit code."""
    if not wishes.quiet:
        for each in ran:
            sys.stderr.write(summary(each))
    if any(each.stopped for each in ran):
        return STOPPED
    return QUARANTINED if any(each.tally.quarantined for each in ran) else 0


def summary(ran: Ran) -> str:
    """One line about a run, and one about what is in quarantine."""
    tally, job = ran.tally, ran.job
    skipped = f", {tally.skipped} skipped" if tally.skipped else ""
    told = (
        f"{job.name}: {tally.read} records read, {tally.written} written, {tally.changed} of them "
        f"changed by {tally.edits} edits, {tally.quarantined} in quarantine{skipped}.\n"
    )
    if tally.quarantined:
        reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(tally.reasons.items()))
        where = f" ({job.quarantine})" if job.writes else ""
        told += f"{job.name}: in quarantine{where}: {reasons}.\n"
    if ran.stopped:
        told += (
            f"{job.name}: stopped, for more records failed than --max-errors allows. What was done "
            "is kept: give --resume with a higher limit to go on.\n"
        )
    return told


def _job(path: str, asked: Asked, wishes: Wishes) -> Job:
    source = None if path == STDIN else Path(path)
    several = len(asked.paths) > 1
    kind = _kind(path, wishes)
    output = _output(source, asked, several=several)
    writes = not (wishes.dry_run or asked.shows_diff)
    compression = compression_of(output)
    if output is None and writes and source is not None:
        compression = by_suffix(source.name)
    quarantine = wishes.quarantine
    if quarantine is None and writes:
        quarantine = (
            output.with_name(f"{output.name}.quarantine.jsonl") if output else _free(QUARANTINE)
        )
    elif quarantine is not None and several and source is not None:
        quarantine = quarantine / f"{source.name}.quarantine.jsonl"
    edits = wishes.edits
    if edits is not None and several and source is not None:
        edits = edits / f"{source.name}.edits.jsonl.zst"
    return Job(
        format=kind,
        setup=_setup(asked, wishes, edits),
        compression=compression,
        input=source,
        output=output if writes else None,
        edits=edits if writes else None,
        quarantine=quarantine if writes else None,
        in_place=asked.in_place,
        backup=wishes.backup,
        resume=wishes.resume,
        fresh=wishes.fresh,
        writes=writes,
        from_quarantine=wishes.from_quarantine,
        limit=wishes.limit,
        errors=_errors(wishes.max_errors),
        workers=wishes.workers or _cores(),
        limits=Limits(
            seconds=wishes.time_limit or 10.0,
            memory=(wishes.memory_limit or 1024) * MEBIBYTE,
        ),
        table=wishes.table,
        key=wishes.key,
    )


QUARANTINE = Path("quarantine.jsonl")


def _free(path: Path) -> Path:
    """The path, or one like it with a number: what stands there may be of another run."""
    for number in itertools.count(2):
        if not any(Path(f"{path}{end}").exists() for end in ("", ".part", ".journal")):
            break
        path = QUARANTINE.with_stem(f"{QUARANTINE.stem}-{number}")
    return path


def _setup(asked: Asked, wishes: Wishes, edits: Path | None) -> Setup:
    return Setup(
        profile=asked.profile,
        fields=_fields(wishes),
        lang=asked.lang,
        edits=None if edits is None else by_suffix(edits.name),
        shows_diff=asked.shows_diff,
        frame=wishes.frame or 4 * MEBIBYTE,
        longest=int((wishes.max_record or 16) * MEBIBYTE),
        share=wishes.sample,
        seed=wishes.seed or 0,
    )


def _fields(wishes: Wishes) -> Fields:
    if wishes.preset_name and wishes.texts:
        raise ArchiveError("Give --field or --preset, not both.")
    texts = [name for names in wishes.texts for name in names.split(",") if name]
    base = preset(wishes.preset_name) if wishes.preset_name else None
    return named(texts, wishes.url_field, wishes.id_field, base)


def _kind(path: str, wishes: Wishes) -> str:
    if wishes.from_quarantine:
        return "quarantine"
    if wishes.kind:
        return named_format(wishes.kind)
    found = format_of(path)
    if found is None and path != STDIN and Path(path).is_dir():
        return "text"
    if found is None:
        what = "Standard input" if path == STDIN else f"The name {path!r}"
        raise ArchiveError(f"{what} does not say which format it has: give --format.")
    return found


def _output(source: Path | None, asked: Asked, *, several: bool) -> Path | None:
    if asked.in_place:
        return source.resolve() if source else None
    output = asked.output
    if output is None or not (several or output.is_dir()) or (source and source.is_dir()):
        return output
    if source is None:
        raise ArchiveError("Standard input has no name: give -o a file.")
    return output / source.name


def _errors(given: str | None) -> Errors:
    if given is None:
        return Errors()
    try:
        if given.endswith("%"):
            return Errors(share=float(given[:-1]) / 100)
        return Errors(count=int(given))
    except ValueError:
        raise ArchiveError(f"--max-errors is a number or a percentage, not {given!r}.") from None


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Reversal:
    """The options about taking an archive back."""

    edits: Path | None = None
    quarantine: Path | None = None
    kind: str | None = None
    table: str | None = None
    key: str | None = None


def undo_options(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options about taking archives back, gathered as `reversal`."""

    @wraps(command)
    def gathered(
        edits: Path | None,
        quarantine: Path | None,
        kind: str | None,
        table: str | None,
        key: str | None,
        **others: object,
    ) -> None:
        command(reversal=Reversal(edits, quarantine, kind, table, key), **others)

    for option in (
        click.option("--edits", type=click.Path(path_type=Path), metavar="FILE",
                     help="What `fix --edits` wrote."),
        click.option("--quarantine", type=click.Path(path_type=Path), metavar="FILE",
                     help="The quarantine of that run, whose records go back to their places."),
        click.option("--format", "kind", metavar="NAME", help="The format of the archive."),
        click.option("--table", metavar="NAME", help="The table of an SQLite file."),
        click.option("--key", metavar="NAME", help="The column that names its rows."),
    ):  # fmt: skip
        gathered = option(gathered)
    return gathered


def undo_archive(archive: Path, output: Path, reversal: Reversal) -> str:
    """Take an archive back; a sentence about it."""
    from normalizer.archive.restore import restore

    if reversal.edits is None:
        raise ArchiveError("Give --edits: without them no archive can be taken back.")
    kind = named_format(reversal.kind) if reversal.kind else format_of(archive.name)
    if kind is None and archive.is_dir():
        kind = "text"
    if kind is None:
        raise ArchiveError(f"The name {str(archive)!r} does not say its format: give --format.")
    records, changed = restore(
        archive, reversal.edits, output, kind, reversal.quarantine,
        table=reversal.table, key=reversal.key,
    )  # fmt: skip
    return f"{output}: {records} records, {changed} of them taken back; every hash was right."
