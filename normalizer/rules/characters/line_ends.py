r"""CHR123: line ends of other systems, written as "\n"."""

from __future__ import annotations

from normalizer.rule import Confidence, Guarded, Rule, fix, keep, substitute

RULE = Rule(
    code="CHR123",
    damage="Foreign line ends",
    cause="Windows, old Macintosh and mainframe programs end lines with other characters.",
    confidence=Confidence.CERTAIN,
    find=substitute(r"\r\n?|[\x85\u2028\u2029]", "\n"),
    needs=("\r", "\x85", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"),
    # Code has lines too.
    enters=frozenset({Guarded.CODE}),
    examples=(
        keep("One line\nand the next."),
        keep("A form feed\fis no line end."),
        fix("One line\r\nand the next.\r\n", "One line\nand the next.\n"),
        fix("One\N{LINE SEPARATOR}two\rthree", "One\ntwo\nthree"),
    ),
)
