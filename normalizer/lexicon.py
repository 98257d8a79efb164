"""Whether a word is one: simplemma's word lists, loaded only when a candidate is asked about.

simplemma (MIT, no dependencies, lists of 50 languages compiled from Wiktionary and others) takes
0.2 to 0.3 s to load a language, once, and then a microsecond and a half a word.
"""

from __future__ import annotations

from functools import lru_cache

KNOWN = frozenset(
    {"cs", "da", "de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "tr", "uk"}
)


@lru_cache(maxsize=20_000)
def is_word(word: str, lang: str) -> bool:
    """Whether `word` stands in the list of the language; never where there is no list."""
    if lang not in KNOWN:
        return False
    import simplemma

    return bool(simplemma.is_known(word, lang=lang))
