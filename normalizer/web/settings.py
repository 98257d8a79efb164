"""How one service is set: from the environment, checked as a whole before anything starts."""

from __future__ import annotations

import ipaddress
import os
from dataclasses import dataclass, field, fields, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from normalizer import profile as profiles
from normalizer.errors import NormalizerError, nearest
from normalizer.web.limits import Bounds

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "NORMALIZER_"
RUN_DIR = f"{PREFIX}RUN_DIR"
METRICS_DIR = "PROMETHEUS_MULTIPROC_DIR"  # the name that prometheus_client gives it
DRAIN_FILE = "drain"  # in the run_dir: where it is there, no more work shall come
LOOPBACK_NAMES = ("localhost", "127.0.0.1", "[::1]")
LEAST_CHILDREN = 2  # one of which bulk requests never get
LEAST_THREADS = 4
YES, NO = frozenset({"1", "true", "yes", "on"}), frozenset({"", "0", "false", "no", "off"})


class SettingsError(NormalizerError, ValueError):
    """A setting of the service is not known, or has a value that it may not have."""


def _cores() -> int:
    """How many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux has it
        return os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Settings:
    """All that can be set. Sizes are in bytes, times in seconds.

    `children` repair for each of the server's `workers`: two of them from the start, others when
    there is work for them, and one is kept for single requests.
    Each worker has `threads` connections under way. `keys` is a file of `name:sha256` lines.
    `trusted_hosts` are the names that the service may be called by; none given, and any will do
    where there are keys, else only those of this machine. `run_dir` is a folder that the workers
    share.
    """

    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = field(default_factory=lambda: min(2, _cores()))
    threads: int = 16
    children: int = field(default_factory=lambda: _cores() + 1)
    keys: Path | None = None
    no_auth: bool = False
    trusted_hosts: tuple[str, ...] = ()
    cors_origins: tuple[str, ...] = ()
    proxy_hops: int = 0
    profiles: tuple[Path, ...] = ()
    drain_seconds: int = 5
    run_dir: Path | None = None
    bounds: Bounds = field(default_factory=Bounds)

    def __post_init__(self) -> None:
        for name, least in (("threads", LEAST_THREADS), ("children", LEAST_CHILDREN)):
            if getattr(self, name) < least:
                raise SettingsError(f"{PREFIX}{name.upper()} must be at least {least}.")
        if self.keys is not None and self.no_auth:
            raise SettingsError("Give keys or switch authorization off, not both.")
        if not (self.keys or self.no_auth or is_loopback(self.host)):
            raise SettingsError(
                f"{self.host} can be reached by others: name a file of keys ({PREFIX}KEYS or "
                f"--keys), or allow everybody with {PREFIX}NO_AUTH=1 or --no-auth."
            )

    def profile_files(self) -> tuple[tuple[str, Path | None], ...]:
        """The profiles that requests may name; a file has the name of its stem."""
        own = {path.stem: path.resolve() for path in self.profiles}
        built_in: dict[str, Path | None] = dict.fromkeys(profiles.names())
        return tuple({**built_in, **own}.items())

    @property
    def address(self) -> str:
        """Where to listen, as servers want it: host and port, or `unix:` and a path."""
        if self.host.startswith("unix:"):
            return self.host
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def hosts(self) -> tuple[str, ...]:
        """The names that the service may be called by; empty for any."""
        if self.trusted_hosts or self.keys or self.no_auth:
            return self.trusted_hosts
        return LOOPBACK_NAMES


@lru_cache(256)
def is_loopback(host: str) -> bool:
    """Whether an address or name can only be reached from this machine; a socket's path, too."""
    if host == "localhost" or host.startswith("unix:"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings that variables `NORMALIZER_…` give; raises SettingsError for a wrong one."""
    given = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in (os.environ if environment is None else environment).items()
        if name.startswith(PREFIX)
    }
    own = {each.name for each in fields(Settings)} - {"bounds"}
    limits = {each.name for each in fields(Bounds)}
    for name in given:
        if name not in own | limits:
            raise SettingsError(
                f"There is no setting {PREFIX}{name.upper()}.{nearest(name, own | limits)}"
            )
    numbers = {name: _whole(name, given[name], 1) for name in limits & given.keys()}
    usual = Settings()
    return Settings(
        host=given.get("host", usual.host),
        port=_number(given, "port", usual.port),
        workers=_number(given, "workers", usual.workers, 1),
        threads=_number(given, "threads", usual.threads),
        children=_number(given, "children", usual.children),
        keys=_path(given, "keys"),
        no_auth=_truth(given, "no_auth"),
        trusted_hosts=_names(given, "trusted_hosts"),
        cors_origins=_names(given, "cors_origins"),
        proxy_hops=_number(given, "proxy_hops", usual.proxy_hops),
        profiles=tuple(Path(part) for part in given.get("profiles", "").split(os.pathsep) if part),
        drain_seconds=_number(given, "drain_seconds", usual.drain_seconds),
        run_dir=_path(given, "run_dir"),
        bounds=replace(usual.bounds, **numbers),
    )


def _number(given: Mapping[str, str], name: str, usual: int, least: int = 0) -> int:
    return _whole(name, given[name], least) if name in given else usual


def _path(given: Mapping[str, str], name: str) -> Path | None:
    return Path(given[name]) if given.get(name) else None


def _names(given: Mapping[str, str], name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in given.get(name, "").split(",") if part.strip())


def _truth(given: Mapping[str, str], name: str) -> bool:
    value = given.get(name, "")
    if value.lower() not in YES | NO:
        raise SettingsError(f"{PREFIX}{name.upper()} must be 1 or 0.")
    return value.lower() in YES


def _whole(name: str, value: str, least: int) -> int:
    if not (value.isascii() and value.isdigit()) or int(value) < least:
        raise SettingsError(f"{PREFIX}{name.upper()} must be a whole number from {least} on.")
    return int(value)
