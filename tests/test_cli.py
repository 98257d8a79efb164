"""The command line, by real processes: what goes where, and with which exit code."""

from __future__ import annotations

import json
import os
import pty
import shutil
import stat
import subprocess
import sys
from typing import TYPE_CHECKING, get_args

import pytest

from normalizer import Edit, __version__, apply, normalize
from normalizer.catalog import catalog
from normalizer.profile import load, names, rules_of
from normalizer.report import Offsets

if TYPE_CHECKING:
    from pathlib import Path

DAMAGED = b"It rained , then  stopped.\n"
REPAIRED = b"It rained, then stopped.\n"
CLEAN = "Nothing is wrong with this caf\N{LATIN SMALL LETTER E WITH ACUTE}.\n".encode()
SURROGATES = (
    b"caf\xe9 \xed\xa0\x80 b \xed\xb0\x80 a , x\n",
    b"\xff\xfe\x00\xd8 \x00a\x00 \x00,\x00 \x00\x00\xdcb\x00",
)
TEXT_COMMANDS = (
    ("fix",),
    ("fix", "--diff"),
    ("fix", "--json"),
    ("check",),
    ("diff",),
    ("explain",),
)


def _damaged(word: str) -> bytes:
    return DAMAGED.replace(b"stopped", word.encode())


def _repaired(word: str) -> bytes:
    return REPAIRED.replace(b"stopped", word.encode())


def _environment(**changed: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    return {**kept, **changed}


def _run(
    *arguments: str | Path,
    stdin: bytes = b"",
    cwd: Path | None = None,
    set_to_1: str = "SET",
    **environment: str,
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "normalizer", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        check=False,
        cwd=cwd,
        env=_environment(**environment) | {set_to_1: "1"},
        timeout=60,
    )


def _refused(ended: subprocess.CompletedProcess[bytes], *told: str) -> None:
    """Exit code 2, a sentence on standard error, nothing on standard output."""
    shown = ended.stderr.decode("utf-8", "replace")
    assert ended.returncode == 2, shown
    assert ended.stdout == b""
    assert "Traceback" not in shown
    assert all(part in shown for part in told), shown


def _quiet(ended: subprocess.CompletedProcess[bytes]) -> bytes:
    """The standard output of a command that went well and had nothing else to say."""
    assert ended.stderr == b""
    assert ended.returncode == 0
    return ended.stdout


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    path = tmp_path / "damaged.txt"
    path.write_bytes(DAMAGED)
    return path


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    path = tmp_path / "clean.txt"
    path.write_bytes(CLEAN)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "articles"
    (root / "deep" / "deeper").mkdir(parents=True)
    for name in ("b.txt", "a.MD", "deep/c.text", "deep/deeper/d.txt", "page.html", "noname"):
        (root / name).write_bytes(_damaged(name.split("/")[-1].replace(".", "x")))
    return root


# fix


def test_fix_writes_the_repaired_file_to_standard_output(damaged: Path) -> None:
    assert _quiet(_run("fix", damaged)) == REPAIRED
    assert damaged.read_bytes() == DAMAGED


def test_fix_gives_a_clean_file_back_to_the_byte(clean: Path) -> None:
    assert _quiet(_run("fix", clean)) == CLEAN


@pytest.mark.parametrize("arguments", [(), ("-",)], ids=["no path", "a dash"])
def test_fix_reads_standard_input(arguments: tuple[str, ...]) -> None:
    assert _quiet(_run("fix", *arguments, stdin=DAMAGED)) == REPAIRED


def test_fix_writes_several_files_in_the_order_given(damaged: Path, clean: Path) -> None:
    assert _quiet(_run("fix", clean, damaged, clean)) == CLEAN + REPAIRED + CLEAN


def test_fix_takes_the_texts_of_a_folder_and_of_folders_in_it(folder: Path) -> None:
    wanted = b"".join(_repaired(name) for name in ("axMD", "bxtxt", "cxtext", "dxtxt"))
    assert _quiet(_run("fix", folder)) == wanted


def test_fix_reads_a_named_file_whatever_its_ending(folder: Path) -> None:
    assert _quiet(_run("fix", folder / "page.html")) == _repaired("pagexhtml")


def test_fix_writes_to_a_file_and_makes_its_folder(damaged: Path, tmp_path: Path) -> None:
    target = tmp_path / "new" / "folder" / "out.txt"
    assert _quiet(_run("fix", damaged, "-o", target)) == b""
    assert target.read_bytes() == REPAIRED
    assert [path.name for path in target.parent.iterdir()] == ["out.txt"]


def test_fix_writes_standard_input_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    assert _quiet(_run("fix", "-o", target, stdin=DAMAGED)) == b""
    assert target.read_bytes() == REPAIRED


def test_fix_writes_a_file_into_a_folder_under_its_name(damaged: Path, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.mkdir()
    assert _quiet(_run("fix", damaged, "-o", target)) == b""
    assert (target / "damaged.txt").read_bytes() == REPAIRED


def test_fix_writes_a_folder_into_a_folder_with_the_same_tree(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert _quiet(_run("fix", folder, "--output", target)) == b""
    found = sorted(str(path.relative_to(target)) for path in target.rglob("*") if path.is_file())
    assert found == ["a.MD", "b.txt", "deep/c.text", "deep/deeper/d.txt"]
    assert (target / "deep/c.text").read_bytes() == _repaired("cxtext")
    assert (folder / "deep/c.text").read_bytes() == _damaged("cxtext")


def test_fix_never_writes_one_result_over_another(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "same.txt").write_bytes(f"Text {name}.\n".encode())
    target = tmp_path / "out"
    ended = _run("fix", tmp_path / "one", tmp_path / "two", "-o", target)
    _refused(ended, "same.txt")


def test_fix_in_place_writes_over_the_file_and_keeps_its_mode(damaged: Path) -> None:
    damaged.chmod(0o640)
    assert _quiet(_run("fix", "--in-place", damaged)) == b""
    assert damaged.read_bytes() == REPAIRED
    assert stat.S_IMODE(damaged.stat().st_mode) == 0o640
    assert [path.name for path in damaged.parent.iterdir()] == ["damaged.txt"]


def test_fix_in_place_does_not_touch_a_clean_file(clean: Path) -> None:
    os.utime(clean, ns=(10**18, 10**18))
    was = clean.stat()
    assert _quiet(_run("fix", "--in-place", clean)) == b""
    assert (clean.stat().st_mtime_ns, clean.stat().st_ino) == (10**18, was.st_ino)


def test_fix_in_place_repairs_a_whole_folder(folder: Path) -> None:
    assert _quiet(_run("fix", "--in-place", folder)) == b""
    assert (folder / "deep/c.text").read_bytes() == _repaired("cxtext")
    assert (folder / "page.html").read_bytes() == _damaged("pagexhtml")
    assert len([path for path in folder.rglob("*") if path.is_file()]) == 6


def test_fix_in_place_writes_through_a_symbolic_link(damaged: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.txt"
    link.symlink_to(damaged)
    assert _quiet(_run("fix", "--in-place", link)) == b""
    assert link.is_symlink()
    assert damaged.read_bytes() == REPAIRED


def test_fix_writes_into_a_pipe_and_does_not_replace_it(damaged: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(
        [sys.executable, "-c", "import sys; sys.stdout.write(open(sys.argv[1]).read())", str(pipe)],
        stdout=subprocess.PIPE,
    )
    try:
        ended = _run("fix", damaged, "-o", pipe)
        is_pipe = pipe.is_fifo()
        received = reader.communicate(timeout=10)[0] if is_pipe else b""
    finally:
        reader.kill()
        reader.communicate()
    assert is_pipe
    assert (ended.returncode, received) == (0, REPAIRED)


def test_fix_in_place_has_no_place_for_standard_input() -> None:
    _refused(_run("fix", "--in-place", stdin=DAMAGED), "--in-place", "standard input")


@pytest.mark.parametrize(
    "options",
    [
        ("--in-place", "--diff"),
        ("--in-place", "-o", "out.txt"),
        ("--diff", "-o", "out.txt"),
        ("--in-place", "--json"),
        ("--json", "--diff"),
    ],
    ids=" ".join,
)
def test_fix_refuses_two_ways_to_give_the_result(damaged: Path, options: tuple[str, ...]) -> None:
    _refused(_run("fix", damaged, *options, cwd=damaged.parent), "--")
    assert damaged.read_bytes() == DAMAGED
    assert [path.name for path in damaged.parent.iterdir()] == ["damaged.txt"]


def test_fix_refuses_utf16_offsets_where_no_offsets_are_shown(damaged: Path) -> None:
    _refused(_run("fix", damaged, "--utf16"), "--json")


def test_fix_does_not_write_where_a_file_stands_in_the_way(damaged: Path, clean: Path) -> None:
    _refused(_run("fix", damaged, "-o", clean / "out.txt"), "cannot be written")
    assert clean.read_bytes() == CLEAN


@pytest.mark.skipif(shutil.which("patch") is None, reason="there is no patch program here")
def test_the_diff_of_fix_can_be_applied(damaged: Path) -> None:
    shown = _quiet(_run("fix", "--diff", damaged))
    assert shown.startswith(f"--- {damaged}\n+++ {damaged}\n@@ -1,1 +1,1 @@ ".encode())
    subprocess.run(["patch", "-s", str(damaged)], input=shown, check=True, timeout=60)
    assert damaged.read_bytes() == REPAIRED


def test_the_diff_of_a_clean_file_is_empty(clean: Path) -> None:
    assert _quiet(_run("fix", "--diff", clean)) == b""


def test_fix_writes_one_json_object_a_text_and_only_ascii(damaged: Path, clean: Path) -> None:
    shown = _quiet(_run("fix", "--json", damaged, clean))
    assert shown.isascii()
    first, second = (json.loads(line) for line in shown.splitlines())
    wanted = normalize(DAMAGED).to_dict()
    assert first == {"path": str(damaged), **wanted}
    assert second == {"path": str(clean), **normalize(CLEAN).to_dict()}


def test_fix_counts_utf16_units_when_asked(tmp_path: Path) -> None:
    text = "\N{GRINNING FACE}\N{GRINNING FACE} It rained , then stopped.\n"
    path = tmp_path / "smile.txt"
    path.write_bytes(text.encode())
    starts = []
    for options in ((), ("--utf16",)):
        record = json.loads(_quiet(_run("fix", "--json", *options, path)))
        starts += [edit["start"] for edit in record["edits"]]
    assert starts == [text.index(" ,"), text.index(" ,") + 2]


def test_fix_reads_bytes_as_they_were_declared() -> None:
    data = "Старый кот спал , как и все коты, и не хотел вставать.\n".encode("koi8-r")
    shown = _quiet(_run("fix", "--encoding", "koi8-r", stdin=data))
    assert shown.decode("utf-8") == "Старый кот спал, как и все коты, и не хотел вставать.\n"


def test_fix_takes_further_rules_and_leaves_out_others() -> None:
    text = "“Rain” , he said,  and left.\n".encode()
    assert _quiet(_run("fix", "--ignore", "SPC12,CHR", stdin=text)).decode() == (
        "“Rain” , he said, and left.\n"
    )
    more = _quiet(_run("fix", "--select", "CHR901", "--ignore", "SPC111", stdin=text))
    assert more.decode() == '"Rain", he said,  and left.\n'


def test_a_warning_goes_to_standard_error_and_the_text_to_standard_output() -> None:
    ended = _run("fix", stdin=b"Share this article\nTweet\nIt rained.\n")
    assert (ended.returncode, ended.stdout) == (0, b"It rained.\n")
    assert ended.stderr == b"-: 69% of the text was removed.\n"


# check and diff


def test_check_names_the_damaged_texts_and_exits_with_1(damaged: Path, clean: Path) -> None:
    ended = _run("check", damaged, clean)
    assert (ended.returncode, ended.stderr) == (1, b"")
    assert ended.stdout.decode() == f"{damaged}: 2 edits (SPC111, SPC121)\n"
    assert damaged.read_bytes() == DAMAGED


def test_check_is_silent_and_exits_with_0_where_nothing_is_wrong(clean: Path) -> None:
    assert _quiet(_run("check", clean)) == b""
    assert _quiet(_run("check", stdin=CLEAN)) == b""


def test_diff_shows_the_changes_and_exits_with_1(damaged: Path, clean: Path) -> None:
    ended = _run("diff", damaged, clean)
    assert (ended.returncode, ended.stderr) == (1, b"")
    assert ended.stdout == _quiet(_run("fix", "--diff", damaged))
    assert ended.stdout.endswith(b"\n-" + DAMAGED + b"+" + REPAIRED)


def test_diff_is_empty_and_exits_with_0_where_nothing_is_wrong(clean: Path) -> None:
    assert _quiet(_run("diff", clean)) == b""


# explain, rules, profiles


@pytest.mark.parametrize("code", ["SPC121", "spc121"])
def test_explain_tells_what_a_rule_does(code: str) -> None:
    shown = _quiet(_run("explain", code)).decode()
    rule = catalog()["SPC121"]
    assert shown.startswith(f"SPC121: {rule.damage} (certain)\n\n{rule.cause}\n")
    assert all(repr(example.before) in shown for example in rule.examples)


def test_explain_can_tell_every_rule() -> None:
    command = (
        "import sys; from normalizer.cli import main\n"
        "for code in sys.argv[1:]: main(['explain', code], standalone_mode=False)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", command, *catalog()], capture_output=True, check=True, timeout=60
    ).stdout.decode()
    for code, rule in catalog().items():
        level = rule.confidence.name.lower()
        assert f"\n{code}: {rule.damage} ({level})\n\n{rule.cause}\n" in f"\n{shown}"


def test_explain_tells_why_each_place_in_a_file_was_changed(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(b"Rain\n\nPublished: 12 May 2024\n\nIt rained , then stopped.\n")
    lines = _quiet(_run("explain", path)).decode().splitlines()
    assert lines[0] == f"{path}, line 3: removed 'Published: 12 May 2024\\n\\n'"
    assert lines[1].startswith("    LIN141 (likely): ")
    assert lines[2] == f"{path}, line 5: removed ' '"
    assert lines[3].startswith("    SPC121 (certain): ")
    assert lines[4:] == [f"{path}, metadata: published = 2024-05-12"]


def test_explain_says_so_when_nothing_was_changed(clean: Path) -> None:
    assert _quiet(_run("explain", clean)).decode() == f"{clean}: nothing was changed.\n"
    assert _quiet(_run("explain", "-", stdin=CLEAN)) == b"-: nothing was changed.\n"


def test_rules_lists_every_rule_and_marks_those_that_run() -> None:
    shown = _quiet(_run("rules")).decode().splitlines()
    running = {rule.code for rule in rules_of(load("default"))}
    assert [line[2:8] for line in shown] == list(catalog())
    assert {line[2:8] for line in shown if line[0] == "*"} == running
    assert all(line[:2] in ("* ", "  ") for line in shown)


def test_rules_shows_what_a_profile_and_options_run() -> None:
    shown = _quiet(_run("rules", "-p", "cautious", "--ignore", "LIN")).decode().splitlines()
    marked = {line[2:8] for line in shown if line[0] == "*"}
    running = rules_of(load("cautious").narrowed(ignore=["LIN"]))
    assert marked == {rule.code for rule in running}


def test_rules_as_json_is_the_whole_catalogue() -> None:
    shown = _quiet(_run("rules", "--json"))
    rows = json.loads(shown)
    assert shown.isascii()
    assert [row["code"] for row in rows] == list(catalog())
    running = {rule.code for rule in rules_of(load("default"))}
    assert {row["code"] for row in rows if row["runs"]} == running
    for row in rows:
        rule = catalog()[row["code"]]
        assert (row["stage"], row["damage"]) == (rule.stage.folder, rule.damage)
        told = [
            {"before": case.before, "after": case.after, "lang": case.lang}
            for case in rule.examples
        ]
        # JSON has no way to tell a split character from a whole one.
        assert row["examples"] == json.loads(json.dumps(told))


def test_profiles_lists_the_built_in_profiles() -> None:
    shown = _quiet(_run("profiles")).decode().splitlines()
    assert [line.split()[0] for line in shown] == list(names())
    assert [int(line.split()[1]) for line in shown] == [len(rules_of(load(n))) for n in names()]


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_the_version_is_told(option: str) -> None:
    assert __version__.encode() in _quiet(_run(option))


@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_names_every_command(option: str) -> None:
    shown = _quiet(_run(option)).decode()
    for command in ("check", "diff", "explain", "fix", "profiles", "rules", "undo"):
        assert f"\n  {command} " in shown


# undo


BYTES = {
    "utf-8": (DAMAGED, None),
    "clean": (CLEAN, None),
    "empty": (b"", None),
    "stray bytes": (b"caf\xe9 , caf\xc3\xa9 \x80\n", None),
    "utf-8 with a mark": (b"\xef\xbb\xbf" + DAMAGED, None),
    "utf-16": (b"\xff\xfe" + DAMAGED.decode().encode("utf-16-le"), None),
    "utf-16 with a lone surrogate": (SURROGATES[1], None),
    "utf-8 with surrogates": (SURROGATES[0], None),
    "foreign line ends": (DAMAGED.replace(b"\n", b"\r\n") * 2, None),
    "a declared encoding": (b"caf\xe9 , caf\x81\n", "windows-1252"),
    "nul and controls": (b"a\x00 , \x1b[31mb\x07\n", None),
    "emoji": ("\N{GRINNING FACE} , \N{GRINNING FACE}  x , y\n".encode(), None),
}


@pytest.mark.parametrize("options", [(), ("--utf16",)], ids=["code points", "utf-16 units"])
def test_undo_gives_the_bytes_that_fix_read(options: tuple[str, ...]) -> None:
    data = BYTES["stray bytes"][0] + BYTES["emoji"][0]
    record = _quiet(_run("fix", "--json", "--lang", "en", *options, stdin=data))
    assert _quiet(_run("undo", stdin=record)) == data


@pytest.mark.parametrize("offsets", get_args(Offsets))
@pytest.mark.parametrize("name", BYTES)
def test_undo_gives_the_same_bytes(name: str, offsets: Offsets) -> None:
    data, declared = BYTES[name]
    record = json.dumps(normalize(data, lang="en", encoding=declared).to_dict(offsets)).encode()
    assert _quiet(_run("undo", stdin=record)) == data


def test_undo_reads_a_file_and_writes_a_file(damaged: Path, tmp_path: Path) -> None:
    record, back = tmp_path / "record.json", tmp_path / "back.txt"
    assert _quiet(_run("fix", "--json", damaged, "-o", record)) == b""
    assert _quiet(_run("undo", record, "-o", back)) == b""
    assert back.read_bytes() == DAMAGED
    assert _quiet(_run("undo", record)) == DAMAGED


def test_undo_takes_the_results_of_several_texts(damaged: Path, clean: Path) -> None:
    records = _quiet(_run("fix", "--json", damaged, clean, damaged))
    assert _quiet(_run("undo", stdin=records)) == DAMAGED + CLEAN + DAMAGED


def _record(**changed: object) -> bytes:
    edits = [{"start": 1, "end": 2, "before": "b", "after": "c", "codes": ["SPC121"]}]
    whole = {"text": "ac", "edits": edits, "offsets": "codepoint", "encoding": "utf-8",
             "errors": "strict"}  # fmt: skip
    return json.dumps(whole | changed).encode() + b"\n"


UNSOUND = {
    "not JSON": b"It rained.\n",
    "cut short": _record()[:-5],
    "a list": b"[]\n",
    "a number": b"1\n",
    "no edits": b'{"text": "ac", "offsets": "codepoint"}\n',
    "unknown offsets": _record(offsets="bytes"),
    "edits of another text": _record(text="xy"),
    "an edit without a start": _record(edits=[{"before": "b", "after": "c", "codes": []}]),
    "a start that is a string": _record(
        edits=[{"start": "1", "before": "b", "after": "c", "codes": []}]
    ),
    "a start before the text": _record(
        edits=[{"start": -1, "before": "b", "after": "c", "codes": []}]
    ),
    "an unknown encoding": _record(encoding="utf-7"),
    "an unknown error handler": _record(text="ac\udce9", errors="nonsense"),
    "a character that the encoding lacks": _record(text="ac漢", encoding="windows-1252"),
    "not UTF-8": b'{"text": "\xe9"}\n',
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("name", UNSOUND)
def test_undo_refuses_what_is_no_result(name: str) -> None:
    _refused(_run("undo", stdin=UNSOUND[name]), "-: ")


def test_undo_writes_nothing_when_one_of_several_results_is_unsound(tmp_path: Path) -> None:
    back = tmp_path / "back.txt"
    records = _record() + UNSOUND["edits of another text"]
    _refused(_run("undo", stdin=records))
    _refused(_run("undo", "-o", back, stdin=records))
    assert not back.exists()


def test_undo_of_a_string_with_a_lone_surrogate_says_why_it_cannot_be_written() -> None:
    record = json.dumps(normalize("a\ud800 , b").to_dict()).encode()
    _refused(_run("undo", stdin=record))


# what is refused


@pytest.mark.parametrize("command", ["fix", "check", "diff", "undo"])
def test_a_file_that_is_not_there_is_named(command: str, tmp_path: Path) -> None:
    path = tmp_path / "absent.txt"
    _refused(_run(command, path), f"{path} cannot be read: No such file or directory.")


def test_nothing_is_written_when_one_of_several_files_is_not_there(
    damaged: Path, tmp_path: Path
) -> None:
    absent = tmp_path / "absent.txt"
    _refused(_run("fix", damaged, absent), "absent.txt")
    _refused(_run("fix", "--in-place", damaged, absent), "absent.txt")
    assert damaged.read_bytes() == DAMAGED


def test_what_is_neither_file_nor_rule_is_named_with_the_nearest() -> None:
    _refused(_run("explain", "SPC12O"), "'SPC12O' is neither a file nor a rule", "Did you mean")


def test_a_folder_cannot_be_explained(folder: Path) -> None:
    _refused(_run("explain", folder), "Is a directory")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("-p", "defualt"), "Did you mean 'default'?"),
        (("-p", "absent.toml"), "absent.toml cannot be read"),
        (("--select", "SPX"), "'SPX'"),
        (("--ignore", "lin101"), "Did you mean 'LIN101'?"),
        (("--no-such-option",), "--no-such-option"),
    ],
    ids=["profile", "file", "select", "ignore", "option"],
)
def test_an_unknown_choice_is_named(options: tuple[str, ...], told: str) -> None:
    _refused(_run("fix", *options, stdin=DAMAGED), told)


@pytest.mark.parametrize("command", ["check", "diff", "explain", "rules"])
def test_every_command_that_takes_a_profile_names_an_unknown_one(command: str) -> None:
    subject = ["SPC121"] if command == "explain" else []
    _refused(_run(command, *subject, "-p", "defualt", stdin=DAMAGED), "'default'")


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--encoding", "utf-7"), "'utf-7' is no encoding label"),
        (("--lang", "english"), "'english' is no language tag"),
    ],
    ids=["encoding", "language"],
)
def test_an_unknown_encoding_or_language_is_named(options: tuple[str, ...], told: str) -> None:
    _refused(_run("fix", *options, stdin=DAMAGED), told)


def test_an_unknown_command_is_named() -> None:
    _refused(_run("repair"), "repair")


# streams


@pytest.mark.parametrize("name", ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"])
def test_a_pipe_gets_no_colours(damaged: Path, name: str) -> None:
    shown = _run("diff", damaged, set_to_1=name).stdout
    assert shown
    assert b"\x1b" not in shown


def _on_a_terminal(*arguments: str | Path, **environment: str) -> bytes:
    ours, theirs = pty.openpty()
    try:
        subprocess.run(
            [sys.executable, "-m", "normalizer", *map(str, arguments)],
            check=False,
            env=_environment(TERM="xterm", **environment),
            stdin=subprocess.DEVNULL,
            stdout=theirs,
            timeout=60,
        )
        return os.read(ours, 100_000)
    finally:
        os.close(ours)
        os.close(theirs)


def test_a_terminal_gets_colours_unless_it_wants_none(damaged: Path) -> None:
    coloured = _on_a_terminal("diff", damaged)
    assert b"\x1b[31m-It rained , then" in coloured
    assert b"\x1b[32m+It rained, then" in coloured
    assert b"\x1b" not in _on_a_terminal("diff", damaged, NO_COLOR="1")


@pytest.mark.parametrize(
    "arguments",
    [*TEXT_COMMANDS, ("rules",), ("rules", "--json"), ("profiles",), ("explain", "SPC121")],
    ids=" ".join,
)
def test_a_closed_standard_output_makes_no_traceback(
    arguments: tuple[str, ...], damaged: Path
) -> None:
    _fails_in_silence(*arguments, *([damaged] if arguments in TEXT_COMMANDS else []))


@pytest.mark.parametrize("command", ["fix", "diff", "explain"])
def test_a_closed_standard_output_makes_no_traceback_for_a_long_text(
    command: str, damaged: Path
) -> None:
    damaged.write_bytes(DAMAGED * 10_000)
    _fails_in_silence(command, damaged)


def _fails_in_silence(*arguments: str | Path) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "normalizer", *map(str, arguments)],
            check=False,
            env=_environment(),
            stderr=subprocess.PIPE,
            stdout=theirs,
            timeout=60,
        )
    finally:
        os.close(theirs)
    assert ended.stderr == b""


def test_head_gets_its_line_and_no_traceback(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(CLEAN * 50_000)
    started = subprocess.Popen(
        [sys.executable, "-m", "normalizer", "fix", str(path)],
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert started.stdout is not None
    assert started.stderr is not None
    with started.stdout, started.stderr:
        first = started.stdout.readline()
        started.stdout.close()
        told = started.stderr.read()
        started.wait(timeout=60)
    assert first == CLEAN
    assert told == b""


@pytest.mark.parametrize("arguments", TEXT_COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("data", "options"),
    [(SURROGATES[0], ()), (SURROGATES[1], ()), (SURROGATES[1], ("--ignore", "CHR"))],
    ids=["utf-8", "utf-16", "utf-16 left"],
)
def test_surrogates_in_the_input_do_no_harm(
    arguments: tuple[str, ...], data: bytes, options: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(data)
    ended = _run(*arguments, path, "--lang", "en", *options)
    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 1)
    assert ended.stdout
    if "--json" in arguments:
        record = json.loads(ended.stdout)
        edits = [Edit(each["start"], each["before"], each["after"]) for each in record["edits"]]
        original = normalize(data).original
        assert apply(original, edits) == record["text"]


def test_stray_bytes_that_no_rule_repairs_come_out_as_they_went_in() -> None:
    data = b"caf\xe9 bar , baz\n"
    assert (
        _quiet(_run("fix", "--lang", "en", "--ignore", "CHR", stdin=data)) == b"caf\xe9 bar, baz\n"
    )


@pytest.mark.parametrize("arguments", TEXT_COMMANDS, ids=" ".join)
def test_a_file_name_that_is_not_utf8_does_no_harm(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(name, "wb") as file:  # noqa: PTH123 - a Path cannot be of bytes
        file.write(DAMAGED)
    ended = _run(*arguments, os.fsdecode(name))
    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 1)
    assert ended.stdout


@pytest.mark.parametrize(
    "arguments",
    [("check",), ("diff",), ("explain",), ("rules",), ("explain", "CHR901")],
    ids=" ".join,
)
def test_a_terminal_that_knows_ascii_alone_does_no_harm(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "café.txt"
    path.write_bytes(f"Das Café , „{'lang' * 40}“  und so weiter.\n".encode())
    reads = arguments in TEXT_COMMANDS
    ended = _run(*arguments, *([path] if reads else []), PYTHONIOENCODING="ascii")
    assert b"Traceback" not in ended.stderr
    assert ended.returncode in (0, 1)
    assert ended.stdout
