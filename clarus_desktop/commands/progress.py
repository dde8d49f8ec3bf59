"""Progress on stderr: one line rewritten on a terminal, plain lines otherwise."""

from __future__ import annotations

import sys
import time


class Progress:
    """A status line. On a terminal it is redrawn; in a log file only :meth:`line` leaves a trace."""

    _EVERY_S = 0.1

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._last = 0.0
        self._width = 0

    def update(self, text: str) -> None:
        """Redraw the status line, at most ten times a second."""
        now = time.monotonic()
        if self._live and now - self._last >= self._EVERY_S:
            self._last = now
            sys.stderr.write("\r" + text.ljust(self._width))
            sys.stderr.flush()
            self._width = len(text)

    def line(self, text: str) -> None:
        """Print a line that stays."""
        if self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            self._width = 0
        print(text, file=sys.stderr, flush=True)


def span(time_s: float) -> str:
    """How long something will take: "40 s", "12 min", "3 h 05 min"."""
    minutes = round(time_s / 60)
    if minutes < 2:
        return f"{time_s:.0f} s"
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"
