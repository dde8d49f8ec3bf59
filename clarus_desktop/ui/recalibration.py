"""Recalibration: a reference and a distance threshold from one's own healthy clips, kept as a profile."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.calibration import HealthyTracks
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.files import clip_filters
from clarus_desktop.ui.healthy_plot import HealthyPlot

INTRO = mark(
    "Scanners and settings differ, and so do the distances of healthy lungs. Choose clips from your own "
    "scanner of people without consolidation. The model measures how far they lie from each other, and from "
    "that you choose the threshold. Nothing leaves this computer."
)
KEEP = mark("Keep small pictures of these clips' frames, and the clips' names, in the profile")
WHY = mark(
    "The panel “Looks like” then shows which of them are nearest to a frame. A profile with pictures holds "
    "patients' images: do not hand it on without asking them"
)
FEW = 20
"""Healthy clips below which a specificity says little."""


class Recalibration(QDialog):
    """Choose clips, measure them, choose a specificity, save."""

    add_requested = Signal(object)
    """list[str]: files or folders whose clips are to be listed."""
    measure_requested = Signal(object)
    """list[tuple[str path, str patient]]."""
    cancel_requested = Signal()
    save_requested = Signal(str, float, bool)
    """Name of the profile, the target specificity, 0…1, and whether pictures are kept."""

    def __init__(self, model: str, taken: Sequence[str], folder: str, parent: QWidget | None = None) -> None:
        """``taken``: names of models; ``folder``: where file dialogs begin."""
        super().__init__(parent)
        self.setWindowTitle(tr("Recalibrate {model}", model=model))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._taken, self._folder = frozenset(taken), folder
        self._healthy: HealthyTracks | None = None
        self._measured_as: list[tuple[str, str]] = []
        self.table = QTableWidget(0, 2)
        self.table.setHorizontalHeaderLabels([tr("Healthy clip"), tr("Patient")])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Healthy clips"))
        self.table.setToolTip(
            tr("Give all clips of one patient the same name; patients are compared with others only")
        )
        self.files = QPushButton(tr("Add clips…"))
        self.folders = QPushButton(tr("Add folder…"))
        self.folders.setToolTip(tr("All clips of a folder; each of its subfolders is taken for one patient"))
        self.remove = QPushButton(tr("Remove"))
        self.remove.setToolTip(tr("Take the selected clips off the list; the files stay"))
        self.measure = QPushButton(tr("Measure"))
        self.measure.setToolTip(tr("Run the model over the listed clips"))
        self.cancel = QPushButton(tr("Cancel"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Clips measured"))
        self.hint = muted(wrap=True)
        self.said = Text(wrap=True)
        self.plot = HealthyPlot()
        self.name = QLineEdit(f"{model}-local"[:64])
        self.name.setAccessibleName(tr("Name of the profile"))
        self.name.setToolTip(tr("Letters, digits, dots, hyphens and underscores; reports carry this name"))
        self.pictures = QCheckBox(tr(KEEP))
        self.pictures.setToolTip(tr(WHY))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = self.buttons.addButton(tr("Save profile"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setToolTip(tr("Keep it as a model of your own, and use it from now on"))
        self._lay_out()
        self._connect()
        self.resize(820, 640)
        self._refresh()

    # From the controller

    def add_clips(self, clips: Sequence[tuple[str, str]]) -> None:
        """List clips (path, patient); those listed already stay as they are."""
        listed = {path for path, _ in self._clips()}
        for path, patient in clips:
            if path in listed:
                continue
            row = self.table.rowCount()
            self.table.insertRow(row)
            name = QTableWidgetItem(PurePath(path).name)
            name.setData(Qt.ItemDataRole.UserRole, path)
            name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.table.setItem(row, 0, name)
            self.table.setItem(row, 1, QTableWidgetItem(patient))
        self._refresh()

    def show_progress(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        one, more = mark("{done} of {n} clip measured."), mark("{done} of {n} clips measured.")
        self.said.setText(many(total, one, more, done=done))
        self._refresh(measuring=True)

    def show_result(self, healthy: HealthyTracks, passed_over: Sequence[str]) -> None:
        """The measured distances; ``passed_over``: sentences on clips that could not be read."""
        self._healthy = healthy
        told = many(
            len(healthy.tracks),
            mark("{n} clip of {patients} patients measured."),
            mark("{n} clips of {patients} patients measured."),
            patients=healthy.patients,
        )
        passed = [tr("{sentence} Passed over.", sentence=sentence) for sentence in passed_over]
        self.said.setText(" ".join((told, *passed)))
        self.plot.show_tracks(healthy)
        self._refresh()

    def show_failure(self, sentence: str) -> None:
        """Measuring or saving failed; the list and what was measured stay."""
        self.said.setText(sentence)
        self._refresh()

    # Parts

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        intro = muted(tr(INTRO), wrap=True)
        self.setMinimumWidth(720)
        intro.setFixedHeight(intro.heightForWidth(700))  # or it would ask for what it needs when narrowest
        column.addWidget(intro)
        upper = QHBoxLayout()
        upper.addWidget(self.table, 1)
        side = QVBoxLayout()
        for button in (self.files, self.folders, self.remove):
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self.measure)
        side.addWidget(self.cancel)
        upper.addLayout(side)
        column.addLayout(upper, 2)
        for widget in (self.hint, self.progress, self.said):
            column.addWidget(widget)
        column.addWidget(self.plot, 3)
        column.addWidget(self.pictures)
        row = QHBoxLayout()
        label = Text(tr("Name of the &profile"))
        label.setBuddy(self.name)
        row.addWidget(label)
        row.addWidget(self.name, 1)
        row.addWidget(self.buttons)
        column.addLayout(row)

    def _connect(self) -> None:
        self.files.clicked.connect(self._ask_files)
        self.folders.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.measure.clicked.connect(self._measure)
        self.cancel.clicked.connect(self.cancel_requested)
        self.buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.name.textChanged.connect(lambda: self._refresh())
        self.table.itemSelectionChanged.connect(self._refresh_remove)
        self.table.itemChanged.connect(lambda: self._refresh())
        self.finished.connect(self.cancel_requested)

    def _refresh(self, *, measuring: bool = False) -> None:
        clips = self._clips()
        patients = {patient for _, patient in clips}
        self.progress.setVisible(measuring)
        self.cancel.setVisible(measuring)
        self.measure.setEnabled(len(patients) > 1 and not measuring)
        for widget in (self.files, self.folders, self.table):
            widget.setEnabled(not measuring)
        self._refresh_remove()
        fresh = self._healthy is not None and clips == self._measured_as
        self.plot.setVisible(fresh)
        self.pictures.setVisible(fresh)
        self.name.setEnabled(fresh)
        self.save.setEnabled(fresh and not measuring and bool(self.name.text().strip()))
        is_taken = self.name.text().strip() in self._taken
        self.save.setText(tr("Replace profile") if is_taken else tr("Save profile"))
        self.hint.setText(_hint(len(clips), len(patients)))
        self.said.setVisible(bool(self.said.text()))

    def _refresh_remove(self) -> None:
        self.remove.setEnabled(self.table.isEnabled() and bool(self.table.selectedItems()))

    def _clips(self) -> list[tuple[str, str]]:
        found = []
        for row in range(self.table.rowCount()):
            name, patient = self.table.item(row, 0), self.table.item(row, 1)
            if name is not None and patient is not None:
                found.append(
                    (str(name.data(Qt.ItemDataRole.UserRole)), patient.text().strip() or name.text())
                )
        return found

    # From the user

    def _ask_files(self) -> None:
        dialog = QFileDialog(self, tr("Add healthy clips"), self._folder)
        dialog.setNameFilters(clip_filters())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        self._ask(dialog)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Add a folder of healthy clips"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        self._ask(dialog)

    def _ask(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self.add_requested)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove(self) -> None:
        for row in sorted({item.row() for item in self.table.selectedItems()}, reverse=True):
            self.table.removeRow(row)
        self._refresh()

    def _measure(self) -> None:
        self._measured_as, self._healthy = self._clips(), None
        self.show_progress(0, len(self._measured_as))
        self.measure_requested.emit(self._measured_as)

    def _save(self) -> None:
        self.save_requested.emit(self.name.text().strip(), self.plot.specificity(), self.pictures.isChecked())


def _hint(clips: int, patients: int) -> str:
    if not clips:
        return tr("Add clips of at least two patients.")
    if patients < 2:
        return tr("All are one patient's. Add another patient's clips, or name the patients apart.")
    one, more = mark("{n} clip of {patients} patients."), mark("{n} clips of {patients} patients.")
    told = many(clips, one, more, patients=patients)
    if clips >= FEW:
        return told
    few = tr("With fewer than {few} clips a specificity says little.", few=FEW)
    return f"{told} {few}"
