r"""normalizer: repairs scraped article text, and can prove every change.

>>> from normalizer import normalize
>>> result = normalize("0 0\nIt rained , then stopped.")
>>> result.text
'It rained, then stopped.'
>>> [edit.codes for edit in result.edits]
[('LIN101',), ('SPC121',)]
>>> result.undo() == "0 0\nIt rained , then stopped."
True
"""

from normalizer.edit import Edit, apply, compose, invert
from normalizer.engine import normalize
from normalizer.errors import NormalizerError
from normalizer.profile import Profile
from normalizer.result import Result
from normalizer.rule import (
    Confidence,
    Example,
    Fact,
    Find,
    Finding,
    Guarded,
    Rule,
    Stage,
    fix,
    keep,
    lines,
    substitute,
)

__version__ = "0.1.0"

__all__ = [
    "Confidence",
    "Edit",
    "Example",
    "Fact",
    "Find",
    "Finding",
    "Guarded",
    "NormalizerError",
    "Profile",
    "Result",
    "Rule",
    "Stage",
    "apply",
    "compose",
    "fix",
    "invert",
    "keep",
    "lines",
    "normalize",
    "substitute",
]
