"""LIN167: the line that WordPress puts below each text of a feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from normalizer.rule import Confidence, Finding, Rule, fix, keep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from normalizer.context import Context

LONGEST = 400  # code points of a line
# "The post %1$s appeared first on %2$s." and its translations, by the translators of WordPress:
# what stands before the title, and between it and the name of the site.
FORMS = (
    ("The post ", " appeared first on "),
    ("The post ", " first appeared on "),
    ("Der Beitrag ", " erschien zuerst auf "),
    ("Het bericht ", " verscheen eerst op "),
    ("L’article ", " est apparu en premier sur "),
    ("L'article ", " est apparu en premier sur "),
    ("Cet article ", " est apparu en premier sur "),
    ("La entrada ", " se publicó primero en "),
    ("La entrada ", " aparece primero en "),
    ("L’articolo ", " proviene da "),
    ("L'articolo ", " proviene da "),
    ("L’articolo ", " sembra essere il primo su "),
    ("L'articolo ", " sembra essere il primo su "),
    ("O post ", " apareceu primeiro em "),
    ("Wpis ", " pojawił się najpierw w "),
    ("Wpis ", " pojawił się poczatkowo na "),
    ("Artykuł ", " pojawił się najpierw w "),
    ("Artykuł ", " pojawił się poczatkowo na "),
    ("Сообщение ", " появились сначала на "),
    ("Запись ", " впервые появилась "),
    ("Inlägget ", " dök först upp på "),
    ("Indlægget ", " blev først udgivet på "),
    ("Příspěvek ", " pochází z "),
    ("Το άρθρο ", " εμφανίστηκε πρώτα στο "),
    ("投稿 ", " に最初に表示されました"),
)


def find(context: Context) -> Iterator[Finding]:
    """Whole lines that begin so, go on so, and then name a site."""
    for number, line in enumerate(context.lines):
        if len(line) <= LONGEST and _is_footer(line.strip()):
            yield Finding(*context.span(number, number))


def _is_footer(line: str) -> bool:
    for head, middle in FORMS:
        if line.startswith(head):
            title, found, site = line[len(head) :].rpartition(middle)
            # Names begin large: "The post that he lost appeared first on the hill" goes on small.
            if found and title and not (title[0].islower() or site[:1].islower()):
                return True
    return False


RULE = Rule(
    code="LIN167",
    damage="Footer of a feed",
    cause="WordPress names the text and its site below each text of a feed.",
    confidence=Confidence.CERTAIN,
    find=find,
    needs=tuple(dict.fromkeys(middle for _, middle in FORMS)),
    examples=(
        keep("The post of a guard appeared first on the hill, then by the river."),
        keep("The post that he wrote appeared first on Monday.\nIt was long."),
        fix(
            "It rained.\n\nThe post Rain in the valley appeared first on Valley Notes.",
            "It rained.",
        ),
        fix(
            "Es goss.\n\nDer Beitrag Regen im Tal erschien zuerst auf Talblatt.\n",
            "Es goss.\n",
            lang="de",
        ),
        fix(
            "Il pleuvait.\n\nL’article La pluie est apparu en premier sur Le Val.\n",
            "Il pleuvait.\n",
            lang="fr",
        ),
        fix(
            "Llovía.\n\nLa entrada La lluvia se publicó primero en Valle.\n", "Llovía.\n", lang="es"
        ),
        fix(
            "雨でした。\n\n投稿 雨の谷 は 谷の新聞 に最初に表示されました。\n",
            "雨でした。\n",
            lang="ja",
        ),
    ),
)
