"""Lies over the frame while its region is drawn: corners to drag, edges to add corners to, keys for both."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui import outline as shapes
from clarus_desktop.ui.frame_view import FrameView, dim_outside
from clarus_desktop.ui.outline import Outline, Point
from clarus_desktop.ui.region_draft import Draft
from clarus_desktop.ui.theme import theme

CORNER_REACH = 10
"""Pixels on screen within which a corner is gripped."""
EDGE_REACH = 7
HANDLE = 9
FAR = 10
"""Frame pixels that an arrow key moves with Shift."""
ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
STEPS_BACK: dict[tuple[int, Qt.KeyboardModifier], Callable[[Draft], None]] = {
    (Qt.Key.Key_Z, CTRL): Draft.undo,
    (Qt.Key.Key_Z, CTRL | SHIFT): Draft.redo,
    (Qt.Key.Key_Y, CTRL): Draft.redo,
}
KEYS = frozenset({*ARROWS, *ENTER, *REMOVE, Qt.Key.Key_Insert, Qt.Key.Key_Escape})


class RegionCanvas(QWidget):
    """Shows a draft in the view, and changes it; what it does not need of the mouse is the view's."""

    changed = Signal()
    """The draft is another one, or another corner is chosen."""
    applied = Signal()
    cancelled = Signal()

    def __init__(self, view: FrameView) -> None:
        super().__init__(view)
        self._view = view
        self._draft: Draft | None = None
        self._grip: Point | None = None  # frame point under the mouse where a drag began
        self._start: Outline = ()
        self._moved = False
        self.setAccessibleName(tr("Outline of the region"))
        self.setToolTip(
            tr(
                "Drag a corner, or click an edge to add one; double click a corner to remove it. "
                "Drag inside to move all."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.hide()
        view.installEventFilter(self)
        view.zoomed.connect(self.update)

    def begin(self, draft: Draft) -> None:
        self._draft, self._grip = draft, None
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self.refresh()

    def end(self) -> None:
        self._draft = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        draft, here = self._draft, self._frame_point(event.position())
        if draft is None or event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        corner, edge = self._hit(event.position())
        self._moved = False
        if corner is not None:
            draft.chosen = corner
        elif edge is not None:
            draft.add(edge, here)
            self._moved = True  # adding and dragging is one step
        elif shapes.holds(draft.outline, here):
            draft.chosen = None
        else:
            event.ignore()
            return
        self._grip, self._start = here, draft.outline
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        draft = self._draft
        if draft is None or event.buttons() & Qt.MouseButton.LeftButton == Qt.MouseButton.NoButton:
            self._show_cursor(event.position())
            event.ignore()
            return
        if self._grip is None:
            event.ignore()
            return
        here = self._frame_point(event.position())
        by = here[0] - self._grip[0], here[1] - self._grip[1]
        before = draft.outline
        if draft.chosen is None:
            draft.shift(by, self._start, going_on=self._moved)
        else:
            x, y = self._start[draft.chosen]
            draft.place(draft.chosen, (x + by[0], y + by[1]), going_on=self._moved)
        self._moved = self._moved or draft.outline != before
        self.refresh()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            event.ignore()
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        corner = self._hit(event.position())[0]
        if self._draft is not None and corner is not None:
            self._draft.remove(corner)
            self.refresh()
        else:
            event.ignore()

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            is_ours = event.key() in KEYS or (event.key(), event.modifiers()) in STEPS_BACK
            event.setAccepted(is_ours)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        draft, key = self._draft, event.key()
        if draft is None:
            return
        step_back = STEPS_BACK.get((key, event.modifiers()))
        if step_back is not None:
            step_back(draft)
        elif key in ARROWS:
            step = FAR if event.modifiers() & SHIFT else 1
            draft.nudge(*(step * part for part in ARROWS[key]))
        elif key in REMOVE and draft.chosen is not None:
            draft.remove(draft.chosen)
        elif key == Qt.Key.Key_Insert and draft.chosen is not None:
            draft.add(draft.chosen)
        elif key in ENTER:
            self.applied.emit()
            return
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        else:
            super().keyPressEvent(event)
            return
        self.refresh()

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab walks the corners; past the last one it goes on to the next control."""
        if self._draft is None:
            return super().focusNextPrevChild(forwards)
        has_corner = self._draft.step(1 if forwards else -1)
        self.refresh()
        return has_corner or super().focusNextPrevChild(forwards)

    # Showing it

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._draft is None:
            return
        colours = theme(self.palette())
        outline = self._view.outline(self._draft.outline)
        painter = QPainter(self)
        frame = self._view.outline(self._draft.frame).boundingRect()
        painter.setPen(QPen(QColor(colours.frame_text), 1, Qt.PenStyle.DotLine))
        painter.drawRect(frame)
        dim_outside(painter, frame, outline, colours)
        ink = QColor(colours.outline)
        for index, corner in enumerate(outline.toList()):
            is_chosen = index == self._draft.chosen
            size = HANDLE * (1.6 if is_chosen else 1.0)
            painter.setPen(QPen(ink, 1.5))
            painter.setBrush(ink if is_chosen else QColor(colours.frame_background))
            painter.drawRect(QRectF(corner.x() - size / 2, corner.y() - size / 2, size, size))
        painter.end()

    def refresh(self) -> None:
        """Show the draft as it is now."""
        draft = self._draft
        if draft is not None:
            count = len(draft.outline)
            where = tr("{count} corners, none chosen", count=count)
            if draft.chosen is not None:
                x, y = draft.outline[draft.chosen]
                number = draft.chosen + 1
                where = tr("Corner {number} of {count}, at {x}, {y}", number=number, count=count, x=x, y=y)
            self.setAccessibleDescription(where)
        self.update()
        self.changed.emit()

    def _show_cursor(self, at: QPointF) -> None:
        corner, edge = self._hit(at)
        inside = self._draft is not None and shapes.holds(self._draft.outline, self._frame_point(at))
        shape = Qt.CursorShape.SizeAllCursor if inside else Qt.CursorShape.ArrowCursor
        if corner is not None:
            shape = Qt.CursorShape.PointingHandCursor
        elif edge is not None:
            shape = Qt.CursorShape.CrossCursor
        self.setCursor(shape)

    def _hit(self, at: QPointF) -> tuple[int | None, int | None]:
        """The corner or edge under the mouse."""
        if self._draft is None:
            return None, None
        here, scale = self._frame_point(at), self._view.scale
        corner = shapes.corner_at(self._draft.outline, here, CORNER_REACH / scale)
        edge = shapes.edge_at(self._draft.outline, here, EDGE_REACH / scale)
        return corner, edge if corner is None else None

    def _frame_point(self, at: QPointF) -> Point:
        here = self._view.to_frame(at)
        return here.x(), here.y()
