"""The clip-level answer of each track, always with what it rests on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clarus_desktop.core.gating import counts
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.marks import FlagState, StateLabel
from clarus_desktop.ui.rule_bar import RuleBar
from clarus_desktop.ui.theme import theme

TITLE = mark("The model's verdict")
SCORE = mark(
    "Score: the highest threshold at which the verdict is positive. "
    "Margin: how far it lies above the threshold that holds"
)
LINES = (mark("Threshold"), mark("Frames over"), mark("Longest run"), mark("Score"))


class VerdictCard(QWidget):
    """One track's verdict."""

    def __init__(self, session: ReviewSession, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._shown: object = None
        sought = tr(words.CONSOLIDATION[kind])
        self.headline = StateLabel()
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self.lines = {name: Text(wrap=True) for name in LINES}
        self.reason = muted(wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.addWidget(Text(sought).emphasise(), 0, 0, 1, 3)
        grid.addWidget(self.headline, 1, 0, 1, 3)
        grid.addWidget(self.reason, 2, 0, 1, 3)
        self._labels = []
        for row, (name, line) in enumerate(self.lines.items(), start=3):
            label = muted(tr(name))
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            if name == "Score":
                for widget in (label, line):
                    widget.setToolTip(tr(SCORE))
            self._labels.append(label)
            line.setAccessibleName(f"{sought}, {label.text().lower()}")
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        grid.setColumnStretch(1, 1)

    def refresh(self) -> None:
        session = self._session
        verdict = session.verdict(self._kind)
        shown = verdict, session.clip is None, session.model, session.tracks, session.judging.hidden
        if shown == self._shown:  # the other track's threshold was moved
            return
        self._shown = shown
        reason = ""
        if session.clip is None:
            reason = tr("Open a clip to have it analysed.")
        elif session.model is None:
            reason = tr("No model is loaded.")
        elif self._kind not in session.tracks.kinds:
            reason = tr(words.MISSING_TRACK[self._kind])
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        for widget in (*self._labels, *self.lines.values()):
            widget.setVisible(not reason)
        if session.judging.hidden:
            for widget in (*self._labels, *self.lines.values()):
                widget.setVisible(False)
            self.headline.show_state(FlagState.UNKNOWN, tr("Hidden until you have given yours"))
            return
        if reason:
            self.headline.show_state(FlagState.UNKNOWN, tr("No verdict"))
            return
        state, answer = _answer(verdict, session.tracks.frame_count)
        self.headline.show_state(state, answer)
        for line, text in zip(self.lines.values(), self._texts(verdict), strict=True):
            line.setText(text)

    def _texts(self, verdict: Verdict) -> tuple[str, str, str, str]:
        session = self._session
        threshold = words.value(verdict.threshold)
        if session.model is not None and verdict.threshold != session.model.thresholds.of(self._kind):
            own = words.value(session.model.thresholds.of(self._kind))
            threshold = tr("{threshold} (model: {own})", threshold=threshold, own=own)
        one, more = mark("{over} of {n} frame"), mark("{over} of {n} frames")
        if verdict.frames_seen < session.tracks.frame_count:
            one = more = mark("{over} of {n} so far")
        over = many(verdict.frames_analysed, one, more, over=f"{verdict.frames_over:,}")
        if verdict.score is None or verdict.margin is None:
            score = words.UNKNOWN
        else:
            margin = f"{verdict.margin:+.3f}"
            score = tr("{score}, margin {margin}", score=words.value(verdict.score), margin=margin)
        return threshold, over, words.frames(verdict.longest_run), score

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()


def _answer(verdict: Verdict, total: int) -> tuple[FlagState, str]:
    if not verdict.answered:
        none = tr("No frame is assessable") if verdict.frames_seen else tr("Not analysed")
        return FlagState.UNKNOWN, none
    if verdict.positive:  # more frames can't undo that
        return FlagState.FLAGGED, tr("Positive by the rule")
    if verdict.frames_seen < total:
        return FlagState.BELOW, tr("Not positive so far")
    return FlagState.BELOW, tr("Not positive by the rule")


class VerdictPanel(QWidget):
    """The model's verdicts, the frames none of them rests on, and the rule they share."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.cards = {kind: VerdictCard(session, kind) for kind in TrackKind}
        self.rule = RuleBar(session)
        self.title = Text(tr(TITLE)).emphasise()
        self.aside, self.rule_text = muted(wrap=True), muted(wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 4)
        column.setSpacing(8)
        column.addWidget(self.title)
        for kind in TrackKind:
            column.addWidget(self.cards[kind])
        column.addWidget(self.aside)
        column.addWidget(self.rule_text)
        column.addWidget(self.rule)
        self._later = Coalescer(self.refresh, self)
        for signal in (session.flags_changed, session.clip_changed, session.model_changed):
            signal.connect(self._later.schedule)
        session.judging.hidden_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        for card in self.cards.values():
            card.refresh()
        self.title.setText(self._title())
        self._show_aside()
        self.rule_text.setText(tr("Rule for both: {rule}.", rule=self._session.rule))

    def _show_aside(self) -> None:
        """How many frames are not assessable, and why."""
        found = counts(self._session.tracks.gates)
        self.aside.setVisible(bool(found) and not self._session.judging.hidden)
        if found:
            reasons = ((number, tr(reason.value)) for reason, number in found.items())
            text = many(
                self._session.tracks.frame_count,
                mark("Not assessable: {found} of {n} frame ({reasons})."),
                mark("Not assessable: {found} of {n} frames ({reasons})."),
                found=f"{sum(found.values()):,}",
                reasons=", ".join(f"{number:,} {reason}" for number, reason in reasons),
            )
            self.aside.setText(text)

    def _title(self) -> str:
        """Says how much of the clip it rests on, as long as that is not all."""
        analysed = self._session.tracks.analysed
        if self._session.judging.hidden or analysed.all() or not analysed.any():
            return tr(TITLE)
        return tr("The model's verdict, {percent}% analysed", percent=int(100 * analysed.mean()))
