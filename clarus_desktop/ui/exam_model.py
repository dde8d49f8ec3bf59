"""The clips of the exam as a Qt model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPixmap

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.core.zones import ZONES
from clarus_desktop.exam_session import ClipState, ExamSession, Row
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui import words
from clarus_desktop.ui.exam_drag import CLIPS_DRAGGED, dragged
from clarus_desktop.ui.images import thumbnail

PICTURE = QSize(64, 48)
ROW = Qt.ItemDataRole.UserRole
"""The Row itself, for painting."""

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What the list shows of a clip. The last one is only to sort by."""

    PICTURE = 0
    ZONE = 1
    NAME = 2
    DURATION = 3
    STATE = 4
    PROBABILITY = 5
    DISTANCE = 6
    OPINION = 7
    DIFFERS = 8
    SUSPICION = 9


TRACKS = {Column.PROBABILITY: TrackKind.PROBABILITY, Column.DISTANCE: TrackKind.DISTANCE}
HEADS = {
    Column.PICTURE: (mark("Clip"), mark("The clip's middle frame; sorts by the order of the files")),
    Column.ZONE: (mark("Zone"), mark("Where on the chest it was recorded")),
    Column.NAME: (mark("Name"), mark("File name")),
    Column.DURATION: (mark("Duration"), mark("How long it is")),
    Column.STATE: (mark("State"), mark("How far it is")),
    Column.PROBABILITY: (
        mark("Probability"),
        mark("The model's verdict by the probability track: small consolidation"),
    ),
    Column.DISTANCE: (
        mark("Distance"),
        mark("The model's verdict by the distance track: large consolidation"),
    ),
    Column.OPINION: (mark("Your verdict"), mark("The verdict of the one who reviews now")),
    Column.DIFFERS: (mark("Differs"), mark("Where your verdict and the model's part")),
    Column.SUSPICION: (mark("Suspicion"), mark("How far the model's scores lie above their thresholds")),
}
_STATES = {state: place for place, state in enumerate(ClipState)}


class ExamModel(QAbstractTableModel):
    """One row per clip, in the exam's order."""

    def __init__(self, exam: ExamSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self._hashes: list[str] = []
        self._numbers: dict[str, int] = {}
        self._current = exam.current
        self._pictures: dict[str, QPixmap] = {}
        self._ratio = 1.0
        exam.exam_changed.connect(self._refresh)
        exam.blind_changed.connect(self._refresh)
        exam.row_changed.connect(self._row_changed)
        exam.picture_changed.connect(self._picture_changed)
        exam.current_changed.connect(self._current_changed)
        self._refresh()

    def row(self, number: int) -> Row:
        row = self._exam.row(self._hashes[number])
        assert row is not None  # the hashes are those of the exam's rows
        return row

    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return self._exam.rows

    def hash(self, number: int) -> str:
        """SHA-256 of a row's clip."""
        return self._hashes[number]

    def picture(self, sha256: str, ratio: float) -> QPixmap | None:
        """The clip's small picture for a screen of that pixel ratio; None until it is made."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._pictures.clear()
        image = self._exam.picture(sha256)
        if sha256 not in self._pictures and image is not None:
            self._pictures[sha256] = thumbnail(image, PICTURE, ratio)
        return self._pictures.get(sha256)

    def folder(self, row: Row) -> str:
        """Where an archive's clip lies, as far as it may be shown."""
        return row.folder if self._exam.shows_folders else ""

    def second_line(self, row: Row, column: Column) -> str:
        """What stands below a cell's text; empty in most."""
        if column is Column.NAME:
            return say.trouble(row) or " · ".join(filter(None, (self.folder(row), say.also(row))))
        if column in TRACKS and self._exam.archive is not None:
            return say.track_basis(row, TRACKS[column])
        return ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._hashes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        title, tip = HEADS[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(title)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.plain(tr("{tip}. Click to sort.", tip=tr(tip)))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.row(index.row()), Column(index.column())
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.plain(self._tip(row, column))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head, below = tr(HEADS[column][0]), self.second_line(row, column)
            return f"{head}: {self._text(row, column) or words.UNKNOWN}{below and f', {below}'}"
        if role == Qt.ItemDataRole.FontRole and row.clip.sha256 == self._exam.current:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [CLIPS_DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return dragged(self._hashes[number] for number in sorted({index.row() for index in indexes}))

    def _text(self, row: Row, column: Column) -> str:
        if column in TRACKS:
            return say.track_text(row, TRACKS[column])
        match column:
            case Column.ZONE:
                return row.clip.zone or words.UNKNOWN
            case Column.NAME:
                return row.name
            case Column.DURATION:
                return words.seconds(row.clip.duration_s)
            case Column.STATE:
                return say.state_text(row)
            case Column.OPINION:
                return say.opinion_text(row.opinion)
            case Column.DIFFERS:
                return tr("≠ model") if row.disagreements else ""
        return ""

    def _tip(self, row: Row, column: Column) -> str:
        if column in TRACKS:
            return say.track_tip(row, TRACKS[column])
        match column:
            case Column.ZONE:
                return self._zone_name(row)
            case Column.STATE:
                return say.state_tip(row)
            case Column.OPINION:
                return say.opinion_tip(row)
            case Column.DIFFERS:
                return "\n".join(row.disagreements)
        under_review = row.clip.sha256 == self._exam.current
        name = tr("{name} (under review)", name=row.name) if under_review else row.name
        facts = (name, self.folder(row), say.also(row), words.frames(row.clip.frames), say.trouble(row))
        return "\n".join(fact for fact in facts if fact)

    def sort_key(self, number: int, column: Column) -> object:
        """What a column is sorted by; None goes last in either direction."""
        return self._key_of(column)(self.row(number), number)

    def sort_keys(self, column: Column) -> list[object]:
        """``sort_key`` of every row."""
        key = self._key_of(column)
        return [key(row, number) for number, row in enumerate(self._exam.rows)]

    def _key_of(self, column: Column) -> Callable[[Row, int], object]:
        if column in TRACKS:
            kind = TRACKS[column]
            return lambda row, _: _verdict_key(row.shown.get(kind))
        match column:
            case Column.ZONE:
                return lambda row, _: self._zone_place(row)
            case Column.NAME:
                return lambda row, _: row.name.casefold()
            case Column.DURATION:
                return lambda row, _: row.clip.duration_s
            case Column.STATE:
                return lambda row, _: (_STATES[row.state], say.progress(row))
            case Column.OPINION:
                return lambda row, _: None if row.opinion is None else say.weight(row.opinion)
            case Column.DIFFERS:
                return lambda row, _: None if row.opinion is None else len(row.disagreements)
            case Column.SUSPICION:
                return lambda row, _: row.suspicion
        return lambda _, number: number

    def _zone_place(self, row: Row) -> int | None:
        codes = [zone.code for zone in ZONES[self._exam.exam.protocol]] if self._exam.exam else []
        return codes.index(row.clip.zone) if row.clip.zone in codes else None

    def _zone_name(self, row: Row) -> str:
        place = self._zone_place(row)
        if place is not None and self._exam.exam is not None:
            return tr(ZONES[self._exam.exam.protocol][place].name)
        code = row.clip.zone
        return tr("The protocol has no zone {code}.", code=code) if code else tr("The zone is not known.")

    def _refresh(self) -> None:
        hashes = [row.clip.sha256 for row in self._exam.rows]
        if hashes == self._hashes:
            self._all_changed()
            return
        self.beginResetModel()
        self._hashes = hashes
        self._numbers = {sha256: number for number, sha256 in enumerate(hashes)}
        self._pictures.clear()
        self.endResetModel()

    def _all_changed(self) -> None:
        if self._hashes:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._hashes) - 1, len(Column) - 1))

    def _current_changed(self, sha256: str) -> None:
        before, self._current = self._current, sha256
        for each in (before, sha256):
            if each in self._numbers:
                self._row_changed(each)

    def _row_changed(self, sha256: str) -> None:
        number = self._numbers[sha256]
        self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    def _picture_changed(self, sha256: str) -> None:
        self._pictures.pop(sha256, None)
        index = self.index(self._numbers[sha256], Column.PICTURE)
        self.dataChanged.emit(index, index)


def _verdict_key(verdict: Verdict | None) -> object:
    if verdict is None:
        return None
    return verdict.positive, -1.0 if verdict.score is None else verdict.score
