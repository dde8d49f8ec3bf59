"""The dialogs that choose files; they never block, their answer comes as a call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path, PurePath

from PySide6.QtWidgets import QFileDialog, QWidget

from clarus_desktop.core.clip import CLIP_SUFFIXES
from clarus_desktop.core.language import mark, tr

EXPORTS = {
    "pdf": mark("PDF report"),
    "json": mark("Analysis as JSON"),
    "csv": mark("Values per frame as CSV"),
}
"""What files are, by their endings."""
EXAM_EXPORTS = {
    "pdf": mark("Exam report as PDF"),
    "json": mark("Reviews for colleagues as JSON"),
    "csv": mark("Manifest for training as CSV"),
}
HANDED = {
    "dcm": mark("DICOM object"),
    "mp4": mark("MP4 video"),
    "png": mark("PNG picture"),
}
FORBIDDEN = '/\\:*?"<>|'
"""Letters that no file name may hold on one system or another."""


def filters(named: Mapping[str, str]) -> list[str]:
    """What a dialog lets choose between, as Qt has it.

    Args:
        named: what files are, as it is shown, by their patterns: ``{"*.pth *.pt": "Checkpoints"}``.
    """
    return [f"{text} ({patterns})" for patterns, text in named.items()]


def clip_filters() -> list[str]:
    """``filters`` for choosing clips."""
    patterns = " ".join((*(f"*{suffix}" for suffix in CLIP_SUFFIXES), "DICOMDIR"))
    return filters({patterns: tr("Clips"), "*": tr("All files, also DICOM without an ending")})


def ask_clip(parent: QWidget, folder: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask for a clip to open."""
    dialog = QFileDialog(parent, tr("Open a clip"), folder)
    dialog.setNameFilters(clip_filters())
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
    dialog = QFileDialog(parent, tr("Import reviews"), folder)
    dialog.setNameFilters(filters({"*.json": tr("Reviews"), "*": tr("All files")}))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def ask_export(parent: QWidget, folder: str, clip: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where the review of ``clip`` (a file name) is to be saved; the ending tells the format."""
    return _ask_save(parent, EXPORTS, folder, f"{clip}.clarus", next(iter(EXPORTS)), chosen)


def ask_hand_on(parent: QWidget, folder: str, name: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where a file is to be saved that has a name and an ending already."""
    ending = next(ending for ending in HANDED if name.endswith(ending))
    stem = name.removesuffix(f".{ending}")
    return _ask_save(parent, {ending: HANDED[ending]}, folder, stem, ending, chosen)


def ask_exam_export(parent: QWidget, folder: str, exam: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Ask where an exam of that name is to be exported; the ending tells what is written."""
    name = "".join("-" if letter in FORBIDDEN else letter for letter in exam)
    return _ask_save(parent, EXAM_EXPORTS, folder, name, next(iter(EXAM_EXPORTS)), chosen)


def _ask_save(
    parent: QWidget,
    kinds: Mapping[str, str],
    folder: str,
    name: str,
    ending: str,
    chosen: Callable[[str], None],
) -> QFileDialog:
    """``kinds``: what files are (marked), by their endings, of which ``ending`` is chosen at first."""
    named = filters({f"*.{each}": tr(text) for each, text in kinds.items()})
    endings = dict(zip(named, kinds, strict=True))
    dialog = QFileDialog(parent, tr("Export"), folder)
    dialog.setNameFilters(named)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)

    def use(kind: str) -> None:
        dialog.setDefaultSuffix(endings[kind])
        dialog.selectFile(f"{name}.{endings[kind]}")

    def choose(path: str) -> None:
        # Qt adds the ending only to a name without any dot: "Exam 24.12" would be left as it is.
        ending = endings[dialog.selectedNameFilter()]
        whole = f"{path}.{ending}"
        if path.lower().endswith(tuple(f".{each}" for each in kinds)):
            chosen(path)
        elif Path(whole).exists():  # the dialog asked about another name before it took this one
            _ask_save(parent, kinds, str(PurePath(path).parent), PurePath(path).name, ending, chosen)
        else:
            chosen(whole)

    dialog.filterSelected.connect(use)
    first = named[list(kinds).index(ending)]
    dialog.selectNameFilter(first)
    use(first)
    return _open(dialog, choose)


def _open(dialog: QFileDialog, chosen: Callable[[str], None]) -> QFileDialog:
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
