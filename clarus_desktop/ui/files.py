"""The dialogs that choose files; they never block, their answer comes as a call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtWidgets import QFileDialog, QWidget

CLIPS = "Clips (*.mp4 *.avi *.mov *.m4v *.mkv *.webm *.mpg *.mpeg *.gif *.wmv);;All files (*)"
EXPORTS = {
    "PDF report (*.pdf)": "pdf",
    "Analysis as JSON (*.json)": "json",
    "Values per frame as CSV (*.csv)": "csv",
}


def ask_clip(parent: QWidget, folder: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a clip to open."""
    dialog = QFileDialog(parent, "Open a clip", folder, CLIPS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_export(parent: QWidget, folder: str, clip: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where the review of ``clip`` (a file name) is to be saved; the ending tells the format."""
    dialog = QFileDialog(parent, "Export report", folder, ";;".join(EXPORTS))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def use(kind: str) -> None:
        dialog.setDefaultSuffix(EXPORTS[kind])
        dialog.selectFile(f"{PurePath(clip).stem}.clarus.{EXPORTS[kind]}")

    dialog.filterSelected.connect(use)
    use(next(iter(EXPORTS)))
    return _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: Callable[[str], None]) -> QFileDialog:
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
