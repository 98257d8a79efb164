"""Which rules run: a selection by code prefix and a least confidence, kept in TOML files."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from normalizer.catalog import catalog
from normalizer.errors import ProfileError, nearest
from normalizer.rule import Confidence, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DEFAULT = "default"
REMEMBERED = 256  # profiles whose rules are: a service gets choices of rules from anyone
BUILT_IN = files("normalizer") / "profiles"


@dataclass(frozen=True, slots=True)
class Profile:
    """A named choice of rules.

    `select` and `ignore` hold code prefixes ("LIN", "SPC1", "CHR101"); where both match a rule the
    longer prefix wins, and `ignore` on a tie. A rule less sure than `least` does not run unless
    its whole code is selected. `packages` names importable packages that hold further rules.
    `warn_share` is the share of the text, 0 to 1, whose removal makes the result carry a warning;
    `warn_share_page` the same for a raw page, most of which is furniture.
    """

    name: str
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    least: Confidence = Confidence.LIKELY
    packages: tuple[str, ...] = ()
    warn_share: float = 0.6
    warn_share_page: float = 0.95

    def narrowed(self, select: Iterable[str] = (), ignore: Iterable[str] = ()) -> Profile:
        """This profile with further prefixes; raises ProfileError for one that matches no rule."""
        changed = replace(
            self,
            select=self.select + tuple(select),
            ignore=self.ignore + tuple(ignore),
        )
        rules_of(changed)
        return changed


def load(profile: str | Path | Profile = DEFAULT) -> Profile:
    """A profile by its name, by the path of a TOML file, or as it is.

    A string that ends in ".toml" or holds a path separator is a path. Raises ProfileError where
    there is no such profile, or its file is not sound.
    """
    if isinstance(profile, Profile):
        rules_of(profile)
        return profile
    if isinstance(profile, Path) or profile.endswith(".toml") or "/" in profile or "\\" in profile:
        return _from_file(Path(profile), ())
    return _built_in(profile)


def names() -> tuple[str, ...]:
    """The names of the profiles that come with the package."""
    found = (entry.name for entry in BUILT_IN.iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))


@cache
def _built_in(name: str) -> Profile:
    if name not in names():
        known = ", ".join(names())
        raise ProfileError(
            f"There is no profile {name!r} (there are {known}; a file is named by its path)."
            + nearest(name, names())
        )
    return _read((BUILT_IN / f"{name}.toml").read_text("utf-8"), name, None, ())


def _from_file(path: Path, seen: tuple[Path, ...]) -> Profile:
    try:
        path = path.resolve()
        text = path.read_text("utf-8")
    except (OSError, ValueError) as error:
        raise ProfileError(f"The profile {path} cannot be read: {error}.") from error
    if path in seen:
        raise ProfileError(f"The profile {path} extends itself.")
    return _read(text, path.stem, path, (*seen, path))


def _read(text: str, name: str, path: Path | None, seen: tuple[Path, ...]) -> Profile:
    """The profile that a TOML text describes, on top of the one that it extends."""
    where = str(path) if path else f"profile {name!r}"
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ProfileError(f"{where} is not TOML: {error}.") from error
    known = {field.name for field in fields(Profile)} - {"name"} | {"extends"}
    for key in table:
        if key not in known:
            raise ProfileError(f"{where} has an unknown key {key!r}.{nearest(key, known)}")
    base = _base(table, name, path, seen)
    packages = base.packages + _strings(table, "packages", where)
    profile = Profile(
        name=name,
        select=base.select + _strings(table, "select", where),
        ignore=base.ignore + _strings(table, "ignore", where),
        least=_least(table, where, base.least),
        packages=tuple(dict.fromkeys(packages)),
        warn_share=_share(table, "warn_share", where, base.warn_share),
        warn_share_page=_share(table, "warn_share_page", where, base.warn_share_page),
    )
    rules_of(profile)
    return profile


def _base(
    table: Mapping[str, object], name: str, path: Path | None, seen: tuple[Path, ...]
) -> Profile:
    extends = table.get("extends")
    if extends is None:
        return Profile(name)
    if not isinstance(extends, str):
        raise ProfileError(f"'extends' of profile {name!r} must be one name or path, as a string.")
    if path is not None and (extends.endswith(".toml") or "/" in extends or "\\" in extends):
        return _from_file(path.parent / extends, seen)
    if path is None and extends == name:
        raise ProfileError(f"The profile {name!r} extends itself.")
    return _built_in(extends)


def _strings(table: Mapping[str, object], key: str, where: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ProfileError(f"{key!r} in {where} must be a list of strings.")
    return tuple(value)


def _least(table: Mapping[str, object], where: str, inherited: Confidence) -> Confidence:
    value = table.get("least")
    if value is None:
        return inherited
    levels = [level.name for level in Confidence]
    if not isinstance(value, str) or value not in levels:
        raise ProfileError(
            f"'least' in {where} must be one of {', '.join(levels)}.{nearest(str(value), levels)}"
        )
    return Confidence[value]


def _share(table: Mapping[str, object], key: str, where: str, inherited: float) -> float:
    value = table.get(key, inherited)
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ProfileError(f"{key!r} in {where} must be a number from 0 to 1.")
    return float(value)


@lru_cache(REMEMBERED)
def rules_of(profile: Profile) -> tuple[Rule, ...]:
    """The rules that run under a profile, in order; raises ProfileError on an unknown prefix."""
    known = catalog(profile.packages)
    for prefix in (*profile.select, *profile.ignore):
        if not prefix or not any(code.startswith(prefix) for code in known):
            raise ProfileError(
                f"{prefix!r} in profile {profile.name!r} is the beginning of no rule's code."
                + nearest(prefix, known)
            )
    return tuple(rule for rule in known.values() if _runs(rule, profile))


def _runs(rule: Rule, profile: Profile) -> bool:
    selected = _longest(rule.code, profile.select)
    if selected <= _longest(rule.code, profile.ignore):
        return False
    return rule.confidence >= profile.least or selected == len(rule.code)


def _longest(code: str, prefixes: Iterable[str]) -> int:
    return max((len(prefix) for prefix in prefixes if code.startswith(prefix)), default=0)
