"""Beside the frame: who says how large a pixel is, and the tools to measure with."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from clarus_desktop.core.clip import AreaKind, ClipInfo
from clarus_desktop.core.language import mark, tr
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.measure_words import scale_text

TOOLS = ("caliper", "m_mode_line")
NONE = mark("No scale is known: lengths are told in pixels.")
STATED = mark("The file states a scale for parts of the frame; lengths elsewhere are told in pixels.")


class ScaleLine(QWidget):
    """Says in short where the scale is from; a click leads to setting it."""

    def __init__(
        self, session: ReviewSession, actions: Mapping[str, QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._set = actions["depth_scale"]
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setIcon(self._set.icon())
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.clicked.connect(self._set.trigger)
        self._set.changed.connect(self.refresh)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.button)
        row.addStretch(1)
        for name in TOOLS:
            row.addWidget(_tool(actions[name]))
        self.button.setIconSize(QSize(16, 16))
        session.clip_changed.connect(self.refresh)
        session.view_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        clip, own = self._session.clip, self._session.view.scale
        self.setVisible(clip is not None)
        if clip is None:
            return
        if own is not None:
            origin = tr(own.origin.value)
            short, told = tr("Scale: set"), f"{scale_text(own)}, {origin}."
        elif _states_scale(clip.info):
            short, told = tr("Scale: from the file"), tr(STATED)
        else:
            short, told = tr("Scale: none"), tr(NONE)
        self.button.setText(short)
        self.button.setEnabled(self._set.isEnabled())
        self.button.setIcon(self._set.icon())  # in the colours of the scheme
        self.button.setToolTip(f"{told} {self._set.toolTip()}")
        self.button.setAccessibleName(f"{told} {self._set.text()}")


def _states_scale(info: ClipInfo) -> bool:
    return any(area.kind is AreaKind.B_MODE and area.mm_per_px is not None for area in info.areas)


def _tool(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(16, 16))
    button.setAccessibleName(action.text())
    return button
