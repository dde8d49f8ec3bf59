"""An exam's file, as docs/exam-json.md describes it, read with nothing taken on trust."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from clarus_desktop.core.errors import ExchangeError
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.language import English, mark, tr
from clarus_desktop.core.opinions import Opinion
from clarus_desktop.core.review_json import exam_of, opinion_of, review_of
from clarus_desktop.core.reviews import Review
from clarus_desktop.store.fields import Fields

SCHEMA = "clarus-exam/1"

MOST_BYTES = 64 << 20
"""Of a file that is read at all. A hundred clips with twenty findings each take about five million."""
MOST_CLIPS = 1_000
MOST_REVIEWS = 100
"""Of one clip."""
MOST_FINDINGS = 1_000
"""Of one review."""
MOST_MEASUREMENTS = 1_000
"""Of one review."""
MOST_FRAMES = 10_000_000
"""Of one clip: days of recording."""
LONGEST_NAME = 255

_ID = re.compile(r"[0-9a-f]{1,64}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_UNFIT = r"\x00-\x1f\x7f-\x9f\ud800-\udfff"
"""Control characters, and what stands for bytes that are no text."""
_NAME = re.compile(rf"[^{_UNFIT}]{{1,{LONGEST_NAME}}}")
_NOTE = re.compile(r"[^\x00\ud800-\udfff]*")

_ANEW = mark("Ask for the file anew.")
_CHOOSE = mark("Choose a file made with “clarus-desktop exam export” or the window's export of reviews.")


@dataclass(frozen=True, eq=False)
class ExamFile:
    """What a file holds, checked. Nothing in it says where anything lay."""

    exam: Exam
    """Folder and paths are empty."""
    reviews: Mapping[str, Mapping[str, Review]]
    """By the clip's SHA-256, then by reviewer; none is empty, and none tells of frames beyond the clip."""
    adjudications: Mapping[str, tuple[str, Opinion]]
    """By the clip's SHA-256: who settled it, and how."""
    created: datetime
    """When the file was written, with time zone."""
    app_version: str
    audit_head: str
    """Hash of the last entry in the log of the store it comes from; empty where that log was damaged."""


def fit_name(name: str) -> str:
    """A file's or an exam's name as a file may hold it, other characters as "_"."""
    return re.sub(rf"[{_UNFIT}/\\]", "_", name)[:LONGEST_NAME] or "_"


def read_exam_file(path: Path) -> ExamFile:
    """Read a file that another CLARUS Desktop has written, or somebody with worse intentions.

    Raises:
        ExchangeError: it can't be read, is cut off, of another schema or a newer one, or anything that it
            holds is not as it should be.
    """
    content = _content(path)
    try:
        value = json.loads(content.decode("utf-8"), parse_constant=_not_strict)
    except (ValueError, RecursionError) as error:
        raise _refused(path, tr("it is cut off, or no JSON"), _ANEW) from error
    try:
        fields = Fields(value)
        schema = fields.text("schema")
    except ValueError as error:
        raise _refused(path, tr("it holds no exam"), _CHOOSE) from error
    if re.fullmatch(r"clarus-exam/[0-9]{1,9}", schema) and schema != SCHEMA:
        advice = mark("Update this program, then import the file again.")
        raise _refused(path, tr("a newer version of this program wrote it"), advice)
    if schema != SCHEMA:
        raise _refused(path, tr("it holds “{schema}” and not an exam", schema=_short(schema)), _CHOOSE)
    try:
        return _exam_file(fields)
    except ValueError as error:
        reason = str(error)
        raise _refused(path, reason if isinstance(reason, English) else _short(reason), _ANEW) from error


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            raise _refused(path, tr("there is no such file"), _CHOOSE)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _refused(
            path, error.strerror.lower() if error.strerror else tr("the system refused it"), _CHOOSE
        ) from error
    if len(content) > MOST_BYTES:
        raise _refused(path, tr("it is larger than {limit} MB", limit=MOST_BYTES >> 20), _CHOOSE)
    return content


def _not_strict(constant: str) -> NoReturn:
    raise ValueError(tr("{value} is not JSON", value=constant))


def _refused(path: Path, reason: str, advice: str) -> ExchangeError:
    """``reason``: in the language of the interface. ``advice``: marked."""
    message = tr("“{name}” can't be imported: {reason}.", name=path.name, reason=reason)
    return ExchangeError(message, tr(advice))


def _short(text: str) -> str:
    """A foreign text as it may stand in a sentence."""
    text = "".join(letter if letter.isprintable() else " " for letter in text[:120])
    return text.rstrip(" .") + ("…" if len(text) == 120 else "")


# What follows raises ValueError in words that end a sentence.


def _exam_file(fields: Fields) -> ExamFile:
    listed = fields.inner("exam").inners("clips")
    _at_most(MOST_CLIPS, len(listed), mark("clips"))
    exam = _exam(fields.any("exam"))
    reviews: dict[str, dict[str, Review]] = {}
    adjudications: dict[str, tuple[str, Opinion]] = {}
    for clip, each in zip(exam.clips, listed, strict=True):
        try:
            reviews[clip.sha256] = _reviews(each, clip.frames)
            if each.any("adjudication") is not None:
                settled = each.inner("adjudication")
                adjudications[clip.sha256] = (_reviewer(settled), _opinion(settled.any("opinion")))
        except ValueError as error:
            raise ValueError(
                tr("in what it says of “{name}”, {reason}", name=_short(clip.name), reason=str(error))
            ) from error
    for entry in fields.inners("log"):
        for key in ("at", "reviewer", "action", "text"):
            entry.text(key)
    audit = fields.any("audit")
    return ExamFile(
        exam,
        reviews,
        adjudications,
        _time(fields.text("created")),
        _as_expected(_NAME, fields.text("app_version"), mark("version")),
        ""
        if audit is None
        else _as_expected(_SHA256, fields.inner("audit").text("head"), mark("log's hash")),
    )


def _exam(value: Mapping[str, Any]) -> Exam:
    clips = [{**clip, "path": ""} for clip in value["clips"]]
    exam = exam_of({**value, "folder": "", "clips": clips})
    _as_expected(_ID, exam.id, mark("exam's id"))
    _as_expected(_NAME, exam.name, mark("exam's name"))
    for clip in exam.clips:
        _check_clip(clip)
    if len({clip.sha256 for clip in exam.clips}) < len(exam.clips):
        raise ValueError(tr("it names one clip twice"))
    return exam


def _check_clip(clip: ExamClip) -> None:
    _as_expected(_SHA256, clip.sha256, mark("clip's hash"))
    _as_expected(_NAME, clip.name, mark("clip's name"))
    if "/" in clip.name or "\\" in clip.name or clip.name in (".", ".."):
        raise ValueError(tr("the clip's name “{name}” is none", name=_short(clip.name)))
    if clip.zone is not None:
        _as_expected(_NAME, clip.zone, mark("zone"))
    if clip.frames > MOST_FRAMES or clip.size >= 1 << 53:
        raise ValueError(tr("“{name}” can't have that many frames or bytes", name=_short(clip.name)))


def _reviews(clip: Fields, frames: int) -> dict[str, Review]:
    """By reviewer, of a clip of that many frames; empty ones left out."""
    listed = clip.inners("reviews")
    _at_most(MOST_REVIEWS, len(listed), mark("reviews"))
    reviews = {}
    for each in listed:
        reviewer = _reviewer(each)
        if reviewer in reviews:
            raise ValueError(tr("“{name}” has two reviews", name=_short(reviewer)))
        reviews[reviewer] = _review(each, frames)
    return {reviewer: review for reviewer, review in reviews.items() if review != Review()}


def _review(fields: Fields, frames: int) -> Review:
    _at_most(MOST_FINDINGS, len(fields.inners("findings")), mark("findings"))
    drawn = fields.get("measurements")
    given = {key: fields.any(key) for key in ("findings", "opinion", "blind_opinion")}
    review = review_of({**given, "measurements": [] if drawn is None else drawn})
    _at_most(MOST_MEASUREMENTS, len(review.measurements), mark("measurements"))
    for finding in review.findings:
        _as_expected(_ID, finding.id, mark("finding's id"))
        if finding.span.last >= frames:
            raise ValueError(tr("a finding lies outside the clip's frames"))
    for measurement in review.measurements:
        _as_expected(_ID, measurement.id, mark("measurement's id"))
        if measurement.frame >= frames:
            raise ValueError(tr("a measurement lies outside the clip's frames"))
    for noted in (*review.findings, *review.measurements, review.opinion, review.blind_opinion):
        if noted is not None:
            _as_expected(_NOTE, noted.note, mark("note"))
    return review


def _reviewer(fields: Fields) -> str:
    name = _as_expected(_NAME, fields.text("reviewer"), mark("reviewer's name"))
    return _as_expected(_NAME, name.strip(), mark("reviewer's name"))


def _opinion(value: object) -> Opinion:
    opinion = opinion_of(value)
    _as_expected(_NOTE, opinion.note, mark("note"))
    return opinion


def _time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError(tr("a time without its zone"))
    return time


def _as_expected(pattern: re.Pattern[str], text: str, what: str) -> str:
    if not pattern.fullmatch(text):
        raise ValueError(tr("the {what} “{value}” is none", what=tr(what), value=_short(text)))
    return text


def _at_most(most: int, count: int, what: str) -> None:
    if count > most:
        raise ValueError(
            tr(
                "it holds {count} {what}, more than {most}",
                count=f"{count:,}",
                what=tr(what),
                most=f"{most:,}",
            )
        )
