"""The report of a run as one page for people.

Nothing is loaded from elsewhere, and no text of an article is ever taken for markup.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import normalizer
from normalizer.archive.style import STYLE
from normalizer.archive.tally import BINS, Tally
from normalizer.catalog import catalog
from normalizer.fingerprint import source_fingerprint

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from normalizer.archive.job import Job
    from normalizer.archive.run import Ran
    from normalizer.archive.tally import Example

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
MB = 1_000_000
FIRST = 12  # rows of a long table that are seen at once
NUMBERS = frozenset({"Changed", "Edits", "Records", "Seconds"})
MARKS = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>"}
CODES = 10  # that an example names


def page(ran: Sequence[Ran], began: datetime, seconds: float) -> str:
    """The page about some runs."""
    whole = Tally()
    for each in ran:
        whole.add(each.tally)
    known = catalog(ran[0].job.setup.profile.packages)
    rules = sorted(whole.rules.items(), key=lambda each: (-each[1][0], each[0]))
    sections = [
        _totals(whole),
        _bars("Edits by rule", ("Rule", "Damage", "", "Edits", "Records"), [
            ([f"<code>{escape(code)}</code>", escape(known[code].damage)], edits, [edits, records])
            for code, (edits, records) in rules
        ]),
        _histogram(whole),
        _examples("Typical changes", whole.typical),
        _examples("The most drastic changes", whole.drastic),
        _bars("In quarantine", ("Reason", "", "Records"), [
            ([escape(reason)], count, [count])
            for reason, count in sorted(whole.reasons.items(), key=lambda each: -each[1])
        ]),
        _bars("Languages", ("Language", "", "Records"), [
            ([escape(lang)], count, [count])
            for lang, count in sorted(whole.languages.items(), key=lambda each: -each[1])
        ]),
        _bars("Sites", ("Site", "", "Records", "Changed"), [
            ([escape(site)], counts[0], counts)
            for site, counts in sorted(whole.sites.items(), key=lambda each: -each[1][0])[:50]
        ]),
        _bars("Slowest records", ("Record", "", "Seconds"), [
            ([escape(f"{slow['record']:,} {_named(slow['id'])}")], slow["seconds"],
             [slow["seconds"]])
            for slow in whole.slowest
        ]),
        _files(ran),
    ]  # fmt: skip
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Repaired archive</title>\n<style>{STYLE}</style>\n<main>\n"
        f"<h1>Repaired archive</h1>\n{_how(ran[0].job, whole, began, seconds)}\n"
        + "\n".join(section for section in sections if section)
        + "\n</main>\n</html>\n"
    )


def _how(job: Job, tally: Tally, began: datetime, seconds: float) -> str:
    """When, how fast and by what it was done."""
    ruleset = source_fingerprint(job.setup.profile)[:12]
    speed = tally.size / MB / max(seconds, 0.001)
    workers = f"{job.workers} worker{'s' if job.workers > 1 else ''}"
    when = f"{began:%Y-%m-%d %H:%M} UTC, {_lasted(seconds)}"
    told = (
        f"{when}, {tally.size / MB:,.1f} MB at {speed:,.1f} MB/s by {workers}",
        f"normalizer {normalizer.__version__}, profile {job.setup.profile.name}, rules {ruleset}",
    )
    return "".join(f"<p>{escape(line)}</p>" for line in told)


def _lasted(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:,.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60:,} h {minutes % 60} min"


def _totals(tally: Tally) -> str:
    share = tally.changed / max(1, tally.written)
    figures = [
        (f"{tally.read:,}", "records read"),
        (f"{share:.1%}", "of those written were changed"),
        (f"{tally.edits:,}", "edits"),
        (f"{tally.quarantined:,}", "in quarantine"),
    ]
    items = "".join(f"<li><strong>{n}</strong><span>{what}</span></li>" for n, what in figures)
    parts = [
        ("changed", "changed", tally.changed),
        ("same", "unchanged", tally.written - tally.changed),
        ("aside", "in quarantine", tally.quarantined),
        ("skipped", "skipped", tally.skipped),
    ]
    parts = [part for part in parts if part[2]]
    whole = "".join(
        f'<i class="{name}" style="flex:{count / tally.read:.6f}"></i>' for name, _, count in parts
    )
    key = "".join(f'<li><i class="{name}"></i>{count:,} {what}</li>' for name, what, count in parts)
    return (
        f'<ul class="big">{items}</ul>\n<div class="whole">{whole}</div><ul class="key">{key}</ul>'
    )


Bar = tuple[list[str], float, "Sequence[float]"]  # cells, the length of the bar, and figures


def _bars(title: str, heads: Sequence[str], rows: Sequence[Bar]) -> str:
    """A table with a bar in each row, the rest of it folded; nothing where there are no rows."""
    if not rows:
        return ""
    most = max(length for _, length, _ in rows) or 1
    lines = [_bar(cells, length / most, figures) for cells, length, figures in rows]
    named = "".join(
        f'<th class="n">{head}</th>' if head in NUMBERS else f"<th>{head}</th>" for head in heads
    )
    table = f"<table><tr>{named}</tr>{''.join(lines[:FIRST])}</table>"
    if rest := lines[FIRST:]:
        table += (
            f"<details><summary>{len(rest)} more</summary><table><tr>{named}</tr>"
            f"{''.join(rest)}</table></details>"
        )
    return f'<h2>{title}</h2>\n<div class="box bars">{table}</div>'


def _bar(cells: Sequence[str], length: float, figures: Iterable[float]) -> str:
    first = "".join(f"<td>{cell}</td>" for cell in cells[:-1])
    counted = "".join(f'<td class="n">{figure:,}</td>' for figure in figures)
    return (
        f'<tr>{first}<td class="name">{cells[-1]}</td><td class="bar">'
        f'<i style="width:{100 * length:.1f}%"></i></td>{counted}</tr>'
    )


def _histogram(tally: Tally) -> str:
    """How much of the changed texts was removed; heights by the logarithm of the count."""
    if not any(tally.removed):
        return ""
    most = max(count.bit_length() for count in tally.removed)
    columns = "".join(
        f'<div title="{number / BINS:.0%} to {(number + 1) / BINS:.0%}: {count:,}">{_short(count)}'
        f'<i style="height:{85 * count.bit_length() / most:.1f}%"></i></div>'
        for number, count in enumerate(tally.removed)
    )
    axis = "".join(f"<span>{share}%</span>" for share in range(0, 101, 25))
    return (
        '<h2>How much of a changed text was removed</h2>\n<div class="box">'
        f'<div class="histogram">{columns}</div><div class="axis">{axis}</div>'
        "<p>Changed texts by the share of them that is gone. Each doubling makes a column one step "
        "higher.</p></div>"
    )


def _short(count: int) -> str:
    """A count that fits above a narrow column; none for nought."""
    if count < 1_000:
        return str(count or "")
    return f"{count / 1_000:.0f}k" if count < 1_000_000 else f"{count / 1_000_000:.1f}M"


def _examples(title: str, examples: Sequence[Example]) -> str:
    if not examples:
        return ""
    return f"<h2>{title}</h2>\n" + "\n".join(map(_example, examples))


def _example(example: Example) -> str:
    told = (
        f"Record {example['record']:,} {_named(example['id'])}, {example['field']}: "
        f"{example['share']:.0%} removed"
    )
    codes = example["codes"]
    shown = [*codes[:CODES], *([f"{len(codes) - CODES} more"] if len(codes) > CODES else [])]
    chips = "".join(f"<span>{escape(code)}</span>" for code in shown)
    text = "".join(
        MARKS[mark].format(escape(_visible(piece)) if mark != "=" else escape(piece))
        for mark, piece in example["pieces"]
    )
    return (
        f'<article><header>{escape(told)}<br>{chips}</header><pre dir="auto">{text}</pre></article>'
    )


def _named(identity: str | None) -> str:
    return f"({identity})" if identity is not None else "(without a name)"


def _visible(text: str) -> str:
    """A changed piece with line ends and lone blanks to be seen."""
    shown = text.replace("\n", "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}\n")
    return shown if shown.strip() else shown.replace(" ", "\N{OPEN BOX}")


def _files(ran: Sequence[Ran]) -> str:
    rows = "".join(
        f'<tr><td class="long"><code>{escape(each.job.name)}</code></td>'
        f'<td class="n">{each.tally.read:,}</td><td class="n">{each.tally.changed:,}</td>'
        f'<td class="n">{each.tally.quarantined:,}</td>'
        f'<td class="hash"><code>{escape(each.sha256 or "")}</code></td></tr>'
        for each in ran
    )
    return (
        '<h2>Inputs</h2>\n<div class="box"><table><tr><th>File</th><th class="n">Records</th>'
        '<th class="n">Changed</th><th class="n">Quarantine</th><th>SHA-256</th></tr>'
        f"{rows}</table></div>"
    )
