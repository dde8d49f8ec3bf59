"""What the status bar says of work that the session does not know of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.status_line import StatusLine


@pytest.fixture
def line(qtbot: QtBot) -> StatusLine:
    line = StatusLine(QAction("Cancel"), QAction("Reviewer"))
    qtbot.addWidget(line)
    return line


@pytest.mark.parametrize(
    ("done", "expected", "text"),
    [
        (0, 0, "Opening “{a}.mp4”"),
        (1_200, 0, "Opening “{a}.mp4”: 1,200 frames"),
        (0, 1_500, "Opening “{a}.mp4”: 0 of about 1,500 frames"),
        (1_200, 1_500, "Opening “{a}.mp4”: 1,200 of about 1,500 frames"),
    ],
)
def test_opening_a_clip(line: StatusLine, done: int, expected: int, text: str) -> None:
    line.set_opening(("{a}.mp4", done, expected))
    assert line.text.text() == text


@pytest.mark.parametrize(
    ("total", "text"), [(1, "Reading “{a}”: 0 of 1 clip"), (1_500, "Reading “{a}”: 0 of 1,500 clips")]
)
def test_reading_a_folder(line: StatusLine, total: int, text: str) -> None:
    line.set_reading(("{a}", 0, total))
    assert line.text.text() == text


@pytest.mark.parametrize(
    ("handing", "text"),
    [((0, 0), "Exporting…"), ((0, 1), "Exporting…"), ((30, 1_500), "Exporting: 30 of 1,500 frames")],
)
def test_handing_a_clip_on(line: StatusLine, handing: tuple[int, int], text: str) -> None:
    line.set_handing(handing)
    assert line.text.text() == text


class Paints(QObject):
    """Counts how often something is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_progress_is_painted_with_the_rest_of_the_window_and_not_at_once(
    line: StatusLine, qtbot: QtBot
) -> None:
    line.set_opening(("a.mp4", 1, 100))
    with qtbot.waitExposed(line):
        line.show()
    QApplication.processEvents()
    paints = Paints()
    line.progress.installEventFilter(paints)
    for done in (20, 60, 90):
        line.set_opening(("a.mp4", done, 100))
    assert paints.count == 0
    qtbot.waitUntil(lambda: paints.count > 0)


def test_exporting_is_told_besides_what_else_goes_on(line: StatusLine) -> None:
    line.set_exporting(True)
    line.set_opening(("{a}.mp4", 0, 0))
    assert line.text.text() == "Opening “{a}.mp4”. Exporting…"
    line.set_exporting(False)
    assert line.text.text() == "Opening “{a}.mp4”"
