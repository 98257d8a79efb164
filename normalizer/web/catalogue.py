"""What the service tells of itself: rules with their examples, profiles, versions and limits."""

from __future__ import annotations

import platform
import unicodedata
from dataclasses import asdict
from functools import cached_property
from typing import TYPE_CHECKING

from webencodings.labels import LABELS

from normalizer import __version__, report
from normalizer.catalog import catalog
from normalizer.errors import nearest
from normalizer.languages import languages
from normalizer.profile import DEFAULT, rules_of
from normalizer.records import PRESETS
from normalizer.web.answers import UNFIT
from normalizer.web.body import CODINGS
from normalizer.web.problems import Problem, at
from normalizer.web.wishes import OFFSETS, PARTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from normalizer.profile import Profile
    from normalizer.rule import Rule
    from normalizer.web.orders import Setup


class Catalogue:
    """All that can be asked for with GET; it never changes while a process runs."""

    def __init__(self, setup: Setup) -> None:
        self._profiles: Mapping[str, Profile] = setup.known()
        self._setup = setup
        packages = {name for known in self._profiles.values() for name in known.packages}
        self._rules: Mapping[str, Rule] = catalog(tuple(sorted(packages)))

    @property
    def profile_names(self) -> tuple[str, ...]:
        """The names of the profiles that requests may name."""
        return tuple(self._profiles)

    @property
    def prefixes(self) -> tuple[str, ...]:
        """All beginnings of the codes of rules, by which rules are selected."""
        found = {code[:end] for code in self._rules for end in range(1, len(code) + 1)}
        return tuple(sorted(found))

    def rules(self, profile: str = DEFAULT) -> dict[str, object]:
        """All rules, each with its examples and whether it runs under a profile."""
        if profile not in self._profiles:
            raise at("?/profile", f"must be one of {', '.join(self._profiles)}.")
        running = frozenset(rules_of(self._profiles[profile]))
        return {
            "profile": profile,
            "ruleset": self._setup.ruleset,
            "rules": [{**_record(rule), "runs": rule in running} for rule in self._rules.values()],
        }

    def rule(self, code: str) -> dict[str, object]:
        """One rule, and the profiles under which it runs; raises a 404 Problem."""
        rule = self._rules.get(code)
        if rule is None:
            hint = nearest(code, self._rules) if len(code) <= len("CHR101") + 2 else ""
            raise Problem(404, "no-such-rule", f"There is no rule with this code.{hint}")
        running = [name for name, known in self._profiles.items() if rule in rules_of(known)]
        return {**_record(rule), "profiles": running, "ruleset": self._setup.ruleset}

    @cached_property
    def profiles(self) -> dict[str, object]:
        """The profiles that requests may name."""
        told = [
            {
                "name": name,
                "least": known.least.name.lower(),
                "select": list(known.select),
                "ignore": list(known.ignore),
                "rules": [rule.code for rule in rules_of(known)],
            }
            for name, known in self._profiles.items()
        ]
        return {"profiles": told, "ruleset": self._setup.ruleset}

    @cached_property
    def info(self) -> dict[str, object]:
        """Versions, limits, and what may be asked for."""
        return {
            "name": "normalizer",
            "version": __version__,
            "ruleset": self._setup.ruleset,
            "python": platform.python_version(),
            "unicode": unicodedata.unidata_version,
            "limits": asdict(self._setup.bounds),
            "profiles": list(self._profiles),
            "presets": {name: list(fields.texts) for name, fields in PRESETS.items()},
            "languages": sorted(languages()),
            "return": list(PARTS),
            "offsets": list(OFFSETS),
            "content_codings": list(CODINGS),
            "charsets": sorted(set(LABELS.values())),
        }


def _record(rule: Rule) -> dict[str, object]:
    """A rule as JSON that anything can read: what is unfit for that is written as an escape."""
    examples = [
        {"before": _shown(example.before), "after": _shown(example.after), "lang": example.lang}
        for example in rule.examples
    ]
    return {**report.rule_record(rule), "examples": examples}


def _shown(text: str) -> str:
    return UNFIT.sub(lambda match: ascii(match[0])[1:-1], text)
