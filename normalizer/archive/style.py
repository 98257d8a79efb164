"""How the page about a run looks: light and dark, wide and narrow, on screen and on paper."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --ink: #1d2430; --dim: #5c6675; --paper: #fbfaf7; --card: #fff;
  --line: #e2ded4; --bar: #3b6ea5; --calm: #d5dbe3; --bad: #b4432f; --left: #b9a36a;
  --gone: #fbdcd8; --gone-ink: #8c2015; --new: #d5efd9; --new-ink: #14572a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4de; --dim: #9aa3b0; --paper: #15181d;
  --card: #1d2127; --line: #333941; --bar: #6fa3d8; --calm: #3a424d; --bad: #e07a66;
  --left: #a48d52; --gone: #4a1f1b; --gone-ink: #ffb4a8; --new: #173a22; --new-ink: #a5e8b6; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.7rem; margin: 0 0 .2rem; } h2 { font-size: 1.15rem; margin: 2.4rem 0 .8rem; }
p { color: var(--dim); margin: .2rem 0; overflow-wrap: anywhere; }
.big { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .8rem;
  margin: 1.4rem 0 .8rem; padding: 0; list-style: none; }
.big li, article, .box { background: var(--card); border: 1px solid var(--line);
  border-radius: .6rem; padding: .8rem 1rem; }
.big strong { display: block; font-size: 1.6rem; line-height: 1.2;
  font-variant-numeric: tabular-nums; }
.big span { color: var(--dim); font-size: .9rem; }
.whole { display: flex; gap: 2px; height: 1.1rem; border-radius: .3rem; overflow: hidden; }
.whole i { min-width: 3px; }
.changed { background: var(--bar); } .same { background: var(--calm); }
.aside { background: var(--bad); } .skipped { background: var(--left); }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .4rem 0 0; padding: 0;
  list-style: none; color: var(--dim); font-size: .9rem; }
.key i { display: inline-block; width: .7rem; height: .7rem; border-radius: .15rem;
  margin-right: .35rem; }
table { border-collapse: collapse; width: 100%; }
td, th { padding: .25rem .5rem; text-align: left; font-weight: normal; vertical-align: middle; }
th { color: var(--dim); font-size: .85rem; } td.n, th.n { text-align: right;
  font-variant-numeric: tabular-nums; white-space: nowrap; width: 1%; }
td.bar { width: 38%; } .bar i { display: block; height: .8rem; background: var(--bar);
  border-radius: .2rem; min-width: 2px; }
summary { cursor: pointer; color: var(--dim); padding: .4rem .5rem 0; }
.histogram { display: flex; align-items: flex-end; gap: 3px; height: 10rem; }
.histogram div { flex: 1; display: flex; flex-direction: column; justify-content: flex-end;
  height: 100%; min-width: 0; text-align: center; color: var(--dim); font-size: .72rem; }
.histogram i { background: var(--bar); border-radius: .2rem .2rem 0 0; min-height: 1px; }
.axis { display: flex; justify-content: space-between; color: var(--dim); font-size: .85rem;
  border-top: 1px solid var(--line); margin-bottom: .4rem; }
article { margin: .8rem 0; } article header { color: var(--dim); font-size: .85rem;
  overflow-wrap: anywhere; }
article header span { display: inline-block; border: 1px solid var(--line); border-radius: .3rem;
  padding: 0 .35rem; margin: .15rem .2rem 0 0; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .6rem 0 0;
  font: 1rem/1.55 ui-serif, Georgia, serif; max-height: 30rem; overflow: auto; }
del { background: var(--gone); color: var(--gone-ink); text-decoration: line-through; }
ins { background: var(--new); color: var(--new-ink); text-decoration: none; }
code { font: .88em ui-monospace, monospace; overflow-wrap: anywhere; }
td:first-child > code { white-space: nowrap; } td.long > code { white-space: normal; }
@media (max-width: 40rem) {
  main { padding: 1.2rem .7rem 3rem; } .big li, article, .box { padding: .6rem .7rem; }
  .bars tr { display: flex; flex-wrap: wrap; gap: 0 .7rem; padding: .3rem 0; }
  .bars tr:first-child { justify-content: flex-end; padding: 0; }
  .bars tr:first-child th:not(.n) { display: none; }
  .bars td.n, .bars th.n { width: auto; min-width: 3.4rem; padding: 0; }
  .bars td { padding: 0; width: auto; } .bars td.name { flex: 1; }
  .bars td.bar { order: 9; flex: 0 0 100%; } .bar i { height: .5rem; margin-top: .2rem; }
  .big { grid-template-columns: 1fr 1fr; } .histogram div { font-size: 0; }
  td.hash { display: none; }
}
@media print { pre { max-height: none; } article, .box { break-inside: avoid; } }
"""
