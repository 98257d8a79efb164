"""The work of a child process of the service: reads a request body, repairs, and writes the answer.

Bodies come and go as bytes, so that the parent, which has one interpreter for all its connections,
neither parses nor repairs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.engine import normalize
from normalizer.errors import WorkerError
from normalizer.records import Fields, first_string
from normalizer.web import answers, exact_json, tracing, undoing
from normalizer.web.mending import Mender, subject, text_of
from normalizer.web.mistakes import our_mistake, where
from normalizer.web.orders import (
    JSON,
    NDJSON,
    PLAIN,
    Body,
    Counts,
    Lines,
    Served,
    Setup,
    out_of_memory,
    out_of_time,
)
from normalizer.web.problems import Problem, at
from normalizer.web.wishes import (
    ABOUT_RECORDS,
    KEYS,
    OPTIONS,
    TEXT_OPTIONS,
    Reader,
    Wish,
    check_keys,
    from_query,
    identity,
    line_options,
)
from normalizer.worker import OutOfTime

if TYPE_CHECKING:
    from collections.abc import Sequence

    from normalizer.web.answers import Repaired
    from normalizer.web.wishes import LineOptions
    from normalizer.worker import Step, Work

SELF_TEST = ("0 0\nIt rained , then stopped.", "It rained, then stopped.")
WARM_UP = "Il pleuvait donc sur la ville, et lei non lo sapeva. caf\udce9 \N{SOFT HYPHEN}\n1 2\n"


def start(setup: Setup) -> Work[Body | Lines, Served]:
    """Load what repairs need, prove that they come out right, and say who does them."""
    desk = Desk(setup)
    before, after = SELF_TEST
    if normalize(before + WARM_UP).undo() != before + WARM_UP:
        raise WorkerError("The self-test failed: edits could not be undone.")
    if normalize(before).text != after:
        raise WorkerError("The self-test failed: a text was not repaired as it should be.")
    return desk.serve


class Desk:
    """Serves requests one by one."""

    def __init__(self, setup: Setup) -> None:
        self._bounds = setup.bounds
        self._ruleset = setup.ruleset
        self._reader = Reader(setup.known(), setup.bounds.budget_ms)

    def serve(self, order: Body | Lines, step: Step) -> Served:
        """What becomes of a request; `step` is called before each line."""
        counts = Counts()
        if isinstance(order, Lines):
            return Served(self._lines(order, step, counts), NDJSON, None, counts)
        tasks = {"normalize": self._normalize, "explain": self._explain, "undo": self._undo}
        try:
            body, media = tasks[order.task](order, counts)
        except Problem as refused:
            problem = refused
        except MemoryError:
            raise  # the document needs too much, and no rule is to blame
        except Exception as error:  # a rule that fails on one text must not end the process
            problem = our_mistake()
            counts.mistakes.append(where(error))
        else:
            return Served(body, media, None, counts)
        counts.results["failed"] += order.task == "normalize"
        return Served(problem=problem, counts=counts)

    def _normalize(self, order: Body, counts: Counts) -> tuple[bytes, str]:
        what: str | bytes | dict[object, object]
        if order.is_text:
            wish, what = self._reader.wish(from_query(order.query, TEXT_OPTIONS)), order.data
        else:
            given = _object(order.data)
            check_keys(given, KEYS)
            asked = from_query(order.query, OPTIONS)
            if asked:
                self._reader.wish(asked)  # its mistakes are told, though the body may overrule it
            wish = self._reader.wish(
                asked | {key: each for key, each in given.items() if each is not None}
            )
            what = subject(given)
        if order.wants_text and isinstance(what, dict):
            raise Problem(406, "not-acceptable", "A record is answered as JSON: accept that.")
        done = self._mender(wish, counts).mended(what, order.charset)
        if order.wants_text:
            return done[0].result.text.encode("utf-8"), PLAIN
        return exact_json.write(self._told(wish, done, what)), JSON

    def _mender(self, wish: Wish, counts: Counts) -> Mender:
        return Mender(wish, self._bounds.text_characters, counts)

    def _told(self, wish: Wish, done: Sequence[Repaired], what: object) -> dict[str, object]:
        told = answers.answer(wish, done, self._ruleset)
        if "text" in wish.parts:
            if isinstance(what, dict):
                told["record"] = what
            else:
                told["text"] = done[0].result.text
        return told

    def _explain(self, order: Body, counts: Counts) -> tuple[bytes, str]:
        from_query(order.query, ())
        given = _object(order.data)
        check_keys(given, tracing.KEYS)
        wish = self._reader.wish(given)
        [repaired] = self._mender(wish, counts).mended(text_of(given))
        told = tracing.explained(wish, repaired, given.get("span"), self._ruleset)
        return exact_json.write(told), JSON

    def _undo(self, order: Body, counts: Counts) -> tuple[bytes, str]:
        counts.characters += 0  # nothing is repaired
        from_query(order.query, ())
        given = _object(order.data)
        check_keys(given, undoing.KEYS)
        return undoing.undone(given, wants_bytes=order.wants_text)

    def _lines(self, order: Lines, step: Step, counts: Counts) -> bytes:
        options = line_options(order.query)
        barred = dict(order.barred)
        told = []
        for index, line in enumerate(order.lines):
            step(index)
            if not line.strip():
                continue
            one = _Line(order.first + index, line, options)
            made = self._line(one, barred.get(index))
            counts.add(made.counts)
            if options.wants(made.counts):
                told.append(made.body)
        step(len(order.lines))
        return b"".join(told)

    def _line(self, line: _Line, barred: Problem | None) -> Served:
        counts = Counts()
        try:
            _check_barred(barred)
            given = line.read()
            wish, what = self._reader.wish(given), subject(given)
            done = self._mender(wish, counts).mended(what)
            told = {"i": line.number, "id": line.id, "status": 200, **self._told(wish, done, what)}
            for key in ("ruleset", "version"):  # the summary says them once
                del told[key]
            return Served(exact_json.write(told) + b"\n", counts=counts)
        except Problem as refused:
            problem = refused
        except OutOfTime:
            problem = out_of_time()
        except MemoryError:
            problem = out_of_memory()
        except Exception as error:  # a rule that fails on one text must not stop the others
            problem = our_mistake()
            return _failed(line, problem, where(error))
        return _failed(line, problem)


class _Line:
    """One line of a bulk request."""

    def __init__(self, number: int, data: bytes, options: LineOptions) -> None:
        self.number = number
        self.data = data
        self.id: object = None
        self._options = options

    def read(self) -> dict[str, object]:
        """What it asks for, with the options of the whole request where it has none of its own."""
        found = _object(self.data)
        if self._options.is_record:
            fields = self._options.fields or Fields()
            self.id = first_string(found, fields.id)
            return {**self._options.given, "record": found}
        self.id = identity(found)
        check_keys(found, KEYS)
        given = dict(self._options.given)
        if "text" in found or any(key in found for key in ABOUT_RECORDS):
            for key in ABOUT_RECORDS:
                given.pop(key, None)
        return {**given, **found}


def _check_barred(barred: Problem | None) -> None:
    if barred:
        raise barred


def _failed(line: _Line, problem: Problem, *mistakes: str) -> Served:
    counts = Counts(mistakes=list(mistakes))
    counts.results["failed"] = 1
    told = {"i": line.number, "id": line.id, "status": problem.status, "problem": problem.to_dict()}
    return Served(exact_json.write(told) + b"\n", counts=counts)


def _object(data: bytes) -> dict[str, object]:
    found = exact_json.read(data)
    if not isinstance(found, dict):
        raise at("", "must be a JSON object.")
    return found
