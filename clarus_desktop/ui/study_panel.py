"""What is known of the clip besides its pixels: the file, and the study where it is a DICOM object."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.clip import ClipInfo, Timing
from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.study import Fact
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.identity import Identity

NO_STUDY = mark("The file says nothing of patient or study.")
HIDDEN = mark(
    "Hidden. Names of files are shown without it, and frames without what lies outside the region, which "
    "can be shown and edited again when identity is shown."
)
HIDDEN_BUT_WHOLE = mark(
    "Hidden, and names of files are shown without it. But this clip is shown whole, with all that is written "
    "in its frames: draw its region to hide that."
)


class StudyPanel(QWidget):
    """Three blocks of facts: patient, study, file. The only place where the patient's identity is shown."""

    def __init__(
        self, session: ReviewSession, identity: Identity, hide: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._identity = identity
        button = QToolButton()
        button.setDefaultAction(hide)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.patient = FactTable(tr("Patient"))
        self.study = FactTable(tr("Study"))
        self.file = FactTable(tr("File"))
        head = QHBoxLayout()
        head.addWidget(Text(tr("Study")).emphasise(), 1)
        head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(8)
        column.addLayout(head)
        for table in (self.patient, self.study, self.file):
            column.addWidget(table)
        column.addStretch(1)
        session.clip_changed.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        identity.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        clip = self._session.clip
        study = clip.study if clip is not None else None
        if clip is None:
            self.patient.show_note(tr("Open a clip to see what its file says."))
        elif study is None:
            self.patient.show_note(tr(NO_STUDY))
        elif self._identity.hidden:
            self.patient.show_note(tr(HIDDEN if self._session.region is not None else HIDDEN_BUT_WHOLE))
        else:
            self.patient.show_facts(study.identity, tr("The file names nobody."))
        self.study.setVisible(study is not None)
        self.study.show_facts(study.facts if study is not None else ())
        self.file.setVisible(clip is not None)
        if clip is not None:
            self.file.show_facts(_file_facts(clip.info, self._identity.shown(clip.info.name)))


class FactTable(QWidget):
    """Names and values, or one sentence in their place."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._shown: tuple[Fact, ...] | str | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[Fact], otherwise: str = "") -> None:
        """Show facts, or ``otherwise`` where there are none."""
        facts = tuple(facts)
        if not facts:
            self.show_note(otherwise)
        elif facts != self._shown:
            self._begin(facts)
            for row, fact in enumerate(facts, start=1):
                name_text, value_text = fact.shown
                name, value = muted(name_text), Text(value_text, wrap=True)
                for text in (name, value):
                    text.setAlignment(Qt.AlignmentFlag.AlignTop)
                value.setAccessibleName(f"{self._title}, {name_text}")
                value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self._grid.addWidget(name, row, 0)
                self._grid.addWidget(value, row, 1)

    def show_note(self, note: str) -> None:
        """Show one sentence."""
        if note != self._shown:
            self._begin(note)
            self._grid.addWidget(muted(note, wrap=True), 1, 0, 1, 2)

    def _begin(self, shown: tuple[Fact, ...] | str) -> None:
        self._shown = shown
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._grid.addWidget(Text(self._title).emphasise(), 0, 0, 1, 2)


def _file_facts(clip: ClipInfo, name: str) -> tuple[Fact, ...]:
    timed = (Fact(mark("Duration"), words.seconds(clip.duration_s)), Fact(mark("Frame rate"), _rate(clip)))
    missing = (Fact(mark("Missing"), words.frames(clip.missing_frames)),) if clip.missing_frames else ()
    return (
        Fact(mark("Name"), name),
        Fact(mark("Format"), clip.format),
        Fact(mark("Frame size"), tr("{width} × {height} pixels", width=clip.width, height=clip.height)),
        Fact(mark("Frames"), f"{clip.frame_count:,}"),
        *missing,
        *(timed if clip.frame_count > 1 else ()),
        Fact("SHA-256", " ".join(clip.sha256[at : at + 8] for at in range(0, len(clip.sha256), 8))),
    )


def _rate(clip: ClipInfo) -> str:
    """How fast the clip plays, and who says so where the file does not."""
    if not clip.takes_rate:
        return tr("{rate} frames/s", rate=f"{clip.fps:.2f}")
    source = tr("assumed") if clip.timing is Timing.UNKNOWN else tr(clip.timing.value)
    return tr("{rate} frames/s, {source}", rate=f"{clip.fps:g}", source=source)
