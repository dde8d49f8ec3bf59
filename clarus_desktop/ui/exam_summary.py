"""What the exam comes to as a whole."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from clarus_desktop.core.opinions import Answer
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.words import count
from clarus_desktop.core.zones import ZONES, missing_zones
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.marks import FlagState


class ExamSummary(QWidget):
    """One line each: the model, the one who reviews, where they part, and the zones."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self.lines = {name: Text(wrap=True) for name in ("Model", "You", "Differs", "Zones")}
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 4, 10, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for number, (name, line) in enumerate(self.lines.items()):
            label = muted(name)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            line.setAccessibleName(f"Summary, {name.lower()}")
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
        text = f"{len(codes) - len(missing)} of {len(codes)} have a clip."
        if missing:
            text += f" Missing: {', '.join(zone.code for zone in missing)}."
        unplaced = sum(row.clip.zone not in codes for row in rows)
        return f"{text} {_verb(unplaced, 'is', 'are')} in none of them." if unplaced else text


def _model_text(rows: tuple[Row, ...]) -> str:
    seen = [row for row in rows if any(verdict.answered for verdict in row.shown.values())]
    mute = sum(bool(row.shown) for row in rows) - len(seen)
    hidden = sum(row.hidden and bool(row.verdicts) for row in rows)
    text = "Nothing is analysed yet." if not hidden else ""
    if seen:
        flagged = sum(say.model_state(row) is FlagState.FLAGGED for row in seen)
        text = f"{flagged} of {count(len(seen), 'analysed clip')} flagged"
        by_track = [
            f"{words.TRACK[kind].lower()} {sum(verdict.positive for verdict in verdicts)}"
            for kind in TrackKind
            if (verdicts := [row.shown[kind] for row in seen if kind in row.shown])
        ]
        text += f" ({', '.join(by_track)})."
    if mute:
        text = f"{text if seen else ''} {_verb(mute, 'has', 'have')} no assessable frame.".strip()
    return f"{text} Hidden for {count(hidden, 'clip')} until you have judged.".strip() if hidden else text


def _opinions_text(rows: tuple[Row, ...]) -> str:
    answers = Counter(row.opinion.answer for row in rows if row.opinion is not None)
    texts = [f"{answers[answer]} {answer}" for answer in Answer if answers[answer]]
    left = len(rows) - answers.total()
    if left:
        texts.append(f"{left} not judged")
    return f"{', '.join(texts)}." if texts else words.UNKNOWN


def _differences_text(rows: tuple[Row, ...]) -> str:
    names = [row.clip.zone or row.name for row in rows if row.disagreements]
    if names:
        return f"{count(len(names), 'clip')}: {', '.join(names)}."
    both = sum(
        row.opinion is not None and any(verdict.answered for verdict in row.verdicts.values()) for row in rows
    )
    return (
        f"Nowhere, of {count(both, 'clip')} with both verdicts." if both else "No clip has both verdicts yet."
    )


def _verb(number: int, one: str, several: str) -> str:
    return f"{count(number, 'clip')} {one if number == 1 else several}"
