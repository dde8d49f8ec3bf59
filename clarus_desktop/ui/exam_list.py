"""The list of the exam's clips: filter, order, and the zone of the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.zones import ZONES
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui.exam_cells import ExamDelegate
from clarus_desktop.ui.exam_model import HEADS, Column, ExamModel
from clarus_desktop.ui.exam_order import ExamOrder
from clarus_desktop.ui.exam_table import ClipTable
from clarus_desktop.ui.fields import muted

NO_ZONE = mark("Not known")
DESCENDING = (Column.SUSPICION, Column.PROBABILITY, Column.DISTANCE, Column.OPINION, Column.DIFFERS)
"""Columns whose grave end comes first when they are chosen to sort by."""
SORTS = {
    Column.PICTURE: mark("File order"),
    Column.SUSPICION: mark("Most suspicious first"),
    **{column: HEADS[column][0] for column in list(Column)[Column.ZONE : Column.SUSPICION]},
}


class Hints(NamedTuple):
    """What is said about listing and choosing; ``{wanted}`` is what is filtered by."""

    filter: str
    filter_tip: str
    nothing_found: str
    no_clips: str
    choose: str


OF_EXAM = Hints(
    mark("Filter by name, zone or state"),
    mark("Lists only the clips whose name, zone or state holds this text"),
    mark("No clip has “{wanted}” in its name, zone or state."),
    mark("This exam has no clips: none were found in its folder."),
    mark("Choose clips to open them or to set their zone"),
)
OF_ARCHIVE = Hints(
    mark("Filter by name, folder or state"),
    mark("Lists only the clips whose name, folder or state holds this text"),
    mark("No clip has “{wanted}” in its name, folder or state."),
    mark("This archive has no clips yet."),
    mark("Choose a clip to open it"),
)


class ExamList(QWidget):
    """Filter and order above, the clips, and what can be done with the chosen ones below."""

    clip_requested = Signal(str)
    """SHA-256 of the clip to open."""
    lost_requested = Signal()
    """A clip that is not where it was is to be opened."""
    chosen_changed = Signal()

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self._lists_archive = False
        self.model = ExamModel(exam, self)
        self.order = ExamOrder(self.model, self)
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(tr("Filter clips"))
        self.sorting = QComboBox()
        self.sorting.setAccessibleName(tr("Order of the clips"))
        self.sorting.setToolTip(tr("The order of the clips; a click on a column's head does the same"))
        self.sorting.addItems([tr(text) for text in SORTS.values()])
        self.table = ClipTable(self.order, ExamDelegate(exam, self.model, self))
        self.reason = muted(wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zone = QComboBox()
        self.zone.setAccessibleName(tr("Zone of the chosen clips"))
        self.zone.setToolTip(tr("The zone of the chosen clips; dragging them onto the chest does the same"))
        self.zone.setMinimumContentsLength(12)
        self.zone.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chosen_text = muted(wrap=True)
        self.open = QPushButton(tr("Open clip"))
        self.open.setToolTip(tr("Open the chosen clip for review (Enter)"))
        self._assemble()
        self._connect()
        self._show_hints()
        self._refresh()

    # What others ask

    def chosen(self) -> tuple[str, ...]:
        """Hashes of the chosen clips, in the order shown."""
        numbers = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return tuple(self.order.row(number).clip.sha256 for number in numbers)

    def choose(self, hashes: Iterable[str]) -> None:
        """Choose these clips, as far as they are listed, and bring the first into sight."""
        wanted, shown = set(hashes), self.order.hashes()
        numbers = [number for number, sha256 in enumerate(shown) if sha256 in wanted]
        selection = QItemSelection()
        for number in numbers:
            selection.select(self.order.index(number, 0), self.order.index(number, Column.SUSPICION))
        model = self.table.selectionModel()
        if numbers:
            self.table.setCurrentIndex(self.order.index(numbers[0], Column.NAME))
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def neighbour(self, step: int) -> str:
        """Hash of the clip ``step`` (1 or −1) places behind the one under review, as listed; empty if none.

        While no listed clip is under review, that is the first or the last one.
        """
        shown = self.order.hashes()
        current = self._exam.current
        place = shown.index(current) + step if current in shown else (0 if step > 0 else len(shown) - 1)
        return shown[place] if 0 <= place < len(shown) else ""

    # Putting it together

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(8, 6, 8, 6)
        top.setSpacing(6)
        top.addWidget(self.filter, 1)
        top.addWidget(muted(tr("Order")))
        top.addWidget(self.sorting)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.reason)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 6, 8, 6)
        foot.setSpacing(6)
        foot.addWidget(self.chosen_text, 1)
        self._zone_label = muted(tr("Zone"))
        foot.addWidget(self._zone_label)
        foot.addWidget(self.zone, 1)
        foot.addWidget(self.open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)
        self.setMinimumSize(QSize(360, 240))
        self.setFocusProxy(self.table)

    def _connect(self) -> None:
        exam = self._exam
        self.filter.textChanged.connect(self._filter)
        self.sorting.activated.connect(self._sort)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self._show_sorting)
        self.table.opened.connect(self._open)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.table.selectionModel().selectionChanged.connect(self._choice_changed)
        self.zone.activated.connect(lambda: self._set_zone(str(self.zone.currentData())))
        self.open.clicked.connect(self._open)
        for signal in (exam.exam_changed, exam.trouble_changed):
            signal.connect(self._refresh)
        self.order.modelReset.connect(self._refresh)

    # From the session

    def _refresh(self) -> None:
        exam = self._exam.exam
        self._fit_to_archive(self._exam.archive is not None)
        self.zone.clear()
        self.zone.addItem(tr(NO_ZONE), "")
        for zone in ZONES[exam.protocol] if exam is not None else ():
            name = tr(zone.name)
            self.zone.addItem(f"{zone.code}, {name}", zone.code)
        self._show_rows()
        self._choice_changed()

    def _fit_to_archive(self, is_archive: bool) -> None:
        """An archive's clips have no zones and no pictures, and the most suspicious come first."""
        if is_archive == self._lists_archive:
            return
        self._lists_archive = is_archive
        self.table.fit_to_archive(is_archive)
        for widget in (self._zone_label, self.zone):
            widget.setHidden(is_archive)
        view = self.sorting.view()
        if isinstance(view, QListView):
            view.setRowHidden(list(SORTS).index(Column.ZONE), is_archive)
        self._show_hints()
        self.filter.clear()
        self._sort_by(Column.SUSPICION if is_archive else Column.PICTURE)

    @property
    def _hints(self) -> Hints:
        return OF_ARCHIVE if self._lists_archive else OF_EXAM

    def _show_hints(self) -> None:
        self.filter.setPlaceholderText(tr(self._hints.filter))
        self.filter.setToolTip(tr(self._hints.filter_tip))

    def _show_rows(self) -> None:
        if self._exam.rows:
            self.reason.setText(tr(self._hints.nothing_found, wanted=self.filter.text()))
        else:
            self.reason.setText(tr(self._hints.no_clips))
        self._stack.setCurrentIndex(0 if self.order.rowCount() else 1)

    # From the user

    def _filter(self, text: str) -> None:
        chosen = self.chosen()
        self.order.set_text(text)
        self.choose(chosen)
        self._show_rows()

    def _sort(self) -> None:
        self._sort_by(list(SORTS)[self.sorting.currentIndex()])

    def _sort_by(self, column: Column) -> None:
        down = column in DESCENDING
        order = Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder
        self.table.sortByColumn(column, order)

    def _show_sorting(self, column: int) -> None:
        self.sorting.setCurrentIndex(list(SORTS).index(Column(column)))

    def _choice_changed(self) -> None:
        rows = self._chosen_rows()
        zones = {row.clip.zone or "" for row in rows}
        self.zone.setPlaceholderText(tr("several") if len(zones) > 1 else "")
        self.zone.setCurrentIndex(self.zone.findData(zones.pop()) if len(zones) == 1 else -1)
        self.zone.setEnabled(bool(rows) and self._exam.changeable)
        self.open.setEnabled(len(rows) == 1)
        chosen = tr("{n} chosen", n=f"{len(rows):,}")
        self.chosen_text.setText(chosen if rows else tr(self._hints.choose))
        self.chosen_changed.emit()

    def _chosen_rows(self) -> list[Row]:
        rows = (self._exam.row(sha256) for sha256 in self.chosen())
        return [row for row in rows if row is not None]

    def _set_zone(self, code: str) -> None:
        self._exam.set_zones(self.chosen(), code or None)

    def _open(self) -> None:
        rows = self._chosen_rows()
        if len(rows) == 1 and rows[0].lost:
            self.lost_requested.emit()
        elif len(rows) == 1:
            self.clip_requested.emit(rows[0].clip.sha256)

    def _show_menu(self, place: QPoint) -> None:
        if self.chosen():
            self.menu().popup(self.table.viewport().mapToGlobal(place))

    def menu(self) -> QMenu:
        """What can be done with the chosen clips; gone once closed."""
        rows = self._chosen_rows()
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lost = len(rows) == 1 and rows[0].lost
        text = tr("Find clips…") if lost else tr("Open clip")
        menu.addAction(text, self._open).setEnabled(len(rows) == 1)
        if self._lists_archive:
            return menu
        zones = menu.addMenu(tr("Zone"))
        zones.setEnabled(self.zone.isEnabled())
        for place in range(self.zone.count()):
            action = zones.addAction(self.zone.itemText(place), self._setter(self.zone.itemData(place)))
            action.setCheckable(True)
            action.setChecked(place == self.zone.currentIndex())
        return menu

    def _setter(self, code: str) -> Callable[[], None]:
        return lambda: self._set_zone(code)
