import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.selftest_window import SelfTestWindow


@pytest.fixture
def dialog(qtbot: QtBot) -> SelfTestWindow:
    dialog = SelfTestWindow("")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    dialog.begin(["Models", "Disk", "Report"])
    return dialog


def states(dialog: SelfTestWindow) -> list[str]:
    return [dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())]


def test_checks_are_shown_as_they_end(dialog: SelfTestWindow) -> None:
    assert states(dialog) == ["running…", "waiting", "waiting"]
    assert not dialog.save.isEnabled()
    dialog.show_check("Models", "passed", "All hold.")
    assert states(dialog) == ["✓ passed", "running…", "waiting"]
    dialog.show_check("Disk", "none", "There is none.")
    dialog.show_check("Report", "passed", "It was written.")
    dialog.end()
    assert dialog.said.text() == "Everything works."
    dialog.copy.click()
    assert "Models\t✓ passed\tAll hold." in QGuiApplication.clipboard().text()


def test_failures_are_counted(dialog: SelfTestWindow) -> None:
    dialog.show_check("Models", "failed", "One is damaged.")
    dialog.show_check("Disk", "passed", "")
    dialog.show_check("Report", "failed", "")
    dialog.end()
    assert dialog.said.text() == "2 of 3 checks failed."


def test_stopping_is_asked_for_once_and_told(qtbot: QtBot, dialog: SelfTestWindow) -> None:
    dialog.show_check("Models", "passed", "")
    with qtbot.waitSignal(dialog.cancel_requested):
        dialog.cancel.click()
    assert not dialog.cancel.isEnabled()
    dialog.end()
    assert states(dialog)[1:] == ["not made", "not made"]
    assert dialog.said.text() == "Stopped after 1 of 3 checks."
    with qtbot.waitSignal(dialog.start_requested):
        dialog.again.click()
