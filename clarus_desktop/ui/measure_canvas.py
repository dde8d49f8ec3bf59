"""Lies over the frame: the lines that measure, with their lengths, and what mouse and keys do with them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.measuring import Length, Point
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.drawn_line import Grip
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.line_marks import paint_handles, paint_line, paint_text
from clarus_desktop.ui.measure_words import measured_text
from clarus_desktop.ui.measuring import Measuring, Tool
from clarus_desktop.ui.region_canvas import ARROWS, ENTER, FAR, REMOVE
from clarus_desktop.ui.theme import theme

REACH = 9
"""Pixels on screen within which a line or its end is gripped."""
SHORTEST = 4
"""Pixels on screen from which on a drag is meant as a line."""
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
KEYS = frozenset({*ARROWS, *ENTER, *REMOVE, Qt.Key.Key_Escape})
CURSORS = {
    Grip.START: Qt.CursorShape.PointingHandCursor,
    Grip.END: Qt.CursorShape.PointingHandCursor,
    Grip.ALL: Qt.CursorShape.SizeAllCursor,
}
DRAW = {
    Tool.CALIPER: mark("Drag to draw a caliper, or press Enter"),
    Tool.M_MODE: mark("Drag to draw a M-mode line, or press Enter"),
    Tool.DEPTH: mark("Drag to draw a line along the depth marks, or press Enter"),
}
GRIPPED = {
    Grip.START: mark("{line}: {length}, start gripped"),
    Grip.END: mark("{line}: {length}, end gripped"),
    Grip.ALL: mark("{line}: {length}, line gripped"),
}


class MeasureCanvas(QWidget):
    """Draws what ``Measuring`` holds; what it does not need of the mouse is the view's."""

    typing_wanted = Signal()
    """The keyboard is wanted where something is typed about the line."""

    def __init__(self, session: ReviewSession, view: FrameView, measuring: Measuring) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._measuring = measuring
        self.setAccessibleName(tr("Measurements on the frame"))
        self.setMouseTracking(True)
        view.installEventFilter(self)
        view.zoomed.connect(self.update)
        measuring.changed.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        self.setGeometry(view.rect())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Show lines and tool as they are now."""
        measuring, chosen = self._measuring, self._measuring.chosen
        if measuring.tool is not None:
            self.setAccessibleDescription(tr(DRAW[measuring.tool]))
        elif chosen is not None:
            length, told = self._session.length(chosen), f"{chosen}: {self._session.length(chosen)}"
            if measuring.grip is not None:
                told = tr(GRIPPED[measuring.grip], line=chosen, length=length)
            self.setAccessibleDescription(told)
        else:
            self.setAccessibleDescription("")
        if self.hasFocus() and measuring.tool is None and not measuring.means_line:
            self._view.setFocus()  # keys are the window's again
        if measuring.tool is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
        elif self.cursor().shape() == Qt.CursorShape.CrossCursor:
            self.unsetCursor()
        self.update()

    @property
    def _usable(self) -> bool:
        """Not while the region is drawn on the frame."""
        return self._measuring.tool is Tool.DEPTH or not self._view.editing

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not is_left or not self._usable or not self._measuring.press(*self._at(event.position())):
            event.ignore()
            return
        self.setFocus()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._measuring.grip is not None:
            point, _ = self._at(event.position())
            self._measuring.drag(point, straight=bool(event.modifiers() & SHIFT))
            return
        if self._measuring.tool is None:
            found = self._measuring.under(*self._at(event.position())) if self._usable else None
            if found is not None:
                self.setCursor(CURSORS[found[1]])
            else:
                self.unsetCursor()
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._measuring.release(SHORTEST / self._view.scale)
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click on a line is no wish to see the whole frame."""
        if self._measuring.tool is None and self._measuring.under(*self._at(event.position())) is None:
            event.ignore()

    def _at(self, position: QPointF) -> tuple[Point, float]:
        """In frame pixels: where that is, and how far a hand reaches."""
        here = self._view.to_frame(position)
        return (here.x(), here.y()), REACH / self._view.scale

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's shortcuts: arrows move a part that is meant."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_arrow, plain = event.key() in ARROWS, event.modifiers() & ~SHIFT
            has_line = self._measuring.tool is not None or self._measuring.chosen is not None
            is_ours = event.key() in KEYS and has_line and (self._measuring.grip is not None or not is_arrow)
            event.setAccepted(is_ours and plain in (Qt.KeyboardModifier.NoModifier, KEYPAD))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        measuring, key = self._measuring, event.key()
        if key in ARROWS and measuring.grip is not None:
            step = FAR if event.modifiers() & SHIFT else 1
            measuring.nudge(*(step * part for part in ARROWS[key]))
        elif key in REMOVE and measuring.chosen is not None:
            measuring.remove()
        elif key in ENTER and measuring.means_line:
            self.typing_wanted.emit()
        elif key in ENTER:
            middle, _ = self._at(QPointF(self.rect().center()))
            measuring.put(middle)
        elif key == Qt.Key.Key_Escape:
            measuring.choose("")
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab walks the parts of the line; past the last one it goes on to the next control."""
        return self._measuring.step(1 if forwards else -1) or super().focusNextPrevChild(forwards)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._measuring.save()

    # Showing it

    def paintEvent(self, _event: QPaintEvent) -> None:
        measuring, chosen = self._measuring, self._measuring.chosen
        depth = measuring.depth_line
        lines = (depth,) if depth is not None else measuring.lines() if not self._view.editing else ()
        if not lines:
            return
        painter, colours = QPainter(self), theme(self.palette())
        taken: list[QRectF] = []
        for line in lines:
            ends = self._view.to_view(QPointF(*line.start)), self._view.to_view(QPointF(*line.end))
            paint_line(painter, ends, line.kind, colours)
            if not line.id or (chosen is not None and chosen.id == line.id):
                paint_handles(painter, ends, measuring.grip, colours)
            length = Length(line.length_px, None) if line is depth else self._session.length(line)
            paint_text(painter, ends, measured_text(line.kind, length), colours, taken)
        painter.end()
