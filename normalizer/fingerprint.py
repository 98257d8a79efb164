"""Which rule set this is, as one hash: equal hashes mean equal repairs."""

from __future__ import annotations

import hashlib
import importlib
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.profile import Profile

# What repairs depend on besides our own files.
LIBRARIES = ("ftfy", "py3langid", "regex", "simplemma", "webencodings")
# What has no part in what a text becomes.
OUTSIDE = frozenset(
    {
        "adapters", "archive", "cli.py", "cli_archive.py", "cli_serve.py", "client", "web",
        "why.py", "worker.py", "workers.py",
    }
)  # fmt: skip


@cache
def source_fingerprint(profile: Profile) -> str:
    """The hash of a profile, of all code that may have a part in a repair, and of its libraries."""
    found = hashlib.sha256(repr(profile).encode())
    for library in LIBRARIES:
        found.update(f"{library} {_version(library)}\n".encode())
    for package in ("normalizer", *profile.packages):
        for name, data in _files(package):
            found.update(f"{name} {len(data)}\n".encode() + data)
    return found.hexdigest()


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "?"


def _files(package: str) -> Iterator[tuple[str, bytes]]:
    """The sources of a package, by name."""
    for folder in importlib.import_module(package).__path__:
        root = Path(folder)
        for path in sorted(root.rglob("*.py")):
            name = path.relative_to(root)
            if package != "normalizer" or name.parts[0] not in OUTSIDE:
                yield f"{package}/{name.as_posix()}", path.read_bytes()
