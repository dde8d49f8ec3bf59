"""Asks for a checkpoint that is to be a model: a file, one that CLARUS published, or any address."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.files import filters

FILE, ADDRESS = mark("A file"), mark("Another address")
INTRO = mark(
    "A checkpoint of the layout that CLARUS published becomes a model of your own. Only its numbers are "
    "read; a file that would run code is refused."
)
FROM_FILE = mark("The file stays as it is; nothing is fetched.")
FROM_ADDRESS = mark(
    "When you press Fetch, the file is asked for at this address, over the network. No clip and nothing "
    "about you or a patient is sent. Its SHA-256 is shown and remembered, and another file at the same "
    "address is refused from then on."
)
KEPT = mark("What has been fetched is kept: fetch it again to go on from there.")
ENDINGS = "*.pth *.pt *.ckpt *.bin"
WIDTH = 660


class ImportDialog(QDialog):
    """Where from, and what it shall be called; shows how far that is."""

    file_chosen = Signal(str, str)
    """Path of a checkpoint, and the model's name."""
    address_chosen = Signal(str, str)
    """Address of a checkpoint, and the model's name."""
    cancel_requested = Signal()

    def __init__(
        self, published: Sequence[tuple[str, str, str]], folder: str, parent: QWidget | None = None
    ) -> None:
        """
        Args:
            published: title (marked), name proposed and address of each checkpoint that can be had.
            folder: where the file dialog begins.
            parent: as in Qt.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Import a model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._published = {title: (name, address) for title, name, address in published}
        self._folder = folder
        self._running = False
        self._steps: list[str] = []
        self.source = QComboBox()
        for each in (FILE, *self._published, ADDRESS):
            self.source.addItem(tr(each), each)
        self.source.setToolTip(tr("Where the checkpoint comes from"))
        self.place = QLineEdit()
        self.browse = QPushButton(tr("&Browse…"))
        self.browse.setToolTip(tr("Choose the file"))
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.name.setToolTip(tr("Letters, digits, dots, hyphens and underscores; reports carry this name"))
        self.note = muted(wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("How much has been fetched"))
        self.said = Text(wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAccessibleName(tr("What was done"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.cancel = self.buttons.addButton(tr("&Stop"), QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel.setToolTip(tr("Stop; what has been fetched is kept, to go on from there"))
        self.start = self.buttons.addButton(tr("&Import"), QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setDefault(True)
        self._lay_out()
        self.source.currentIndexChanged.connect(self._source_changed)
        for field in (self.place, self.name):
            field.textChanged.connect(self._refresh)
        self.browse.clicked.connect(self._ask)
        self.start.clicked.connect(self._start)
        self.cancel.clicked.connect(self._cancel)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.cancel_requested)
        self._source_changed()

    # From the controller

    def show_progress(self, done: int, total: int, host: str) -> None:
        """Bytes that are here, bytes of the file (0: not known), and whom they come from."""
        self.progress.setRange(0, total // 1024)
        self.progress.setValue(done // 1024)
        here = mark("{done} of {all} MB from {host}.") if total else mark("{done} MB from {host}.")
        self._say(tr(here, done=f"{done / 1e6:.1f}", all=f"{total / 1e6:.1f}", host=host))

    def show_step(self, sentence: str) -> None:
        """What has been done."""
        self.progress.setRange(0, 0)
        self._steps.append(sentence)
        self._say("\n".join(self._steps))

    def end(self, sentence: str) -> None:
        """It is over; the dialog stays to try again or import more."""
        self._running = False
        self._say("\n".join((*self._steps, sentence)))

    def show_stopped(self) -> None:
        """The user has stopped it."""
        fetching = self.source.currentData() != FILE
        self.end(" ".join((tr("Stopped."), tr(KEPT))) if fetching else tr("Stopped."))

    # Parts

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(
            ((tr("&From"), self.source), (tr("&Place"), self.place), (tr("&Name"), self.name))
        ):
            label = Text(text)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.browse, 1, 2)
        self.source.setAccessibleName(tr("Where the checkpoint comes from"))
        self.name.setAccessibleName(tr("Name of the new model"))
        column = QVBoxLayout(self)
        column.setSpacing(10)
        intro = muted(tr(INTRO), wrap=True)
        column.addWidget(intro)
        column.addLayout(grid)
        for widget in (self.note, self.progress, self.said, self.buttons):
            column.addWidget(widget)
        line = self.said.fontMetrics().lineSpacing()
        for paragraph, lines in ((intro, 2), (self.note, 4), (self.said, 9)):
            paragraph.setMinimumSize(WIDTH, lines * line)
            paragraph.setAlignment(Qt.AlignmentFlag.AlignTop)
        kept = self.progress.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(kept)

    def _source_changed(self) -> None:
        source = self.source.currentData()
        name, address = self._published.get(source, ("", ""))
        self.place.setReadOnly(source in self._published)
        self.place.setText(address)
        self.place.setCursorPosition(0)
        self.place.setPlaceholderText("" if source == FILE else "https://…")
        self.place.setAccessibleName(tr("Path of the file") if source == FILE else tr("Address of the file"))
        self.place.setToolTip(tr("The file") if source == FILE else tr("What will be asked for"))
        if name:
            self.name.setText(name)
        self.start.setText(tr("&Import") if source == FILE else tr("&Fetch and import"))
        self.start.setToolTip(
            tr("Turn the file into a model") if source == FILE else tr("Connect to this address now")
        )
        self._refresh()

    def _refresh(self) -> None:
        file = self.source.currentData() == FILE
        address = _breakable(self.place.text().strip())
        self.note.setText(tr(FROM_FILE) if file else "\n".join((address, tr(FROM_ADDRESS))).lstrip())
        self.browse.setVisible(file)
        for widget in (self.source, self.place, self.browse, self.name):
            widget.setEnabled(not self._running)
        filled = bool(self.place.text().strip() and self.name.text().strip())
        self.start.setEnabled(filled and not self._running)
        self.cancel.setEnabled(self._running)
        self.progress.setVisible(self._running)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self._refresh()

    # From the user

    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Choose a checkpoint"), self._folder)
        dialog.setNameFilters(filters({ENDINGS: tr("Checkpoints"), "*": tr("All files")}))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.place.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self) -> None:
        self._running, self._steps = True, []
        place, name = self.place.text().strip(), self.name.text().strip()
        self.progress.setRange(0, 0)
        if self.source.currentData() == FILE:
            self._say(tr("“{file}” is being read.", file=PurePath(place).name))
            self.file_chosen.emit(place, name)
        else:
            host = QUrl(place).host()
            self._say(tr("Connecting to {host}.", host=host) if host else tr("Connecting to the address."))
            self.address_chosen.emit(place, name)

    def _cancel(self) -> None:
        self._say(tr("Stopping."))
        self.cancel.setEnabled(False)
        self.cancel_requested.emit()


def _breakable(address: str) -> str:
    """An address that is shown whole: it may be broken anywhere."""
    return "\u200b".join(address)
