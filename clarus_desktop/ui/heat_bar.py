"""Above the frame while heat maps are switched on: of which track, how opaque, and what the colours mean."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.colour_bar import ColourBar
from clarus_desktop.ui.fields import SteadyText, Text, muted
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.inputs import Slider
from clarus_desktop.ui.theme import theme

LATE_MS = 200
"""From then on it is said that the map of the frame shown is not there yet."""
HOW = mark(
    "Each place has the colour of the value that the model would give if the whole frame looked as it does "
    "there; values that are usual have no colour. This shows what the network's answer depends on, not where "
    "disease is, and only roughly where: a network sees few places, and each takes in much of what is around "
    "it. The colours mean the same for all frames and clips of this model."
)
COMING = mark("being computed…")
UNIT = {TrackKind.PROBABILITY: mark("probability"), TrackKind.DISTANCE: mark("cosine distance")}
MISSING = {
    TrackKind.PROBABILITY: mark("No heat map: this model has no classifier head."),
    TrackKind.DISTANCE: mark("No heat map: this model has no reference."),
}


class HeatBar(QWidget):
    """Sets which of the session's heat maps is shown, and follows it, whoever sets it."""

    def __init__(
        self,
        session: ReviewSession,
        view: FrameView,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self.track = QComboBox()
        self.track.setAccessibleName(tr("Track of the heat map"))
        self.track.setToolTip(actions["heat_track"].toolTip())
        for kind in TrackKind:
            self.track.addItem(tr(words.TRACK[kind]), kind)
        self.track.activated.connect(self._choose)
        self.opacity = Slider()
        self.opacity.setRange(10, 100)
        self.opacity.setPageStep(10)
        self.opacity.setFixedWidth(80)
        self.opacity.setAccessibleName(tr("Opacity of the heat map"))
        self.opacity.setToolTip(tr("How much of the frame the heat map covers; H shows the frame alone"))
        self.opacity.setValue(view.heat.opacity)
        self.opacity.valueChanged.connect(self._set_opacity)
        self.colours = ColourBar()
        self.unit = SteadyText(max(map(tr, (COMING, words.NOT_ASSESSABLE, *UNIT.values())), key=len))
        self.unit.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.told = Text(wrap=True)
        for each in (self, self.colours):
            each.setToolTip(tr(HOW))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 3, 8, 3)
        row.setSpacing(6)
        self._giving_way = Text(tr("Heat map")).emphasise(), muted(tr("Opacity"))
        self._narrow = False
        title, opacity = self._giving_way
        row.addWidget(title)
        row.addWidget(self.track)
        row.addWidget(opacity)
        row.addWidget(self.opacity)
        row.addSpacing(8)
        row.addWidget(self.colours, 1)
        row.addWidget(self.unit)
        row.addWidget(self.told, 1)
        actions["heat_map"].toggled.connect(session.heat.switch)
        actions["heat_track"].triggered.connect(self._change_track)
        self._awaited = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(LATE_MS)
        self._late.timeout.connect(self._show_awaited)
        for signal in (session.heat.changed, session.model_changed, session.clip_changed):
            signal.connect(self.refresh)
        for signal in (session.heat.arrived, view.shown.changed):
            signal.connect(self._show_awaited)
        self.refresh()

    def minimumSizeHint(self) -> QSize:
        """Without the words that give way."""
        return QSize(self._needed() - self._needed_by_words(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._needed()
        if narrow is not self._narrow:
            self._narrow = narrow
            for word in self._giving_way:
                word.setVisible(not narrow)

    def _needed(self) -> int:
        """Width in pixels of all, words that have given way included."""
        needed = self._row.minimumSize().width()
        return needed + (self._needed_by_words() if self._narrow else 0)

    def _needed_by_words(self) -> int:
        return sum(word.sizeHint().width() + self._row.spacing() for word in self._giving_way)

    def restore(self, track: object, opacity: object) -> None:
        """Take back the track's value and the percentage that were remembered; anything else is ignored.

        Whether maps are switched on is not remembered: a clip is first seen as it was recorded.
        """
        if track in tuple(TrackKind):
            self._session.heat.choose(TrackKind(str(track)))
        if isinstance(opacity, int):
            self.opacity.setValue(opacity)

    def refresh(self) -> None:
        """Show what is chosen, or say why there is no map."""
        heat, scale, trouble = self._session.heat, self._view.heat.scale(), self._trouble()
        self.setVisible(heat.on and not self._view.editing)
        self.track.setCurrentIndex(self.track.findData(heat.kind))
        self.colours.show_scale(scale, self.opacity.value())
        self.colours.setVisible(not trouble)
        self.unit.setVisible(not trouble)
        self.told.setVisible(bool(trouble))
        self.told.setText(trouble)
        self._show_awaited()

    def _show_awaited(self) -> None:
        """Say that the map of the frame shown is still to come, once that has taken a while."""
        heat, index = self._session.heat, self._view.shown.index
        awaited = heat.on and index is not None and not heat.knows(index)
        if awaited and not self._awaited:
            self._late.start()
        elif not awaited:
            self._late.stop()
        self._awaited = awaited
        if index is not None and self._view.heat.is_gated(index):
            told = words.NOT_ASSESSABLE
        else:
            told = COMING if awaited and not self._late.isActive() else UNIT[heat.kind]
        self.unit.setText(tr(told))

    def _trouble(self) -> str:
        """Why there is no heat map; empty where there is one, or one to come."""
        model, heat = self._session.model, self._session.heat
        if model is not None and heat.kind not in model.kinds:
            return tr(MISSING[heat.kind])
        return tr("No heat map. {reason}", reason=heat.trouble) if heat.trouble else ""

    def _choose(self, row: int) -> None:
        self._session.heat.choose(TrackKind(self.track.itemData(row)))
        self._view.setFocus()  # so that keys are the window's again

    def _change_track(self) -> None:
        heat = self._session.heat
        heat.choose(next(kind for kind in TrackKind if kind is not heat.kind))

    def _set_opacity(self, percent: int) -> None:
        self._view.heat.opacity = percent
        self._view.update()
        self.refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.end()
