"""Makes the actions of the table, fills the menus with them, and gives them icons and other keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from clarus_desktop.core.language import tr
from clarus_desktop.ui.action_table import ACTIONS, MENUS, ActionSpec
from clarus_desktop.ui.icons import SIZES, symbol
from clarus_desktop.ui.words import plain


def make_actions(parent: QWidget, given: Mapping[str, QAction]) -> dict[str, QAction]:
    """An action per row of the table; ``given`` ones (panels make their own) are only fitted out."""
    actions: dict[str, QAction] = {}
    for spec in ACTIONS:
        action = given.get(spec.name) or QAction(parent)
        action.setText(tr(spec.text))
        action.setStatusTip(tr(spec.tip))
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(spec.repeats)
        parent.addAction(action)
        actions[spec.name] = action
    use_keys(actions, {})
    return actions


def use_keys(actions: Mapping[str, QAction], chosen: Mapping[str, Sequence[str]]) -> None:
    """Give each action the keys chosen for it, or its own of the table; the tool tips follow."""
    for spec in ACTIONS:
        keys = chosen.get(spec.name, spec.keys)
        actions[spec.name].setShortcuts([QKeySequence(key) for key in keys])
        actions[spec.name].setToolTip(tool_tip(tr(spec.tip), actions[spec.name]))


def tool_tip(tip: str, action: QAction) -> str:
    """A phrase, translated already, and the action's shortcut, as the system writes it."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return plain(f"{tip} ({key})" if key else tip)


def dress_icons(
    actions: Mapping[str, QAction], resources: Path, palette: QPalette, sizes: Iterable[int] = SIZES
) -> None:
    """Give those actions that have one their icon, in the colours of a palette."""
    for spec in ACTIONS:
        if spec.icon and spec.name in actions:
            actions[spec.name].setIcon(symbol(resources, spec.icon, palette, sizes))


def name_menus(bar: QMenuBar) -> dict[str, QMenu]:
    """The menus of the table by their English names, still empty."""
    menus = {name: bar.addMenu("&" + tr(name)) for name in MENUS}
    for menu in menus.values():
        menu.setToolTipsVisible(True)
    return menus


def fill_menus(
    menus: Mapping[str, QMenu], actions: Mapping[str, QAction], before: Mapping[str, QMenu]
) -> None:
    """Fill the menus of the table; a menu of ``before`` goes in front of the action it is named for."""
    for name, groups in MENUS.items():
        menu = menus[name]
        for number, group in enumerate(groups):
            if number:
                menu.addSeparator()
            _fill_group(menu, group, actions, before)


def _fill_group(
    menu: QMenu, group: Sequence[ActionSpec], actions: Mapping[str, QAction], before: Mapping[str, QMenu]
) -> None:
    for spec in group:
        if spec.name in before:
            menu.addMenu(before[spec.name])
        menu.addAction(actions[spec.name])
