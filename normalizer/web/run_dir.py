"""The folder that all processes of one service share: their metrics, and the sign to drain."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from normalizer.web.settings import DRAIN_FILE, METRICS_DIR, RUN_DIR

if TYPE_CHECKING:
    from normalizer.web.settings import Settings

IN_MEMORY = Path("/dev/shm")  # small files that all processes map are fast there


def prepare(settings: Settings) -> Path:
    """Make the folder, or clean the one that is set, and tell all later processes of it.

    It must be called before anything imports prometheus_client, which looks for its folder once.
    """
    folder = settings.run_dir or _made()
    metrics = Path(os.environ.get(METRICS_DIR) or folder / "metrics")
    metrics.mkdir(parents=True, exist_ok=True)
    for stale in metrics.glob("*.db"):
        stale.unlink(missing_ok=True)
    (folder / DRAIN_FILE).unlink(missing_ok=True)
    os.environ[RUN_DIR] = str(folder)
    os.environ[METRICS_DIR] = str(metrics)
    return folder


def _made() -> Path:
    within = IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="normalizer-", dir=within))
