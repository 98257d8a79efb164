"""CHR141: a character above U+FFFF that was split into its two UTF-16 halves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Guarded, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

HIGH, LOW = r"[\ud800-\udbff]", r"[\udc00-\udfff]"


def find(context: Context) -> Iterator[Finding]:
    """Each pair, high half first."""
    for match in compiled(f"(?:{HIGH}{LOW})+").finditer(context.text):
        whole = match[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le")
        yield Finding(match.start(), match.end(), whole)


RULE = Rule(
    code="CHR141",
    damage="Split characters",
    cause="JSON or UCS-2 software wrote an emoji as two halves, and they were not put together.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(map(chr, range(0xD800, 0xDC00))),
    # No file can hold them, code or not.
    enters=frozenset(Guarded),
    examples=(
        keep("A whole 😀 stays."),
        keep("Plain text stays."),
        fix("Well done \ud83d\ude00!", "Well done 😀!"),
        fix("\ud83d\udc4d\ud83d\udc4d", "👍👍"),
    ),
)
