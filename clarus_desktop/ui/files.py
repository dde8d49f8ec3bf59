"""The dialogs that choose files; they never block, their answer comes as a call."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog, QWidget

from clarus_desktop.core.clip import CLIP_SUFFIXES

CLIPS = f"Clips ({' '.join(f'*{suffix}' for suffix in CLIP_SUFFIXES)});;All files (*)"
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
        dialog.selectFile(f"{clip}.clarus.{EXPORTS[kind]}")

    def choose(path: str) -> None:
        # Qt adds the ending only to a name without any dot: "Exam 24.12" would be left as it is.
        ending = EXPORTS[dialog.selectedNameFilter()]
        known = path.lower().endswith(tuple(f".{each}" for each in EXPORTS.values()))
        chosen(path if known else f"{path}.{ending}")

    dialog.filterSelected.connect(use)
    use(next(iter(EXPORTS)))
    return _open(dialog, choose)


def _open(dialog: QFileDialog, chosen: Callable[[str], None]) -> QFileDialog:
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
