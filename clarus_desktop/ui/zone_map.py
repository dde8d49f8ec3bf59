"""The zone map: the protocol's zones on a drawn chest, coloured by verdict; clips are dragged onto them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.core.zones import Zone
from clarus_desktop.exam_session import ExamSession
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui import words
from clarus_desktop.ui.exam_drag import dragged, dropped
from clarus_desktop.ui.exam_keys import ENTER, keep_key
from clarus_desktop.ui.exam_zones import ZonePicture

STEPS: dict[int, QPointF] = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class ZoneMap(ZonePicture):
    """A click on a zone chooses its clips; clips are dragged onto zones, from the list or another zone."""

    clips_chosen = Signal(object)
    """List of the hashes of the clips in the zone that was clicked."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(exam, parent)
        self._pressed: QPoint | None = None
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            zone = self.zone_at(QPointF(event.pos()))
            tip = words.plain(self._tip(zone)) if zone is not None else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return keep_key(event, (*STEPS, *ENTER)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self._choose(self._at)
        elif event.key() in STEPS:
            self._step(STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        zone = self.zone_at(event.position())
        if zone is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self._at = zone.code
            self._choose(zone.code)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        rows = self.rows(self._at)
        if rows and self._exam.changeable:
            drag = QDrag(self)
            drag.setMimeData(dragged(row.clip.sha256 for row in rows))
            drag.exec(Qt.DropAction.CopyAction)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed = None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(dropped(event.mimeData())) and self._exam.changeable)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        zone = self.zone_at(event.position())
        self._set_over(zone.code if zone is not None else "")
        event.setAccepted(zone is not None)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._set_over("")

    def dropEvent(self, event: QDropEvent) -> None:
        zone = self.zone_at(event.position())
        self._set_over("")
        if zone is not None:
            self._exam.set_zones(dropped(event.mimeData()), zone.code)
            event.acceptProposedAction()

    def _choose(self, code: str) -> None:
        self.clips_chosen.emit([row.clip.sha256 for row in self.rows(code)])
        self.update()

    def _set_over(self, code: str) -> None:
        self._over = code
        self.update()

    def _step(self, way: QPointF) -> None:
        """Go to the nearest zone that way; what lies off to the side counts as twice as far."""
        self._later.flush()  # the protocol may just have changed
        places = {zone.code: self.area(zone).center() for zone in self.zones}
        here = places[self._at]

        def distance(code: str) -> float:
            off = places[code] - here
            along = QPointF.dotProduct(off, way)
            return along + 2 * abs(QPointF.dotProduct(off, QPointF(way.y(), way.x())))

        ahead = [code for code in places if QPointF.dotProduct(places[code] - here, way) > 1]
        self._at = min(ahead, key=distance, default=self._at)
        self.update()

    def _tip(self, zone: Zone) -> str:
        rows = self.rows(zone.code)
        name = tr(zone.name)
        lines = [f"{zone.code}: {name}"]
        lines += [f"{row.name}: {say.facts(row)}" for row in rows]
        return "\n".join(lines if rows else [*lines, tr("No clip. Drag one here from the list.")])
