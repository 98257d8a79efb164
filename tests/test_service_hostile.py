"""Whatever is sent to the service gets its exact status, and leaves no trace but that."""

from __future__ import annotations

import contextlib
import gzip
import http.client
import json
import re
import socket
import time
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
import zstandard

from tests.services import JSON, NDJSON, PLAIN, Running, resident, running

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

CANARY = "zyxcanarywvu"
MIB = 1 << 20
MOST_GROWTH = 64 * MIB  # bytes of all processes together
LEAST_CASES = 60
UTF8_MAX = 4

NORMALIZE, BULK = "/v1/normalize", "/v1/normalize/bulk"
EXPLAIN, UNDO = "/v1/explain", "/v1/undo"


@dataclass(frozen=True, slots=True)
class Case:
    """A request, and the status that it must get."""

    name: str
    status: int
    body: bytes = b""
    path: str = NORMALIZE
    method: str = "POST"
    media: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)
    within: bytes = b""  # must stand in the answer


def _json(name: str, status: int, given: object, path: str = NORMALIZE) -> Case:
    return Case(name, status, json.dumps(given).encode(), path)


def _gzip_bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(bytes(MIB)) for _ in range(size // MIB)) + packer.flush()


def _zstd(data: bytes, **parameters: int) -> bytes:
    chosen = zstandard.ZstdCompressionParameters.from_level(3, **parameters)
    return zstandard.ZstdCompressor(compression_params=chosen).compress(data)


def _packed(name: str, status: int, body: bytes, coding: str, path: str = NORMALIZE) -> Case:
    media = NDJSON if path == BULK else JSON
    return Case(name, status, body, path, media=media, headers={"Content-Encoding": coding})


Sent = tuple[str, int, object]
GOOD = json.dumps({"text": f"It rained , {CANARY}"}).encode()
EDIT = {"start": 0, "before": "a", "after": "b", "codes": ["SPC121"]}


def _bodies() -> Iterator[Case]:  # what stands in the body
    yield Case("empty", 400)
    yield Case("blank", 400, b" \r\n\t ")
    yield Case("no JSON", 400, CANARY.encode())
    yield Case("cut JSON", 400, GOOD[:-1])
    yield Case("two values", 400, GOOD + b" 1")
    yield Case("NUL byte", 400, b'{"text": "a\0b"}')
    yield Case("raw control character", 400, b'{"text": "a\x1fb"}')
    yield Case("escaped NUL", 200, b'{"text": "a\\u0000b"}', within=b'"text":"ab"')
    yield Case("byte order mark", 200, b"\xef\xbb\xbf" + GOOD)
    yield Case("UTF-16", 400, GOOD.decode().encode("utf-16"))
    yield Case("UTF-32", 400, GOOD.decode().encode("utf-32"))
    yield Case("Latin-1", 400, b'{"text": "caf\xe9"}')
    yield Case("overlong UTF-8", 400, b'{"text": "\xc0\xaf"}')
    yield Case("raw surrogates", 400, b'{"text": "\xed\xa0\xbd\xed\xb8\x80"}')
    yield Case("beyond Unicode", 400, b'{"text": "\xf4\x90\x80\x80"}')
    yield Case("lone surrogate", 200, b'{"text": "a \\ud800 b"}', within="\ufffd".encode())
    yield Case("reversed surrogates", 200, b'{"text": "a \\ude00\\ud83d b"}')
    yield Case("noncharacters", 200, b'{"text": "a \\uffff\\ufffe\\ufdd0 b"}')
    yield Case("C1 controls", 200, b'{"text": "a\\u0080\\u0099 b"}')
    yield Case("right to left", 200, b'{"text": "a \\u202e\\u2066 b"}')
    yield Case("deep lists", 400, b"[" * 200_000)
    yield Case("deep objects", 400, b'{"text":' * 50_000 + b"1" + b"}" * 50_000)
    yield Case("deep record", 400, b'{"record":{"text":' + b"[" * 120 + b"]" * 120 + b"}}")
    yield Case(
        "deep, not too deep", 200, b'{"record":{"text":"a","x":' + b"[" * 90 + b"]" * 90 + b"}}"
    )
    yield Case("long number", 200, b'{"record":{"text":"a","n":' + b"7" * 9_000 + b"}}",
               within=b"7" * 9_000)  # fmt: skip
    yield Case("great exponent", 200, b'{"record":{"text":"a","n":1e999999}}', within=b"1e999999")
    yield Case("NaN", 400, b'{"record":{"text":"a","n":NaN}}')
    yield Case("Infinity", 400, b'{"record":{"text":"a","n":-Infinity}}')
    yield Case("key twice", 400, b'{"text":"a","text":"b"}')
    yield Case("inner key twice", 400, b'{"record":{"text":"a","x":{"y":1,"y":2}}}')
    yield Case("long key", 422, json.dumps({"text": "a", CANARY * 9_999: 1}).encode())
    yield _json("a million code points", 200, {"text": "a b " * 250_000, "return": ["text"]})
    yield _json("one code point too many", 413, {"text": "a b " * 250_000 + "c"})
    yield _json("one long word", 200, {"text": "a" * 500_000, "return": []})
    yield _json("one long line of blanks", 200, {"text": " " * 300_000 + "x", "return": []})
    yield _json("many combining marks", 200, {"text": "a" + "\u0301" * 100_000, "return": []})
    yield _json("many line ends", 200, {"text": "\n" * 300_000 + "x", "return": []})
    yield Case("17 MiB", 413, b'{"text":"' + b"a" * (17 * MIB) + b'"}')


def _shapes() -> Iterator[Case]:  # JSON of another shape than it should have
    for name, given in {
        "list": [], "string": CANARY, "number": 1, "null": None, "true": True,
        "nothing to do": {}, "no text": {"id": 1}, "both": {"text": "a", "record": {"text": "a"}},
        "text is a number": {"text": 1}, "text is a list": {"text": [CANARY]},
        "text is null": {"text": None}, "record is a list": {"record": [1]},
        "unknown key": {"text": "a", CANARY: 1}, "misspelt key": {"txt": CANARY},
        "unknown profile": {"text": "a", "profile": CANARY},
        "profile is a path": {"text": "a", "profile": "../../etc/passwd"},
        "profile is a file": {"text": "a", "profile": "/etc/hostname.toml"},
        "unknown rule": {"text": "a", "ignore": [CANARY]},
        "empty rule": {"text": "a", "select": [""]},
        "rules as a string": {"text": "a", "select": "SPC"},
        "unknown part": {"text": "a", "return": [CANARY]},
        "unknown offsets": {"text": "a", "offsets": "bytes"},
        "unknown language": {"text": "a", "lang": "en\n"},
        "long language": {"text": "a", "lang": "e" * 5_000},
        "no budget": {"text": "a", "budget_ms": 0},
        "great budget": {"text": "a", "budget_ms": 10**9},
        "budget as a string": {"text": "a", "budget_ms": "1"},
        "half a budget": {"text": "a", "budget_ms": 1.5},
        "id is a list": {"text": "a", "id": [1]}, "long id": {"text": "a", "id": "1" * 5_000},
        "url is a number": {"text": "a", "url": 1},
        "fields of a text": {"text": "a", "fields": ["b"]},
        "no such field": {"record": {"a": 1}, "fields": [CANARY]},
        "field is no text": {"record": {"text": 5}},
        "no fields": {"record": {"text": "a"}, "fields": []},
        "empty path": {"record": {"text": "a"}, "fields": [""]},
        "path of dots": {"record": {"text": "a"}, "fields": ["..."]},
        "many fields": {"record": {"text": "a"}, "fields": ["a"] * 101},
        "fields and preset": {"record": {"text": "a"}, "fields": ["a"], "preset": "zyte"},
        "unknown preset": {"record": {"text": "a"}, "preset": CANARY},
    }.items():  # fmt: skip
        yield _json(name, 422, given)


def _texts() -> Iterator[Case]:  # plain text and its charsets
    yield Case("no text at all", 200, b"", media=PLAIN)
    for label, status in {
        "utf-8": 200, "iso-8859-1": 200, "shift_jis": 200, "UTF-16LE": 200, "x-user-defined": 200,
        "utf-7": 415, "unicode_escape": 415, "idna": 415, "punycode": 415, "rot13": 415,
        "hex": 415, "raw_unicode_escape": 415, "zlib_codec": 415, "no-such": 415,
    }.items():  # fmt: skip
        yield Case(
            f"charset {label}", status, b"caf\xe9 +AGEA- \\u0041", media=f"{PLAIN}; charset={label}"
        )
    guess = f"{NORMALIZE}?charset=detect"
    yield Case("every byte, to be guessed", 200, bytes(range(256)) * 3_000, guess, media=PLAIN)
    yield Case("nothing to be guessed", 200, b"\xff", guess, media=PLAIN)
    yield Case("another way to guess", 422, b"a", f"{NORMALIZE}?charset=latin1", media=PLAIN)
    yield Case("a guess about JSON", 422, GOOD, guess)
    yield Case("every byte", 200, bytes(range(256)) * 100, media=PLAIN)
    yield Case("half a UTF-16 unit", 200, b"\xff\xfea\0b", media=PLAIN)
    yield Case("long text", 413, b"a" * 4_000_005, media=PLAIN)
    yield Case("unknown option", 422, b"a", f"{NORMALIZE}?{CANARY}=1", media=PLAIN)
    yield Case("option twice", 422, b"a", f"{NORMALIZE}?lang=en&lang=de", media=PLAIN)
    yield Case("budget of words", 422, b"a", f"{NORMALIZE}?budget_ms=soon", media=PLAIN)
    yield Case("odd query", 422, b"a", f"{NORMALIZE}?%ff%00=%zz&&==", media=PLAIN)


def _headers() -> Iterator[Case]:
    yield Case("no type", 415, GOOD, media="")
    yield Case("a form", 415, b"text=a", media="application/x-www-form-urlencoded")
    yield Case("XML", 415, b"<a/>", media="application/xml")
    yield Case("broken type", 415, GOOD, media="/;=;\\")
    yield Case("type with charset", 200, GOOD, media=f"{JSON}; charset=utf-8")
    yield Case("type with another charset", 415, GOOD, media=f"{JSON}; charset=latin1")
    yield Case("lines where one is wanted", 415, GOOD, media=NDJSON)
    yield Case("one where lines are wanted", 415, GOOD, BULK)
    yield Case("text to explain", 415, b"a", EXPLAIN, media=PLAIN)
    yield Case("foreign host", 400, GOOD, headers={"Host": "evil.example"})
    yield Case("foreign origin", 403, GOOD, headers={"Origin": "https://evil.example"})
    yield Case("origin of nobody", 403, GOOD, headers={"Origin": "null"})
    yield Case("foreign site", 403, GOOD, headers={"Sec-Fetch-Site": "cross-site"})
    yield Case("neighbouring site", 403, GOOD, headers={"Sec-Fetch-Site": "same-site"})
    yield Case("odd Accept", 200, GOOD, headers={"Accept": ";;q=x,/,"})
    yield Case("odd traceparent", 200, GOOD, headers={"traceparent": "00-" + "0" * 32 + "-1-1"})
    yield Case("odd request id", 200, GOOD, headers={"X-Request-Id": "(x)" * 500})
    yield Case("a record as text", 406, b'{"record":{"text":"a"}}', headers={"Accept": PLAIN})
    yield Case("odd method", 405, GOOD, method="PATCH")
    yield Case("odd path", 404, b"", f"/v1/{CANARY}/%00/..%2f", "GET")
    yield Case("odd rule", 404, b"", f"/v1/rules/{CANARY}", "GET")
    yield Case("odd option of the catalogue", 422, b"", f"/v1/rules?profile={CANARY}", "GET")


def _codings() -> Iterator[Case]:
    bomb = _gzip_bomb(256 * MIB)
    yield _packed("gzip", 200, gzip.compress(GOOD), "gzip")
    yield _packed("zstd", 200, _zstd(GOOD), "zstd")
    yield _packed("gzip bomb", 413, bomb, "gzip")
    yield _packed("gzip bomb of lines", 413, bomb, "gzip", BULK)
    yield _packed("gzip bomb in gzip", 400, gzip.compress(bomb), "gzip")
    yield _packed("zstd bomb", 413, _zstd(bytes(256 * MIB)), "zstd")
    yield _packed("zstd bomb of lines", 413, _zstd(b"\n" * (256 * MIB)), "zstd", BULK)
    yield _packed(
        "zstd with a large window", 400, _zstd(bytes(32 * MIB), window_log=27, enable_ldm=1), "zstd"
    )
    yield _packed("cut gzip", 400, gzip.compress(GOOD)[:-9], "gzip")
    yield _packed("cut zstd", 400, _zstd(GOOD)[:-3], "zstd")
    yield _packed("gzip with junk behind", 400, gzip.compress(GOOD) + b"junk", "gzip")
    yield _packed("zstd with junk behind", 400, _zstd(GOOD) + b"junkjunk", "zstd")
    yield _packed("no gzip", 400, GOOD, "gzip")
    yield _packed("no zstd", 400, GOOD, "zstd")
    yield _packed("brotli", 415, GOOD, "br")
    yield _packed("twice", 415, gzip.compress(gzip.compress(GOOD)), "gzip, gzip")
    yield _packed("empty gzip", 400, gzip.compress(b""), "gzip")
    yield _packed("many members", 200, b"".join(gzip.compress(bytes([b])) for b in GOOD), "gzip")


def _lines() -> Iterator[Case]:
    def bulk(name: str, status: int, body: bytes, within: bytes = b"") -> Case:
        return Case(name, status, body, BULK, media=NDJSON, within=within)

    yield bulk("no lines", 200, b"", b'"lines":0')
    yield bulk("blank lines", 200, b"\n\r\n \n", b'"blank":3')
    yield bulk("last line open", 200, b'{"text":"a"}\n{"text":"b"}', b'"ok":2')
    yield bulk("carriage returns alone", 200, b'{"text":"a"}\r{"text":"b"}', b'"failed":1')
    yield bulk("separators within", 200, '{"text":"a\u2028b\x85c\x0b"}'.encode(), b'"failed":1')
    yield bulk("no JSON", 200, CANARY.encode(), b'"status":400')
    yield bulk("no UTF-8", 200, b'{"text":"\xff"}', b'"status":400')
    yield bulk("deep line", 200, b"[" * 100_000, b'"status":400')
    yield bulk("long line", 200, b'{"text":"' + b"a" * (5 * MIB) + b'"}\n{"text":"b"}', b'"ok":1')
    yield bulk("too many lines", 413, b"\n" * 5_001)
    yield bulk("as many as may be", 200, b"\n" * 5_000, b'"lines":5000')
    yield bulk("17 MiB of lines", 413, (b'{"text":"' + b"a" * MIB + b'"}\n') * 17)


def _others() -> Iterator[Case]:
    explained: tuple[Sent, ...] = (
        ("span beyond the text", 422, {"text": "abc", "span": {"start": 0, "end": 4}}),
        ("span backwards", 422, {"text": "abc", "span": {"start": 2, "end": 1}}),
        ("span below nought", 422, {"text": "abc", "span": {"start": -1, "end": 1}}),
        ("span of words", 422, {"text": "abc", "span": {"start": "a", "end": "b"}}),
        ("span with more", 422, {"text": "abc", "span": {"start": 0, "end": 1, CANARY: 1}}),
        ("span of all", 200, {"text": "a , b", "span": {"start": 0, "end": 5}}),
        ("explain a record", 422, {"record": {"text": "a"}}),
    )
    undone: tuple[Sent, ...] = (
        ("undo nothing", 200, {"text": "b", "edits": []}),
        ("undo without edits", 422, {"text": "b"}),
        ("undo edits of another text", 422, {"text": CANARY, "edits": [EDIT]}),
        ("undo with a missing member", 422, {"text": "b", "edits": [{"start": 0}]}),
        ("undo what changes nothing", 422, {"text": "b", "edits": [{**EDIT, "before": "b"}]}),
        ("undo out of order", 422, {"text": "bb", "edits": [{**EDIT, "start": 1}, EDIT]}),
        ("undo below nought", 422, {"text": "b", "edits": [{**EDIT, "start": -1}]}),
        ("undo far away", 422, {"text": "b", "edits": [{**EDIT, "start": 10**14}]}),
        ("undo a text by fields", 422, {"text": "b", "edits": [{**EDIT, "field": "x"}]}),
        ("undo a record without fields", 422, {"record": {"x": "b"}, "edits": [EDIT]}),
        ("undo no such field", 422, {"record": {"x": "b"}, "edits": [{**EDIT, "field": CANARY}]}),
        ("undo a number", 422, {"record": {"x": 1}, "edits": [{**EDIT, "field": "x"}]}),
        ("undo utf16 between halves", 422,
         {"text": "\N{GRINNING FACE}b", "offsets": "utf16", "edits": [{**EDIT, "start": 1}]}),
        ("undo in an odd unit", 422, {"text": "b", "edits": [EDIT], "offsets": "bytes"}),
    )  # fmt: skip
    for name, status, given in explained:
        yield _json(name, status, given, EXPLAIN)
    for name, status, given in undone:
        yield _json(name, status, given, UNDO)
    odd = json.dumps({"text": "b", "edits": [], "encoding": "hex", "errors": "strict"}).encode()
    accepts = {"Accept": "application/octet-stream"}
    yield Case("undo to an odd encoding", 422, odd, UNDO, headers=accepts)


CASES = (
    *_bodies(), *_shapes(), *_texts(), *_headers(), *_codings(), *_lines(), *_others(),
)  # fmt: skip


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("hostile")
    with running(folder, budget_ms=20_000, hard_ms=30_000) as started:
        yield started


def test_there_are_enough_cases_and_each_has_its_name() -> None:
    names = [case.name for case in CASES]
    assert len(names) >= LEAST_CASES
    assert sorted(set(names) - {"no JSON"}) == sorted(name for name in names if name != "no JSON")


def test_each_gets_its_exact_status_and_nothing_stays(service: Running) -> None:
    for _ in range(3):  # what is loaded at first use is no growth
        service.post(NORMALIZE, {"text": "It rained , then. " * 40_000, "return": ["text"]})
        service.bulk(GOOD + b"\n")
    before = resident(service.processes())
    wrong = []
    for case in CASES:
        headers = {"Content-Type": case.media, **case.headers} if case.media else dict(case.headers)
        answer = service.ask(case.method, case.path, case.body, headers)
        if answer.status != case.status or case.within not in answer.body:
            wrong.append((case.name, case.status, answer.status, answer.body[:300]))
        if answer.status >= 400:
            assert CANARY.encode() not in answer.body, case.name
    grown = resident(service.processes()) - before
    assert wrong == []
    assert grown < MOST_GROWTH, f"{grown / MIB:.0f} MiB"
    shown = service.get("/metrics").body
    assert CANARY.encode() not in shown
    assert b'status="500"' not in shown
    _check_log(service)


def _check_log(service: Running) -> None:
    for path in (service.out, service.err):
        assert CANARY not in path.read_text("utf-8"), path
    assert all("ms" in line for line in service.logged())


GET = b"GET /v1/info HTTP/1.1\r\n"
POST = b"POST /v1/normalize HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
CHUNKED = POST + b"Transfer-Encoding: chunked\r\n"
WORD = CANARY.encode()
SHORT = b'{"text":"a"}'
RAW = (
    ("no HTTP", WORD + b"\r\n\r\n", 400),
    ("header with NUL", GET + b"Host: localhost\r\nX: a\0\r\n\r\n", 400),
    ("folded header", GET + b"Host: a\r\n " + WORD + b": b\r\n\r\n", 400),
    ("two lengths", POST + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n" + WORD, 400),
    ("length and chunks", CHUNKED + b"Content-Length: 4\r\n\r\n0\r\n\r\n", 400),
    (
        "longer than it says",
        POST + b"Content-Length: 12\r\n\r\n" + SHORT + WORD + b" a\r\n\r\n",
        200,
    ),
    ("shorter than it says", POST + b"Content-Length: 99\r\n\r\n" + SHORT, 400),
    ("broken chunk", CHUNKED + b"\r\n" + WORD + b"\r\n", 400),
    ("cut chunk", CHUNKED + b"\r\nff\r\n" + SHORT, 400),
)


def test_broken_requests_leave_no_trace(service: Running) -> None:
    for name, data, status in RAW:
        said = b""
        with contextlib.suppress(ConnectionResetError):
            said = service.raw(data, half=True)
        first = re.match(rb"HTTP/1\.1 (\d+)", said)
        assert first, name
        assert int(first[1]) == status, (name, said)
    assert service.get("/healthz").status == http.HTTPStatus.OK
    _check_log(service)


def test_bombs_are_refused_at_once(service: Running) -> None:
    for case in _codings():
        if "bomb" in case.name:
            began = time.monotonic()
            service.ask("POST", case.path, case.body, {"Content-Type": case.media, **case.headers})
            assert time.monotonic() - began < 5, case.name


HEAD = (
    f"POST {NORMALIZE} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {JSON}\r\n"
    f"Content-Length: 999\r\nConnection: close\r\n"
).encode()


@pytest.fixture(scope="module")
def hasty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("hasty")
    with running(folder, head_seconds=1, body_seconds=1, stall_seconds=1) as one:
        yield one


def _dripped(service: Running, begun: bytes, drop: bytes) -> bytes:
    """What comes back to a client that goes on sending a little, for 20 seconds at most."""
    until = time.monotonic() + 20
    with socket.create_connection(("127.0.0.1", service.port), timeout=0.1) as connection:
        connection.sendall(begun)
        while time.monotonic() < until:
            with contextlib.suppress(TimeoutError):
                return connection.recv(65536)
            connection.sendall(drop)
    raise AssertionError("It is still read.")


@pytest.mark.parametrize("coding", [b"", b"Content-Encoding: gzip\r\n"])
def test_a_body_that_does_not_come_is_given_up(hasty: Running, coding: bytes) -> None:
    assert b" 408 " in hasty.raw(HEAD + coding + b"\r\n{").split(b"\r\n")[0]
    assert b" 408 " in _dripped(hasty, HEAD + coding + b"\r\n{", b" ").split(b"\r\n")[0]


def test_a_chunked_body_that_comes_drop_by_drop_is_given_up(hasty: Running) -> None:
    said = _dripped(hasty, CHUNKED + b"\r\n", b"1\r\n \r\n")
    assert b" 408 " in said.split(b"\r\n")[0]


def test_a_head_that_does_not_come_is_given_up(hasty: Running) -> None:
    assert _dripped(hasty, HEAD, b"X-A: 1\r\n") == b""


def test_a_client_that_does_not_read_is_given_up(hasty: Running) -> None:
    """Its answer is much longer than what the kernel keeps for it."""
    lines = b"".join(
        json.dumps({"text": f"{number} " + "It rained , then . " * 200}).encode() + b"\n"
        for number in range(1_000)
    )
    head = (
        f"POST {BULK} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {NDJSON}\r\n"
        f"Content-Length: {len(lines)}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", hasty.port), timeout=20) as connection:
        connection.sendall(head.encode() + lines)
        line = hasty.line(route=BULK)
        assert isinstance(line["documents"], int)
        assert 0 < line["documents"] < 1_000
        rest = b"".join(iter(lambda: connection.recv(1 << 20), b""))
    assert b'"summary"' not in rest
    assert "Traceback" not in hasty.err.read_text("utf-8")
    assert hasty.get("/healthz").status == http.HTTPStatus.OK
