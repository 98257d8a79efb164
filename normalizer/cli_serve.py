"""`normalizer serve`: the HTTP service in one command."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from typing import TypeVar

import click

from normalizer.errors import MissingExtraError

SERVERS = ("gunicorn", "granian")
APPLICATION = "normalizer.web.app:app_from_environment()"
GRANIAN_APPLICATION = "normalizer.web.app:app_from_environment"
NEEDED = ("flask", "prometheus_client", "zstandard")

Command = TypeVar("Command", bound=Callable[..., None])


def serve_options(command: Command) -> Command:
    """Give a command the options of the service; those left out are as the environment says."""
    for option in reversed(OPTIONS):
        command = option(command)
    return command


OPTIONS = (
    click.option("--host", metavar="ADDRESS", help="Where to listen. [127.0.0.1]"),
    click.option("--port", metavar="NUMBER", type=click.IntRange(0, 65535), help="[8000]"),
    click.option("--workers", metavar="NUMBER", type=click.IntRange(1), help="Processes."),
    click.option("--threads", metavar="NUMBER", type=click.IntRange(4),
                 help="Connections under way in each of them. [16]"),
    click.option("--children", metavar="NUMBER", type=click.IntRange(2),
                 help="Processes that repair, for each of them."),
    click.option("--keys", metavar="FILE", type=click.Path(exists=True, dir_okay=False),
                 help="Lines of name:sha256; whoever asks needs one of these keys."),
    click.option("--no-auth", is_flag=True, default=None, help="Answer everybody, without keys."),
    click.option("--trusted-hosts", metavar="A,B", help="Names that the service has."),
    click.option("--cors-origins", metavar="A,B", help="Sites whose pages may use it."),
    click.option("--proxy-hops", metavar="NUMBER", type=click.IntRange(0),
                 help="Proxies before it whose X-Forwarded headers are true. [0]"),
    click.option("--drain-seconds", metavar="NUMBER", type=click.IntRange(0),
                 help="How long /readyz says so before it ends. [5]"),
)  # fmt: skip


def serve(server: str, given: dict[str, object]) -> None:
    """Become the server; returns only by an error.

    Raises MissingExtraError without its packages, and SettingsError for settings that do not fit.
    """
    if any(importlib.util.find_spec(name) is None for name in NEEDED):
        raise MissingExtraError("The service", "service")
    if importlib.util.find_spec(server) is None:
        raise MissingExtraError(
            f"{server.capitalize()}", "granian" if server == "granian" else "service"
        )
    for name, value in given.items():
        if value is not None:
            os.environ[f"NORMALIZER_{name.upper()}"] = str(int(value) if value is True else value)
    command = _gunicorn() if server == "gunicorn" else _granian()
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", *command])


def _gunicorn() -> list[str]:
    from normalizer.web.settings import from_environment

    from_environment()
    return ["gunicorn", "-c", "python:normalizer.web.gunicorn_conf", APPLICATION]


def _granian() -> list[str]:
    from normalizer.web.run_dir import prepare
    from normalizer.web.settings import from_environment

    settings = from_environment()
    prepare(settings)
    return [
        "granian", "--interface", "wsgi", "--factory", GRANIAN_APPLICATION,
        "--host", settings.host, "--port", str(settings.port),
        "--workers", str(settings.workers), "--blocking-threads", str(settings.threads),
        "--backpressure", str(settings.threads * 16), "--no-access-log",
        "--workers-kill-timeout", "120",
    ]  # fmt: skip
