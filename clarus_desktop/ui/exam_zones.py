"""Paints the protocol's zones on a drawn chest, coloured by verdict."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.zones import ZONES, View, Zone
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.exam_chest import BEYOND, draw_chest
from clarus_desktop.ui.exam_marks import ROUND, draw_opinion, paint_area
from clarus_desktop.ui.marks import FlagState, draw_state
from clarus_desktop.ui.theme import Theme, theme

CAPTION = 18
"""Room below each chest for what it shows."""
SHAPE = 1.1
"""Height of the drawn chest by its width."""
MARK = 14
STRIDE = MARK + 4
CAPTIONS = {View.FRONT: mark("Front"), View.BACK: mark("Back")}


class ZonePicture(QWidget):
    """Front view, and back view where the protocol has zones there."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self._chosen: frozenset[str] = frozenset()
        self._at = ""  # the zone that the keys are at
        self._over = ""  # the zone that something is dragged over
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 220)
        self.setAccessibleName(tr("Zone map"))
        self._later = Coalescer(self.refresh, self)
        for signal in (exam.exam_changed, exam.row_changed, exam.blind_changed, exam.current_changed):
            signal.connect(self._later.schedule)
        self.refresh()

    @property
    def zones(self) -> tuple[Zone, ...]:
        """Of the exam's protocol."""
        exam = self._exam.exam
        return ZONES[exam.protocol] if exam is not None and exam.archive is None else ()

    def rows(self, code: str) -> list[Row]:
        """The clips in a zone."""
        return [row for row in self._exam.rows if row.clip.zone == code]

    def set_chosen(self, hashes: Iterable[str]) -> None:
        """Show which zones the clips chosen in the list are in."""
        self._chosen = frozenset(hashes)
        self.update()

    def area(self, zone: Zone) -> QRectF:
        """Where a zone is drawn, in the widget's pixels."""
        chest = self._chests()[zone.view]
        return QRectF(
            chest.left() + zone.x * chest.width(),
            chest.top() + zone.y * chest.height(),
            zone.width * chest.width(),
            zone.height * chest.height(),
        )

    def zone_at(self, place: QPointF) -> Zone | None:
        return next((zone for zone in self.zones if self.area(zone).contains(place)), None)

    def refresh(self) -> None:
        """Show the exam as it is now."""
        if self._at not in {zone.code for zone in self.zones}:
            self._at = self.zones[0].code if self.zones else ""
        self.setAccessibleDescription("; ".join(self._line(zone) for zone in self.zones))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(460, 320)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for view, chest in self._chests().items():
            draw_chest(painter, chest, view, colours)
            self._paint_captions(painter, chest, view)
        for zone in self.zones:
            self._paint_zone(painter, zone, colours)
        painter.end()

    def _chests(self) -> dict[View, QRectF]:
        """Where the unit square of each view lies; the views share the width."""
        views = [view for view in View if any(zone.view is view for zone in self.zones)]
        room = self.width() / max(len(views), 1)
        width = min(room / BEYOND.width(), (self.height() - CAPTION) / (BEYOND.height() * SHAPE))
        height = width * SHAPE
        top = (self.height() - CAPTION - BEYOND.height() * height) / 2 - BEYOND.top() * height
        return {
            view: QRectF((place + 0.5) * room - width / 2, top, width, height)
            for place, view in enumerate(views)
        }

    def _paint_captions(self, painter: QPainter, chest: QRectF, view: View) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        below = QRectF(chest.left(), chest.top() + BEYOND.bottom() * chest.height(), chest.width(), CAPTION)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, tr(CAPTIONS[view]))
        # as in the zones' codes, in every language
        sides = ("R", "L") if view is View.FRONT else ("L", "R")
        for side, left in zip(sides, (0.0, 0.85), strict=True):
            corner = QRectF(chest.left() + left * chest.width(), below.top(), 0.15 * chest.width(), CAPTION)
            painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, side)

    def _paint_zone(self, painter: QPainter, zone: Zone, colours: Theme) -> None:
        rows = self.rows(zone.code)
        area = self.area(zone).adjusted(1.5, 1.5, -1.5, -1.5)
        state = zone_state(rows)
        paint_area(painter, area, state, colours)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        chosen = any(row.clip.sha256 in self._chosen for row in rows)
        if zone.code == self._over or chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(accent, 3))
            painter.drawRoundedRect(area, ROUND, ROUND)
        if self.hasFocus() and zone.code == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1.2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), ROUND - 2, ROUND - 2)
        self._paint_content(painter, area, zone, rows, colours)

    def _paint_content(
        self, painter: QPainter, area: QRectF, zone: Zone, rows: list[Row], colours: Theme
    ) -> None:
        """The code, below it the model's mark and the clinician's, below them how many clips."""
        painter.save()
        ink = self.palette().color(QPalette.ColorRole.Text if rows else QPalette.ColorRole.PlaceholderText)
        opinion = say.gravest(row.opinion for row in rows)
        number = 0 if not rows else 1 if opinion is None else 2
        abreast = number if area.width() >= number * STRIDE else 1  # narrow zones have them one above another
        marks = QRectF(0, 0, abreast * STRIDE, number / abreast * STRIDE if number else 0)
        line = painter.fontMetrics().height()
        several = f"×{len(rows)}" if len(rows) > 1 else ""
        height = line + marks.height() + (line if several else 0)
        text = QRectF(area.left(), area.center().y() - height / 2, area.width(), line)
        marks.moveTo(area.center().x() - marks.width() / 2, text.bottom())
        painter.setPen(ink)
        painter.drawText(text.translated(0, line + marks.height()), Qt.AlignmentFlag.AlignCenter, several)
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, zone.code)
        gap = (STRIDE - MARK) / 2
        box = QRectF(marks.left() + gap, marks.top() + gap, MARK, MARK)
        if number:
            draw_state(painter, box, zone_state(rows) or FlagState.UNKNOWN, colours)
        if opinion is not None:
            beside = QPointF(STRIDE, 0) if abreast > 1 else QPointF(0, STRIDE)
            draw_opinion(painter, box.translated(beside), opinion.answer, ink)
        painter.restore()

    def _line(self, zone: Zone) -> str:
        """What a zone shows, in words."""
        texts = [f"{row.name} ({say.facts(row)})" for row in self.rows(zone.code)]
        name, clips = tr(zone.name), ", ".join(texts) or tr("no clip")
        return f"{zone.code}, {name}: {clips}"


def zone_state(rows: Iterable[Row]) -> FlagState | None:
    """The gravest of the model's verdicts on a zone's clips; None where there is no clip."""
    return max((say.model_state(row) for row in rows), key=say.GRAVITY.index, default=None)
