"""Learns the weights of the weighed rule from pages whose articles people have marked.

    python benchmarks/learn_weights.py DATA --cross-validate    figures on unseen sites
    python benchmarks/learn_weights.py DATA --end-to-end        `normalize` on a fifth of the sites,
                                                                with a model that has not seen them
    python benchmarks/learn_weights.py DATA --write             the data file of the package

DATA is an xz-compressed JSONL file: `url`, `gold` (the article) and `inputs` (the page's text by
the name of the tool that made it). Needs scikit-learn (`pip install -e ".[learn]"`).

A line belongs to the article when at least half of its words are aligned with the gold text. Sites,
not pages, are divided into folds. What the words of a line say, and the scores of the first round,
are learned on folds of the training pages of their own, so that the next step sees them as it will
on pages unseen.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import lzma
import re
import zlib
from collections import Counter
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlparse

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from normalizer import normalize
from normalizer.context import Context
from normalizer.languages.detection import detect
from normalizer.weighing import judgement, weights
from normalizer.weighing.evidence import UNKNOWN, Page, evidence
from normalizer.weighing.words import Lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from normalizer.weighing.evidence import Evidence
    from normalizer.weighing.letters import Integers
    from normalizer.weighing.stretches import Flags, Numbers

TOKEN = re.compile(r"\w+")
FOLDS = 5
TITLED = 120  # lines among which the title of the article stands
TITLE_SHARE = 0.8  # of its words that stand in the title of the page
INNER = 3
PAGES = frozenset({"html_text", "html2text", "bs4"})  # tools that give whole pages
LEVELS = 16  # of a piece of evidence with many values
COMMON = 30  # pages on which a word stands that is learned
LEAST_TOLD = 20  # thousandths of a word that is kept
WORD_STRENGTH, STRENGTH = 0.3, 0.05  # inverse of the regularisation
THRESHOLDS = (0.05, 0.1, 0.2, 0.3, 0.4, 0.5)


@dataclass
class Sheet:
    """One text with its evidence and, for each line, its words and how many are in the article."""

    record: int
    tool: str
    lines: list[str]
    split: list[list[str]]
    found: Evidence
    tokens: list[list[str]]
    labels: Numbers
    worth: Numbers


def sheets(numbered: tuple[int, dict[str, object]]) -> list[Sheet]:
    """The sheets of one record: every tool's text as it is, and changed ones of whole pages."""
    number, record = numbered
    gold = TOKEN.findall(str(record["gold"]).lower())
    inputs = record["inputs"]
    assert isinstance(inputs, dict)
    found: list[Sheet] = []
    for tool, text in inputs.items():
        context = _context(layout(text, number, tool))
        one = sheet(number, tool, context, gold)
        found.append(one)
        if tool in PAGES:
            found += disguised(one, context)
            if number % 2:
                found.append(shortened(one, one.lines, gold))
    return found


def _context(text: str) -> Context:
    return Context(text, detect(text))


def disguised(one: Sheet, context: Context) -> list[Sheet]:
    """The same page as the engine may see those of other languages; a sixth stays as it is.

    Fewer phrases of its menus are known, its letters have no case, or its words no spaces between.
    """
    script = SCRIPTS[_chance(f"script {one.record} {one.tool}", len(SCRIPTS))]
    cover = COVERS[_chance(f"cover {one.record} {one.tool}", len(COVERS))]
    if script is None and cover == 1:
        return []
    lines, families, known = context.lines, context.families, context.language
    families = {at: told for at, told in families.items() if _chance(lines[at], 100) < 100 * cover}
    if script is not None:
        words = frozenset(map(script, known.function_words))
        known = replace(known, code="und", function_words=words)
        lines = [script(line) for line in lines]
    page = Page(lines, families, known)
    if len(page) != len(one.lines):
        return []
    tool = f"{one.tool}, {DISGUISED}"
    return [replace(one, tool=tool, lines=page.lines, split=page.split, found=evidence(page))]


def _chance(key: str, sides: int) -> int:
    return int(hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest(), 16) % sides


def in_caseless_letters(line: str) -> str:
    """A line in letters without case."""
    return line.translate(CASELESS)


def without_spaces(line: str) -> str:
    """A line as Chinese writes it: some characters a word, no spaces, and wide marks."""
    told = re.sub(r"[A-Za-z][A-Za-z’']*", _in_ideographs, line)
    told = re.sub(r"(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])", "", told)
    return re.sub(r"(?<=[\u4e00-\u9fff])([.,?!:]) ?", lambda mark: WIDE_MARKS[mark[1]], told)


def _in_ideographs(word: re.Match[str]) -> str:
    told = word[0].lower()
    count = 1 + (len(told) > 3) + (len(told) > 8)
    seed = zlib.crc32(told.encode())
    return "".join(chr(0x4E00 + (seed >> 9 * at) % 0x1000) for at in range(count))


CASELESS = {ord(a): chr(0x05D0 + i) for i, a in enumerate("abcdefghijklmnopqrstuvwxyz")}
CASELESS |= {ord(a): chr(0x05D0 + i) for i, a in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}
WIDE_MARKS = {".": "。", ",": "，", "?": "？", "!": "！", ":": "："}
SCRIPTS = (None, None, in_caseless_letters, without_spaces)
COVERS = (1.0, 0.6, 0.3)  # shares of the phrases that are known
DISGUISED = "disguised"


def shortened(page: Sheet, lines: list[str], gold: Sequence[str]) -> Sheet:
    """The same page with the beginning of its article alone: news are shorter than essays."""
    room = 80 + 40 * (page.record % 10)  # words
    kept: list[str] = []
    for line, label, tokens in zip(lines, page.labels, page.tokens, strict=True):
        if label and tokens:
            room -= len(tokens)
        if not label or room > 0:
            kept.append(line)
    return sheet(page.record, f"{page.tool}, shortened", _context("\n".join(kept)), gold)


def layout(text: str, number: int, tool: str) -> str:
    """Some texts without blank lines, as WET records have none, and some with nothing but."""
    chance = _chance(f"{number} {tool}", 6)
    if chance > 1:
        return text
    lines = [line for line in text.split("\n") if line.strip()]
    return ("\n\n" if chance else "\n").join(lines)


def sheet(number: int, tool: str, context: Context, gold: Sequence[str]) -> Sheet:
    """The sheet of one text, its words aligned with those of the article."""
    page = Page(context.lines, context.families, context.language)
    tokens = [TOKEN.findall(line.lower()) for line in page.lines]
    owner = [at for at, found in enumerate(tokens) for _ in found]
    hits = np.zeros(len(tokens))
    flat = [token for found in tokens for token in found]
    for start, _, size in SequenceMatcher(None, flat, gold, autojunk=False).get_matching_blocks():
        for place in range(start, start + size):
            hits[owner[place]] += 1
    counts = np.array([len(found) for found in tokens], float)
    worth = np.sqrt(np.maximum(counts, 0.3)) * (counts > 0)
    worth *= 10 / max(1.0, float(worth.sum()))
    worth *= ~_titles(tokens)
    found = evidence(page) if len(page) else {}
    return Sheet(
        number,
        tool,
        page.lines,
        page.split,
        found,
        tokens,
        (hits >= 0.5 * counts).astype(float),
        worth,
    )


def _titles(tokens: Sequence[Sequence[str]]) -> Flags:
    """The lines under the first that say the same as it: to keep a title or not is as good."""
    first = set(tokens[0]) if tokens else set()
    shared = (len(first.intersection(line)) for line in tokens)
    return np.array(
        [
            0 < at < TITLED and len(line) > 2 and count >= TITLE_SHARE * len(line)
            for at, (line, count) in enumerate(zip(tokens, shared, strict=True))
        ],
        bool,
    )


def learned_words(chosen: Sequence[Sheet]) -> tuple[dict[str, int], float]:
    """What common words say of the line they stand on, in thousandths, and a line without any."""
    pages: dict[str, set[int]] = {}
    for one in chosen:
        for word in {word for line in one.split for word in line}:
            pages.setdefault(word, set()).add(one.record)
    known = [word for word in sorted(pages) if word.isalpha() and len(pages[word]) >= COMMON]
    columns = {word: column for column, word in enumerate(known)}
    cells: list[int] = []
    values: list[float] = []
    bounds = [0]
    for one in chosen:
        for line in one.split:
            found = sorted(columns[word] for word in columns.keys() & line)
            cells += found
            values += [1 / float(np.sqrt(len(found) + 1))] * len(found)
            bounds.append(len(cells))
    table = csr_matrix((values, cells, bounds), shape=(len(bounds) - 1, len(known)))
    weighed, bias = fitted(table, chosen, WORD_STRENGTH)
    told = {word: round(1000 * float(w)) for word, w in zip(known, weighed, strict=True)}
    return {word: weight for word, weight in told.items() if abs(weight) >= LEAST_TOLD}, bias


def fitted(table: csr_matrix, chosen: Sequence[Sheet], strength: float) -> tuple[Numbers, float]:
    """Weights and bias of a logistic regression of the labels of all lines."""
    found = LogisticRegression(C=strength, max_iter=100).fit(
        table, joined(one.labels for one in chosen), sample_weight=joined(o.worth for o in chosen)
    )
    return found.coef_[0], round(float(found.intercept_[0]), 3)


Learned = dict[str, tuple[list[float], list[float]]]


def learned_round(found: Sequence[Evidence], chosen: Sequence[Sheet]) -> tuple[Learned, float]:
    """Edges and weights of each piece of evidence in one round, and the bias."""
    edges: dict[str, Numbers] = {}
    columns: list[Integers] = []
    width = 0
    for name in found[0]:
        values = joined(one[name] for one in found)
        edges[name] = levels(values)
        columns.append(np.searchsorted(edges[name], values, side="right") + width)
        width += len(edges[name]) + 1
    rows, features = len(columns[0]), len(columns)
    ones = np.ones(rows * features, np.float32)
    bounds = np.arange(0, rows * features + 1, features)
    table = csr_matrix((ones, np.stack(columns, 1).ravel(), bounds), shape=(rows, width))
    flat, bias = fitted(table, chosen, STRENGTH)
    record: Learned = {}
    at = 0
    for name, told in edges.items():
        weighed = [round(float(weight), 3) for weight in flat[at : at + len(told) + 1]]
        record[name] = ([float(edge) for edge in told], weighed)
        at += len(told) + 1
    return record, bias


def levels(values: Numbers) -> Numbers:
    """Edges between the values of a piece of evidence: one for each where they are few."""
    distinct = np.unique(values)
    if len(distinct) <= LEVELS + 8:
        return np.round((distinct[1:] + distinct[:-1]) / 2, 4)
    return np.unique(np.round(np.quantile(values, np.linspace(0, 1, LEVELS + 1)[1:-1]), 4))


def joined(parts: Iterable[Numbers]) -> Numbers:
    """The parts as one."""
    return np.concatenate(list(parts))


def fold_of(record: dict[str, object], number: int) -> int:
    """The fold of a record: that of its site."""
    site = urlparse(str(record.get("url") or number)).netloc.removeprefix("www.")
    return int(hashlib.sha256(site.encode()).hexdigest(), 16) % (FOLDS * INNER)


def trained(chosen: Sequence[Sheet], inner: Sequence[int], *, words: bool) -> weights.ModelRecord:
    """A model; `inner` gives the inner fold of each sheet.

    One that knows words is for one language, and need not know what others look like.
    """
    pages = list(zip(chosen, inner, strict=True))
    if words:
        pages = [(one, fold) for one, fold in pages if not one.tool.endswith(DISGUISED)]
        chosen = [one for one, _ in pages]
    others = {part: [one for one, fold in pages if fold != part] for part in range(INNER)}
    found = {id(one): without_words(one) for one in chosen}
    if words:
        learned = {part: learned_words(others[part]) for part in others}
        found = {id(one): with_words(one, *learned[part]) for one, part in pages}
    around: dict[int, Evidence] = {}
    for part, rest in others.items():
        first, bias = learned_round([found[id(one)] for one in rest], rest)
        for one, fold in pages:
            if fold == part:
                scores = first_scores(first, bias, found[id(one)])
                around[id(one)] = weights.neighbourhood(scores, one.found["words"])
    own = [found[id(one)] for one in chosen]
    first, first_bias = learned_round(own, chosen)
    both = [found[id(one)] | around[id(one)] for one in chosen]
    second, second_bias = learned_round(both, chosen)
    told, word_bias = learned_words(chosen) if words else ({}, 0.0)
    return {
        "words": told,
        "word_bias": word_bias,
        "biases": [first_bias, second_bias],
        "evidence": {
            name: {"edges": edges, "weights": [weighed, second[name][1]]}
            for name, (edges, weighed) in first.items()
        },
        "neighbourhood": {
            name: {"edges": edges, "weights": [weighed]}
            for name, (edges, weighed) in second.items()
            if name not in first
        },
    }


def first_scores(learned: Learned, bias: float, found: Evidence) -> Numbers:
    """The log odds of each line after the first round."""
    parts = (
        np.array(weighed)[np.searchsorted(edges, found[name], side="right")]
        for name, (edges, weighed) in learned.items()
    )
    scores: Numbers = np.sum(list(parts), axis=0) + bias
    return scores


def with_words(one: Sheet, told: dict[str, int], bias: float) -> Evidence:
    """All evidence of a sheet, that of its words included."""
    known = weights.Model(told, bias, (0.0, 0.0), {}, {})
    said = Lexicon(known.words, frozenset()).read(one.split)
    return one.found | weights.word_evidence(said, known, one.found["words"])


def without_words(one: Sheet) -> Evidence:
    """The evidence as in a language without words, for a third of the pages."""
    if one.record % 3:
        return one.found
    hidden = {
        name: np.full(len(values), UNKNOWN)
        for name, values in one.found.items()
        if name.startswith("function_words")
    }
    return one.found | hidden


def f1(one: Sheet, kept: Sequence[bool], gold: Counter[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of the bag of words."""
    have = Counter(
        token for line, keep in zip(one.tokens, kept, strict=True) if keep for token in line
    )
    return bag_f1(have, gold)


def bag_f1(have: Counter[str], gold: Counter[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 of one bag of words beside another."""
    shared = (have & gold).total()
    precision, recall = shared / max(1, have.total()), shared / max(1, gold.total())
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def fold_scores(job: tuple[list[Sheet], list[int], list[Sheet], bool]) -> list[Numbers]:
    """The scores of the sheets that a fold holds out."""
    chosen, inner, held_out, words = job
    known = weights.Model.read(trained(chosen, inner, words=words))
    told = dict(known.words)
    found = [with_words(one, told, known.word_bias) for one in held_out]
    return [known.scores(known.parts(one), one["words"]) for one in found]


def cross_validate(
    all_sheets: list[Sheet], folds: list[int], *, words: bool, hold: str
) -> dict[str, list[tuple[Sheet, Numbers]]]:
    """The sheets by tool, with the scores of a model that saw neither their sites nor `hold`."""
    jobs, tests = [], []
    for fold in range(FOLDS):
        train = [
            o
            for o in all_sheets
            if folds[o.record] % FOLDS != fold and o.tool.partition(",")[0] != hold
        ]
        test = [o for o in all_sheets if folds[o.record] % FOLDS == fold]
        jobs.append((train, [folds[o.record] // FOLDS for o in train], test, words))
        tests.append(test)
    with Pool(2) as pool:
        done = pool.map(fold_scores, jobs, chunksize=1)
    by_tool: dict[str, list[tuple[Sheet, Numbers]]] = {}
    for test, scores in zip(tests, done, strict=True):
        for one, told in zip(test, scores, strict=True):
            by_tool.setdefault(one.tool, []).append((one, told))
    return by_tool


def show(by_tool: dict[str, list[tuple[Sheet, Numbers]]], golds: list[Counter[str]]) -> None:
    """Print precision, recall and F1 of the words by tool and threshold."""
    for tool, told in by_tool.items():
        if "," in tool:  # a changed page; the article may not be whole
            continue
        everything = [f1(one, [True] * len(one.split), golds[one.record]) for one, _ in told]
        row = [f"all {np.mean(everything, 0)[2]:.4f}"]
        for threshold in THRESHOLDS:
            least = np.log(threshold / (1 - threshold))
            reached = [f1(one, list(s >= least), golds[one.record]) for one, s in told]
            precision, recall, both = np.mean(reached, 0)
            row.append(f"{threshold}: {precision:.4f}/{recall:.4f}/{both:.4f}")
        print(f"{tool:12}", *row)


def end_to_end(
    all_sheets: list[Sheet], folds: list[int], records: list[dict[str, object]], hold: str
) -> None:
    """Print word precision, recall and F1 before and after `normalize`, on sites unseen."""
    train = [o for o in all_sheets if folds[o.record] % FOLDS and o.tool.partition(",")[0] != hold]
    inner = [folds[one.record] // FOLDS for one in train]
    english = weights.Model.read(trained(train, inner, words=True))
    other = weights.Model.read(trained(train, inner, words=False))
    known = {"en": english}
    setattr(judgement, "model", lambda code: known.get(code, other))  # noqa: B010
    rows: dict[str, list[tuple[float, ...]]] = {}
    for number, record in enumerate(records):
        if folds[number] % FOLDS:
            continue
        gold = Counter(TOKEN.findall(str(record["gold"]).lower()))
        inputs = record["inputs"]
        assert isinstance(inputs, dict)
        for tool, text in inputs.items():
            sides = (text, normalize(text).text)
            told = (bag_f1(Counter(TOKEN.findall(side.lower())), gold) for side in sides)
            rows.setdefault(tool, []).append(tuple(value for row in told for value in row))
    for tool, row in rows.items():
        values = " ".join(f"{value:.4f}" for value in np.mean(row, 0))
        print(f"{tool:12} precision, recall, F1 before and after: {values}")


def main() -> None:
    """Learn, and show or write what was learned."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--end-to-end", action="store_true")
    parser.add_argument("--hold-out", default="", help="a tool whose texts no model sees")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    with lzma.open(options.data, "rt", encoding="utf-8") as lines:
        records = [json.loads(line) for line in lines]
    folds = [fold_of(record, number) for number, record in enumerate(records)]
    golds = [Counter(TOKEN.findall(record["gold"].lower())) for record in records]
    with Pool(2) as pool:
        found = pool.map(sheets, enumerate(records), chunksize=8)
    all_sheets = [one for part in found for one in part if one.split]
    inner = [folds[one.record] // FOLDS for one in all_sheets]
    if options.cross_validate:
        for words in (True, False):
            print("with words" if words else "in any language", flush=True)
            show(cross_validate(all_sheets, folds, words=words, hold=options.hold_out), golds)
    if options.end_to_end:
        end_to_end(all_sheets, folds, records, options.hold_out)
    if options.write:
        models = {
            "en": trained(all_sheets, inner, words=True),
            "any": trained(all_sheets, inner, words=False),
        }
        digest = hashlib.sha256(options.data.read_bytes()).hexdigest()
        source = {"file": options.data.name, "sha256": digest, "pages": len(records)}
        target = Path(weights.__file__).with_name(weights.FILE)
        target.write_text(json.dumps({"learned_from": source, "models": models}), "utf-8")


if __name__ == "__main__":
    main()
