"""The table of the exam's clips."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui.exam_cells import PAD, ExamDelegate
from clarus_desktop.ui.exam_keys import ENTER, keep_key
from clarus_desktop.ui.exam_model import PICTURE, TRACKS, Column
from clarus_desktop.ui.exam_order import ExamOrder

KEYS = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, *ENTER),
    }
)
LINE = 17
"""Height in pixels of a line of the texts that the widths are for."""
WIDTHS = {
    Column.PICTURE: PICTURE.width() + 4 + 2 * PAD,
    Column.ZONE: 50,
    Column.DURATION: 70,
    Column.STATE: 104,
    Column.PROBABILITY: 104,
    Column.DISTANCE: 104,
    Column.OPINION: 112,
    Column.DIFFERS: 70,
}
LOW = 36
"""Height of a row without a picture: two lines."""
WIDE = 40
"""By how much a track's column is wider where it says more."""


class ClipTable(QTableView):
    """Shows the clips, chosen by rows; Enter or a double click opens one."""

    opened = Signal()

    def __init__(self, order: ExamOrder, delegate: ExamDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(order)
        self.setItemDelegate(delegate)
        self.setAccessibleName(tr("Clips of the exam"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(PICTURE.height() + PAD)
        head = self.horizontalHeader()
        head.setMinimumSectionSize(40)
        head.setHighlightSections(False)
        for column in WIDTHS:
            self.setColumnWidth(column, self._needed(column))
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        self.setColumnHidden(Column.SUSPICION, True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.PICTURE, Qt.SortOrder.AscendingOrder)
        self.doubleClicked.connect(self.opened)

    def fit_to_archive(self, is_archive: bool) -> None:
        """An archive's clips have neither pictures nor zones, for which several would be chosen, and room for
        what the verdicts rest on."""
        for column in (Column.PICTURE, Column.ZONE):
            self.setColumnHidden(column, is_archive)
        for column in TRACKS:
            self.setColumnWidth(column, self._needed(column) + (WIDE if is_archive else 0))
        selection = QAbstractItemView.SelectionMode
        self.setSelectionMode(selection.SingleSelection if is_archive else selection.ExtendedSelection)
        self.verticalHeader().setDefaultSectionSize((LOW if is_archive else PICTURE.height()) + PAD)

    def _needed(self, column: Column) -> int:
        """Width in pixels for what stands in a column, and for its head."""
        if column is Column.PICTURE:
            return WIDTHS[column]
        inside = WIDTHS[column] * self.fontMetrics().height() // LINE
        return max(inside, self.horizontalHeader().sectionSizeHint(column))

    def event(self, event: QEvent) -> bool:
        return keep_key(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
