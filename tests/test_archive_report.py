"""The reports of a run: right counts, and a page that no article can break out of."""

from __future__ import annotations

import hashlib
import json
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from normalizer import normalize
from tests.archives import as_lines, done, records

if TYPE_CHECKING:
    from pathlib import Path

HOSTILE = (
    "<script>alert(1)</script> , <img src=x onerror=alert(1)> \"'> </pre></main> , "
    "<style>*{display:none}</style> , javascript:alert(1) &lt;b&gt; , \ud83d \x00 end."
)
TIMES = ("began", "seconds", "slowest")
ALLOWED = {"html", "meta", "title", "style", "main", "h1", "h2", "p", "ul", "li", "strong", "span",
           "br", "details", "div", "summary", "table", "tr", "td", "th", "i", "article", "header",
           "pre", "del", "ins", "code"}  # fmt: skip


class Tags(HTMLParser):
    """All tags, attributes and texts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag."""
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        """Note a text."""
        self.text.append(data)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "in.jsonl"
    hostile: dict[str, object] = {"id": "<b>&\"'", "url": "https://<i>.example/", "text": HOSTILE}
    path.write_bytes(as_lines([*records(150), hostile]) + b'{"text": 1}\n')
    return path


def test_the_json_report_counts_right(tmp_path: Path, source: Path) -> None:
    told = tmp_path / "report.json"
    target = tmp_path / "out.jsonl"
    done("fix", source, "-o", target, "--report", told, "--frame", "9000", code=3)
    report = json.loads(told.read_bytes())
    results = [
        normalize(json.loads(line)["text"], url=json.loads(line)["url"])
        for line in source.read_bytes().splitlines()[:-1]
    ]
    changed = [result for result in results if result.edits]
    totals = report["totals"]
    assert totals["read"] == 152
    assert totals["written"] == 151
    assert totals["quarantined"] == 1
    assert totals["changed"] == len(changed)
    assert totals["edits"] == sum(len(result.edits) for result in changed)
    assert totals["balanced"]
    assert report["quarantine"] == {"wrong type": 1}
    by_code = {rule["code"]: rule for rule in report["rules"]}
    touched = [result for result in changed if any("SPC121" in e.codes for e in result.edits)]
    assert by_code["SPC121"]["records"] == len(touched)
    assert sum(report["removed_share"].values()) == len(changed)
    assert sum(report["languages"].values()) == 151
    assert sum(site["records"] for site in report["sites"]) == 151
    (given,) = report["inputs"]
    assert given["sha256"] == hashlib.sha256(source.read_bytes()).hexdigest()
    assert report["slowest"][0]["seconds"] >= report["slowest"][-1]["seconds"]
    assert report["typical"]
    assert report["drastic"][0]["share"] == max(each["share"] for each in report["drastic"])


def test_a_resumed_run_reports_the_same(tmp_path: Path, source: Path) -> None:
    reports = []
    target = tmp_path / "out.jsonl"
    options = ("-o", target, "--frame", "9000", "--max-errors", "0")
    source.write_bytes(b'{"text": 1}\n' + source.read_bytes())
    for more in (("--max-errors", "9"), ("--resume", "--max-errors", "9")):
        if "--resume" in more:
            target.unlink()
            done("fix", source, *options, code=4)
        told = tmp_path / "report.json"
        done("fix", source, *options, *more, "--report", told, code=3)
        report = json.loads(told.read_bytes())
        reports.append(
            {k: v for k, v in report.items() if k not in ("began", "seconds", "slowest")}
        )
    assert reports[0] == reports[1]


def test_no_article_can_break_out_of_the_page(tmp_path: Path, source: Path) -> None:
    page = tmp_path / "report.html"
    done("fix", source, "-o", tmp_path / "out.jsonl", "--report", page, code=3)
    shown = page.read_text("utf-8")
    tags = Tags()
    tags.feed(shown)
    assert tags.names <= ALLOWED
    assert tags.attributes <= {"lang", "dir", "charset", "name", "content", "http-equiv", "class",
                               "style", "title"}  # fmt: skip
    text = "".join(tags.text)
    assert "alert(1)" in text
    assert "default-src 'none'" in shown
    for outside in ("http://", "https://", "//", "url(", "@import", "src="):
        assert outside not in shown.replace(HOSTILE[:60], "").split("<article>")[0], outside


def test_the_page_shows_what_was_done(tmp_path: Path, source: Path) -> None:
    page = tmp_path / "report.html"
    done("fix", source, "-o", tmp_path / "out.jsonl", "--report", page, code=3)
    shown = page.read_text("utf-8")
    for part in (
        *("Edits by rule", "SPC121", "Typical changes", "most drastic", "In quarantine"),
        *("wrong type", "How much of a changed text was removed", "<del>", "152"),
    ):
        assert part in shown


def test_copies_of_a_text_are_one_example_and_long_tables_are_folded(tmp_path: Path) -> None:
    source, page = tmp_path / "in.jsonl", tmp_path / "report.html"
    same: list[dict[str, object]] = [
        {"id": number, "url": f"https://paper{number}.example/", "text": "It rained , then."}
        for number in range(40)
    ]
    source.write_bytes(as_lines(same))
    done("fix", source, "--dry-run", "--frame", "500", "--report", page)
    shown = page.read_text("utf-8")
    assert shown.count("<article>") == 2  # a typical one, and the most drastic one
    assert "<summary>28 more</summary>" in shown
    assert "paper39.example" in shown


def test_a_report_of_an_unknown_kind_is_refused_before_anything_is_done(
    tmp_path: Path, source: Path
) -> None:
    target = tmp_path / "out.jsonl"
    told = done("fix", source, "-o", target, "--report", tmp_path / "report.pdf", code=2)
    assert "neither" in told
    assert not target.exists()
    assert "cannot be the report" not in told
    same = tmp_path / "in.json"
    same.write_bytes(source.read_bytes())
    told = done("fix", same, "--format", "jsonl", "-o", target, "--report", same, code=2)
    assert "cannot be the report" in told
    told = done("fix", source, "-o", tmp_path / "o.json", "--report", tmp_path / "o.json", code=2)
    assert "it is the output, too" in told
