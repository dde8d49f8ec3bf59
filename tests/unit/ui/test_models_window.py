from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from clarus_desktop.core.model import ListedModel, ModelInfo
from clarus_desktop.ui.dialogs import Sheet
from clarus_desktop.ui.models_window import ModelsWindow


@pytest.fixture
def dialog(qtbot: QtBot, make_model: Callable[..., ModelInfo]) -> ModelsWindow:
    """On a model of the program's in use, one of the user's, and a damaged one."""
    dialog = ModelsWindow()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.show_models(
        [
            ListedModel("shipped", make_model(), "", bundled=True, is_default=True, in_use=True),
            ListedModel("mine", make_model(), "", bundled=False, is_default=False, in_use=False),
            ListedModel("odd", None, "“odd” is damaged.", bundled=False, is_default=False, in_use=False),
        ]
    )
    dialog.end()
    return dialog


def choose(dialog: ModelsWindow, row: int) -> None:
    dialog.table.setCurrentItem(dialog.table.topLevelItem(row))


def able(dialog: ModelsWindow) -> list[bool]:
    buttons = (dialog.card, dialog.verify, dialog.default, dialog.remove, dialog.add)
    return [button.isEnabled() for button in buttons]


def test_what_can_be_done_depends_on_the_model(dialog: ModelsWindow) -> None:
    assert able(dialog) == [True, True, False, False, True]
    assert "f" * 64 in dialog.facts.text()
    choose(dialog, 1)
    assert able(dialog) == [True, True, True, True, True]
    choose(dialog, 2)
    assert able(dialog) == [False, True, False, True, True]
    assert dialog.facts.text() == "“odd” is damaged."
    dialog.begin("Busy.")
    assert able(dialog) == [False] * 5
    assert dialog.said.text() == "Busy."


def test_requests_name_the_model_chosen(qtbot: QtBot, dialog: ModelsWindow) -> None:
    choose(dialog, 1)
    for button, signal in (
        (dialog.verify, dialog.verify_requested),
        (dialog.default, dialog.default_requested),
    ):
        with qtbot.waitSignal(signal) as asked:
            button.click()
        assert asked.args == ["mine"]
    dialog.card.click()
    (sheet,) = dialog.findChildren(Sheet)
    assert sheet.isVisible()
    sheet.close()


@pytest.mark.parametrize(("answer", "removed"), [("Keep", False), ("Remove", True)])
def test_removing_is_asked_for(qtbot: QtBot, dialog: ModelsWindow, answer: str, removed: bool) -> None:
    asked: list[str] = []
    dialog.remove_requested.connect(asked.append)
    choose(dialog, 1)
    dialog.remove.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert "“mine”" in box.text()
    next(button for button in box.buttons() if button.text() == answer).click()
    assert asked == (["mine"] if removed else [])


def test_the_model_chosen_stays_chosen(dialog: ModelsWindow, make_model: Callable[..., ModelInfo]) -> None:
    choose(dialog, 1)
    models = [
        ListedModel(name, make_model(), "", bundled=False, is_default=False, in_use=False)
        for name in ("a", "mine", "z")
    ]
    dialog.show_models(models)
    assert dialog.table.currentItem().text(0) == "mine"
    dialog.show_models(models, "z")
    assert dialog.table.currentItem().text(0) == "z"
    dialog.show_models(models[:1])
    assert dialog.table.currentItem().text(0) == "a"
