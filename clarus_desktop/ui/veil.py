"""What covers a part of the window while another clip is being opened: nothing of it can be seen or used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from clarus_desktop.core.clip import Image
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.images import to_qimage
from clarus_desktop.ui.theme import theme


class Veil(QWidget):
    """Over a widget, as large as it is; that one takes no key and no click meanwhile."""

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        self.setAutoFillBackground(True)
        self.hide()
        covered.installEventFilter(self)

    def lay(self) -> None:
        self._covered.setEnabled(False)
        self.resize(self._covered.size())
        self.raise_()
        self.show()

    def lift(self) -> None:
        """The widget is as it was before."""
        self.hide()
        self._covered.setEnabled(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.resize(self._covered.size())
        return False


class Preview(Veil):
    """The first frame of the clip that is being opened, where the frame will be; the rest stays empty.

    With it lie veils over all that shows the clip under review, so that nothing of that clip can be taken for
    the new one's, or be changed by who means the new one.
    """

    def __init__(self, covered: QWidget, frame: FrameView, others: Sequence[QWidget]) -> None:
        """
        Args:
            covered: what holds the frame.
            frame: in whose place, and with whose brightness and contrast, it is shown.
            others: what else shows the clip under review.
        """
        super().__init__(covered)
        self._frame = frame
        self._image: QImage | None = None
        self._veils = [Veil(each) for each in others]

    @property
    def on(self) -> bool:
        return self._image is not None

    def show_image(self, image: Image) -> None:
        """(height, width, 3) uint8 RGB: all of the first frame."""
        self._image = to_qimage(image, self._frame.levels, None)
        for veil in (self, *self._veils):
            veil.lay()
        self.update()

    def end(self) -> None:
        """Back to the clip under review."""
        if self._image is not None:
            self._image = None
            for veil in (self, *self._veils):
                veil.lift()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        place = QRectF(self._frame.rect().translated(self._frame.mapTo(self._covered, QPoint())))
        painter.fillRect(place, QColor(theme(self.palette()).frame_background))
        size = QSizeF(self._image.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        shown = QRectF(place.topLeft(), size)
        shown.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(shown, self._image)
        painter.end()
