"""The texts of one scraped item, repaired in this process or by a service."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from normalizer import report
from normalizer.client.failures import UnexpectedAnswerError
from normalizer.engine import normalize
from normalizer.metadata import gathered
from normalizer.records import Fields, first_string, language, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from normalizer.client import Client, Options
    from normalizer.profile import Profile
    from normalizer.rule import Fact


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one item by their paths, and what is known of them."""

    by_path: Mapping[str, str]
    url: str | None = None
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of them: edits name their field, and `rules` counts edits by rule."""

    by_path: Mapping[str, str]
    edits: list[dict[str, object]] = field(default_factory=list)
    metadata: Mapping[str, object] = field(default_factory=dict)
    rules: Counter[str] = field(default_factory=Counter)
    is_complete: bool = True


def texts(record: object, fields: Fields, lang: str | None) -> Texts:
    """The texts of a record; raises BadRecordError where it has none of the fields."""
    return Texts(
        {place.path: text for place, text in texts_of(record, fields)},
        first_string(record, fields.url),
        lang or language(first_string(record, fields.lang)),
    )


def here(profile: Profile) -> Callable[[Texts], Mended]:
    """Repairs texts in this process."""

    def mend(given: Texts) -> Mended:
        by_path: dict[str, str] = {}
        edits: list[dict[str, object]] = []
        facts: list[Fact] = []
        for path, text in given.by_path.items():
            result = normalize(text, url=given.url, lang=given.lang, profile=profile)
            by_path[path] = result.text
            facts += result.facts
            edits += [
                {"field": path, **each}
                for each in report.to_records(text, result.edits, "codepoint")
            ]
        return Mended(by_path, edits, gathered(facts), _counted(edits))

    return mend


def there(client: Client, options: Options) -> Callable[[Texts], Mended]:
    """Repairs texts by a service, those of an item in one request; one try each."""

    def mend(given: Texts) -> Mended:
        # Only the texts are sent, under plain names: items hold what JSON does not, such as dates.
        names = {str(number): path for number, path in enumerate(given.by_path)}
        record: dict[str, object] = {name: given.by_path[path] for name, path in names.items()}
        chosen = replace(options, lang=given.lang or options.lang)
        answer = client.normalize_record(record, list(names), url=given.url, options=chosen)
        if answer.record is None or not all(
            isinstance(answer.record.get(name), str) for name in names
        ):
            raise UnexpectedAnswerError("The answer lacks texts that were sent.")
        raw = cast("list[dict[str, object]]", answer.raw.get("edits", []))
        edits = [{**each, "field": names.get(str(each.get("field")))} for each in raw]
        by_path = {path: str(answer.record[name]) for name, path in names.items()}
        return Mended(by_path, edits, answer.metadata, _counted(edits), answer.complete)

    return mend


def _counted(edits: list[dict[str, object]]) -> Counter[str]:
    return Counter(str(code) for edit in edits for code in cast("list[object]", edit["codes"]))
