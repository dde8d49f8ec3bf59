"""The part of a plot that is zoomed in time only, where the mouse seeks and marks."""

from __future__ import annotations

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal


class TimeBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no types
    """A view zoomed in time only, where the left button seeks, or with Shift marks a range."""

    seeked = Signal(float)
    """Clip time under the cursor."""
    dragged = Signal(float, float, bool)
    """With Shift: clip times where the drag began and where it is, and whether it has ended."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self._marking = False

    def mouseDragEvent(self, event: Any, axis: int | None = None) -> None:
        if event.button() == Qt.MouseButton.LeftButton and axis is None:
            event.accept()
            if event.isStart():
                self._marking = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            begin, here = (self.mapToView(place).x() for place in (event.buttonDownPos(), event.pos()))
            if self._marking:
                self.dragged.emit(begin, here, event.isFinish())
            else:
                self.seeked.emit(here)
        else:
            super().mouseDragEvent(event, axis)

    def mouseClickEvent(self, event: Any) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            event.accept()
            self.seeked.emit(self.mapToView(event.pos()).x())

    def mouseDoubleClickEvent(self, event: Any) -> None:
        event.accept()
        self.show_all()

    def show_all(self) -> None:
        """All of the time axis."""
        low, high = self.state["limits"]["xLimits"]
        self.setXRange(low, high, padding=0)
