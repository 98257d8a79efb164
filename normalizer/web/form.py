"""The form of the page: what it says, and how a file goes along with it."""

from __future__ import annotations

import base64
import binascii
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.formparser import FormDataParser

from normalizer.decode import decode
from normalizer.profile import DEFAULT
from normalizer.web.body import spooled
from normalizer.web.problems import Problem, too_large

if TYPE_CHECKING:
    from flask import Request
    from werkzeug.datastructures import MultiDict

    from normalizer.web.limits import Bounds

CONTROLS = bytes(range(7)) + bytes(range(14, 27))  # bytes that no text encoding has much of
OTHER_FORMATS = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")
BESIDE = 1 << 16  # bytes of a form beside its text or file
PARTS = 2_000  # fields of a form: two for each rule that was at work
SAMPLE = 65_536  # bytes by which a file is judged

EXAMPLE = """Home > News > Harbour
Harbour Fair Moves Indoors
By Ida Merrow
0 0
Read Time: 2 min

The fair won\N{LATIN SMALL LETTER A WITH CIRCUMFLEX}\N{EURO SIGN}\N{TRADE MARK SIGN}t be held in \
the garden. of the old castle this year , the mayor said.It moves to the fish hall, where the \
roof was re\N{SOFT HYPHEN}paired in spring.

Share this article

\N{LEFT DOUBLE QUOTATION MARK}We looked at\N{NO-BREAK SPACE}the sky for
a week,\N{RIGHT DOUBLE QUOTATION MARK} said Tom Brandt, who has sold smoked eel \
th\N{ZERO WIDTH SPACE}ere for thirty years. The govern-
ment of the island pays for the lamps &amp; the band.

Photo credit: Ida Merrow / Harbour Post
"""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was chosen; `kept` is how the form carries it along."""

    name: str
    data: bytes

    @property
    def kept(self) -> str:
        """The bytes in Base64: a text box would change line ends and lose stray bytes."""
        return base64.b64encode(self.data).decode("ascii")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form says. A file, where there is one, goes before the text box."""

    text: str = ""
    upload: Upload | None = None
    lang: str = ""
    profile: str = DEFAULT
    ignore: tuple[str, ...] = ()

    @property
    def body(self) -> dict[str, object]:
        """The same as the body of a request to the programming interface."""
        text = decode(self.upload.data).text if self.upload else self.text
        body: dict[str, object] = {"text": text, "profile": self.profile}
        if self.lang:
            body["lang"] = self.lang
        if self.ignore:
            body["ignore"] = list(self.ignore)
        return body


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it was sent, with the file that was chosen."""

    fields: MultiDict[str, str]
    chosen: Upload | None

    @property
    def is_example(self) -> bool:
        """Whether the button for the example was pressed."""
        return "example" in self.fields


def read(request: Request, bounds: Bounds) -> Form:
    """The form of a request; raises a Problem, such as 408 for a slow and 413 for a large one.

    A file in Base64 takes a third more than the file, so a form may be larger than another body.
    """
    most = bounds.body_bytes * 4 // 3 + BESIDE
    request.max_content_length = most
    with spooled(request, most, replace(bounds, body_bytes=most)) as body:
        # Without a limit for fields, since the body has one: else 500 kB would be all of a text.
        parser = FormDataParser(max_form_memory_size=None, max_form_parts=PARTS)
        try:
            _, fields, files = parser.parse(body, request.mimetype, None, request.mimetype_params)
        except RequestEntityTooLarge as error:
            raise too_large("A form", PARTS, "fields") from error
    with ExitStack() as closing:
        for each in files.values():
            closing.callback(each.close)
        file = files.get("file")
        chosen = Upload(file.filename, file.stream.read()) if file and file.filename else None
    return Form(fields, chosen)


def typed(form: Form) -> Asked:
    """What the form says, but for its file."""
    fields = form.fields
    chosen = Asked(lang=fields.get("lang", ""), profile=fields.get("profile", DEFAULT))
    if form.is_example:
        return replace(chosen, text=EXAMPLE)
    listed, on = fields.getlist("listed"), set(fields.getlist("on"))
    return replace(
        chosen,
        # HTML makes every line end of a text box CR LF on its way, whatever it was.
        text=fields.get("text", "").replace("\r\n", "\n"),
        ignore=tuple(code for code in dict.fromkeys(listed) if code not in on),
    )


def with_file(asked: Asked, form: Form) -> Asked:
    """The same with its file; raises Problem for one that is no text, or where there is nothing."""
    upload = None if form.is_example else _upload(form)
    if upload is None and not asked.text:
        raise Problem(422, "no-text-yet", "Paste a text into the box, or choose a file.")
    return replace(asked, upload=upload)


def _upload(form: Form) -> Upload | None:
    fields = form.fields
    if form.chosen:
        upload = form.chosen
    elif "kept" in fields and "keep" in fields:
        try:
            data = base64.b64decode(fields["kept"], validate=True)
        except (binascii.Error, ValueError):
            raise Problem(422, "damaged-file", "Choose the file once more.") from None
        upload = Upload(fields.get("kept_name", ""), data)
    else:
        return None
    if not _is_text(upload.data):
        raise Problem(
            415,
            "no-plain-text",
            "The file looks like a picture, an archive or a document of an office program. "
            "Save it as plain text first, or paste the text into the box.",
        )
    return upload


def _is_text(data: bytes) -> bool:
    """Whether the bytes may be text: a NUL now and then is damage, many are another format."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if data.startswith(OTHER_FORMATS):
        return False
    sample = data[:SAMPLE]
    return len(sample) - len(sample.translate(None, CONTROLS)) <= len(sample) // 10
