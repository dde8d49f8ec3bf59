"""M-mode between the frame and the tracks: the picture, which line it is, and how far it is read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from clarus_desktop.core.words import count
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.coalesce import Coalescer
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.images import Levels
from clarus_desktop.ui.m_mode_plot import MModePlot
from clarus_desktop.ui.track_plots import SIDE_WIDTH

EMPTY = "No M-mode line yet: choose “M-mode line” in the Review menu, and draw one across the frame."


class MModePanel(QWidget):
    """There while M-mode is switched on."""

    def __init__(self, session: ReviewSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._m_mode = session.m_mode
        self.plot = MModePlot(session)
        self.told = muted(wrap=True)
        self.told.setAccessibleName("M-mode line")
        self.stop = QToolButton()
        self.stop.clicked.connect(self._stop)
        side = QWidget()
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 6, 8, 4)
        column.setSpacing(3)
        column.addWidget(Text("M-mode").emphasise())
        column.addWidget(self.told)
        column.addWidget(self.stop)
        column.addStretch(1)
        shown = QWidget()
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.plot, 1)
        row.addWidget(side)
        self.empty = muted(EMPTY, wrap=True)
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
        lines = [f"Drawn on frame {line.frame + 1:,}, {self._session.length(line)} long"]
        if line.note:
            lines.append(line.note)
        if done < of:
            lines.append(f"{done:,} of {count(of, 'frame')} read")
        self.told.setText("\n".join(lines))
        self.stop.setVisible(done < of)
        self.stop.setText("Go on" if self._m_mode.stopped else "Stop")
        self.stop.setToolTip("Read the other frames too" if self._m_mode.stopped else "Read no more frames")
        self.stop.setAccessibleName("Go on reading M-mode" if self._m_mode.stopped else "Stop reading M-mode")

    def _stop(self) -> None:
        self._m_mode.stop(not self._m_mode.stopped)
