"""FLO201: a line break in the middle of a sentence, where an inline element stood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer import sentences
from normalizer.rule import Confidence, Finding, Rule, compiled, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

PROSE = 60  # code points: a line that long is running text
PIECE = 20  # a shorter one is a label
# "Dear readers," and "Yours sincerely,": in many languages a small letter follows on its own line.
LETTER = r"""(?x) \s* (?:
    (?: Dear | Szanown | Vážen | Αγαπητ | Αξιότιμ | Уважаем | Шановн ) [^\n]{0,50}
  | (?: Drah | Drodz | Drog | Mil[áíý] | Дорог ) \S*\ (?: \p{Lu} | čten | přát | друз | колег
      | коллег | читат | читач ) [^\n]{0,40}
  | (?: S\ (?:láskou|pozdravem|úctou) | Z\ (?:poważaniem|wyrazami) | Με\ (?:αγάπη|εκτίμηση)
      | З\ (?:любов|повагою) | С\ (?:любовью|уважением) ) [^\n]{0,30}
) ,\s*"""
REFERENCE = r"\s*\p{Ll}{1,3} ?§"  # "k § 12": a line of its own above a ruling


def find(context: Context) -> Iterator[Finding]:
    """Between an open line and one that begins small, if either is surely a piece of a sentence."""
    lines = context.lines
    for number in sorted({*context.small_starts, *context.caseless_starts}):
        line, following = lines[number - 1], lines[number]
        if not line:
            continue
        if line[:2].isspace() and following[:2].isspace():  # set by hand, as in a play
            continue
        if context.is_below_title(number):
            continue
        if following.strip() and line.strip() and _belong(context, number - 1, following):
            start = context.starts[number - 1] + len(line.rstrip())
            end = context.starts[number] + len(following) - len(following.lstrip())
            yield Finding(start, end, sentences.gap(line.rstrip(), following.lstrip()))


def _belong(context: Context, number: int, following: str) -> bool:
    line, known = context.lines[number], context.language
    if sentences.starts_caseless(following):
        return _belong_caseless(context, number, following)
    if not sentences.is_open(line):
        return False
    if not sentences.starts_small(following) or context.is_written_small:
        return False
    if max(len(line), len(following)) < PIECE or len(line.strip()) == 1:
        return False
    if sentences.leads_on(line, known):
        return True
    if _stands_alone(context, number, following):
        return False
    if sentences.follows_on(following, known):
        return True
    if sentences.ends(following) and line.lstrip()[:1].isupper():
        return max(len(line), len(following)) >= PROSE // 2
    if line.rstrip().endswith(",") and line.lstrip()[:1].isupper():
        return sentences.function_words(following, known) > 0
    telling = sentences.function_words(line, known) and sentences.function_words(following, known)
    return bool(telling) and max(len(line), len(following)) >= PROSE


def _stands_alone(context: Context, number: int, following: str) -> bool:
    """Whether a line is one by itself: an item of a list, the opening or the end of a letter.

    Or the next one is: a label or a reference.
    """
    line = context.lines[number]
    # Items of lists, with or without a bullet, end without a mark, too.
    if sentences.ITEM.match(line) or context.is_item(number) or line.rstrip()[-1] == ")":
        return True
    if compiled(LETTER).fullmatch(line) or compiled(REFERENCE).match(following):
        return True
    return _is_label(following)


def _is_label(line: str) -> bool:
    """Whether a line is a word and a colon: "example:"."""
    return line.rstrip().endswith(":") and " " not in line.strip().removesuffix(":").rstrip()


def _is_cut_at_comma(context: Context, number: int) -> bool:
    """Whether a line and the next are all of a paragraph, and the first ends with a comma.

    A short one may be verse or how a letter begins.
    """
    line = context.lines[number].rstrip()
    if line[-1] not in ",،" or len(line) < PROSE or not sentences.ends(context.lines[number + 1]):
        return False
    above, below = context.beside(number, -1), context.beside(number + 1, 1)
    return context.has_paragraphs and above != number - 1 and below != number + 2


def _belong_caseless(context: Context, number: int, following: str) -> bool:
    line = context.lines[number]
    if _is_cut_at_comma(context, number):
        return True
    if not sentences.is_open(line) or sentences.ITEM.match(line):
        return False
    if sentences.goes_on(line, following, context.language, PIECE):
        return True
    return context.has_paragraphs and sentences.runs_on(line, following, PIECE)


RULE = Rule(
    code="FLO201",
    damage="Line break inside a sentence",
    cause="Extractors break the line where a link, emphasis or an advertisement stood.",
    confidence=Confidence.LIKELY,
    find=find,
    prefilter=f'\n{sentences.BLANKS}*[“"‘«(]?[\\p{{Ll}}\\p{{Lo}}]',
    examples=(
        keep("طاحونة النهر القديمة\nبيعت الطاحونة يوم الاثنين لشركة من المدينة.", lang="ar"),
        keep("नदी के किनारे की पुरानी चक्की\nचक्की सोमवार को बिक गई। अब वह बंद है।", lang="hi"),
        keep("محاكمة محمد على\nبيعت الطاحونة يوم الاثنين لشركة من المدينة.", lang="ar"),
        keep("تاریخ آسیاب قدیمی و خانه‌های کنار آن\nآسیاب روز دوشنبه فروخته شد.", lang="fa"),
        keep("נמכרה הטחנה. הקונה גר בעיר\nנפתח הגשר. הוא פתוח ביום ובלילה.", lang="he"),
        keep("כל העיר דיברה השבוע רק על הבית שלו\nהנהר זרם לאט מתחת לגשר.", lang="he"),
        fix(
            "הטחנה נסגרה.\n\nהטחנה נמכרה אתמול. הקונה הוא בעל\nמכולת שגר בעיר.\n\nהוא יפתח אותה.",
            "הטחנה נסגרה.\n\nהטחנה נמכרה אתמול. הקונה הוא בעל מכולת שגר בעיר.\n\nהוא יפתח אותה.",
            lang="he",
        ),
        fix(
            "هطل المطر.\n\nاجتمع مجلس المدينة مساء الاثنين لبحث إصلاح الجسر القديم على النهر،\n"
            "ثم انفض من دون قرار.",
            "هطل المطر.\n\nاجتمع مجلس المدينة مساء الاثنين لبحث إصلاح الجسر القديم على النهر،"
            " ثم انفض من دون قرار.",
            lang="ar",
        ),
        keep("يا ساكن النهر البعيد،\nعد إلى بيتك القديم.\n\nهطل المطر.", lang="ar"),
        keep("Bread and butter for the feast,\nsalt, pepper", lang="en"),
        fix(
            "His apprentice,\na baker from the town\nby the sea, writes down what he says.",
            "His apprentice, a baker from the town by the sea, writes down what he says.",
            lang="en",
        ),
        fix(
            "بيعت الطاحونة. قالت الشركة إنها ستفتحها من\nجديد في الربيع.",
            "بيعت الطاحونة. قالت الشركة إنها ستفتحها من جديد في الربيع.",
            lang="ar",
        ),
        fix(
            "चक्की सोमवार को बिक गई। अब वह शहर\nकी एक कंपनी के पास है।",
            "चक्की सोमवार को बिक गई। अब वह शहर की एक कंपनी के पास है।",
            lang="hi",
        ),
        keep("Hallo zusammen,\nich suche eine Mühle, die noch mahlt, und finde keine.", lang="de"),
        keep("Με εκτίμηση,\nο πρόεδρος του συλλόγου και όλα τα μέλη", lang="el"),
        keep(
            "Szanowni Państwo,\nz radością informujemy, że stary młyn nad rzeką jest otwarty.",
            lang="pl",
        ),
        keep(
            "Nájem starého mlýna\nk § 12 odst. 1 zákona o mlýnech a o jejich nájmu ve městech\n"
            "Mlynář nemlel.",
            lang="cs",
        ),
        keep(
            "The rowers of Hull have won again, and the town is glad of it\nby jroe\nIt rained.",
            lang="en",
        ),
        keep(
            "La règle du livre veut une virgule devant le mot qui finit la phrase\nexemple :\n"
            "« Il pleut, dit-on. »",
            lang="fr",
        ),
        fix(
            "La maison du meunier est restée vide longtemps au bord de la\nrivière :\npersonne n'y"
            " allait plus.",
            "La maison du meunier est restée vide longtemps au bord de la rivière :\npersonne n'y"
            " allait plus.",
            lang="fr",
        ),
        keep(
            "The Harbour and the Sea\nby Jane Roe and John Doe, Harbour Post\n\nIt rained.",
            lang="en",
        ),
        fix(
            "The harbour was drawn for the museum\nby Jane Roe and\nby her son, who is nine.",
            "The harbour was drawn for the museum by Jane Roe and by her son, who is nine.",
            lang="en",
        ),
        keep("// What the harbour is made of\nimport stone from the quarry and the sea", lang="en"),
        keep("Buy:\nmilk\neggs\nbutter and flour", lang="en"),
        fix(
            "Where We Come From\nPeople walked on this island since the\nice left it.",
            "Where We Come From\nPeople walked on this island since the ice left it.",
            lang="en",
        ),
        fix(
            "THE OLD MILL\nWith the spring came rain, and with the rain and the wind the things\n"
            "that nobody in the town had wanted.",
            "THE OLD MILL\nWith the spring came rain, and with the rain and the wind the things"
            " that nobody in the town had wanted.",
            lang="en",
        ),
        fix(
            "All of them were so glad of it :D\nThe Harbour Mill of the old town of Hull, once the"
            " pride\nof the county, was sold.",
            "All of them were so glad of it :D\nThe Harbour Mill of the old town of Hull, once the"
            " pride of the county, was sold.",
            lang="en",
        ),
        keep("A heading\nThe text begins here, and it goes on for a while.", lang="en"),
        keep("the sea was calm\nand nobody said a word\nuntil the evening came", lang="en"),
        keep("- bread of the day\n- salt for the soup\n- water", lang="en"),
        fix(
            "The minister opened the bridge\nto heavy traffic on Monday.",
            "The minister opened the bridge to heavy traffic on Monday.",
            lang="en",
        ),
        fix(
            "They said that the plans of the\ngovernment would not hold for long.",
            "They said that the plans of the government would not hold for long.",
            lang="en",
        ),
        fix(
            "Der Minister eröffnete am Montag die neue Brücke\nüber den Fluss.",
            "Der Minister eröffnete am Montag die neue Brücke über den Fluss.",
            lang="de",
        ),
        keep("강가의 낡은 방앗간이 월요일에 팔렸다. (사진=마을신문)\n마을은 조용했다.", lang="ko"),
    ),
)
