"""The frame, of which the region alone is shown, with its heat map over it: fit, zoom at the cursor, pan.

Pixels are shown as recorded unless brightness or contrast are moved, or heat maps are switched on.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.core.region import Region
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.heat_layer import HeatLayer
from clarus_desktop.ui.images import Levels, to_qimage
from clarus_desktop.ui.outline import Outline
from clarus_desktop.ui.shown_frame import ShownFrame
from clarus_desktop.ui.theme import Theme, theme
from clarus_desktop.ui.zoom import Zoom

STEP = 1.25
"""One zoom step; a notch of the wheel."""
SHARP_FROM = 3.0
"""From this scale on frame pixels are shown as squares instead of being smoothed."""
EDIT_MARGIN = 0.04
"""Of the frame's size: room around it in which corners at its edge can be gripped."""


class FrameView(QWidget):
    """Shows the session's frame, or a preview while a clip is being opened."""

    zoomed = Signal(float)
    """Screen pixels per frame pixel, after any change."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._levels = Levels()
        self._painted: QImage | None = None
        self._whole = False
        self._editing = False
        self._zoom = Zoom()
        self._grip: QPoint | None = None
        self.setAccessibleName(tr("Frame"))
        self.setToolTip(tr("Wheel: zoom at the cursor. Drag: move. Double click: fit."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.clip_changed.connect(self._zoom.fit)
        session.view_changed.connect(self._render)
        self.heat = HeatLayer(session)
        self.shows_heat = True
        """Heat maps are laid over the frame while they are switched on."""
        session.heat.changed.connect(self.update)
        session.heat.arrived.connect(self._heat_arrived)
        self.shown = ShownFrame(session, self)
        self.shown.changed.connect(self._render)
        self._render()

    # What is shown

    @property
    def levels(self) -> Levels:
        return self._levels

    def set_levels(self, levels: Levels) -> None:
        if levels != self._levels:
            self._levels = levels
            self._render()

    @property
    def whole(self) -> bool:
        """What lies outside the region is shown too, dimmed."""
        return self._whole

    def set_whole(self, whole: bool) -> None:
        self._whole = whole
        self._render()

    @property
    def editing(self) -> bool:
        """The region is being drawn."""
        return self._editing

    def set_editing(self, editing: bool) -> None:
        """Show the whole frame as it is and some room around it: the region is drawn on it."""
        self._editing = editing
        self._render()

    def _render(self) -> None:
        """Fit the picture if another part of the frame is shown now; it is made when it is painted."""
        scale, image, self._painted = self.scale, self.shown.image, None
        if image is not None:
            height, width = image.shape[:2]
            part = QRectF(0, 0, width, height)
            region = self._cut()
            if region is not None:
                left, top, right, bottom = region.bounds(width, height)
                part = QRectF(left, top, right - left, bottom - top)
            room = EDIT_MARGIN * max(width, height) if self._editing else 0.0
            self._zoom.set_part(part.adjusted(-room, -room, room, room))
        if self.scale != scale:
            self.zoomed.emit(self.scale)
        self.update()

    def _picture(self) -> QImage | None:
        """What is painted, made once; None: there is nothing."""
        if self._painted is None and self.shown.image is not None:
            self._painted = to_qimage(self.shown.image, self._levels, self._cut())
        return self._painted

    def _heat_arrived(self, index: int) -> None:
        if index == self.shown.index:
            self.update()

    def _cut(self) -> Region | None:
        """The region, where nothing but it is shown."""
        return None if self._whole else self._region()

    def _region(self) -> Region | None:
        """The one that is shown; None where it is not known yet, or being drawn."""
        return None if self._editing else self._session.region

    # Zoom and pan

    @property
    def scale(self) -> float:
        """Screen pixels per frame pixel."""
        return self._zoom.scale

    @property
    def fitted(self) -> bool:
        return self._zoom.fitted

    def fit(self) -> None:
        self._zoom.fit()
        self._changed()

    def actual_size(self) -> None:
        self.zoom(1.0 / self.scale, QPointF(self.rect().center()))

    def zoom_in(self) -> None:
        self.zoom(STEP, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        self.zoom(1 / STEP, QPointF(self.rect().center()))

    def zoom(self, factor: float, at: QPointF) -> None:
        """Scale by ``factor`` and keep the frame point under ``at`` (view coordinates) where it is."""
        if self.shown.image is not None:
            self._zoom.zoom(factor, at)
            self._changed()

    def to_frame(self, point: QPointF) -> QPointF:
        """View coordinates to frame pixels."""
        return self._zoom.to_frame(point)

    def to_view(self, point: QPointF) -> QPointF:
        """Frame pixels to view coordinates."""
        return self._zoom.to_view(point)

    def outline(self, outline: Outline) -> QPolygonF:
        """An outline in frame pixels, as it lies in the view."""
        return self._zoom.transform().map(QPolygonF([QPointF(x, y) for x, y in outline]))

    def _changed(self) -> None:
        self.zoomed.emit(self.scale)
        self.update()

    # Events

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._zoom.set_view(QSizeF(self.size()))
        self.zoomed.emit(self.scale)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom(STEP**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton) and not self.fitted:
            self._grip = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            here = event.position().toPoint()
            self._zoom.move(QPointF(here - self._grip))
            self._grip = here
            self._changed()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.frame_background))
        picture = self._picture()
        if picture is not None:
            smooth = self.scale * self.devicePixelRatioF() < SHARP_FROM
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            part = QRectF(QPointF(picture.offset()), QSizeF(picture.size()))
            target = self._zoom.transform().mapRect(part)
            painter.drawImage(target, picture)
            region = self._region()
            self._paint_heat(painter, region)
            if self._whole and region is not None:
                dim_outside(painter, target, self.outline(region.outline), colours)
        elif self.shown.message:
            painter.setPen(QColor(colours.frame_text))
            room = self.rect().adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.shown.message)
        if self.shown.coming:
            self._paint_coming(painter, self.shown.coming, colours)
        painter.end()

    def _paint_heat(self, painter: QPainter, region: Region | None) -> None:
        """Over the part of the frame that the network was given, and over none but the map's own frame."""
        layer = None if self._editing or not self.shows_heat else self.heat.over(self.shown.index)
        if layer is None:
            return
        picture, box = layer
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if region is not None:
            inside = QPainterPath()
            inside.addPolygon(self.outline(region.outline))
            painter.setClipPath(inside)
        painter.drawImage(self._zoom.transform().mapRect(box), picture)
        painter.restore()

    def _paint_coming(self, painter: QPainter, text: str, colours: Theme) -> None:
        """Over the lower left corner: which frame this is, and which one is coming."""
        room = painter.fontMetrics().boundingRect(text).adjusted(-8, -4, 8, 4)
        room.moveBottomLeft(self.rect().bottomLeft() + QPoint(8, -8))
        painter.fillRect(room, QColor(colours.veil))
        painter.setPen(QColor(colours.frame_text))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


def dim_outside(painter: QPainter, frame: QRectF, outline: QPolygonF, colours: Theme) -> None:
    """Dim what lies in the ``frame`` but outside of an outline, and draw that; all in view coordinates."""
    outside = QPainterPath()
    outside.addRect(frame)
    outside.addPolygon(outline)
    outside.closeSubpath()
    painter.fillPath(outside, QColor(colours.veil))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.outline), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(outline)
