"""The history: who did what to the review, and when; what stood there before and after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPlainTextEdit, QTableView, QWidget

from clarus_desktop.core import logged
from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.language import mark, tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words

Index = QModelIndex | QPersistentModelIndex
COLUMNS: tuple[tuple[str, Callable[[Event], str]], ...] = (
    (mark("When"), lambda event: words.moment(event.at)),
    (mark("Who"), lambda event: event.reviewer or words.UNKNOWN),
    (mark("What"), lambda event: logged.shown(event.text)),
)
"""Their heads, and what they tell of an event."""
LONGEST = "0000-00-00 00:00:00 00"
"""A moment, with room around it."""
OWN = frozenset({Action.FINDING, Action.MEASUREMENT, Action.OPINION, Action.BLIND_OPINION})
"""What a reviewer says of a clip."""
EXAM = frozenset({Action.EXAM, Action.ZONE})
"""What tells nothing of anybody's opinion."""
KEYS = frozenset(
    {
        *(mark("first"), mark("last"), mark("frame"), mark("marked"), mark("note"), mark("reviewer")),
        *(mark("judgement"), mark("kind"), mark("answer"), mark("extent"), mark("start"), mark("end")),
        *(mark("probability"), mark("distance"), mark("min run"), mark("max gap")),
        *(mark("region"), mark("outline"), mark("origin"), mark("whole"), mark("fps"), mark("scale")),
        *(mark("name"), mark("folder"), mark("created"), mark("protocol"), mark("clips")),
    }
)
"""What entries are about, as far as it is anything but technical."""
CHOICES = frozenset({"judgement", "kind", "answer", "extent", "protocol"})
"""Keys of values that are one of a few words."""


class HistoryModel(QAbstractTableModel):
    """One row per entry of the log, latest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()

    def show_events(self, events: Sequence[Event]) -> None:
        self.beginResetModel()
        self._events = tuple(sorted(events, key=lambda event: event.number, reverse=True))
        self.endResetModel()

    def event_at(self, row: int) -> Event:
        return self._events[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._events)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section][0])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        event = self._events[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[index.column()][1](event)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.plain(details(event))
        return None


class HistoryPanel(QWidget):
    """The table, and beside it the details of the row chosen."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._events: tuple[Event, ...] = ()
        self.model = HistoryModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("History"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setFrameShape(QTableView.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        when = self.fontMetrics().horizontalAdvance(LONGEST)
        for column, width in enumerate((when, when * 4 // 5)):
            self.table.setColumnWidth(column, width)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().currentRowChanged.connect(self._show_details)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.details.setAccessibleName(tr("Before and after"))
        self.details.setPlaceholderText(tr("Choose an entry to see what stood there before and after."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.table, 3)
        row.addWidget(self.details, 2)
        self.setMinimumHeight(90)
        session.judging.review_changed.connect(self._refresh)
        session.judging.hidden_changed.connect(self._refresh)

    def set_history(self, events: Sequence[Event]) -> None:
        self._events = tuple(events)
        self._refresh()

    def _refresh(self) -> None:
        """Only what may be seen now: in blind mode one's own doings, others' verdicts after one's own."""
        judging = self._session.judging

        def allowed(event: Event) -> bool:
            own = event.reviewer == judging.reviewer
            if judging.hidden:
                return event.action in EXAM or (own and event.action in OWN)
            said = event.action in (*OWN, Action.ADJUDICATION)
            return own or not said or judging.review.verdict is not None

        self.model.show_events([event for event in self._events if allowed(event)])
        self.details.clear()

    def _show_details(self, current: QModelIndex) -> None:
        if current.isValid():
            self.details.setPlainText(details(self.model.event_at(current.row())))


def details(event: Event) -> str:
    """What stood there before and after, one line for each thing that differs."""
    before, after = event.before or {}, event.after or {}
    lines = [logged.shown(event.text)]
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        if old != new and key != "id":
            lines.append(f"{words.title(_name(key))}: {_plain(key, old)} → {_plain(key, new)}")
    return "\n".join(lines)


def _name(key: str) -> str:
    name = key.replace("_", " ")
    return tr(name) if name in KEYS else name


def _plain(key: str, value: Any) -> str:
    if value is None or value == "":
        return tr("nothing")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int) and key in ("first", "last", "frame"):
        return tr("frame {n}", n=f"{value + 1:,}")
    if isinstance(value, float):
        return f"{value:.4g}"
    if isinstance(value, Mapping):
        return ", ".join(f"{_name(name)} {_plain(name, each)}" for name, each in value.items())
    if isinstance(value, list | tuple) and key in ("start", "end", "scale"):
        return ", ".join(f"{each:.4g}" for each in value)
    if isinstance(value, list | tuple):
        return tr("{n} entries", n=f"{len(value):,}")
    return tr(value) if key in CHOICES and isinstance(value, str) else str(value)
