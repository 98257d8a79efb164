"""Decides for a text as a whole which of its lines stand beside the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import regex

from normalizer.phrases import WELL_KNOWN, count_of_pages
from normalizer.weighing.evidence import FAR, GOING_ON, Page, evidence
from normalizer.weighing.weights import Model, lexicon, model, word_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from normalizer.languages import Language
    from normalizer.weighing.evidence import Evidence
    from normalizer.weighing.letters import Integers
    from normalizer.weighing.stretches import Flags, Numbers

REMOVED = -0.4  # log odds below which a line goes: a chance of two in five …
REMOVED_INSIDE = -0.8  # … or of three in ten, between the paragraphs of the article
CLEAR = -2.0  # log odds of a line that clearly stands beside the article
# So many of them make a raw page, if so many stand before its article, where a menu is. Where few
# phrases are known, more must be clear, and some stand behind it: lists stand above a text, too.
LEAST_CLEAR, LEAST_BEFORE = 6, 5
LEAST_CLEAR_ELSE, LEAST_BEHIND_ELSE = 12, 3
MANY_CLEAR, MANY_PHRASES = 30, 8  # or so many anywhere, and so many known phrases
DOUBTED = -2.0  # log odds of running text that goes, though it stands beside the article's own
TITLED = 12  # lines above the article among which its title stands
SHORTEST_TITLE = 8  # code points
TITLE_WORDS = 4
FEWER_WORDS = 3  # of one that stands alone
MOST_DIGITS = 0.3  # of its characters
LABELLED = regex.compile(r"[:：]\s*\d")  # "Reading time: 3 min"
LEAST_LEFT = 40  # words of the article: where fewer are left, nothing is sure
FEW_FUNCTION_WORDS = 0.05  # of all words: as good as none
TOLD = 3  # pieces of evidence that a sentence names
LEAST_TOLD = 0.25  # log odds that a piece must speak against a line to be named


@dataclass(frozen=True, slots=True)
class Judgement:
    """The log odds of each line that is not blank; `numbers` are the numbers of these lines.

    `sums[i, n]` is what the i-th piece of evidence says in the first round of the first n lines;
    `phrases` counts the different known lines of menus and prompts.
    """

    numbers: Integers
    scores: Numbers
    found: Evidence
    sums: Numbers
    known: Model
    beside: Flags
    phrases: int

    @property
    def is_page(self) -> bool:
        """Whether the text is a raw page around an article, and not an extracted article.

        An extracted article may have comments or a footer left behind it, but no menu before it,
        nor all menus of a page.
        """
        clear = self.scores < CLEAR
        told = ~self.beside & (self.found["running"] > 0)
        if not told.any() or float(self.found["words"][~self.beside].sum()) < LEAST_LEFT:
            return False
        count, before = int(clear.sum()), int(clear[: int(np.argmax(told))].sum())
        if count >= MANY_CLEAR and self.phrases >= MANY_PHRASES:
            return True
        if self.phrases >= WELL_KNOWN:
            return before >= LEAST_BEFORE and count >= LEAST_CLEAR
        behind = int(clear[len(clear) - int(np.argmax(told[::-1])) :].sum())
        enough = count >= LEAST_CLEAR_ELSE and behind >= LEAST_BEHIND_ELSE
        return before >= LEAST_BEFORE and enough

    def runs(self, removed: Flags) -> Iterator[tuple[int, int]]:
        """First and last index of each run of removed lines."""
        bounds = np.flatnonzero(np.diff(np.concatenate([[False], removed, [False]]).astype(int)))
        for first, behind in zip(bounds[::2], bounds[1::2], strict=True):
            yield int(first), int(behind) - 1

    def words(self, first: int, last: int) -> str:
        """What spoke most against the lines of a run, as a sentence."""
        run = slice(first, last + 1)
        weights = (self.sums[:, last + 1] - self.sums[:, first]) / (last + 1 - first)
        names = self.known.names
        told: list[str] = []
        for row in np.argsort(weights, kind="stable"):
            if weights[row] > -LEAST_TOLD or len(told) == TOLD:
                break
            words = _tell(names[row], float(self.found[names[row]][run].mean()))
            if words and words not in told:
                told.append(words)
        odds = float(self.scores[run].mean())
        chance = 1 / (1 + np.exp(-odds))
        reasons = "; ".join(told) or "what stands around it"
        return f"{reasons[0].upper()}{reasons[1:]} (chance to belong to the article: {chance:.0%})."


def judge(
    lines: Sequence[str], families: Mapping[int, frozenset[str]], known: Language
) -> Judgement | None:
    """The judgement of a text; None where it has no line with anything on it."""
    page = Page(lines, families, known, lexicon(known.code))
    if not len(page):
        return None
    learned = model(known.code)
    found = evidence(page)
    found |= word_evidence(page.said, learned, page.words)
    parts = learned.parts(found)
    scores = _by_sentence(learned.scores(parts, page.words), page)
    beside = _beside(scores, found["running"] > 0)
    kept = np.bincount(page.sentences, ~beside) > 0  # a sentence stays whole
    beside = ~kept[page.sentences]
    title = _title(page, beside, found)
    if title is not None:
        beside[title] = False
    sums = np.zeros((len(parts), len(page) + 1))
    np.cumsum(parts[:, :, 0], axis=1, out=sums[:, 1:])
    known_phrases = count_of_pages(lines, families)
    return Judgement(page.numbers, scores, found, sums, learned, beside, known_phrases)


def _beside(scores: Numbers, running: Flags) -> Flags:
    """The lines that more speaks against than for.

    Between paragraphs of the article more must. Running text next to running text of the
    article is the article's, unless much speaks against.
    """
    beside = scores < REMOVED
    told = np.flatnonzero(~beside & running)
    if len(told):
        inside = slice(int(told[0]), int(told[-1]) + 1)
        beside[inside] = scores[inside] < REMOVED_INSIDE
    doubtful = np.flatnonzero(beside & running & (scores > DOUBTED)).tolist()
    for step, way in ((-1, doubtful), (1, doubtful[::-1])):
        for at in way:
            if beside[at] and 0 <= at + step < len(scores):
                beside[at] = beside[at + step] or not running[at + step]
    return beside


def _title(page: Page, beside: Flags, found: Evidence) -> int | None:
    """The line above the article that is its title.

    It is what the page's own title begins with, or is marked as a heading, or is the first line of
    some words above the text, with dates, names and furniture between.
    """
    kept = np.flatnonzero(~beside)
    if not len(kept):
        return None
    first = int(kept[0])
    nearest = None
    for at in range(first - 1, max(-1, first - 1 - TITLED), -1):
        line = page.lines[at]
        if len(line) < SHORTEST_TITLE or page.groups[at] or found["dated"][at]:
            continue
        if (at > 0 and page.lines[0].startswith(line)) or line.startswith("# "):
            return at
        if nearest is None and _may_be_title(at, line, found):
            nearest = at
    return nearest


def _may_be_title(at: int, line: str, found: Evidence) -> bool:
    """Whether a line has enough words, and is no label with a figure, path, or name."""
    if found["separators"][at] or found["end"][at] == GOING_ON:
        return False
    if found["digits"][at] > MOST_DIGITS or LABELLED.search(line):
        return False
    words = found["words"][at]
    alone = found["gap_before"][at] > 0 and found["gap_behind"][at] > 0
    # of fewer words are names, too, but these are all in capitals
    return bool(
        words >= TITLE_WORDS or (words >= FEWER_WORDS and alone and found["small_words"][at])
    )


def _by_sentence(scores: Numbers, page: Page) -> Numbers:
    """The pieces of one sentence are judged together: what they score on average, by words."""
    weights = page.words + 1
    sums = np.bincount(page.sentences, scores * weights)
    means: Numbers = (sums / np.bincount(page.sentences, weights))[page.sentences]
    return means


def _tell(name: str, value: float) -> str:
    """One piece of evidence and its mean in a run of lines, in words; empty where it has none."""
    if name.startswith(("running_share", "running_words")):
        return "little running text around" if name[-1] != "2" else "no running text beside it"
    if name.startswith(("running_be", "function_words_be", "words_be", "end_be", "beginning_be")):
        return "its neighbours are labels"
    if name.startswith("words_say"):
        return "words of menus, prompts or footers"
    if name.startswith(("phrase", "lines_to_phrase", "lines_since_phrase")):
        return "furniture phrases here or beside it"
    if name in DISTANCES:
        return _lines(round(value), DISTANCES[name])
    if name in COUNTS:
        return COUNTS[name].format(round(value))
    if name == "words":
        return f"{round(value)} words" if round(value) != 1 else "one word"
    if name == "function_words":
        return "no function words" if value < FEW_FUNCTION_WORDS else "few function words"
    if name in ("told_before", "told_behind"):
        return TOLD_SHARES[name] if 2 * value > 1 else ""
    return SAID.get(name, "")


DISTANCES = {
    "lines_from_running": "from running text",
    "lines_behind_running": "behind the last running text",
    "lines_before_running": "before the next running text",
    "lines_since_related": "below a heading of other articles",
    "lines_since_author": "below a box about the author",
    "lines_since_comments": "below a heading of comments",
}
COUNTS = {
    "lines_in_a_row": "{} lines without running text in a row",
    "labels_in_a_row": "{} such lines in a row",
}
TOLD_SHARES = {
    "told_before": "where most of the text is already told",
    "told_behind": "before the text begins",
}
SAID = {
    "end": "no end mark",
    "small_words": "nearly all words begin with a capital",
    "repeated": "stands more than once on the page",
    "separators": "separators between words",
    "digits": "mostly figures",
    "dated": "a date or time",
    "item": "an item of a list",
    "capitals": "in capitals",
    "from_span_start": "outside the longest running text",
    "from_span_end": "outside the longest running text",
    "sentence_words": "no sentence",
    "sentence_end": "no sentence",
    "running": "no running text",
}


def _lines(count: int, where: str) -> str:
    if count >= FAR:
        return ""
    return f"{count} lines {where}" if count != 1 else f"one line {where}"
