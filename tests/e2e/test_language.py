"""Whatever language the window speaks, what it writes is English: through ``main()``."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import dcmread
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from catalogues import texts_in_source
from clarus_desktop import places
from clarus_desktop.core import language, logged
from clarus_desktop.core.findings import FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.handing import Handed
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.kinds import TrackKind
from clarus_desktop.core.measuring import MeasureKind
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.zones import Protocol
from clarus_desktop.store import open_store
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.handing_dialog import HandingDialog
from clips import write_clip
from desk import Desk, Run
from dicom_folders import write_studies

FOREIGN = "Zqxwvkjh"
"""What every translated text begins with; no file holds it by chance, not 45 MB of numbers either."""
SPAN = Segment(1, 3)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    language.use(None)


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    """Clips of one patient: the end of the second is missing, the third is a video, the fourth no clip."""
    folder = write_studies(tmp_path / "visit", studies=1)
    cut = folder / "ST1" / "IM2"
    cut.write_bytes(cut.read_bytes()[:-2000])
    write_clip(folder / "video.mp4")
    (folder / "bad.mp4").write_bytes(b"no clip")
    return folder


def review(desk: Desk) -> None:
    """All kinds of steps, some of them taken back."""
    judging, session = desk.session.judging, desk.session
    session.set_threshold(TrackKind.PROBABILITY, 0.123)
    judging.judge(SPAN, Judgement.CONFIRMED)
    judging.set_kind(SPAN, FindingKind.LARGE_CONSOLIDATION)
    judging.set_note(SPAN, "lower lobe")
    judging.measure(MeasureKind.CALIPER, 2, (3.0, 4.0), (30.0, 40.0))
    judging.measure(MeasureKind.M_MODE, 2, (3.0, 4.0), (3.0, 40.0))
    judging.give_opinion(Opinion(Answer.PRESENT, Extent.LARGE))
    judging.give_opinion(Opinion(Answer.ABSENT))
    assert session.undo.undoText().startswith(FOREIGN)
    session.undo.undo()
    desk.wait_for(lambda: judging.review.opinion == Opinion(Answer.PRESENT, Extent.LARGE))


def arrange(desk: Desk) -> None:
    """Change what the exam says of itself, and take some of it back."""
    exam = desk.exam
    exam.set_name("Visit of the morning")
    exam.set_protocol(Protocol.ZONES12)
    exam.set_zones([row.clip.sha256 for row in exam.rows], "L1")
    assert exam.undo.undoText().startswith(FOREIGN)
    exam.undo.undo()
    desk.wait_for(lambda: exam.exam is not None and exam.exam.protocol is Protocol.ZONES12)


def hand_on(desk: Desk, kind: Handed, path: Path) -> Path:
    desk.window.commands["hand_on"].trigger()
    dialog = desk.window.findChild(HandingDialog)
    assert dialog is not None
    dialog.kinds[kind].setChecked(True)
    dialog.accept()
    chooser = desk.window.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(path))
    chooser.done(0)
    desk.wait_for(lambda: desk.window.findChild(QFileDialog) is None)
    desk.wait_for(path.exists)
    desk.wait_for(desk.window.commands["hand_on"].isEnabled)
    return path


def test_what_is_written_is_english(run_window: Run, visit: Path, home: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    warnings: list[str] = []

    def user(desk: Desk) -> None:
        window = desk.window
        language.use(lambda text: f"{FOREIGN} {text}")
        window.reviewer_requested.emit("Ann")
        desk.drop(visit)
        desk.wait_for(lambda: desk.exam.exam is not None and not desk.exam.reading)
        arrange(desk)
        write_clip(visit / "video.mp4", seed=1)
        cut = next(row.clip for row in desk.exam.rows if row.name == "IM2")
        window.exam_page.clip_requested.emit(cut.sha256)
        desk.wait_for_analysis()
        assert desk.session.clip is not None
        warnings.extend(desk.session.clip.info.warnings)
        review(desk)
        for name in ("clip.pdf", "clip.json", "clip.csv"):
            window.export_requested.emit(ReportWanted(out / name))
            desk.wait_for((out / name).exists)
        for kind in (Handed.STRUCTURED_REPORT, Handed.PDF_OBJECT, Handed.CLIP):
            hand_on(desk, kind, out / f"{kind.name}.dcm")
        assert window.banners.banner(Tone.NOTICE).message.text().startswith(FOREIGN)
        foreign = hand_on(desk, Handed.FILM, out / "foreign.mp4")
        language.use(None)
        english = hand_on(desk, Handed.FILM, out / "english.mp4")
        np.testing.assert_array_equal(pictures(foreign), pictures(english))
        language.use(lambda text: f"{FOREIGN} {text}")
        window.commands["exam_page"].trigger()
        window.exam_page.analyse_requested.emit()
        desk.wait_for(lambda: desk.exam.queue.total > 0 and not desk.exam.queue.running)
        assert next(row.trouble for row in desk.exam.rows if row.error).startswith(FOREIGN)
        for name in ("exam.pdf", "exam.json", "exam.csv"):
            window.exam_page.export_requested.emit(ReportWanted(out / name))
            desk.wait_for((out / name).exists)
        desk.drop(visit / "bad.mp4")
        desk.wait_for(lambda: desk.error.startswith(FOREIGN))

    assert run_window([], user) == 0

    written = [file for folder in (out, home) for file in folder.rglob("*") if file.is_file()]
    assert [file.name for file in written if FOREIGN in told_by(file)] == []
    with contextlib.closing(open_store(places.reviews(), write=False)) as store:
        texts = [event.text for event in store.history()]
    assert unknown(texts) == []
    assert "Verdict “present, large”" in texts
    assert "Draw caliper on frame 3" in texts
    assert "Protocol: 12 zones" in texts
    assert "its content has changed" in told_by(out / "exam.pdf").replace("\n", " ")
    assert warnings
    for name in ("clip.pdf", "clip.json"):
        for told in (*warnings, "large consolidation"):
            assert told in told_by(out / name).replace("\n", " ")


def unknown(phrases: list[str]) -> list[str]:
    """Phrases of the log that stay English in any language: they are made of no text of the catalogues."""
    asked: set[str] = set()

    def look_up(text: str) -> str:
        asked.add(text)
        return text

    language.use(look_up)
    for phrase in phrases:
        logged.shown(phrase)
    return sorted(asked.intersection(phrases).difference(text for text, _ in texts_in_source()))


def told_by(file: Path) -> str:
    """The text of a file: of a PDF what is to be read in it, also of one in a DICOM object."""
    content = file.read_bytes()
    pdf = content if file.suffix == ".pdf" else b""
    if file.suffix == ".dcm":
        pdf = dcmread(file).get("EncapsulatedDocument", b"")
    read = "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages) if pdf else ""
    return content.decode("utf-8", "replace") + read


def pictures(film: Path) -> NDArray[np.uint8]:
    with av.open(str(film)) as opened:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in opened.decode(video=0)])
