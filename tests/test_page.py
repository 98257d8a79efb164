"""The page shows every change, escapes everything, and works without JavaScript."""

from __future__ import annotations

import base64
import html
import io
import json
import os
import re
import shlex
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from normalizer import apply, normalize
from normalizer.web import curl, painting
from normalizer.web.form import EXAMPLE
from normalizer.web.invisible import tokens
from normalizer.web.painting import LONG, PAINTED, Mark, rows
from tests import pages
from tests.strategies import texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse

    from normalizer.web.painting import Piece, Row


@pytest.fixture(scope="module")
def client() -> FlaskClient:
    return pages.create().test_client()


def shown(client: FlaskClient, **form: object) -> str:
    answer = client.post("/ui", data=form)
    assert answer.status_code == 200, answer.text[-2000:]
    return answer.text


def cells(page: str) -> list[str]:
    """The words of all cells as a reader sees them, without notes and numbers."""
    found = re.findall(r'<td class="[ab]"><div dir="auto">(.*?)</div></td>', page, re.DOTALL)
    for hidden in (r'<span class="vh">.*?</span>', r'<span class="note".*?</span>',
                   r'<bdi class="n".*?</bdi>'):  # fmt: skip
        found = [re.sub(hidden, "", cell, flags=re.DOTALL) for cell in found]
    return [html.unescape(re.sub(r"<[^>]+>", "", cell)) for cell in found]


def marks(text: str) -> list[Mark]:
    return [
        Mark(number, edit.codes, "", "", edit.start, edit.before, edit.after)
        for number, edit in enumerate(normalize(text).edits, 1)
    ]


def painted(found: Iterable[Row], side: str) -> str:
    """One side of the rows as a text again."""
    return "\n".join(
        "".join(map(plain, row.before if side == "before" else row.after)) for row in found
    )


def plain(piece: Piece) -> str:
    """The characters that a piece stands for."""
    words = []
    for token in piece.tokens:
        if not token.name:
            words.append(token.text)
        elif token.is_break:
            words.append("\n")
        elif token.name == "space":
            words.append(" ")
        else:
            words.append(chr(int(token.name.rpartition("+")[2], 16)))
    return "".join(words)


@given(texts)
def test_both_sides_are_painted_whole(text: str) -> None:
    result = normalize(text)
    found = list(rows(text, marks(text)))
    assert painted(found, "before") == text
    assert painted(found, "after") == result.text == apply(text, result.edits)


UNSEEN = st.characters(categories=["Cc", "Cf", "Cs", "Co", "Zs", "Zl", "Zp"])


@given(st.text(UNSEEN | st.sampled_from("Ab,.é"), max_size=60))
def test_no_invisible_character_is_left_as_it_is(text: str) -> None:
    for token in tokens(text):
        if not token.name and "\u200d" not in token.text and "\U0001f3f4" not in token.text:
            assert token.text.replace("\n", "").replace("\t", "").isprintable()


@pytest.mark.parametrize(
    ("character", "label", "name"),
    [
        ("\N{ZERO WIDTH SPACE}", "ZWSP", "zero width space, U+200B"),
        ("\N{SOFT HYPHEN}", "SHY", "soft hyphen, U+00AD"),
        ("\N{NO-BREAK SPACE}", "NBSP", "no-break space, U+00A0"),
        ("\N{REPLACEMENT CHARACTER}", "U+FFFD", "replacement character, U+FFFD"),
        ("\N{RIGHT-TO-LEFT OVERRIDE}", "RLO", "right-to-left override, U+202E"),
        ("\0", "NUL", "null, U+0000"),
        ("\x9b", "U+009B", "control character, U+009B"),
        ("\ud800", "U+D800", "lone surrogate, U+D800"),
        ("\ue000", "U+E000", "private use character, U+E000"),
    ],
)
def test_an_invisible_character_is_a_chip_with_its_name(
    character: str, label: str, name: str
) -> None:
    (before, found, after) = tokens(f"a{character}b")
    assert (before.text, found.text, found.name, after.text) == ("a", label, name, "b")


@pytest.mark.parametrize("emoji", ["👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥", "👩🏽‍🚀"])
def test_an_emoji_is_shown_as_one(emoji: str) -> None:
    assert [token.text for token in tokens(f"a {emoji} b")] == [f"a {emoji} b"]


def test_a_long_text_is_folded_to_what_is_around_its_changes() -> None:
    line = "It rained on the hills and in the town.\n"
    text = line * 1_000 + "It rained , then stopped.\n" + line * 1_000
    assert len(text) > LONG
    found = list(rows(text, marks(text)))
    assert sum(row.is_changed for row in found) == 1
    assert sum(row.folded or 1 for row in found) == 2_002
    assert len(found) == 2 + 1 + 2 * painting.AROUND


def test_a_long_line_is_shown_by_its_ends() -> None:
    text = "It rained. " * 10_000 + "Then , it stopped."
    (row,) = rows(text, marks(text))
    length = sum(len(token.text) for piece in row.before for token in piece.tokens)
    assert length < 2 * painting.PIECE
    assert any("characters" in token.text for piece in row.before for token in piece.tokens)


def test_a_text_of_many_lines_is_folded() -> None:
    text = "It rained , then.\n" + "a\n" * 3_000
    assert len(list(rows(text, marks(text)))) < 10


def test_a_text_of_nothing_to_be_seen_does_not_make_a_page_without_end() -> None:
    text = ("a" + "\N{ZERO WIDTH SPACE}\N{SOFT HYPHEN}" * 100) * 5_000
    edits = [Mark(n, ("CHR131",), "", "", 201 * n + 1, text[1:201], "") for n in range(2_000)]
    found = list(rows(text, edits))
    shown = sum(len(piece.tokens) for row in found for piece in (*row.before, *row.after))
    assert shown < painting.TOKENS + 3 * len(edits) + 1_000


def test_no_more_edits_are_painted_than_a_page_can_bear(client: FlaskClient) -> None:
    page = shown(client, text="It rained , then stopped.\n" * (PAINTED + 500))
    assert len(re.findall(r' id="edit-\d+"', page)) == PAINTED
    assert "with 500 more edits" in page


def test_the_example_shows_what_there_is_to_see(client: FlaskClient) -> None:
    page = shown(client, example="yes")
    result = normalize(EXAMPLE)
    assert len(result.edits) >= 10
    assert len(re.findall(r' id="edit-\d+"', page)) == len(result.edits)
    for code in {code for edit in result.edits for code in edit.codes}:
        assert f'id="rule-{code}"' in page
    for label in ("SHY", "NBSP", "ZWSP"):
        assert f'<span aria-hidden="true">{label}</span>' in page
    assert "Ida Merrow" in page
    assert html.escape(result.text, quote=False) in html.unescape(page).replace("&", "&amp;")


def test_the_box_gives_back_what_was_typed(client: FlaskClient) -> None:
    text = "\n\n  <b>One</b> & two\nthree </textarea> four"
    page = shown(client, text=text.replace("\n", "\r\n"))
    (box,) = re.findall(r'<textarea id="text"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)
    assert html.unescape(box) == text


def test_line_ends_of_a_form_are_not_taken_for_damage(client: FlaskClient) -> None:
    assert "Nothing to repair" in shown(client, text="It rained.\r\n\r\nIt stopped.\r\n")


def test_a_rule_is_switched_off_and_stays_off(client: FlaskClient) -> None:
    text = "It rained , then stopped.It poured."
    page = shown(client, text=text, listed=["SPC121", "SPC131"], on=["SPC131"])
    assert cells(page) == [text, text.replace(".It", ".␣It")]
    off = re.search(r'<li id="rule-SPC121" class="off">.*?</li>', page, re.DOTALL)
    assert off is not None
    assert " checked" not in off[0]
    again = shown(client, text=text, listed=["SPC121", "SPC131"], on=["SPC121", "SPC131"])
    assert "2 edits by 2 rules" in again


def test_a_file_is_read_byte_for_byte_and_carried_along(client: FlaskClient) -> None:
    data = b"caf\xe9 ferm\xe9\r\nIt rained , then stopped.\r\n"
    page = shown(client, file=(io.BytesIO(data), "<i>\u202etxt.harbour.txt"))
    assert "<i>" not in page
    kept = re.search(r'name="kept" value="([^"]*)"', page)
    assert kept is not None
    assert base64.b64decode(kept[1]) == data
    assert "U+DCE9" in page  # the stray byte has its place
    again = shown(client, kept=kept[1], kept_name="a.txt", keep="yes", text="other")
    assert cells(again) == cells(page)
    typed = shown(client, kept=kept[1], kept_name="a.txt", text="It rained , then.")
    assert cells(typed) == ["It rained␣, then.", "It rained, then."]


@pytest.mark.parametrize(
    ("form", "status", "words"),
    [
        ({}, 422, "No text yet"),
        ({"text": ""}, 422, "No text yet"),
        ({"text": "a", "lang": "no such language"}, 422, "no language tag"),
        ({"text": "a", "profile": "<b>mine</b>"}, 422, "must be one of"),
        ({"text": "a", "listed": "SPC999"}, 422, "/ignore/0"),
        ({"keep": "yes", "kept": "?", "kept_name": "a"}, 422, "Damaged file"),
        ({"text": "BUSY!"}, 503, "try again in 2 s"),
    ],
)
def test_what_is_wrong_is_said_kindly_and_the_text_stays(
    client: FlaskClient, form: dict[str, str], status: int, words: str
) -> None:
    answer = client.post("/ui", data=form)
    assert answer.status_code == status
    assert words in answer.text
    assert 'role="alert"' in answer.text
    assert form.get("text", "") in answer.text


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 and so on", b"PK\x03\x04rest", b"\x89PNG\r\n", bytes(range(32)) * 40]
)
def test_a_file_that_is_no_text_is_refused(client: FlaskClient, data: bytes) -> None:
    form = {"file": (io.BytesIO(data), "a.pdf"), "text": "typed before"}
    answer = client.post("/ui", data=form)
    assert answer.status_code == 415
    assert "plain text" in answer.text
    assert "typed before" in answer.text


def test_a_text_box_may_hold_as_much_as_the_service_takes(client: FlaskClient) -> None:
    text = "It rained on the hills and in the town.\n" * 40_000
    assert len(text) > 1_500_000
    assert "Nothing to repair" in shown(client, text=text)
    answer = client.post("/ui", data={"text": text * 4})
    assert answer.status_code == 413


def test_text_without_a_form_in_utf8_is_shown(client: FlaskClient) -> None:
    page = shown(client, file=(io.BytesIO(b"a \xed\xa0\x80 b\x00 , c"), "a.txt"))
    assert "NUL" in page
    assert "SLOW!" not in page


def test_an_unfinished_text_says_so(client: FlaskClient) -> None:
    assert "not finished in time" in shown(client, text="SLOW! It rained , then.")


HOSTILE = (
    "plain",
    'it\'s "$(touch x)" `touch x` \\ $HOME !x',
    "JSON\nJSON\n'JSON'\nEOF",
    "\x1b]0;title\x07\x1b[2J\x9b\r\x00\ud800\u202e",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_curl_command_says_the_same_to_a_shell(text: str) -> None:
    address = "http://h'$(x):8/v1/normalize"
    command = curl.command(address, {"text": text, "profile": "default"}, has_key=True)
    assert command.isascii()
    assert command.replace("\n", "").isprintable()
    words = 'curl() { printf "%s\\0" "$@"; printf "=%s\\0" "$(cat)"; }\n'
    ended = subprocess.run(
        ["/bin/sh", "-c", words + command],
        capture_output=True,
        check=True,
        env={**os.environ, "NORMALIZER_KEY": "k3y"},
        timeout=20,
    )
    *arguments, body, _ = ended.stdout.decode().split("\0")
    assert address in arguments
    assert "Authorization: Bearer k3y" in arguments
    assert json.loads(body.removeprefix("=")) == {"text": text, "profile": "default"}


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("repair.example", "http://repair.example/v1/normalize"),
        ("x'$(id)", "http://127.0.0.1:8000/v1/normalize"),
    ],
)
def test_the_curl_command_goes_where_the_page_is(
    client: FlaskClient, host: str, address: str
) -> None:
    page = client.post("/ui", data={"text": "a , b"}, headers={"Host": host}).text
    assert f">curl -s {address} -H" in page


def test_the_curl_command_of_a_long_text_reads_a_file() -> None:
    body = {"text": "a" * 30_000, "ignore": ["SPC"]}
    command = curl.command("http://127.0.0.1:8000/x", body, has_key=False)
    assert len(command) < 300
    assert shlex.split(command)[:2] == ["jq", "-Rs"]
    assert '{"ignore": ["SPC"]} + {text: .}' in shlex.split(command)


def test_nothing_is_loaded_from_elsewhere_and_nothing_is_inline(client: FlaskClient) -> None:
    for page in (client.get("/").text, shown(client, example="yes")):
        addresses = re.findall(r'(?:src|href|action)="([^"]*)"', page)
        assert addresses
        assert not [each for each in addresses if re.match(r"\w+:|//", each)]
        assert not re.findall(r"<style|\sstyle=|\son\w+=|javascript:|<script>", page)


def test_what_the_page_loads_is_there(client: FlaskClient) -> None:
    page = client.get("/").text
    for address in re.findall(r'(?:src|href)="(/ui/[^"]*)"', page):
        answer: TestResponse = client.get(html.unescape(address))
        assert answer.status_code == 200, address
        answer.close()
