"""The evidence of each line: what stands on it, what stands around it, where it stands.

A text is seen as the row of its lines that are not blank. Every piece of evidence is one number a
line; what it means for the line, the weights say. Nothing here is particular to a language but the
share of function words, and the phrases that a line is looked up among.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import regex

from normalizer.languages import language
from normalizer.weighing import letters
from normalizer.weighing.stretches import Flags, Numbers, Stretches
from normalizer.weighing.words import Lexicon

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from normalizer.languages import Language
    from normalizer.weighing.letters import Integers

Evidence: TypeAlias = dict[str, Numbers]

UNKNOWN = -1.0  # there is no such line, or the language has no such words
FAR = 60  # lines: further away is all the same
READ = 200  # code points of a line whose words are looked at
SAME = 120  # code points by which a line is known again
CLOSERS = "”\"’'»)]"
CLOSING = regex.compile(rf"[\s{regex.escape(CLOSERS)}]*$")
NUMBERED = regex.compile(r"\d{1,3}[.)]\s")
TIME = regex.compile(r"\b\d{1,2}[:.]\d{2}\b|\b(?:19|20)\d{2}\b")
AROUND_WORDS = ",–—-"  # may stand behind the last word of a line that goes on
BULLETS = "*-•·–+"
OPEN, STOPPED, ANNOUNCING, GOING_ON = range(4)  # how a line ends
ENDS = {
    **dict.fromkeys(letters.STOPS, STOPPED),
    **dict.fromkeys(letters.COLONS, ANNOUNCING),
    **dict.fromkeys(letters.COMMAS, GOING_ON),
}
SMALL, CAPITAL, FIGURE, LETTER, QUOTE, OTHER, GOING = range(1, 8)  # how it begins
BULLET, HEADING, NUMBER = range(1, 4)  # what kind of item it is
LONGEST_DATED = 100  # code points of a line whose times and years count
WIDE_WORD = 2  # characters to a word, where words are written without spaces
LEAST_SENTENCE = 8  # words of a running sentence with an end mark
LEAST_RUNNING = 20  # words of one without
MOST_COUNTED = 60  # words of a line of running text that count in the search for the best span
PRICE = 4.0  # words that a line of no running text costs there
# What a phrase on a line says, the later the stronger where it is in several families.
GROUPS: Mapping[str, int] = {
    "navigation": 1, "login": 1, "legal": 2, "more": 3, "pager": 3, "tags": 4, "breadcrumb": 4,
    "gallery": 5, "player": 5, "accessibility": 5, "skip": 5, "browser": 5, "print": 5, "embed": 5,
    "count": 6, "ago": 7, "date_label": 8, "update_label": 8, "byline": 9, "credit": 10,
    "contents": 11, "copyright": 12, "related_label": 13, "related": 13, "author_head": 14,
    "rating": 15, "comment_form": 16, "comment_head": 16, "advertisement": 17, "disclosure": 18,
    "app": 19, "newsletter": 19, "paywall": 20, "cookies": 21, "share": 22,
}  # fmt: skip
SEEN_BESIDE = ("words", "end", "beginning", "phrase", "function_words", "running")
WEAK = (0, 1, 2, 3, 8, 9, 10)
STRONG = np.isin(np.arange(max(GROUPS.values()) + 1), WEAK, invert=True)
RELATED, AUTHOR, COMMENTS = 13, 14, 16


class Page:
    """The lines of a text that are not blank, and what can be counted on each."""

    def __init__(
        self,
        lines: Sequence[str],
        families: Mapping[int, frozenset[str]],
        known: Language,
        lexicon: Lexicon | None = None,
    ) -> None:
        """`lines` are all lines of a text; `families` those of furniture phrases, by line."""
        counted = letters.count("\n".join(lines), len(lines))
        visible = counted.characters[:, : letters.END].sum(1)
        visible -= counted.characters[:, letters.SPACE]
        self.numbers = np.flatnonzero(visible)
        self.lines = [lines[number].strip() for number in self.numbers.tolist()]
        self.characters = counted.characters[self.numbers]
        self.beginnings = counted.beginnings[self.numbers]
        self.visible = visible[self.numbers]
        wide = self.characters[:, letters.WIDE] / WIDE_WORD
        spaced = (letters.LOWER, letters.UPPER, letters.CASELESS, letters.DIGIT)
        self.words: Numbers = self.beginnings[:, spaced].sum(1) + wide
        self.groups = np.array([_group(families.get(int(n))) for n in self.numbers], np.int64)
        self.known = known
        self.sentences: Integers = np.arange(len(self.lines))  # which sentence a line is part of
        self.heads = "\n".join([line[:READ] for line in self.lines]).lower().split("\n")
        # A word with a comma behind it is one missed: cheaper than to strip them all.
        self.split = list(map(str.split, self.heads))
        self.said = (lexicon or Lexicon({}, known.function_words)).read(self.split)

    def __len__(self) -> int:
        return len(self.lines)


def _group(families: frozenset[str] | None) -> int:
    return max((GROUPS.get(family, 0) for family in families), default=0) if families else 0


def evidence(page: Page) -> Evidence:
    """All evidence of each line, by name; every value has as many numbers as the page has lines."""
    found = _of_the_line(page)
    found |= _of_the_sentence(page, found)
    running = found["running"] > 0
    found |= _of_the_surroundings(page.words, running)
    found |= _of_the_phrases(page.groups)
    found |= _of_the_neighbours(found)
    found |= _of_the_text(page, found, running)
    return found


def _of_the_line(page: Page) -> Evidence:
    characters, words = page.characters, np.maximum(page.words, 1)
    figures = characters[:, letters.DIGIT]
    forms = np.array(list(map(_form, page.lines, figures.tolist())))
    end, beginning, item, dated = (forms >> shift & 0xFF for shift in (0, 8, 16, 24))
    small, capitals = characters[:, letters.LOWER], characters[:, letters.UPPER]
    caseless = characters[:, letters.CASELESS] + characters[:, letters.WIDE]
    small_words = page.beginnings[:, letters.LOWER] / words
    gaps = np.diff(page.numbers, prepend=page.numbers[:1] - 1) - 1.0
    return {
        "words": page.words,
        "end": end.astype(np.float64),
        "beginning": beginning.astype(np.float64),
        "item": item.astype(np.float64),
        "dated": dated.astype(np.float64),
        "small_words": np.where(caseless > 0.3 * page.visible, UNKNOWN, small_words),
        "function_words": _function_words(page),
        "digits": characters[:, letters.DIGIT] / page.visible,
        "separators": characters[:, letters.SEPARATOR].astype(np.float64),
        "stops": characters[:, letters.STOP].astype(np.float64),
        "commas": characters[:, letters.COMMA].astype(np.float64),
        "symbols": characters[:, letters.SYMBOL].astype(np.float64),
        "capitals": np.where(small + capitals > 3, capitals / np.maximum(1, small + capitals), 0),
        "repeated": _repeated(page.heads),
        "phrase": page.groups.astype(np.float64),
        "gap_before": np.minimum(gaps, 4),
        "gap_behind": np.minimum(np.append(gaps[1:], 0), 4),
    }


def _form(line: str, figures: int) -> int:
    """How a line ends, how it begins, its kind of item, whether it has a time: eight bits each."""
    item, first = 0, line[0]
    if first in BULLETS:
        item, first = BULLET, line.lstrip(BULLETS + " ")[:1]
    elif first == "#":
        item, first = HEADING, line.lstrip("# ")[:1]
    elif figures and first.isdigit() and NUMBERED.match(line):
        item = NUMBER
    dated = figures and len(line) < LONGEST_DATED and TIME.search(line)
    return _end(line) | _beginning(first) << 8 | item << 16 | bool(dated) << 24


def _end(line: str) -> int:
    last = line[-1]
    if last in CLOSERS:  # what stands before it?
        tail = line[-8:]
        closing = CLOSING.search(tail)
        last = tail[: closing.start()][-1:] if closing else ""
    return ENDS.get(last, OPEN)


@lru_cache(1 << 12)
def _beginning(first: str) -> int:
    if first.islower():
        return SMALL
    if first.isupper():
        return CAPITAL
    if first.isdigit():
        return FIGURE
    if first.isalpha():
        return LETTER
    if first and first in "“\"‘'«„(":
        return QUOTE
    return GOING if first and first in ",.;:!?)]»”…" else OTHER


def _function_words(page: Page) -> Numbers:
    """The share of different function words among the words of a line that are looked at."""
    if not page.known.function_words:
        return np.full(len(page), UNKNOWN)
    shares: Numbers = page.said.function_words / np.array(list(map(len, page.split)))
    return shares


def _repeated(heads: Sequence[str]) -> Numbers:
    """How many other lines begin with the same letters, up to four."""
    keys = [head[:SAME] for head in heads]
    others = np.array(list(map(Counter(keys).__getitem__, keys)), np.float64) - 1
    return np.minimum(others, 4)


def _of_the_sentence(page: Page, found: Evidence) -> Evidence:
    """Lines that inline tags have cut apart are judged by what they form together."""
    end, beginning = found["end"], found["beginning"]
    goes_on = np.zeros(len(page), bool)
    open_end = (end[:-1] != STOPPED) & (end[:-1] != ANNOUNCING)
    small = (beginning[1:] == SMALL) & (found["item"][1:] == 0)
    mark = beginning[1:] == GOING  # of the sentence before
    comma = (end[:-1] == GOING_ON) & (found["gap_before"][1:] == 0)
    leading = _leading(page.known.code)
    leads_on = open_end & (found["gap_before"][1:] == 0)
    for at in np.flatnonzero(leads_on).tolist():
        leads_on[at] = page.lines[at].rsplit(None, 1)[-1].lower().strip(AROUND_WORDS) in leading
    goes_on[1:] = (open_end & (small | mark)) | comma | leads_on
    firsts = np.flatnonzero(~goes_on)
    sentence = page.sentences = np.cumsum(~goes_on) - 1
    last = np.append(firsts[1:], len(page)) - 1

    def total(values: Numbers | Flags | Integers) -> Numbers:
        sums: Numbers = np.add.reduceat(values.astype(np.float64), firsts)
        return sums

    words = total(page.words)
    marks = total(found["stops"] + found["commas"])
    caseless = total(found["small_words"] == UNKNOWN) > 0
    small_words = total(page.beginnings[:, letters.LOWER])
    shares = found["function_words"]
    known = shares >= 0
    telling = total(np.where(known, shares * page.words, 0.15 * page.words)) >= 0.15 * words
    flows = np.where(caseless, marks > 0, (small_words >= 0.5 * words) & telling)
    ended = (words >= LEAST_SENTENCE) & (end[last] == STOPPED)
    running = flows & (ended | (words >= LEAST_RUNNING))
    return {
        "running": running[sentence].astype(np.float64),
        "sentence_words": words[sentence],
        "sentence_lines": np.diff(np.append(firsts, len(page)))[sentence].astype(np.float64),
        "sentence_end": end[last][sentence],
    }


@cache
def _leading(code: str) -> frozenset[str]:
    """The words of a language that can hardly end a sentence."""
    known = language(code)
    return known.unfinished | known.continuers | known.auxiliaries


def _of_the_surroundings(words: Numbers, running: Flags) -> Evidence:
    """How near running text is, how much of it, and on which side."""
    size = len(words)
    at = np.arange(size)
    told, all_words = Stretches(np.where(running, words, 0)), Stretches(words)
    total = max(float(told.through[-1]), 1.0)
    behind, before = _since(running), _since(running[::-1])[::-1]
    found: Evidence = {
        "lines_from_running": np.minimum(behind, before),
        "lines_behind_running": behind,
        "lines_before_running": before,
        "told_before": told.before / total,
        "told_behind": 1 - told.through / total,
    }
    for reach in (2, 6, 20):
        share = told.around(reach, reach) / np.maximum(all_words.around(reach, reach), 1)
        found[f"running_share_{reach}"] = share
    for reach in (3, 10):
        found[f"running_words_before_{reach}"] = told.around(reach, -1)
        found[f"running_words_behind_{reach}"] = told.around(-1, reach)
    start, end = best_span(np.where(running, np.minimum(words, MOST_COUNTED), -PRICE))
    found["from_span_start"] = np.clip(at - start, -FAR, FAR).astype(np.float64)
    found["from_span_end"] = np.clip(end - 1 - at, -FAR, FAR).astype(np.float64)
    found["span_share"] = np.full(size, (end - start) / size)
    found["lines_in_a_row"] = _run_length(~running)
    return found


def best_span(scores: Numbers) -> tuple[int, int]:
    """First line and the one behind the last of the span whose scores add up to the most."""
    sums = np.concatenate([[0.0], np.cumsum(scores)])
    lowest = np.minimum.accumulate(sums)
    end = int(np.argmax(sums - lowest))
    start = int(np.argmax(sums[: end + 1] == lowest[end]))
    return start, end


def _since(flags: Flags) -> Numbers:
    """How many lines ago the last flagged line was; FAR where there was none."""
    at = np.arange(len(flags))
    last = np.maximum.accumulate(np.where(flags, at, -FAR))
    return np.minimum(at - last, FAR).astype(np.float64)


def _run_length(flags: Flags) -> Numbers:
    """For a flagged line the length of its run of flagged lines, up to FAR; else 0."""
    changes = np.concatenate([[0], np.cumsum(flags[1:] != flags[:-1])])
    lengths = np.bincount(changes)[changes]
    return np.where(flags, np.minimum(lengths, FAR), 0).astype(np.float64)


def _of_the_phrases(groups: Integers) -> Evidence:
    """Furniture phrases around a line, and how far above it the last heading of a block stands."""
    phrases = Stretches(groups > 0)
    found: Evidence = {
        f"phrases_within_{reach}": phrases.around(reach, reach) for reach in (1, 4, 12)
    }
    strong = STRONG[groups]
    found["lines_since_phrase"] = _since(strong)
    found["lines_to_phrase"] = _since(strong[::-1])[::-1]
    found["lines_since_related"] = _since(groups == RELATED)
    found["lines_since_author"] = _since(groups == AUTHOR)
    found["lines_since_comments"] = _since(groups == COMMENTS)
    return found


def _of_the_neighbours(found: Evidence) -> Evidence:
    own = np.stack([found[name] for name in SEEN_BESIDE])
    beside: Evidence = {}
    for step in (-2, -1, 1, 2):
        moved = np.full_like(own, UNKNOWN)
        if step < 0:
            moved[:, -step:] = own[:, :step]
        else:
            moved[:, :-step] = own[:, step:]
        side = f"{'before' if step < 0 else 'behind'}_{abs(step)}"
        beside |= {f"{name}_{side}": moved[row] for row, name in enumerate(SEEN_BESIDE)}
    return beside


def _of_the_text(page: Page, found: Evidence, running: Flags) -> Evidence:
    """The same for every line: how much of the text runs, and how much looks like labels."""
    size = len(page)
    labels = (found["end"] == OPEN) & (page.words < LEAST_SENTENCE + 1) & ~running
    told = float(page.words[running].sum())
    whole = {
        "text_running": told / max(1.0, float(page.words.sum())),
        "text_lines": float(size),
        "text_phrases": float((page.groups > 0).mean()),
        "text_words": float(page.words.mean()),
        "text_labels": float(labels.mean()),
    }
    found = {name: np.full(size, value) for name, value in whole.items()}
    found["labels_in_a_row"] = _run_length(labels)
    return found
