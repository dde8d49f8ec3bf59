"""Which frame's picture is on screen: the session's, or the nearest to it while that has to be read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClarusError
from clarus_desktop.core.language import tr
from clarus_desktop.session import ReviewSession

LATE_MS = 150
"""From then on it is said that the frame shown is not the one wanted."""


class ShownFrame(QObject):
    """Follows the session's frame. What is not at hand is fetched by whoever sees to that, and arrives."""

    changed = Signal()
    """Another picture, or other words."""
    awaited = Signal(bool)
    """The session's frame has to be read, and another one is shown until it is there; or it is there."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._index: int | None = None
        self._image: Image | None = None
        self._message = ""
        self._awaited = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._look_again)
        session.clip_changed.connect(self._start_over)
        session.frame_changed.connect(self._follow)
        session.frame_arrived.connect(self._take)
        self._follow(session.frame)

    @property
    def index(self) -> int | None:
        """Of the frame whose picture is shown; None where it is none of the session's clip."""
        return self._index

    @property
    def image(self) -> Image | None:
        return self._image

    @property
    def message(self) -> str:
        """Why there is no picture; empty where that need not be said."""
        return self._message

    @property
    def coming(self) -> str:
        """Which frame is shown and which one is wanted, once that has taken a while; else empty."""
        if not self._awaited or self._late.isActive():
            return ""
        wanted = f"{self._session.frame + 1:,}"
        if self._index is None:
            return tr("Frame {wanted} is being read…", wanted=wanted)
        shown = f"{self._index + 1:,}"
        return tr("Frame {shown} – frame {wanted} is being read…", shown=shown, wanted=wanted)

    def wait(self) -> None:
        """Have the session's frame on screen, however long it takes to be read."""
        clip, index = self._session.clip, self._session.frame
        if clip is not None and self._awaited:
            try:
                self._take(index, clip.frames.frame(index))
            except ClarusError as error:
                self._take(index, error)

    def _start_over(self) -> None:
        self._show(None, None)
        self._follow(self._session.frame)

    def _follow(self, index: int) -> None:
        clip = self._session.clip
        image = clip.frames.at_hand(index) if clip is not None else None
        if image is not None or clip is None:
            self._show(index, image)
        else:
            self._await(True)
            self.changed.emit()

    def _take(self, index: int, image: Image | ClarusError) -> None:
        """A frame had to be read. It may be passed already: until the one wanted comes, the nearest is
        shown, so that the picture moves with the slider."""
        wanted = self._session.frame
        if not self._awaited:
            return
        if isinstance(image, ClarusError):
            if index == wanted:
                told = tr(str(image)), tr(image.advice)
                self._show(index, None, " ".join(filter(None, told)))
        elif self._index is None or abs(index - wanted) < abs(self._index - wanted):
            self._show(index, image)

    def _look_again(self) -> None:
        """The frame has not come for a while: whoever else read it may have it at hand; if not, say so."""
        self._follow(self._session.frame)

    def _show(self, index: int | None, image: Image | None, message: str = "") -> None:
        self._index, self._image, self._message = index, image, message
        if index == self._session.frame:
            self._await(False)
        self.changed.emit()

    def _await(self, awaited: bool) -> None:
        if awaited == self._awaited:
            return
        self._awaited = awaited
        if awaited:
            self._late.start()
        else:
            self._late.stop()
        self.awaited.emit(awaited)
