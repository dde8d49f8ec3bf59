"""MMode: the one owner of the M-mode picture of the clip under review, and of whether it is shown."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from clarus_desktop.core.measuring import Measurement
from clarus_desktop.core.mmode import MModePicture, Pixels


class MMode(QObject):
    """One line followed through the clip, as far as it has been read. Whoever reads asks for ``generation``
    before; what comes for an older one, of another line, clip or region, is dropped."""

    changed = Signal()
    """Switched on or off, stopped, another line, or the same one anew."""
    arrived = Signal()
    """More of the picture is there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._line: Measurement | None = None
        self._picture: MModePicture | None = None
        self._stopped = False
        self._generation = 0

    @property
    def on(self) -> bool:
        """M-mode is to be shown."""
        return self._on

    @property
    def line(self) -> Measurement | None:
        """The line that is followed; None: there is none."""
        return self._line

    @property
    def picture(self) -> MModePicture | None:
        """None until reading begins."""
        return self._picture

    @property
    def stopped(self) -> bool:
        """The user stopped reading before all was read."""
        return self._stopped

    @property
    def wanted(self) -> bool:
        """Something is still to be read."""
        is_complete = self._picture is not None and self._picture.complete
        return self._on and self._line is not None and not self._stopped and not is_complete

    @property
    def generation(self) -> int:
        """Counts up whenever the picture is forgotten."""
        return self._generation

    def switch(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.changed.emit()

    def follow(self, line: Measurement | None) -> None:
        """Show this line from now on; a note on it changes nothing of the picture."""
        if line == self._line:
            return
        before, self._line = self._line, line
        if before is None or line is None or (before.start, before.end) != (line.start, line.end):
            self.forget()
        else:
            self.changed.emit()

    def begin(self, rows: int, frame_count: int) -> MModePicture:
        """The picture to go on with, or an empty one."""
        if self._picture is None:
            self._picture = MModePicture(rows, frame_count)
        return self._picture

    def take(self, generation: int, first: int, columns: Pixels, known: NDArray[np.bool_]) -> None:
        """Put in what was read, as ``core.mmode.following`` yields it."""
        if generation == self._generation and self._picture is not None:
            self._picture.take(first, columns, known)
            self.arrived.emit()

    def stop(self, stopped: bool) -> None:
        """Read no further, or go on."""
        if stopped != self._stopped:
            self._stopped = stopped
            self.changed.emit()

    def forget(self) -> None:
        """The line, the clip or its region is another one."""
        self._picture, self._stopped = None, False
        self._generation += 1
        self.changed.emit()
