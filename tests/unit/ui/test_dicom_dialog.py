"""The list of a DICOM folder's recordings."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from clarus_desktop.core.study import Fact, Listed, Study
from clarus_desktop.ui.dicom_dialog import DicomDialog


def listed(study: int, series: int, number: int) -> Listed:
    return Listed(
        path=f"/disc/{study}{series}{number}",
        name=f"Smith_{study}{series}{number}",
        frames=1200,
        study=Study(
            identity=(
                Fact("Patient", "Smith, Anna"),
                Fact("Patient ID", "77412"),
                Fact("Study date", f"2024-05-0{study} 12:00:00"),
            ),
            facts=(
                Fact("View", f"zone {number}"),
                Fact("Manufacturer", "<b>Maker</b>"),
                Fact("Burned-in text", "not stated: treat as yes"),
                Fact("Frames", "1200"),
            ),
            study_uid=f"1.{study}",
            series_uid=f"1.{study}.{series}",
        ),
        study_title=f"2024-05-0{study}, Lung",
        series_title=f"Series {series}, Sweep of Anna",
    )


CLIPS = tuple(listed(study, series, number) for study in (1, 2) for series in (1, 2) for number in (1, 2, 3))


@pytest.fixture
def dialog(qtbot: QtBot) -> DicomDialog:
    dialog = DicomDialog(CLIPS, "Anna Smith 77412")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def texts(item: QTreeWidgetItem) -> list[str]:
    own = [*(item.text(column) for column in range(3)), *(item.toolTip(column) for column in range(3))]
    return own + [text for row in range(item.childCount()) for text in texts(item.child(row))]


def test_clips_stand_under_their_series_and_study(dialog: DicomDialog) -> None:
    tree = dialog.tree
    assert tree.topLevelItemCount() == 2
    study = tree.topLevelItem(1)
    assert study is not None
    assert (study.text(0), study.text(2)) == ("Study 2: 2024-05-02, Lung", "6 clips")
    series = study.child(0)
    assert series.text(2) == "<b>Maker</b>"  # what all its clips share
    assert "Burned-in text: not stated: treat as yes" in series.toolTip(2)
    clip = series.child(2)
    assert [clip.text(column) for column in range(3)] == ["•••_213", "1,200", "zone 3"]
    assert dialog.paths == tuple(each.path for each in CLIPS)
    assert "6 clips" not in texts(series)


def test_nothing_tells_who_the_patient_is(dialog: DicomDialog) -> None:
    shown = dialog.windowTitle()
    for row in range(dialog.tree.topLevelItemCount()):
        item = dialog.tree.topLevelItem(row)
        assert item is not None
        shown += " ".join(texts(item))
    assert not any(part in shown for part in ("Smith", "Anna", "77412"))


def test_dates_of_studies_are_hidden_with_identity(qtbot: QtBot) -> None:
    dialog = DicomDialog(CLIPS, "disc", hide_dates=True)
    qtbot.addWidget(dialog)
    study = dialog.tree.topLevelItem(1)
    assert study is not None
    assert study.text(0) == study.toolTip(0) == "Study 2: •••, Lung"


def test_enter_and_a_double_click_open_a_clip(dialog: DicomDialog) -> None:
    chosen: list[str] = []
    dialog.clip_chosen.connect(chosen.append)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Down)
    QTest.keyClick(dialog.tree, Qt.Key.Key_Return)
    assert chosen == [CLIPS[1].path]
    assert not dialog.isVisible()

    dialog.show()
    place = dialog.tree.visualItemRect(dialog.tree.currentItem()).center()
    chosen.clear()
    QTest.mouseClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(dialog.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen == [CLIPS[1].path]


def test_a_study_is_reviewed_from_any_of_its_rows(dialog: DicomDialog, qtbot: QtBot) -> None:
    study = dialog.tree.topLevelItem(1)
    assert study is not None
    for row in (study, study.child(1), study.child(1).child(2)):
        dialog.tree.setCurrentItem(row)
        assert dialog.clip.isEnabled() is (row.childCount() == 0)
        with qtbot.waitSignal(dialog.study_chosen) as chosen:
            dialog.exam.click()
        assert chosen.args == [tuple(each.path for each in CLIPS[6:]), "2024-05-02, Lung"]


def test_pictures_come_by_and_by(dialog: DicomDialog) -> None:
    def middle() -> int:
        item = dialog.tree.currentItem()
        assert item is not None
        return item.icon(0).pixmap(80, 60).toImage().pixelColor(40, 30).red()

    assert middle() == 0
    dialog.show_picture(CLIPS[0].path, np.full((120, 160, 3), 200, np.uint8))
    dialog.show_picture("/of/another/folder", np.full((120, 160, 3), 100, np.uint8))
    assert middle() == 200


def test_closing_it_chooses_nothing(dialog: DicomDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.clip_chosen), qtbot.assertNotEmitted(dialog.study_chosen):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_name_that_is_no_text_is_still_found(qtbot: QtBot) -> None:
    path = os.fsdecode(b"/disc/\xff.dcm")
    dialog = DicomDialog([replace(CLIPS[0], path=path, name="\ufffd.dcm")], "disc")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.clip_chosen) as chosen:
        dialog.clip.click()
    assert chosen.args == [path]
