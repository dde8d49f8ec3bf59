"""NearestFrames: the one owner of what frames of the clip under review look like, among the reference's."""

from __future__ import annotations

from clarus_desktop.core.nearest import Nearest
from clarus_desktop.frame_answers import FrameAnswers


class NearestFrames(FrameAnswers[Nearest | None]):
    """Switched on while they are on screen. The answer None: that frame can't be read."""

    def at(self, index: int) -> Nearest | None:
        """The frames of the reference that are nearest to a frame; None where that is not known."""
        return self._answers.get(index) if self.on else None
