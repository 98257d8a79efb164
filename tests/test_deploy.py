"""What stands in deploy/ is sound, as far as the programs that read it are here to say so."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from normalizer.web.metrics import Metrics
from normalizer.web.orders import Counts
from normalizer.web.settings import METRICS_DIR, PREFIX, Settings
from normalizer.web.settings import from_environment as settings_from

if TYPE_CHECKING:
    from collections.abc import Iterator

DEPLOY = Path(__file__).parent.parent / "deploy"
SAMPLE = re.compile(r"(normalizer_\w+)(?:\{([^}]*)\})? ")
USED = re.compile(r"\b(normalizer_\w+)(?:\{([^}]*)\})?")


def tool(name: str) -> str:
    found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, check=False, text=True, timeout=60)


def figures(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """The names of all figures that the service shows, with their labels."""
    monkeypatch.delenv(METRICS_DIR, raising=False)
    metrics = Metrics("sha256:0")
    metrics.began()
    metrics.ended("/", 200, 0.1)
    counts = Counts(seconds=[0.1])
    counts.results["changed"] = counts.rules["SPC121"] = 1
    metrics.counted(counts)
    metrics.refused("full")
    metrics.child_ended("died")
    found: dict[str, set[str]] = {}
    for name, labels in SAMPLE.findall(metrics.shown().decode()):
        found.setdefault(name, set()).update(re.findall(r"(\w+)=", labels))
    return found


def expressions() -> Iterator[str]:
    dashboard = json.loads((DEPLOY / "grafana-dashboard.json").read_text("utf-8"))
    for panel in dashboard["panels"]:
        for target in panel["targets"]:
            yield target["expr"]


def test_the_dashboard_asks_for_figures_that_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    known = figures(monkeypatch)
    used = set()
    for expression in expressions():
        for name, labels in USED.findall(expression):
            assert name in known, name
            assert set(re.findall(r"(\w+)\s*[=!]", labels)) <= known[name] | {"job"}
            for by in re.findall(r"by \(([^)]*)\)", expression):
                assert set(re.findall(r"\w+", by)) <= known[name] | {"job"}, expression
            used.add(re.sub(r"_(bucket|sum|count)$", "", name))
    shown = {re.sub(r"_(bucket|sum|count)$", "", name) for name in known}
    assert {name for name in shown if not name.endswith("_created")} == used


def test_each_panel_has_its_own_place() -> None:
    panels = json.loads((DEPLOY / "grafana-dashboard.json").read_text("utf-8"))["panels"]
    assert len({panel["id"] for panel in panels}) == len(panels)
    taken: set[tuple[int, int]] = set()
    for panel in panels:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"])
                 for y in range(at["y"], at["y"] + at["h"])}  # fmt: skip
        assert not cells & taken
        assert max(x for x, _ in cells) < 24
        taken |= cells


def test_every_setting_that_is_named_exists() -> None:
    limits = set(Settings.__dataclass_fields__) | set(type(Settings().bounds).__dataclass_fields__)
    for path in DEPLOY.iterdir():
        if not path.is_file():
            continue
        for name in re.findall(rf"{PREFIX}([A-Z_]+[A-Z])", path.read_text("utf-8")):
            assert name.lower() in limits, f"{path.name}: {PREFIX}{name}"


def test_the_settings_of_the_container_are_taken(tmp_path: Path) -> None:
    docker = (DEPLOY / "Dockerfile").read_text("utf-8")
    given = dict(re.findall(rf"({PREFIX}\w+)=(\S+)", docker))
    given.pop(f"{PREFIX}NO_AUTH", None)  # of the comment
    (tmp_path / "keys").write_text(f"me:{'0' * 64}\n")
    settings = settings_from({**given, f"{PREFIX}KEYS": str(tmp_path / "keys")})
    assert settings.host == "0.0.0.0"


def test_the_container_copies_what_its_context_lets_through() -> None:
    docker = (DEPLOY / "Dockerfile").read_text("utf-8")
    ignore = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    copied = [name for line in re.findall(r"^COPY (?!--from)(.*) \S+$", docker, re.MULTILINE)
              for name in line.split()]  # fmt: skip
    assert copied
    for name in copied:
        assert f"!{name}" in ignore
        assert (DEPLOY.parent / name).exists()
    assert re.search(r"^USER \d+:\d+$", docker, re.MULTILINE)


def test_systemd_finds_the_unit_sound_and_tight(tmp_path: Path) -> None:
    analyze = tool("systemd-analyze")
    unit = tmp_path / "normalizer.service"
    text = (DEPLOY / "normalizer.service").read_text("utf-8")
    here = Path(sys.executable).parent / "normalizer"
    unit.write_text(text.replace("/opt/normalizer/bin/normalizer", str(here)))
    verified = run(analyze, "verify", str(unit))
    if "Failed to" in verified.stderr and "initialize" in verified.stderr:
        pytest.skip("systemd-analyze does not work here")
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = run(analyze, "security", "--offline=yes", "--threshold=20", str(unit))
    assert judged.returncode == 0, judged.stdout[-300:]


def test_nginx_takes_its_example(tmp_path: Path) -> None:
    nginx, openssl = tool("nginx"), tool("openssl")
    for name in ("privkey", "fullchain"):
        assert name in (DEPLOY / "nginx.conf").read_text("utf-8")
    made = run(openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
               "-subj", "/CN=normalizer.example.org", "-keyout", str(tmp_path / "privkey.pem"),
               "-out", str(tmp_path / "fullchain.pem"))  # fmt: skip
    assert made.returncode == 0, made.stderr
    site = (DEPLOY / "nginx.conf").read_text("utf-8")
    (tmp_path / "site.conf").write_text(site.replace("/etc/ssl/normalizer", str(tmp_path)))
    (tmp_path / "nginx.conf").write_text(
        f"error_log {tmp_path}/error.log;\npid {tmp_path}/nginx.pid;\nevents {{}}\n"
        f"http {{ include {tmp_path}/site.conf; }}\n"
    )
    tested = run(nginx, "-t", "-p", str(tmp_path), "-c", str(tmp_path / "nginx.conf"))
    assert tested.returncode == 0, tested.stderr
    assert "[warn]" not in tested.stderr


def test_caddy_takes_its_example(tmp_path: Path) -> None:
    caddy = tool("caddy")
    major, minor = map(int, re.findall(r"\d+", run(caddy, "version").stdout)[:2])
    text = (DEPLOY / "Caddyfile").read_text("utf-8")
    if (major, minor) < (2, 8):  # the same had another name then
        text = text.replace("request_buffers 22MiB", "buffer_requests")
    path = tmp_path / "Caddyfile"
    path.write_text(text)
    adapted = run(caddy, "adapt", "--config", str(path), "--adapter", "caddyfile")
    assert adapted.returncode == 0, adapted.stderr
    assert "127.0.0.1:8000" in adapted.stdout


def test_compose_takes_its_example() -> None:
    docker = tool("docker")
    if run(docker, "compose", "version").returncode:
        pytest.skip("docker compose is not installed")
    path = str(DEPLOY / "compose.yaml")
    read = run(docker, "compose", "-f", path, "--profile", "monitoring", "config", "--quiet")
    assert read.returncode == 0, read.stderr


def test_prometheus_takes_its_example() -> None:
    promtool = tool("promtool")
    path = str(DEPLOY / "prometheus.yml")
    checked = run(promtool, "check", "config", "--syntax-only", path)
    assert checked.returncode == 0, checked.stderr


def test_prometheus_understands_the_dashboard(tmp_path: Path) -> None:
    promtool = tool("promtool")
    rules = [
        {"record": f"panel:{number}", "expr": expression.replace("$__rate_interval", "1m")}
        for number, expression in enumerate(expressions())
    ]
    path = tmp_path / "rules.json"  # JSON is YAML, too
    path.write_text(json.dumps({"groups": [{"name": "panels", "rules": rules}]}))
    checked = run(promtool, "check", "rules", str(path))
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert f"{len(rules)} rules found" in checked.stdout
