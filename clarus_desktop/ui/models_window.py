"""All models of this computer: what they are, whether they are sound, which one is the default."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from clarus_desktop.core.language import mark, tr
from clarus_desktop.core.model import ListedModel
from clarus_desktop.ui import words
from clarus_desktop.ui.dialogs import card_sheet
from clarus_desktop.ui.fields import Text, muted
from clarus_desktop.ui.model_panel import ARCHITECTURE
from clarus_desktop.ui.theme import theme

COLUMNS = (mark("Model"), mark("Version"), mark("Network"), mark("Tracks"), mark("From"), mark("State"))


class ModelsWindow(QDialog):
    """A table of models and what can be done with the one chosen."""

    verify_requested = Signal(str)
    default_requested = Signal(str)
    remove_requested = Signal(str)
    """Name of a model each."""
    add_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._models: dict[str, ListedModel] = {}
        self._busy = True
        self.table = QTreeWidget()
        self.table.setHeaderLabels([tr(column) for column in COLUMNS])
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(tr("Models"))
        self.table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.currentItemChanged.connect(self._refresh)
        self.card = _button(tr("Model &card…"), tr("Read where the chosen model comes from"))
        self.verify = _button(
            tr("&Verify"), tr("Check hash, keys, shapes, numbers and golden output of the chosen model")
        )
        self.default = _button(
            tr("Make &default"), tr("Use it from now on, also on the command line where no model is named")
        )
        self.remove = _button(tr("&Remove…"), tr("Delete a model of your own from this computer"))
        self.add = _button(
            tr("&Import or fetch…"), tr("Turn a checkpoint, from a file or an address, into a model")
        )
        self.facts = muted(wrap=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setAccessibleName(tr("About the chosen model"))
        self.said = Text(wrap=True)
        self.said.setAccessibleName(tr("What was done"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self.card.clicked.connect(self._show_card)
        self.verify.clicked.connect(lambda: self.verify_requested.emit(self._name()))
        self.default.clicked.connect(lambda: self.default_requested.emit(self._name()))
        self.remove.clicked.connect(self._ask)
        self.add.clicked.connect(self.add_requested)
        self.resize(900, 460)
        self.begin(tr("Models are being looked at."))

    # From the controller

    def begin(self, sentence: str) -> None:
        """Something is being done; nothing else can be asked for until it is over."""
        self._busy = True
        self.say(sentence)

    def end(self, sentence: str = "") -> None:
        """What was being done is over."""
        self._busy = False
        self.say(sentence)

    def say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self._refresh()

    def show_models(self, models: Sequence[ListedModel], chosen: str = "") -> None:
        """All models; ``chosen``: name of the one to be chosen, else the one that was stays it."""
        chosen = chosen or self._name()
        self._models = {model.name: model for model in models}
        self.table.clear()
        for model in models:
            row = QTreeWidgetItem(self.table, _cells(model))
            for column in range(len(COLUMNS)):
                row.setToolTip(column, words.plain(model.fault or model.name))
            if model.fault:
                row.setForeground(len(COLUMNS) - 1, QColor(theme(self.palette()).error))
            if model.name == chosen:
                self.table.setCurrentItem(row)
        first = self.table.topLevelItem(0)
        if self.table.currentItem() is None and first is not None:
            self.table.setCurrentItem(first)
        self._refresh()

    @property
    def names(self) -> list[str]:
        """Of all models listed."""
        return list(self._models)

    # Parts

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        for button in (self.card, self.verify, self.default, self.remove):
            side.addWidget(button)
        side.addStretch(1)
        side.addWidget(self.add)
        upper = QHBoxLayout()
        upper.addWidget(self.table, 1)
        upper.addLayout(side)
        column = QVBoxLayout(self)
        column.addLayout(upper, 1)
        for widget in (self.facts, self.said, self.buttons):
            column.addWidget(widget)
        for text in (self.facts, self.said):
            text.setMinimumHeight(2 * text.fontMetrics().lineSpacing())
            text.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _refresh(self) -> None:
        model = self._models.get(self._name())
        usable = model is not None and model.info is not None and not self._busy
        self.card.setEnabled(model is not None and model.info is not None)
        self.verify.setEnabled(model is not None and not self._busy)
        self.default.setEnabled(usable and model is not None and not (model.is_default and model.in_use))
        self.remove.setEnabled(model is not None and not model.bundled and not self._busy)
        self.add.setEnabled(not self._busy)
        self.facts.setText(_facts(model))

    def _name(self) -> str:
        item = self.table.currentItem()
        return item.text(0) if item is not None else ""

    # From the user

    def _show_card(self) -> None:
        info = self._models[self._name()].info
        if info is not None:
            sheet = card_sheet(info, self)
            sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            sheet.open()

    def _ask(self) -> None:
        name = self._name()
        question = tr("Remove “{name}”?", name=name)
        box = QMessageBox(QMessageBox.Icon.Question, tr("Remove a model"), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setInformativeText(
            tr("Its file is deleted, which can't be undone. Analyses that were made with it stay.")
        )
        keep = box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        remove.clicked.connect(lambda: self.remove_requested.emit(name))
        box.finished.connect(box.deleteLater)
        box.open()


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button


def _cells(model: ListedModel) -> list[str]:
    states = ((tr("default"), model.is_default), (tr("in use"), model.in_use))
    origin = tr("the program") if model.bundled else tr("you")
    if model.info is None:
        return [model.name, "", "", "", origin, tr("can't be used")]
    tracks = [tr(kind.value) for kind in model.info.kinds]
    told = tr("none") if not tracks else tracks[0]
    if len(tracks) > 1:
        told = tr("{track} and {other}", track=tracks[0], other=tracks[1])
    network = ARCHITECTURE.get(model.info.architecture, model.info.architecture)
    state = ", ".join(state for state, holds in states if holds)
    return [model.name, model.info.version, network, told, origin, state]


def _facts(model: ListedModel | None) -> str:
    if model is None:
        return ""
    if model.info is None:
        return model.fault
    return tr("SHA-256 of its file: {sha256}", sha256=model.info.sha256)
