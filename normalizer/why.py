"""Why a place of a text was changed, or why it was not: what each rule would do there.

An untouched place is looked at in the repaired text, where rules that run have come to rest: what
one of them still wishes there was not allowed, and what others wish they were not asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from normalizer.catalog import catalog
from normalizer.context import Context
from normalizer.edit import Alignment, Edit, invert
from normalizer.guards import Fence, guards
from normalizer.profile import rules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.guards import Guard
    from normalizer.profile import Profile
    from normalizer.result import Result
    from normalizer.rule import Finding, Guarded, Rule

Hindrance = Literal["off", "guess", "language", "guarded", "conflict"]


@dataclass(frozen=True, slots=True)
class Wished:
    """What a rule would have changed at a place, and what kept it from doing so.

    `finding` has its places in the repaired text. The hindrance is "off" (the profile leaves the
    rule out), "guess" (the rule is less sure than the profile wants), "language" (it is meant for
    others), "guarded" (it would cut into one of `guards`) or "conflict" (another rule came first,
    or no pass was left).
    """

    rule: Rule
    finding: Finding
    hindrance: Hindrance
    guards: tuple[Guarded, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """What there is to say of the original from `start` to `end`, in code points."""

    start: int
    end: int
    edits: tuple[Edit, ...]
    guards: tuple[Guarded, ...]
    wishes: tuple[Wished, ...]


def look(result: Result, start: int, end: int) -> Look:
    """What was done at a place of the original, and what was not, each with its reason."""
    touched = tuple(
        edit for edit in result.edits if edit.start <= end and start <= max(edit.end, edit.start)
    )
    now = Alignment(invert(result.edits)).span(start, end)
    context = Context(result.text, result.lang, None, is_open=not result.text.endswith("\n"))
    guarded = guards(context)
    kinds = dict.fromkeys(guard.kind for guard in guarded if _meet(guard, *now))
    wishes = tuple(_wishes(context, result.profile, now, guarded))
    return Look(start, end, touched, tuple(kinds), wishes)


def _meet(span: Guard | Finding, start: int, end: int) -> bool:
    return span.start < max(end, start + 1) and start < max(span.end, span.start + 1)


def _wishes(
    context: Context, profile: Profile, place: tuple[int, int], guarded: tuple[Guard, ...]
) -> Iterator[Wished]:
    running = frozenset(rules_of(profile))
    for rule in catalog(profile.packages).values():
        for finding in rule.find(context):
            changes = context.text[finding.start : finding.end] != finding.after
            if changes and _meet(finding, *place):
                closed = tuple(dict.fromkeys(_closed(rule, finding, guarded)))
                if rule not in running:
                    hindrance: Hindrance = "guess" if rule.confidence < profile.least else "off"
                elif rule.languages and context.lang not in rule.languages:
                    hindrance = "language"
                else:
                    hindrance = "guarded" if closed else "conflict"
                yield Wished(rule, finding, hindrance, closed)


def _closed(rule: Rule, finding: Finding, guarded: tuple[Guard, ...]) -> Iterator[Guarded]:
    """The kinds of guarded spans that a finding would cut into."""
    for guard in guarded:
        if guard.kind not in rule.open_to and Fence((guard,)).cuts(finding.start, finding.end):
            yield guard.kind
