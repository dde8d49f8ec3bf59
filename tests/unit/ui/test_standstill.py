"""A window stands still until it is told to go on, or for a moment; and then it is painted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.main_window import MainWindow


class Paints(QObject):
    """Counts how often the frame is painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.count = 0
        window.review.frame.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_nothing_is_painted_until_it_ends(window: MainWindow, qtbot: QtBot) -> None:
    paints = Paints(window)
    window.review.frame.update()  # is asked for before, and would come in the middle
    window.standstill.begin()
    window.review.frame.update()
    QApplication.sendPostedEvents()
    assert paints.count == 0
    window.standstill.end()
    assert window.updatesEnabled()
    qtbot.waitUntil(lambda: paints.count > 0)


def test_it_ends_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    paints = Paints(window)
    window.standstill.begin()
    window.standstill.begin()
    assert not window.updatesEnabled()
    qtbot.waitUntil(lambda: paints.count > 0)
    assert window.updatesEnabled()


def test_where_none_has_begun_none_ends(window: MainWindow) -> None:
    window.setUpdatesEnabled(False)
    window.standstill.end()
    assert not window.updatesEnabled()
