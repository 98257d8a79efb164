"""The records of the languages, and telling which one a text is in."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest
import regex

from normalizer import normalize
from normalizer.errors import LanguageError, RuleError
from normalizer.languages import FAMILIES, Language, furniture, language, languages
from normalizer.languages.detection import detect
from normalizer.languages.record import months
from normalizer.phrases import HEADS

CODES = (
    "ar",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fr",
    "he",
    "hi",
    "id",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "ru",
    "sv",
    "tr",
    "uk",
    "vi",
    "zh",
)
WORD = regex.compile(r"[\p{L}\p{M}]+")

SENTENCES = {
    "ar": (
        "أعلنت البلدية أن الجسر القديم سوف يفتح من جديد في بداية الشهر القادم بعد انتهاء الأعمال.",
        "قال الصياد إن البحر كان هادئا في ذلك اليوم، ولم يكن هناك أي سبب للخوف من العاصفة.",
        "لا يعرف أحد من أين جاءت هذه الساعة، لكن أهل القرية ينظرون إليها كل صباح.",
    ),
    "cs": (
        "Starý pekař vstává každé ráno ve tři hodiny, protože těsto na něj nebude čekat.",
        "Nikdo neví, proč kašna na náměstí přestala fungovat právě v den, kdy pršelo.",
        "Moje babička měla dopisy v dřevěné krabici, která voněla citronem a kouřem.",
    ),
    "da": (
        "Den gamle bager står op klokken tre hver morgen, fordi dejen ikke venter på ham.",
        "Ingen ved, hvorfor springvandet på torvet holdt op med at virke den dag, det regnede.",
        "Min mormor gemte brevene i en æske af træ, som duftede af citron og røg.",
    ),
    "de": (
        "Der alte Bäcker steht jeden Morgen um drei Uhr auf, weil der Teig nicht auf ihn wartet.",
        "Nach dem Regen war die Straße so nass, dass sich die ganze Stadt in ihr spiegelte.",
        "Niemand wusste, wer die Laterne angezündet hatte, aber sie brannte die ganze Nacht.",
    ),
    "el": (
        "Ο γέρος φούρναρης σηκώνεται κάθε πρωί στις τρεις, γιατί το ζυμάρι δεν τον περιμένει.",
        "Κανείς δεν ξέρει γιατί το σιντριβάνι της πλατείας σταμάτησε τη μέρα που έβρεξε.",
        "Η γιαγιά μου φύλαγε τα γράμματα σε ένα ξύλινο κουτί που μύριζε λεμόνι και καπνό.",
    ),
    "en": (
        "The lighthouse keeper had not seen a ship for weeks, and he began to talk to the gulls.",
        "When the market closed, the children were allowed to take the apples that nobody wanted.",
        "It is said that the old bridge will be repaired before the winter, but few believe it.",
    ),
    "es": (
        "El panadero del barrio abre la puerta a las cinco, cuando todavía no ha salido el sol.",
        "Nadie sabe por qué la fuente de la plaza dejó de funcionar el mismo día que llovió.",
        "Mi abuela guardaba las cartas en una caja de madera que olía a limón y a humo.",
    ),
    "fa": (
        "شهرداری گفت که پل قدیمی از ابتدای ماه آینده باز می‌شود و مردم می‌توانند از آن بگذرند.",
        "پیرمرد هر روز صبح به بازار می‌رفت و برای بچه‌های همسایه نان تازه می‌خرید.",
        "هیچ کس نمی‌دانست که این ساعت از کجا آمده است، اما همه آن را دوست داشتند.",
    ),
    "fr": (
        "Le gardien n’avait pas vu de bateau depuis des semaines, et il parlait aux mouettes.",
        "Quand le marché ferme, les enfants ramassent les pommes que personne n’a voulu acheter.",
        "On dit que le vieux pont sera réparé avant l’hiver, mais peu de gens y croient encore.",
    ),
    "he": (
        "האופה הזקן קם בכל בוקר בשלוש, כי הבצק לא מחכה לו.",
        "איש אינו יודע מדוע המזרקה בכיכר הפסיקה לפעול ביום שבו ירד הגשם.",
        "סבתא שלי שמרה את המכתבים בקופסת עץ שהיה לה ריח של לימון ושל עשן.",
    ),
    "hi": (
        "नगरपालिका ने कहा कि पुराना पुल अगले महीने की शुरुआत में फिर से खोल दिया जाएगा।",
        "बूढ़ा आदमी हर सुबह बाज़ार जाता था और पड़ोस के बच्चों के लिए ताज़ी रोटी लाता था।",
        "किसी को नहीं पता था कि यह घड़ी कहाँ से आई है, लेकिन सब उसे पसंद करते थे।",
    ),
    "id": (
        "Tukang roti tua itu bangun setiap pagi pada pukul tiga, karena adonan tidak menunggunya.",
        "Tidak ada yang tahu mengapa air mancur di alun-alun berhenti pada hari hujan turun.",
        "Nenek saya menyimpan surat-surat itu dalam kotak kayu yang berbau lemon dan asap.",
    ),
    "it": (
        "Il fornaio del paese apre la bottega alle cinque, quando il sole non è ancora sorto.",
        "Nessuno sa perché la fontana della piazza si sia fermata il giorno in cui è piovuto.",
        "Mia nonna teneva le lettere in una scatola di legno che sapeva di limone e di fumo.",
    ),
    "ja": (
        "古い橋は来月の初めに再び開通すると市が発表しました。",
        "灯台守は何週間も船を見ていなかったので、かもめに話しかけるようになった。",
        "この時計がどこから来たのか誰も知らないが、村の人々は毎朝それを見上げる。",
    ),
    "ko": (
        "늙은 제빵사는 반죽이 기다려 주지 않기 때문에 매일 아침 세 시에 일어난다.",
        "비가 오던 날 광장의 분수가 왜 멈추었는지 아는 사람은 아무도 없다.",
        "할머니는 레몬과 연기 냄새가 나는 나무 상자에 편지를 보관하셨다.",
    ),
    "nl": (
        "De oude bakker staat elke ochtend om drie uur op, want het deeg wacht niet op hem.",
        "Na de regen was de straat zo nat dat de hele stad er zich in weerspiegelde.",
        "Niemand wist wie de lantaarn had aangestoken, maar hij brandde de hele nacht.",
    ),
    "pl": (
        "Stary piekarz wstaje codziennie o trzeciej rano, bo ciasto nie będzie na niego czekać.",
        "Nikt nie wie, dlaczego fontanna na rynku przestała działać w dniu, w którym padało.",
        "Moja babcia trzymała listy w drewnianym pudełku, które pachniało cytryną i dymem.",
    ),
    "pt": (
        "O padeiro do bairro abre a porta às cinco, quando o sol ainda não nasceu.",
        "Ninguém sabe por que a fonte da praça deixou de funcionar no dia em que choveu.",
        "A minha avó guardava as cartas numa caixa de madeira que cheirava a limão e a fumo.",
    ),
    "ru": (
        "Старый пекарь встаёт каждое утро в три часа, потому что тесто не будет его ждать.",
        "Никто не знает, почему фонтан на площади перестал работать в тот день, когда шёл дождь.",
        "Моя бабушка хранила письма в деревянной коробке, которая пахла лимоном и дымом.",
    ),
    "sv": (
        "Den gamle bagaren stiger upp klockan tre varje morgon, för degen väntar inte på honom.",
        "Ingen vet varför fontänen på torget slutade fungera samma dag som det regnade.",
        "Min mormor hade breven i en ask av trä som luktade citron och rök.",
    ),
    "tr": (
        "Yaşlı fırıncı her sabah saat üçte kalkar, çünkü hamur onu beklemez.",
        "Meydandaki çeşmenin yağmur yağdığı gün neden durduğunu hiç kimse bilmiyor.",
        "Büyükannem mektupları limon ve duman kokan tahta bir kutuda saklardı.",
    ),
    "uk": (
        "Старий пекар встає щоранку о третій годині, бо тісто не буде на нього чекати.",
        "Ніхто не знає, чому фонтан на площі перестав працювати того дня, коли йшов дощ.",
        "Моя бабуся зберігала листи в дерев’яній скриньці, яка пахла лимоном і димом.",
    ),
    "vi": (
        "Người thợ làm bánh già thức dậy lúc ba giờ mỗi sáng, vì bột không chờ ông.",
        "Không ai biết tại sao đài phun nước ở quảng trường lại ngừng chảy vào đúng ngày trời mưa.",
        "Bà tôi cất những lá thư trong một chiếc hộp gỗ có mùi chanh và mùi khói.",
    ),
    "zh": (
        "市政府宣布，旧桥将在下个月初重新开放，行人可以免费通过。",
        "灯塔看守人已经好几个星期没有看到船了，于是他开始和海鸥说话。",
        "没有人知道这个钟是从哪里来的，但是村里的人每天早上都会看它。",
    ),
}

every_language = pytest.mark.parametrize(
    "known", languages().values(), ids=lambda known: known.code
)


def test_the_house_has_twenty_four_languages() -> None:
    assert tuple(languages()) == CODES


@every_language
def test_words_and_phrases_are_casefolded_and_without_outer_blanks(known: Language) -> None:
    words = known.function_words | known.openers | known.continuers | known.abbreviations
    phrases = frozenset().union(*known.furniture.values())
    for word in (*words, *known.months, *phrases):
        assert word == word.strip()
        assert word
        assert "\n" not in word
    assert [word for word in (*words, *known.months) if word != word.casefold()] == []
    assert [phrase for phrase in phrases if phrase != phrase.casefold()] == []


@every_language
def test_no_word_both_opens_and_continues_a_sentence(known: Language) -> None:
    assert known.openers & known.continuers == frozenset()


@every_language
def test_every_month_has_a_spelling_and_there_are_twelve(known: Language) -> None:
    assert set(known.months.values()) == set(range(1, 13))


@every_language
def test_every_furniture_family_is_known(known: Language) -> None:
    assert set(known.furniture) <= FAMILIES
    assert all(known.furniture.values())


@every_language
def test_every_language_knows_every_furniture_family(known: Language) -> None:
    assert set(known.furniture) == FAMILIES


@every_language
def test_a_head_stands_before_something_and_marks_no_beginning(known: Language) -> None:
    heads = {phrase for family in HEADS for phrase in known.furniture[family]}
    assert [phrase for phrase in heads if "…" in phrase] == []


@every_language
def test_weekdays_are_casefolded_and_at_least_seven(known: Language) -> None:
    assert len(known.weekdays) >= 7
    assert [day for day in known.weekdays if day != day.casefold()] == []


@every_language
def test_no_furniture_phrase_carries_the_closing_marks_that_are_cut_off_a_line(
    known: Language,
) -> None:
    marked = [
        phrase
        for phrases in known.furniture.values()
        for phrase in phrases
        if phrase.removesuffix("…")[-1:] in {"!", "！"}
    ]
    assert marked == []


@every_language
def test_function_words_are_alphabetic(known: Language) -> None:
    odd = [word for word in known.function_words if not WORD.fullmatch(word)]
    assert known.function_words
    assert odd == []


@every_language
def test_no_abbreviation_keeps_its_last_stop(known: Language) -> None:
    assert [word for word in known.abbreviations if word.endswith(".")] == []


@every_language
def test_a_record_survives_pickling_as_itself(known: Language) -> None:
    assert pickle.loads(pickle.dumps(known)) is known


def test_a_record_with_an_unknown_family_names_the_nearest() -> None:
    with pytest.raises(RuleError, match=r"'xx' has .* 'cookie'. Did you mean 'cookies'\?"):
        Language(code="xx", name="X", furniture={"cookie": frozenset({"x"})})


def test_asking_for_an_unknown_family_names_the_nearest() -> None:
    with pytest.raises(RuleError, match=r"'shares'. Did you mean 'share'\?"):
        furniture("shares")


def test_a_list_of_months_has_twelve_lines() -> None:
    with pytest.raises(RuleError, match="11 lines instead of 12"):
        months("\n".join("abcdefghijk"))


def test_a_language_of_no_house_has_an_empty_record() -> None:
    assert language("xx") == Language(code="xx", name="xx")


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(code, sentence) for code, told in SENTENCES.items() for sentence in told],
    ids=[f"{code}-{number}" for code, told in SENTENCES.items() for number in range(len(told))],
)
def test_one_sentence_is_enough_to_tell_the_language(code: str, sentence: str) -> None:
    assert detect(sentence) == code
    assert normalize(sentence).lang == code


@pytest.mark.parametrize("code", CODES)
def test_every_language_is_told_from_running_text(code: str) -> None:
    assert detect(" ".join(SENTENCES[code])) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "Rain",
        "12 000",
        "0 0",
        "?!",
        "OK",
        "of the and",
        "\N{GRINNING FACE}" * 50,
        "a b",
        "\0",
    ],
    ids=ascii,
)
def test_a_short_or_empty_text_is_in_no_language(text: str) -> None:
    assert detect(text) == "und"


@pytest.mark.parametrize(
    "codes", [("en", "de", "fr", "pl"), ("ru", "ar", "en", "tr")], ids="-".join
)
def test_a_text_in_several_languages_is_in_none(codes: tuple[str, ...]) -> None:
    assert detect("\n".join(SENTENCES[code][0] for code in codes)) == "und"


@pytest.mark.parametrize(
    "text",
    ["\ud800", "\udc80" * 200, "a \udfff b \ud800 c d e f", "\ud83d\ude00 " * 100],
    ids=ascii,
)
def test_lone_surrogates_do_not_disturb(text: str) -> None:
    assert detect(text) == "und"
    assert detect(f"{text[:20]} {' '.join(SENTENCES['en'])}") == "en"


def test_a_given_language_is_taken_and_its_tag_cut_to_the_first_part() -> None:
    assert normalize("Rain", lang="de").lang == "de"
    assert normalize("Rain", lang="pt-BR").lang == "pt"
    assert normalize("Rain", lang="ZH_Hant").lang == "zh"
    assert normalize(SENTENCES["de"][0], lang="xx").lang == "xx"


def test_a_text_whose_language_shows_only_without_its_furniture_settles() -> None:
    box = "About the author\n\nJohn Doe\n\nJohn Doe reports from the islands. He lives by the sea "
    text = (
        "Der alte Minister sprach. zu den Bauern über den Regen.\n\n"
        f"{box}with a dog and a cat, and he writes about the rivers that run to it from the hills."
    )
    assert detect(text) == "en"
    result = normalize(text)
    assert (result.lang, result.settled) == ("de", True)
    assert result.text == "Der alte Minister sprach zu den Bauern über den Regen."
    assert normalize(result.text).edits == ()


@pytest.mark.parametrize("lang", ["", "e", "english", "e1", "-de", "дe"])
def test_what_is_no_language_tag_is_refused(lang: str) -> None:
    with pytest.raises(LanguageError, match="is no language tag"):
        normalize("Rain", lang=lang)


def _modules_after(text: str) -> str:
    command = (
        "import sys; from normalizer import normalize; normalize(sys.argv[1]);"
        "print(*sorted({name.split('.')[0] for name in sys.modules}))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", command, text],
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    return f" {ended.stdout.strip()} "


def test_running_english_text_does_not_wake_the_model() -> None:
    loaded = _modules_after(" ".join(SENTENCES["en"]))
    assert " normalizer " in loaded
    assert " py3langid " not in loaded
    assert " numpy " not in loaded


def test_only_a_text_without_small_words_wakes_the_model() -> None:
    assert " py3langid " in _modules_after("kuin kauan sitten satoi vettä pohjoisessa")
