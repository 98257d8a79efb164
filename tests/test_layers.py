"""The public names, what an import costs, and documentation that is made from the code."""

from __future__ import annotations

import doctest
import subprocess
import sys
import types
from pathlib import Path

import pytest

import normalizer
from normalizer import errors

ROOT = Path(__file__).parent.parent
GENERATE = ROOT / "docs" / "generate.py"
HEAVY = {"charset_normalizer", "fastwarc", "flask", "ftfy", "gunicorn", "hypothesis", "numpy",
         "prometheus_client", "py3langid", "pyarrow", "pytest", "tqdm", "trafilatura",
         "zstandard"}  # fmt: skip


def _loaded_by(command: str) -> set[str]:
    shown = f"{command}\nimport sys\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    ended = subprocess.run(
        [sys.executable, "-c", shown],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    return set(ended.stdout.split("\n")[-2].split())


def test_every_public_name_is_there_and_sorted() -> None:
    assert [name for name in normalizer.__all__ if not hasattr(normalizer, name)] == []
    assert sorted(normalizer.__all__) == normalizer.__all__


def test_no_public_name_is_forgotten_in_all() -> None:
    present = {
        name
        for name, value in vars(normalizer).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert present == set(normalizer.__all__)


def test_a_star_import_gives_what_a_first_script_needs() -> None:
    needed = {"normalize", "Result", "Edit", "Profile", "Rule", "fix", "keep", "NormalizerError"}
    assert needed <= set(normalizer.__all__)
    assert normalizer.__version__.count(".") == 2


@pytest.mark.parametrize(
    "error",
    [each for each in vars(errors).values() if isinstance(each, type)],
    ids=lambda error: str(error.__name__),
)
def test_every_error_has_one_root(error: type[Exception]) -> None:
    assert issubclass(error, normalizer.NormalizerError)
    assert error.__doc__


def test_importing_the_package_loads_nothing_heavy() -> None:
    loaded = _loaded_by("import normalizer")
    assert "normalizer" in loaded
    assert loaded & HEAVY == set()


def test_the_help_of_the_command_line_loads_nothing_heavy() -> None:
    loaded = _loaded_by(
        "from normalizer.cli import main\nmain(['--help'], standalone_mode=False)\n"
    )
    assert "click" in loaded
    assert loaded & HEAVY == set()


def test_the_library_does_not_need_the_command_line() -> None:
    assert "click" not in _loaded_by("import normalizer; normalizer.normalize('a , b')")


def test_the_first_example_of_the_package_is_true() -> None:
    tried = doctest.testmod(normalizer, raise_on_error=False)
    assert tried.attempted >= 4
    assert tried.failed == 0


@pytest.mark.skipif(not GENERATE.exists(), reason="docs/generate.py is not there")
def test_the_rule_tables_of_the_documentation_are_current() -> None:
    ended = subprocess.run(
        [sys.executable, str(GENERATE), "--check"],
        capture_output=True,
        check=False,
        cwd=ROOT,
        encoding="utf-8",
        timeout=60,
    )
    assert ended.returncode == 0, f"{ended.stdout}{ended.stderr}Run `make docs`."
