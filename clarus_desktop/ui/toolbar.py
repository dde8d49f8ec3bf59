"""The toolbar: the actions used most."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton

GROUPS = (
    ("open", "exam_page", "export"),
    ("analyse", "cancel"),
    ("undo", "redo"),
    ("previous_unjudged", "next_unjudged", "confirm", "reject", "unsure"),
    ("mark_frame", "mark_in", "mark_out"),
    ("zoom_out", "fit", "zoom_in", "whole_time"),
    ("heat_map",),
    ("card",),
)
WITH_TEXT = frozenset({"open", "exam_page", "export", "analyse"})


def in_toolbar(actions: Mapping[str, QAction]) -> dict[str, QAction]:
    """Those of the actions that stand in the toolbar."""
    return {name: actions[name] for names in GROUPS for name in names}


def fill_toolbar(bar: QToolBar, actions: Mapping[str, QAction]) -> None:
    """Put the groups in, parted by lines; the main actions with their names."""
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    for number, names in enumerate(GROUPS):
        if number:
            bar.addSeparator()
        for name in names:
            bar.addAction(actions[name])
            button = bar.widgetForAction(actions[name])
            if name in WITH_TEXT and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
