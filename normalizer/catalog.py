"""All rules, found by walking the folders of `normalizer/rules`: adding a rule is adding a file."""

from __future__ import annotations

import hashlib
import pkgutil
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from normalizer.errors import RuleError, nearest
from normalizer.rule import Rule, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

OWN = "normalizer.rules"


@cache
def catalog(packages: tuple[str, ...] = ()) -> dict[str, Rule]:
    """Every rule by its code, in the order in which rules are run: own ones and `packages`.

    A package is named as in an import; its modules are walked, and each `RULE` in them is taken.
    Raises RuleError where a package cannot be imported, a code is given twice, or a rule of the
    house stands in the folder of another stage.
    """
    found: dict[str, Rule] = {}
    for package in (OWN, *packages):
        for module in _modules(package):
            rule = getattr(module, "RULE", None)
            if rule is None:
                continue
            _admit(rule, module, found)
    order = {stage: number for number, stage in enumerate(Stage)}
    ranked = sorted(found.values(), key=lambda rule: (order[rule.stage], rule.code))
    return {rule.code: rule for rule in ranked}


def _modules(package: str) -> Iterator[ModuleType]:
    root = _imported(package)
    yield root
    for module in pkgutil.walk_packages(getattr(root, "__path__", ()), f"{package}."):
        yield _imported(module.name)


def _imported(name: str) -> ModuleType:
    try:
        return import_module(name)
    except Exception as error:  # a stranger's module may raise anything
        raise RuleError(f"The rule module {name!r} cannot be imported: {error}.") from error


def _admit(rule: object, module: ModuleType, found: dict[str, Rule]) -> None:
    if not isinstance(rule, Rule):
        raise RuleError(f"RULE in {module.__name__} is a {type(rule).__name__}, not a Rule.")
    if found.get(rule.code) is rule:  # a package may show what its modules define
        return
    if rule.code in found:
        raise RuleError(f"{module.__name__} uses the code {rule.code}, which is already given.")
    stages_folder = f"{OWN}.{rule.stage.folder}."
    if module.__name__.startswith(f"{OWN}.") and not module.__name__.startswith(stages_folder):
        raise RuleError(f"{rule.code} in {module.__name__} must stand in {stages_folder[:-1]}.")
    found[rule.code] = rule


def rule(code: str, packages: tuple[str, ...] = ()) -> Rule:
    """The rule with this code; raises RuleError, naming the nearest one, when there is none."""
    known = catalog(packages)
    if code not in known:
        raise RuleError(f"There is no rule {code!r}.{nearest(code, known)}")
    return known[code]


@cache
def fingerprint(packages: tuple[str, ...] = ()) -> str:
    """A short hash that changes when a rule is added, removed or reworded (not its inner code)."""
    digest = hashlib.sha256()
    for known in catalog(packages).values():
        told = (known.code, known.damage, known.cause, known.confidence.name, known.examples)
        digest.update(repr(told).encode("utf-8", "backslashreplace"))
    return digest.hexdigest()[:12]
