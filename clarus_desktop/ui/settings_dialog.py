"""The settings dialog: pages of settings, a field to search them by, and ways back to the defaults."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import tr
from clarus_desktop.core.preferences import DeviceChoice, Preferences, Surroundings
from clarus_desktop.ui.fields import muted
from clarus_desktop.ui.settings_page import Page, push_button
from clarus_desktop.ui.settings_pages import (
    AnalysisPage,
    appearance_page,
    identity_page,
    language_page,
    playback_page,
)
from clarus_desktop.ui.settings_shortcuts import ShortcutPage
from clarus_desktop.ui.settings_storage import StoragePage

SIZE = (110, 36)
"""In letters and lines, so that larger texts have as much room."""
SHARE = 0.9
"""Of the screen that is taken at most."""


class SettingsDialog(QDialog):
    """Nothing changes before OK, but for what the page of storage clears."""

    chosen = Signal(object)
    """The Preferences, where they are other than before."""

    def __init__(self, now: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._before = now
        self.analysis = AnalysisPage()
        self.shortcuts = ShortcutPage()
        self.storage = StoragePage()
        self.pages: dict[str, Page] = {
            "analysis": self.analysis,
            "playback": playback_page(),
            "appearance": appearance_page(),
            "identity": identity_page(),
            "language": language_page(),
            "shortcuts": self.shortcuts,
            "storage": self.storage,
        }
        self.sought = _SearchField()
        self.sought.setPlaceholderText(tr("Search settings"))
        self.sought.setAccessibleName(tr("Search settings"))
        self.sought.setToolTip(tr("Show the settings alone that have these words"))
        self.sought.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages of the settings"))
        self.list.addItems([page.title for page in self.pages.values()])
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
            page.show_values(now)
            page.changed.connect(self._refresh)
        self.nothing = muted(tr("No setting has these words."), wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.stack.addWidget(self.nothing)
        self.reset = push_button(tr("Reset &page"), tr("Show the defaults of this page; OK takes them"))
        self.reset_all = push_button(tr("Reset &all"), tr("Show the defaults of all pages; OK takes them"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._lay_out()
        self.sought.textChanged.connect(self._search)
        self.sought.left.connect(self.list.setFocus)
        self.list.currentRowChanged.connect(self._turn_to)
        self.reset.clicked.connect(self._reset_page)
        self.reset_all.clicked.connect(self._reset_all)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.show_page("analysis")

    @property
    def preferences(self) -> Preferences:
        """As they are chosen now."""
        values = {name: value for page in self.pages.values() for name, value in page.values.items()}
        return replace(self._before, **values)

    def show_page(self, name: str) -> None:
        """One of ``pages``."""
        self.list.setCurrentRow(list(self.pages).index(name))

    def set_devices(self, devices: Sequence[DeviceChoice]) -> None:
        """What can compute on this computer; empty: that is not known yet."""
        if devices:
            self.analysis.set_devices(devices)

    def set_surroundings(self, found: Surroundings) -> None:
        """What was found out about this computer, or has changed there."""
        self.analysis.set_memory(found.memory_mib, found.most_memory_mib)
        self.storage.set_places(found.places)

    def accept(self) -> None:
        super().accept()
        if self.preferences != self._before:
            self.chosen.emit(self.preferences)

    def _lay_out(self) -> None:
        self.list.setFixedWidth(
            self.list.sizeHintForColumn(0) + 2 * self.fontMetrics().averageCharWidth() + 8
        )
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset)
        foot.addWidget(self.reset_all)
        foot.addWidget(self.buttons, 1)
        column = QVBoxLayout(self)
        column.addWidget(self.sought)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        metrics = self.fontMetrics()
        wanted = QSize(SIZE[0] * metrics.averageCharWidth(), SIZE[1] * metrics.lineSpacing())
        self.resize(wanted.boundedTo(self.screen().availableSize() * SHARE))

    def _page(self) -> Page | None:
        return next((page for page in self.pages.values() if page is self.stack.currentWidget()), None)

    def _turn_to(self, row: int) -> None:
        self.stack.setCurrentIndex(row if row >= 0 else len(self.pages))
        self._refresh()

    def _search(self, text: str) -> None:
        """Pages that have nothing of it are left out; the one on screen stays if it has."""
        wanted = text.casefold().split()
        found = [row for row, page in enumerate(self.pages.values()) if page.search(wanted)]
        for row in range(self.list.count()):
            self.list.item(row).setHidden(row not in found)
        if self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0] if found else -1)

    def _refresh(self) -> None:
        now, default, page = self.preferences, Preferences(), self._page()
        names = page.values if page is not None else ()
        self.reset.setEnabled(any(getattr(now, name) != getattr(default, name) for name in names))
        self.reset_all.setEnabled(now != default)

    def _reset_page(self) -> None:
        page = self._page()
        if page is not None:
            page.show_values(Preferences())

    def _reset_all(self) -> None:
        for page in self.pages.values():
            page.show_values(Preferences())


class _SearchField(QLineEdit):
    """Enter and Down lead on to what was found, and don't close the dialog."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)
