"""Sums over the lines around each line, for all lines at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from normalizer.weighing.letters import Integers

Numbers: TypeAlias = npt.NDArray[np.float64]
Flags: TypeAlias = npt.NDArray[np.bool_]

FARTHEST = 20  # lines: no stretch reaches further


class Stretches:
    """A running total with room at both ends, so that all stretches of a length are two slices."""

    __slots__ = ("_size", "_totals")

    def __init__(self, values: Numbers | Flags | Integers) -> None:
        self._size = len(values)
        self._totals = np.zeros(self._size + 2 * FARTHEST + 1)
        behind = FARTHEST + 1 + self._size
        np.cumsum(values, out=self._totals[FARTHEST + 1 : behind])
        self._totals[behind:] = self._totals[behind - 1]

    def around(self, before: int, behind: int) -> Numbers:
        """For each line the sum from so many lines before it to so many behind it.

        -1 for one of them leaves the line itself out.
        """
        sums: Numbers = self._until(behind + 1) - self._until(-before)
        return sums

    @property
    def before(self) -> Numbers:
        """For each line the sum of all lines before it."""
        return self._until(0)

    @property
    def through(self) -> Numbers:
        """For each line the sum of all lines up to it, itself among them."""
        return self._until(1)

    def _until(self, offset: int) -> Numbers:
        return self._totals[FARTHEST + offset : FARTHEST + offset + self._size]
