"""What a hand does with a mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def drag(qtbot: QtBot, viewport: QWidget, start: QPointF, end: QPointF) -> None:
    """Press at ``start``, move to ``end`` in steps, release."""
    left, point = Qt.MouseButton.LeftButton, start.toPoint()
    qtbot.mouseMove(viewport, point)
    qtbot.mousePress(viewport, left, pos=point)
    for step in range(1, 6):
        point = (start + (end - start) * step / 5).toPoint()
        qtbot.mouseMove(viewport, point)
        qtbot.wait(5)  # pyqtgraph takes moves that come faster for one
    qtbot.mouseRelease(viewport, left, pos=point)
