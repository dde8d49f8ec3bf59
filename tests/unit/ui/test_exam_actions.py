from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.report_dialog import ReportDialog

CLIPS = tuple(ExamClip(f"{n}" * 64, f"p_L{n}.mp4", f"/e/p_L{n}.mp4", 10, 100, 4.0) for n in range(3))
EXAM = Exam("e1", "Visit 7", "/e", datetime(2026, 1, 2, tzinfo=UTC), Protocol.ZONES8, CLIPS)


@pytest.fixture
def visit(window: MainWindow, exam: ExamSession) -> MainWindow:
    """An exam of three clips, of which the first is under review."""
    exam.load(EXAM, [Row(clip) for clip in CLIPS])
    exam.set_current(CLIPS[0].sha256)
    window.show_now()
    return window


def test_from_clip_to_exam_and_back(qtbot: QtBot, visit: MainWindow, exam: ExamSession) -> None:
    qtbot.keyClick(visit.review.frame, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert visit.exam_page.isVisible()
    assert not visit.flags.isVisible()
    assert visit.windowTitle().startswith("Visit 7")
    for name in ("play", "confirm", "note", "next_flag", "verdict", "analyse"):
        assert not visit.commands[name].isEnabled()
    exam.set_zone(CLIPS[0].sha256, "L1")
    assert visit.commands["undo"].text() == "Undo: Zone of p_L0.mp4: L1"
    visit.commands["exam_page"].trigger()
    assert visit.review.isVisible()
    assert visit.flags.isVisible()
    assert visit.opinions.isVisible()
    assert visit.windowTitle().startswith("clip.mp4")
    assert visit.commands["undo"].text() == "Undo"


def test_a_clip_that_was_opened_comes_on_screen(
    visit: MainWindow, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    visit.show_exam()
    reviewed.load(make_clip(30))
    assert visit.review.isVisible()
    visit.show_exam()
    visit.exam_page.clip_requested.emit(CLIPS[0].sha256)  # the one under review already
    assert visit.review.isVisible()


def test_from_clip_to_clip(qtbot: QtBot, visit: MainWindow, exam: ExamSession) -> None:
    with qtbot.waitSignal(visit.exam_page.clip_requested) as asked:
        qtbot.keyClick(visit.review.frame, Qt.Key.Key_PageDown)
    assert asked.args == [CLIPS[1].sha256]
    with qtbot.assertNotEmitted(visit.exam_page.clip_requested):
        qtbot.keyClick(visit.review.frame, Qt.Key.Key_PageUp)
    exam.load(None)
    visit.show_now()
    assert not visit.commands["next_clip"].isEnabled()


def test_the_arrangement_of_the_clip_is_remembered_from_the_exam_too(visit: MainWindow) -> None:
    visit.show_exam()
    text = visit.save_layout()
    assert not visit.flags.isVisible()
    visit.show_clip()
    visit.commands["flag_list"].trigger()
    visit.restore_layout(text)
    assert visit.flags.isVisible()


def test_export_is_about_the_page_shown(qtbot: QtBot, visit: MainWindow, tmp_path: Path) -> None:
    visit.show_exam()
    visit.show_now()
    visit.commands["export"].trigger()
    visit.findChild(ReportDialog).accept()
    dialog = visit.findChild(QFileDialog)
    with qtbot.waitSignal(visit.exam_page.export_requested):
        dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    dialog.reject()


def test_a_folder_is_asked_for(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    with qtbot.waitSignal(window.exam_page.folder_requested) as asked:
        qtbot.keyClick(
            window.review.frame,
            Qt.Key.Key_O,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
        dialog = window.findChild(QFileDialog)
        dialog.setDirectory(str(tmp_path))
        dialog.fileSelected.emit(str(tmp_path))
    assert asked.args == [str(tmp_path)]
    dialog.reject()
