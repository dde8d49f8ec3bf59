"""Pictures to be saved of what the window shows: frame, tracks or M-mode, with what it is for below."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QWidget

from clarus_desktop.core import words
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.colour_bar import ColourBar
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.measure_canvas import MeasureCanvas
from clarus_desktop.ui.review_area import ReviewArea
from clarus_desktop.ui.theme import theme

SMALLEST = 900
"""Pixels of a frame's longer side: a smaller frame is shown larger, a larger one as it is."""
FINE = 2
"""Pixels for each of the screen's, in pictures of plots."""
PAD = 12


def frame_picture(
    session: ReviewSession, review: ReviewArea, *, whole: bool, heat: bool, lines: bool
) -> QImage:
    """The session's frame in the brightness and contrast shown; with its heat map, that stands beside it.

    Args:
        session: has a clip.
        review: where it is shown.
        whole: with what lies outside the region; else that is left out.
        heat: with the heat map that is shown.
        lines: with what is measured on it.
    """
    clip = session.clip
    if clip is None:
        raise ValueError("there is no frame")
    view = FrameView(session)  # of its own: the one on screen may be zoomed
    view.set_levels(review.frame.levels)
    view.set_whole(whole)
    view.heat.opacity = review.frame.heat.opacity
    view.shown.wait()
    size = QSize(clip.info.width, clip.info.height)
    if session.region is not None and not whole:
        left, top, right, bottom = session.region.bounds(size.width(), size.height())
        size = QSize(right - left, bottom - top)
    if max(size.width(), size.height()) < SMALLEST:
        size.scale(SMALLEST, SMALLEST, Qt.AspectRatioMode.KeepAspectRatio)
    view.setFixedSize(size)
    if lines:
        MeasureCanvas(session, view, review.measuring)
    columns = []
    for shows_heat in (False, True) if heat else (False,):
        view.shows_heat = shows_heat
        columns.append(_rendered(view))
    bar = None
    if heat:
        bar = ColourBar(review)
        bar.show_scale(review.frame.heat.scale(), review.frame.heat.opacity)
        bar.setFixedSize(size.width(), bar.sizeHint().height())
    time_s = float(clip.info.times_s[session.frame])
    told = f"Frame {session.frame + 1:,} of {clip.info.frame_count:,} · {words.seconds(time_s)}"
    if heat:
        told += f" · right: heat map of the {session.heat.kind}"
    picture = _sheet(columns, None if bar is None else _rendered(bar), told, review)
    for made in (view, bar):
        if made is not None:
            made.deleteLater()
    return picture


def plot_picture(widget: QWidget, told: str) -> QImage:
    """Tracks or M-mode as they are on screen, finer; ``told``: what is said of it below."""
    return _sheet([_rendered(widget, FINE)], None, told, widget, FINE)


def pixels(picture: QImage) -> NDArray[np.uint8]:
    """(height, width, 3) uint8 RGB of its own memory."""
    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()


def _rendered(widget: QWidget, ratio: int = 1) -> QImage:
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.fill(widget.palette().window().color())
    image.setDevicePixelRatio(ratio)
    widget.render(image, QPoint())
    image.setDevicePixelRatio(1)
    return image


def _sheet(columns: list[QImage], bar: QImage | None, told: str, styled: QWidget, ratio: int = 1) -> QImage:
    """Pictures side by side, under the last one ``bar``, and below what they are and are for."""
    font = styled.font()
    font.setPointSizeF(font.pointSizeF() * ratio)
    colours, metrics = theme(styled.palette()), QFontMetrics(font)
    warning = f"{words.RESEARCH_USE}."
    line = metrics.height() + 8
    width = sum(each.width() + PAD for each in columns) + PAD
    width = max(width, metrics.horizontalAdvance(f"{told}    {warning}") + 2 * PAD)
    height = max(each.height() for each in columns)
    below = PAD + height + (0 if bar is None else PAD // 2 + bar.height())
    sheet = QImage(width, below + line + PAD // 2, QImage.Format.Format_RGB32)
    sheet.fill(styled.palette().window().color())
    painter = QPainter(sheet)
    painter.setFont(font)
    left = PAD
    for number, each in enumerate(columns, start=1):
        painter.drawImage(left, PAD, each)
        if bar is not None and number == len(columns):
            painter.drawImage(left, PAD + height + PAD // 2, bar)
        left += each.width() + PAD
    room = QRect(PAD, below, width - 2 * PAD, line)
    painter.setPen(QColor(colours.muted))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, told)
    painter.setPen(QColor(colours.flagged))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, warning)
    painter.end()
    return sheet
