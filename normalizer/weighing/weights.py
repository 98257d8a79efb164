"""Learned weights: what each piece of evidence says for a line, as log odds that are added up.

Two rounds. The first adds up the evidence of each line. The second adds how the lines around it did
in the first, and where the best span of the text lies. The weights were learned by
`benchmarks/learn_weights.py`, which tells from what, and how well they do on sites unseen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, TypedDict

import numpy as np

from normalizer.weighing.evidence import FAR, Numbers, best_span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from normalizer.weighing.evidence import Evidence
    from normalizer.weighing.letters import Integers

FILE = "weights.json"
MOST = 4.0  # log odds of one line that count in the second round
MOST_WORDS = 40  # words of one line that count in the search for the best span
MOST_COST = 400.0
REACHES = (1, 3, 8)  # lines around, for words and scores
THOUSANDTHS = 1000  # whole numbers add up the same in any order


class ScaleRecord(TypedDict):
    """One piece of evidence as JSON: `weights[r][i]` in round r for values from `edges[i - 1]` on.

    There are two rounds, or the second alone.
    """

    edges: list[float]
    weights: list[list[float]]


class ModelRecord(TypedDict):
    """A model as JSON; `words` (in thousandths) is empty where it knows none."""

    words: dict[str, int]
    word_bias: float
    biases: list[float]
    evidence: dict[str, ScaleRecord]
    neighbourhood: dict[str, ScaleRecord]


@dataclass(frozen=True, slots=True)
class Scale:
    """What the values of one piece of evidence say: a row of `weights` for each level."""

    edges: Numbers
    weights: Numbers

    @classmethod
    def read(cls, record: ScaleRecord) -> Scale:
        """The scale that a JSON record describes."""
        return cls(np.array(record["edges"], np.float64), np.array(record["weights"]).T.copy())

    def __call__(self, values: Numbers) -> Numbers:
        """For each value a row: what it adds to the log odds in each round."""
        return self.weights.take(self.edges.searchsorted(values, "right"), 0)


@dataclass(frozen=True, slots=True)
class Model:
    """Both rounds, and what words say, where the language of the text has any."""

    words: Mapping[str, int]
    word_bias: float
    biases: tuple[float, float]
    evidence: Mapping[str, Scale]
    neighbourhood: Mapping[str, Scale]
    vocabulary: frozenset[str] = field(init=False)
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "vocabulary", frozenset(self.words))
        object.__setattr__(self, "names", tuple(self.evidence))

    @classmethod
    def read(cls, record: ModelRecord) -> Model:
        """The model that a JSON record describes."""
        first, second = record["biases"]
        return cls(
            record["words"],
            record["word_bias"],
            (first, second),
            {name: Scale.read(told) for name, told in record["evidence"].items()},
            {name: Scale.read(told) for name, told in record["neighbourhood"].items()},
        )

    def parts(self, found: Evidence) -> Numbers:
        """What each piece of evidence adds for each line in each round, in the order of names."""
        parts = np.empty((len(self.evidence), len(found["words"]), len(self.biases)))
        for row, (name, scale) in enumerate(self.evidence.items()):
            parts[row] = scale(found[name])
        return parts

    def scores(self, parts: Numbers, words: Numbers) -> Numbers:
        """The log odds of each line that it belongs to the article; `words` counts its words."""
        first, second = (parts.sum(0) + self.biases).T.copy()
        around = neighbourhood(first, words)
        for name, scale in self.neighbourhood.items():
            second += scale(around[name])[:, 0]
        scores: Numbers = second
        return scores


@cache
def model(code: str) -> Model:
    """The model for a language: the one with its words, or else the one without any."""
    records = json.loads((resources.files(__package__) / FILE).read_text("utf-8"))["models"]
    return Model.read(records.get(code, records["any"]))


def word_evidence(split: Sequence[Sequence[str]], known: Model, words: Numbers) -> Evidence:
    """What the words of each line say, and those of the lines around it."""
    if not known.words:
        return {}
    told = [_told(line, known.words, known.vocabulary) for line in split]
    own = np.array(told) / THOUSANDTHS + known.word_bias
    at = np.arange(len(own))
    sums = _Sums(own, words)
    around = {f"words_say_{reach}": sums.mean(at - reach, at + reach + 1) for reach in REACHES}
    return {"words_say": own, **around}


def _told(line: Sequence[str], known: Mapping[str, int], vocabulary: frozenset[str]) -> float:
    found = vocabulary.intersection(line)
    return float(sum(map(known.__getitem__, found)) / (len(found) + 1) ** 0.5)


class _Sums:
    """Means over any stretch of lines, longer lines weighing more."""

    __slots__ = ("size", "total", "values")

    def __init__(self, values: Numbers, words: Numbers) -> None:
        heavy = np.sqrt(words + 0.5)
        self.size = len(values)
        self.values = np.concatenate([[0.0], np.cumsum(values * heavy)])
        self.total = np.concatenate([[0.0], np.cumsum(heavy)])

    def mean(self, low: Integers, high: Integers) -> Numbers:
        """The means over the lines from `low` to before `high`, as far as there are any."""
        low, high = np.maximum(low, 0), np.minimum(high, self.size)
        weight = np.maximum(self.total[high] - self.total[low], 0.1)
        means: Numbers = (self.values[high] - self.values[low]) / weight
        return means


def neighbourhood(scores: Numbers, words: Numbers) -> Evidence:
    """How the lines around each line did in the first round, and where the best span lies."""
    at = np.arange(len(scores))
    held = np.clip(scores, -MOST, MOST)
    sums = _Sums(held, words)
    found: Evidence = {"score": scores}
    for reach in (*REACHES, 20):
        found[f"score_within_{reach}"] = sums.mean(at - reach, at + reach + 1)
    for reach in (3, 10):
        found[f"score_before_{reach}"] = sums.mean(at - reach, at)
        found[f"score_behind_{reach}"] = sums.mean(np.minimum(at + 1, len(at)), at + reach + 1)
    worth = held * np.minimum(words + 1, MOST_WORDS)
    start, end = best_span(worth)
    found["from_best_start"] = np.clip(at - start, -FAR, FAR).astype(np.float64)
    found["from_best_end"] = np.clip(end - 1 - at, -FAR, FAR).astype(np.float64)
    spent = np.concatenate([[0.0], np.cumsum(worth)])
    cost = np.where(at < start, spent[start] - spent[:-1], 0)
    cost = np.where(at >= end, spent[1:] - spent[end], cost)
    found["cost_to_span"] = np.clip(cost, -MOST_COST, MOST_COST)
    good = np.cumsum(np.maximum(worth, 0))
    found["good_before"] = good / max(float(good[-1]), 1.0)
    found["text_good"] = np.full(len(at), float((worth > 0).mean()))
    return found
