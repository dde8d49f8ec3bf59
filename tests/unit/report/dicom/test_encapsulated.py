"""The PDF report in a DICOM object."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

pytest.importorskip("PySide6")
from pydicom import dcmread
from pydicom.dataset import Dataset
from PySide6.QtWidgets import QApplication

from checkers import remarks
from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.report import write_encapsulated_pdf

pytestmark = pytest.mark.usefixtures("qapp")

Maker = Callable[..., Snapshot]
HeaderMaker = Callable[..., Dataset]
StoreMaker = Callable[..., FrameStore]


def test_the_pdf_in_it_is_the_report(
    snapshot_of: Maker, sectors: StoreMaker, header_of: HeaderMaker, tmp_path: Path, qapp: QApplication
) -> None:
    path = tmp_path / "a.dcm"
    write_encapsulated_pdf(snapshot_of(), sectors(150), path, header_of(), identified=True, page="Letter")

    told = dcmread(path)
    pdf = pypdf.PdfReader(io.BytesIO(told.EncapsulatedDocument[: told.EncapsulatedDocumentLength]))

    assert told.MIMETypeOfEncapsulatedDocument == "application/pdf"
    assert all(RESEARCH_USE in page.extract_text() for page in pdf.pages)
    assert pdf.pages[0].mediabox.height == pytest.approx(792, abs=1)
    assert (told.PatientID, told.StudyInstanceUID) == ("4711", header_of().StudyInstanceUID)
    assert told.SourceInstanceSequence[0].ReferencedSOPInstanceUID == header_of().SOPInstanceUID
    assert told.BurnedInAnnotation == "YES"
    assert [file.name for file in tmp_path.iterdir()] == ["a.dcm"]


def test_a_video_makes_a_study_of_its_own(snapshot_of: Maker, sectors: StoreMaker, tmp_path: Path) -> None:
    region = Region.box(10, 10, 300, 200, Origin.DRAWN)
    snapshot = replace(snapshot_of(), region=region)
    write_encapsulated_pdf(snapshot, sectors(150), tmp_path / "a.dcm", None)

    told = dcmread(tmp_path / "a.dcm")

    assert told.PatientID.startswith("CLARUS-")
    assert (told.StudyDate, told.PatientIdentityRemoved, told.BurnedInAnnotation) == ("", "YES", "YES")
    assert "SourceInstanceSequence" not in told
    with pytest.raises(ReportError, match="which study"):
        write_encapsulated_pdf(snapshot, sectors(150), tmp_path / "b.dcm", None, identified=True)


@pytest.mark.parametrize(
    ("answer", "is_blanked", "expected", "is_removed"),
    [
        ("NO", False, "NO", True),
        ("YES", True, "YES", False),
        ("YES", False, "YES", False),
        (None, True, "YES", True),
        (None, False, "YES", False),
    ],
)
def test_it_claims_no_more_than_was_done(
    snapshot_of: Maker,
    sectors: StoreMaker,
    header_of: HeaderMaker,
    tmp_path: Path,
    answer: str | None,
    is_blanked: bool,
    expected: str,
    is_removed: bool,
) -> None:
    region = Region.box(10, 10, 300, 200, Origin.DRAWN) if is_blanked else None
    header = header_of(BurnedInAnnotation=answer) if answer else header_of()
    write_encapsulated_pdf(replace(snapshot_of(), region=region), sectors(150), tmp_path / "a.dcm", header)
    told = dcmread(tmp_path / "a.dcm")
    assert told.BurnedInAnnotation == expected
    assert told.get("PatientIdentityRemoved") == ("YES" if is_removed else None)
    assert remarks(tmp_path / "a.dcm") == []


@pytest.mark.parametrize("identified", [False, True])
def test_the_hash_of_the_clips_file_is_told_with_identity_alone(
    snapshot_of: Maker, sectors: StoreMaker, header_of: HeaderMaker, tmp_path: Path, identified: bool
) -> None:
    snapshot = snapshot_of()
    write_encapsulated_pdf(snapshot, sectors(150), tmp_path / "a.dcm", header_of(), identified=identified)
    told = dcmread(tmp_path / "a.dcm").EncapsulatedDocument
    text = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(told)).pages)
    assert (snapshot.clip.sha256 in "".join(text.split())) is identified


@pytest.mark.parametrize("identified", [False, True])
def test_checkers_find_nothing_wrong(
    snapshot_of: Maker, sectors: StoreMaker, header_of: HeaderMaker, tmp_path: Path, identified: bool
) -> None:
    path = tmp_path / "a.dcm"
    write_encapsulated_pdf(snapshot_of(), sectors(150), path, header_of(), identified=identified)
    assert remarks(path) == []


def test_a_folder_that_is_not_there(snapshot_of: Maker, sectors: StoreMaker, tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"“a\.dcm” was not written: its folder does not exist"):
        write_encapsulated_pdf(snapshot_of(), sectors(150), tmp_path / "no" / "a.dcm", None)
