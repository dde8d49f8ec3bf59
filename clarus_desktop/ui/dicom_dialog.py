"""Asks which recording of a DICOM folder is to be opened. Who the patient is, it never tells."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.clip import Image
from clarus_desktop.core.identity import telling_parts, without
from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.core.study import Fact, Listed
from clarus_desktop.ui import words
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.images import to_qimage

HOW = mark(
    "Open one clip, or review all clips of one study as an exam. Studies are kept apart, for they may be of "
    "different patients."
)
PICTURE = QSize(80, 60)
SIZE = QSize(900, 620)
NAME, FRAMES, ABOUT = range(3)
SAID_ELSEWHERE = frozenset({"Study description", "Series description", "Frames"})
"""Facts that the list tells in another place."""
NEEDS_NAME = frozenset({"Lossy compression", "Burned-in text"})
"""Facts whose values say nothing without their names, which the tool tip has room for."""


class DicomDialog(QDialog):
    """Clips by study and series. Enter or a double click opens one; a study can be reviewed as an exam."""

    clip_chosen = Signal(object)
    """str: path, as it is, even where it is no text."""
    study_chosen = Signal(object, str)
    """tuple[str, ...] of the paths of a study's clips, and what the study is called."""

    def __init__(
        self, listed: Sequence[Listed], name: str, *, hide_dates: bool = False, parent: QWidget | None = None
    ) -> None:
        """``listed``: one at least; ``name``: of the folder or DICOMDIR; ``hide_dates``: of the studies too,
        by which they are told apart otherwise."""
        super().__init__(parent)
        self._hide_dates = hide_dates
        self._concealed = frozenset[str]().union(*(telling_parts(each.study) for each in listed))
        self.setWindowTitle(tr("Choose a recording of “{name}”", name=self._shown(name)))
        self._studies = list(_grouped(listed, lambda each: each.study.study_uid))
        self._items: dict[str, QTreeWidgetItem] = {}
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([tr("Clip"), tr("Frames"), tr("About")])
        self.tree.setAccessibleName(tr("Recordings by study and series"))
        self.tree.setIconSize(PICTURE)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.exam = QPushButton(tr("&Review study as exam"))
        self.exam.setToolTip(tr("Review all clips of the chosen study together"))
        self.clip = QPushButton(tr("&Open clip"))
        self.clip.setToolTip(tr("Open the chosen clip for review (Enter)"))
        self.buttons.addButton(self.exam, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.clip, QDialogButtonBox.ButtonRole.AcceptRole)
        studies = many(len(self._studies), mark("{n} study"), mark("{n} studies"))
        counts = tr("{clips} of {studies}", clips=words.clips(len(listed)), studies=studies)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Text(counts).emphasise(1.2))
        column.addWidget(muted(tr(HOW)))
        column.addWidget(self.tree, 1)
        column.addWidget(self.buttons)
        self.resize(SIZE)
        self._fill()
        self._connect()

    @property
    def paths(self) -> tuple[str, ...]:
        """Of all clips, as they stand in the list."""
        return tuple(self._items)

    def show_picture(self, path: str, picture: Image) -> None:
        """Show a clip's picture: (height, width, 3) uint8 RGB."""
        if path in self._items:
            self._items[path].setIcon(NAME, _icon(QPixmap.fromImage(to_qimage(picture))))

    # Parts

    def _connect(self) -> None:
        self.tree.currentItemChanged.connect(self._refresh)
        self.tree.itemDoubleClicked.connect(self._open)
        self.clip.clicked.connect(self._open)
        self.exam.clicked.connect(self._review)
        self.buttons.rejected.connect(self.reject)
        self.tree.setCurrentItem(self._items[self.paths[0]])
        self.tree.setFocus()

    def _fill(self) -> None:
        for number, clips in enumerate(self._studies, 1):
            title = ": ".join(filter(None, (tr("Study {number}", number=number), tr(clips[0].study_title))))
            shown = self._shown(title) if self._hide_dates else title
            study = self._row(self.tree, shown, "", words.clips(len(clips)))
            font = study.font(NAME)
            font.setBold(True)
            study.setFont(NAME, font)
            for place, alike in enumerate(_grouped(clips, lambda each: each.study.series_uid), 1):
                shared = set(alike[0].study.facts).intersection(*(each.study.facts for each in alike))
                of_all = [fact for fact in alike[0].study.facts if fact in shared]
                title = self._shown(tr(alike[0].series_title) or tr("Series {number}", number=place))
                series = self._row(study, title, "", *self._told(of_all))
                for clip in alike:
                    own = [fact for fact in clip.study.facts if fact not in shared]
                    row = self._row(series, self._shown(clip.name), f"{clip.frames:,}", *self._told(own))
                    row.setIcon(NAME, _icon())
                    self._items[clip.path] = row
        self.tree.expandAll()
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(FRAMES, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ABOUT, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(NAME, SIZE.width() * 2 // 5)

    def _row(
        self, parent: QTreeWidget | QTreeWidgetItem, name: str, frames: str, about: str, tip: str = ""
    ) -> QTreeWidgetItem:
        row = QTreeWidgetItem(parent, [name, frames, about])
        row.setTextAlignment(FRAMES, Qt.AlignmentFlag.AlignCenter)
        row.setToolTip(NAME, words.plain(name))
        row.setToolTip(ABOUT, words.plain(tip))
        return row

    def _told(self, facts: Iterable[Fact]) -> tuple[str, str]:
        """Facts in one line, and each with its name for a tool tip."""
        facts = [fact for fact in facts if fact.name not in SAID_ELSEWHERE]
        line = ", ".join(fact.shown[1] for fact in facts if fact.name not in NEEDS_NAME)
        named = "\n".join(": ".join(fact.shown) for fact in facts)
        return self._shown(line), self._shown(named)

    def _shown(self, text: str) -> str:
        return without(text, self._concealed)

    # From the user

    def _refresh(self) -> None:
        self.clip.setEnabled(self._path() is not None)

    def _path(self) -> str | None:
        """Of the clip chosen; None where it is a study or a series."""
        row = self.tree.currentItem()
        return next((path for path, each in self._items.items() if each is row), None)

    def _open(self) -> None:
        path = self._path()
        if path is not None:
            self.accept()
            self.clip_chosen.emit(path)

    def _review(self) -> None:
        index = self.tree.currentIndex()
        while index.parent().isValid():
            index = index.parent()
        clips = self._studies[index.row()]
        self.accept()
        self.study_chosen.emit(tuple(clip.path for clip in clips), clips[0].study_title)


def _icon(picture: QPixmap | None = None) -> QIcon:
    """A picture on black, the same whether its row is chosen or not; black until there is one."""
    canvas = QPixmap(PICTURE)
    canvas.fill(Qt.GlobalColor.black)
    if picture is not None:
        how = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        fitting = picture.scaled(PICTURE, *how)
        painter = QPainter(canvas)
        painter.drawPixmap(QRect(QPoint(), PICTURE).center() - fitting.rect().center(), fitting)
        painter.end()
    icon = QIcon(canvas)
    icon.addPixmap(canvas, QIcon.Mode.Selected)
    return icon


def _grouped(listed: Iterable[Listed], key: Callable[[Listed], str]) -> Iterable[list[Listed]]:
    """Those of one key together, in the order in which each key comes first."""
    groups: dict[str, list[Listed]] = {}
    for each in listed:
        groups.setdefault(key(each), []).append(each)
    return groups.values()
