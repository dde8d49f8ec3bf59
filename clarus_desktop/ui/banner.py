"""Messages in the window: never in the way, closed by the user, never a box that stops the work."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.theme import theme


class Tone(StrEnum):
    """How grave a message is; also its name in the theme."""

    ERROR = mark("error")
    WARNING = mark("warning")
    NOTICE = mark("notice")


ICONS = {
    Tone.ERROR: QStyle.StandardPixmap.SP_MessageBoxCritical,
    Tone.WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning,
    Tone.NOTICE: QStyle.StandardPixmap.SP_MessageBoxInformation,
}


class Banner(QWidget):
    """One message: title, sentence, advice, perhaps a button, and one to close it."""

    def __init__(self, tone: Tone, parent: QWidget | None = None, *, lasting: bool = False) -> None:
        """``lasting``: it stays until what it tells of is over, so it has no button to close it."""
        super().__init__(parent)
        self._tone = tone
        self._lasting = lasting
        self._act: Callable[[], None] | None = None
        self.title = Text(wrap=True).emphasise()
        self.message = Text(wrap=True)
        self.advice = muted(wrap=True)
        for label in (self.title, self.message, self.advice):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            # the height it would need if it were narrow is not to make the window taller
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action = QPushButton()
        self.action.clicked.connect(self._clicked)
        close = QToolButton()
        close.setAutoRaise(True)
        close.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_TitleBarCloseButton))
        close.setAccessibleName(tr("Close message"))
        close.setToolTip(tr("Close this message"))
        close.clicked.connect(self.hide)
        close.setVisible(not lasting)
        self.close_button = close
        icon = Text()
        icon.setPixmap(self.style().standardIcon(ICONS[tone]).pixmap(20, 20))
        icon.setAccessibleName(tr(tone.value))
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for label in (self.title, self.message, self.advice):
            texts.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self,
        title: str,
        message: str,
        advice: str = "",
        action: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show it, in place of what this banner said before."""
        for label, text in ((self.title, title), (self.message, message), (self.advice, advice)):
            label.setText(text)
            label.setVisible(bool(text))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._act = act
        tone = tr(self._tone.value)
        self.setAccessibleName(f"{tone}: {title} {message}".strip())
        self.show()

    def _clicked(self) -> None:
        if not self._lasting:
            self.hide()
        if self._act is not None:
            self._act()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        tone = QColor(getattr(colours, self._tone))
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(colours.card))
        tint = QColor(tone)
        tint.setAlpha(36)
        painter.fillRect(area, tint)
        painter.fillRect(QRectF(0, 0, 4, area.height()), tone)
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), QColor(colours.line))
        painter.end()


class Banners(QWidget):
    """What lasts on top; under it at most one message of each tone, the gravest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banners = {tone: Banner(tone) for tone in Tone}
        self.saving = Banner(Tone.ERROR, lasting=True)
        """Judgements can't be saved."""
        self.store = Banner(Tone.WARNING, lasting=True)
        """Reviews may only be looked at."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in (self.saving, self.store, *self._banners.values()):
            column.addWidget(banner)

    def banner(self, tone: Tone) -> Banner:
        return self._banners[tone]
