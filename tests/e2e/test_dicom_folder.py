"""A scanner's disc with the studies of two patients, through ``main()``."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clarus_desktop.ui.dicom_dialog import DicomDialog
from desk import Desk, Run
from dicom_folders import PATIENTS, write_studies


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    return write_studies(tmp_path / "disc")


def asked(desk: Desk) -> DicomDialog:
    """The question which recording is meant, once it is on screen."""

    def dialogs() -> list[DicomDialog]:
        return [each for each in desk.window.findChildren(DicomDialog) if each.isVisible()]

    desk.wait_for(lambda: bool(dialogs()))
    return dialogs()[0]


def test_a_clip_of_a_dicomdir_then_a_study(run_window: Run, home: Path, disc: Path) -> None:
    def user(desk: Desk) -> None:
        question = asked(desk)
        assert len(question.paths) == 4
        drawn = question.tree.topLevelItem(0)
        assert drawn is not None
        picture = drawn.child(0).child(0)
        desk.wait_for(
            lambda: picture.icon(0).pixmap(80, 60).toImage().pixelColor(40, 30) != Qt.GlobalColor.black
        )
        QTest.keyClick(question.tree, Qt.Key.Key_Down)
        QTest.keyClick(question.tree, Qt.Key.Key_Return)
        desk.wait_for_analysis()
        assert desk.session.clip is not None
        assert desk.session.clip.info.name == "IM2"
        assert desk.exam.exam is None

        desk.drop(disc)
        question = asked(desk)
        study = question.tree.topLevelItem(1)
        assert study is not None
        question.tree.setCurrentItem(study)
        question.exam.click()
        desk.wait_for(lambda: desk.exam.exam is not None and not desk.exam.reading)
        assert desk.window.pages.shows_exam
        assert [Path(row.clip.path).parent.name for row in desk.exam.rows] == ["ST2", "ST2"]
        desk.window.exam_page.analyse_requested.emit()
        desk.wait_for(lambda: all(row.verdicts for row in desk.exam.rows) and not desk.exam.queue.running)

    assert run_window([str(disc / "DICOMDIR")], user) == 0
    logs = "".join(file.read_text() for file in home.rglob("*.log*"))
    assert not any(part in logs for name in PATIENTS for part in name.split("^"))


def test_a_question_that_is_closed_opens_nothing(run_window: Run, disc: Path) -> None:
    def user(desk: Desk) -> None:
        question = asked(desk)
        QTest.keyClick(question, Qt.Key.Key_Escape)
        assert desk.session.clip is None
        assert desk.exam.exam is None
        assert desk.error == ""

    assert run_window([str(disc)], user) == 0


def test_the_window_can_be_closed_behind_a_question(run_window: Run, disc: Path) -> None:
    assert run_window([str(disc)], lambda desk: asked(desk).isVisible() and None) == 0
