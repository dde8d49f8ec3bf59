"""The keyboard shortcuts: all on one sheet, each to be changed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.ui.action_table import ACTIONS, MENUS, ActionSpec
from clarus_desktop.ui.fields import Text, muted

MOUSE = (
    ("Frame: wheel", "Zoom at the cursor"),
    ("Frame: drag", "Move the zoomed frame"),
    ("Frame: double click", "Fit"),
    ("Region: drag a corner", "Move it; with the keyboard: Tab, then the arrow keys"),
    ("Region: click an edge", "Add a corner; with the keyboard: Ins"),
    ("Region: double click a corner", "Remove it; with the keyboard: Del"),
    ("Region: drag inside", "Move all of it"),
    ("Measurement: drag an end, or the line", "Move it; with the keyboard: Tab, then the arrow keys"),
    ("Measurement: Shift and drag", "Keep it level or upright"),
    ("Plot: click or drag", "Go to a frame"),
    ("Plot: Shift and drag", "Mark a range as a finding"),
    ("Plot: drag the dashed line", "Move the threshold"),
    ("Plot: wheel", "Zoom in time"),
    ("Plot: drag with the middle button", "Move in time"),
    ("Plot: double click", "Whole clip"),
)

Keys = dict[str, list[str]]
"""Keys chosen for actions, by name; those that keep their own are not in it."""


def keys_of(spec: ActionSpec, chosen: Mapping[str, Sequence[str]]) -> list[str]:
    """As Qt spells them."""
    return [QKeySequence(key).toString() for key in chosen.get(spec.name, spec.keys)]


def conflict(spec: ActionSpec, key: str, chosen: Mapping[str, Sequence[str]]) -> ActionSpec | None:
    """The other action that has this key already."""
    key = QKeySequence(key).toString()
    return next((other for other in ACTIONS if other is not spec and key in keys_of(other, chosen)), None)


class ShortcutsDialog(QDialog):
    """Choose an action, press its new key. A key that another action has is refused, with its name."""

    changed = Signal(object)
    """The Keys chosen, after each change."""

    def __init__(self, chosen: Mapping[str, Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: Keys = {name: list(keys) for name, keys in chosen.items()}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self.setWindowTitle("Keyboard shortcuts")
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels(["Action", "Shortcut", "What it does"])
        self.tree.setAccessibleName("Actions and their shortcuts")
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.currentItemChanged.connect(self._choose)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName("New shortcut")
        self.edit.setToolTip("Click here and press the new key, alone or with Ctrl, Shift or Alt")
        self.edit.keySequenceChanged.connect(self._set)
        self.reset = QPushButton("Reset")
        self.reset.setToolTip("Give this action its own key back")
        self.reset.clicked.connect(self._reset)
        self.reset_all = QPushButton("Reset all")
        self.reset_all.setToolTip("Give every action its own key back")
        self.reset_all.clicked.connect(self._reset_all)
        self.message = muted(wrap=True)
        self.name = Text().emphasise()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.name, 1)
        for widget in (self.edit, self.reset, self.reset_all):
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(self.tree)
        column.addLayout(foot)
        column.addWidget(self.message)
        column.addWidget(buttons)
        self._fill()
        self.resize(760, 640)

    def select(self, name: str) -> None:
        """Choose an action by its name in the table."""
        self.tree.setCurrentItem(self._rows[name])

    def _fill(self) -> None:
        for menu, groups in MENUS.items():
            parent = self._heading(menu)
            for spec in (spec for group in groups for spec in group):
                row = QTreeWidgetItem(parent, [spec.text.rstrip("…"), "", spec.tip])
                self._rows[spec.name] = row
        parent = self._heading("Mouse")
        for gesture, tip in MOUSE:
            QTreeWidgetItem(parent, [gesture, "", tip])
        self.tree.expandAll()
        self._show_keys()
        self.select(ACTIONS[0].name)

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [text])
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _show_keys(self) -> None:
        for spec in ACTIONS:
            native = QKeySequence.SequenceFormat.NativeText
            texts = [QKeySequence(key).toString(native) for key in keys_of(spec, self._chosen)]
            changed = " (changed)" if spec.name in self._chosen else ""
            self._rows[spec.name].setText(1, ", ".join(texts) + changed)
        self.reset_all.setEnabled(bool(self._chosen))

    def _spec(self) -> ActionSpec | None:
        """The action chosen; None on a heading or the mouse."""
        current = self.tree.currentItem()
        return next((spec for spec in ACTIONS if self._rows[spec.name] is current), None)

    def _choose(self) -> None:
        spec = self._spec()
        keys = keys_of(spec, self._chosen) if spec is not None else []
        self.name.setText(spec.text.rstrip("…") if spec is not None else "")
        self.message.setText("" if spec is not None else "Choose an action to change its shortcut.")
        self.edit.setEnabled(spec is not None)
        self.reset.setEnabled(spec is not None and spec.name in self._chosen)
        self.edit.blockSignals(True)
        self.edit.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self.edit.blockSignals(False)

    def _set(self, sequence: QKeySequence) -> None:
        spec, key = self._spec(), sequence.toString()
        if spec is None:
            return
        other = conflict(spec, key, self._chosen) if key else None
        if other is not None:
            self._choose()
            self.message.setText(f"“{key}” is the shortcut of “{other.text.rstrip('…')}” already.")
            return
        self._use({**self._chosen, spec.name: [key] if key else []})

    def _reset(self) -> None:
        spec = self._spec()
        if spec is None:
            return
        others = {name: keys for name, keys in self._chosen.items() if name != spec.name}
        for key in keys_of(spec, {}):
            other = conflict(spec, key, others)
            if other is not None:
                self.message.setText(f"Its own key “{key}” is the one of “{other.text.rstrip('…')}” now.")
                return
        self._use(others)

    def _reset_all(self) -> None:
        self._use({})

    def _use(self, chosen: Keys) -> None:
        own = {spec.name: keys_of(spec, {}) for spec in ACTIONS}
        self._chosen = {name: keys for name, keys in chosen.items() if keys != own[name]}
        self._show_keys()
        self._choose()
        self.changed.emit(dict(self._chosen))
