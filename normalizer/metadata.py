"""What removed furniture said, as one dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from normalizer.rule import Fact

LISTS = frozenset({"authors", "credit", "tags"})  # names that may hold several values

Value = str | int | list[str | int]


def gathered(facts: Iterable[Fact]) -> dict[str, Value]:
    """Values by name. Of a single-valued name the first fact counts; lists hold each value once."""
    found: dict[str, Value] = {}
    for fact in facts:
        if fact.name not in LISTS:
            found.setdefault(fact.name, fact.value)
            continue
        values = found.setdefault(fact.name, [])
        if isinstance(values, list) and fact.value not in values:
            values.append(fact.value)
    return found
