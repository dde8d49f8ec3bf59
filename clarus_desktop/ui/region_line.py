"""Beside the frame: which part of it is analysed, and the ways to change that."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.region import Origin
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.words import region_text

SHORT = {
    Origin.FILE: mark("Region: from the file"),
    Origin.FOUND: mark("Region: found"),
    Origin.DRAWN: mark("Region: drawn"),
    Origin.LAYOUT: mark("Region: drawn before"),
}
WHOLE = mark("Region: whole frame")
NONE_FOUND = mark("Region: none found")


class RegionLine(QWidget):
    """Says in short whose region it is; a click leads to the editor."""

    def __init__(
        self, session: ReviewSession, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._edit = actions["edit_region"]
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setIcon(self._edit.icon())
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.clicked.connect(self._edit.trigger)
        self._edit.changed.connect(self.refresh)
        whole = QToolButton()
        whole.setDefaultAction(actions["whole_frame"])
        whole.setAutoRaise(True)
        whole.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        whole.setAccessibleName(actions["whole_frame"].text())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        for button in (self.button, whole):
            button.setIconSize(QSize(16, 16))
            row.addWidget(button)
        row.insertStretch(1)
        session.clip_changed.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        clip, region = self._session.clip, self._session.region
        self.setVisible(clip is not None)
        if clip is None:
            return
        none = WHOLE if clip.info.region is not None else NONE_FOUND
        self.button.setText(tr(SHORT[region.origin] if region is not None else none))
        self.button.setIcon(self._edit.icon())  # in the colours of the scheme
        told = region_text(region.origin if region is not None else None, clip.info.region)
        self.button.setToolTip(f"{told}. {self._edit.toolTip()}")
        self.button.setAccessibleName(f"{told}: {self._edit.text()}")
