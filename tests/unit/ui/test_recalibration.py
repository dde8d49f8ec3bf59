import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.core.calibration import HealthyTracks
from clarus_desktop.core.flags import RunRule
from clarus_desktop.ui.recalibration import Recalibration

CLIPS = [(f"/clips/{patient}_L{zone}.mp4", patient) for patient in ("anna", "ben") for zone in (1, 2)]


def tracks() -> HealthyTracks:
    return HealthyTracks(tuple(np.full(9, value) for value in (0.1, 0.2, 0.3, 0.4)), 2, RunRule(3, 0))


@pytest.fixture
def dialog(qtbot: QtBot) -> Recalibration:
    dialog = Recalibration("clarus-lus", ["clarus-lus", "ward"], "")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_two_patients_are_needed(dialog: Recalibration) -> None:
    assert not dialog.measure.isEnabled()
    assert "two patients" in dialog.hint.text()
    dialog.add_clips(CLIPS[:2])
    assert not dialog.measure.isEnabled()
    dialog.table.item(1, 1).setText("carl")
    assert dialog.measure.isEnabled()
    dialog.add_clips(CLIPS)
    assert dialog.table.rowCount() == 4


def test_measuring_asks_for_the_clips_listed(qtbot: QtBot, dialog: Recalibration) -> None:
    dialog.add_clips(CLIPS)
    dialog.table.selectRow(0)
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(dialog.measure_requested) as asked:
        qtbot.mouseClick(dialog.measure, Qt.MouseButton.LeftButton)
    assert asked.args == [CLIPS[1:]]
    assert dialog.cancel.isVisible()
    assert not dialog.table.isEnabled()
    with qtbot.waitSignal(dialog.cancel_requested):
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    dialog.show_failure("Measuring was cancelled.")
    assert dialog.said.text() == "Measuring was cancelled."
    assert dialog.measure.isEnabled()


def test_the_specificity_gives_the_threshold_and_is_saved(qtbot: QtBot, dialog: Recalibration) -> None:
    dialog.add_clips(CLIPS)
    qtbot.mouseClick(dialog.measure, Qt.MouseButton.LeftButton)
    dialog.show_result(tracks(), ["“x.mp4” is empty."])
    assert "“x.mp4” is empty. Passed over." in dialog.said.text()
    dialog.plot.slider.setValue(750)
    assert dialog.plot.box.value() == 75.0
    assert dialog.plot.meaning.text().startswith("Threshold 0.301: 3 of 4 clips")
    dialog.name.setText("ward")
    assert dialog.save.text() == "Replace profile"
    dialog.name.setText("ward-3")
    assert dialog.save.text() == "Save profile"
    with qtbot.waitSignal(dialog.save_requested) as asked:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert asked.args == ["ward-3", 0.75, False]
    dialog.pictures.click()
    with qtbot.waitSignal(dialog.save_requested) as asked:
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert asked.args == ["ward-3", 0.75, True]


def test_a_changed_list_must_be_measured_again(qtbot: QtBot, dialog: Recalibration) -> None:
    dialog.add_clips(CLIPS)
    qtbot.mouseClick(dialog.measure, Qt.MouseButton.LeftButton)
    dialog.show_result(tracks(), [])
    assert dialog.save.isEnabled()
    dialog.table.item(0, 1).setText("carl")
    assert not dialog.save.isEnabled()
    assert not dialog.plot.isVisible()
