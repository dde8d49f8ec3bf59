"""Playback: tells the session which frame is due, from the time that has passed, never by counting."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from clarus_desktop.core.flags import Segment
from clarus_desktop.core.playback import SPEEDS, PlaybackClock
from clarus_desktop.session import ReviewSession

TICK_MS = 8
"""How often the clock is asked; finer than any screen repaints."""


class Loop(StrEnum):
    """What is played over and over."""

    OFF = "off"
    CLIP = "clip"
    SEGMENT = "segment"


class Player(QObject):
    """Plays the session's clip. Whoever seeks meanwhile is followed: playback goes on from there."""

    playing_changed = Signal(bool)
    speed_changed = Signal(float)
    loop_changed = Signal(str)

    def __init__(
        self,
        session: ReviewSession,
        parent: QObject | None = None,
        now: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self._speed = 1.0
        self._loop = Loop.OFF
        self._speed_at_first = 0.0
        self._loops_at_first: bool | None = None
        self._plays_at_first = False
        self._clock: PlaybackClock | None = None
        self._started = 0.0
        self._showing = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        session.clip_changed.connect(self.pause)
        session.view_changed.connect(self._restart)
        session.frame_changed.connect(self._follow)

    @property
    def playing(self) -> bool:
        return self._clock is not None

    @property
    def speed(self) -> float:
        return self._speed

    @property
    def loop(self) -> Loop:
        return self._loop

    @Slot()
    def toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    @Slot()
    def play(self) -> None:
        """Start at the frame shown; at the end of what is played, from its beginning."""
        clip = self._session.clip
        if clip is None or self.playing:
            return
        within = self._stretch()
        last = within.last if within is not None else clip.info.frame_count - 1
        if self._session.frame >= last:
            self._session.set_frame(within.first if within is not None else 0)
        self._start()
        self._timer.start()
        self.playing_changed.emit(True)

    @Slot()
    def pause(self) -> None:
        if self.playing:
            self._timer.stop()
            self._clock = None
            self.playing_changed.emit(False)

    def set_beginning(self, speed: float, loops: bool | None, *, plays: bool) -> None:
        """How clips begin from now on.

        Args:
            speed: as for ``set_speed``; 0: the speed stays as it is.
            loops: whether the clip is looped; None: that stays as it is.
            plays: whether it is played at once.
        """
        self._speed_at_first, self._loops_at_first, self._plays_at_first = speed, loops, plays

    def begin(self) -> None:
        """A clip has come on screen."""
        if self._speed_at_first:
            self.set_speed(self._speed_at_first)
        if self._loops_at_first is not None:
            self.set_loop(Loop.CLIP if self._loops_at_first else Loop.OFF)
        if self._plays_at_first:
            self.play()

    def set_speed(self, speed: float) -> None:
        """One of core.playback.SPEEDS; anything else is taken to the nearest."""
        speed = min(SPEEDS, key=lambda known: abs(known - speed))
        if speed != self._speed:
            self._speed = speed
            self._restart()
            self.speed_changed.emit(speed)

    def change_speed(self, by: int) -> None:
        """``by`` steps faster (positive) or slower."""
        place = SPEEDS.index(self._speed) + by
        self.set_speed(SPEEDS[min(max(place, 0), len(SPEEDS) - 1)])

    def set_loop(self, loop: Loop) -> None:
        """Loop the segment: the one shown, else the next one, is gone to at once."""
        if loop is Loop.SEGMENT and self._segment_at(self._session.frame) is None:
            segment = self._next_segment()
            if segment is None:
                loop = Loop.OFF
            else:
                self._session.set_frame(segment.first)
        self._loop = loop
        self._restart()
        self.loop_changed.emit(loop)

    @Slot()
    def tick(self) -> None:
        """Show the frame that is due now."""
        if self._clock is None:
            return
        elapsed = self._now() - self._started
        self._showing = True
        try:
            self._session.set_frame(self._clock.frame(elapsed))
        finally:
            self._showing = False
        if self._clock.ended(elapsed):
            self.pause()

    @Slot(int)
    def _follow(self, _frame: int) -> None:
        if not self._showing:
            self._restart()

    def _restart(self) -> None:
        if self.playing:
            self._start()

    def _start(self) -> None:
        clip = self._session.clip
        if clip is None:
            return
        within = self._stretch()
        self._clock = PlaybackClock(
            info=clip.info,
            start_s=float(clip.info.times_s[self._session.frame]),
            speed=self._speed,
            loop=self._loop is Loop.CLIP or within is not None,
            within=within,
        )
        self._started = self._now()

    def _stretch(self) -> Segment | None:
        return self._segment_at(self._session.frame) if self._loop is Loop.SEGMENT else None

    def _segment_at(self, frame: int) -> Segment | None:
        return next((segment for segment in self._segments() if frame in segment), None)

    def _next_segment(self) -> Segment | None:
        found = sorted(self._segments())
        later = (segment for segment in found if segment.first > self._session.frame)
        return next(later, found[0] if found else None)

    def _segments(self) -> list[Segment]:
        session = self._session
        return [segment for kind in session.tracks.kinds for segment in session.segments(kind)]
