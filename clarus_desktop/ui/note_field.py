"""A line to type a note into. What was typed is kept until it is known to be saved."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from clarus_desktop.core.language import tr

LONGEST = 1000


class NoteField(QLineEdit):
    """Shows the note on one thing at a time; writes it on Enter, and when the focus leaves."""

    written = Signal(object, str)
    """What the note is on, and its text: to be saved."""
    left = Signal()
    """Enter or Escape: the keyboard is wanted elsewhere."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject: Hashable = None
        self._saved = ""
        self._typed: dict[Hashable, str] = {}
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(tr("Note"))
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setAcceptDrops(False)
        self.textEdited.connect(self._edited)

    @property
    def unsaved(self) -> bool:
        """Something typed is not known to be saved."""
        return bool(self._typed)

    def show_note(self, subject: Hashable, saved: str) -> None:
        """Show the saved note on something; what was typed there and is not saved yet goes before it."""
        if subject != self._subject:
            self.write()
            self._subject = subject
        if subject in self._typed and self._typed[subject].strip() == saved:
            del self._typed[subject]
        self._saved = saved
        shown = self._typed.get(subject, saved)
        if shown != self.text():
            self.setText(shown)

    @property
    def note(self) -> str:
        """As typed, without blanks around it."""
        return self.text().strip()

    def write(self) -> None:
        """Have the note saved, where it was changed."""
        if self._subject in self._typed:
            self.written.emit(self._subject, self._typed[self._subject].strip())

    def write_all(self) -> None:
        """Have everything saved that was typed."""
        for subject, text in list(self._typed.items()):
            self.written.emit(subject, text.strip())

    def _edited(self, text: str) -> None:
        if text == self._saved:
            self._typed.pop(self._subject, None)
        else:
            self._typed[self._subject] = text

    def event(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write()
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._typed.pop(self._subject, None)
            self.setText(self._saved)
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.write()
