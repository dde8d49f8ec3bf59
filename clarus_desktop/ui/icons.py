"""Icons out of ``resources/icons``, drawn in the text colour of the palette they are made for."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

IN_TOOLBAR = 24
SIZES = (16, 20, IN_TOOLBAR)
"""Of buttons and menus, of the transport, of the toolbar; in device-independent pixels."""
APP_SIZES = (16, 20, 24, 32, 48, 64, 128, 256)
"""What systems show windows by; in pixels."""


def app_icon(resources: Path) -> QIcon:
    """The application's own icon, in its own colours."""
    drawing = _drawing(resources, "clarus")
    icon = QIcon()
    for size in APP_SIZES:
        icon.addPixmap(_draw(drawing, size))
    return icon


def symbol(resources: Path, name: str, palette: QPalette, sizes: Iterable[int] = SIZES) -> QIcon:
    """A one-colour icon, dimmed where its action is disabled, sharp at these sizes on the screens at hand."""
    drawing = _drawing(resources, name)
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    icon = QIcon()
    for size in {round(size * ratio) for size in sizes for ratio in ratios}:
        shape = _draw(drawing, size)
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        ):
            painter = QPainter(shape)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
            painter.fillRect(shape.rect(), palette.color(group, QPalette.ColorRole.ButtonText))
            painter.end()
            icon.addPixmap(shape, mode)
    return icon


def _drawing(resources: Path, name: str) -> QSvgRenderer:
    return QSvgRenderer(str(resources / "icons" / f"{name}.svg"))


def _draw(drawing: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing.render(painter)
    painter.end()
    return pixmap
