"""Frames being marked by hand: the in point that waits for its out point, or the range under a drag."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.core.flags import Segment
from clarus_desktop.session import ReviewSession


class Marking(QObject):
    """Shown as brackets in plots and transport until the frames are marked."""

    changed = Signal()
    marked = Signal(object)
    """The Segment that was marked."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._first: int | None = None
        self._last: int | None = None
        session.clip_changed.connect(self.clear)

    @property
    def first(self) -> int | None:
        """Frame at the opening bracket; None where there is none."""
        return self._first

    @property
    def last(self) -> int | None:
        """Frame at the closing bracket; None while it is not set."""
        return self._last

    def mark_frame(self) -> None:
        """Mark the frame shown."""
        self.marked.emit(Segment(self._session.frame, self._session.frame))

    def set_in(self) -> None:
        """Begin a range at the frame shown; a second time at the same frame gives it up."""
        frame = self._session.frame
        self._show(None if frame == self._first else frame, None)

    def set_out(self) -> bool:
        """Mark from the in point to the frame shown, whichever comes first; False without an in point."""
        if self._first is None:
            return False
        self.mark(self._first, self._session.frame)
        return True

    def show_range(self, one: int, other: int) -> None:
        """The range under a drag that has not ended."""
        self._show(min(one, other), max(one, other))

    def mark(self, one: int, other: int) -> None:
        """Mark a range, given by its two ends in any order."""
        self.clear()
        self.marked.emit(Segment(min(one, other), max(one, other)))

    @Slot()
    def clear(self) -> None:
        self._show(None, None)

    def _show(self, first: int | None, last: int | None) -> None:
        if (first, last) != (self._first, self._last):
            self._first, self._last = first, last
            self.changed.emit()
