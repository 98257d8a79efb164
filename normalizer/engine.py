"""Runs the rules of a profile stage by stage, and composes what they do into edits on the original.

One stage: every rule finds, what cuts a guarded span is dropped, findings are joined (the rule
with the smaller code wins a conflict; the other has its chance in the next pass), applied, and
composed onto the edits so far. Passes repeat until one changes nothing: then a second run of the
whole changes nothing either, for it would be that pass again. A caller may stop a run between two
rules: what the rules have wished until then is done, and it can be undone like all else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from normalizer.catalog import catalog
from normalizer.context import Context
from normalizer.decode import check_label, decode
from normalizer.edit import Alignment, Edit, compose, join, splice
from normalizer.errors import LanguageError
from normalizer.guards import Fence, fence
from normalizer.languages.detection import detect
from normalizer.prefilter import Prefilter
from normalizer.profile import DEFAULT, Profile, load, rules_of
from normalizer.report import Evidence
from normalizer.result import Result
from normalizer.rule import Fact, Finding, Guarded, Rule, Stage

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    from normalizer.decode import Decoded

PASSES = 12  # a sentence in many pieces is joined piece by piece
# Letters are settled before anything else looks: an entity may hide mojibake, and half of a letter
# may look like a no-break space that a later stage would change.
ROUNDS = {Stage.CHARACTERS: 4}
PLANS = 256  # profiles that are remembered: a service gets choices of rules from anyone

Stop: TypeAlias = Callable[[], bool]  # asked before each rule


def _never() -> bool:
    return False


def normalize(
    text: str | bytes,
    url: str | None = None,
    lang: str | None = None,
    profile: str | Path | Profile = DEFAULT,
    *,
    encoding: str | None = None,
    stop: Stop = _never,
) -> Result:
    """Repair a text.

    `text` is a string of any code points, or bytes with the `encoding` that came with them, if any
    did (a label of the WHATWG standard). `url` is where the text was found. `lang` is an ISO 639-1
    code; without it the language is detected, unless the profile has no rules that could ask for
    it. `profile` is a name, the path of a TOML file, or a Profile. `stop` is asked before each
    rule; when it says True no further rule is run, and the result holds what was done until then,
    with `complete` False. Raises ProfileError, EncodingLabelError or LanguageError when one of them
    is unknown, and TypeError for what is no text, such as the None of an extractor that found none.
    """
    chosen = load(profile)
    given = _primary(lang)
    if isinstance(text, str):
        if encoding is not None:
            check_label(encoding)  # of no use here, but a mistake is told all the same
        return _Run(text, url, given, chosen, stop).result(None)
    if not isinstance(text, bytes):
        raise TypeError(f"The text must be a string or bytes, not {type(text).__name__}.")
    decoded = decode(text, encoding)
    return _Run(decoded.text, url, given, chosen, stop).result(decoded)


def _primary(lang: str | None) -> str | None:
    """The primary part of a language tag, in lower case."""
    if lang is None:
        return None
    primary = lang.replace("_", "-").split("-")[0].lower()
    if not (primary.isascii() and primary.isalpha() and len(primary) in (2, 3)):
        raise LanguageError(f"{lang!r} is no language tag: give an ISO 639-1 code such as 'en'.")
    return primary


@dataclass(frozen=True, slots=True)
class _Plan:
    """The stages of a profile that have rules, in order, and when to ask these.

    The rules are numbered as the prefilter has them.
    """

    prefilter: Prefilter
    stages: tuple[tuple[Stage, tuple[tuple[int, Rule], ...]], ...]


@lru_cache(PLANS)
def _plan(profile: Profile) -> _Plan:
    rules, known = rules_of(profile), _known()
    if known[1].keys() >= set(rules):  # one scan for all profiles but those with rules of their own
        prefilter, numbers = known
    else:
        prefilter, numbers = Prefilter(rules), {rule: at for at, rule in enumerate(rules)}
    by_stage = groupby(rules, key=lambda rule: rule.stage)
    stages = ((stage, tuple((numbers[rule], rule) for rule in found)) for stage, found in by_stage)
    return _Plan(prefilter, tuple(stages))


@cache
def _known() -> tuple[Prefilter, Mapping[Rule, int]]:
    """The scan for all rules of the catalogue, and their numbers in it."""
    rules = tuple(catalog().values())
    return Prefilter(rules), {rule: at for at, rule in enumerate(rules)}


class _Run:
    """One text on its way through the stages; lives for one call of `normalize`."""

    def __init__(
        self, text: str, url: str | None, lang: str | None, profile: Profile, stop: Stop
    ) -> None:
        self.stop = stop
        self.stopped = False
        self.original = text
        self.given = lang
        self.profile = profile
        self.context = Context(text, lang or "und", url, is_open=not text.endswith("\n"))
        self.edits: tuple[Edit, ...] = ()
        self.facts: list[Fact] = []
        self.evidence: list[Evidence] = []
        self._told: Context | None = None  # the context whose language was detected
        self._rested: dict[Stage, Context] = {}  # the context in which a stage found nothing

    def result(self, decoded: Decoded | None) -> Result:
        settled = self._settles()
        return Result(
            text=self.context.text,
            edits=self.edits,
            facts=tuple(self.facts),
            lang=self.context.lang,
            settled=settled,
            complete=not self.stopped,
            profile=self.profile,
            evidence=tuple(self.evidence),
            decoded=decoded,
        )

    def _settles(self) -> bool:
        """Run passes until one changes nothing; False when that did not happen."""
        if not _plan(self.profile).stages:
            return True  # without rules nothing asks for the language, and to find it takes long
        return any(not self._pass() for _ in range(PASSES)) and not self.stopped

    def _pass(self) -> bool:
        """Run every stage once, letters until they rest; True when something changed."""
        self._detect()
        changed = False
        for stage, rules in _plan(self.profile).stages:
            for _ in range(ROUNDS.get(stage, 1)):
                if not self._stage(stage, rules):
                    break
                changed = True
            if self.stopped:
                return False
            if stage is Stage.CHARACTERS and changed:
                self._detect()
        return changed

    def _detect(self) -> None:
        """Give the context its language: once a text, for a settled text must be its own input."""
        context = self.context
        if context is self._told:
            return
        lang = detect(context.text) if self.given is None else self.given
        if lang != context.lang:  # what was seen of the text in the other language is void
            self.context = Context(context.text, lang, context.url, is_open=context.is_open)
        self._told = self.context

    def _stage(self, stage: Stage, rules: Sequence[tuple[int, Rule]]) -> bool:
        """Run the rules of one stage over the text; True when something changed."""
        context = self.context
        if self._rested.get(stage) is context:  # nothing has changed since it found nothing
            return False
        asked = _plan(self.profile).prefilter.admitted(context, rules)
        claims = _claims(context, self._until_stopped(asked))
        edits = join(claim.edit(context.text) for claim in claims)
        if not edits:
            self._rested[stage] = context
            return False
        self._note(claims)
        self.edits = compose(self.original, self.edits, edits)
        text = splice(context.text, edits)
        self.context = Context(text, context.lang, context.url, is_open=context.is_open)
        return True

    def _until_stopped(self, rules: Iterable[Rule]) -> Iterable[Rule]:
        return rules if self.stop is _never else self._watched(rules)

    def _watched(self, rules: Iterable[Rule]) -> Iterator[Rule]:
        for rule in rules:
            if self.stopped or self.stop():
                self.stopped = True
                return
            yield rule

    def _note(self, claims: Iterable[_Claim]) -> None:
        """Keep the facts and the evidence of the findings, with their places in the original."""
        parts = [
            part for claim in claims for part in claim.parts if part[1].facts or part[1].evidence
        ]
        if not parts:
            return
        alignment = Alignment(self.edits)
        for code, finding in parts:
            if finding.evidence:
                start, end = alignment.span(finding.start, finding.end)
                self.evidence.append(Evidence(start, end, code, finding.evidence))
            for fact in finding.facts:
                start, end = alignment.span(fact.start, fact.end)
                self.facts.append(replace(fact, start=start, end=end, code=code))


@dataclass(frozen=True, slots=True)
class _Claim:
    """A change that one finding wishes, or several that agree; `parts` are these, with codes."""

    start: int
    end: int
    after: str
    parts: tuple[tuple[str, Finding], ...]

    def edit(self, text: str) -> Edit:
        codes = tuple(dict.fromkeys(code for code, _ in self.parts))
        return Edit(self.start, text[self.start : self.end], self.after, codes)


def _claims(context: Context, rules: Iterable[Rule]) -> list[_Claim]:
    """What the rules wish of this text: sorted, without conflicts, cutting into no guard."""
    found = [(rule, sorted(rule.find(context), key=_place)) for rule in rules]
    found = [(rule, findings) for rule, findings in found if findings]
    places = {place for _, findings in found for finding in findings for place in _place(finding)}
    fences: dict[frozenset[Guarded], Fence] = {}
    held: list[_Claim] = []
    for rule, findings in found:
        if rule.open_to not in fences:
            fences[rule.open_to] = fence(context, rule.open_to, places)
        cuts = fences[rule.open_to].cuts
        new: list[_Claim] = []
        for finding in findings:
            if not cuts(finding.start, finding.end):
                part = (rule.code, finding)
                _append(new, _Claim(finding.start, finding.end, finding.after, (part,)))
        held = _merged(held, new) if held else new
    return held


def _place(finding: Finding) -> tuple[int, int]:
    return finding.start, finding.end


def _append(claims: list[_Claim], claim: _Claim) -> None:
    """Put `claim` behind the sorted `claims`, unless it conflicts with the last one."""
    if not (claims and _conflict(claims[-1], claim)):
        claims.append(claim)
    elif united := _united(claims[-1:], claim):
        claims[-1] = united


def _merged(held: list[_Claim], new: Iterable[_Claim]) -> list[_Claim]:
    """Both sorted lists as one; where two conflict, the held one stays. Linear in both."""
    merged: list[_Claim] = []
    i = 0
    for claim in new:
        while i < len(held) and held[i].end <= claim.start and not _conflict(held[i], claim):
            merged.append(held[i])
            i += 1
        j = i
        while j < len(held) and _conflict(held[j], claim):
            j += 1
        if i == j:
            merged.append(claim)
        elif united := _united(held[i:j], claim):
            i = j - 1
            held[i] = united
    return merged + held[i:]


def _conflict(one: _Claim, other: _Claim) -> bool:
    """Whether two claims want the same place; an insertion also claims what it touches."""
    if one.start == one.end or other.start == other.end:
        return one.start <= other.end and other.start <= one.end
    return one.start < other.end and other.start < one.end


def _united(held: Sequence[_Claim], claim: _Claim) -> _Claim | None:
    """One claim for all, where they wish the same or all remove; None where they disagree."""
    first, parts = held[0], tuple(part for other in held for part in other.parts)
    same = (first.start, first.end, first.after) == (claim.start, claim.end, claim.after)
    if (same and len(held) == 1) or not (claim.after or any(other.after for other in held)):
        start, end = min(first.start, claim.start), max(held[-1].end, claim.end)
        return _Claim(start, end, claim.after, parts + claim.parts)
    return None
