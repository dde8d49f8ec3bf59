"""Under the finding at hand: all lines that the reviewer drew on the clip, with their lengths and notes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.measuring import MeasureKind, Measurement, ScaleOrigin
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.drawn_line import Grip
from clarus_desktop.ui.fields import Text
from clarus_desktop.ui.measure_words import measured_text
from clarus_desktop.ui.measuring import Measuring
from clarus_desktop.ui.note_field import NoteField
from clarus_desktop.ui.words import plain

ROWS = 4
"""That are seen at once."""
REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
NO_SCALE = mark("No scale is known here, so this is in pixels. Set the depth scale to have millimetres.")
SCALE = {
    ScaleOrigin.FILE: mark("The scale is stated in the file."),
    ScaleOrigin.SET: mark("The scale is set by the user along the depth marks."),
}
IDENTITY = Qt.ItemDataRole.UserRole


class MeasureList(QWidget):
    """Choosing a row shows its frame. There is no list where nothing was drawn."""

    note_written = Signal(object, str)
    """(clip, id) of the measurement, and the note."""
    to_frame = Signal()
    """The keyboard is wanted on the frame, where arrows move the line."""

    def __init__(
        self,
        session: ReviewSession,
        measuring: Measuring,
        actions: Mapping[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._measuring = measuring
        self._icons = {MeasureKind.CALIPER: actions["caliper"], MeasureKind.M_MODE: actions["m_mode_line"]}
        self._remove_icon = actions["remove_finding"]
        self._chosen: Measurement | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Measurements"))
        self.list.setToolTip(tr("Choose one to see it. Enter: move it with the arrow keys; Del: remove it"))
        self.list.setIconSize(QSize(16, 16))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        self.list.installEventFilter(self)
        self.note = NoteField(
            tr("Note on the measurement"), tr("Saved on Enter; Esc takes back what you typed")
        )
        self.note.written.connect(self.note_written)
        self.remove = QToolButton()
        self.remove.setIconSize(QSize(16, 16))
        self.remove.setAccessibleName(tr("Remove measurement"))
        self.remove.setToolTip(tr("Take the measurement chosen away (Del)"))
        self.remove.clicked.connect(measuring.remove)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.note, 1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        column.setSpacing(4)
        column.addWidget(Text(tr("Measurements")).emphasise())
        column.addWidget(self.list)
        column.addLayout(row)
        measuring.changed.connect(self._follow)
        for signal in (session.clip_changed, session.view_changed, session.judging.review_changed):
            signal.connect(self.refresh)
        for action in (*self._icons.values(), self._remove_icon):
            action.changed.connect(self.refresh)  # their icons are in the colours of the scheme
        self.refresh()

    def refresh(self) -> None:
        """Show the measurements as they are saved."""
        measurements = self._session.judging.review.measurements
        self._chosen = chosen = self._measuring.chosen
        self.setVisible(bool(measurements))
        self.list.blockSignals(True)
        while self.list.count() > len(measurements):
            self.list.takeItem(self.list.count() - 1)
        for row, measurement in enumerate(measurements):
            if row == self.list.count():
                self.list.addItem(QListWidgetItem())
            self._fill(self.list.item(row), measurement)
            if chosen is measurement:
                self.list.setCurrentRow(row)
        if chosen is None:
            self.list.setCurrentRow(-1)
        self.list.blockSignals(False)
        self.list.setFixedHeight(
            min(max(len(measurements), 1), ROWS) * max(self.list.sizeHintForRow(0), 20)
            + 2 * self.list.frameWidth()
        )
        self.remove.setIcon(self._remove_icon.icon())
        for field in (self.note, self.remove):
            field.setEnabled(chosen is not None)
        subject = (self._session.judging.clip, chosen.id) if chosen is not None else None
        self.note.show_note(subject, chosen.note if chosen is not None else "")

    def _follow(self) -> None:
        """Another line may be chosen; that one is moved is told by the review."""
        if self._measuring.chosen is not self._chosen:
            self.refresh()

    def _fill(self, item: QListWidgetItem, measurement: Measurement) -> None:
        scale, length = self._session.scale_of(measurement), self._session.length(measurement)
        number, measured = f"{measurement.frame + 1:,}", measured_text(measurement.kind, length)
        if scale is not None:
            text = tr("Frame {number}: {length}", number=number, length=measured)
        else:
            text = tr("Frame {number}: {length}, no scale", number=number, length=measured)
        origin = tr(NO_SCALE if scale is None else SCALE[scale.origin])
        item.setText(text)
        item.setIcon(self._icons[measurement.kind].icon())
        item.setToolTip(plain("\n".join(filter(None, (text, origin, measurement.note)))))
        item.setData(IDENTITY, measurement.id)

    def _choose(self, item: QListWidgetItem | None) -> None:
        measurement = (
            self._session.judging.review.measurement(item.data(IDENTITY)) if item is not None else None
        )
        if measurement is not None:
            self._session.set_frame(measurement.frame)
            self._measuring.choose(measurement.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Del and Enter in the list are about the measurement, not about the finding at hand."""
        if isinstance(event, QKeyEvent) and event.key() in (*REMOVE, *ENTER):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            chosen = self._measuring.chosen
            if event.type() == QEvent.Type.KeyPress and chosen is not None:
                if event.key() in REMOVE:
                    self._measuring.remove()
                else:
                    self._measuring.choose(chosen.id, Grip.END)
                    self.to_frame.emit()
                return True
        return super().eventFilter(watched, event)
