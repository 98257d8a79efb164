"""The HTTP service does what its document says: one text, one record, many lines, and back."""

from __future__ import annotations

import gzip
import http.client
import json
import socket
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest
import zstandard
from openapi_spec_validator import OpenAPIV31SpecValidator

from normalizer import normalize
from normalizer.catalog import catalog
from normalizer.web.app import create_app
from normalizer.web.limits import Bounds
from normalizer.web.metrics import Metrics
from normalizer.web.settings import Settings
from tests.contract import openapi
from tests.services import JSON, NDJSON, PLAIN, ROOT, Running, article, running

if TYPE_CHECKING:
    from collections.abc import Iterator

DIRTY = "0 0\nIt rained , then stopped.\n"
CLEAN = "It rained, then stopped.\n"
FACE = "\N{GRINNING FACE}"


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("service")) as started:
        yield started


def test_a_text_comes_back_repaired_with_its_edits(service: Running) -> None:
    told = service.post("/v1/normalize", {"text": DIRTY, "id": "a-1"}).told
    assert (told["id"], told["text"], told["changed"], told["complete"]) == (
        "a-1",
        CLEAN,
        True,
        True,
    )
    assert told["edits"] == [
        {
            "field": None, "start": 0, "end": 4, "before": "0 0\n", "after": "",
            "codes": ["LIN101"], "out_start": 0, "out_end": 0, "confidence": "likely",
            "message": "Counter figures. One of two lone figures is 0.",
        },
        {
            "field": None, "start": 13, "end": 14, "before": " ", "after": "",
            "codes": ["SPC121"], "out_start": 9, "out_end": 9, "confidence": "certain",
            "message": "Space before a comma.",
        },
    ]  # fmt: skip
    assert {"stats", "diff", "record", "encoding"}.isdisjoint(told)


def test_the_library_and_the_service_say_the_same(service: Running) -> None:
    told = service.post("/v1/normalize", {"text": article(), "return": ["text", "edits"]}).told
    here = normalize(article()).to_dict()
    for key in ("text", "lang", "settled", "complete", "profile", "removed_share", "warnings"):
        assert told[key] == here[key]
    edits = told["edits"]
    assert isinstance(edits, list)
    assert len(edits) > 3
    wanted = ("start", "end", "before", "after", "codes")
    assert [{key: edit[key] for key in wanted} for edit in edits] == here["edits"]


def test_parts_come_as_they_are_asked_for(service: Running) -> None:
    told = service.post("/v1/normalize", {"text": DIRTY, "return": ["stats", "diff"]}).told
    assert told["stats"] == {
        "characters_in": 30, "characters_out": 25, "edits": 2,
        "by_rule": {"LIN101": 1, "SPC121": 1},
    }  # fmt: skip
    assert str(told["diff"]).startswith("--- before\n+++ after\n")
    assert {"text", "edits", "metadata"}.isdisjoint(told)


def test_metadata_is_told(service: Running) -> None:
    told = service.post("/v1/normalize", {"text": "Read Time: 2 min\n\nIt rained."}).told
    assert told["metadata"] == {"reading_minutes": 2}


@pytest.mark.parametrize("offsets", ["codepoint", "utf16"])
def test_offsets_fit_the_text_in_the_unit_that_was_asked_for(
    service: Running, offsets: str
) -> None:
    text = f"{FACE} It rained , then {FACE} stopped , too."
    told = service.post("/v1/normalize", {"text": text, "offsets": offsets}).told
    width = 2 if offsets == "utf16" else 4
    codec = f"utf-{8 * width}-le"
    old, new = text.encode(codec), str(told["text"]).encode(codec)
    edits = told["edits"]
    assert isinstance(edits, list)
    assert len(edits) == 2
    for edit in edits:
        before = old[width * edit["start"] : width * edit["end"]]
        after = new[width * edit["out_start"] : width * edit["out_end"]]
        assert (before.decode(codec), after.decode(codec)) == (edit["before"], edit["after"])


def test_rules_can_be_chosen(service: Running) -> None:
    told = service.post("/v1/normalize", {"text": DIRTY, "ignore": ["LIN"]}).told
    assert told["text"] == "0 0\n" + CLEAN
    straight = {"text": "It’s late.", "select": ["CHR901"], "profile": "cautious"}
    assert service.post("/v1/normalize", straight).told["text"] == "It's late."


def test_a_record_comes_back_with_nothing_else_changed(service: Running) -> None:
    body = (
        b'{"record": {"b": 1e400, "text": "It rained , then.", "a": 1.10, "n": -0,'
        b' "big": 123456789012345678901234567890, "deep": [{"text": "a , b"}], "none": null}}'
    )
    answer = service.ask("POST", "/v1/normalize", body, {"Content-Type": JSON})
    assert (
        b'"record":{"b":1e400,"text":"It rained, then.","a":1.10,"n":-0,'
        b'"big":123456789012345678901234567890,"deep":[{"text":"a , b"}],"none":null}'
    ) in answer.body
    edits = answer.told["edits"]
    assert isinstance(edits, list)
    assert [(edit["field"], edit["start"]) for edit in edits] == [("text", 9)]


def test_fields_are_paths_and_presets_know_their_scrapers(service: Running) -> None:
    record = {"article": {"headline": "Rain", "articleBody": "a , b", "inLanguage": "de"}}
    told = service.post("/v1/normalize", {"record": record, "preset": "zyte"}).told
    assert told["record"] == {
        "article": {"headline": "Rain", "articleBody": "a, b", "inLanguage": "de"}
    }
    assert told["lang"] == "de"
    many = {"parts": [{"t": "a , b"}, {"t": "c"}, {"t": None}, {"t": "d , e"}]}
    told = service.post("/v1/normalize", {"record": many, "fields": ["parts.*.t"]}).told
    edits = told["edits"]
    assert isinstance(edits, list)
    assert [edit["field"] for edit in edits] == ["parts.0.t", "parts.3.t"]


def test_a_result_is_taken_back(service: Running) -> None:
    for offsets in ("codepoint", "utf16"):
        text = f"{FACE}{DIRTY} \ud83d {FACE} , x\0"
        told = service.post("/v1/normalize", {"text": text, "offsets": offsets}).told
        given = {key: told[key] for key in ("text", "edits", "offsets")}
        assert service.post("/v1/undo", given).told == {"text": text}


def test_a_record_is_taken_back(service: Running) -> None:
    record = {"id": 1.0, "parts": [{"t": "a , b"}, {"t": "c"}, {"t": "0 0\nd , e"}]}
    told = service.post("/v1/normalize", {"record": record, "fields": ["parts.*.t"]}).told
    given = {"record": told["record"], "edits": told["edits"]}
    assert service.post("/v1/undo", given).told == {"record": record}


def test_bytes_are_read_by_their_charset_and_taken_back(service: Running) -> None:
    data = "Il plut , disait-on “hier”. Café.\n".encode("cp1252")
    told = service.plain(data, "text/plain; charset=ISO-8859-1").told
    assert told["text"] == "Il plut, disait-on “hier”. Café.\n"
    assert (told["encoding"], told["decoded_as"]) == ("windows-1252", "declared")
    given = {key: told[key] for key in ("text", "edits", "encoding", "errors")}
    back = service.post("/v1/undo", given, Accept="application/octet-stream")
    assert back.body == data


def test_stray_bytes_are_damage_and_told(service: Running) -> None:
    told = service.plain(b"The caf\xe9 doesn\x92t open.").told
    assert (told["text"], told["decoded_as"]) == ("The café doesn’t open.", "undecodable")


def test_a_charset_is_guessed_only_when_asked(service: Running) -> None:
    text = "Вчера вечером шёл сильный дождь , и старый мост через реку закрыли для всех машин. "
    data = (text * 3).encode("koi8-r")
    told = service.plain(data, path="/v1/normalize?charset=detect").told
    assert (told["decoded_as"], told["encoding"]) == ("detected", "koi8-r")
    assert "дождь, и" in str(told["text"])
    assert service.plain(data).told["decoded_as"] == "undecodable"
    for sure in ("дождь".encode(), "дождь".encode("utf-16")):
        told = service.plain(sure, path="/v1/normalize?charset=detect").told
        assert told["decoded_as"] in ("utf-8", "bom")
    labelled = service.plain(
        b"caf\xe9", "text/plain; charset=latin1", "/v1/normalize?charset=detect"
    )
    assert labelled.told["decoded_as"] == "declared"


def test_plain_text_in_and_out(service: Running) -> None:
    headers = {"Content-Type": PLAIN, "Accept": PLAIN}
    answer = service.ask("POST", "/v1/normalize?ignore=LIN", DIRTY.encode(), headers)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.body.decode() == "0 0\n" + CLEAN
    both = service.post("/v1/normalize", {"text": DIRTY}, Accept="text/plain, */*;q=0.1")
    assert both.body.decode() == CLEAN


def test_no_text_ever_has_nul_or_lone_surrogates(service: Running) -> None:
    given = {"text": "a\0b \ud83d c \udce9", "ignore": ["CHR"]}
    told = service.post("/v1/normalize", given).told
    assert told["text"] == "ab \N{REPLACEMENT CHARACTER} c \N{REPLACEMENT CHARACTER}"
    undone = service.post("/v1/undo", {"text": told["text"], "edits": told["edits"]})
    assert undone.told == {"text": given["text"]}


def test_explain_gives_reasons(service: Running) -> None:
    told = service.post("/v1/explain", {"text": DIRTY}).told
    edits = told["edits"]
    assert isinstance(edits, list)
    assert edits[0]["reasons"] == [
        {
            "code": "LIN101", "confidence": "likely", "damage": "Counter figures",
            "cause": catalog()["LIN101"].cause, "evidence": "One of two lone figures is 0.",
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "options", "reason"),
    [
        ("It’s late.", {}, ("CHR901", "off", [])),
        ("Call `f(a , b)` now , then.", {}, ("SPC121", "guarded", ["code"])),
        ("10³ and ½", {}, ("CHR904", "guess", [])),
        ("It rained , then.", {"profile": "default", "ignore": ["SPC121"]}, ("SPC121", "off", [])),
    ],
)
def test_explain_says_why_a_place_was_not_touched(
    service: Running, text: str, options: dict[str, object], reason: tuple[str, str, list[str]]
) -> None:
    at = next(place for place, character in enumerate(text) if character in "’,³½") - 1
    given = {"text": text, "span": {"start": at, "end": at + 2}, **options}
    span = service.post("/v1/explain", given).told["span"]
    assert isinstance(span, dict)
    assert span["touched"] is False
    told = [(one["code"], one["because"], one["guards"]) for one in span["untouched_by"]]
    assert reason in told


def test_explain_says_which_edits_touched_a_place(service: Running) -> None:
    text = f"{FACE}{FACE} It rained , then."
    for offsets, start in (("codepoint", 12), ("utf16", 14)):
        given = {"text": text, "offsets": offsets, "span": {"start": start, "end": start + 1}}
        span = service.post("/v1/explain", given).told["span"]
        assert isinstance(span, dict)
        assert (span["start"], span["end"], span["touched"]) == (start, start + 1, True)
        assert [edit["codes"] for edit in span["edits"]] == [["SPC121"]]


def test_bulk_answers_each_line_in_order_and_ends_with_a_summary(service: Running) -> None:
    lines = [json.dumps({"id": n, "text": f"Day {n} , rain."}) for n in range(100)]
    lines[17] = '{"id": 17, "text": 1}'
    lines[40] = ""
    lines[41] = '{"id": 41, "text": "a\u2028b\x85 , c"}'
    lines[60] = "no JSON"
    lines[99] = '{"id": 99, "record": {"text": "a , b", "n": 1.10}}'
    answer = service.bulk("\r\n".join(lines).encode(), "return=text")
    *told, last = answer.lines
    assert [line["i"] for line in told] == [n for n in range(100) if n != 40]
    assert [line["i"] for line in told if line["status"] != 200] == [17, 60]
    assert told[17]["id"] == 17
    assert told[40]["id"] == 41  # one line, though it holds what others take for line ends
    assert b'"record":{"text":"a, b","n":1.10}' in answer.body
    summary = last["summary"]
    assert isinstance(summary, dict)
    assert (summary["lines"], summary["blank"]) == (100, 1)
    assert (summary["ok"], summary["failed"], summary["changed"]) == (97, 2, 97)
    assert summary["by_rule"]["SPC121"] == 96
    assert summary["complete"] is True


def test_bulk_takes_records_as_they_are(service: Running) -> None:
    records = [{"title": "Rain", "body": "a , b", "id": f"n{n}", "url": "x"} for n in range(3)]
    data = b"\n".join(json.dumps(record).encode() for record in records)
    *told, _ = service.bulk(data, "mode=record&fields=body,title&return=text,stats").lines
    assert [line["record"] for line in told] == [{**one, "body": "a, b"} for one in records]
    assert [line["id"] for line in told] == ["n0", "n1", "n2"]


def test_bulk_can_tell_of_changes_or_errors_alone(service: Running) -> None:
    data = b'{"text":"a"}\n{"text":"a , b"}\n{"txt":"a"}\n'
    for only, wanted in (("changed", [1]), ("errors", [2]), ("all", [0, 1, 2])):
        *told, last = service.bulk(data, f"only={only}").lines
        assert [line["i"] for line in told] == wanted
        assert "summary" in last


def test_bulk_options_are_checked_before_the_first_line(service: Running) -> None:
    assert service.bulk(b'{"text":"a"}\n', "select=QQ").status == 422
    assert service.bulk(b'{"text":"a"}\n', "mode=other").status == 422
    assert service.bulk(b'{"text":"a"}\n', "colour=red").status == 422
    assert service.bulk(b"", "").lines[-1].keys() == {"summary"}


def test_a_client_that_sends_everything_first_does_not_deadlock(service: Running) -> None:
    line = json.dumps({"text": article(20_000)}).encode() + b"\n"
    *told, last = service.bulk(line * 400, "return=text,edits").lines
    assert len(told) == 400
    assert "summary" in last


def test_only_a_summary_proves_that_a_bulk_answer_is_whole(service: Running) -> None:
    whole = service.bulk(b'{"text":"a"}\n' * 50, "return=text")
    cut = whole.body[: whole.body.rindex(b'{"summary"')]
    assert all("summary" not in json.loads(line) for line in cut.split(b"\n")[:-1])


def _zipped(data: bytes) -> bytes:
    return gzip.compress(data)


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_bodies_may_be_compressed(service: Running, coding: str) -> None:
    pack = _zipped if coding == "gzip" else zstandard.compress
    halves = b'{"text": "0 0\\nIt rained ', b', then stopped.\\n"}'
    data = b"".join(map(pack, halves))  # two members, one behind the other
    headers = {"Content-Type": JSON, "Content-Encoding": coding}
    assert service.ask("POST", "/v1/normalize", data, headers).told["text"] == CLEAN
    lines = pack(b'{"text":"a , b"}\n' * 100)
    *told, _ = service.ask(
        "POST", "/v1/normalize/bulk", lines, {"Content-Type": NDJSON, "Content-Encoding": coding}
    ).lines
    assert {line["text"] for line in told} == {"a, b"}


def test_bodies_may_be_chunked(service: Running) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    pieces = iter([b'{"text": "It rai', b"ned , then stopped", b'.\\n"}'])
    connection.request("POST", "/v1/normalize", pieces, {"Content-Type": JSON}, encode_chunked=True)
    assert json.loads(connection.getresponse().read())["text"] == CLEAN
    connection.close()


def test_one_connection_serves_many_requests(service: Running) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", service.port, timeout=30)
    for number in range(20):
        body = json.dumps({"text": f"{number} , x"} if number % 3 else {"txt": "y" * 9_999})
        connection.request("POST", "/v1/normalize", body, {"Content-Type": JSON})
        answer = connection.getresponse()
        told = json.loads(answer.read())
        assert told.get("text", "refused") == (f"{number}, x" if number % 3 else "refused")
    connection.close()


def test_the_catalogue_shows_every_rule(service: Running) -> None:
    told = service.get("/v1/rules?profile=cautious").told
    rules = told["rules"]
    assert isinstance(rules, list)
    assert [rule["code"] for rule in rules] == list(catalog())
    assert any(rule["runs"] for rule in rules)
    assert not all(rule["runs"] for rule in rules)
    one = service.get("/v1/rules/SPC121").told
    assert one["profiles"] == ["cautious", "default", "everything"]
    assert one["damage"] == catalog()["SPC121"].damage
    missing = service.get("/v1/rules/SPC12l")
    assert (missing.status, missing.code) == (404, "no-such-rule")
    assert "Did you mean 'SPC121'?" in str(missing.told["detail"])


@pytest.mark.parametrize(
    "path", ["/v1/rules", "/v1/rules/SPC121", "/v1/profiles", "/v1/info", "/openapi.json"]
)
def test_what_stays_the_same_is_not_sent_twice(service: Running, path: str) -> None:
    first = service.get(path)
    assert first.status == 200
    again = service.get(path, If_None_Match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"")


def test_info_says_the_limits(service: Running) -> None:
    told = service.get("/v1/info").told
    limits = told["limits"]
    assert isinstance(limits, dict)
    assert limits["body_bytes"] == 16 << 20
    assert limits["bulk_lines"] == 5_000
    assert told["ruleset"] == service.post("/v1/normalize", {"text": "a"}).told["ruleset"]


def test_health_and_metrics(service: Running) -> None:
    assert service.get("/healthz").told == {"status": "alive"}
    assert service.get("/readyz").told == {"status": "ready"}
    assert service.ask("HEAD", "/healthz").status == 200
    service.post("/v1/normalize", {"text": DIRTY})
    shown = service.get("/metrics").body.decode()
    assert 'normalizer_documents_total{result="changed"}' in shown
    assert 'normalizer_edits_total{rule="SPC121"}' in shown
    assert 'normalizer_requests_total{route="/v1/normalize",status="200"}' in shown


@pytest.mark.parametrize(
    ("method", "path", "status", "header"),
    [
        ("GET", "/nowhere", 404, None),
        ("GET", "/v1/normalize", 405, "allow"),
        ("DELETE", "/v1/info", 405, "allow"),
        ("POST", "/metrics", 405, "allow"),
    ],
)
def test_every_error_is_a_problem(
    service: Running, method: str, path: str, status: int, header: str | None
) -> None:
    answer = service.ask(method, path)
    assert answer.status == status
    assert answer.told["request_id"] == answer.headers["x-request-id"]
    assert header is None or header in answer.headers


def test_a_request_keeps_its_id_and_its_trace(service: Running) -> None:
    trace = "4bf92f3577b34da6a3ce929d0e0e4736"
    answer = service.get(
        "/healthz", X_Request_Id="crawl-7.3", traceparent=f"00-{trace}-00f067aa0ba902b7-01"
    )
    assert answer.headers["x-request-id"] == "crawl-7.3"
    line = service.line(request_id="crawl-7.3")
    assert (line["trace_id"], line["route"], line["status"]) == (trace, "/healthz", 200)
    odd = service.get("/healthz", X_Request_Id="a b")
    assert odd.headers["x-request-id"] != "a b"


def test_answers_are_safe_to_show_in_a_browser(service: Running) -> None:
    for answer in (service.get("/v1/info"), service.get("/nowhere"), service.get("/healthz")):
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "no-referrer"
    assert service.post("/v1/normalize", {"text": "a"}).headers["cache-control"] == "no-store"


def test_the_document_is_openapi_and_has_all_routes() -> None:
    document = openapi()
    OpenAPIV31SpecValidator(document).validate()
    app = create_app(Settings(children=2))
    try:
        served = {
            (rule.rule.replace("<", "{").replace(">", "}"), method.lower())
            for rule in app.url_map.iter_rules()
            for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}
            if rule.endpoint.startswith("api.")
        }
    finally:
        app.extensions["normalizer"].close()
    told = {(path, method) for path, item in document["paths"].items() for method in item}
    assert told == served


def test_a_broken_connection_ends_a_bulk_answer_without_harm(service: Running) -> None:
    line = json.dumps({"text": article(20_000)}).encode() + b"\n"
    data = line * 500
    with socket.create_connection(("127.0.0.1", service.port)) as connection:
        head = f"POST /v1/normalize/bulk HTTP/1.1\r\nHost: localhost\r\nContent-Type: {NDJSON}\r\n"
        connection.sendall(f"{head}Content-Length: {len(data)}\r\n\r\n".encode() + data)
        assert connection.recv(1000)
    assert service.post("/v1/normalize", {"text": "a , b"}).told["text"] == "a, b"


def test_the_documentation_has_every_setting_metric_and_route() -> None:
    told = (ROOT / "docs" / "service.md").read_text("utf-8")
    names = {each.name for kind in (Settings, Bounds) for each in fields(kind)} - {"bounds"}
    assert [name for name in sorted(names) if f"NORMALIZER_{name.upper()}`" not in told] == []
    assert [path for path in openapi()["paths"] if path.split("{")[0] not in told] == []
    counted = {family.name for family in Metrics("x").families()}
    assert [name for name in sorted(counted) if f"`{name}" not in told] == []


def test_the_example_of_the_documentation_is_true(service: Running) -> None:
    told = (ROOT / "docs" / "service.md").read_text("utf-8")
    shown = json.loads(told.split("```json\n")[1].split("```")[0])
    given = json.loads(told.split("-d '")[1].split("'\n")[0])
    answered = service.post("/v1/normalize", given).told
    assert {**answered, "ruleset": shown["ruleset"]} == shown
