"""The order in which the list shows the exam's clips, and which of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from clarus_desktop.exam_session import Row
from clarus_desktop.ui.exam_model import SORT_KEY, ExamModel, Index


class ExamOrder(QSortFilterProxyModel):
    """The clips sorted, and those whose name, zone or state holds the filter's text."""

    def __init__(self, model: ExamModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._text = ""
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        self._text = text.strip().casefold()
        self.invalidate()

    def row(self, number: int) -> Row:
        """As shown."""
        return self._model.row(self.mapToSource(self.index(number, 0)).row())

    def hashes(self) -> list[str]:
        """Of the clips shown, in their order."""
        return [self.row(number).clip.sha256 for number in range(self.rowCount())]

    def filterAcceptsRow(self, number: int, _parent: Index) -> bool:
        row = self._model.row(number)
        texts = (row.name, row.clip.zone or "", row.state.value)
        return any(self._text in text.casefold() for text in texts)

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = self._model.data(left, SORT_KEY), self._model.data(right, SORT_KEY)
        if one is None or other is None:
            last, first = (other, one) if self.sortOrder() is Qt.SortOrder.AscendingOrder else (one, other)
            return last is None and first is not None
        return bool(one < other)  # type: ignore[operator]  # keys of one column are of one type
