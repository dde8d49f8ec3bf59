"""When the rest of the program may begin: after the first paint, at the first key, or after a while."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop.ui import first_paint
from clarus_desktop.ui.first_paint import FirstPaint


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def told(window: QWidget, qapp: QCoreApplication) -> list[bool]:
    """True for each time it told, if the window was on screen then."""
    times: list[bool] = []
    FirstPaint(window, qapp).seen.connect(lambda: times.append(window.isVisible()))
    return times


def test_it_tells_once_when_the_window_has_been_painted(
    window: QWidget, told: list[bool], qtbot: QtBot
) -> None:
    window.show()
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    window.repaint()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert told == [True]


def test_a_key_comes_after_it(window: QWidget, told: list[bool], qtbot: QtBot) -> None:
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    window.repaint()
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert told == [True]


def test_a_window_closed_at_once_is_not_told_of(window: QWidget, told: list[bool], qtbot: QtBot) -> None:
    window.show()
    window.repaint()
    window.close()
    done: list[bool] = []
    QTimer.singleShot(0, lambda: done.append(True))  # after the one of the paint
    qtbot.waitUntil(lambda: bool(done))
    assert told == []


def test_a_window_that_is_never_painted_is_told_of_after_a_while(
    monkeypatch: pytest.MonkeyPatch, window: QWidget, qapp: QCoreApplication, qtbot: QtBot
) -> None:
    monkeypatch.setattr(first_paint, "PATIENCE_MS", 10)
    window.setUpdatesEnabled(False)
    window.showMinimized()
    with qtbot.waitSignal(FirstPaint(window, qapp).seen):
        pass
