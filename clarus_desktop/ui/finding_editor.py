"""Under the list: the segment or finding at hand, to be judged, described, moved or removed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.findings import Finding, FindingKind, Item
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.reviews import frames_text
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.flag_model import title_text
from clarus_desktop.ui.inputs import IntBox
from clarus_desktop.ui.note_field import NoteField

JUDGEMENTS = ("confirm", "reject", "unsure")
KINDS = {kind: f"kind_{number}" for number, kind in enumerate(FindingKind, start=1)}
"""Action of each kind."""
SEGMENT = {
    TrackKind.PROBABILITY: mark("Probability segment"),
    TrackKind.DISTANCE: mark("Distance segment"),
}
KIND_ROWS = (None, *FindingKind)
NOTHING = mark("No segment or finding holds this frame.")
HIDDEN = mark("Flags are hidden until you have given your verdict.")


class NoteOn(NamedTuple):
    """What a note is on, for as long as it may take to save it."""

    clip: str
    track: TrackKind | None
    span: Segment
    finding: str
    """Id; empty for a segment, whose finding may not be there yet."""


class FindingEditor(QWidget):
    """Shows the item at hand. Judging and removing are the window's actions; the rest leaves as signals."""

    kind_chosen = Signal(object)
    """A FindingKind, or None."""
    note_written = Signal(object, str)
    """NoteOn, and the note."""
    span_changed = Signal(object)
    """The Segment that the finding is to cover."""

    def __init__(
        self,
        session: ReviewSession,
        at_hand: AtHand,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._at_hand = at_hand
        self._actions = actions
        self.title = Text().emphasise()
        self.about = muted(wrap=True)
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of finding"))
        self.kind.setToolTip(tr("What is seen; choosing confirms a segment that was not judged"))
        self.kind.activated.connect(self._choose_kind)
        self.note = NoteField(tr("Note on the finding"), tr("Saved on Enter; Esc takes back what you typed"))
        self.note.written.connect(self.note_written)
        self.first = self._box(
            tr("First frame of the finding"), tr("First frame of the finding, counted from 1")
        )
        self.last = self._box(
            tr("Last frame of the finding"), tr("Last frame of the finding, counted from 1")
        )
        judgements = QHBoxLayout()
        judgements.setSpacing(4)
        for name in JUDGEMENTS:
            judgements.addWidget(_button(actions[name]), 1)
        frames = QHBoxLayout()
        frames.setSpacing(4)
        frames.addWidget(muted(tr("Frames")))
        frames.addWidget(self.first, 1)
        frames.addWidget(muted("–"))
        frames.addWidget(self.last, 1)
        self.remove = _button(actions["remove_finding"])
        self.remove.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.remove.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        actions["remove_finding"].changed.connect(self._show_remove)
        frames.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(judgements)
        column.addWidget(self.kind)
        column.addWidget(self.note)
        column.addLayout(frames)
        at_hand.changed.connect(self.refresh)
        session.judging.trouble_changed.connect(self._trouble_changed)
        self.show_keys()
        self.refresh()

    def show_keys(self) -> None:
        """Name the keys of the kinds as they are now."""
        row = self.kind.currentIndex()
        self.kind.clear()
        self.kind.addItem(tr("No kind"))
        for name in KINDS.values():
            key = self._actions[name].shortcut().toString()
            self.kind.addItem(self._actions[name].text() + (f"  ({key})" if key else ""))
        self.kind.setCurrentIndex(max(row, 0))

    def refresh(self) -> None:
        """Show the item at hand as it is saved."""
        session, item = self._session, self._at_hand.item
        if session.clip is None:
            item = None
        finding = item.finding if item is not None else None
        self._show_title(item)
        can_judge = item is not None and not session.judging.trouble
        self.kind.setEnabled(can_judge)
        self.kind.setCurrentIndex(KIND_ROWS.index(finding.kind if finding is not None else None))
        # while saving fails a note can still be typed, and is kept
        self.note.setEnabled(item is not None)
        self.note.show_note(self._note_on(item), finding.note if finding is not None else "")
        span = finding.span if finding is not None else item.span if item is not None else Segment(0, 0)
        for box, frame in ((self.first, span.first), (self.last, span.last)):
            box.blockSignals(True)
            box.setRange(1, session.clip.info.frame_count if session.clip is not None else 1)
            box.setValue(frame + 1)
            box.blockSignals(False)
            box.setEnabled(can_judge and finding is not None)
        self._show_remove()

    def _show_remove(self) -> None:
        """The key tells why there is nothing to remove; a button that can only do that is disabled."""
        item = self._at_hand.item
        can_remove = item is not None and item.finding is not None
        self.remove.setEnabled(can_remove and self._actions["remove_finding"].isEnabled())

    def _show_title(self, item: Item | None) -> None:
        if item is None:
            self.title.setText(tr("Nothing at hand"))
            told = tr(HIDDEN) if self._session.judging.hidden else tr(NOTHING)
            self.about.setText(told if self._session.clip is not None else "")
            return
        self.title.setText(words.title(frames_text(item.span)))
        self.about.setText(_about(item, item.finding))

    def _note_on(self, item: Item | None) -> NoteOn | None:
        if item is None or self._session.clip is None:
            return None
        own = item.finding.id if item.track is None and item.finding is not None else ""
        return NoteOn(self._session.clip.info.sha256, item.track, item.span, own)

    def _trouble_changed(self, trouble: str) -> None:
        self.refresh()
        if not trouble:
            self.note.write_all()

    def _choose_kind(self, row: int) -> None:
        self.kind_chosen.emit(KIND_ROWS[row])
        self.refresh()

    def _move(self) -> None:
        one, other = self.first.value() - 1, self.last.value() - 1
        self.span_changed.emit(Segment(min(one, other), max(one, other)))
        self.refresh()

    def _box(self, name: str, tip: str) -> IntBox:
        box = IntBox(1, 1)
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.valueChanged.connect(self._move)
        return box


def _about(item: Item, finding: Finding | None) -> str:
    parts = [title_text(item) if item.track is None else tr(SEGMENT[item.track])]
    if item.below:
        parts.append(tr(words.BELOW))
    if finding is None:
        parts.append(tr(words.TO_BE_JUDGED))
    elif finding.span != item.span:
        parts.append(tr("judged as {frames}", frames=frames_text(finding.span)))
    return ", ".join(parts)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(16, 16))
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    button.setAccessibleName(action.text())
    return button
