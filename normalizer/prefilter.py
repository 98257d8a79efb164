"""Which rules can change a text, told by one scan of it for all of them.

Most rules find nothing in most texts, and each search costs as much as the whole scan: RE2 looks
for all patterns at once, in one pass over the bytes, however many there are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import re2

from normalizer.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from normalizer.context import Context
    from normalizer.rule import Rule

MEMORY = 64 << 20  # bytes that the states of one scan may take; in practice some hundred kilobytes


class Prefilter:
    """The rules of one profile, and what each needs to find in a text to be asked about it.

    Raises RuleError when a pattern is none of RE2.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._always = 0  # sets of rules are numbers: bit i stands for rule i
        self._rare: list[tuple[frozenset[str], int]] = []
        by_pattern: dict[str, int] = {}
        for at, rule in enumerate(rules):
            rare = frozenset(filter(_is_rare, rule.needs))
            patterns = [re2.escape(needed) for needed in rule.needs if needed not in rare]
            if rule.prefilter:
                patterns.append(rule.prefilter)
            if rare:
                self._rare.append((rare, 1 << at))
            for pattern in patterns:
                by_pattern[pattern] = by_pattern.get(pattern, 0) | 1 << at
            if not (rare or patterns):
                self._always |= 1 << at
        self._of_pattern = tuple(by_pattern.values())
        self._scan = _compiled(by_pattern)

    def admitted(self, context: Context, rules: Sequence[tuple[int, Rule]]) -> Iterator[Rule]:
        """Those of some rules, numbered as in the profile, that may find something in a text."""
        found = context.once(self._found)
        for at, rule in rules:
            if not found >> at & 1 or (rule.languages and context.lang not in rule.languages):
                continue
            if not rule.families or not rule.families.isdisjoint(context.by_family):
                yield rule

    def _found(self, context: Context) -> int:
        """The rules that find in a text what they need, as the bits of a number."""
        found = self._always
        for rare, rule in self._rare:
            if not rare.isdisjoint(context.inventory):
                found |= rule
        for pattern in self._scan.Match(context.utf8) or ():
            found |= self._of_pattern[pattern]
        return found


def may_fire(rule: Rule, context: Context) -> bool:
    """Whether a rule by itself would be asked about a text."""
    return any(Prefilter((rule,)).admitted(context, ((0, rule),)))


def _compiled(patterns: Iterable[str]) -> re2.Set:
    options = re2.Options()
    options.max_mem = MEMORY
    options.never_capture = True
    options.log_errors = False
    scan = re2.Set.SearchSet(options)
    for pattern in patterns:
        try:
            scan.Add(pattern)
        except re2.error as error:
            raise RuleError(f"{pattern!r} is no pattern of RE2.") from error
    scan.Compile()
    return scan


def _is_rare(needed: str) -> bool:
    """Whether the inventory of a text lists a character: no printable ASCII, and no line end."""
    return len(needed) == 1 and needed != "\n" and not (needed.isascii() and needed.isprintable())
