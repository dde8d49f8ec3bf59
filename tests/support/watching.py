"""How fluent the window is: stalls of its thread, frames shown late, time until it has repainted."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer

from clarus_desktop import app, housekeeping
from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.session import ReviewSession, Status
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.player import Player


class StallWatch:
    """Notes when the event loop comes round: what lies between two times was a stall.

    ``now`` gives seconds; a test turns it by hand.
    """

    EVERY_MS = 5

    def __init__(self, parent: QObject, now: Callable[[], float] = time.perf_counter) -> None:
        self._now = now
        self._times = [now()]
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(self.EVERY_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        self._times.append(self._now())

    def stop(self) -> None:
        self._timer.stop()
        self.beat()

    def stalls_ms(self) -> list[tuple[float, float]]:
        """(begin, length) of each time between two beats, in milliseconds from the start of watching; the
        longest first."""
        start = self._times[0]
        stalls = [(1000 * (one - start), 1000 * (two - one)) for one, two in pairwise(self._times)]
        return sorted(stalls, key=lambda stall: -stall[1])

    def longest_ms(self) -> float:
        return self.stalls_ms()[0][1] if len(self._times) > 1 else 0.0


class LateFrames(QObject):
    """Notes when the window paints which frame of the clip that is playing.

    Make it as playback starts. A frame that was skipped counts as shown when a later one is.
    """

    def __init__(
        self,
        session: ReviewSession,
        player: Player,
        view: FrameView,
        now: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__(view)
        self._now = now
        self._session, self._view, self._speed = session, view, player.speed
        self._first, self._started = self._session.frame, now()
        self._painted: list[tuple[float, int]] = []
        self._view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._view.shown.index is not None:
            self._painted.append((self._now() - self._started, self._view.shown.index))
        return False

    def stop(self) -> None:
        self._view.removeEventFilter(self)

    def late(self) -> tuple[int, int]:
        """Frames that came on screen more than one frame's time after they were due, and frames that did."""
        clip = self._session.clip
        assert clip is not None
        return late_frames(clip.info, self._painted, self._first, self._speed)


def late_frames(
    info: ClipInfo, painted: list[tuple[float, int]], first: int, speed: float = 1.0
) -> tuple[int, int]:
    """Frames late by more than one frame's time, and frames that were due until the last one painted.

    ``painted``: seconds since playback was started at frame ``first``, and the frame then painted.
    """
    if not painted:
        return 0, 0
    times = np.array([at for at, _ in painted])
    reached = np.maximum.accumulate([frame for _, frame in painted])
    due = np.arange(first + 1, int(reached[-1]) + 1)
    shown_at = times[np.searchsorted(reached, due)]
    due_at = (info.times_s[due] - info.times_s[first]) / speed
    interval = info.duration_s / info.frame_count / speed
    return int((shown_at - due_at > interval).sum()), len(due)


@dataclass(frozen=True)
class Fluency:
    """What a user saw of a clip that was opened, played while it was analysed, and exported."""

    late: int
    """Frames that came on screen more than one frame's time after they were due, while analysis ran."""
    due: int
    """Frames that were to be shown meanwhile."""
    stalls_ms: tuple[float, ...]
    """The longest times that the window's thread did not answer, the longest first."""
    peak_bytes: int
    """Most memory that the process has had so far."""

    @property
    def late_share(self) -> float:
        return self.late / self.due if self.due else 0.0

    @property
    def longest_stall_ms(self) -> float:
        return self.stalls_ms[0]


def fluency(clip: Path, report: Path, *, timeout_s: float = 600.0) -> Fluency:
    """Open a clip in the window, play it from when it is there, have it analysed, and write the report.

    For a process of its own: the program keeps libraries, and the system the most memory it ever had. Folders
    and cache are the user's, so set ``XDG_*_HOME`` before; with a cache that was used once, engines are warm.

    Raises:
        TimeoutError: a part of it takes longer than ``timeout_s``.
    """
    qt = app.application()
    with housekeeping.done_when_idle(qt):
        desktop = app.assemble()
        window, session = desktop.window, desktop.session
        window.show()
        _wait(lambda: window.review.plots is not None, timeout_s)
        watch = StallWatch(window)
        desktop.controller.open(str(clip))
        _wait(lambda: session.clip is not None, timeout_s)
        window.player.play()
        shown = LateFrames(session, window.player, window.review.frame)
        _wait(lambda: session.analysis.status is Status.DONE or not window.player.playing, timeout_s)
        shown.stop()
        late, due = shown.late()
        _wait(lambda: session.analysis.status is Status.DONE, timeout_s)
        window.export_requested.emit(ReportWanted(report))
        _wait(report.exists, timeout_s)
        watch.stop()
        _close(window)
    return Fluency(late, due, tuple(length for _, length in watch.stalls_ms()[:10]), peak_bytes())


def _close(window: MainWindow) -> None:
    """As a user does, and for good."""
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def _wait(condition: Callable[[], bool], timeout_s: float) -> None:
    """Let the event loop run until ``condition`` holds; it is asked as often as a stall is looked for."""
    loop = QEventLoop()
    asking, limit = QTimer(loop), QTimer(loop)
    asking.timeout.connect(lambda: condition() and loop.quit())
    limit.timeout.connect(loop.quit)
    asking.start(StallWatch.EVERY_MS)
    limit.start(round(1000 * timeout_s))
    loop.exec()
    asking.stop()
    limit.stop()
    if not condition():
        raise TimeoutError


def peak_bytes() -> int:
    """The most memory that this process has had; 0 where the system doesn't tell."""
    try:
        import resource
    except ImportError:  # on Windows
        return 0
    unit = 1 if sys.platform == "darwin" else 1024
    return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def repaint_ms(window: QObject, change: Callable[[], None]) -> float:
    """Wall time from a change until all that the window repaints because of it is painted."""
    coalescers = window.findChildren(Coalescer)
    _settle(coalescers)
    start = time.perf_counter()
    change()
    _settle(coalescers)
    return 1000 * (time.perf_counter() - start)


def _settle(coalescers: Iterable[Coalescer]) -> None:
    """Until nothing is left to be repainted."""
    while any(later.pending for later in coalescers):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QCoreApplication.processEvents()
