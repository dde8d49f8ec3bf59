import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.welcome import Welcome

FOLDERS = {"Reviews": "/somewhere/reviews", "The log": "/somewhere/log"}


def welcome(qtbot: QtBot, *, is_first: bool, reviewer: str = "") -> Welcome:
    dialog = Welcome(reviewer, FOLDERS, QIcon(), is_first=is_first)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.mark.parametrize("begin", ["start", "demo"])
def test_the_statement_must_be_acknowledged_first(qtbot: QtBot, begin: str) -> None:
    dialog = welcome(qtbot, is_first=True)
    button = getattr(dialog, begin)
    assert not button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.tick.click()
    dialog.name.setText("  Ann ")
    demos: list[bool] = []
    dialog.demo_requested.connect(lambda: demos.append(True))
    with qtbot.waitSignal(dialog.acknowledged) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["Ann"]
    assert not dialog.isVisible()
    assert bool(demos) == (begin == "demo")


def test_who_does_not_acknowledge_leaves(qtbot: QtBot) -> None:
    dialog = welcome(qtbot, is_first=True)
    assert dialog.leave.text() == "&Quit"
    with qtbot.waitSignal(dialog.refused), qtbot.assertNotEmitted(dialog.acknowledged):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_shown_again_it_only_tells(qtbot: QtBot) -> None:
    dialog = welcome(qtbot, is_first=False, reviewer="Ann")
    assert dialog.tick.isChecked()
    assert not dialog.tick.isEnabled()
    assert dialog.name.text() == "Ann"
    with qtbot.assertNotEmitted(dialog.refused):
        qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
