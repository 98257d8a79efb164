"""Makes the rule table of README.md and all of docs/rules.md from the rules themselves.

`python docs/generate.py` writes both; with `--check` it writes nothing, and fails where one of
them is not what would be written.
"""

from __future__ import annotations

import argparse
import sys
import unicodedata
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import regex

from normalizer import profile
from normalizer.catalog import catalog
from normalizer.languages import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from normalizer.rule import Example, Rule, Stage

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
PAGE = ROOT / "docs" / "rules.md"
OPEN, CLOSE = "<!-- rules -->", "<!-- /rules -->"
STYLED = {  # visible or not, nobody can tell these from their neighbours
    "\N{OBJECT REPLACEMENT CHARACTER}",
    *map(chr, range(0x0300, 0x0370)),  # accents without their letters
    *map(chr, range(0x1100, 0x1200)),  # parts of Korean letters
    *map(chr, range(0xFE00, 0xFE10)),  # variation selectors
}
WIDE_GAP = regex.compile(r"^ +| +$| {2,}")
SHORT = 60  # code points of a case that fits a table
LONGEST = 120  # code points of a case in the table
HEAD = """\
<!-- Made by docs/generate.py from the rules. Change a rule, then run `make docs`. -->

# Rules

Every rule with its cases. The cases are also the tests of the rule.

In the cases a line end is written `\\n`, an invisible character by its number as in a Python
string (`\\xa0` is a no-break space), and spaces that could be overlooked as `␣`.
"""


def main() -> None:
    """Write both files, or check that they are as they would be written."""
    parser = argparse.ArgumentParser(description="Make the pages that tell of the rules.")
    parser.add_argument("--check", action="store_true", help="Write nothing; exit 1 when stale.")
    checks = parser.parse_args().check
    for path, made in pages():
        if path.exists() and path.read_text("utf-8") == made:
            continue
        name = path.relative_to(ROOT)
        if checks:
            sys.exit(f"{name} is stale: run `make docs`.")
        path.write_text(made, "utf-8", newline="\n")
        sys.stdout.write(f"{name} was written.\n")


def pages() -> Iterator[tuple[Path, str]]:
    """Both files, with the text that belongs into them."""
    rules = list(catalog().values())
    readme = README.read_text("utf-8")
    before, opened, rest = readme.partition(OPEN)
    _, closed, behind = rest.partition(CLOSE)
    if not (opened and closed):
        sys.exit(f"README.md must hold {OPEN} and, behind it, {CLOSE}.")
    yield README, f"{before}{OPEN}\n{''.join(table(rules))}{CLOSE}{behind}"
    yield PAGE, "\n".join([HEAD, *page(rules)])


def table(rules: Iterable[Rule]) -> Iterator[str]:
    """One row a rule, with the first of its cases that is short."""
    yield "| Code | Damage | Sure | Example |\n|---|---|---|---|\n"
    for rule in rules:
        fixes = [example for example in rule.examples if not example.keeps]
        shown = min(fixes, key=lambda example: max(SHORT, len(example.before)))
        before, after = _clipped(shown.before), _clipped(shown.after)
        change = f"{span(before)} → {span(after)}".replace("|", r"\|")
        link = f"[{rule.code}](docs/rules.md#{rule.code.lower()})"
        yield f"| {link} | {rule.damage} | {rule.confidence.name.lower()} | {change} |\n"


def _clipped(text: str) -> str:
    """A text of a table cell; the page of the rules has all of it."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"


def page(rules: Iterable[Rule]) -> Iterator[str]:
    """A heading for each stage, a section for each rule; no line holds a line end."""
    for stage, group in groupby(rules, key=lambda rule: rule.stage):
        yield f"## {stage.value}: {stage.folder}"
        yield f"\n{_question(stage)}\n"
        for rule in group:
            yield from section(rule)


def _question(stage: Stage) -> str:
    told = import_module(f"normalizer.rules.{stage.folder}").__doc__ or ""
    question = told.partition(": ")[2]
    return question[:1].upper() + question[1:]


def section(rule: Rule) -> Iterator[str]:
    """All that a rule says of itself."""
    yield f"### {rule.code}\n"
    yield f"**{rule.damage}.** {rule.cause}\n"
    names = ", ".join(sorted(language(code).name for code in rule.languages)) or "any"
    running = [name for name in profile.names() if rule in profile.rules_of(profile.load(name))]
    yield f"- Sure: {rule.confidence.name.lower()}"
    yield f"- Languages: {names}"
    yield f"- Profiles: {', '.join(running)}"
    if rule.enters:
        yield f"- Also works inside: {', '.join(sorted(kind.value for kind in rule.enters))}"
    yield "\nRepairs:\n"
    yield from (_change(example) for example in rule.examples if not example.keeps)
    yield "\nLeaves alone:\n"
    yield from (f"- {span(case.before)}{_lang(case)}" for case in rule.examples if case.keeps)
    yield ""


def _change(example: Example) -> str:
    told = "".join(f"; {name}: {span(_value(value))}" for name, value in example.metadata)
    return f"- {span(example.before)} → {span(example.after)}{told}{_lang(example)}"


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _lang(example: Example) -> str:
    return f" ({language(example.lang).name})" if example.lang else ""


def span(text: str) -> str:
    """A text as a Markdown code span in which everything can be seen."""
    shown = "".join(map(_seen, WIDE_GAP.sub(lambda gap: "␣" * len(gap[0]), text)))
    if not shown:
        return "nothing"
    runs = regex.findall(r"`+", shown)
    fence = "`" * next(length for length in range(1, len(runs) + 2) if "`" * length not in runs)
    blank = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{blank}{shown}{blank}{fence}"


def _seen(char: str) -> str:
    """A character, or its escape where nobody would see it or know it from another."""
    lookalike = unicodedata.normalize("NFC", char) != char
    if char == "\\" or char in STYLED or lookalike or not char.isprintable():
        return char.encode("unicode_escape").decode("ascii")
    return char


if __name__ == "__main__":
    main()
