"""The report of a run as one page for people.

Nothing is loaded from elsewhere, and no text of an article is ever taken for markup.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import normalizer
from normalizer.archive.tally import BINS, Tally
from normalizer.catalog import catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from normalizer.archive.run import Ran
    from normalizer.archive.tally import Example

POLICY = "default-src 'none'; style-src 'unsafe-inline'"
STYLE = """
:root { color-scheme: light dark; --ink: #1d2430; --dim: #5c6675; --paper: #fbfaf7; --card: #fff;
  --line: #e2ded4; --bar: #3b6ea5; --gone: #fbdcd8; --gone-ink: #8c2015; --new: #d5efd9;
  --new-ink: #14572a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4de; --dim: #9aa3b0; --paper: #15181d;
  --card: #1d2127; --line: #333941; --bar: #6fa3d8; --gone: #4a1f1b; --gone-ink: #ffb4a8;
  --new: #173a22; --new-ink: #a5e8b6; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.7rem; margin: 0 0 .2rem; } h2 { font-size: 1.15rem; margin: 2.4rem 0 .8rem; }
p, dd { color: var(--dim); margin: .2rem 0; }
.big { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .8rem;
  margin: 1.4rem 0; padding: 0; list-style: none; }
.big li, article, .box { background: var(--card); border: 1px solid var(--line);
  border-radius: .6rem; padding: .8rem 1rem; }
.big strong { display: block; font-size: 1.6rem; line-height: 1.2;
  font-variant-numeric: tabular-nums; }
.big span { color: var(--dim); font-size: .9rem; }
table { border-collapse: collapse; width: 100%; }
td, th { padding: .25rem .5rem; text-align: left; font-weight: normal; vertical-align: middle; }
th { color: var(--dim); font-size: .85rem; } td.n, th.n { text-align: right;
  font-variant-numeric: tabular-nums; white-space: nowrap; }
td.bar { width: 38%; } .bar i { display: block; height: .8rem; background: var(--bar);
  border-radius: .2rem; min-width: 2px; }
.histogram { display: flex; align-items: flex-end; gap: 3px; height: 9rem; }
.histogram div { flex: 1; display: flex; flex-direction: column; justify-content: flex-end;
  height: 100%; } .histogram i { background: var(--bar); border-radius: .2rem .2rem 0 0;
  min-height: 1px; }
.axis { display: flex; justify-content: space-between; color: var(--dim); font-size: .85rem; }
article { margin: .8rem 0; } article header { color: var(--dim); font-size: .85rem;
  overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem 0 0;
  font: .95rem/1.55 ui-serif, Georgia, serif; max-height: 26rem; overflow: auto; }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; }
ins { background: var(--new); color: var(--new-ink); text-decoration: none; }
code { font: .88em ui-monospace, monospace; overflow-wrap: anywhere; }
"""


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
        _bars("In quarantine", ("Reason", "", "Records"), [
            ([escape(reason)], count, [count])
            for reason, count in sorted(whole.reasons.items(), key=lambda each: -each[1])
        ]),
        _examples("Typical changes", whole.typical),
        _examples("The most drastic changes", whole.drastic),
        _bars("Languages", ("Language", "", "Records"), [
            ([escape(lang)], count, [count])
            for lang, count in sorted(whole.languages.items(), key=lambda each: -each[1])
        ]),
        _bars("Sites", ("Site", "", "Records", "Changed"), [
            ([escape(site)], counts[0], counts)
            for site, counts in sorted(whole.sites.items(), key=lambda each: -each[1][0])[:25]
        ]),
        _files(ran),
    ]  # fmt: skip
    told = (
        f"{began:%Y-%m-%d %H:%M}, {seconds:,.0f} s, normalizer {normalizer.__version__}, profile "
        f"{ran[0].job.setup.profile.name}"
    )
    return (
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Repaired archive</title>\n<style>{STYLE}</style>\n<main>\n"
        f"<h1>Repaired archive</h1>\n<p>{escape(told)}</p>\n"
        + "\n".join(section for section in sections if section)
        + "\n</main>\n</html>\n"
    )


def _totals(tally: Tally) -> str:
    share = tally.changed / max(1, tally.written)
    figures = [
        (f"{tally.read:,}", "records read"),
        (f"{share:.1%}", f"changed ({tally.changed:,} records)"),
        (f"{tally.edits:,}", "edits"),
        (f"{tally.quarantined:,}", "in quarantine"),
    ]
    if tally.skipped:
        figures.append((f"{tally.skipped:,}", "skipped"))
    items = "".join(f"<li><strong>{n}</strong><span>{what}</span></li>" for n, what in figures)
    return f'<ul class="big">{items}</ul>'


def _bars(
    title: str, heads: Iterable[str], rows: Sequence[tuple[list[str], int, Sequence[int]]]
) -> str:
    """A table with a bar in each row; nothing where there are no rows."""
    if not rows:
        return ""
    most = max(length for _, length, _ in rows)
    lines = []
    for cells, length, numbers in rows:
        named = "".join(f"<td>{cell}</td>" for cell in cells)
        bar = f'<td class="bar"><i style="width:{100 * length / most:.1f}%"></i></td>'
        counted = "".join(f'<td class="n">{number:,}</td>' for number in numbers)
        lines.append(f"<tr>{named}{bar}{counted}</tr>")
    named_heads = "".join(
        f'<th class="n">{head}</th>' if head in NUMBERS else f"<th>{head}</th>" for head in heads
    )
    return (
        f'<h2>{title}</h2>\n<div class="box"><table><tr>{named_heads}</tr>'
        + "".join(lines)
        + "</table></div>"
    )


NUMBERS = frozenset({"Edits", "Records", "Changed"})


def _histogram(tally: Tally) -> str:
    """How much of the changed texts was removed; heights by the logarithm of the count."""
    if not any(tally.removed):
        return ""
    most = max(count.bit_length() for count in tally.removed)
    columns = "".join(
        f'<div title="{number / BINS:.0%} to {(number + 1) / BINS:.0%}: {count:,}">'
        f'<i style="height:{100 * count.bit_length() / most:.1f}%"></i></div>'
        for number, count in enumerate(tally.removed)
    )
    return (
        '<h2>How much of a changed text was removed</h2>\n<div class="box">'
        f'<div class="histogram">{columns}</div><div class="axis"><span>nothing</span>'
        "<span>half</span><span>all</span></div>"
        "<p>Texts by the share of them that is gone. A step in height is twice as many.</p></div>"
    )


def _examples(title: str, examples: Sequence[Example]) -> str:
    if not examples:
        return ""
    return f"<h2>{title}</h2>\n" + "\n".join(map(_example, examples))


MARKS = {"=": "{}", "-": "<del>{}</del>", "+": "<ins>{}</ins>"}


def _example(example: Example) -> str:
    name = example["id"] if example["id"] is not None else "without a name"
    told = (
        f"Record {example['record']:,} ({name}), {example['field']}: {', '.join(example['codes'])}"
        f"; {example['share']:.0%} removed"
    )
    text = "".join(
        MARKS[mark].format(escape(_visible(piece)) if mark != "=" else escape(piece))
        for mark, piece in example["pieces"]
    )
    return f"<article><header>{escape(told)}</header><pre>{text}</pre></article>"


def _visible(text: str) -> str:
    """A changed piece with line ends and lone blanks to be seen."""
    shown = text.replace("\n", "\N{DOWNWARDS ARROW WITH CORNER LEFTWARDS}\n")
    return shown if shown.strip() else shown.replace(" ", "\N{OPEN BOX}")


def _files(ran: Sequence[Ran]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(each.job.name)}</code></td>"
        f'<td class="n">{each.tally.read:,}</td><td class="n">{each.tally.changed:,}</td>'
        f"<td><code>{escape(each.sha256 or '')}</code></td></tr>"
        for each in ran
    )
    return (
        '<h2>Inputs</h2>\n<div class="box"><table><tr><th>File</th><th class="n">Records</th>'
        f'<th class="n">Changed</th><th>SHA-256</th></tr>{rows}</table></div>'
    )
