"""The work of a worker: repairs the records of a batch one by one, and sets aside the bad ones."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from normalizer import report
from normalizer.archive import html, kinds, rows, undo
from normalizer.archive.batch import Bad, Outcome, Row
from normalizer.archive.streams import compressor
from normalizer.archive.tally import BINS, SLOWEST, Tally, chance, example, smallest
from normalizer.engine import normalize
from normalizer.errors import BadRecordError
from normalizer.worker import OutOfTime

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from normalizer.archive.batch import Batch, Change, Mended, Record, Setup
    from normalizer.result import Result
    from normalizer.worker import Step, Work

    Compress = Callable[[bytes], bytes]

KEPT = 2  # examples of a kind that a batch hands on
WARM_UP = (
    "It rained , then  stopped. Il pleuvait donc sur la ville, et lei non lo sapeva. caf\udce9"
)


def start(setup: Setup) -> Work[Batch, Outcome]:
    """Load what repairs need, and say who does them."""
    # The model that tells languages takes most of the time, and is not needed for one that is told.
    normalize(WARM_UP, lang=setup.lang, profile=setup.profile)
    bench = Bench(setup)
    return bench.outcome


class Bench:
    """Repairs batches."""

    def __init__(self, setup: Setup) -> None:
        self._setup = setup
        self._compress_edits = compressor(setup.edits or "")

    def outcome(self, batch: Batch, step: Step) -> Outcome:
        """What becomes of a batch; `step` is called before each record."""
        return _Round(self._setup, batch).outcome(step, self._compress_edits)


class _Round:
    """One batch on its way through; lives for one call."""

    def __init__(self, setup: Setup, batch: Batch) -> None:
        self.setup = setup
        self.batch = batch
        self.kind = kinds.of(batch, setup)
        self.barred = {index: (reason, detail) for index, reason, detail in batch.barred}
        self.tally = Tally()
        self.head = b"" if setup.shows_diff else batch.head
        self.written: list[bytes] = []
        self.texts: list[tuple[str | bytes | None, ...] | None] = []
        self.entries: list[str] = []
        self.bad: list[Bad] = []
        self.results: list[Result] = []  # of the record that is being mended
        self.offset = batch.offset

    def outcome(self, step: Step, compress_edits: Compress) -> Outcome:
        """What becomes of the batch."""
        batch = self.batch
        raw = kinds.split(batch.kind, batch.data) if batch.data else []
        records: Sequence[Record] = batch.rows or raw
        for index, record in enumerate(records):
            step(index)
            self._record(index, record)
            self.offset += _size(record)
        step(len(records))
        entries = "".join(self.entries).encode("ascii")
        return Outcome(
            output=kinds.packed(batch.kind, self.head, self.written, batch.compression),
            edits=compress_edits(entries) if entries else b"",
            bad=tuple(self.bad),
            tally=self.tally,
            count=len(self.written),
            texts=tuple(self.texts),
        )

    def _record(self, index: int, record: Record) -> None:
        number = self.batch.first + index + 1
        share = self.setup.share
        if share is not None and chance(number, self.setup.seed) >= share:
            self.tally.read += 1
            self.tally.skipped += 1
            self.texts.append(None)
            return
        began = time.perf_counter()
        self.results.clear()
        try:
            mended = self._mended(index, record)
        except OutOfTime:
            self._refuse(index, record, "timeout", "This took longer than it may.")
        except MemoryError:
            self._refuse(index, record, "out of memory", "This needs more than is allowed.")
        except RecursionError:
            self._refuse(index, record, "too deep", "Something is nested too deeply.")
        except BadRecordError as error:
            self._refuse(index, record, error.reason, error.detail)
        except Exception as error:  # a rule that fails on one text must not stop the others
            self._refuse(index, record, "rule error", f"{type(error).__name__}: {error}.")
        else:
            self._keep(number, record, mended)
            self._time(number, mended, time.perf_counter() - began)

    def _mended(self, index: int, record: Record) -> Mended:
        if index in self.barred:
            raise BadRecordError(*self.barred[index])
        if isinstance(record, Row) and record.wrong is not None:
            raise BadRecordError(*record.wrong)
        if (size := _size(record)) > self.setup.longest:
            raise BadRecordError("too long", f"It has {size} bytes; {self.setup.longest} may be.")
        if isinstance(record, Row):
            if self.batch.kind == "html":
                record = html.as_text(record)
            return rows.mended(record, self.batch.names, self._mend)
        if self.kind is None:
            raise BadRecordError("rule error", "These are rows, and this is none.")
        return self.kind.mend(record, self._mend)

    def _mend(self, text: str | bytes, url: str | None, lang: str | None) -> Result:
        setup = self.setup
        result = normalize(text, url=url, lang=setup.lang or lang, profile=setup.profile)
        self.results.append(result)
        return result

    def _keep(self, number: int, record: Record, mended: Mended) -> None:
        tally = self.tally
        if mended.fate != "passed":
            tally.read += 1
            tally.size += _size(record)
        if mended.fate == "skipped":
            tally.skipped += 1
            return
        if mended.fate == "written":
            tally.written += 1
            self._count(mended)
        if mended.changes:
            self._note(number, record, mended)
        if not self.setup.shows_diff:
            self.written.append(mended.output)
            self.texts.append(mended.texts)

    def _count(self, mended: Mended) -> None:
        tally = self.tally
        tally.changed += bool(mended.changes)
        tally.characters += sum(len(result.text) for result in self.results)
        if self.results:
            lang = self.results[0].lang
            tally.languages[lang] = tally.languages.get(lang, 0) + 1
        if mended.url and (site := _site(mended.url)):
            counts = tally.sites.setdefault(site, [0, 0])
            counts[0] += 1
            counts[1] += bool(mended.changes)

    def _note(self, number: int, record: Record, mended: Mended) -> None:
        """Count the changes, write them down and, where they are telling, show them."""
        self._count_edits(mended)
        for change in mended.changes:
            share = change.result.removed_share
            self.tally.removed[min(int(share * BINS), BINS - 1)] += 1
            self._show(number, mended, change, share)
            if self.setup.shows_diff:
                name = f"{mended.id or number}: {change.name}"
                shown = report.unified_diff(
                    change.result.original, change.result.edits, (name, name)
                )
                self.written.append(shown.encode("utf-8", "backslashreplace"))
        if self.setup.edits is not None:
            entry = undo.entry(len(self.written), record, mended)
            self.entries.append(json.dumps(entry, separators=(",", ":")) + "\n")

    def _count_edits(self, mended: Mended) -> None:
        rules = self.tally.rules
        seen: set[str] = set()
        for change in mended.changes:
            self.tally.edits += len(change.result.edits)
            for edit in change.result.edits:
                for code in edit.codes:
                    rules.setdefault(code, [0, 0])[0] += 1
                    seen.add(code)
        for code in seen:
            rules[code][1] += 1

    def _show(self, number: int, mended: Mended, change: Change, share: float) -> None:
        """Keep the change as an example, if it is drastic or by chance."""
        tally = self.tally
        for shelf, rank in ((tally.drastic, -share), (tally.typical, chance(number, -1))):
            if len(shelf) < KEPT or rank < shelf[-1]["rank"]:
                shelf.append(example(rank, number, mended.id, change.name, change.result))
                shelf[:] = smallest(shelf, KEPT)

    def _refuse(self, index: int, record: Record, reason: str, detail: str) -> None:
        tally = self.tally
        tally.read += 1
        tally.quarantined += 1
        tally.reasons[reason] = tally.reasons.get(reason, 0) + 1
        tally.size += _size(record)
        self.texts.append(None)
        self.bad.append(
            Bad(
                index=index,
                offset=self.offset,
                place=len(self.written),
                id=self._identity(record),
                reason=reason,
                detail=detail,
                raw=b"" if isinstance(record, Row) else record,
                size=_size(record),
            )
        )

    def _identity(self, record: Record) -> str | None:
        if isinstance(record, Row):
            return record.id
        try:
            return self.kind.identity(record) if self.kind else None
        except Exception:  # what cannot be read has no name
            return None

    def _time(self, number: int, mended: Mended, seconds: float) -> None:
        slowest = self.tally.slowest
        if len(slowest) < SLOWEST or seconds > slowest[-1]["seconds"]:
            slowest.append({"seconds": round(seconds, 4), "record": number, "id": mended.id})
            slowest.sort(key=lambda slow: -slow["seconds"])
            del slowest[SLOWEST:]


def _size(record: Record) -> int:
    return record.size if isinstance(record, Row) else len(record)


def _site(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
