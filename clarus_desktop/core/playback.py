"""Which frame to show: derived from elapsed time, so that playback keeps real speed under load."""

from __future__ import annotations

from dataclasses import dataclass

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.flags import Segment

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)
"""Selectable playback speeds, 1 = the clip's own."""


@dataclass(frozen=True)
class PlaybackClock:
    """A pure clock: started at a clip time, it tells the frame due after some real seconds."""

    info: ClipInfo
    start_s: float
    """Clip time at which playback was started."""
    speed: float = 1.0
    loop: bool = False
    within: Segment | None = None
    """Play (and loop) only this stretch; None: the whole clip."""

    def bounds_s(self) -> tuple[float, float]:
        """Clip times at which the played stretch begins and ends."""
        if self.within is None:
            return 0.0, self.info.duration_s
        after = self.within.last + 1
        times = self.info.times_s
        end = float(times[after]) if after < len(times) else self.info.duration_s
        return float(times[self.within.first]), end

    def frame(self, elapsed_s: float) -> int:
        """Frame due ``elapsed_s`` real seconds after the start."""
        begin, end = self.bounds_s()
        time_s = self.start_s + elapsed_s * self.speed
        if self.loop and end > begin:
            time_s = begin + (time_s - begin) % (end - begin) if time_s >= end else time_s
        last = self.info.frame_count - 1 if self.within is None else self.within.last
        return min(self.info.frame_at(time_s), last)

    def ended(self, elapsed_s: float) -> bool:
        """True once a clip that isn't looped has been shown to its end."""
        return not self.loop and self.start_s + elapsed_s * self.speed >= self.bounds_s()[1]
