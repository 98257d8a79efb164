"""CHR144: a replacement character where an English word has its apostrophe."""

from __future__ import annotations

from normalizer.rule import Confidence, Rule, fix, keep, substitute

LOST = "\N{REPLACEMENT CHARACTER}"
# Only where no other letter can be missing: "caf\ufffds" has lost an accent.
PATTERN = rf"""(?xi)
    (?<=\b(?:he|here|how|it|let|she|that|there|this|what|where|who)) {LOST}{{1,3}} (?=s\b)
  | (?<=\b\p{{L}}{{2,6}}n) {LOST}{{1,3}} (?=t\b)
  | (?<=\b(?:he|i|it|she|that|there|they|we|who|you)) {LOST}{{1,3}} (?=(?:d|ll|m|re|ve)\b)
"""

RULE = Rule(
    code="CHR144",
    damage="Lost apostrophe",
    cause="A Windows-1252 apostrophe, or the three bytes of a UTF-8 one, could not be read.",
    confidence=Confidence.LIKELY,
    find=substitute(PATTERN, "\N{RIGHT SINGLE QUOTATION MARK}"),
    languages=frozenset({"en"}),
    needs=(LOST,),
    examples=(
        keep(f"The character {LOST} stands for anything.", lang="en"),
        keep(f"The na{LOST}ve reader and the caf{LOST}s stay as they are.", lang="en"),
        fix(
            f"It{LOST}s late and they don{LOST}t care.", "It’s late and they don’t care.", lang="en"
        ),
        fix(f"We{LOST}{LOST}{LOST}re done here.", "We’re done here.", lang="en"),
    ),
)
