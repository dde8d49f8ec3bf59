"""The frame: fit, zoom at the cursor, pan; pixels as recorded unless brightness or contrast are moved."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.images import Levels, to_qimage
from clarus_desktop.ui.theme import theme

LARGEST = 32.0
"""Screen pixels per frame pixel at most."""
STEP = 1.25
"""One zoom step; a notch of the wheel."""
SHARP_FROM = 3.0
"""From this scale on frame pixels are shown as squares instead of being smoothed."""


class FrameView(QWidget):
    """Shows the session's frame, or a preview while a clip is being opened."""

    zoomed = Signal(float)
    """Screen pixels per frame pixel, after any change."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._levels = Levels()
        self._image: Image | None = None
        self._painted: QImage | None = None
        self._preview = False
        self._message = ""
        self._scale: float | None = None  # None: as large as fits
        self._centre = QPointF()  # frame point in the middle of the view while not fitted
        self._grip: QPoint | None = None
        self.setAccessibleName("Frame")
        self.setToolTip("Wheel: zoom at the cursor. Drag: move. Double click: fit.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.clip_changed.connect(self._clip_changed)
        session.frame_changed.connect(self._show_frame)
        self._show_frame(session.frame)

    # What is shown

    @property
    def levels(self) -> Levels:
        return self._levels

    def set_levels(self, levels: Levels) -> None:
        if levels != self._levels:
            self._levels = levels
            self._render()

    def show_preview(self, image: Image) -> None:
        """Show a first frame of the clip being opened, in place of the session's."""
        self._preview = True
        self._message = ""
        self._image = image
        self._render()

    def end_preview(self) -> None:
        """Back to the session's frame."""
        if self._preview:
            self._preview = False
            self._show_frame(self._session.frame)

    def _clip_changed(self) -> None:
        self._scale = None
        self._preview = False
        self._show_frame(self._session.frame)

    def _show_frame(self, index: int) -> None:
        if self._preview:
            return
        clip = self._session.clip
        self._image, self._message = None, ""
        if clip is not None:
            try:
                self._image = clip.frames.frame(index)
            except ClarusError as error:
                self._message = f"{error} {error.advice}".strip()
        self._render()

    def _render(self) -> None:
        self._painted = None if self._image is None else to_qimage(self._image, self._levels)
        self.update()

    # Zoom and pan

    @property
    def scale(self) -> float:
        """Screen pixels per frame pixel."""
        return self._scale if self._scale is not None else self._fit_scale()

    @property
    def fitted(self) -> bool:
        return self._scale is None

    def fit(self) -> None:
        self._scale = None
        self._changed()

    def actual_size(self) -> None:
        self.zoom(1.0 / self.scale, QPointF(self.rect().center()))

    def zoom_in(self) -> None:
        self.zoom(STEP, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        self.zoom(1 / STEP, QPointF(self.rect().center()))

    def zoom(self, factor: float, at: QPointF) -> None:
        """Scale by ``factor`` and keep the frame point under ``at`` (view coordinates) where it is."""
        if self._painted is None:
            return
        anchor = self.to_frame(at)
        fit = self._fit_scale()
        scale = min(self.scale * factor, LARGEST)
        if factor < 1 and scale <= fit:
            self.fit()
            return
        middle = QPointF(self.width() / 2, self.height() / 2)
        self._scale = scale
        self._centre = anchor - (at - middle) / scale
        self._changed()

    def to_frame(self, point: QPointF) -> QPointF:
        """View coordinates to frame pixels."""
        target = self._target()
        return (point - target.topLeft()) / self.scale

    def _fit_scale(self) -> float:
        if self._painted is None:
            return 1.0
        return min(self.width() / self._painted.width(), self.height() / self._painted.height())

    def _target(self) -> QRectF:
        """Where the frame lies in the view."""
        if self._painted is None:
            return QRectF()
        size = QPointF(self._painted.width(), self._painted.height()) * self.scale
        middle = QPointF(self.width() / 2, self.height() / 2)
        centre = size / 2 if self._scale is None else self._centre * self.scale
        corner = middle - centre
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    def _changed(self) -> None:
        if self._scale is not None and self._painted is not None:
            # the middle of the view stays on the frame, so the frame can't be lost
            self._centre = QPointF(
                min(max(self._centre.x(), 0.0), float(self._painted.width())),
                min(max(self._centre.y(), 0.0), float(self._painted.height())),
            )
        self.zoomed.emit(self.scale)
        self.update()

    # Events

    def sizeHint(self) -> QSize:
        return QSize(640, 420)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
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
            self._centre -= QPointF(here - self._grip) / self.scale
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
        if self._painted is not None:
            smooth = self.scale * self.devicePixelRatioF() < SHARP_FROM
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.drawImage(self._target(), self._painted)
        elif self._message:
            painter.setPen(QColor(colours.frame_text))
            room = self.rect().adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self._message)
        painter.end()
