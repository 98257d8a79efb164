"""CHR100: text of a legacy encoding that was read as Western: "Ñîâåò ãîðîäà", "½ÃÀÇÈ¸"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import legacy
from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context


def find(context: Context) -> Iterator[Finding]:
    """The lines that are text in the encoding which most of them are in, each whole."""
    encoding = context.once(legacy.found)
    if encoding is None:
        return
    for number, line in enumerate(context.lines):
        after = legacy.reread(line, encoding)
        if after is not None and after != line:
            start = context.starts[number]
            words = f"In {encoding} it is words of a language; as Western letters it is none."
            yield Finding(start, start + len(line), after, evidence=words)


RUSSIAN = (
    "Совет города собрался в понедельник, чтобы поговорить о старой мельнице у реки,"
    " но решения он не принял, и все ушли домой."
)
GREEK = "Το συμβούλιο της πόλης μίλησε τη Δευτέρα για τον παλιό μύλο και δεν αποφάσισε τίποτα."
KOREAN = "강가의 낡은 방앗간이 월요일에 도시의 한 회사에 팔렸다. 마을은 조용하고 비가 오고 있다."
CHINESE = "市议会星期一晚上开会讨论河边的旧磨坊，但是没有作出任何决定，大家就回家了。"
JAPANESE = "町議会は月曜日の夜に川のそばの古い水車について話し合ったが、何も決まらなかった。"

RULE = Rule(
    code="CHR100",
    damage="Legacy text read as Western",
    cause="The page did not say its encoding, and a library took it for Latin-1.",
    confidence=Confidence.CERTAIN,
    find=find,
    prefilter=r"[\x{80}-\x{ff}‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{4}",
    examples=(
        keep(
            "Où l’été s’achève, là-bas, à Noël, on fête où l’on est né : voilà où ça mène.",
            lang="fr",
        ),
        keep("ÀÁÂÃÄÅ ÈÉÊË ÌÍÎÏ ÒÓÔÕÖ ÙÚÛÜ àáâãäå èéêë ìíîï òóôõö ùúûü are the letters of Latin-1."),
        fix(RUSSIAN.encode("cp1251").decode("latin-1"), RUSSIAN),
        fix(RUSSIAN.encode("koi8-r").decode("latin-1"), RUSSIAN),
        fix(GREEK.encode("cp1253").decode("cp1252"), GREEK),
        fix(KOREAN.encode("cp949").decode("latin-1"), KOREAN),
        fix(CHINESE.encode("gb18030").decode("latin-1"), CHINESE),
        fix(JAPANESE.encode("cp932").decode("latin-1"), JAPANESE),
        fix(JAPANESE.encode("euc_jp").decode("latin-1"), JAPANESE),
        fix(
            "The Old Mill of Hull\n\n" + KOREAN.encode("cp949").decode("latin-1"),
            f"The Old Mill of Hull\n\n{KOREAN}",
        ),
    ),
)
