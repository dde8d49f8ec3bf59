"""The keyboard shortcuts: all in one table, each to be changed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import tr
from clarus_desktop.ui import words
from clarus_desktop.ui.action_table import ACTIONS, MENUS, ActionSpec
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.gestures import MOUSE
from clarus_desktop.ui.shortcut_inputs import KeyEdit, ShortcutTree

Keys = dict[str, tuple[str, ...]]
"""Keys chosen for actions, by name; those that keep their own are not in it."""


def keys_of(spec: ActionSpec, chosen: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """As Qt spells them."""
    return tuple(QKeySequence(key).toString() for key in chosen.get(spec.name, spec.keys))


def conflict(spec: ActionSpec, key: str, chosen: Mapping[str, Sequence[str]]) -> ActionSpec | None:
    """The other action that has this key already."""
    key = QKeySequence(key).toString()
    return next((other for other in ACTIONS if other is not spec and key in keys_of(other, chosen)), None)


class ShortcutEditor(QWidget):
    """Choose an action, press its new key. A key that another action has is refused, with its name."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Keys = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self.tree = ShortcutTree()
        self.tree.setHeaderLabels([tr("Action"), tr("Shortcut"), tr("What it does")])
        self.tree.setAccessibleName(tr("Actions and their shortcuts"))
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.entered_by_key.connect(self._begin)
        self.edit = KeyEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(tr("New shortcut"))
        self.edit.setToolTip(tr("Click here and press the new key, alone or with Ctrl, Shift or Alt"))
        self.edit.keySequenceChanged.connect(self._set)
        self.reset = QPushButton(tr("Reset"))
        self.reset.setAccessibleName(tr("Reset the shortcut"))
        self.reset.setToolTip(tr("Give this action its own key back"))
        self.reset.clicked.connect(self._reset)
        self.message = muted(wrap=True)
        self.name = Text().emphasise()
        foot = QHBoxLayout()
        foot.addWidget(self.name, 1)
        foot.addWidget(self.edit)
        foot.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tree)
        column.addLayout(foot)
        column.addWidget(self.message)
        self._fill()

    @property
    def keys(self) -> Keys:
        return dict(self._chosen)

    def set_keys(self, chosen: Mapping[str, Sequence[str]]) -> None:
        """Begin with these."""
        self._chosen = {name: tuple(keys) for name, keys in chosen.items()}
        self._show_keys()
        self._choose()

    def search(self, wanted: Sequence[str]) -> bool:
        """Show the rows alone that hold all of these words, in small letters; whether there are any."""
        for heading, rows in self._groups:
            for row in rows:
                text = " ".join((heading.text(0), *(row.text(column) for column in range(3)))).casefold()
                row.setHidden(not all(word in text for word in wanted))
            heading.setHidden(all(row.isHidden() for row in rows))
        found = [row for row in self._rows.values() if not row.isHidden()]
        if found and self._spec() is not None and self.tree.currentItem() not in found:
            self.tree.setCurrentItem(found[0])
        return bool(found)

    def select(self, name: str) -> None:
        """Choose an action by its name in the table."""
        self.tree.setCurrentItem(self._rows[name])

    def _fill(self) -> None:
        for menu, groups in MENUS.items():
            specs = [spec for group in groups for spec in group]
            rows = self._group(tr(menu), [(_title(spec), tr(spec.tip)) for spec in specs])
            self._rows |= zip((spec.name for spec in specs), rows, strict=True)
        self._group(tr("Mouse"), [(tr(gesture), tr(tip)) for gesture, tip in MOUSE])
        self.tree.expandAll()
        self._show_keys()
        self.select(ACTIONS[0].name)

    def _group(self, title: str, rows: Sequence[tuple[str, str]]) -> list[QTreeWidgetItem]:
        heading = QTreeWidgetItem(self.tree, [title])
        font = heading.font(0)
        font.setBold(True)
        heading.setFont(0, font)
        made = [QTreeWidgetItem(heading, [name, "", tip]) for name, tip in rows]
        for row, (_, tip) in zip(made, rows, strict=True):
            row.setToolTip(2, words.plain(tip))  # it may be longer than the column
        self._groups.append((heading, made))
        return made

    def _show_keys(self) -> None:
        for spec in ACTIONS:
            native = QKeySequence.SequenceFormat.NativeText
            texts = [QKeySequence(key).toString(native) for key in keys_of(spec, self._chosen)]
            keys = ", ".join(texts)
            changed = spec.name in self._chosen
            self._rows[spec.name].setText(1, tr("{keys} (changed)", keys=keys) if changed else keys)

    def _spec(self) -> ActionSpec | None:
        """The action chosen; None on a heading or the mouse."""
        current = self.tree.currentItem()
        return next((spec for spec in ACTIONS if self._rows[spec.name] is current), None)

    def _choose(self) -> None:
        spec = self._spec()
        keys = keys_of(spec, self._chosen) if spec is not None else ()
        self.name.setText(_title(spec) if spec is not None else "")
        self.message.setText("" if spec is not None else tr("Choose an action to change its shortcut."))
        self.edit.setEnabled(spec is not None)
        self.reset.setEnabled(spec is not None and spec.name in self._chosen)
        self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.edit.blockSignals(False)

    def _begin(self) -> None:
        """Take the new key of the action chosen."""
        if self.edit.isEnabled():
            self.edit.setFocus()

    def _set(self, sequence: QKeySequence) -> None:
        spec, key = self._spec(), sequence.toString()
        if spec is None or (self.edit.is_pressed and not key) or keys_of(spec, self._chosen)[:1] == (key,):
            return
        other = conflict(spec, key, self._chosen) if key else None
        if other is not None:
            self._choose()
            self.message.setText(
                tr("“{key}” is the shortcut of “{action}” already.", key=key, action=_title(other))
            )
            return
        self._use({**self._chosen, spec.name: (key,) if key else ()})

    def _reset(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        others = {name: keys for name, keys in self._chosen.items() if name != spec.name}
        for key in keys_of(spec, {}):
            other = conflict(spec, key, others)
            if other is not None:
                self.message.setText(
                    tr("Its own key “{key}” is the one of “{action}” now.", key=key, action=_title(other))
                )
                return
        self._use(others)

    def _use(self, chosen: Keys) -> None:
        own = {spec.name: keys_of(spec, {}) for spec in ACTIONS}
        self._chosen = {name: keys for name, keys in chosen.items() if keys != own.get(name)}
        self._show_keys()
        self._choose()
        self.changed.emit()


def _title(spec: ActionSpec) -> str:
    """As in the menu, without the dots of what asks further."""
    return tr(spec.text).rstrip("…")
