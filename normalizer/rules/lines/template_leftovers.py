"""LIN191: what a template or a program left on a line: "{{title}}", "undefined", "[caption …]"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Rule, fix, keep, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context
    from normalizer.rule import Finding

LINE = r"""(?x)\s*(?:
    \{\{[^{}]{1,80}\}\}                  # a variable of a template
  | \{%[^{}%]{1,120}%\}                  # … and a statement
  | undefined | NaN | null | \[object\ Object\]
  | (?:lorem\ ipsum\ dolor\ sit\ amet|Lorem\ ipsum\ dolor\ sit\ amet)\b.*
  | \[[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\]       # a module that was not put in
  | \[email\s?protected\]                 # an address that a script was to show
  | (?:\[/?(?:caption|gallery|embed|vc_row|vc_column|et_pb_\w+|su_\w+)\b[^\[\]]*\]\s*)+
)\s*"""
BEGINS = (
    "{{", "{%", "undefined", "nan", "null", "lorem", "[/",
    *(f"[{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"),
)  # fmt: skip


def find(context: Context) -> Iterator[Finding]:
    """Whole lines, in texts that show no programs or templates themselves."""
    for finding in WHOLE(context):
        if not (context.shows_code or context.writes_about_markup):
            yield finding


WHOLE = lines(LINE, BEGINS)

RULE = Rule(
    code="LIN191",
    damage="Leftover of a template",
    cause="A template was not filled in, or a program had nothing to write.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"(?m:^)[\s\p{Z}]*(?:\{[{%]|undefined|NaN|null|\[|[Ll]orem ipsum)",
    examples=(
        keep("null and void\nwas the contract."),
        keep("The value is undefined."),
        keep("[LAUGHTER]\n\nWrite to [email protected] for more."),
        keep("In HTML templates one writes\n\n{{title}}\n\nand it is filled in."),
        fix("It rained.\n\n{{title}}\n\nIt stopped.", "It rained.\n\nIt stopped."),
        fix('[caption id="7" align="left"]\n\nIt rained.', "It rained."),
        fix("undefined\n\nIt rained.", "It rained."),
        fix("It rained.\n\n[RELATED_MODULE]\n\nIt stopped.", "It rained.\n\nIt stopped."),
        fix("It rained.\n\n[email protected]\n", "It rained.\n"),
    ),
)
