"""Which furniture a short line is by its words alone: a look-up, however many phrases there are."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import regex

from normalizer.languages import language
from normalizer.languages.record import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from normalizer.languages import Language

# What "@" stands for in a phrase: casefolded, one word each.
NETWORKS = words("""
    bluesky buffer digg discord e-mail email evernote facebook fb flipboard g+ gmail google google+
    hackernews instagram instapaper kakaotalk koo line linkedin mail mastodon medium messenger mewe
    mix mixi myspace naver odnoklassniki ok.ru pinterest pocket qq quora reddit rss sharechat signal
    sina skype slack snapchat soundcloud spotify stumbleupon substack teams telegram threads tiktok
    truth tumblr twitch twitter viber vimeo vk vkontakte wechat weibo whatsapp wykop x x.com xing
    yahoo youtube zalo
    вк вконтакте дзен мессенджер одноклассники одноклассниках телеграм телеграмм твиттер твиттере
    фейсбук фейсбуке вайбер ватсап
    إنستغرام انستغرام تلجرام تلغرام تويتر فيسبوك لينكد لينكدإن ماسنجر واتساب يوتيوب
    اینستاگرام ایتا بله تلگرام توییتر روبیکا سروش فیسبوک لینکدین یوتیوب
    אינסטגרם ווטסאפ ווצאפ טוויטר טלגרם יוטיוב לינקדאין פייסבוק
    इंस्टाग्राम ट्विटर टेलीग्राम फेसबुक यूट्यूब व्हाट्सएप
    qq空间 小红书 微信 微博 抖音 新浪微博 朋友圈 知乎 豆瓣
    インスタグラム ツイッター はてなブックマーク はてブ フェイスブック
    네이버 밴드 유튜브 인스타그램 카카오스토리 카카오톡 트위터 페이스북
""")
DECORATION = (
    " \t\N{NO-BREAK SPACE}*•·|#>+›»‹«_[](){}→←▶►▼▾✓✔×“”\"'–—-.,:;!?：。！？।…"
    "\N{GREEK QUESTION MARK}（）【】"
)
FIGURE = regex.compile(r"(?<![\p{L}\d])[+-]?\d[\d.,]*(?:\s?[km]\+?(?![\p{L}]))?\+?|\d[\d.,]*")
# "4. Comments", "2.4 Photos": a heading with its number, which counts nothing.
NUMBERED = regex.compile(r"\d{1,2}(?:\.\d{1,2})*\.\s|\d{1,2}(?:\.\d{1,2})+\s\p{L}{2}")
COUNTED = frozenset({"comment_head", "count", "gallery"})
DIGITS = regex.compile(r"\d")
NETWORK_RUN = regex.compile(r"@(?: (?:[/&] )?@)+")
LONGEST_HEAD = 40  # code points before the colon of "Filed under: rain, rivers"
CUTS = (4, 2)  # code points by which beginnings are found: longer ones, and those of two or three
FORMED = frozenset("#@")
TELLING = frozenset("©ⓒ®#@.:：(")  # marks that make a short beginning special
LEAST_WORDS, LEAST_POINTS = 4, 7  # of a beginning, in words or, where these are not spaced, letters
LONGEST_FORM = 80  # code points of a line in which figures and networks are looked for
COLONS = (":", "：")
# Families whose phrases stand before something else on their line.
HEADS = frozenset(
    {
        "breadcrumb", "byline", "credit", "date_label", "related_label", "tags", "update_label",
    }
)  # fmt: skip
# Families whose phrases stand in extracted articles as well.
IN_ARTICLES = frozenset(
    {"author_head", "byline", "contents", "credit", "date_label", "related_label", "update_label"}
)
# Words that only mean something beside others: part of a reading time or a reaction widget.
PARTS = frozenset({"minutes", "mood", "read", "reading_time"})
IN_BRACKETS = frozenset({"advertisement", "credit", "date_label", "related_label", "update_label"})
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Phrases:
    """Families by whole phrase, by the head before a colon, and by how a line begins.

    `formed` holds the first words of heads and of phrases with figures and networks, `counted` the
    second words of those that begin with a figure: a line that begins otherwise need not be looked
    at for these. They are empty where words are not spaced.
    """

    whole: Mapping[str, frozenset[str]]
    heads: Mapping[str, frozenset[str]]
    beginnings: Mapping[str, tuple[tuple[str, ...], tuple[frozenset[str], ...]]]
    formed: frozenset[str]
    counted: frozenset[str]

    def families(self, label: str) -> frozenset[str]:
        """The families that a line belongs to; `label` is what stands on it, casefolded."""
        found = self.whole.get(label)
        if found or not label:
            return found or NOTHING
        begun = self.beginnings
        if (label[:4] in begun or label[:2] in begun) and (found := self._begun(label)):
            return found
        if label[0].isalpha() and label[-1].isalpha():
            return NOTHING if self._is_other(label) else self._formed(label) or self._headed(label)
        plain = label.strip(DECORATION)
        found = self.whole.get(plain) or self._begun(plain)
        if not found and self._is_other(plain):
            return NOTHING
        if label[0] in "(（" and label[-1] in ")）":  # "(Pause.)" is a stage direction
            return (found or NOTHING) & IN_BRACKETS or self._headed(plain)
        if found and label[0] not in "(（":
            return found
        if label[-1] == ")" and (found := self._formed(label)):
            return found
        return self._formed(plain) or self._headed(plain)

    def _is_other(self, label: str) -> bool:
        """Whether its first words tell that a label has no head, figure or network of a phrase."""
        if not label:
            return True
        if not self.formed:
            return False
        first, _, rest = label.partition(" ")
        if label[0].isdigit():  # "2. Save the date": an item of a list
            second = rest.partition(" ")[0]
            return second[:1].isalpha() and len(second) > 1 and second not in self.counted
        if first in self.formed or ":" in first or "：" in first or not label[0].isalpha():
            return False
        return first[-1].isalpha() or first.rstrip(DECORATION) not in self.formed

    def _headed(self, label: str) -> frozenset[str]:
        """The families of the head before a colon."""
        for colon in COLONS:
            head, found, rest = label.partition(colon)
            if found and rest and len(head) <= LONGEST_HEAD:
                return self.heads.get(head.strip(), NOTHING)
        return NOTHING

    def _formed(self, label: str) -> frozenset[str]:
        """The families of a label with figures or networks in it."""
        if not label or label.isspace():
            return NOTHING
        first = label.partition(" ")[0]
        if self.formed and not (first in self.formed or label[0].isdigit()):
            return NOTHING
        if label.count(first) > 1 and (found := self._glued(label.split())):
            return found
        if len(label) > LONGEST_FORM:  # "We and our 214 partners …"
            return self._begun(form_of(label[:LONGEST_FORM]))
        form = form_of(label)
        found = self._known(form) if form != label else NOTHING
        return found - COUNTED if found and NUMBERED.match(label) else found

    def _glued(self, words: Sequence[str]) -> frozenset[str]:
        """The families of buttons without a gap: "share on facebookshare on twitter"."""
        first, buttons = words[0], [words[:1]]
        for word in words[1:]:
            network = word.removesuffix(first)
            if network in NETWORKS and network != word:
                buttons[-1] = [*buttons[-1], network]
                buttons.append([first])
            else:
                buttons[-1] = [*buttons[-1], word]
        if len(buttons) == 1:
            return NOTHING
        told = (self._known(form_of(" ".join(button))) for button in buttons)
        return frozenset.intersection(*told)

    def _known(self, label: str) -> frozenset[str]:
        return self.whole.get(label) or self._begun(label)

    def _begun(self, label: str) -> frozenset[str]:
        """The families of the phrase that a label begins with."""
        for cut in CUTS:
            begun = self.beginnings.get(label[:cut])
            if begun and label.startswith(begun[0]):
                told = zip(*begun, strict=True)
                return next(families for phrase, families in told if label.startswith(phrase))
        return NOTHING


def form_of(label: str) -> str:
    """A casefolded label with figures as "#" and names of networks as "@"."""
    found = label.split()
    if not NETWORKS.isdisjoint(found):
        label = " ".join("@" if word.strip("(),") in NETWORKS else word for word in found)
        label = NETWORK_RUN.sub("@", label)
    return FIGURE.sub("#", label) if DIGITS.search(label) else label


@cache
def phrases(code: str) -> Phrases:
    """The phrases of a language and of English, whose buttons stand on pages of any language."""
    return _table((language("en"), language(code)))


WELL_KNOWN = (
    4  # different lines of menus and prompts: 99 of 100 articles have fewer, 5 of 100 pages
)


def count_of_pages(lines: Sequence[str], families: Mapping[int, frozenset[str]]) -> int:
    """How many different lines, of those with families, are of menus and prompts.

    An article that offers many things may say "Read more" below each of them.
    """
    told = (number for number, found in families.items() if not found <= IN_ARTICLES)
    return len({lines[number].strip().casefold() for number in told})


def _is_special(phrase: str, known: Language) -> bool:
    """Whether no sentence of an article is likely to begin like this."""
    if not TELLING.isdisjoint(phrase):
        return True
    length = len(phrase.split()) if known.spaced_words else len(phrase)
    return length >= (LEAST_WORDS if known.spaced_words else LEAST_POINTS)


def _table(records: Sequence[Language]) -> Phrases:
    whole: dict[str, set[str]] = {}
    heads: dict[str, set[str]] = {}
    begun: dict[str, set[str]] = {}
    for record in records:
        for family, told in record.furniture.items():
            if family in PARTS:
                continue
            for phrase in told:
                if phrase.endswith("…"):
                    if _is_special(phrase, record):
                        begun.setdefault(phrase[:-1].rstrip(), set()).add(family)
                else:
                    whole.setdefault(phrase, set()).add(family)
                    if family in HEADS:
                        heads.setdefault(phrase, set()).add(family)
    cuts: dict[str, list[str]] = {}
    for phrase in sorted(begun, key=lambda phrase: (-len(phrase), phrase)):
        cut = next((cut for cut in CUTS if len(phrase) >= cut), len(phrase))
        cuts.setdefault(phrase[:cut], []).append(phrase)
    shared: dict[frozenset[str], frozenset[str]] = {}  # few sets, for thousands of phrases

    def one(families: set[str]) -> frozenset[str]:
        found = frozenset(families)
        return shared.setdefault(found, found)

    return Phrases(
        {phrase: one(found) for phrase, found in whole.items()},
        {phrase: one(found) for phrase, found in heads.items()},
        {
            cut: (tuple(told), tuple(one(begun[phrase]) for phrase in told))
            for cut, told in cuts.items()
        },
        *_leading_words(records, (*heads, *filter(_is_formed, (*whole, *begun)))),
    )


def _is_formed(phrase: str) -> bool:
    return not FORMED.isdisjoint(phrase)


def _leading_words(
    records: Sequence[Language], phrases: Iterable[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """First words of phrases, without marks behind them, and second words behind a figure."""
    if not all(record.spaced_words for record in records):
        return NOTHING, NOTHING
    found = [phrase.split(" ")[:2] for phrase in phrases]
    first = (words[0] for words in found)
    second = (words[1] for words in found if "#" in words[0] and len(words) > 1)
    return (
        NETWORKS.union(*((word, word.rstrip(DECORATION)) for word in first)),
        frozenset().union(*((word, word.rstrip(DECORATION)) for word in second)),
    )
