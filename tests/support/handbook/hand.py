"""Drives the real window where nobody sees it, and takes pictures of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clarus_desktop import app

SIZE = (1366, 768)
"""Of the window in pixels: that of a small laptop's screen."""
LOSSLESS = 100
"""Quality at which Qt writes WebP without loss: half the size of PNG."""
PATIENCE_S = 240.0
DISC = QColor("#b3261e")
RADIUS = 13.0


class Hand:
    """The window, what a user does with it, and a folder for its pictures."""

    def __init__(self, pictures: Path) -> None:
        app.application()
        self.pictures = pictures
        self.taken: list[str] = []
        self.desktop = app.assemble()
        self.window, self.session = self.desktop.window, self.desktop.session
        self.exam, self.controller = self.desktop.exam, self.desktop.controller
        self.window.resize(*SIZE)
        self.window.show()
        self.wait(lambda: self.session.model is not None)

    def close(self) -> None:
        """Close the window, once all is saved."""
        self.window.close()
        self.window.deleteLater()
        pause(100)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Until it holds.

        Raises:
            TimeoutError: it never does.
        """
        end = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError
            pause(20)

    def do(self, command: str) -> None:
        """Choose a command of the menus, by its name in the table of actions."""
        action = self.window.commands[command]
        self.wait(action.isEnabled)
        action.trigger()
        self.rest()

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press the left button at ``start``, move to ``end``, and let go; pixels of the widget."""
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            QTest.mouseMove(widget, start + (end - start) * step / 5)
            pause(20)
        QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)
        self.rest()

    def rest(self) -> None:
        """Let the window show all that is known."""
        pause(150)
        self.window.show_now()

    def dialog(self) -> QWidget:
        """The dialog in front."""
        self.wait(lambda: bool(self._dialogs()))
        return self._dialogs()[-1]

    def _dialogs(self) -> list[QWidget]:
        return [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget.isWindow() and widget is not self.window
        ]

    def take(
        self,
        name: str,
        *parts: QWidget,
        of: QWidget | None = None,
        numbers: Sequence[tuple[QWidget, float, float]] = (),
    ) -> None:
        """Save a picture.

        Args:
            name: without ending.
            parts: what is to be in it, with all that lies between; hidden ones don't count. None: everything.
            of: the window or dialog; None: the main window.
            numbers: what is numbered from 1 on: a widget, and where on it, in shares of its width and height.
        """
        self.rest()
        whole = of or self.window
        pixmap = whole.grab()
        _number(pixmap, [_point(_place(widget, whole), x, y) for widget, x, y in numbers])
        if parts:
            wanted = QRect()
            for part in filter(QWidget.isVisible, parts):
                wanted = wanted.united(_place(part, whole))
            pixmap = pixmap.copy(wanted)
        pixmap.save(str(self.pictures / f"{name}.webp"), "WEBP", LOSSLESS)
        self.taken.append(name)


def pause(milliseconds: int) -> None:
    """Let the window and its workers go on; ``QTest.qWait`` would keep Python from them."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _place(widget: QWidget, whole: QWidget) -> QRect:
    return QRect(widget.mapTo(whole, QPoint(0, 0)), widget.size())


def _point(place: QRect, x: float, y: float) -> QPointF:
    return QPointF(place.left() + x * place.width(), place.top() + y * place.height())


def _number(pixmap: QPixmap, points: Sequence[QPointF]) -> None:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setBold(True)
    font.setPixelSize(16)
    painter.setFont(font)
    for number, point in enumerate(points, start=1):
        painter.setPen(QPen(QColor("white"), 2))
        painter.setBrush(DISC)
        painter.drawEllipse(point, RADIUS, RADIUS)
        around = QRectF(point - QPointF(RADIUS, RADIUS), point + QPointF(RADIUS, RADIUS))
        painter.drawText(around, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
