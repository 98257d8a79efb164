"""CHR112: "&amp;", "&lt;" and "&gt;" in an article that is not about markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

AMPERSAND = r"(?:amp|AMP|#38|#x26);"
BRACKET = r"(?:lt|gt|LT|GT|#60|#62|#x3[cCeE]);"
# All layers at once: "&amp;amp;lt;" is "<".
ESCAPES = rf"&(?:(?:{AMPERSAND})++(?:{BRACKET})?|{BRACKET})"
BRACKETS = {"lt": "<", "gt": ">", "#60": "<", "#62": ">", "#x3c": "<", "#x3e": ">"}


def find(context: Context) -> Iterator[Finding]:
    """Nothing where tags are shown, escaped or not: there an escape may be the subject."""
    for match in compiled(ESCAPES).finditer(context.text):
        if context.writes_about_markup or context.holds_tags:
            return
        innermost = match[0][:-1].replace(";", "&").rpartition("&")[2].lower()
        yield Finding(match.start(), match.end(), BRACKETS.get(innermost, "&"))


RULE = Rule(
    code="CHR112",
    damage="Undecoded ampersand or angle bracket",
    cause="A page was escaped twice, or its text was taken from the source without decoding.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=("&",),
    examples=(
        keep("In HTML, type &amp;lt; to show a &lt; sign."),
        keep("Wrap it in &lt;strong&gt; and you are done."),
        keep("Fish & chips; R&D; a&b"),
        fix("Smith &amp; Sons sold fish &amp; chips.", "Smith & Sons sold fish & chips."),
        fix("It holds where a &lt; b and b &#62; 3.", "It holds where a < b and b > 3."),
        fix("Barnes &amp;amp; Co. and Miller", "Barnes & Co. and Miller"),
    ),
)
