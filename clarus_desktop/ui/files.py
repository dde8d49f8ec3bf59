"""The dialogs that choose files; they never block, their answer comes as a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path, PurePath

from PySide6.QtWidgets import QFileDialog, QWidget

from clarus_desktop.core.clip import CLIP_SUFFIXES

CLIPS = (
    f"Clips ({' '.join(f'*{suffix}' for suffix in CLIP_SUFFIXES)} DICOMDIR);;"
    "All files, also DICOM without an ending (*)"
)
EXPORTS = {
    "PDF report (*.pdf)": "pdf",
    "Analysis as JSON (*.json)": "json",
    "Values per frame as CSV (*.csv)": "csv",
}
EXAM_EXPORTS = {
    "Exam report as PDF (*.pdf)": "pdf",
    "Reviews for colleagues as JSON (*.json)": "json",
    "Manifest for training as CSV (*.csv)": "csv",
}
HANDED = {
    "DICOM object (*.dcm)": "dcm",
    "MP4 video (*.mp4)": "mp4",
    "PNG picture (*.png)": "png",
}
FORBIDDEN = '/\\:*?"<>|'
"""Letters that no file name may hold on one system or another."""


def ask_clip(parent: QWidget, folder: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a clip to open."""
    dialog = QFileDialog(parent, "Open a clip", folder, CLIPS)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_folder(parent: QWidget, title: str, folder: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a folder that is there."""
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, chosen)


def ask_reviews(parent: QWidget, folder: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a file of reviews to import."""
    dialog = QFileDialog(parent, "Import reviews", folder, "Reviews (*.json);;All files (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_export(parent: QWidget, folder: str, clip: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where the review of ``clip`` (a file name) is to be saved; the ending tells the format."""
    return _ask_save(parent, EXPORTS, folder, f"{clip}.clarus", next(iter(EXPORTS)), chosen)


def ask_hand_on(parent: QWidget, folder: str, name: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where a file is to be saved that has a name and an ending already."""
    kind = next(kind for kind, ending in HANDED.items() if name.endswith(ending))
    stem = name.removesuffix(f".{HANDED[kind]}")
    return _ask_save(parent, {kind: HANDED[kind]}, folder, stem, kind, chosen)


def ask_exam_export(parent: QWidget, folder: str, exam: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where an exam of that name is to be exported; the ending tells what is written."""
    name = "".join("-" if letter in FORBIDDEN else letter for letter in exam)
    return _ask_save(parent, EXAM_EXPORTS, folder, name, next(iter(EXAM_EXPORTS)), chosen)


def _ask_save(
    parent: QWidget,
    kinds: Mapping[str, str],
    folder: str,
    name: str,
    kind: str,
    chosen: Callable[[str], None],
) -> QFileDialog:
    dialog = QFileDialog(parent, "Export", folder, ";;".join(kinds))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def use(kind: str) -> None:
        dialog.setDefaultSuffix(kinds[kind])
        dialog.selectFile(f"{name}.{kinds[kind]}")

    def choose(path: str) -> None:
        # Qt adds the ending only to a name without any dot: "Exam 24.12" would be left as it is.
        kind = dialog.selectedNameFilter()
        whole = f"{path}.{kinds[kind]}"
        if path.lower().endswith(tuple(f".{each}" for each in kinds.values())):
            chosen(path)
        elif Path(whole).exists():  # the dialog asked about another name before it took this one
            _ask_save(parent, kinds, str(PurePath(path).parent), PurePath(path).name, kind, chosen)
        else:
            chosen(whole)

    dialog.filterSelected.connect(use)
    dialog.selectNameFilter(kind)
    use(kind)
    return _open(dialog, choose)


def _open(dialog: QFileDialog, chosen: Callable[[str], None]) -> QFileDialog:
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
