"""What a hand does with a mouse."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


def drag(
    qtbot: QtBot,
    viewport: QWidget,
    start: QPointF,
    end: QPointF,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press at ``start``, move to ``end`` in steps, release."""
    left, point = Qt.MouseButton.LeftButton, start.toPoint()
    qtbot.mouseMove(viewport, point)
    qtbot.mousePress(viewport, left, modifier, pos=point)
    for step in range(1, 6):
        point = (start + (end - start) * step / 5).toPoint()
        where = QPointF(viewport.mapToGlobal(point))
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, none, left, modifier)
        QApplication.sendEvent(viewport, move)
        qtbot.wait(5)  # pyqtgraph takes moves that come faster for one
    qtbot.mouseRelease(viewport, left, modifier, pos=point)


def drop(window: QWidget, path: Path) -> None:
    """Let go of a file over the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(50, 50), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), *how))
