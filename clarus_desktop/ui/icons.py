"""Icons out of ``resources/icons``, drawn in the text colour of the palette they are made for."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48, 64)


def app_icon(resources: Path) -> QIcon:
    """The application's own icon, in its own colours."""
    svg = (resources / "icons" / "clarus.svg").read_bytes()
    icon = QIcon()
    for size in (*SIZES, 128, 256):
        icon.addPixmap(_render(svg, size))
    return icon


def symbol(resources: Path, name: str, palette: QPalette) -> QIcon:
    """A one-colour icon, dimmed where its action is disabled."""
    svg = (resources / "icons" / f"{name}.svg").read_text("utf-8")
    icon = QIcon()
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        colour = palette.color(group, QPalette.ColorRole.ButtonText).name()
        painted = svg.replace("currentColor", colour).encode()
        for size in SIZES:
            icon.addPixmap(_render(painted, size), mode)
    return icon


def _render(svg: bytes, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
