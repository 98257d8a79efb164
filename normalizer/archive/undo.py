"""The edits of a run, written down so that each repaired record can be taken back."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import normalizer
from normalizer import report
from normalizer.archive import rows
from normalizer.archive.batch import Row

if TYPE_CHECKING:
    from normalizer.archive.batch import Mended, Record


def entry(place: int, record: Record, mended: Mended) -> dict[str, object]:
    """What is written down about a repaired record; `place` is where it stands in its frame."""
    if isinstance(record, Row):
        before, after = rows.as_bytes(record.texts), rows.as_bytes(mended.texts)
    else:
        before, after = record, mended.output
    return {
        "id": mended.id,
        "at": place,
        "sha256_before": hashlib.sha256(before).hexdigest(),
        "sha256_after": hashlib.sha256(after).hexdigest(),
        "version": normalizer.__version__,
        "fields": [
            {
                "field": change.name,
                **change.note,
                "lang": change.result.lang,
                "metadata": change.result.metadata,
                "edits": report.to_records(
                    change.result.original, change.result.edits, "codepoint"
                ),
            }
            for change in mended.changes
        ],
        **mended.note,
    }
