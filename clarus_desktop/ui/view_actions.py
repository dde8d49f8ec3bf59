"""Binds the View menu: zoom, levels, time range, full screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from clarus_desktop.ui.review_area import ReviewArea


class ViewActions(QObject):
    """Lives as long as the actions do."""

    def __init__(self, window: QMainWindow, review: ReviewArea, actions: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._full_screen = actions["full_screen"]
        frame = review.frame
        for name, slot in {
            "zoom_in": frame.zoom_in,
            "zoom_out": frame.zoom_out,
            "fit": frame.fit,
            "actual_size": frame.actual_size,
            "reset_levels": review.readout.levels.reset,
            "whole_time": review.show_whole_time,
            "full_screen": self._fill_screen,
        }.items():
            actions[name].triggered.connect(slot)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowStateChange:
            self._full_screen.setChecked(self._window.isFullScreen())
        return super().eventFilter(watched, event)

    def _fill_screen(self, on: bool) -> None:
        if on:
            self._window.showFullScreen()
        else:
            self._window.showNormal()
