"""M-mode between the frame and the tracks: the picture, which line it is, and how far it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import many, mark, tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.images import Levels
from clarus_desktop.ui.m_mode_plot import MModePlot
from clarus_desktop.ui.track_plots import width_beside

EMPTY = mark("No M-mode line yet: choose “M-mode line” in the Review menu, and draw one across the frame.")


class MModePanel(QWidget):
    """There while M-mode is switched on."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time runs so in every language
        self._session = session
        self._m_mode = session.m_mode
        self.plot = MModePlot(session)
        self.told = muted(wrap=True)
        self.told.setAccessibleName(tr("M-mode line"))
        self.stop = QToolButton()
        self.stop.clicked.connect(self._stop)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(12, 6, 8, 4)
        column.setSpacing(3)
        column.addWidget(Text(tr("M-mode")).emphasise())
        column.addWidget(self.told)
        column.addWidget(self.stop)
        column.addStretch(1)
        side = QScrollArea()  # the picture may be lower than the words beside it
        side.setWidget(words)
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setFixedWidth(width_beside(self))
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.plot, 1)
        row.addWidget(side)
        self.empty = muted(tr(EMPTY), wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setContentsMargins(24, 4, 24, 4)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(shown)
        self._stack.addWidget(self.empty)
        self._later = Coalescer(self.refresh, self)
        self._m_mode.arrived.connect(self._later.schedule)
        for signal in (self._m_mode.changed, session.view_changed):
            signal.connect(self.refresh)
        self.refresh()

    def show_levels(self, levels: Levels) -> None:
        """Brightness and contrast of the frame."""
        self.plot.show_levels(levels.lookup())

    def refresh(self) -> None:
        """Show the line and how far it is read."""
        self.setVisible(self._m_mode.on)
        line, clip, picture = self._m_mode.line, self._session.clip, self._m_mode.picture
        self._stack.setCurrentIndex(1 if line is None else 0)
        if line is None or clip is None:
            return
        done, of = 0 if picture is None else picture.done, clip.info.frame_count
        number, length = f"{line.frame + 1:,}", self._session.length(line)
        lines = [tr("Drawn on frame {number}, {length} long", number=number, length=length)]
        if line.note:
            lines.append(line.note)
        if done < of:
            read = many(
                of, mark("{done} of {n} frame read"), mark("{done} of {n} frames read"), done=f"{done:,}"
            )
            lines.append(read)
        self.told.setText("\n".join(lines))
        self.stop.setVisible(done < of)
        if self._m_mode.stopped:
            self.stop.setText(tr("Go on"))
            self.stop.setToolTip(tr("Read the other frames too"))
            self.stop.setAccessibleName(tr("Go on reading M-mode"))
        else:
            self.stop.setText(tr("Stop"))
            self.stop.setToolTip(tr("Read no more frames"))
            self.stop.setAccessibleName(tr("Stop reading M-mode"))

    def _stop(self) -> None:
        self._m_mode.stop(not self._m_mode.stopped)
