"""Kills processes of the service under load: whoever asks again gets the right answer, once."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.chaos import stormed
from tests.services import running

if TYPE_CHECKING:
    from pathlib import Path

# `make chaos` has 64 clients ask for a minute.
CLIENTS = int(os.environ.get("CLIENTS", "6"))
SECONDS = float(os.environ.get("SECONDS", "5"))


def test_with_clients_that_try_again_nothing_is_lost_doubled_or_wrong(tmp_path: Path) -> None:
    with running(tmp_path, workers=2) as service:
        tally, killed = stormed(service, CLIENTS, SECONDS)
        print(f"{tally.asked} asked, {tally.lines} lines, {tally.tries} tries, {killed} killed")  # noqa: T201
        assert tally.wrong == []
        assert killed >= SECONDS // 4
        assert tally.asked > CLIENTS
        assert all(line["status"] != 500 for line in service.logged())
