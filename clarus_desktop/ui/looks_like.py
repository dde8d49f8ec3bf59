"""The frames of the model's reference that are nearest to the frame shown."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clarus_desktop.core.gating import Reason
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.nearest import Nearest, Neighbour
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.identity import Identity
from clarus_desktop.ui.images import thumbnail

SIDE = 84
"""Pixels of a picture on screen."""
NAME = 160
"""Pixels that there are for a clip's name."""
TITLE = mark("Looks like")
HOW = mark(
    "Near is what the network finds alike; it need not be what a person would. The distance track is the "
    "mean distance to the nearest frames of the reference, all of people without consolidation."
)
NO_PICTURES = mark(
    "Without pictures: they would be other people's patients. A reference of your own healthy clips "
    "(Analysis → Recalibrate…) can keep small ones."
)
NO_CLIP = mark("Open a clip to see what its frames look like to the model.")
NO_MODEL = mark("No model is loaded.")
HIDDEN = mark("Hidden until you have given your verdict.")
COMING = mark("Looking for the nearest frames…")
UNREADABLE = mark("This frame can't be read.")


class NeighbourRow(QWidget):
    """One frame of the reference: its picture, if there is one, its distance and where it is from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QLabel()
        self.picture.setFixedSize(SIDE, SIDE)
        self.distance = Text().emphasise()
        self.origin = muted()
        self.frame = muted()
        self._told = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for text in (self.distance, self.origin, self.frame):
            self._told.addWidget(text)
        self._told.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.picture)
        row.addLayout(self._told, 1)

    def show_neighbour(self, neighbour: Neighbour, identity: Identity) -> None:
        """As one line, or beside its picture."""
        kept = neighbour.picture
        told = tr("patient {number} of the reference", number=f"{neighbour.group + 1:,}")
        self.distance.setText(words.value(neighbour.distance))
        self.origin.setText(told)
        for widget in (self.picture, self.frame):
            widget.setVisible(kept is not None)
        ways = QBoxLayout.Direction
        self._told.setDirection(ways.LeftToRight if kept is None else ways.TopToBottom)
        self._told.setSpacing(8 if kept is None else 2)
        if kept is not None:
            clip, frame = identity.shown(kept.clip), tr("frame {number}", number=f"{kept.frame + 1:,}")
            told = f"{clip}, {frame}, {told}"
            self.origin.setText(self.fontMetrics().elidedText(clip, Qt.TextElideMode.ElideMiddle, NAME))
            self.frame.setText(frame)
            pixels = np.repeat(kept.pixels[..., None], 3, axis=2)
            self.picture.setPixmap(thumbnail(pixels, QSize(SIDE, SIDE), self.devicePixelRatioF()))
        distance = words.value(neighbour.distance)
        self.setAccessibleName(tr("Distance {distance}, {origin}", distance=distance, origin=told))
        tip = tr("Cosine distance {distance}: {origin}", distance=distance, origin=told)
        self.setToolTip(words.plain(tip))


class LooksLike(QWidget):
    """Follows the frame shown; what is not looked up yet stays dimmed until it is."""

    def __init__(
        self, session: ReviewSession, identity: Identity, switch: QAction, parent: QWidget | None = None
    ) -> None:
        """``switch``: checked while the panel is to be seen, and not only there, beneath another tab."""
        super().__init__(parent)
        self._switch = switch
        self._session = session
        self._identity = identity
        self._shown: Nearest | None = None
        self._shown_of = -1
        self.title = Text(tr(TITLE)).emphasise()
        self.said = Text(wrap=True)
        self.note = muted(tr(NO_PICTURES), wrap=True)
        self.note.hide()
        self._list = QWidget()
        self._list.hide()
        self._rows: list[NeighbourRow] = []
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        for widget in (self.said, self.note, self._list):
            body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self._body)
        column.addStretch(1)
        self.said.setAccessibleName(tr("What the frame shown looks like"))
        for widget in (self.title, self.said):
            widget.setToolTip(tr(HOW))
        for signal in (
            *(session.frame_changed, session.clip_changed, session.model_changed, session.tracks_changed),
            *(session.nearest.changed, session.nearest.arrived),
        ):
            signal.connect(self.refresh)
        identity.changed.connect(self._show_rows)
        switch.toggled.connect(self._uncover)
        self._uncover()

    @property
    def rows(self) -> list[NeighbourRow]:
        """Those on screen, the nearest first."""
        return [row for row in self._rows if not row.isHidden()]

    def refresh(self) -> None:
        """Show what is known of the frame shown; nothing is done while nobody sees it."""
        if not self._switch.isChecked():
            return
        session, reason = self._session, self._reason()
        nearest = session.nearest.at(session.frame)
        is_of_clip = self._shown is not None and self._shown_of == session.nearest.generation
        stays = nearest is None and not reason and is_of_clip  # so that nothing jumps meanwhile
        self._body.setEnabled(not stays)
        if stays:
            self.title.setText(tr(COMING))
            return
        if nearest is None:
            self.title.setText(tr(TITLE))
            self.said.setText(reason or tr(COMING))
        else:
            number = f"{session.frame + 1:,}"
            self.title.setText(tr("Frame {number} looks like", number=number))
            self.said.setText(f"{self._gate()}{_summary(nearest, number)}")
        if self._shown is not nearest:
            self._shown, self._shown_of = nearest, session.nearest.generation
            self._show_rows()

    def _show_rows(self) -> None:
        neighbours = self._shown.neighbours if self._shown is not None else ()
        for _ in range(len(self._rows), len(neighbours)):
            self._rows.append(NeighbourRow())
            self._column.addWidget(self._rows[-1])
        for row, neighbour in zip(self._rows, neighbours, strict=False):
            row.show_neighbour(neighbour, self._identity)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(neighbours))
        self._list.setVisible(bool(neighbours))
        self.note.setVisible(bool(neighbours) and neighbours[0].picture is None)

    def _reason(self) -> str:
        """Why nothing can be known of the frame shown; empty where something is, or is being looked for."""
        session = self._session
        if session.clip is None or session.model is None:
            return tr(NO_CLIP if session.clip is None else NO_MODEL)
        if TrackKind.DISTANCE not in session.model.kinds:
            return tr(words.MISSING_TRACK[TrackKind.DISTANCE])
        if session.judging.hidden:
            return tr(HIDDEN)
        if session.nearest.trouble:
            return session.nearest.trouble
        is_unreadable = session.nearest.at(session.frame) is None and session.nearest.knows(session.frame)
        return tr(UNREADABLE) if is_unreadable else ""

    def _gate(self) -> str:
        """That the frame shown is not assessable, if so: then its distance counts for nothing."""
        gate = Reason.of(int(self._session.tracks.gates[self._session.frame]))
        return "" if gate is None else f"{words.not_assessable_tip(gate)} "

    def _uncover(self) -> None:
        self._session.nearest.switch(self._switch.isChecked())
        self.refresh()


def _summary(nearest: Nearest, number: str) -> str:
    return tr(
        "The nearest of {frames} of {patients} without consolidation, at most {most} of each. The mean over "
        "all of the nearest {averaged} is the distance of frame {number}, {distance}.",
        frames=words.frames(nearest.frames),
        patients=many(nearest.groups, mark("{n} patient"), mark("{n} patients")),
        most=nearest.per_group,
        averaged=f"{nearest.averaged:,}",
        number=number,
        distance=words.value(nearest.distance),
    )
