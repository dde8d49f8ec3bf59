"""The page of the settings dialog that tells what is kept where, and empties what may be emptied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.preferences import Place
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.settings_page import Page, push_button, scrolled

_PLACES = {
    "reviews": mark("Reviews, exams and analyses"),
    "models": mark("Your models"),
    "settings": mark("Settings"),
    "log": mark("The log"),
    "engines": mark("Models made ready for this computer"),
    "results": mark("Results of the command line"),
    "downloads": mark("Models fetched in part"),
}
CACHES = ("engines", "results", "downloads")
"""What can be made again, so that it can be emptied."""


class StoragePage(Page):
    """Folders with their sizes. What is emptied here is so at once; Cancel brings nothing back."""

    clear_requested = Signal(str)
    """One of CACHES."""
    forget_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Storage"))
        self.rows = {what: PlaceRow(what) for what in _PLACES}
        for what in CACHES:
            self.rows[what].clear.clicked.connect(lambda _=False, what=what: self.clear_requested.emit(what))
        self.forget = push_button(
            tr("Forget clips opened last"), tr("Empty the lists of clips and archives opened last")
        )
        self.forget.clicked.connect(self.forget_requested)
        about = muted(
            tr(
                "All is kept on this computer. What is cleared here is gone at once, and is made or fetched "
                "again when it is needed."
            ),
            wrap=True,
        )
        self.column.addWidget(about)
        self.column.addWidget(scrolled((*self.rows.values(), self.forget)), 1)

    def set_places(self, places: Sequence[Place]) -> None:
        """The folders as they are now."""
        for place in places:
            self.rows[place.what].show_place(place)

    def set_remembered(self, amount: int) -> None:
        """How many clips and archives are remembered as opened last."""
        self.forget.setEnabled(amount > 0)

    def search(self, wanted: Sequence[str]) -> bool:
        found = []
        for widget, words in (
            *((row, row.words) for row in self.rows.values()),
            (self.forget, f"{self.forget.text()} {self.forget.toolTip()}"),
        ):
            text = f"{self.title} {words}".casefold()
            found.append(all(word in text for word in wanted))
            widget.setVisible(found[-1])
        return any(found)


class PlaceRow(QWidget):
    """What is kept, how large it is, and where."""

    def __init__(self, what: str) -> None:
        super().__init__()
        title = tr(_PLACES[what])
        self.amount = muted()
        self.amount.setAccessibleName(tr("Size: {what}", what=title))
        self.folder = QLineEdit()
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(tr("Folder: {what}", what=title))
        self.folder.setToolTip(tr("To be copied"))
        self.clear = push_button(tr("Clear"), tr("Delete what is in it; it is made again when it is needed"))
        self.clear.setAccessibleName(tr("Clear: {what}", what=title))
        self.clear.setVisible(what in CACHES)
        self.clear.setEnabled(False)
        self._title = title
        head = QHBoxLayout()
        head.addWidget(Text(title, wrap=True).emphasise(), 1)
        head.addWidget(self.amount)
        head.addWidget(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.folder)

    @property
    def words(self) -> str:
        """All that it can be found by."""
        return (
            f"{self._title} {self.folder.text()} {self.clear.text() if self.clear.isVisibleTo(self) else ''}"
        )

    def show_place(self, place: Place) -> None:
        self.amount.setText(QLocale().formattedDataSize(place.size, 0 if place.size < 1024 else 1))
        self.folder.setText(place.folder)
        self.folder.setCursorPosition(0)
        self.clear.setEnabled(place.size > 0)
