"""How texts are to be repaired, as a request says it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """What a request says beside its text; what is left out is up to the service.

    `parts` are those of the answer: text, edits, metadata, stats, diff. `offsets` is "codepoint"
    or "utf16". `budget_ms` are milliseconds, and may only lower the service's own limit.
    """

    lang: str | None = None
    profile: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    offsets: str | None = None
    budget_ms: int | None = None

    def members(self) -> dict[str, object]:
        """The members of a JSON body."""
        found: dict[str, object] = {
            "lang": self.lang,
            "profile": self.profile,
            "select": list(self.select),
            "ignore": list(self.ignore),
            "return": list(self.parts),
            "offsets": self.offsets,
            "budget_ms": self.budget_ms,
        }
        return {key: value for key, value in found.items() if value not in (None, [])}

    def query(self) -> dict[str, str]:
        """The same as parameters of a query, lists divided by commas."""
        return {
            key: ",".join(map(str, value)) if isinstance(value, list) else str(value)
            for key, value in self.members().items()
        }


NONE = Options()
