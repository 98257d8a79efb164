"""SPC132: a comma without a space behind it: "he said,but"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep
from normalizer.sentences import SEMITIC

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# The word with the comma, blank to blank: figures, slashes, equals signs make code or a list of it.
# Hebrew and Arabic letters have no case; a letter alone numbers an item.
GLUED = rf"""(?x)
    ,(?=\p{{Ll}})(?<=\p{{Ll}}\p{{Ll}}[»”)]?,)
  | [ ],(?=\p{{Ll}}\p{{Ll}})(?<=\p{{Ll}}\p{{Ll}}[»”)]?[ ],)
  | ,(?=[\p{{Hangul}}\p{{Devanagari}}]{{2}})(?<=[\p{{Hangul}}\p{{Devanagari}}]{{2}},)
  | [,،؛](?={SEMITIC}\p{{M}}?{SEMITIC})(?<={SEMITIC}\p{{M}}?{SEMITIC}\p{{M}}?[,،؛])
"""
TOKEN_BEFORE = r"(?:^|[\s“\"‘«(\[—–])(?P<word>[\p{L}\p{M}\u200c’'-]+)[»”)]?$"
TOKEN_BEHIND = r"(?P<word>[\p{L}\p{M}\u200c’'-]+)(?=[\s.;:!?؟”\"’»)\]—–]|[,،؛]\s|$)"
WIDTH = 40  # code points looked at on each side


def find(context: Context) -> Iterator[Finding]:
    """Between two plain words; "red,green,blue" is a list of values, and stays."""
    text = context.text
    for match in compiled(GLUED).finditer(text):
        start, end = match.span()
        if not compiled(TOKEN_BEFORE).search(text[max(0, start - WIDTH) : start]):
            continue
        if compiled(TOKEN_BEHIND).match(text, end, end + WIDTH):
            # a gap on the wrong side of the comma changes sides
            yield Finding(end, end, " ") if end - start == 1 else Finding(start, end, ", ")


RULE = Rule(
    code="SPC132",
    damage="Glued comma",
    cause="Extractors join two text nodes without a space.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=r"\p{Ll}{2}[»”)]? ?,\p{Ll}|[\p{Hangul}\p{Devanagari}],[\p{Hangul}\p{Devanagari}]"
    r"|[\p{Hebrew}\p{Arabic}]\p{M}?[,،؛][\p{Hebrew}\p{Arabic}]",
    examples=(
        keep("Tags: red,green,blue and https://example.org/a,b/c,d too."),
        keep("It cost 1,000 or a,b in set(a,b) or x=1,y=2."),
        keep("Call f(x),then g(y),z, or costs ,50 or x ,y in a table."),
        keep("הערכים הם נהר,גשר,טחנה ועוד; סעיפים א,ב", lang="he"),
        keep("بودجه ۳،۵ میلیون بود.", lang="fa"),
        fix("هوا سرد شد،اما کسی نرفت.", "هوا سرد شد، اما کسی نرفت.", lang="fa"),
        fix("هطل المطر،ولم يذهب أحد.", "هطل المطر، ولم يذهب أحد.", lang="ar"),
        fix("ירד גשם חזק,אבל איש לא הלך.", "ירד גשם חזק, אבל איש לא הלך.", lang="he"),
        fix("He said,but nobody heard him.", "He said, but nobody heard him."),
        fix("In the end,a fox won,they say.", "In the end, a fox won, they say."),
        keep("서울,부산,대구 그리고 1,000원", lang="ko"),
        fix("방앗간이 팔렸고,마을은 조용했다.", "방앗간이 팔렸고, 마을은 조용했다.", lang="ko"),
        fix("चक्की बिक गई,और शहर चुप है।", "चक्की बिक गई, और शहर चुप है।", lang="hi"),
        fix("It rained ,they say, for days.", "It rained, they say, for days."),
        fix("Он читал «Мельницу»,потом спал.", "Он читал «Мельницу», потом спал.", lang="ru"),
    ),
)
