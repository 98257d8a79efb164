"""Which language a text is written in, or "und": function words first, a small model after that.

Scripts that one language of the house has for itself decide at once (kana, Devanagari). Elsewhere
the share of function words is counted on a sample; it costs microseconds, and is sure of nearly
all running text. Only where two languages lie close is py3langid asked (naive Bayes over byte
n-grams, BSD-3, about half a second to load, once, and 0.4 ms for the 1,000 characters it is
shown).
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import chain, repeat
from typing import TYPE_CHECKING

import regex

from normalizer.languages import languages
from normalizer.languages.record import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SAMPLE = 400  # code points taken from the start, and again from the middle
SURE_SHARE = 0.2  # of the sampled words are function words of one language …
SURE_LEAD = 1.5  # … and that many times those of the second
FEWEST_WORDS = 4  # below that nothing is said
LEAST_CERTAINTY = 0.8  # of the model, as a probability
MODEL_SAMPLE = 800  # code points; more adds time and no accuracy

NOT_LETTERS = regex.compile(r"[\P{L}]+")
MIXED_SHARE = 0.1  # of all characters: a name in another script does not decide
ASCII = bytes(range(128))
SCRIPTS = (
    (regex.compile(r"[\p{Hiragana}\p{Katakana}]"), "ja", 0.1),
    (regex.compile(r"\p{Han}"), "zh", 0.3),
    (regex.compile(r"\p{Hangul}"), "ko", 0.3),
    (regex.compile(r"\p{Thai}"), "th", 0.3),
    (regex.compile(r"\p{Hebrew}"), "he", 0.5),
    (regex.compile(r"\p{Greek}"), "el", 0.5),
)
# Words of near languages that are not of the house (Slovak; Norwegian; Belarusian and Bulgarian):
# where one stands, function words do not tell.
STRANGERS = {
    "cs": words("aj ako alebo bol bola boli ktorá ktoré ktorí ktorý pre pri sa som sú čo"),
    "da": words("av ble bli blir blitt enn etter gjennom gjør ho ikkje inn meg mellom nå opp ut"),
    "uk": words("гэта каб калі ў ён яго яна е като са се ще"),
}


def detect(text: str) -> str:
    """The ISO 639-1 code of the language of `text`, or "und" when unsure."""
    sample = _sample(text)
    if code := _by_script(sample):
        return code
    found = sample.casefold().split()  # a word with a comma at its end is one missed: no matter
    if len(found) < FEWEST_WORDS:
        return "und"
    ranked = _by_function_words(found)
    if ranked:
        code, hits = ranked[0]
        runner_up = ranked[1][1] if len(ranked) > 1 else 0
        strange = not STRANGERS.get(code, frozenset()).isdisjoint(found)
        sure = hits >= SURE_SHARE * len(found) and hits >= SURE_LEAD * runner_up and hits > 1
        if sure and not strange:
            return code
    return _by_model(sample)


def _sample(text: str) -> str:
    if len(text) <= 2 * SAMPLE:
        return text
    middle = len(text) // 2
    return text[:SAMPLE] + "\n" + text[middle : middle + SAMPLE]


def _by_script(sample: str) -> str:
    rest = sample.encode("utf-8", "surrogatepass").translate(None, ASCII)
    if not rest:
        return ""
    letters = NOT_LETTERS.sub("", rest.decode("utf-8", "surrogatepass"))
    if not letters:
        return ""
    for script, code, share in SCRIPTS:
        found = len(script.findall(letters))
        if found > share * len(letters) and found > MIXED_SHARE * len(sample):
            return code
    return ""


@cache
def _languages_of() -> dict[str, tuple[str, ...]]:
    """Each function word, with the codes of the languages that use it."""
    table: dict[str, list[str]] = {}
    for code, known in languages().items():
        for word in known.function_words:
            table.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in table.items()}


def _by_function_words(found: Iterable[str]) -> list[tuple[str, int]]:
    """Codes with the number of their function words, most first, equal ones by code."""
    table = _languages_of()
    hits = Counter(chain.from_iterable(map(table.get, found, repeat(()))))
    return sorted(hits.items(), key=lambda item: (-item[1], item[0]))


def _by_model(sample: str) -> str:
    shown = sample[:MODEL_SAMPLE].encode("utf-8", "replace")  # lone surrogates have no bytes
    code, certainty = _model()(shown)
    # Codes of three letters are parts of a language, or "no language": not in ISO 639-1.
    return code if certainty >= LEAST_CERTAINTY and len(code) == len("en") else "und"


@cache
def _model() -> Callable[[bytes], tuple[str, float]]:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    classify: Callable[[bytes], tuple[str, float]]
    classify = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True).classify
    return classify
