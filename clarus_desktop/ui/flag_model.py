"""Flagged segments and findings as a Qt model; a row's numbers and picture are made when it is seen."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPixmap

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.findings import Item
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.reviews import frames_text as frames_of
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.images import thumbnail

THUMBNAIL = QSize(72, 54)
THUMBNAILS_KEPT = 400
THUMBNAIL_MS = 10
"""Pause between two thumbnails, so that the window stays alive while they are made."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Flag:
    """One segment or finding with what the list shows of it."""

    item: Item
    start_s: float
    end_s: float
    peaks: dict[TrackKind, float]
    """Highest value of each track within it; NaN where not analysed."""
    peak_frame: int
    """Where the track that flagged it is highest; for a finding of its own, its middle."""


ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
PEAK = mark("Peak: the highest value in these frames, P of the probability track and D of the distance track")


class FlagModel(QStringListModel):
    """What there is to review, or a part of it, in frame order.

    Its strings are empty and stand for the rows: a list view asks for each of thousands at every reset, and
    is answered by Qt itself in a hundredth of the time.
    """

    frames_wanted = Signal(object)
    """tuple[int, ...] of the frames that have to be read for thumbnails, the last one asked for first."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[Item] = []
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: list[int] = []
        self._awaited: list[int] = []  # that have to be read
        self._ratio = 1.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(THUMBNAIL_MS)
        self._timer.timeout.connect(self._make_picture)
        session.view_changed.connect(self._view_changed)
        session.frame_arrived.connect(self._take)

    @property
    def rows(self) -> Sequence[Item]:
        return self._rows

    def set_pixel_ratio(self, ratio: float) -> None:
        """Of the screen the thumbnails are for."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._forget_pictures()

    def show_rows(self, rows: list[Item]) -> None:
        """List these; what stayed the same is painted again, as its peaks may be others."""
        if rows == self._rows:
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self._wanted.clear()
        self._awaited.clear()
        self._list(rows)

    def clear(self) -> None:
        """No rows and no pictures, at once: the clip they came from is closed."""
        self._forget_pictures()
        self._list([])

    def _list(self, rows: list[Item]) -> None:
        self._rows = rows
        self.setStringList([""] * len(rows))

    def row_of(self, item: Item | None) -> int | None:
        """Where an item is listed; None where it is not."""
        return self._rows.index(item) if item in self._rows else None

    def flag(self, row: int) -> Flag:
        item = self._rows[row]
        session, span = self._session, item.span
        assert session.clip is not None  # rows come from a clip's tracks
        info = session.clip.info
        within = slice(span.first, span.last + 1)
        after = span.last + 1
        end_s = float(info.times_s[after]) if after < info.frame_count else info.duration_s
        values = {each: session.tracks.assessed(each)[within] for each in TrackKind}
        peak = (span.last - span.first) // 2
        if item.track is not None:
            own = values[item.track]
            peak = int(np.where(np.isnan(own), -1.0, own).argmax())
        return Flag(
            item=item,
            start_s=float(info.times_s[span.first]),
            end_s=end_s,
            peaks={each: float(np.fmax.reduce(some)) for each, some in values.items()},
            peak_frame=span.first + peak,
        )

    def picture(self, frame: int) -> QPixmap | None:
        """The frame's thumbnail; None until it is made, which being asked for starts."""
        picture = self._pictures.get(frame)
        if picture is None:
            if frame not in self._wanted and frame not in self._awaited:
                self._wanted.append(frame)
            if self._wanted and not self._timer.isActive():
                self._timer.start()
        else:
            self._pictures.move_to_end(frame)
        return picture

    def make_pictures(self) -> None:
        """All thumbnails that were asked for, however long that takes."""
        while self._wanted:
            self._make_picture()
        clip = self._session.clip
        while self._awaited and clip is not None:
            try:
                self._take(self._awaited[0], clip.frames.frame(self._awaited[0]))
            except ClarusError as error:
                self._take(self._awaited[0], error)

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return ROW

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(whole_text(self.flag(index.row())))
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.plain("\n".join((*whole_text(self.flag(index.row())), tr(PEAK))))
        return None

    def _view_changed(self) -> None:
        """Another region, or other times."""
        self._forget_pictures()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _forget_pictures(self) -> None:
        self._pictures.clear()
        self._wanted.clear()
        self._awaited.clear()

    def _make_picture(self) -> None:
        clip = self._session.clip
        if clip is None or not self._wanted:
            return
        frame = self._wanted.pop()  # the one asked for last is the one looked at
        image = clip.frames.at_hand(frame)
        if image is not None:
            self._keep(frame, thumbnail(image, THUMBNAIL, self._ratio, self._session.region))
        else:
            self._awaited.insert(0, frame)
            self.frames_wanted.emit(tuple(self._awaited))
        if self._wanted:
            self._timer.start()

    def _take(self, frame: int, image: Image | ClarusError) -> None:
        """A frame had to be read; without one there is no picture, and the frame view says what is wrong."""
        if frame not in self._awaited:
            return
        self._awaited.remove(frame)
        if isinstance(image, ClarusError):
            self._keep(frame, QPixmap())
        else:
            self._keep(frame, thumbnail(image, THUMBNAIL, self._ratio, self._session.region))

    def _keep(self, frame: int, picture: QPixmap) -> None:
        self._pictures[frame] = picture
        while len(self._pictures) > THUMBNAILS_KEPT:
            self._pictures.popitem(last=False)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def title_text(item: Item) -> str:
    """Whose segment it is, or that it is nobody's."""
    if item.track is not None:
        return tr(words.TRACK[item.track])
    marked = item.finding is not None and item.finding.marked
    return tr("Marked by hand") if marked else tr("Judged before")


def span_text(flag: Flag) -> str:
    """Start and end, with the unit once where both have the same."""
    start, end = words.seconds(flag.start_s), words.seconds(flag.end_s)
    unit = end.rpartition(" ")[2]
    return f"{start.removesuffix(f' {unit}')} – {end}"


def frames_text(flag: Flag) -> str:
    """Frames, counted from 1, and duration."""
    return f"{frames_of(flag.item.span)}, {words.seconds(flag.end_s - flag.start_s)}"


def peaks_text(flag: Flag) -> str:
    """The peak of each track."""
    probability, distance = (words.value(flag.peaks[kind]) for kind in TrackKind)
    return tr("peak P {probability}, D {distance}", probability=probability, distance=distance)


def judgement_text(item: Item) -> str:
    """What the reviewer makes of it, and what is seen."""
    if item.finding is None:
        return tr(words.TO_BE_JUDGED)
    told = item.finding.judgement, item.finding.kind
    return ", ".join(tr(each.value) for each in told if each is not None)


def whole_text(flag: Flag) -> list[str]:
    """All of a row, one phrase for each thing."""
    item = flag.item
    below = [tr(words.BELOW)] if item.below else []
    note = [f"“{item.finding.note}”"] if item.finding is not None and item.finding.note else []
    texts = [title_text(item), *below, span_text(flag), frames_text(flag), peaks_text(flag)]
    return [*texts, judgement_text(item), *note]
