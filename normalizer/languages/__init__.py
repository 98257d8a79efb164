"""The languages of the house: one module each, found by walking this folder."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module

from normalizer.errors import RuleError, nearest
from normalizer.languages.record import FAMILIES, Language

__all__ = ["FAMILIES", "UNDETERMINED", "Language", "furniture", "language", "languages"]

UNDETERMINED = Language(code="und", name="undetermined")

_NOT_LANGUAGES = frozenset({"detection", "record"})


@cache
def languages() -> dict[str, Language]:
    """Every language of the house by its code, in the order of the codes."""
    found: dict[str, Language] = {}
    for module in sorted(pkgutil.iter_modules(__path__), key=lambda module: module.name):
        if module.name not in _NOT_LANGUAGES:
            record = import_module(f"{__name__}.{module.name}").LANGUAGE
            if not isinstance(record, Language) or record.code != module.name.rstrip("_"):
                raise RuleError(f"{module.name}.py must define LANGUAGE with its own code.")
            found[record.code] = record
    return found


@cache
def language(code: str) -> Language:
    """The record of `code`; a language the house does not know has an empty one."""
    known = languages().get(code)
    return known if known is not None else Language(code=code, name=code)


@cache
def furniture(family: str) -> frozenset[str]:
    """The phrases of one family in all languages: a German page may carry an English button."""
    if family not in FAMILIES:
        raise RuleError(f"There is no furniture family {family!r}.{nearest(family, FAMILIES)}")
    return frozenset().union(*(known.furniture.get(family, ()) for known in languages().values()))
