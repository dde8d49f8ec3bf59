"""Lays out, paints, checks and puts in place a report as PDF."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageLayout, QPageSize, QPainter, QPdfWriter

from clarus_desktop.core.clip import FrameStore
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.report import atomic
from clarus_desktop.report.content import Content
from clarus_desktop.report.exam import ExamRecord, exam_content
from clarus_desktop.report.pdf import style
from clarus_desktop.report.pdf.document import Document
from clarus_desktop.report.pdf.exam_document import ExamDocument
from clarus_desktop.report.pdf.fonts import Fonts, ensure_gui_application
from clarus_desktop.report.pdf.layout import Block, Page, Text, paginate
from clarus_desktop.report.pdf.typesetter import Typesetter

_SIZES = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}


@dataclass(frozen=True)
class Paper:
    """What the sheets of a report are, apart from the text on them."""

    size: str
    """A4 or Letter."""
    title: str
    subject: str
    """The clip's or the exam's name: in the head of each page but the first."""
    footer: str
    creator: str
    state: str
    """Draft, or by whom it is signed: in the foot of each page."""
    landmark: str
    """Found on the first page of a whole file, without blanks: the clip's hash or the exam's id."""


def make_types() -> None:
    """Have PySide make all types that painting may ask for."""
    for module in (QtCore, QtGui):
        for name in dir(module):
            getattr(module, name)


def write(snapshot: Snapshot, frames: FrameStore, path: Path, page: str, told: Content) -> None:
    """See :func:`clarus_desktop.report.pdf.write_pdf`."""
    ensure_gui_application()
    paper = _paper(snapshot, told, page, snapshot.clip.sha256)
    _put(path, paper, lambda typesetter: Document(told, frames, typesetter).blocks())


def painted(snapshot: Snapshot, frames: FrameStore, name: str, page: str, told: Content) -> bytes:
    """See :func:`clarus_desktop.report.pdf.pdf_bytes`."""
    ensure_gui_application()
    paper = _paper(snapshot, told, page, "".join(told.title.split()))
    pdf, pages = paint(paper, lambda typesetter: Document(told, frames, typesetter).blocks())
    _checking(paper, name, pages)(io.BytesIO(pdf))
    return pdf


def _paper(snapshot: Snapshot, told: Content, page: str, landmark: str) -> Paper:
    creator = f"CLARUS Desktop {snapshot.app_version}"
    return Paper(page, told.title, told.clip_name, told.footer, creator, told.state, landmark)


def write_exam(record: ExamRecord, path: Path, page: str) -> None:
    """See :func:`clarus_desktop.report.pdf.write_exam_pdf`."""
    ensure_gui_application()
    told = exam_content(record)
    creator = f"CLARUS Desktop {record.app_version}"
    paper = Paper(page, told.title, told.name, told.footer, creator, told.state, record.exam.id)
    _put(path, paper, lambda typesetter: ExamDocument(told, typesetter).blocks())


def _put(path: Path, paper: Paper, blocks: Callable[[Typesetter], list[Block]]) -> None:
    # Painted in memory: Qt's writer says nothing when the disk is full, while Python's own write does.
    pdf, pages = paint(paper, blocks)
    atomic.write(path, pdf, _checking(paper, path.name, pages))


def _checking(paper: Paper, name: str, pages: int) -> Callable[[Path | io.BytesIO], None]:
    """Reads the written report back."""
    from clarus_desktop.report.finished import check

    return partial(check, name=name, pages=pages, landmark=paper.landmark, state=paper.state)


def paint(paper: Paper, blocks: Callable[[Typesetter], list[Block]]) -> tuple[bytes, int]:
    """The PDF's bytes and its number of pages."""
    from clarus_desktop.report.finished import make_readable  # not where Qt's part is imported; see there

    fonts = Fonts()
    drawn = QByteArray()
    buffer = QBuffer(drawn)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(style.DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(_SIZES[paper.size]), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    width, height = float(writer.width()), float(writer.height())
    typesetter = Typesetter(fonts, width - 2 * style.MARGIN)
    pages = paginate(blocks(typesetter), height - style.BODY_TOP - style.BODY_BOTTOM)
    painter = QPainter(writer)
    try:
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # of the album's pixels
        for number, laid_out in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            _draw_page(painter, laid_out)
            _draw_running(painter, paper, fonts, (width, height), (number, len(pages)))
    finally:
        painter.end()
    title = fonts.printable(f"{paper.title}: {paper.subject}")
    pdf = make_readable(bytes(drawn.data()), typesetter.album.pictures, title=title, creator=paper.creator)
    return pdf, len(pages)


def _draw_page(painter: QPainter, page: Page) -> None:
    for top, box in page:
        box.draw(painter, style.MARGIN, style.BODY_TOP + top)


def _draw_running(
    painter: QPainter, paper: Paper, fonts: Fonts, sheet: tuple[float, float], place: tuple[int, int]
) -> None:
    """Head (from the second page on) and footer."""
    width, (number, total) = sheet[0] - 2 * style.MARGIN, place
    font = fonts.font(style.SMALL)
    bold = fonts.font(style.SMALL, bold=True)

    def fitting(text: str, of: QFont) -> str:
        return QFontMetricsF(of).elidedText(fonts.printable(text), Qt.TextElideMode.ElideMiddle, width)

    if number > 1:
        name = fitting(paper.subject, font)
        Text(name, font, width, style.SOFT).draw(painter, style.MARGIN, style.HEAD)
    top = sheet[1] - style.FOOT
    left, middle, right = (
        Qt.AlignmentFlag.AlignLeft,
        Qt.AlignmentFlag.AlignHCenter,
        Qt.AlignmentFlag.AlignRight,
    )
    Text(RESEARCH_USE, bold, width, style.INK, left).draw(painter, style.MARGIN, top)
    Text(paper.footer, font, width, style.SOFT, middle).draw(painter, style.MARGIN, top)
    state = Text(fitting(paper.state, bold), bold, width, style.INK, left)
    state.draw(painter, style.MARGIN, top + state.height)
    Text(f"Page {number} of {total}", font, width, style.SOFT, right).draw(painter, style.MARGIN, top)
