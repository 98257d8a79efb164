"""x"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from normalizer.web.catalogue import Catalogue
    from normalizer.web.limits import Bounds


def document(catalogue: Catalogue, bounds: Bounds) -> dict[str, object]:
    """X."""
    del catalogue, bounds
    return {}
