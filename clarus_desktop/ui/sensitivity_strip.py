"""Under a threshold's slider: what the verdict would be under any other threshold."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.sensitivity import Sensitivity
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.theme import Theme, theme

PADDING = 1
"""Pixels above and below the text."""
GRIP = 4
"""Half the width in pixels of the handles at the threshold."""
HILL = 0.3
"""How opaque the hill is."""
HOW = mark("Click or drag to move the threshold; how many frames lie at or above it is drawn as a hill.")


class SensitivityStrip(QWidget):
    """All thresholds from 0 to the top of the plot, from left to right: up to the score the verdict is
    positive, beyond it is not. Click or drag sets the session's threshold."""

    def __init__(self, session: ReviewSession, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._top = kind.maximum
        self._told: tuple[Sensitivity | None, ModelInfo | None] | None = None
        """What the texts are about; no sensitivity where nothing is shown."""
        self._painted_at: float | None = None
        self._ground: tuple[object, QPixmap] | None = None
        """All but the threshold that holds, and what it was made of."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("{track} verdict by threshold", track=tr(words.TRACK[kind])))
        self._later = Coalescer(self._refresh, self)
        for signal in (session.flags_changed, session.clip_changed, session.model_changed):
            signal.connect(self._later.schedule)
        session.judging.hidden_changed.connect(self._refresh)
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 2 * PADDING)

    def set_top(self, top: float) -> None:
        """Reach as far as the plot does."""
        self._top = top
        self.update()

    def position(self, threshold: float) -> float:
        """Where a threshold lies, in pixels from the left."""
        box = self._box()
        return box.left() + threshold / self._top * box.width()

    def _box(self) -> QRectF:
        """From 0 to the top: a slider's handle keeps half its length from the ends, and so does this."""
        inset = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength) / 2
        return QRectF(self.rect()).adjusted(inset, 0, -inset, 0)

    def said_of(self, threshold: float) -> str:
        """The verdict under a threshold, and why."""
        longest, over = self._session.sensitivity(self._kind).at(threshold)
        return tr(
            "At {threshold}: {answer}, longest run {longest}, {over} at or above.",
            threshold=words.value(threshold),
            answer=self._answer(longest >= self._session.rule.min_run),
            longest=words.frames(longest),
            over=words.frames(over),
        )

    @property
    def shows(self) -> bool:
        """There are values, and they may be seen."""
        return self._found is not None

    @property
    def _found(self) -> Sensitivity | None:
        """What is shown; the same object until it is another."""
        if self._session.judging.hidden:
            return None
        found = self._session.sensitivity(self._kind)
        return found if found.levels.size else None

    def _answer(self, positive: bool) -> str:
        if positive:  # more frames can't undo that
            return tr("positive")
        return tr("not positive") if self._complete else tr("not positive so far")

    @property
    def _complete(self) -> bool:
        """Every frame is analysed."""
        return bool(self._session.tracks.analysed.all())

    def _refresh(self) -> None:
        told = self._found, self._session.model
        if told == self._told:
            if self._session.thresholds.of(self._kind) != self._painted_at:
                self.update()
            return
        self._told = told
        shows = self.shows
        self.setEnabled(shows)
        self.setToolTip(tr(HOW) if shows else "")
        self.setCursor(Qt.CursorShape.SizeHorCursor if shows else Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(self._summary() if shows else "")
        self.update()

    def _summary(self) -> str:
        score = self._session.sensitivity(self._kind).score
        if score is None:
            if self._complete:
                return tr("Not positive at any threshold.")
            return tr("Not positive so far at any threshold.")
        if self._complete:
            text = mark("Positive up to {score}, the score; not positive above.")
        else:
            text = mark("Positive up to {score}, the score; not positive so far above.")
        return tr(text, score=words.value(score))

    # From the user

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._move_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move_to(event.position().x())
        told = self.said_of(self._threshold_at(event.position().x()))
        self.setToolTip("\n".join((told, self._summary(), tr(HOW))))

    def _move_to(self, x: float) -> None:
        self._session.set_threshold(self._kind, self._threshold_at(x))

    def _threshold_at(self, x: float) -> float:
        box = self._box()
        return round(min(max((x - box.left()) / max(box.width(), 1.0), 0.0), 1.0) * self._top, 3)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._paint_ground(colours))
        if self.shows:
            self._paint_threshold(painter, colours)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(colours.grid))
        painter.drawRect(self._box().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_ground(self, colours: Theme) -> QPixmap:
        """What lies behind the threshold; painted anew only where something else has changed."""
        found, model, ratio = self._found, self._session.model, self.devicePixelRatioF()
        made_of = found, model, self._top, self.size(), self.font(), ratio, colours
        if self._ground is not None and self._ground[0] == made_of:
            return self._ground[1]
        ground = QPixmap((self.size().toSizeF() * ratio).toSize())
        ground.setDevicePixelRatio(ratio)
        ground.fill(self.palette().window().color())
        painter, box = QPainter(ground), self._box()
        painter.setFont(self.font())
        painter.fillRect(box, QColor(colours.plot_background))
        if found is not None:
            turn = box.left() if found.score is None else min(self.position(found.score), box.right())
            left, right = QRectF(box), QRectF(box)
            left.setRight(turn)
            right.setLeft(turn)
            hill = self._share_over(found)
            for side, positive in ((left, True), (right, False)):
                self._paint_side(painter, side, hill, colours, positive=positive)
            if model is not None:
                painter.setPen(QPen(QColor(colours.muted), 1, Qt.PenStyle.DotLine))
                x = self.position(model.thresholds.of(self._kind))
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()
        self._ground = made_of, ground
        return ground

    def _paint_side(
        self, painter: QPainter, box: QRectF, over: QPolygonF, colours: Theme, *, positive: bool
    ) -> None:
        painter.setClipRect(box)
        painter.fillRect(box, QColor(colours.abnormal_tint if positive else colours.normal_tint))
        hill = QColor(colours.flagged if positive else colours.normal)
        hill.setAlphaF(HILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(hill)
        painter.drawPolygon(over)
        text = self._answer(positive)
        if box.width() > painter.fontMetrics().horizontalAdvance(text) + 12:
            painter.setPen(QColor(colours.plot_foreground))
            # at the ends: a threshold is seldom there, and its handles would lie on the words
            side = Qt.AlignmentFlag.AlignLeft if positive else Qt.AlignmentFlag.AlignRight
            painter.drawText(box.adjusted(6, 0, -6, 0), side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.setClipping(False)

    def _share_over(self, found: Sensitivity) -> QPolygonF:
        """The share of frames at or above each column's threshold, as high as it is large."""
        box = self._box()
        columns = np.arange(round(box.width()) + 1)
        places = np.searchsorted(found.levels, columns / max(box.width(), 1.0) * self._top)
        over = np.append(found.frames_over, 0)[places] / found.frames_over[0]
        points = map(QPointF, (box.left() + columns).tolist(), (self.height() * (1 - over)).tolist())
        return QPolygonF([box.bottomLeft(), *points, box.bottomRight()])

    def _paint_threshold(self, painter: QPainter, colours: Theme) -> None:
        """A line with handles at its ends."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painted_at = self._session.thresholds.of(self._kind)
        x, bottom = self.position(self._painted_at), float(self.height())
        painter.setPen(QPen(QColor(colours.threshold), 2))
        painter.setBrush(QColor(colours.threshold))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        for end, inwards in ((0.0, GRIP), (bottom, -GRIP)):
            corners = [QPointF(x - GRIP, end), QPointF(x + GRIP, end), QPointF(x, end + inwards)]
            painter.drawPolygon(QPolygonF(corners))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
