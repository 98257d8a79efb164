"""The report of a run as JSON: inputs, versions, options, totals, and what was done where."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import normalizer
from normalizer.archive.run import header
from normalizer.archive.tally import BINS, Tally
from normalizer.catalog import catalog

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from normalizer.archive.run import Ran

SITES = 100  # that are named


def report(ran: Sequence[Ran], began: datetime, seconds: float) -> dict[str, object]:
    """Everything there is to say about some runs, as JSON-ready data."""
    whole = Tally()
    for each in ran:
        whole.add(each.tally)
    first = header(ran[0].job)
    return {
        "version": normalizer.__version__,
        "python": sys.version.split()[0],
        "profile": ran[0].job.setup.profile.name,
        "ruleset": first["ruleset"],
        "options": {**_mapping(first["options"]), "workers": ran[0].job.workers},
        "began": began.isoformat(timespec="seconds"),
        "seconds": round(seconds, 3),
        "stopped": any(each.stopped for each in ran),
        "inputs": [_input(each) for each in ran],
        "totals": {
            "read": whole.read,
            "written": whole.written,
            "changed": whole.changed,
            "quarantined": whole.quarantined,
            "skipped": whole.skipped,
            "edits": whole.edits,
            "bytes": whole.size,
            "characters": whole.characters,
            "balanced": whole.is_balanced(),
        },
        "rules": _rules(ran[0], whole),
        "languages": dict(sorted(whole.languages.items(), key=lambda each: -each[1])),
        "sites": _sites(whole),
        "removed_share": {
            f"{number / BINS:.2f}": count for number, count in enumerate(whole.removed)
        },
        "slowest": whole.slowest,
        "quarantine": dict(sorted(whole.reasons.items(), key=lambda each: -each[1])),
        "typical": whole.typical,
        "drastic": whole.drastic,
    }


def _mapping(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _input(ran: Ran) -> dict[str, object]:
    job = ran.job
    return {
        "name": job.name,
        "format": job.format,
        "size": ran.size,
        "sha256": ran.sha256,
        "output": str(job.output) if job.output else None,
        "quarantine": str(job.quarantine) if job.quarantine and ran.tally.quarantined else None,
        "read": ran.tally.read,
        "written": ran.tally.written,
        "changed": ran.tally.changed,
        "quarantined": ran.tally.quarantined,
        "skipped": ran.tally.skipped,
    }


def _rules(ran: Ran, tally: Tally) -> list[dict[str, object]]:
    known = catalog(ran.job.setup.profile.packages)
    ranked = sorted(tally.rules.items(), key=lambda each: (-each[1][0], each[0]))
    return [
        {"code": code, "damage": known[code].damage, "edits": edits, "records": records}
        for code, (edits, records) in ranked
    ]


def _sites(tally: Tally) -> list[dict[str, object]]:
    ranked = sorted(tally.sites.items(), key=lambda each: (-each[1][0], each[0]))
    return [
        {"site": site, "records": records, "changed": changed}
        for site, (records, changed) in ranked[:SITES]
    ]
