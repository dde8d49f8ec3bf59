"""The flagged segments of both tracks as a Qt model; a row's numbers and picture are made when it is seen."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QPixmap

from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.flags import Segment
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
    """One segment with what the list shows of it."""

    kind: TrackKind
    segment: Segment
    start_s: float
    end_s: float
    peaks: dict[TrackKind, float]
    """Highest value of each track within the segment; NaN where not analysed."""
    peak_frame: int
    """Where the track that flagged it is highest."""


class FlagModel(QAbstractListModel):
    """Segments of the tracks in ``kinds``, by their first frame."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kinds = tuple(TrackKind)
        self._rows: list[tuple[Segment, TrackKind]] = []
        self._pictures: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: list[int] = []
        self._ratio = 1.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(THUMBNAIL_MS)
        self._timer.timeout.connect(self._make_picture)

    @property
    def kinds(self) -> tuple[TrackKind, ...]:
        return self._kinds

    def set_kinds(self, kinds: tuple[TrackKind, ...]) -> None:
        """Filter by track."""
        self._kinds = kinds
        self.refresh()

    def set_pixel_ratio(self, ratio: float) -> None:
        """Of the screen the thumbnails are for."""
        if ratio != self._ratio:
            self._ratio = ratio
            self._forget_pictures()

    def refresh(self) -> None:
        """Take the session's segments as they are now."""
        rows = [
            (segment, kind)
            for kind in self._kinds
            if kind in self._session.tracks.kinds
            for segment in self._session.segments(kind)
        ]
        rows.sort(key=lambda row: (row[0].first, row[0].last))
        if rows == self._rows:
            if rows:  # the same segments, perhaps with other peaks
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self._wanted.clear()
        self.endResetModel()

    def clear(self) -> None:
        """No rows and no pictures, at once: the clip they came from is closed."""
        self.beginResetModel()
        self._rows = []
        self._forget_pictures()
        self.endResetModel()

    def segment(self, row: int) -> tuple[Segment, TrackKind]:
        return self._rows[row]

    def rows_at(self, frame: int) -> list[int]:
        """Rows whose segment holds ``frame``."""
        return [row for row, (segment, _) in enumerate(self._rows) if frame in segment]

    def start_after(self, frame: int) -> int | None:
        """First frame of the next segment; None behind the last."""
        return next((segment.first for segment, _ in self._rows if segment.first > frame), None)

    def start_before(self, frame: int) -> int | None:
        """First frame of the segment that begins last before ``frame``; None before the first."""
        return next((segment.first for segment, _ in reversed(self._rows) if segment.first < frame), None)

    def flag(self, row: int) -> Flag:
        segment, kind = self._rows[row]
        session = self._session
        assert session.clip is not None  # rows come from a clip's tracks
        info = session.clip.info
        within = slice(segment.first, segment.last + 1)
        after = segment.last + 1
        end_s = float(info.times_s[after]) if after < info.frame_count else info.duration_s
        values = {each: session.tracks.values(each)[within] for each in TrackKind}
        own = np.where(np.isnan(values[kind]), -1.0, values[kind])
        return Flag(
            kind=kind,
            segment=segment,
            start_s=float(info.times_s[segment.first]),
            end_s=end_s,
            peaks={each: float(np.fmax.reduce(some)) for each, some in values.items()},
            peak_frame=segment.first + int(own.argmax()),
        )

    def picture(self, frame: int) -> QPixmap | None:
        """The frame's thumbnail; None until it is made, which being asked for starts."""
        picture = self._pictures.get(frame)
        if picture is None:
            if frame not in self._wanted:
                self._wanted.append(frame)
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._pictures.move_to_end(frame)
        return picture

    def make_pictures(self) -> None:
        """All thumbnails that were asked for, at once."""
        while self._wanted and self._session.clip is not None:
            self._make_picture()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        flag = self.flag(index.row())
        return f"{words.TRACK[flag.kind]}, {span_text(flag)}, {frames_text(flag)}, {peaks_text(flag)}"

    def _forget_pictures(self) -> None:
        self._pictures.clear()
        self._wanted.clear()

    def _make_picture(self) -> None:
        clip = self._session.clip
        if clip is None or not self._wanted:
            return
        frame = self._wanted.pop()  # the one asked for last is the one looked at
        try:
            self._pictures[frame] = thumbnail(clip.frames.frame(frame), THUMBNAIL, self._ratio)
        except ClarusError:
            self._pictures[frame] = QPixmap()  # the frame view says what is wrong
        while len(self._pictures) > THUMBNAILS_KEPT:
            self._pictures.popitem(last=False)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        if self._wanted:
            self._timer.start()


def span_text(flag: Flag) -> str:
    """Start and end, with the unit once where both have the same."""
    start, end = words.seconds(flag.start_s), words.seconds(flag.end_s)
    unit = end[end.rindex(" ") :]
    return f"{start.removesuffix(unit)} – {end}"


def frames_text(flag: Flag) -> str:
    """Frames, counted from 1, and duration."""
    first, last = flag.segment.first + 1, flag.segment.last + 1
    return f"frames {first:,}–{last:,}, {words.seconds(flag.end_s - flag.start_s)}"


def peaks_text(flag: Flag) -> str:
    """The peak of each track."""
    probability, distance = (words.value(flag.peaks[kind]) for kind in TrackKind)
    return f"peak P {probability}, D {distance}"
