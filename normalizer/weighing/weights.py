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

from normalizer.languages import language
from normalizer.weighing.evidence import FAR, best_span
from normalizer.weighing.stretches import Numbers, Stretches
from normalizer.weighing.words import Lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from normalizer.weighing.evidence import Evidence
    from normalizer.weighing.words import Said

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

    def __call__(self, values: Numbers, out: Numbers | None = None) -> Numbers:
        """For each value a row: what it adds to the log odds in each round."""
        # No level is out of bounds: to clip is merely faster than to see to it.
        return self.weights.take(self.edges.searchsorted(values, "right"), 0, out, "clip")


@dataclass(frozen=True, slots=True)
class Model:
    """Both rounds, and what words say, where the language of the text has any."""

    words: Mapping[str, int]
    word_bias: float
    biases: tuple[float, float]
    evidence: Mapping[str, Scale]
    neighbourhood: Mapping[str, Scale]
    names: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
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
        for (name, scale), part in zip(self.evidence.items(), parts, strict=True):
            scale(found[name], part)
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


@cache
def lexicon(code: str) -> Lexicon:
    """The words that say something in a language."""
    return Lexicon(model(code).words, language(code).function_words)


def word_evidence(said: Said, known: Model, words: Numbers) -> Evidence:
    """What the words of each line say, and those of the lines around it."""
    if not known.words:
        return {}
    own = said.weight / np.sqrt(said.weighed + 1) / THOUSANDTHS + known.word_bias
    means = _Means(own, words)
    around = {f"words_say_{reach}": means.around(reach, reach) for reach in REACHES}
    return {"words_say": own, **around}


class _Means:
    """Means over the lines around each line, longer lines weighing more."""

    __slots__ = ("_totals", "_values")

    def __init__(self, values: Numbers, words: Numbers) -> None:
        heavy = np.sqrt(words + 0.5)
        self._values = Stretches(values * heavy)
        self._totals = Stretches(heavy)

    def around(self, before: int, behind: int) -> Numbers:
        """The means over as many lines as there are in a stretch; see Stretches."""
        means: Numbers = self._values.around(before, behind)
        means /= np.maximum(self._totals.around(before, behind), 0.1)
        return means


def neighbourhood(scores: Numbers, words: Numbers) -> Evidence:
    """How the lines around each line did in the first round, and where the best span lies."""
    at = np.arange(len(scores))
    held = np.clip(scores, -MOST, MOST)
    means = _Means(held, words)
    found: Evidence = {"score": scores}
    for reach in (*REACHES, 20):
        found[f"score_within_{reach}"] = means.around(reach, reach)
    for reach in (3, 10):
        found[f"score_before_{reach}"] = means.around(reach, -1)
        found[f"score_behind_{reach}"] = means.around(-1, reach)
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
