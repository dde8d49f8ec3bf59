"""Two reviewers' verdicts side by side: how far they agree, and a third one who settles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.agreement import Agreement, agreement
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui import exam_words as say
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.exam_settle import SettleBar
from clarus_desktop.ui.fields import Text, muted

FEW = 30
"""Below this many clips, kappa is said to be rough."""
HASH = Qt.ItemDataRole.UserRole
HIDDEN_TIP = mark("Blind mode: what others say is hidden until you have given your verdict.")
REVIEWERS = (
    (mark("First reviewer"), mark("First of the two whose verdicts are compared")),
    (mark("Second reviewer"), mark("Second of the two whose verdicts are compared")),
)


def agreement_text(found: Agreement) -> str:
    """What the figures say, in whole sentences."""
    if found.observed is None:
        return tr("There is no clip on which both have given a verdict.")
    told = [
        many(
            found.n,
            mark("They agree on {agreed} of {n} clip ({share})."),
            mark("They agree on {agreed} of {n} clips ({share})."),
            agreed=found.agreed,
            share=words.share(found.observed),
        )
    ]
    if found.kappa is None:
        told.append(tr("Cohen's kappa is not defined: both gave the same answer to every clip."))
        return " ".join(told)
    kappa = f"{found.kappa:.2f}"
    if found.kappa > 0:
        meaning = tr(
            "Cohen's kappa is {kappa}: {share} of the way from what chance alone would bring to full "
            "agreement.",
            kappa=kappa,
            share=words.share(found.kappa),
        )
    elif found.kappa < 0:
        meaning = tr("Cohen's kappa is {kappa}: less agreement than chance alone would bring.", kappa=kappa)
    else:
        meaning = tr(
            "Cohen's kappa is {kappa}: no more agreement than chance alone would bring.", kappa=kappa
        )
    told.append(meaning)
    if found.n < FEW:
        one = mark("From {n} clip it is only a rough figure.")
        more = mark("From {n} clips it is only a rough figure.")
        told.append(many(found.n, one, more))
    return " ".join(told)


class ComparisonDialog(QDialog):
    """Shows the verdicts of two reviewers of the exam, clip by clip."""

    adjudication_requested = Signal(str, object)
    """SHA-256 and the Opinion that settles the clip; None takes it back."""

    def __init__(self, exam: ExamSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exam = exam
        self.setWindowTitle(tr("Compare reviewers"))
        self.resize(980, 600)
        names = sorted({name for row in exam.rows for name in row.opinions})
        # the one who reviews now is put last, so that they begin as the third
        names.sort(key=lambda name: name == exam.reviewer)
        self.reviewers = tuple(self._combo(name, tip, names) for name, tip in REVIEWERS)
        for place, combo in enumerate(self.reviewers):
            combo.setCurrentIndex(min(place, len(names) - 1))
        self.only_differing = QCheckBox(tr("Only where they differ"))
        self.only_differing.setToolTip(tr("List only the clips on which the two verdicts differ"))
        self.text = Text(wrap=True)
        self.text.setAccessibleName(tr("Agreement"))
        self.table = QTableWidget(0, 7)
        self.settling = SettleBar()
        self._fit_out()
        self._assemble()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the exam's verdicts as they are now; the clip at hand stays chosen."""
        first, second = self.names
        hidden = sum(row.hidden and bool(row.opinions) for row in self._exam.rows)
        both = [row for row in self._exam.rows if not row.hidden and {first, second} <= row.opinions.keys()]
        if first == second:
            self.text.setText(tr("Choose two different reviewers."))
        else:
            pairs = [(row.opinions[first].answer, row.opinions[second].answer) for row in both]
            told = [agreement_text(agreement(pairs))]
            if hidden:
                one = mark("{n} clip hidden until you have judged.")
                more = mark("{n} clips hidden until you have judged.")
                told.append(many(hidden, one, more))
            self.text.setText(" ".join(told))
        rows = [row for row in self._exam.rows if not self.only_differing.isChecked() or self._differs(row)]
        if self._exam.archive is not None:  # of its many clips, those of which somebody has said something
            rows = [row for row in rows if row.opinions]
        self._fill(rows)
        self._show_choice()

    @property
    def names(self) -> tuple[str, str]:
        """The two reviewers."""
        first, second = (combo.currentText() for combo in self.reviewers)
        return first, second

    # Putting it together

    def _combo(self, name: str, tip: str, names: list[str]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr(name))
        combo.setToolTip(tr(tip))
        combo.addItems(names)
        return combo

    def _fit_out(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Verdicts clip by clip"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        for column, width in {0: 60, 2: 170, 3: 170, 4: 90, 5: 100, 6: 190}.items():
            table.setColumnWidth(column, width)

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.reviewers[0])
        top.addWidget(muted(tr("and")))
        top.addWidget(self.reviewers[1])
        top.addStretch(1)
        top.addWidget(self.only_differing)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.text)
        column.addWidget(self.table, 1)
        column.addWidget(self.settling)
        column.addWidget(close)

    def _connect(self) -> None:
        self._later = Coalescer(self.refresh, self)
        for signal in (self._exam.row_changed, self._exam.blind_changed, self._exam.trouble_changed):
            signal.connect(self._later.schedule)
        self._exam.exam_changed.connect(self._exam_changed)
        for combo in self.reviewers:
            combo.currentIndexChanged.connect(self.refresh)
        self.only_differing.toggled.connect(self.refresh)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.settling.settled.connect(self.adjudication_requested)

    # From the session

    def _exam_changed(self) -> None:
        if self._exam.exam is None:
            self.reject()
        else:
            self._later.schedule()

    def _fill(self, rows: list[Row]) -> None:
        row_chosen = self._chosen()
        chosen = row_chosen.clip.sha256 if row_chosen is not None else ""
        table = self.table
        table.blockSignals(True)
        first, second = self.names
        heads = [tr("Zone"), tr("Clip"), first, second, tr("Agree"), tr("Model"), tr("Settled")]
        table.setHorizontalHeaderLabels(heads)
        table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, (text, note) in enumerate(self._cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(words.plain(f"{text}\n{note}".strip()))
                item.setData(HASH, row.clip.sha256)
                table.setItem(number, column, item)
        places = [number for number, row in enumerate(rows) if chosen == row.clip.sha256]
        if places:
            table.selectRow(places[0])
        else:
            table.clearSelection()
        table.blockSignals(False)

    def _cells(self, row: Row) -> tuple[tuple[str, str], ...]:
        """Text and note of each column; in blind mode nobody is to be swayed by colleagues either."""
        first, second = self.names
        if row.hidden:
            unseen = (tr(say.HIDDEN), tr(HIDDEN_TIP)) if row.opinions else (words.UNKNOWN, "")
            clip = ((row.clip.zone or words.UNKNOWN, ""), (row.name, ""))
            return (*clip, unseen, unseen, unseen, (say.model_text(row), ""), unseen)
        agree = words.UNKNOWN
        if first in row.opinions and second in row.opinions:
            agree = tr("≠ no") if self._differs(row) else tr("yes")
        judge, settled = row.adjudication or ("", None)
        return (
            (row.clip.zone or words.UNKNOWN, ""),
            (row.name, ""),
            _verdict(row, first),
            _verdict(row, second),
            (agree, ""),
            (say.model_text(row), ""),
            (words.UNKNOWN, "")
            if settled is None
            else (f"{say.opinion_text(settled)} ({judge})", settled.note),
        )

    def _differs(self, row: Row) -> bool:
        first, second = (None if row.hidden else row.opinions.get(name) for name in self.names)
        return first is not None and second is not None and first.answer is not second.answer

    def _chosen(self) -> Row | None:
        items = self.table.selectedItems()
        return self._exam.row(items[0].data(HASH)) if items else None

    def _show_choice(self) -> None:
        row = self._chosen()
        if row is not None and row.hidden:
            self.settling.show_clip(None, tr(HIDDEN_TIP))
        else:
            self.settling.show_clip(row, self._reason())

    def _reason(self) -> str:
        """Why the one who reviews now can't settle; empty if they can."""
        if not self._exam.reviewer:
            return tr("Say who reviews first; then clips can be settled.")
        if self._exam.reviewer in self.names:
            name = self._exam.reviewer
            return tr("{reviewer} is one of the two; only a third reviewer settles.", reviewer=name)
        return self._exam.trouble


def _verdict(row: Row, reviewer: str) -> tuple[str, str]:
    """A reviewer's verdict and its note."""
    opinion = row.opinions.get(reviewer)
    if opinion is None:
        return words.UNKNOWN, ""
    told = say.opinion_text(opinion)
    return tr("{verdict} (blind)", verdict=told) if reviewer in row.given_blind else told, opinion.note
