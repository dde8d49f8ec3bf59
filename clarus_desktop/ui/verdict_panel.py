"""The clip-level answer of each track, always with what it rests on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clarus_desktop.core.gating import counts
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import Verdict
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.marks import FlagState, StateLabel
from clarus_desktop.ui.rule_bar import RuleBar
from clarus_desktop.ui.theme import theme

TITLE = "The model's verdict"
SCORE = (
    "Score: the highest threshold at which the verdict is positive. "
    "Margin: how far it lies above the threshold that holds"
)


class VerdictCard(QWidget):
    """One track's verdict."""

    def __init__(self, session: ReviewSession, kind: TrackKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._kind = kind
        title = Text(words.CONSOLIDATION[kind]).emphasise()
        self.headline = StateLabel()
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        self.lines = {name: Text(wrap=True) for name in ("Threshold", "Frames over", "Longest run", "Score")}
        self.reason = muted(wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.addWidget(title, 0, 0, 1, 3)
        grid.addWidget(self.headline, 1, 0, 1, 3)
        grid.addWidget(self.reason, 2, 0, 1, 3)
        self._labels = []
        for row, (name, line) in enumerate(self.lines.items(), start=3):
            label = muted(name)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            if name == "Score":
                for widget in (label, line):
                    widget.setToolTip(SCORE)
            self._labels.append(label)
            line.setAccessibleName(f"{words.CONSOLIDATION[kind]}, {name.lower()}")
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        grid.setColumnStretch(1, 1)

    def refresh(self) -> None:
        session = self._session
        reason = ""
        if session.clip is None or session.model is None:
            reason = "Open a clip to have it analysed." if session.clip is None else "No model is loaded."
        elif self._kind not in session.tracks.kinds:
            reason = words.MISSING_TRACK[self._kind]
        self.reason.setText(reason)
        self.reason.setVisible(bool(reason))
        for widget in (*self._labels, *self.lines.values()):
            widget.setVisible(not reason)
        if session.judging.hidden:
            for widget in (*self._labels, *self.lines.values()):
                widget.setVisible(False)
            self.headline.show_state(FlagState.UNKNOWN, "Hidden until you have given yours")
            return
        if reason:
            self.headline.show_state(FlagState.UNKNOWN, "No verdict")
            return
        verdict = session.verdict(self._kind)
        state, answer = _answer(verdict, session.tracks.frame_count)
        self.headline.show_state(state, answer)
        for line, text in zip(self.lines.values(), self._texts(verdict), strict=True):
            line.setText(text)

    def _texts(self, verdict: Verdict) -> tuple[str, str, str, str]:
        session = self._session
        threshold = words.value(verdict.threshold)
        if session.model is not None and verdict.threshold != session.model.thresholds.of(self._kind):
            threshold += f" (model: {words.value(session.model.thresholds.of(self._kind))})"
        total = session.tracks.frame_count
        over = f"{verdict.frames_over:,} of {words.frames(verdict.frames_analysed)}"
        if verdict.frames_seen < total:
            over = f"{verdict.frames_over:,} of {verdict.frames_analysed:,} so far"
        if verdict.score is None or verdict.margin is None:
            score = words.UNKNOWN
        else:
            score = f"{words.value(verdict.score)}, margin {verdict.margin:+.3f}"
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
        return FlagState.UNKNOWN, "No frame is assessable" if verdict.frames_seen else "Not analysed"
    if verdict.positive:  # more frames can't undo that
        return FlagState.FLAGGED, "Positive by the rule"
    return (
        FlagState.BELOW,
        "Not positive so far" if verdict.frames_seen < total else "Not positive by the rule",
    )


class VerdictPanel(QWidget):
    """The model's verdicts, the frames none of them rests on, and the rule they share."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.cards = {kind: VerdictCard(session, kind) for kind in TrackKind}
        self.rule = RuleBar(session)
        self.title = Text(TITLE).emphasise()
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
        self.rule_text.setText(f"Rule for both: {self._session.rule}.")

    def _show_aside(self) -> None:
        """How many frames are not assessable, and why."""
        found = counts(self._session.tracks.gates)
        self.aside.setVisible(bool(found) and not self._session.judging.hidden)
        if found:
            reasons = ", ".join(f"{number:,} {reason}" for reason, number in found.items())
            total = words.frames(self._session.tracks.frame_count)
            self.aside.setText(f"Not assessable: {sum(found.values()):,} of {total} ({reasons}).")

    def _title(self) -> str:
        """Says how much of the clip it rests on, as long as that is not all."""
        analysed = self._session.tracks.analysed
        if self._session.judging.hidden or analysed.all() or not analysed.any():
            return TITLE
        return f"{TITLE}, {int(100 * analysed.mean())}% analysed"
