"""CHR102: Turkish letters that were read as those of Iceland: "Çok þeyim var aslýnda"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

# ISO 8859-9 is Latin-1 but for these six letters.
READ_AS, MEANT = "ýþðÝÞÐ", "ışğİŞĞ"
LETTER = rf"[{READ_AS}]"
SIGN = "ý"  # stands for the letter that most Turkish words have; Czech has it, but no "þ"
LEAST_SIGNS = 3
# Letters that a Turkish line read so cannot have: the right ones, and those of other languages.
FOREIGN = r"(?V1)[\p{L}--[A-Za-zÇÖÜçöüÂÎÛâîûýþðÝÞÐ]]"


def find(context: Context) -> Iterator[Finding]:
    """On lines that hold no other letters than such a line can: else they are names."""
    lines = [
        number
        for number, line in enumerate(context.lines)
        if not line.isascii() and not compiled(FOREIGN).search(line)
    ]
    told = "".join(context.lines[number] for number in lines)
    if told.count(SIGN) < LEAST_SIGNS or not any(map(told.__contains__, "þðÞÐ")):
        return
    for number in lines:
        start = context.starts[number]
        for match in compiled(LETTER).finditer(context.lines[number]):
            place = start + match.start()
            if not context.is_specimen(place, place + 1):
                yield Finding(place, place + 1, MEANT[READ_AS.index(match[0])])


RULE = Rule(
    code="CHR102",
    damage="Turkish letters of another encoding",
    cause="A page in ISO 8859-9 was read as one in Latin-1.",
    confidence=Confidence.LIKELY,
    find=find,
    languages=frozenset({"tr"}),
    needs=(SIGN,),
    examples=(
        keep("Değirmeni Guðrún Þórsdóttir aldı; kızı Ýr ve oğlu Týr, Ýmir ile geldi.", lang="tr"),
        keep("Köyler:\nNový Bor\nStarý Most\nDobrý Brod ve göl", lang="tr"),
        keep("Gelenler:\nÝr ve Týr Þórsson\nÝmir ile Sýn Óðinsdóttir\nTýr ve gölü", lang="tr"),
        keep("Kasabaya Sigurður ve Þór geldi.", lang="tr"),
        fix(
            "Deðirmen kapandý.\nÞimdi kasabanýn çocuklarý suyun baþýnda oynuyor.",
            "Değirmen kapandı.\nŞimdi kasabanın çocukları suyun başında oynuyor.",
            lang="tr",
        ),
        fix(
            "Değirmen satıldı\nYýllardýr kapalý olan deðirmeni Ýzmirli bir þirket aldý.",
            "Değirmen satıldı\nYıllardır kapalı olan değirmeni İzmirli bir şirket aldı.",
            lang="tr",
        ),
    ),
)
