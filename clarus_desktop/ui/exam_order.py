"""The order in which the list shows the exam's clips, and which of them.

Sorted here and not by Qt, which would ask for two keys at each of the comparisons: an archive lists tens of
thousands of clips.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractProxyModel, QModelIndex, QObject, Qt

from clarus_desktop.core.language import tr
from clarus_desktop.exam_session import ClipState, Row
from clarus_desktop.ui.exam_model import Column, ExamModel, Index

AWAY = -1
"""The place of a clip that is not listed."""


class ExamOrder(QAbstractProxyModel):
    """The clips sorted, and those whose names, zone, folder or state hold the filter's text."""

    def __init__(self, model: ExamModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._text = ""
        self._column, self._down = Column.PICTURE, False
        self._keys: list[object] = []  # by the model's rows, as are all but _shown
        self._fits: list[bool] = []
        self._places: list[int] = []
        self._shown: list[int] = []
        self.setSourceModel(model)
        model.modelAboutToBeReset.connect(self.beginResetModel)
        model.modelReset.connect(self._reset)
        model.dataChanged.connect(self._changed)
        self._work_out()

    def set_text(self, text: str) -> None:
        text = text.strip().casefold()
        if text != self._text:
            self._text = text
            self.beginResetModel()
            self._fits = self._fitting(self._model.rows())
            self._take(self._sorted())
            self.endResetModel()

    def row(self, number: int) -> Row:
        """As shown."""
        return self._model.row(self._shown[number])

    def hashes(self) -> list[str]:
        """Of the clips shown, in their order."""
        return [self._model.hash(number) for number in self._shown]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = Column(column), order is Qt.SortOrder.DescendingOrder
        if wanted != (self._column, self._down):  # Qt asks twice
            self._column, self._down = wanted
            self._keys = self._model.sort_keys(self._column)
            self._put_in_order()

    # What Qt asks of a proxy

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return self._model.columnCount(parent)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if parent.isValid() or not (0 <= row < len(self._shown) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column)

    def parent(self, _index: Index) -> QModelIndex:  # type: ignore[override]  # QObject has a parent too
        return QModelIndex()

    def mapToSource(self, index: Index) -> QModelIndex:
        if not index.isValid():
            return QModelIndex()
        return self._model.index(self._shown[index.row()], index.column())

    def mapFromSource(self, index: Index) -> QModelIndex:
        return self.index(self._places[index.row()], index.column()) if index.isValid() else QModelIndex()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return self._model.headerData(section, orientation, role)

    # From the model

    def _reset(self) -> None:
        self._work_out()
        self.endResetModel()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        number = first.row()
        if number == last.row():
            self._keys[number] = self._model.sort_key(number, self._column)
            (self._fits[number],) = self._fitting([self._model.row(number)])
            self._move(number)
            return
        fits = self._fitting(self._model.rows())
        if fits != self._fits:
            self.beginResetModel()
            self._reset()
        else:
            self._keys = self._model.sort_keys(self._column)
            self._put_in_order()
            self._tell(0, len(self._shown) - 1)

    # Order

    def _fitting(self, rows: Sequence[Row]) -> list[bool]:
        """For each, whether the filter lets it through."""
        text, folder = self._text, self._model.folder
        if not text:
            return [True] * len(rows)
        states = {state: tr(state.value) for state in ClipState}
        return [
            text in f"{row.name}\n{row.clip.zone or ''}\n{states[row.state]}\n{folder(row)}".casefold()
            or (bool(row.other_names) and any(text in name.casefold() for name in row.also))
            for row in rows
        ]

    def _work_out(self) -> None:
        """Everything anew."""
        self._keys = self._model.sort_keys(self._column)
        self._fits = self._fitting(self._model.rows())
        self._take(self._sorted())

    def _sorted(self) -> list[int]:
        """The model's rows to show; those whose key is None come last in either direction."""
        listed = [number for number, fits in enumerate(self._fits) if fits]
        known = [number for number in listed if self._keys[number] is not None]
        known.sort(key=self._keys.__getitem__, reverse=self._down)  # type: ignore[arg-type]  # of one type
        return known + [number for number in listed if self._keys[number] is None]

    def _take(self, shown: list[int]) -> None:
        self._shown = shown
        self._places = [AWAY] * len(self._keys)
        for place, number in enumerate(shown):
            self._places[number] = place

    def _put_in_order(self) -> None:
        """The same clips, perhaps in another order; what is chosen stays chosen."""
        before, now = self._shown, self._sorted()
        if now == before:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        numbers = [before[index.row()] for index in kept]
        self._take(now)
        moved = [
            self.createIndex(self._places[number], index.column())
            for number, index in zip(numbers, kept, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _move(self, number: int) -> None:
        """One clip, to where it belongs now."""
        before, now = self._places[number], self._sorted()
        after = now.index(number) if self._fits[number] else AWAY
        nowhere = QModelIndex()
        if before == after:
            pass
        elif before == AWAY:
            self.beginInsertRows(nowhere, after, after)
            self._take(now)
            self.endInsertRows()
        elif after == AWAY:
            self.beginRemoveRows(nowhere, before, before)
            self._take(now)
            self.endRemoveRows()
        else:
            below = after + 1 if after > before else after  # Qt counts places as they are before the move
            self.beginMoveRows(nowhere, before, before, nowhere, below)
            self._take(now)
            self.endMoveRows()
        if after != AWAY:
            self._tell(after, after)

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
