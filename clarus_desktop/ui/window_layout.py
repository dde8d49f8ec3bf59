"""Where everything stands in the window and what was chosen there, remembered as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from clarus_desktop.ui.layout_text import pack, unpack
from clarus_desktop.ui.panels import PANELS
from clarus_desktop.ui.player import Loop

if TYPE_CHECKING:
    from clarus_desktop.ui.main_window import MainWindow


def save_layout(window: MainWindow) -> str:
    """Geometry, panels and choices."""
    return pack(
        {
            "geometry": bytes(window.saveGeometry().data()),
            "panels": bytes(window.saveState(PANELS).data()),
            "split": window.review.split(),
        },
        {
            "speed": window.player.speed,
            "loop_clip": window.player.loop is Loop.CLIP,
            "whole_frame": window.review.frame.whole,
            "filter": window.flags.filter.currentIndex(),
            "heat_track": window.review.heat_bar.track.currentData(),
            "heat_opacity": window.review.heat_bar.opacity.value(),
        },
    )


def restore_layout(window: MainWindow, text: str) -> None:
    """Take back what ``save_layout`` gave; what can't be read is ignored. A window that is on screen stays
    where it is."""
    state, choices = unpack(text)
    if not window.isVisible():
        window.restoreGeometry(QByteArray(state.get("geometry", b"")))
    window.panels.take_back(state.get("panels", b""))
    window.review.restore_split(state.get("split", b""))
    speed, row = choices.get("speed"), choices.get("filter")
    if isinstance(speed, int | float):
        window.player.set_speed(float(speed))
    if choices.get("loop_clip") is True:
        window.player.set_loop(Loop.CLIP)
    if choices.get("whole_frame") is True:
        window.commands["whole_frame"].setChecked(True)
    if isinstance(row, int) and 0 <= row < window.flags.filter.count():
        window.flags.filter.setCurrentIndex(row)
    window.review.heat_bar.restore(choices.get("heat_track"), choices.get("heat_opacity"))
