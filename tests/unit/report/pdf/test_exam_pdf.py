"""The exam's PDF, read back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdf
import pytest

from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.core.zones import ZONES, Protocol
from clarus_desktop.exports import export_exam
from clarus_desktop.report import ClipRecord, ExamRecord, write_exam_pdf
from clarus_desktop.report.exam import ExamContent, exam_content

Maker = Callable[..., Snapshot]
Exams = Callable[..., ExamRecord]
Known = Callable[..., ClipRecord]

pytestmark = pytest.mark.usefixtures("qapp")

PRESENT, ABSENT = Opinion(Answer.PRESENT, Extent.LARGE), Opinion(Answer.ABSENT)


def read(path: Path) -> tuple[pypdf.PdfReader, str]:
    reader = pypdf.PdfReader(path)
    return reader, " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def full(snapshot_of: Maker, exam_of: Exams, known: Known, protocol: Protocol) -> ExamRecord:
    """Every zone but the last, with all that can be known of a clip."""
    kinds = [
        known(snapshot_of(), Ada=PRESENT, Ben=ABSENT),
        known(snapshot_of(30, probability=np.full(30, 0.1), distance=np.full(30, 0.1)), Ada=ABSENT),
        replace(known(Ada=PRESENT, Ben=ABSENT), adjudication=("Chen", ABSENT)),
        known(trouble="The file is empty."),
    ]
    zones = [zone.code for zone in ZONES[protocol][:-1]]
    return exam_of({zone: kinds[n % 4] for n, zone in enumerate(zones)} | {"X": None}, protocol=protocol)


def parts(told: ExamContent) -> list[str]:
    """Every text the content holds."""
    lines = [*told.facts, *told.summary, *(line for model in told.models for line in model)]
    texts = [told.title, told.subtitle, *told.notices, *(f"{label} {text}".strip() for label, text in lines)]
    for chest in told.maps:
        texts += [chest.title, *(words for _standing, words in chest.legend)]
        texts += [zone.code for zone, _standing in chest.zones]
        texts += [standing.value for _zone, standing in chest.zones]
    for row in told.clips:
        texts += [row.zone, row.zone_name, row.file, row.length, *row.state, *row.remarks]
        texts += [text for track in row.model for text in track]
        texts += [text for cell in row.reviewers for text in (cell.reviewer, cell.verdict)]
        texts += [*(row.adjudication or ())]
    return texts


@pytest.mark.parametrize("page", ["A4", "Letter"])
@pytest.mark.parametrize("protocol", Protocol)
def test_all_content_is_selectable_text_on_pages_with_the_disclaimer(
    snapshot_of: Maker, exam_of: Exams, known: Known, tmp_path: Path, protocol: Protocol, page: str
) -> None:
    record = full(snapshot_of, exam_of, known, protocol)
    write_exam_pdf(record, tmp_path / "exam.pdf", page="A4" if page == "A4" else "Letter")

    reader, text = read(tmp_path / "exam.pdf")

    squeezed = text.replace(" ", "")  # words may break over lines of a narrow cell
    for part in parts(exam_content(record)):
        assert part.replace(" ", "") in squeezed
    assert "≠ model" in text
    assert "pneumonia" not in text.lower()
    assert "secret" not in text
    for number, sheet in enumerate(reader.pages, 1):
        assert RESEARCH_USE in sheet.extract_text()
        assert f"Page {number} of {len(reader.pages)}" in sheet.extract_text()
    assert reader.metadata is not None
    assert reader.metadata.title == "Lung ultrasound exam review: visit 7"


def test_an_empty_exam_has_a_report(exam_of: Exams, tmp_path: Path) -> None:
    write_exam_pdf(exam_of({}), tmp_path / "exam.pdf")
    _reader, text = read(tmp_path / "exam.pdf")
    assert "The exam has no clips." in text
    assert "6 missing zones: R1" in text


def test_hostile_names_are_printed_and_do_nothing(exam_of: Exams, known: Known, tmp_path: Path) -> None:
    evil = "<img src='x'>\u202e\x00 " + "z" * 10_000
    record = exam_of({"R1": replace(known(trouble=evil), reviews={evil: Review(opinion=ABSENT)})}, name=evil)
    write_exam_pdf(record, tmp_path / "exam.pdf")
    reader, text = read(tmp_path / "exam.pdf")
    assert text.count("<img src='x'>") + text.replace(" ", "").count("<imgsrc='x'>") >= 4
    assert "\\u{202e}\\u{0}" in text.replace(" ", "")
    assert "shown by its code point" in text
    assert len(reader.pages) <= 3


def test_export_says_what_it_is_given(snapshot_of: Maker, exam_of: Exams, tmp_path: Path) -> None:
    exam = exam_of({"R1": None, "R2": None}).exam
    one, two = (clip.sha256 for clip in exam.clips)
    path = export_exam(
        exam,
        {one: snapshot_of()},
        tmp_path / "a.PDF",
        "Letter",
        reviews={one: {"Ada": Review(opinion=PRESENT)}, two: {"Ben": Review(opinion=ABSENT)}},
        adjudications={one: ("Chen", ABSENT)},
        troubles={two: "The file is gone."},
    )
    _reader, text = read(path)
    assert "Ada consolidation present in 1 of 2 clips" in text
    assert "Ben consolidation present in 0 of 2 clips, absent in 1" in text
    assert "Adjudicated consolidation present in 0 of 1 clip" in text
    assert "The file is gone." in text


def test_another_ending_is_refused(exam_of: Exams, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"“a\.json” was not written: the report of an exam ends in \.pdf"):
        export_exam(exam_of({}).exam, {}, tmp_path / "a.json", reviews={}, adjudications={}, troubles={})
    assert list(tmp_path.iterdir()) == []
