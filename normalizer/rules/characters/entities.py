"""CHR111: HTML character references that were never decoded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ftfy.chardata import HTML_ENTITY_RE
from ftfy.fixes import unescape_html

from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

MARKUP = frozenset("<>&")  # another rule's business


def find(context: Context) -> Iterator[Finding]:
    """Where the text is about markup, only references that stand between two letters."""
    text = context.text
    for match in HTML_ENTITY_RE.finditer(text):
        decoded = unescape_html(match[0])
        if decoded == match[0] or decoded in MARKUP:
            continue
        start, end = match.span()
        between_letters = (
            text[max(0, start - 1) : start].isalpha() and text[end : end + 1].isalpha()
        )
        if between_letters or not context.writes_about_markup:
            yield Finding(start, end, decoded)


RULE = Rule(
    code="CHR111",
    damage="Undecoded character reference",
    cause="A page was escaped twice, or its text was taken from the source without decoding.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=("&",),
    examples=(
        keep("In HTML, write &nbsp; for a space that must not break."),
        keep("Use &copy; or &lt;b&gt; in your template."),
        keep("AT&T; R&D; this&not that"),
        keep("Visit https://example.org/?a=1&copy;=2 today."),
        fix("It&#8217;s &quot;over&quot;&hellip;", 'It’s "over"…'),
        fix("P&EACUTE;REZ in his caf&eacute;", "PÉREZ in his café"),
        fix(
            "An article about HTML that doesn&rsquo;t end.",
            "An article about HTML that doesn’t end.",
        ),
        fix("if a < b, or <br>\nit&rsquo;s &eacute;", "if a < b, or <br>\nit’s é"),
    ),
)
