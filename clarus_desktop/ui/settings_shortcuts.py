"""The page of the settings dialog that holds the shortcuts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clarus_desktop.core.language import tr
from clarus_desktop.core.preferences import Preferences
from clarus_desktop.ui.settings_page import Page
from clarus_desktop.ui.shortcuts import ShortcutEditor


class ShortcutPage(Page):
    """All shortcuts, and what the mouse does."""

    def __init__(self) -> None:
        super().__init__(tr("Shortcuts"))
        self.editor = ShortcutEditor()
        self.editor.changed.connect(self.changed)
        self.column.addWidget(self.editor, 1)

    @property
    def values(self) -> dict[str, Any]:
        return {"keys": self.editor.keys}

    def show_values(self, chosen: Preferences) -> None:
        self.editor.set_keys(chosen.keys)
        self.changed.emit()

    def search(self, wanted: Sequence[str]) -> bool:
        title = self.title.casefold()
        return self.editor.search([word for word in wanted if word not in title])
