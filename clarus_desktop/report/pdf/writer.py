"""Lays out, paints, checks and puts in place the PDF report of one review."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pypdf
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.errors import ReportError
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.report import atomic
from clarus_desktop.report.content import Content, content
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.document import Document
from clarus_desktop.report.pdf.fonts import Fonts, ensure_gui_application
from clarus_desktop.report.pdf.layout import Page, Text, paginate
from clarus_desktop.report.pdf.readable import make_readable

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


def write(snapshot: Snapshot, frames: FrameStore, path: Path, page: str) -> None:
    """See :func:`clarus_desktop.report.pdf.write_pdf`."""
    ensure_gui_application()
    told = content(snapshot)
    # Painted in memory: Qt's writer says nothing when the disk is full, while Python's own write does.
    pdf, pages = paint(told, frames, page, snapshot.app_version)
    atomic.write(path, pdf, partial(check, name=path.name, pages=pages, sha256=snapshot.clip.sha256))


def paint(told: Content, frames: FrameStore, page: str, app_version: str) -> tuple[bytes, int]:
    """The PDF's bytes and its number of pages."""
    fonts = Fonts()
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(style.DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(_SIZES[page]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    width, height = float(writer.width()), float(writer.height())
    document = Document(told, frames, fonts, width - 2 * style.MARGIN)
    pages = paginate(document.blocks(), height - style.BODY_TOP - style.BODY_BOTTOM)
    painter = QPainter(writer)
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        for number, laid_out in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            _draw_page(painter, laid_out)
            _draw_running(painter, told, fonts, (width, height), (number, len(pages)))
    finally:
        painter.end()
    title = fonts.printable(f"{told.title}: {told.clip_name}")
    pdf = make_readable(bytes(drawn.data()), title=title, creator=f"CLARUS Desktop {app_version}")
    return pdf, len(pages)


def check(path: Path, *, name: str, pages: int, sha256: str) -> None:
    """Read a written report back.

    Raises:
        ReportError: it can't be opened, or lacks pages, the clip's hash or the disclaimer.
    """
    try:
        texts = [page.extract_text() for page in pypdf.PdfReader(path).pages]
    except Exception as error:  # whatever a reader may stumble over, the file is not good
        raise _bad(name) from error
    whole = [RESEARCH_USE in text for text in texts]
    if len(texts) != pages or not all(whole) or sha256 not in "".join(texts[0].split()):
        raise _bad(name)


def _bad(name: str) -> ReportError:
    return ReportError(
        f"“{name}” was not written: the finished file could not be read back whole.",
        "Try again, or choose another disk.",
    )


def _draw_page(painter: QPainter, page: Page) -> None:
    for top, box in page:
        box.draw(painter, style.MARGIN, style.BODY_TOP + top)


def _draw_running(
    painter: QPainter, told: Content, fonts: Fonts, paper: tuple[float, float], place: tuple[int, int]
) -> None:
    """Head (from the second page on) and footer."""
    width, (number, total) = paper[0] - 2 * style.MARGIN, place
    font = fonts.font(style.SMALL)
    bold = fonts.font(style.SMALL, bold=True)
    if number > 1:
        name = QFontMetricsF(font).elidedText(
            fonts.printable(told.clip_name), Qt.TextElideMode.ElideMiddle, width
        )
        Text(name, font, width, style.SOFT).draw(painter, style.MARGIN, style.HEAD)
    top = paper[1] - style.FOOT
    left, middle, right = (
        Qt.AlignmentFlag.AlignLeft,
        Qt.AlignmentFlag.AlignHCenter,
        Qt.AlignmentFlag.AlignRight,
    )
    Text(RESEARCH_USE, bold, width, style.INK, left).draw(painter, style.MARGIN, top)
    Text(told.footer, font, width, style.SOFT, middle).draw(painter, style.MARGIN, top)
    Text(f"Page {number} of {total}", font, width, style.SOFT, right).draw(painter, style.MARGIN, top)
