"""The catalogue: every rule is found, well formed, and one file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import types
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING, Protocol

import pytest

import normalizer
from normalizer import Confidence, Profile, Rule, Stage, fix, keep, normalize, substitute
from normalizer import catalog as catalogue
from normalizer.catalog import catalog, fingerprint, rule
from normalizer.errors import RuleError
from normalizer.profile import load

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer import Example

FOLDER = Path(normalizer.__file__).parent / "rules"
FILES = sorted(path for path in FOLDER.rglob("*.py") if path.name != "__init__.py")
KEEPS = (keep("One tea."), keep("Two teas."))
FIXES = (fix("a  b", "a b"), fix("c  d", "c d"))

ACME = '''
"""SPC991: the colour of a brand, written in another colour."""

from normalizer import Confidence, Rule, fix, keep, substitute

RULE = Rule(
    code="SPC991",
    damage="{damage}",
    cause="The style sheet of Acme shouts.",
    confidence=Confidence.CERTAIN,
    find=substitute(r"ACME!!", "Acme"),
    needs=("ACME!!",),
    examples=(
        keep("Acme opened a shop."),
        keep("ACME! is another firm."),
        fix("ACME!! opened a shop.", "Acme opened a shop."),
        fix("We like ACME!! pies.", "We like Acme pies."),
    ),
)
'''


class Package(Protocol):
    """Writes a package of rules, one text a module, and gives its folder."""

    def __call__(self, name: str, **modules: str) -> Path:
        """Write the package `name` where Python can import it."""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Package]:
    """Write a package of rules (file names and their text) where Python can import it."""
    monkeypatch.syspath_prepend(str(tmp_path))
    written: list[str] = []

    def write(name: str, **modules: str) -> Path:
        folder = tmp_path / name
        folder.mkdir()
        for module, text in {"__init__": "", **modules}.items():
            (folder / f"{module}.py").write_text(dedent(text), "utf-8")
        written.append(name)
        return folder

    yield write
    for name in [*sys.modules]:
        if name.split(".")[0] in written:
            del sys.modules[name]


def _rule(*examples: Example, code: str = "SPC991") -> Rule:
    return Rule(
        code=code,
        damage="Doubled spaces",
        cause="Two hands typed.",
        confidence=Confidence.CERTAIN,
        find=substitute("  ", " "),
        examples=examples,
    )


def _normalizer(*arguments: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "normalizer", *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(path)},
        timeout=60,
    )


def test_every_rule_file_gives_one_rule_and_every_rule_has_its_file() -> None:
    assert len(FILES) == len(catalog())


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_rule_file_stands_in_the_folder_of_its_stage_and_opens_with_its_code(path: Path) -> None:
    module = sys.modules[f"normalizer.rules.{path.parent.name}.{path.stem}"]
    own = module.RULE
    assert isinstance(own, Rule)
    assert catalog()[own.code] is own
    assert own.stage.folder == path.parent.name
    assert (module.__doc__ or "").startswith(f"{own.code}: ")


def test_the_catalogue_is_in_the_order_in_which_rules_run() -> None:
    stages = [stage.value for stage in Stage]
    codes = list(catalog())
    assert codes == sorted(codes, key=lambda code: (stages.index(code[:3]), code))
    assert all(code == known.code for code, known in catalog().items())


@pytest.mark.parametrize("known", catalog().values(), ids=lambda known: str(known.code))
def test_every_rule_has_two_cases_of_each_kind_and_tells_damage_and_cause(known: Rule) -> None:
    kept = [example for example in known.examples if example.keeps]
    assert len(kept) >= 2
    assert len(known.examples) - len(kept) >= 2
    assert len({(case.before, case.lang) for case in known.examples}) == len(known.examples)
    assert known.damage == known.damage.strip() != ""
    assert not known.damage.endswith(".")
    assert known.cause.endswith(".")


@pytest.mark.parametrize(
    "examples",
    [(), KEEPS, FIXES, (*KEEPS, FIXES[0]), (KEEPS[0], *FIXES)],
    ids=["none", "no fix", "no keep", "one fix", "one keep"],
)
def test_a_rule_with_too_few_cases_cannot_be_built(examples: tuple[Example, ...]) -> None:
    with pytest.raises(RuleError, match=r"SPC991 needs at least 2 keep"):
        _rule(*examples)


def test_a_rule_with_two_cases_of_each_kind_can_be_built() -> None:
    assert _rule(*KEEPS, *FIXES).stage is Stage.SPACING


@pytest.mark.parametrize(
    "code", ["", "SPC12", "SPC1234", "spc121", "XYZ101", " SPC121", "SPC121\n"]
)
def test_a_malformed_code_cannot_be_given(code: str) -> None:
    with pytest.raises(RuleError, match="is no rule code"):
        _rule(*KEEPS, *FIXES, code=code)


def test_a_fix_that_fixes_nothing_cannot_be_written() -> None:
    with pytest.raises(RuleError, match=r"write keep\(\)"):
        fix("same", "same")


@pytest.mark.parametrize(
    ("unknown", "meant"), [("SPC122x", "SPC122"), ("CHR901x", "CHR901"), ("lin101", "LIN101")]
)
def test_an_unknown_code_names_the_nearest(unknown: str, meant: str) -> None:
    with pytest.raises(RuleError) as raised:
        rule(unknown)
    assert str(raised.value) == f"There is no rule {unknown!r}. Did you mean {meant!r}?"


def test_a_known_code_gives_its_rule() -> None:
    assert rule("SPC121") is catalog()["SPC121"]


def test_a_rule_in_the_folder_of_another_stage_is_refused() -> None:
    stranger = types.ModuleType("normalizer.rules.lines.stranger")
    with pytest.raises(RuleError, match=r"SPC991 .*must stand in .*rules.spacing"):
        catalogue._admit(_rule(*KEEPS, *FIXES), stranger, {})


def test_the_fingerprint_is_the_same_in_every_process() -> None:
    command = "from normalizer.catalog import fingerprint; print(fingerprint())"
    seen = {
        subprocess.run(
            [sys.executable, "-c", command],
            capture_output=True,
            check=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONHASHSEED": seed},
            timeout=60,
        ).stdout.strip()
        for seed in ("0", "1", "2")
    }
    assert seen == {fingerprint()}


def test_the_fingerprint_changes_when_a_rule_is_added_or_reworded(package: Package) -> None:
    package("acme_quiet", colour=ACME.format(damage="Shouted brand"))
    package("acme_loud", colour=ACME.format(damage="Loud brand"))
    package("acme_same", colour=ACME.format(damage="Loud brand"))
    assert fingerprint(("acme_loud",)) == fingerprint(("acme_same",))
    assert len({fingerprint(), fingerprint(("acme_quiet",)), fingerprint(("acme_loud",))}) == 3


def test_adding_a_rule_is_adding_one_file(package: Package, tmp_path: Path) -> None:
    package("acme_rules", colour=ACME.format(damage="Shouted brand"))
    site = tmp_path / "site.toml"
    site.write_text('packages = ["acme_rules"]\nselect = ["SPC991"]\n', "utf-8")
    result = normalize("We like ACME!! pies.", profile=site)
    assert result.text == "We like Acme pies."
    (reason,) = result.explain()
    assert str(reason) == "SPC991 (certain): Shouted brand. The style sheet of Acme shouts."
    assert result.undo() == "We like ACME!! pies."
    assert "SPC991" not in catalog()


def test_a_profile_that_extends_default_runs_the_added_rule_beside_the_own_ones(
    package: Package, tmp_path: Path
) -> None:
    package("acme_beside", colour=ACME.format(damage="Shouted brand"))
    site = tmp_path / "site.toml"
    site.write_text('extends = "default"\npackages = ["acme_beside"]\n', "utf-8")
    assert normalize("ACME!! , he said.", profile=site).text == "Acme, he said."


def test_the_command_line_lists_explains_and_runs_an_added_rule(
    package: Package, tmp_path: Path
) -> None:
    package("acme_rules", colour=ACME.format(damage="Shouted brand"))
    site = tmp_path / "site.toml"
    site.write_text('packages = ["acme_rules"]\nselect = ["SPC991"]\n', "utf-8")
    text = tmp_path / "text.txt"
    text.write_text("We like ACME!! pies.\n", "utf-8")

    listed = _normalizer("rules", "--profile", str(site), path=tmp_path)
    assert "* SPC991  certain  Shouted brand" in listed.stdout.splitlines()
    rows = _normalizer("rules", "--json", "--profile", str(site), path=tmp_path)
    assert [row["code"] for row in json.loads(rows.stdout) if row["runs"]] == ["SPC991"]
    told = _normalizer("explain", "SPC991", "--profile", str(site), path=tmp_path)
    assert told.returncode == 0
    assert "The style sheet of Acme shouts." in told.stdout
    fixed = _normalizer("fix", str(text), "--profile", str(site), path=tmp_path)
    assert fixed.stdout == "We like Acme pies.\n"


BROKEN = {
    "acme_string": ('RULE = "SPC991"', "RULE in acme_string.colour is a str, not a Rule"),
    "acme_twice": (
        ACME.format(damage="Twice").replace("SPC991", "SPC121"),
        "acme_twice.colour uses the code SPC121",
    ),
    "acme_case": (
        ACME.format(damage="No case").replace('keep("Acme opened a shop."),', ""),
        "SPC991 needs at least 2 keep",
    ),
    "acme_import": ("import no_such_package_anywhere", "no_such_package_anywhere"),
    "acme_syntax": ("RULE = = 1", "acme_syntax"),
    "acme_raises": ("RULE = 1 / 0", "acme_raises"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_rule_package_is_refused_with_a_clear_sentence(
    package: Package, name: str
) -> None:
    text, told = BROKEN[name]
    package(name, colour=text)
    with pytest.raises(RuleError) as raised:
        catalog((name,))
    assert told in str(raised.value)
    assert str(raised.value).endswith(".")


def test_a_broken_rule_package_is_one_sentence_on_the_command_line(
    package: Package, tmp_path: Path
) -> None:
    text, told = BROKEN["acme_string"]
    package("acme_string", colour=text)
    site = tmp_path / "site.toml"
    site.write_text('packages = ["acme_string"]\n', "utf-8")
    ended = _normalizer("rules", "--profile", str(site), path=tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


def test_two_packages_cannot_give_the_same_code(package: Package) -> None:
    package("acme_north", colour=ACME.format(damage="North"))
    package("acme_south", colour=ACME.format(damage="South"))
    with pytest.raises(RuleError, match=r"acme_south\.colour uses the code SPC991"):
        catalog(("acme_north", "acme_south"))


def test_a_package_that_cannot_be_imported_is_named(tmp_path: Path) -> None:
    site = tmp_path / "site.toml"
    site.write_text('packages = ["acme_nowhere"]\n', "utf-8")
    with pytest.raises(RuleError, match="'acme_nowhere' cannot be imported"):
        load(site)


def test_one_package_may_be_a_single_module(package: Package) -> None:
    folder = package("acme_folder")
    (folder.parent / "acme_module.py").write_text(ACME.format(damage="Shouted brand"), "utf-8")
    profile = Profile("site", select=("SPC991",), packages=("acme_module",))
    assert normalize("ACME!!", profile=profile).text == "Acme"
