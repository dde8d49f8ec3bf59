"""Your verdict: what the reviewer says of the clip, apart from the model's and never filled in by it."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.opinions import Answer, Extent, Opinion, disagreements
from clarus_desktop.core.reviews import Review
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.inputs import AnswerButton
from clarus_desktop.ui.note_field import NoteField
from clarus_desktop.ui.theme import theme

TIPS: dict[StrEnum, str] = {
    Answer.PRESENT: mark("You see a consolidation in this clip"),
    Answer.ABSENT: mark("You see no consolidation in this clip"),
    Answer.CANNOT_TELL: mark("The clip does not let you tell"),
    Extent.SMALL: mark("The largest consolidation is small; a second press takes the size back"),
    Extent.LARGE: mark("The largest consolidation is large; a second press takes the size back"),
}


class Choices(QWidget):
    """A row of buttons of which at most one is down. Which one is told to it, never changed by a click."""

    def __init__(self, options: type[StrEnum], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {option: AnswerButton(words.title(tr(option.value))) for option in options}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for option, button in self.buttons.items():
            button.setCheckable(True)
            button.setToolTip(tr(TIPS[option]))
            button.setAccessibleName(tr("Your verdict: {answer}", answer=tr(option.value)))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(40)
            row.addWidget(button)

    def show_choice(self, chosen: StrEnum | None) -> None:
        """The button that is down is bold and in the accent colour."""
        for option, button in self.buttons.items():
            down = option is chosen
            button.setChecked(down)
            font = button.font()
            font.setBold(down)
            button.setFont(font)
            palette, role = QPalette(), QPalette.ColorRole
            if down:
                palette.setColor(
                    role.Button, palette.color(role.Highlight).darker(125)
                )  # the style paints it lighter
                palette.setColor(role.ButtonText, palette.color(role.HighlightedText))
            button.setPalette(palette)


class OpinionPanel(QWidget):
    """Answer, size and note; what was said blind, what others said, and where the model disagrees."""

    given = Signal(object)
    """The Opinion to be saved, or None to take it back."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Opinion | None = None
        """In blind mode the first verdict is kept for ever, so it is put together before it is given."""
        self._drafted_by = ""
        self.answers = Choices(Answer)
        self.extents = Choices(Extent)
        for answer in Answer:
            self.answers.buttons[answer].clicked.connect(partial(self._answer, answer))
        for extent in Extent:
            self.extents.buttons[extent].clicked.connect(partial(self._extent, extent))
        self.note = NoteField(tr("Note on your verdict"), tr("A note on your verdict; saved on Enter"))
        self.note.written.connect(self._write_note)
        self.give = AnswerButton(tr("Give blind verdict"))
        self.give.setToolTip(tr("Save this verdict for good, and show what the model says"))
        self.give.clicked.connect(self._give)
        self.take_back = QPushButton(tr("Take back"))
        self.take_back.setToolTip(tr("Take your verdict back; one given blind stays"))
        self.take_back.setAccessibleName(tr("Take your verdict back"))
        self.take_back.clicked.connect(self._take_back)
        self.setFocusProxy(self.answers.buttons[Answer.PRESENT])
        self.blind, self.others, self.disagreement = (muted(wrap=True) for _ in range(3))
        self.disagreement.setForegroundRole(self.palette().ColorRole.Text)

        head = QHBoxLayout()
        head.addWidget(Text(tr("Your verdict")).emphasise())
        head.addWidget(muted(tr("Consolidation:")), 1)
        head.addWidget(self.take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 18, 8)
        column.setSpacing(5)
        column.addLayout(head)
        for widget in (self.answers, self.extents, self.note, self.give):
            column.addWidget(widget)
        for label in (self.blind, self.others, self.disagreement):
            column.addWidget(label)
        judging = session.judging
        self._later = Coalescer(self.refresh, self)
        session.flags_changed.connect(self._later.schedule)
        session.clip_changed.connect(self._start_over)
        judging.review_changed.connect(self.refresh)
        judging.hidden_changed.connect(self.refresh)
        judging.trouble_changed.connect(self._trouble_changed)
        self.refresh()

    def refresh(self) -> None:
        """Show what is saved; in blind mode, what is about to be given."""
        judging = self._session.judging
        review, hidden = judging.review, judging.hidden
        if not hidden or judging.reviewer != self._drafted_by:
            self._draft, self._drafted_by = None, judging.reviewer
        shown = self._draft if hidden else review.verdict
        can_judge = self._session.clip is not None and not judging.trouble
        self.answers.show_choice(shown.answer if shown is not None else None)
        self.extents.show_choice(shown.extent if shown is not None else None)
        self.answers.setEnabled(can_judge)
        self.extents.setEnabled(can_judge and shown is not None and shown.answer is Answer.PRESENT)
        self.note.setEnabled(self._session.clip is not None)
        self.note.show_note(judging.clip or None, review.verdict.note if review.verdict is not None else "")
        self.give.setVisible(hidden)
        self.give.setEnabled(can_judge and self._draft is not None)
        self.take_back.setVisible(not hidden)
        self.take_back.setEnabled(can_judge and review.opinion is not None)
        self._show_texts(review)

    def _show_texts(self, review: Review) -> None:
        session = self._session
        blind = ""
        if review.blind_opinion is not None:
            blind = tr("Said blind: {verdict}.", verdict=review.blind_opinion)
        verdicts = {name: other.verdict for name, other in session.judging.others.items()}
        if review.verdict is None:  # nobody is to be swayed by a colleague
            verdicts = {}
        others = [_said(name, verdict) for name, verdict in verdicts.items() if verdict is not None]
        parted: tuple[str, ...] = ()
        if review.verdict is not None:
            model = (session.verdict(kind) for kind in session.tracks.kinds)
            analysed = {verdict.kind: verdict for verdict in model if verdict.frames_analysed}
            parted = disagreements(review.verdict, analysed)
        for label, text in (
            (self.blind, blind),
            (self.others, "\n".join(others)),
            (self.disagreement, "\n".join(parted)),
        ):
            label.setText(text)
            label.setVisible(bool(text))

    # From the reviewer

    def _answer(self, answer: Answer, _down: bool = False) -> None:
        before = self._before()
        extent = before.extent if before is not None and answer is Answer.PRESENT else None
        self._say(Opinion(answer, extent, self.note.note))

    def _extent(self, extent: Extent, _down: bool = False) -> None:
        before = self._before()
        if before is not None and before.answer is Answer.PRESENT:
            self._say(replace(before, extent=None if before.extent is extent else extent))

    def _write_note(self, clip: object, text: str) -> None:
        """A note typed before there is a verdict waits for it."""
        before = self._before()
        if before is not None and clip == self._session.judging.clip:
            self._say(replace(before, note=text))

    def _before(self) -> Opinion | None:
        """What a change begins with: all that was asked for, saved or not."""
        judging = self._session.judging
        return self._draft if judging.hidden else judging.awaited.verdict

    def _say(self, opinion: Opinion) -> None:
        if self._session.judging.hidden:
            self._draft = opinion
        else:
            self.given.emit(opinion)
        self.refresh()  # a click has moved the buttons, yet nothing is saved so far

    def _give(self) -> None:
        if self._draft is not None:
            self.answers.buttons[self._draft.answer].setFocus()  # this button goes, and the keys would stray
            self.given.emit(replace(self._draft, note=self.note.note))

    def _take_back(self) -> None:
        self.given.emit(None)

    # From the session

    def _start_over(self) -> None:
        self._draft = None
        self.refresh()

    def _trouble_changed(self, trouble: str) -> None:
        self.refresh()
        if not trouble:
            self.note.write_all()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card like the model's, with a bar that sets it apart."""
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line))
        painter.setBrush(QColor(colours.card))
        card = QRectF(self.rect()).adjusted(8.5, 8.5, -8.5, -0.5)
        painter.drawRoundedRect(card, 5, 5)
        painter.fillRect(QRectF(card.left(), card.top() + 5, 4, card.height() - 10), QColor(colours.notice))
        painter.end()


def _said(name: str, verdict: Opinion) -> str:
    if not verdict.note:
        return f"{name}: {verdict}"
    return tr("{name}: {verdict} (“{note}”)", name=name, verdict=verdict, note=verdict.note)
