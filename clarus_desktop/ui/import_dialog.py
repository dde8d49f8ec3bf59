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

from clarus_desktop.ui.fields import Text, muted

FILE, ADDRESS = "A file", "Another address"
INTRO = (
    "A checkpoint of the layout that CLARUS published becomes a model of your own. Only its numbers are "
    "read; a file that would run code is refused."
)
FROM_FILE = "The file stays as it is; nothing is fetched."
FROM_ADDRESS = (
    "When you press Fetch, the file is asked for at this address, over the network. No clip and nothing "
    "about you or a patient is sent. Its SHA-256 is shown and remembered, and another file at the same "
    "address is refused from then on."
)
KEPT = "What has been fetched is kept: fetch it again to go on from there."
FILTER = "Checkpoints (*.pth *.pt *.ckpt *.bin);;All files (*)"
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
            published: title, name proposed and address of each checkpoint that can be had.
            folder: where the file dialog begins.
            parent: as in Qt.
        """
        super().__init__(parent)
        self.setWindowTitle("Import a model")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._published = {title: (name, address) for title, name, address in published}
        self._folder = folder
        self._running = False
        self._steps: list[str] = []
        self.source = QComboBox()
        self.source.addItems([FILE, *self._published, ADDRESS])
        self.source.setToolTip("Where the checkpoint comes from")
        self.place = QLineEdit()
        self.browse = QPushButton("&Browse…")
        self.browse.setToolTip("Choose the file")
        self.name = QLineEdit()
        self.name.setMaxLength(64)
        self.name.setToolTip("Letters, digits, dots, hyphens and underscores; reports carry this name")
        self.note = muted(wrap=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName("How much has been fetched")
        self.said = Text(wrap=True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAccessibleName("What was done")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.cancel = self.buttons.addButton("&Stop", QDialogButtonBox.ButtonRole.ActionRole)
        self.cancel.setToolTip("Stop; what has been fetched is kept, to go on from there")
        self.start = self.buttons.addButton("&Import", QDialogButtonBox.ButtonRole.ActionRole)
        self.start.setDefault(True)
        self._lay_out()
        self.source.currentTextChanged.connect(self._source_changed)
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
        of = f" of {total / 1e6:.1f}" if total else ""
        self._say(f"{done / 1e6:.1f}{of} MB from {host}.")

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
        fetching = self.source.currentText() != FILE
        self.end(f"Stopped. {KEPT}" if fetching else "Stopped.")

    # Parts

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (text, field) in enumerate(
            (("&From", self.source), ("&Place", self.place), ("&Name", self.name))
        ):
            label = Text(text)
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.browse, 1, 2)
        self.source.setAccessibleName("Where the checkpoint comes from")
        self.name.setAccessibleName("Name of the new model")
        column = QVBoxLayout(self)
        column.setSpacing(10)
        intro = muted(INTRO, wrap=True)
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
        source = self.source.currentText()
        name, address = self._published.get(source, ("", ""))
        self.place.setReadOnly(source in self._published)
        self.place.setText(address)
        self.place.setCursorPosition(0)
        self.place.setPlaceholderText("" if source == FILE else "https://…")
        self.place.setAccessibleName("Path of the file" if source == FILE else "Address of the file")
        self.place.setToolTip("The file" if source == FILE else "What will be asked for")
        if name:
            self.name.setText(name)
        self.start.setText("&Import" if source == FILE else "&Fetch and import")
        self.start.setToolTip(
            "Turn the file into a model" if source == FILE else "Connect to this address now"
        )
        self._refresh()

    def _refresh(self) -> None:
        file = self.source.currentText() == FILE
        address = _breakable(self.place.text().strip())
        self.note.setText(FROM_FILE if file else f"{address}\n{FROM_ADDRESS}".lstrip())
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
        dialog = QFileDialog(self, "Choose a checkpoint", self._folder, FILTER)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.place.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _start(self) -> None:
        self._running, self._steps = True, []
        place, name = self.place.text().strip(), self.name.text().strip()
        self.progress.setRange(0, 0)
        if self.source.currentText() == FILE:
            self._say(f"“{PurePath(place).name}” is being read.")
            self.file_chosen.emit(place, name)
        else:
            self._say(f"Connecting to {QUrl(place).host() or 'the address'}.")
            self.address_chosen.emit(place, name)

    def _cancel(self) -> None:
        self._say("Stopping.")
        self.cancel.setEnabled(False)
        self.cancel_requested.emit()


def _breakable(address: str) -> str:
    """An address that is shown whole: it may be broken anywhere."""
    return "\u200b".join(address)
