"""Above the frame while its depth scale is set: what to drag along, how many centimetres that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.measuring import Measurement, Scale, scale_for
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.frame_view import FrameView
from clarus_desktop.ui.measure_words import scale_text
from clarus_desktop.ui.measuring import Measuring, Tool
from clarus_desktop.ui.theme import theme

HOW = mark(
    "Drag along the depth marks beside the image, from one mark to another as far away as there is, and type "
    "how many centimetres lie between them. It holds for the whole frame, and for this clip alone."
)
SHORTEST_PX = 20
"""Frame pixels: along less, a pixel more or less would be too much of it."""
DEEPEST_CM = 50.0
MM_PER_CM = 10.0


class DepthBar(QWidget):
    """Begins and ends the drawing; what was drawn becomes the scale in the session's view of the clip."""

    editing_changed = Signal(bool)

    def __init__(
        self, session: ReviewSession, view: FrameView, measuring: Measuring, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view = view
        self._measuring = measuring
        self._open = False
        how = Text(tr(HOW), wrap=True)
        self.told = muted(wrap=True)
        self.told.setAccessibleName(tr("Depth scale"))
        self.centimetres = QLineEdit()
        self.centimetres.setPlaceholderText(tr("How many?"))
        self.centimetres.setMaxLength(6)
        self.centimetres.setFixedWidth(84)
        self.centimetres.setAccessibleName(tr("Centimetres along the line drawn"))
        most = f"{DEEPEST_CM:g}"
        self.centimetres.setToolTip(tr("Centimetres between the two marks, up to {most}", most=most))
        self.centimetres.textChanged.connect(self._refresh)
        self.remove = _button(
            tr("Remove scale"), tr("Forget the scale that was set for this clip"), self._remove
        )
        self.cancel = _button(tr("Cancel"), tr("Leave the scale as it is (Esc)"), self.end)
        self.apply = _button(tr("Apply"), tr("Use this scale (Enter)"), self._apply)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.centimetres)
        row.addWidget(Text("cm"))
        row.addWidget(self.told, 1)
        for button in (self.remove, self.cancel, self.apply):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 5, 8, 6)
        column.setSpacing(4)
        column.addWidget(how)
        column.addLayout(row)
        measuring.changed.connect(self._measuring_changed)
        session.clip_changed.connect(self.end)
        self.hide()

    def begin(self) -> None:
        """Start, with nothing drawn and no depth typed; goes on where that has been started."""
        if self._session.clip is not None and not self._open:
            self._measuring.use(Tool.DEPTH)
            self._open = True
            self.centimetres.clear()
            self._view.set_editing(True)
            self.show()
            self.editing_changed.emit(True)
            self._refresh()
            self.centimetres.setFocus()

    def end(self) -> None:
        """Stop; what was not applied is dropped."""
        if self._open:
            self._open = False
            self.hide()
            self._view.set_editing(False)
            if self._measuring.tool is Tool.DEPTH:
                self._measuring.use(None)
            self.editing_changed.emit(False)

    @property
    def _scale(self) -> Scale | None:
        """As drawn and typed; None while one of them is missing."""
        line, depth_cm = self._measuring.depth_line, _centimetres(self.centimetres.text())
        if line is None or line.length_px < SHORTEST_PX or depth_cm is None:
            return None
        return Scale.along(line.start, line.end, depth_cm * MM_PER_CM)

    def _apply(self) -> None:
        scale = self._scale
        if scale is not None:
            self.end()
            self._session.set_view(replace(self._session.view, scale=scale))

    def _remove(self) -> None:
        self.end()
        self._session.set_view(replace(self._session.view, scale=None))

    def _measuring_changed(self) -> None:
        measuring = self._measuring
        if self._open and measuring.tool is not Tool.DEPTH:
            self.end()
        elif (
            self._open
            and measuring.depth_line is not None
            and not measuring.is_held
            and not self.centimetres.text()
        ):
            self.centimetres.setFocus()
        self._refresh()

    def _refresh(self) -> None:
        if self._open:
            self.remove.setEnabled(self._session.view.scale is not None)
            self.apply.setEnabled(self._scale is not None)
            self.told.setText(self._told())

    def _told(self) -> str:
        """What is missing yet, or what the scale would be and whether the file says otherwise."""
        clip, line, scale = self._session.clip, self._measuring.depth_line, self._scale
        if clip is None:
            return ""
        if line is None:
            own = self._session.view.scale
            if own is None:
                return tr("Nothing is drawn yet.")
            return tr("Set before: {scale}.", scale=scale_text(own))
        if line.length_px < SHORTEST_PX:
            return tr("Draw a longer line: at least {least} pixels.", least=SHORTEST_PX)
        if scale is None:
            return tr(
                "{pixels} pixels are how many centimetres, up to {most}?",
                pixels=f"{line.length_px:,.0f}",
                most=f"{DEEPEST_CM:g}",
            )
        height_cm = clip.info.height * scale.mm_per_px[1] / MM_PER_CM
        told = tr(
            "{scale}: the whole frame would be {height} cm high.",
            scale=scale_text(scale),
            height=f"{height_cm:.1f}",
        )
        return f"{told} {self._contradiction(line, scale)}".rstrip()

    def _contradiction(self, line: Measurement, scale: Scale) -> str:
        clip = self._session.clip
        stated = scale_for(clip.info, None, line) if clip is not None else None
        if stated is None:
            return ""
        more = scale.mm_per_px[1] / stated.mm_per_px[1] - 1
        return tr(
            "The file states {scale}; this is {difference}.",
            scale=scale_text(stated),
            difference=f"{more:+.0%}",
        )

    # Keys and look

    def event(self, event: QEvent) -> bool:
        """Esc and Enter are about the scale here, not about what else runs."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._apply()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = theme(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.card))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.line))
        painter.end()


def _centimetres(text: str) -> float | None:
    """As typed, with a point or a comma; None for what is no depth."""
    try:
        depth_cm = float(text.strip().replace(",", "."))
    except ValueError:
        return None
    return depth_cm if 0 < depth_cm <= DEEPEST_CM else None


def _button(text: str, tip: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.clicked.connect(slot)
    return button
