"""Above the frame while its region is drawn: what to do, whose region it is, and the ways out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.region import Origin
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.region_canvas import RegionCanvas
from clarus_desktop.ui.region_draft import Choice, Draft
from clarus_desktop.ui.theme import theme
from clarus_desktop.ui.words import region_text

HOW = mark(
    "Drag the corners until the outline holds the ultrasound image and nothing else. Click an edge to add a "
    "corner, double click a corner to remove it, drag inside to move all; Tab and the arrow keys do it too. "
    "Apply analyses the clip anew, and clips that look alike get the region drawn here, too."
)
NONE_FOUND = mark("No region was found in this clip, so whole frames are used.")


class RegionBar(QWidget):
    """Begins and ends the drawing; what was drawn becomes the session's view of the clip."""

    editing_changed = Signal(bool)

    def __init__(self, session: ReviewSession, view: FrameView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._draft: Draft | None = None
        self.canvas = RegionCanvas(view)
        self.how = Text(tr(HOW), wrap=True)
        self.told = muted()
        self.told.setAccessibleName(tr("Region"))
        self.given = _button(tr("Use found region"), "")
        self.whole = _button(tr("Whole frame"), tr("Analyse whole frames of this clip"))
        self.rectangle = _button(tr("Rectangle"), tr("Start anew with a rectangle"))
        self.cancel = _button(tr("Cancel"), tr("Leave the region as it is (Esc)"))
        self.apply = _button(tr("Apply"), tr("Use this region (Enter)"))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch(1)
        for button in (self.given, self.whole, self.rectangle, self.cancel, self.apply):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 8, 6)
        column.setSpacing(4)
        for each in (self.how, self.told):
            column.addWidget(each)
        column.addLayout(row)
        for button, use in (
            (self.given, Draft.use_given),
            (self.whole, Draft.use_whole),
            (self.rectangle, Draft.use_rectangle),
        ):
            button.clicked.connect(partial(self._use, use))
        self.cancel.clicked.connect(self.end)
        self.apply.clicked.connect(self._apply)
        self.canvas.changed.connect(self._refresh)
        self.canvas.applied.connect(self._apply)
        self.canvas.cancelled.connect(self.end)
        session.clip_changed.connect(self.end)
        self.hide()

    def begin(self) -> None:
        """Start drawing, from the region as it is; goes on where that has been started."""
        clip = self._session.clip
        if clip is None:
            return
        if self._draft is None:
            self._draft = Draft(clip.info, self._session.view)
            self._view.set_editing(True)
            self.show()
            self.editing_changed.emit(True)
            self.canvas.begin(self._draft)
        self.canvas.setFocus()

    def end(self) -> None:
        """Stop drawing; what was not applied is dropped."""
        if self._draft is not None:
            self._draft = None
            self.canvas.end()
            self.hide()
            self._view.set_editing(False)
            self.editing_changed.emit(False)

    def _apply(self) -> None:
        if self._draft is not None and not self._draft.fault:
            view = self._draft.view()
            self.end()
            self._session.set_view(view)

    def _use(self, use: Callable[[Draft], None], _checked: bool = False) -> None:
        if self._draft is not None:
            use(self._draft)
            self.canvas.refresh()

    def _refresh(self) -> None:
        clip, draft = self._session.clip, self._draft
        if clip is None or draft is None:
            return
        given, fault = clip.info.region, draft.fault
        from_file = given is not None and given.origin is Origin.FILE
        self.given.setText(tr("Use the file's region") if from_file else tr("Use found region"))
        tip = tr("The region stated in the file") if from_file else tr("The region found in the frames")
        self.given.setToolTip(tip if given is not None else tr(NONE_FOUND))
        self.given.setEnabled(given is not None and draft.choice is not Choice.GIVEN)
        self.whole.setEnabled(draft.choice is not Choice.WHOLE)
        self.apply.setEnabled(not fault)
        # as tall as before, so that the frame doesn't move under a corner that is dragged
        self.how.setMinimumHeight(self.how.height() if fault else 0)
        self.how.setText(fault or tr(HOW))
        self.how.emphasise(bold=bool(fault))
        self.told.setText(f"{region_text(draft.origin, given)}.")

    # Keys and look

    def event(self, event: QEvent) -> bool:
        """Esc on one of the buttons ends the drawing, not what else runs."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.end()


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    return button
