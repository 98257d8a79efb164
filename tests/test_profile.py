"""Profiles: which rules run, and what is said about one that cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from normalizer import Confidence, Profile, normalize
from normalizer.catalog import catalog
from normalizer.errors import NormalizerError, ProfileError
from normalizer.profile import load, names, rules_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GUESS, LIKELY, CERTAIN = Confidence.GUESS, Confidence.LIKELY, Confidence.CERTAIN


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str, str], Path]:
    def written(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return written


def _codes(profile: Profile) -> set[str]:
    return {rule.code for rule in rules_of(profile)}


def _of(prefix: str, least: Confidence = GUESS) -> set[str]:
    return {
        code
        for code, rule in catalog().items()
        if code.startswith(prefix) and rule.confidence >= least
    }


def test_a_prefix_selects_every_rule_that_it_begins() -> None:
    assert _codes(Profile("p", select=("SPC",), least=GUESS)) == _of("SPC")
    assert _codes(Profile("p", select=("SPC11", "FLO"), least=GUESS)) == _of("SPC11") | _of("FLO")


def test_nothing_selected_runs_nothing() -> None:
    assert _codes(Profile("p")) == set()
    assert normalize("It rained , then", profile=Profile("p")).edits == ()


def test_the_longer_prefix_wins() -> None:
    narrower = Profile("p", select=("SPC",), ignore=("SPC1", "SPC12"), least=GUESS)
    assert _codes(narrower) == _of("SPC") - _of("SPC1")
    back = Profile("p", select=("SPC", "SPC12"), ignore=("SPC1",), least=GUESS)
    assert _codes(back) == _of("SPC") - _of("SPC1") | _of("SPC12")
    again = Profile("p", select=("SPC", "SPC12"), ignore=("SPC1", "SPC121"), least=GUESS)
    assert _codes(again) == _of("SPC") - _of("SPC1") | _of("SPC12") - {"SPC121"}


def test_the_order_of_prefixes_does_not_matter() -> None:
    one = Profile("p", select=("SPC12", "SPC"), ignore=("SPC1",))
    other = Profile("p", select=("SPC", "SPC12"), ignore=("SPC1",))
    assert _codes(one) == _codes(other)


def test_ignore_wins_a_tie() -> None:
    assert _codes(Profile("p", select=("SPC", "CHR"), ignore=("SPC",), least=GUESS)) == _of("CHR")
    assert _codes(Profile("p", select=("SPC121",), ignore=("SPC121",))) == set()


@pytest.mark.parametrize("least", list(Confidence), ids=lambda least: str(least.name))
def test_a_rule_less_sure_than_least_does_not_run(least: Confidence) -> None:
    everything = Profile("p", select=("CHR", "LIN", "FLO", "SPC"), least=least)
    assert _codes(everything) == _of("", least)


def test_the_levels_of_confidence_differ() -> None:
    assert _of("", GUESS) > _of("", LIKELY) > _of("", CERTAIN) > set()


def test_a_whole_code_overrides_least() -> None:
    guess = min(_of("", GUESS) - _of("", LIKELY))
    assert _codes(Profile("p", select=(guess,), least=CERTAIN)) == {guess}
    assert _codes(Profile("p", select=(guess[:-1],), least=CERTAIN)) == _of(guess[:-1], CERTAIN)


def test_further_prefixes_narrow_a_profile() -> None:
    default = load()
    assert _codes(default.narrowed(ignore=["LIN"])) == _codes(default) - _of("LIN")
    assert _codes(default.narrowed(select=["CHR901"])) == _codes(default) | {"CHR901"}
    assert default.narrowed() == default


@pytest.mark.parametrize("prefix", ["SPX", "spc", "", "SPC1211", "X"])
def test_an_unknown_prefix_is_refused(prefix: str) -> None:
    with pytest.raises(ProfileError, match="is the beginning of no rule's code"):
        rules_of(Profile("p", select=(prefix,)))
    with pytest.raises(ProfileError, match="is the beginning of no rule's code"):
        load(Profile("p", ignore=(prefix,)))
    with pytest.raises(ProfileError, match="is the beginning of no rule's code"):
        load().narrowed(select=[prefix])


def test_an_unknown_code_names_the_nearest() -> None:
    with pytest.raises(ProfileError, match=r"'SPC12O' .* Did you mean 'SPC12\d'\?"):
        rules_of(Profile("p", select=("SPC12O",)))
    with pytest.raises(ProfileError, match=r"'lin101' .* Did you mean 'LIN101'\?"):
        rules_of(Profile("p", ignore=("lin101",)))


def test_the_names_of_the_built_in_profiles() -> None:
    assert names() == ("cautious", "default", "everything")


def test_cautious_is_part_of_default_and_default_of_everything() -> None:
    cautious, default, everything = (_codes(load(name)) for name in names())
    assert cautious < default < everything
    assert everything == set(catalog())
    assert cautious == {code for code in default if catalog()[code].confidence is CERTAIN}


def test_cosmetic_changes_are_in_everything_alone() -> None:
    cosmetic = _of("CHR9")
    assert cosmetic
    assert cosmetic <= _codes(load("everything"))
    assert not cosmetic & (_codes(load("default")) | _codes(load("cautious")))


def test_the_default_profile_is_taken_when_none_is_named() -> None:
    assert load() is load("default")
    assert normalize("x").profile == load("default")


@pytest.mark.parametrize(("unknown", "meant"), [("defualt", "default"), ("Cautious", "cautious")])
def test_an_unknown_profile_names_the_nearest(unknown: str, meant: str) -> None:
    with pytest.raises(ProfileError) as raised:
        load(unknown)
    assert f"There is no profile {unknown!r}" in str(raised.value)
    assert f"Did you mean {meant!r}?" in str(raised.value)


def test_a_profile_file_says_what_runs(write: Callable[[str, str], Path]) -> None:
    path = write(
        "mine.toml",
        'select = ["SPC", "LIN1"]\nignore = ["SPC121"]\nleast = "CERTAIN"\nwarn_share = 0.25\n',
    )
    found = load(path)
    assert found == Profile("mine", ("SPC", "LIN1"), ("SPC121",), CERTAIN, (), 0.25)
    assert load(str(path)) == found


def test_a_file_is_named_by_its_ending_or_by_a_separator(
    write: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write("mine.toml", 'select = ["SPC"]\n')
    write("folder/plain", 'select = ["FLO"]\n')
    monkeypatch.chdir(path.parent)
    assert load("mine.toml").select == ("SPC",)
    assert load("folder/plain").select == ("FLO",)


def test_a_profile_that_extends_another_adds_to_it(write: Callable[[str, str], Path]) -> None:
    write("base.toml", 'select = ["CHR", "SPC"]\nleast = "GUESS"\nwarn_share = 0.1\n')
    write("deep/middle.toml", 'extends = "../base.toml"\nignore = ["SPC12"]\n')
    top = load(write("top.toml", 'extends = "deep/middle.toml"\nselect = ["SPC121"]\n'))
    assert top == Profile("top", ("CHR", "SPC", "SPC121"), ("SPC12",), GUESS, (), 0.1)
    assert _codes(top) == _of("CHR") | _of("SPC") - _of("SPC12") | {"SPC121"}


def test_a_file_may_extend_a_built_in_profile(write: Callable[[str, str], Path]) -> None:
    found = load(write("mine.toml", 'extends = "cautious"\nignore = ["LIN"]\n'))
    assert _codes(found) == _codes(load("cautious")) - _of("LIN")
    assert found.name == "mine"


def test_a_file_that_bears_the_name_of_a_built_in_profile_may_extend_it(
    write: Callable[[str, str], Path],
) -> None:
    found = load(write("default.toml", 'extends = "default"\nignore = ["LIN"]\n'))
    assert _codes(found) == _codes(load("default")) - _of("LIN")


def test_a_file_that_extends_itself_is_refused(write: Callable[[str, str], Path]) -> None:
    with pytest.raises(ProfileError, match="extends itself"):
        load(write("mine.toml", 'extends = "./mine.toml"\n'))


def test_files_that_extend_each_other_are_refused(write: Callable[[str, str], Path]) -> None:
    write("one.toml", 'extends = "two.toml"\n')
    with pytest.raises(ProfileError, match="extends itself"):
        load(write("two.toml", 'extends = "one.toml"\n'))


REFUSED = {
    "unknown key": ('selct = ["SPC"]', "unknown key 'selct'. Did you mean 'select'?"),
    "name as key": ('name = "x"', "unknown key 'name'"),
    "unknown code": ('select = ["SPC12O"]', "Did you mean 'SPC12"),
    "unknown ignored code": ('ignore = ["SPX"]', "'SPX'"),
    "unknown level": ('least = "CERTIAN"', "Did you mean 'CERTAIN'?"),
    "level in small letters": ('least = "likely"', "Did you mean 'LIKELY'?"),
    "level as a number": ("least = 2", "'least'"),
    "unknown base": ('extends = "defualt"', "Did you mean 'default'?"),
    "missing base": ('extends = "nowhere.toml"', "nowhere.toml"),
    "base as a list": ('extends = ["default"]', "'extends'"),
    "selection as a string": ('select = "SPC"', "'select'"),
    "selection of numbers": ("select = [1]", "'select'"),
    "ignored as a table": ("[ignore]\nSPC = true", "'ignore'"),
    "packages as a string": ('packages = "acme"', "'packages'"),
    "share as a string": ('warn_share = "0.5"', "'warn_share'"),
    "share as a truth": ("warn_share = true", "'warn_share'"),
    "share beyond one": ("warn_share = 1.5", "'warn_share'"),
    "negative share": ("warn_share = -0.1", "'warn_share'"),
    "share that is no number": ("warn_share = nan", "'warn_share'"),
    "not TOML": ("select = [", "is not TOML"),
    "twice the same key": ('least = "GUESS"\nleast = "GUESS"', "is not TOML"),
}


@pytest.mark.parametrize("why", REFUSED)
def test_an_unsound_file_is_refused_with_a_sentence_that_names_it(
    why: str, write: Callable[[str, str], Path]
) -> None:
    text, told = REFUSED[why]
    with pytest.raises(ProfileError) as raised:
        load(write("mine.toml", f"{text}\n"))
    assert told in str(raised.value)
    assert "mine" in str(raised.value) or "nowhere" in str(raised.value) or "extends" in text


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"absent\.toml cannot be read"):
        load(tmp_path / "absent.toml")
    with pytest.raises(ProfileError, match="cannot be read"):
        load(tmp_path)
    latin = tmp_path / "latin.toml"
    latin.write_bytes(b'# caf\xe9\nselect = ["SPC"]\n')
    with pytest.raises(ProfileError, match=r"latin\.toml cannot be read"):
        load(latin)


def test_a_path_that_no_system_can_open_is_refused() -> None:
    with pytest.raises(ProfileError):
        load("nul\0.toml")


def test_normalize_and_load_refuse_the_same_profiles() -> None:
    with pytest.raises(NormalizerError, match="'nosuch'"):
        normalize("x", profile="nosuch")
    with pytest.raises(ProfileError, match="'nosuch'"):
        load("nosuch")
