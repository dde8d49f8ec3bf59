"""What the exam comes to as a whole."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.opinions import Answer
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.zones import ZONES, missing_zones
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.marks import FlagState

LINES = {
    "Model": (mark("Model"), mark("Summary, model")),
    "You": (mark("You"), mark("Summary, you")),
    "Differs": (mark("Differs"), mark("Summary, differs")),
    "Zones": (mark("Zones"), mark("Summary, zones")),
}
BY_TRACK = {
    TrackKind.PROBABILITY: mark("probability {n}"),
    TrackKind.DISTANCE: mark("distance {n}"),
}
ANSWERS = {
    Answer.PRESENT: mark("{n} present"),
    Answer.ABSENT: mark("{n} absent"),
    Answer.CANNOT_TELL: mark("{n} can't tell"),
}


class ExamSummary(QWidget):
    """One line each: the model, the one who reviews, where they part, and the zones."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self.lines = {name: Text(wrap=True) for name in LINES}
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 4, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for number, (name, line) in enumerate(self.lines.items()):
            head, accessible = LINES[name]
            label = muted(tr(head))
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            line.setAccessibleName(tr(accessible))
            grid.addWidget(label, number, 0)
            grid.addWidget(line, number, 1)
        grid.setColumnStretch(1, 1)
        self._later = Coalescer(self.refresh, self)
        for signal in (exam.exam_changed, exam.row_changed, exam.blind_changed):
            signal.connect(self._later.schedule)
        self.refresh()

    def refresh(self) -> None:
        if self._exam.archive is not None:  # which is summed up in its head
            return
        rows = self._exam.rows
        self.lines["Model"].setText(_model_text(rows))
        self.lines["You"].setText(_opinions_text(rows))
        self.lines["Differs"].setText(_differences_text(rows))
        self.lines["Zones"].setText(self._zones_text(rows))

    def _zones_text(self, rows: tuple[Row, ...]) -> str:
        if self._exam.exam is None:
            return words.UNKNOWN
        protocol = self._exam.exam.protocol
        codes = {zone.code for zone in ZONES[protocol]}
        missing = missing_zones(protocol, (row.clip.zone for row in rows))
        texts = [tr("{filled} of {all} have a clip.", filled=len(codes) - len(missing), all=len(codes))]
        if missing:
            texts.append(tr("Missing: {zones}.", zones=", ".join(zone.code for zone in missing)))
        unplaced = sum(row.clip.zone not in codes for row in rows)
        if unplaced:
            one, more = mark("{n} clip is in none of them."), mark("{n} clips are in none of them.")
            texts.append(many(unplaced, one, more))
        return " ".join(texts)


def _model_text(rows: tuple[Row, ...]) -> str:
    seen = [row for row in rows if any(verdict.answered for verdict in row.shown.values())]
    mute = sum(bool(row.shown) for row in rows) - len(seen)
    hidden = sum(row.hidden and bool(row.verdicts) for row in rows)
    texts = []
    if seen:
        by_track = [
            tr(BY_TRACK[kind], n=sum(verdict.positive for verdict in verdicts))
            for kind in TrackKind
            if (verdicts := [row.shown[kind] for row in seen if kind in row.shown])
        ]
        told = many(
            len(seen),
            mark("{flagged} of {n} analysed clip flagged ({by_track})."),
            mark("{flagged} of {n} analysed clips flagged ({by_track})."),
            flagged=sum(say.model_state(row) is FlagState.FLAGGED for row in seen),
            by_track=", ".join(by_track),
        )
        texts.append(told)
    if mute:
        one, more = mark("{n} clip has no assessable frame."), mark("{n} clips have no assessable frame.")
        texts.append(many(mute, one, more))
    if hidden:
        one = mark("Hidden for {n} clip until you have judged.")
        more = mark("Hidden for {n} clips until you have judged.")
        texts.append(many(hidden, one, more))
    return " ".join(texts) or tr("Nothing is analysed yet.")


def _opinions_text(rows: tuple[Row, ...]) -> str:
    answers = Counter(row.opinion.answer for row in rows if row.opinion is not None)
    texts = [tr(text, n=answers[answer]) for answer, text in ANSWERS.items() if answers[answer]]
    left = len(rows) - answers.total()
    if left:
        texts.append(tr("{n} not judged", n=left))
    return f"{', '.join(texts)}." if texts else words.UNKNOWN


def _differences_text(rows: tuple[Row, ...]) -> str:
    names = [row.clip.zone or row.name for row in rows if row.disagreements]
    if names:
        one, more = mark("{n} clip: {names}."), mark("{n} clips: {names}.")
        return many(len(names), one, more, names=", ".join(names))
    both = sum(
        row.opinion is not None and any(verdict.answered for verdict in row.verdicts.values()) for row in rows
    )
    if not both:
        return tr("No clip has both verdicts yet.")
    one = mark("Nowhere, of {n} clip with both verdicts.")
    return many(both, one, mark("Nowhere, of {n} clips with both verdicts."))
