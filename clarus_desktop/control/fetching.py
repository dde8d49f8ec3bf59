"""Fetching: frames of the clip under review that are not in memory, read in a worker."""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from clarus_desktop.core.clip import FrameStore, Image
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.jobs import Job
from clarus_desktop.session import ReviewSession

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow

AHEAD = 30
"""Frames read before they are due, the way the reviewer goes: a seek takes up to a second."""
AHEAD_BYTES = 1 << 25
"""Of memory that these may take, so that a store which keeps few frames doesn't lose them again."""
STRIDE = 8
"""Frames; a jump further than that has no direction."""
STOP_S = 5.0
"""How long a closing window waits for the frame that is just being read."""

Arrival = tuple[FrameStore, int, Image | ClarusError]


class Fetching(QObject):
    """First the frame shown, then those ahead, then those of which the flag list wants pictures.

    The worker lives from the first frame that is not at hand until the window closes.
    """

    def __init__(self, session: ReviewSession, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wishes = Wishes()
        self._job: Job | None = None
        self._pictures: tuple[int, ...] = ()
        self._frame, self._step = 0, 1
        session.clip_changed.connect(self._start_over)
        session.frame_changed.connect(self._follow)
        window.frames_wanted.connect(self._want_pictures)

    def shut_down(self) -> None:
        """Read no more."""
        self._wishes.close()
        if self._job is not None:
            self._job.cancel()
            self._job.wait(STOP_S)

    @Slot()
    def _start_over(self) -> None:
        self._pictures = ()
        self._frame, self._step = 0, 1

    @Slot(int)
    def _follow(self, frame: int) -> None:
        way = frame - self._frame
        if 0 < abs(way) <= STRIDE:
            self._step = 1 if way > 0 else -1
        self._frame = frame
        self._wish()

    @Slot(object)
    def _want_pictures(self, frames: tuple[int, ...]) -> None:
        self._pictures = frames
        self._wish()

    def _wish(self) -> None:
        """Ask for what is not at hand now, and for nothing else any more."""
        clip = self._session.clip
        if clip is None:
            return
        count = min(AHEAD, AHEAD_BYTES // (3 * clip.info.width * clip.info.height))
        ahead = range(self._frame, self._frame + self._step * (count + 1), self._step)
        there = range(clip.info.frame_count)
        missing = [index for index in ahead if index in there and clip.frames.at_hand(index) is None]
        order = (*missing, *self._pictures)
        self._wishes.put(clip.frames, order)
        if order and self._job is None and not self._wishes.closed:
            self._job = Job(self._wishes.coming_true, "fetch", self)
            self._job.progressed.connect(self._deliver)
            self._job.start()

    @Slot(object)
    def _deliver(self, arrival: Arrival) -> None:
        frames, index, image = arrival
        self._pictures = tuple(each for each in self._pictures if each != index)
        self._session.bring_frame(frames, index, image)


class Wishes:
    """Frames to be read, in order; each list takes the place of the one before. Made for two threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._frames: FrameStore | None = None
        self._order: list[int] = []
        self._reading: tuple[FrameStore, int] | None = None
        self._closed = False

    def put(self, frames: FrameStore, order: Sequence[int]) -> None:
        with self._changed:
            self._frames = frames
            self._order = [index for index in order if self._reading != (frames, index)]
            self._changed.notify()

    @property
    def closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """``coming_true`` ends."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def coming_true(self) -> Generator[Arrival, None, None]:
        """Reads what is wished for, one frame at a time; waits where there is nothing to do."""
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._order or self._closed)
                if self._closed or self._frames is None:
                    return
                self._reading = frames, index = self._frames, self._order.pop(0)
            image: Image | ClarusError
            try:
                image = frames.frame(index)
            except ClarusError as error:
                image = error
            yield frames, index, image
            with self._changed:
                self._reading = None
