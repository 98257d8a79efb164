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
