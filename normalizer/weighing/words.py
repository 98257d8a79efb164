"""What the words of lines say: the learned weights of some, and which are function words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from normalizer.weighing.letters import Integers

BITS = 12  # for a number of words on a line
MOST = (1 << BITS) - 1


class Said(NamedTuple):
    """Of the different words on each line: what they weigh in all, and how many there are."""

    weight: Integers
    weighed: Integers
    function_words: Integers


class Lexicon:
    """Weights of words, as whole numbers, and function words; each line is looked up once."""

    def __init__(self, weights: Mapping[str, int], function_words: AbstractSet[str]) -> None:
        # The three numbers that are added up for a line are one: a sum is what takes time here.
        self._told = {
            word: (((weights.get(word, 0) << BITS) + (word in weights)) << BITS)
            + (word in function_words)
            for word in weights.keys() | function_words
        }
        self._words = frozenset(self._told)

    def read(self, lines: Sequence[Sequence[str]]) -> Said:
        """What is said on each line; it has at most 4,095 words, all in lower case."""
        told, known = self._told.__getitem__, self._words.intersection
        sums = np.array([sum(map(told, known(line))) for line in lines], np.int64)
        return Said(sums >> 2 * BITS, sums >> BITS & MOST, sums & MOST)
