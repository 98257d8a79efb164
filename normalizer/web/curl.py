"""The same request as a command for a terminal, which may be pasted without harm."""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PASTED = 20_000  # code points of a text that are given within the command; terminals choke on more


def command(address: str, body: Mapping[str, object], *, has_key: bool) -> str:
    """A curl command that sends `body` to `address`, with a key from the environment if need be.

    The body is one line of ASCII within a quoted here-document: nothing of it is read by the
    shell, and no control character reaches the terminal. A long text is read from a file.
    """
    text = body.get("text")
    url = shlex.quote(address)
    kind = "-H 'Content-Type: application/json'"
    if has_key:
        kind += ' -H "Authorization: Bearer $NORMALIZER_KEY"'
    if isinstance(text, str) and len(text) > PASTED:
        others = {key: value for key, value in body.items() if key != "text"}
        mixed = shlex.quote(f"{json.dumps(others)} + {{text: .}}")
        return f"jq -Rs {mixed} article.txt |\ncurl -s {url} {kind} --data-binary @-"
    return f"curl -s {url} {kind} --data-binary @- <<'JSON'\n{json.dumps(body)}\nJSON"
