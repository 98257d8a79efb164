"""Our own mistakes, told without what they were made over."""

from __future__ import annotations

import traceback
from pathlib import Path

from normalizer.web.problems import Problem


def our_mistake() -> Problem:
    """The problem of whoever meets a mistake of ours."""
    return Problem(500, "our-mistake", "This is a mistake of the service; its log tells where.")


def where(error: Exception) -> str:
    """The kind of an error and the lines that led to it; its message may quote a text."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return f"{type(error).__name__} at {' > '.join(places)}"
