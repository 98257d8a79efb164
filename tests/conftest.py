"""How thorough the property tests are, and the options of the suite."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    import pytest

SLOW_IS_FINE = (HealthCheck.too_slow,)

# The short run tries the same examples each time, so that it fails only for what was changed;
# the long one (make laws) looks further, at other ones each time.
settings.register_profile(
    "short", max_examples=150, deadline=None, derandomize=True, suppress_health_check=SLOW_IS_FINE
)
settings.register_profile(
    "long", max_examples=10_000, deadline=None, suppress_health_check=SLOW_IS_FINE
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "short"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-samples",
        action="store_true",
        help="write what the samples become to their .expected.txt files",
    )
