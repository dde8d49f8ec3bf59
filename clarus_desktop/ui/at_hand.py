"""Which segment or finding the reviewer's keys are about: one that holds the frame shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from clarus_desktop.core.findings import ByFrame, Item, overlap
from clarus_desktop.core.flags import Segment
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import Coalescer


class AtHand(QObject):
    """Follows the frame shown; of several items that hold it, the one chosen last stays."""

    changed = Signal()
    here_changed = Signal()
    """Other items hold the frame shown."""
    items_changed = Signal()
    """There may be other items; told a moment later, once for many changes."""

    def __init__(self, session: ReviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._later = Coalescer(self._look_again, self)
        self._item: Item | None = None
        self._finding = ""
        self._by_frame = ByFrame(self.items())
        self._here: list[Item] = []
        session.items_changed.connect(self._later.schedule)
        session.judging.hidden_changed.connect(self._look_again)  # at once: what is hidden must not linger
        session.clip_changed.connect(self._start_over)
        session.frame_changed.connect(self._follow)

    @property
    def item(self) -> Item | None:
        """None where nothing holds the frame shown. To act on it, ``flush`` first."""
        return self._item

    @property
    def here(self) -> list[Item]:
        """All that hold the frame shown."""
        return self._here

    def items(self) -> tuple[Item, ...]:
        """All that may be seen: while the model's answers are hidden, the reviewer's own findings only."""
        judging = self._session.judging
        if not judging.hidden:
            return self._session.items()
        return tuple(Item(finding.span, None, finding, judged=True) for finding in judging.review.findings)

    def choose(self, item: Item) -> None:
        """Take an item up, and go to its first frame."""
        self._item, self._finding = item, ""
        self._session.set_frame(item.span.first)
        self.changed.emit()

    def expect(self, finding: str) -> None:
        """Take the finding of that id up as soon as it is there."""
        self._finding = finding

    def flush(self) -> None:
        """Look at flags and findings now, if they have changed."""
        self._later.flush()

    @Slot()
    def _start_over(self) -> None:
        self._item, self._finding = None, ""
        self._by_frame, self._here = ByFrame(()), []
        self.here_changed.emit()
        self.changed.emit()

    @Slot()
    def _look_again(self) -> None:
        self._by_frame = ByFrame(self.items())
        self._follow()
        self.items_changed.emit()

    @Slot()
    def _follow(self) -> None:
        if self._later.pending:
            self._by_frame = ByFrame(self.items())
        frame = self._session.frame
        here = self._by_frame.touching(Segment(frame, frame))
        if here != self._here:
            self._here = here
            self.here_changed.emit()
        now = max(here, key=self._likeness, default=None)
        if now is not None and now.finding is not None and now.finding.id == self._finding:
            self._finding = ""
        if now != self._item:
            self._item = now
            self.changed.emit()

    def _likeness(self, item: Item) -> tuple[bool, bool, bool, int]:
        """How much an item is the one wanted or had before; equals stay in frame order."""
        before = self._item
        identity = item.finding.id if item.finding is not None else ""
        wanted = bool(identity) and identity == self._finding
        if before is None:
            return wanted, False, False, 0
        shared = bool(identity) and before.finding is not None and before.finding.id == identity
        return wanted, shared, item.track is before.track, overlap(item.span, before.span)
