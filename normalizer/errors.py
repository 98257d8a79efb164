"""What can go wrong, as one small tree: every message is a sentence that names what to change."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

LOOK_ALIKE = str.maketrans("oil", "011")


class NormalizerError(Exception):
    """The root: catch this one to catch them all."""


class EditError(NormalizerError, ValueError):
    """Edits do not fit the text they are applied to, or each other."""


class RuleError(NormalizerError, ValueError):
    """A rule is not well formed, or no rule answers to a code."""


class ProfileError(NormalizerError, ValueError):
    """A profile is not known, or its file holds something it may not hold."""


class EncodingLabelError(NormalizerError, LookupError):
    """An encoding label is not in the WHATWG table."""


class LanguageError(NormalizerError, LookupError):
    """A language code is not of the form that BCP 47 gives it."""


class RecordError(NormalizerError, ValueError):
    """A stored result cannot be read back, or does not belong to this text."""


class WorkerError(NormalizerError, RuntimeError):
    """A worker process could not do its task; `step` is the part of it that it was at, from 0.

    `step` is -1 where the task had no parts, or had not begun with any.
    """

    def __init__(self, message: str, step: int = -1) -> None:
        super().__init__(message)
        self.step = step

    def __reduce__(self) -> tuple[type[WorkerError], tuple[str, int]]:
        return type(self), (str(self), self.step)


class TaskTimeoutError(WorkerError):
    """One step of a task took longer than it may."""


class TaskMemoryError(WorkerError):
    """One step of a task asked for more memory than it may have."""


class TaskCrashError(WorkerError):
    """The process that did a task died."""


class PoolBusyError(WorkerError):
    """No worker became free in time."""


class PoolClosedError(WorkerError):
    """The pool was closed before the task was done."""


class ArchiveError(NormalizerError, ValueError):
    """An archive cannot be read, written, resumed or undone."""


class BadRecordError(NormalizerError, ValueError):
    """One record of an archive cannot be repaired; `reason` is one of a few short phrases."""

    def __init__(self, reason: str, detail: str) -> None:
        super().__init__(f"{reason}: {detail}")
        self.reason = reason
        self.detail = detail

    def __reduce__(self) -> tuple[type[BadRecordError], tuple[str, str]]:
        return type(self), (self.reason, self.detail)


class MissingExtraError(NormalizerError, ImportError):
    """A package that this kind of file needs is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs packages of an extra: pip install 'normalizer[{extra}]'.")


def nearest(unknown: str, known: Iterable[str]) -> str:
    """Return " Did you mean 'x'?" for the closest of `known`, or nothing when none is close."""
    folded = {name.casefold().translate(LOOK_ALIKE): name for name in sorted(known)}
    meant = unknown.casefold().translate(LOOK_ALIKE)
    close = get_close_matches(meant, folded, n=5)
    if not close:
        return ""
    best = max(close, key=lambda name: _shared(name, meant))
    return f" Did you mean {folded[best]!r}?"


def _shared(name: str, meant: str) -> int:
    """How many characters two names have in common at their beginnings."""
    pairs = enumerate(zip(name, meant, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(name), len(meant)))
