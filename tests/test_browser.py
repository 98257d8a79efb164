"""The page in a real browser, with the whole service behind it."""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from normalizer import normalize
from normalizer.web.app import create_app
from normalizer.web.limits import Bounds
from normalizer.web.settings import Settings
from tests.hostile_markup import POLYGLOTS

pytest.importorskip("playwright", reason="playwright is not installed: make browser")

from playwright.sync_api import Browser, Dialog, FilePayload, Page, sync_playwright
from werkzeug.serving import make_server

if TYPE_CHECKING:
    from collections.abc import Iterator

CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium: make browser")

QUIET = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
TEXT = "It rained , then stopped.It poured\N{ZERO WIDTH SPACE} in the town.\n\n0 0\n\nThe end."
WATCH = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (violation) => {
  window.violations.push(violation.violatedDirective);
});
"""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The address of a service that runs."""
    app = create_app(Settings(bounds=Bounds(budget_ms=20_000, hard_ms=30_000)))
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
    app.extensions["normalizer"].close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        running = driver.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield running
        running.close()


@dataclass
class Seen:
    """What a page did that it should not have done."""

    dialogs: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    console: list[str] = field(default_factory=list)

    def check(self, address: str, page: Page) -> None:
        """Nothing of it has happened."""
        assert self.dialogs == []
        assert [url for url in self.requests if not url.startswith(f"{address}/")] == []
        assert self.console == []
        assert page.evaluate("window.violations") == []


def opened(
    browser: Browser,
    address: str,
    *,
    size: tuple[int, int] = (1280, 800),
    scheme: Literal["light", "dark"] = "light",
    scripts: bool = True,
) -> tuple[Page, Seen]:
    context = browser.new_context(
        reduced_motion="reduce",
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        java_script_enabled=scripts,
        permissions=["clipboard-read", "clipboard-write"],
    )
    context.add_init_script(WATCH)
    page = context.new_page()
    page.set_default_timeout(15_000)
    seen = Seen()

    def dismiss(dialog: Dialog) -> None:
        seen.dialogs.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.on("request", lambda request: seen.requests.append(request.url))
    page.on("console", lambda message: seen.console.append(message.text))
    page.on("pageerror", lambda error: seen.console.append(str(error)))
    page.goto(address)
    return page, seen


def repair(page: Page, text: str) -> None:
    page.locator("#text").fill(text)
    page.locator("#go").click()
    page.locator(".result").wait_for()


def result(page: Page) -> str:
    return str(page.locator("#result-text").evaluate("area => area.value"))


def test_a_text_is_repaired_and_explained_without_a_new_page(
    browser: Browser, address: str
) -> None:
    page, seen = opened(browser, address)
    page.evaluate("window.stayed = true")
    repair(page, TEXT)
    edits = normalize(TEXT).edits
    assert page.locator("td.b .mark").count() == len(edits)
    assert result(page) == normalize(TEXT).text
    assert page.locator("#status").inner_text() == page.locator("#result-title").inner_text()

    mark = page.locator("#edit-1")
    note = mark.locator(".note")
    assert not note.is_visible()
    mark.locator(".n").hover()
    assert note.is_visible()
    assert "SPC121" in note.inner_text()
    assert page.locator('.a [data-edit="1"].lit').count() == 1
    page.keyboard.press("Escape")
    assert not note.is_visible()

    page.get_by_role("button", name="Copy the result").click()
    page.get_by_role("button", name="Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == normalize(TEXT).text
    page.get_by_role("button", name="Copy as curl").click()
    page.get_by_role("button", name="Copied").last.wait_for()
    assert f"curl -s {address}/v1/normalize" in page.evaluate("navigator.clipboard.readText()")

    page.locator('.switch[value="SPC121"]').uncheck()
    page.locator("#rule-SPC121.off").wait_for()
    assert "rained , then" in result(page)
    assert page.evaluate("document.activeElement.value") == "SPC121"
    assert page.evaluate("window.stayed")
    seen.check(address, page)
    page.context.close()


def test_files_are_dropped_and_left_out_again(browser: Browser, address: str) -> None:
    page, seen = opened(browser, address)
    page.evaluate(
        """() => {
          const dataTransfer = new DataTransfer();
          const bytes = new Uint8Array([99, 97, 102, 0xe9, 32, 44, 32, 97]);
          dataTransfer.items.add(new File([bytes], "a.txt"));
          for (const name of ["dragover", "drop"]) {
            document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true }));
          }
        }"""
    )
    page.locator(".result").wait_for()
    assert result(page) == normalize(b"caf\xe9 , a").text
    assert page.locator("#text").is_disabled()
    page.get_by_role("button", name="Leave the file out").click()
    repair(page, "It rained , then.")
    page.locator("#result-title", has_text="1 edit by 1 rule").wait_for()
    assert result(page) == "It rained, then."
    seen.check(address, page)
    page.context.close()


def test_the_keyboard_goes_everywhere(browser: Browser, address: str) -> None:
    page, seen = opened(browser, address)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator("#text").focus()
    page.keyboard.insert_text(TEXT)
    page.keyboard.press("Control+Enter")
    page.locator(".result").wait_for()
    assert page.evaluate("document.activeElement.id") == "outcome"

    walked: list[str] = []
    for _ in range(40):
        page.keyboard.press("Tab")
        here = page.evaluate(
            """() => {
              const here = document.activeElement, mark = here.closest(".mark");
              const note = mark && mark.querySelector(".note");
              if (note && getComputedStyle(note).display === "none") return "silent";
              if (getComputedStyle(here).outlineStyle === "none") return "unseen";
              return mark ? mark.id : here.dataset.copy || here.value || here.tagName;
            }"""
        )
        walked.append(here)
        if here == "SUMMARY":
            break
    marks = [f"edit-{number}" for number in range(1, len(normalize(TEXT).edits) + 1)]
    assert [name for name in walked if name.startswith("edit-")] == marks
    assert {"result-text", "curl-text", "SPC121", "SUMMARY"} <= set(walked)
    assert not {"silent", "unseen"} & set(walked)

    page.locator("#edit-1 > a").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.parentElement.id") == "edit-2"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.parentElement.id") == "edit-1"
    page.locator('.switch[value="LIN101"]').focus()
    page.keyboard.press("Space")
    page.locator("#rule-LIN101.off").wait_for()
    assert "0 0" in result(page)
    seen.check(address, page)
    page.context.close()


def test_it_works_without_scripts(browser: Browser, address: str, tmp_path: Path) -> None:
    page, seen = opened(browser, address, scripts=False)
    repair(page, TEXT)
    assert page.locator("td.b .mark").count() == len(normalize(TEXT).edits)
    page.locator("#edit-1 .n").hover()
    assert page.locator("#edit-1 .note").is_visible()
    assert not page.get_by_role("button", name="Copy the result").is_visible()
    page.locator('.switch[value="SPC121"]').uncheck()
    page.get_by_role("button", name="See again").click()
    page.locator("#rule-SPC121.off").wait_for()
    assert page.locator("#text").input_value() == TEXT

    path = tmp_path / "</p><b>file.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"caf\xe9 ferm\xe9\r\nIt rained , then.\r\n")
    page.locator("#file").set_input_files(path)
    page.locator("#go").click()
    page.locator(".kept").wait_for()
    assert "file.txt" in page.locator(".kept").inner_text()
    page.locator('.switch[value="SPC121"]').uncheck()
    page.get_by_role("button", name="See again").click()
    page.locator("#rule-SPC121.off").wait_for()
    assert "café fermé" in page.locator("#result-text").input_value()

    page.goto(address)
    page.locator("#go").click()
    assert "No text yet" in page.get_by_role("alert").inner_text()
    assert seen.dialogs == []
    assert {url.split("/")[2] for url in seen.requests} == {address.split("/")[2]}
    page.context.close()


def test_no_text_becomes_markup(browser: Browser, address: str) -> None:
    page, seen = opened(browser, address)
    made = "#outcome :is(script, img, iframe, svg, style, link, form, object, embed, video, math)"
    for number, polyglot in enumerate(POLYGLOTS):
        repair(
            page,
            f"{number} Photo , {polyglot}\nBy {polyglot}\nIt rained , then.\n{polyglot} , x\n"
            f"Tags: {polyglot}, rain\nPhoto credit: {polyglot} / Post\n",
        )
        page.locator("td.b").first.filter(has_text=f"{number} Photo").wait_for()
        assert page.locator(made).count() == 0
        assert page.locator("#outcome [onload], #outcome [onerror], #outcome [style]").count() == 0
        assert page.title().endswith("normalizer")
    seen.check(address, page)
    assert page.url == f"{address}/"
    page.context.close()


def test_no_field_becomes_markup(browser: Browser, address: str) -> None:
    page, seen = opened(browser, address)
    for polyglot in (*POLYGLOTS[::8], " ".join(POLYGLOTS)):
        page.goto(address)
        page.evaluate(
            """(polyglot) => {
              const form = document.querySelector("#form").cloneNode(true);
              form.querySelectorAll("select").forEach((each) => each.remove());
              for (const name of ["lang", "profile", "listed", "kept_name", "kept", "keep"]) {
                const field = document.createElement("input");
                field.name = name;
                field.value = name === "kept" ? "YQ==" : polyglot;
                form.append(field);
              }
              document.body.append(form);
              form.submit();
            }""",
            polyglot,
        )
        page.get_by_role("alert").wait_for()
    refused = [text for text in seen.console if "status of 422" not in text]
    seen.console[:] = refused
    seen.check(address, page)
    page.context.close()


def test_directions_are_kept_apart(browser: Browser, address: str) -> None:
    page, seen = opened(browser, address)
    repair(page, "هطل المطر , ثم توقف.\nIt rained \N{RIGHT-TO-LEFT OVERRIDE}, then stopped.")
    found = page.locator("td.b > div").evaluate_all(
        "all => all.map(e => getComputedStyle(e).direction)"
    )
    assert found == ["rtl", "ltr"]
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in page.locator(".sides").inner_text()
    seen.check(address, page)
    page.context.close()


def test_an_unreachable_service_is_told_and_the_text_stays(browser: Browser, address: str) -> None:
    page, _ = opened(browser, address)
    page.locator("#text").fill(TEXT)
    page.context.set_offline(True)
    page.locator("#go").click()
    assert "cannot be reached" in page.get_by_role("alert").inner_text()
    assert page.locator("#text").input_value() == TEXT
    page.context.close()


def test_a_file_that_is_too_large_is_not_sent(browser: Browser, address: str) -> None:
    page, seen = opened(browser, address)
    page.locator("#form").evaluate("form => { form.dataset.most = '100'; }")
    large = FilePayload(name="a.txt", mimeType="text/plain", buffer=b"a" * 101)
    page.locator("#file").set_input_files(large)
    page.locator("#go").click()
    assert "100 bytes at most" in page.get_by_role("alert").inner_text()
    assert not [url for url in seen.requests if url.endswith("/ui")]
    page.context.close()


# The lowest contrast of any text with what lies behind it, by the formula of WCAG 2.2.
CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = color; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (c) => [.2126, .7152, .0722].reduce((sum, part, i) => {
    const v = c[i] / 255;
    return sum + part * (v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
  }, 0);
  const behind = (e) => {
    for (; e; e = e.parentElement) {
      const c = rgba(getComputedStyle(e).backgroundColor);
      if (c[3] === 255) return c;
    }
    return rgba("Canvas");
  };
  let worst = [99, ""];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    const box = e.getBoundingClientRect();
    if (!walker.currentNode.data.trim() || box.width < 2 || e.closest(".skip")) continue;
    const [ink, paper] = [rgba(getComputedStyle(e).color), behind(e)];
    const alpha = Number(getComputedStyle(e).opacity);
    const mixed = ink.map((v, i) => v * alpha + paper[i] * (1 - alpha));
    const [a, b] = [light(mixed), light(paper)].sort((x, y) => y - x);
    const ratio = (a + .05) / (b + .05);
    if (ratio < worst[0]) worst = [ratio, `${e.className}: ${walker.currentNode.data}`];
  }
  return worst;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_can_be_read_wide_and_narrow(
    browser: Browser, address: str, tmp_path: Path, scheme: Literal["light", "dark"]
) -> None:
    folder = Path(os.environ.get("SCREENSHOTS") or tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    for name, width, height in (("wide", 1440, 1000), ("narrow", 320, 700)):
        page, seen = opened(browser, address, size=(width, height), scheme=scheme)
        page.get_by_role("button", name="Try an example").click()
        page.locator(".result").wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        ratio, where = page.evaluate(CONTRAST)
        assert ratio >= 4.5, where
        shot = page.screenshot(path=folder / f"{name}-{scheme}.png", full_page=True)
        assert len(shot) > 20_000
        repair(page, f"{'long' * 300} , {'x' * 500}\N{ZERO WIDTH SPACE}{'y' * 500}")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        seen.check(address, page)
        page.context.close()
