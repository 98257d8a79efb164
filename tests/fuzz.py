"""`python -m tests.fuzz`: schemathesis against a service of its own, with all checks."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.services import ROOT, running

EXAMPLES = os.environ.get("EXAMPLES", "1000")  # of each route


def main() -> int:
    """The exit code of schemathesis, or 1 where the service met a mistake of its own."""
    command = ["-m", "schemathesis.cli", "--config-file", str(ROOT / "tests" / "schemathesis.toml")]
    options = ["--max-examples", EXAMPLES, "--checks", "all", "--suppress-health-check", "all"]
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as service:
        ended = subprocess.run(
            [
                sys.executable,
                *command,
                "run",
                f"http://127.0.0.1:{service.port}/openapi.json",
                *options,
            ],
            cwd=ROOT,
            env={**os.environ, "SCHEMATHESIS_HOOKS": "tests.fuzzing", "PYTHONPATH": str(ROOT)},
            check=False,
        )
        mistakes = [line for line in service.logged() if line["status"] == 500]
    for line in mistakes:
        print(line)  # noqa: T201
    return ended.returncode or bool(mistakes)


if __name__ == "__main__":
    sys.exit(main())
