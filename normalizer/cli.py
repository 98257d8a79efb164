"""The command line: texts in, repaired texts out, everything else on standard error.

Exit codes: 0 done, 1 differences (`check` and `diff`), 2 wrong usage or a file that cannot be read
or written. Of archives also: 3 done, but with records in quarantine, 4 stopped by `--max-errors`,
130 interrupted.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING

import click

from normalizer import __version__, catalog, profile, report
from normalizer.cli_archive import (
    Asked,
    Reversal,
    Wishes,
    archive_options,
    fix_archives,
    is_for_archive,
    undo_archive,
    undo_options,
)
from normalizer.cli_serve import SERVERS, serve, serve_options
from normalizer.decode import encode
from normalizer.edit import apply, invert
from normalizer.engine import normalize
from normalizer.errors import NormalizerError, RecordError, RuleError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from normalizer.profile import Profile
    from normalizer.result import Result
    from normalizer.rule import Rule

STDIN = "-"
TEXT_SUFFIXES = frozenset({".md", ".text", ".txt"})  # what is taken from a folder
ERROR_HANDLERS = frozenset({"strict", "surrogateescape", "surrogatepass"})
COLOURS = {"+": "green", "-": "red", "@": "cyan"}


class Failure(click.ClickException):
    """A sentence on standard error, and exit code 2."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Options:
    """How texts are read and which rules run."""

    profile: Profile
    lang: str | None
    encoding: str | None


COMMON = (
    click.option("-p", "--profile", "name", default="default", metavar="NAME|FILE",
                 help="default, cautious, everything, or a TOML file."),
    click.option("--select", multiple=True, metavar="PREFIX", help="Also run these rules."),
    click.option("--ignore", multiple=True, metavar="PREFIX", help="Do not run these."),
    click.option("--lang", metavar="CODE", help="The language, if it is known."),
    click.option("--encoding", metavar="LABEL", help="What the bytes were declared to be."),
)  # fmt: skip


def common(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that choose rules and say how to read, gathered as `options`."""

    @wraps(command)
    def gathered(
        name: str,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        lang: str | None,
        encoding: str | None,
        **others: object,
    ) -> None:
        try:
            chosen = profile.load(name).narrowed(_split(select), _split(ignore))
        except NormalizerError as error:
            raise Failure(str(error)) from error
        command(options=Options(chosen, lang, encoding), **others)

    for option in reversed(COMMON):
        gathered = option(gathered)
    return gathered


def _split(values: Iterable[str]) -> list[str]:
    return [part for value in values for part in value.split(",") if part]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version")
def main() -> None:
    """Repair scraped article text, and show every change."""


@main.command()
@click.argument("paths", nargs=-1, type=click.Path())
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), help="A file or folder to write to."
)
@click.option("--in-place", is_flag=True, help="Write each repaired text over its file.")
@click.option("--diff", "as_diff", is_flag=True, help="Show a unified diff instead of the text.")
@click.option("--json", "as_json", is_flag=True, help="Write one JSON object a text, one a line.")
@click.option("--utf16", is_flag=True, help="Offsets in the JSON count UTF-16 units.")
@archive_options
@common
def fix(
    *,
    options: Options,
    wishes: Wishes,
    paths: tuple[str, ...],
    output: Path | None,
    in_place: bool,
    as_diff: bool,
    as_json: bool,
    utf16: bool,
) -> None:
    """Repair files, folders of .txt, .text and .md files, archives, or standard input.

    What is repaired goes to standard output, or to where -o or --in-place say. Archives are known
    by their names (.jsonl, .csv, .parquet, .warc.gz and others) or by --format.
    """
    _refuse_two_forms(output, in_place=in_place, as_diff=as_diff, as_json=as_json, utf16=utf16)
    if is_for_archive(wishes, paths):
        if as_json or options.encoding:
            raise Failure("--json, --utf16 and --encoding are about single texts, not archives.")
        asked = Asked(paths, output, in_place, as_diff, options.profile, options.lang)
        sys.exit(_fix_archives(asked, wishes))
    sources = list(_sources(paths))
    targets = _targets(sources, output, is_folder=_is_folder(paths)) if output else {}
    for source in sources:
        result = _repaired(source, options)
        if as_json:
            record = {"path": source.name, **result.to_dict("utf16" if utf16 else "codepoint")}
            shown = json.dumps(record, ensure_ascii=True) + "\n"
        elif as_diff:
            shown = _coloured(
                report.unified_diff(result.original, result.edits, (source.name,) * 2)
            )
        else:
            shown = result.text
        if output is not None:
            _write_file(targets[source.name], _encoded(shown))
        elif not in_place:
            _write_bytes(_encoded(shown))
        elif source.path is None:
            raise Failure("--in-place needs files: standard input has no place of its own.")
        elif result.edits:  # an unchanged file is not written again
            _write_file(source.path, _encoded(shown))


def _fix_archives(asked: Asked, wishes: Wishes) -> int:
    try:
        return fix_archives(asked, wishes)
    except NormalizerError as error:
        raise Failure(str(error)) from error


def _undo_archive(path: str, output: Path | None, reversal: Reversal) -> None:
    if output is None or path == STDIN:
        raise Failure("To take back an archive, name the archive, --edits and -o.")
    try:
        click.echo(undo_archive(Path(path), output, reversal), err=True)
    except NormalizerError as error:
        raise Failure(str(error)) from error
    except OSError as error:
        raise Failure(f"{error.filename or output} cannot be written: {error.strerror}.") from error


def _refuse_two_forms(
    output: Path | None, *, in_place: bool, as_diff: bool, as_json: bool, utf16: bool
) -> None:
    if sum((output is not None, in_place, as_diff)) > 1:
        raise Failure("Of -o, --in-place and --diff only one can be given.")
    if as_json and (in_place or as_diff):
        raise Failure("--json is a form of its own: it goes with neither --in-place nor --diff.")
    if utf16 and not as_json:
        raise Failure("--utf16 is about the offsets in the JSON: give --json, too.")


@main.command()
@click.argument("paths", nargs=-1, type=click.Path())
@common
def check(*, options: Options, paths: tuple[str, ...]) -> None:
    """Name the texts that `fix` would change; exit with 1 when there are any."""
    changed = 0
    for source in _sources(paths):
        result = _repaired(source, options)
        if result.edits:
            changed += 1
            codes = sorted({code for edit in result.edits for code in edit.codes})
            click.echo(f"{source.name}: {len(result.edits)} edits ({', '.join(codes)})")
    sys.exit(1 if changed else 0)


@main.command()
@click.argument("paths", nargs=-1, type=click.Path())
@common
def diff(*, options: Options, paths: tuple[str, ...]) -> None:
    """Show what `fix` would change as a unified diff; exit with 1 when there is anything."""
    changed = False
    for source in _sources(paths):
        result = _repaired(source, options)
        changed = changed or bool(result.edits)
        shown = report.unified_diff(result.original, result.edits, (source.name,) * 2)
        _write_bytes(_encoded(_coloured(shown)))
    sys.exit(1 if changed else 0)


@main.command()
@click.argument("subject", metavar="CODE|FILE")
@common
def explain(*, options: Options, subject: str) -> None:
    """Tell what a rule does, or why each place in a file was changed."""
    if subject == STDIN or Path(subject).exists():
        _explain_text(_source(subject), options)
        return
    try:
        _explain_rule(catalog.rule(subject.upper(), options.profile.packages))
    except RuleError as error:
        raise Failure(f"{subject!r} is neither a file nor a rule. {error}") from error


@main.command()
@click.option("--json", "as_json", is_flag=True, help="Write the catalogue as one JSON array.")
@common
def rules(*, options: Options, as_json: bool) -> None:
    """List all rules; those that the profile runs are marked with *."""
    running = set(profile.rules_of(options.profile))
    known = catalog.catalog(options.profile.packages).values()
    if as_json:
        rows = [{**report.rule_record(rule), "runs": rule in running} for rule in known]
        click.echo(json.dumps(rows, ensure_ascii=True, indent=2))
        return
    for rule in known:
        mark = "*" if rule in running else " "
        click.echo(f"{mark} {rule.code}  {rule.confidence.name.lower():8} {rule.damage}")


@main.command()
def profiles() -> None:
    """List the profiles that come with the package, and how many rules each runs."""
    for name in profile.names():
        chosen = profile.load(name)
        count = len(profile.rules_of(chosen))
        click.echo(f"{name:12} {count} rules, {chosen.least.name} and up")


@main.command(name="serve")
@click.option("--server", type=click.Choice(SERVERS), default=SERVERS[0], help="[gunicorn]")
@serve_options
def serve_command(*, server: str, **given: object) -> None:
    """Serve over HTTP, on this machine alone unless --host says otherwise.

    Whatever is not given here is as the variables NORMALIZER_... say (see docs/service.md).
    """
    try:
        serve(server, given)
    except NormalizerError as error:
        raise Failure(str(error)) from error


@main.command()
@click.argument("path", type=click.Path(), default=STDIN)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A file to write to.")
@undo_options
def undo(path: str, output: Path | None, reversal: Reversal) -> None:
    """Give back the original.

    From a result that `fix --json` wrote, or, with --edits, from a repaired archive. The hash of
    each record is verified before and behind.
    """
    if reversal != Reversal():
        _undo_archive(path, output, reversal)
        return
    source = _source(path)
    try:
        originals = [_original(line) for line in source.data.split(b"\n") if line.strip()]
    except NormalizerError as error:
        raise Failure(f"{source.name}: {error}") from error
    if output is not None:
        _write_file(output, b"".join(originals))
    else:
        _write_bytes(b"".join(originals))


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to repair, and where they came from; `path` is None for standard input."""

    name: str
    data: bytes
    path: Path | None
    within: Path | None = None  # the folder that was named, if it was one


def _sources(paths: tuple[str, ...]) -> Iterator[Source]:
    for path in paths or (STDIN,):
        if path != STDIN and Path(path).is_dir():
            root = Path(path)
            for found in sorted(root.rglob("*")):
                if found.suffix.lower() in TEXT_SUFFIXES and found.is_file():
                    yield Source(str(found), _read(found), found, root)
        else:
            yield _source(path)


def _source(path: str) -> Source:
    if path == STDIN:
        return Source(STDIN, sys.stdin.buffer.read(), None)
    return Source(path, _read(Path(path)), Path(path))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Failure(f"{path} cannot be read: {error.strerror}.") from error


def _repaired(source: Source, options: Options) -> Result:
    try:
        result = normalize(
            source.data, lang=options.lang, profile=options.profile, encoding=options.encoding
        )
    except NormalizerError as error:
        raise Failure(str(error)) from error
    for warning in result.warnings:
        click.echo(f"{source.name}: {warning}", err=True)
    return result


def _is_folder(paths: tuple[str, ...]) -> bool:
    return len(paths) > 1 or any(Path(path).is_dir() for path in paths)


def _targets(sources: Iterable[Source], output: Path, *, is_folder: bool) -> dict[str, Path]:
    """Where each result goes; raises Failure where two would go to one place."""
    found: dict[str, Path] = {}
    for source in sources:
        target = output
        if is_folder or output.is_dir():
            if source.path is None:
                raise Failure("Standard input has no name: give -o a file.")
            within = source.within or source.path.parent
            target = output / source.path.relative_to(within)
        if target in found.values():
            raise Failure(f"Two of the inputs would be written to {target}: run them one by one.")
        found[source.name] = target
    return found


def _write_file(path: Path, data: bytes) -> None:
    """Write by a temporary file beside it and a rename: a file is there whole, or not at all.

    A symbolic link is followed; a pipe or a device is written to, not replaced.
    """
    temporary = None
    try:
        path = path.resolve()
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as file:
            temporary = Path(file.name)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode & 0o7777 if path.exists() else 0o666 & ~_umask()
        temporary.chmod(mode)
        temporary.replace(path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise Failure(f"{path} cannot be written: {error.strerror}.") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _encoded(shown: str) -> bytes:
    """UTF-8, with the bytes that were kept as surrogates; other lone halves stay as WTF-8."""
    try:
        return shown.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return shown.encode("utf-8", "surrogatepass")


def _write_bytes(data: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _coloured(shown: str) -> str:
    """A diff with its marks in colour, on a terminal that wants colour."""
    if os.environ.get("NO_COLOR") or not sys.stdout.isatty():
        return shown
    lines = shown.split("\n")
    return "\n".join(
        click.style(line, fg=COLOURS[line[0]]) if line[:1] in COLOURS else line for line in lines
    )


def _explain_text(source: Source, options: Options) -> None:
    result = _repaired(source, options)
    numbers = report.line_numbers(result.original, result.edits)
    for edit, line in zip(result.edits, numbers, strict=True):
        click.echo(_printable(f"{source.name}, {report.sentence(edit, line)}"))
        for reason in result.explain(edit.start):
            click.echo(_printable(f"    {reason}"))
    for name, value in result.metadata.items():
        click.echo(_printable(f"{source.name}, metadata: {name} = {value}"))
    if not result.edits:
        click.echo(f"{source.name}: nothing was changed.")


def _explain_rule(rule: Rule) -> None:
    click.echo(f"{rule.code}: {rule.damage} ({rule.confidence.name.lower()})\n\n{rule.cause}\n")
    if rule.languages:
        click.echo(f"Languages: {', '.join(sorted(rule.languages))}\n")
    for example in rule.examples:
        if example.keeps:
            click.echo(_printable(f"  keeps  {example.before!r}"))
        else:
            click.echo(_printable(f"  before {example.before!r}\n  after  {example.after!r}"))


def _original(line: bytes) -> bytes:
    """The bytes of the original of one JSON result."""
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RecordError(f"This is not JSON: {error}.") from error
    match record:
        case {"text": str(text), "edits": edits, "offsets": offsets}:
            made = report.from_records(text, edits, offsets)
            original = apply(text, invert(made))
        case _:
            raise RecordError("A result needs 'text', 'edits' and 'offsets'.")
    encoding, errors = record.get("encoding"), record.get("errors")
    if encoding is None and errors is None:
        encoding, errors = "utf-8", "surrogateescape"
    if not isinstance(encoding, str) or errors not in ERROR_HANDLERS:
        raise RecordError("'encoding' and 'errors' of the result are not as they were written.")
    try:
        return encode(original, encoding, str(errors))
    except UnicodeError as error:
        raise RecordError(f"The original cannot be written as {encoding}: {error}.") from error


def _printable(text: str) -> str:
    """Text without what a terminal would act on or cannot show."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
