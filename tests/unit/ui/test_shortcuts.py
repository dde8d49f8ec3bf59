from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from clarus_desktop.core.findings import Judgement
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.action_table import ACTIONS
from clarus_desktop.ui.main_window import MainWindow
from clarus_desktop.ui.shortcuts import Keys, ShortcutsDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Callable[[Keys], tuple[ShortcutsDialog, list[Keys]]]:
    def make(chosen: Keys) -> tuple[ShortcutsDialog, list[Keys]]:
        dialog = ShortcutsDialog(chosen)
        qtbot.addWidget(dialog)
        changes: list[Keys] = []
        dialog.changed.connect(changes.append)
        return dialog, changes

    return make


Make = Callable[[Keys], tuple[ShortcutsDialog, list[Keys]]]


def shown(dialog: ShortcutsDialog) -> dict[str, str]:
    menus = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    rows = [menu.child(row) for menu in menus if menu for row in range(menu.childCount())]
    return {row.text(0): row.text(1) for row in rows}


def test_the_whole_table_is_there(dialog: Make) -> None:
    rows = shown(dialog({})[0])
    for spec in ACTIONS:
        assert QKeySequence(spec.keys[0]).toString() in rows[spec.text.rstrip("…")]
    assert "Plot: wheel" in rows


def test_a_new_key(dialog: Make) -> None:
    sheet, changes = dialog({})
    sheet.select("confirm")
    sheet.edit.setKeySequence(QKeySequence("Ctrl+J"))
    assert changes == [{"confirm": ["Ctrl+J"]}]
    assert shown(sheet)["Confirm"] == "Ctrl+J (changed)"
    sheet.edit.setKeySequence(QKeySequence("C"))
    assert changes[-1] == {}


def test_a_key_that_is_taken_is_refused_by_name(dialog: Make) -> None:
    sheet, changes = dialog({})
    sheet.select("confirm")
    sheet.edit.setKeySequence(QKeySequence("X"))
    assert changes == []
    assert "“Reject”" in sheet.message.text()
    assert sheet.edit.keySequence() == QKeySequence("C")


def test_no_key_at_all(dialog: Make) -> None:
    sheet, changes = dialog({})
    sheet.select("confirm")
    sheet.edit.clear()
    assert changes == [{"confirm": []}]


def test_reset_one_and_all(dialog: Make) -> None:
    sheet, changes = dialog({"confirm": ["X"], "reject": ["K"], "unsure": ["C"]})
    sheet.select("confirm")
    sheet.reset.click()
    assert changes == []
    assert "“Unsure”" in sheet.message.text()
    sheet.select("unsure")
    sheet.reset.click()
    assert changes[-1] == {"confirm": ["X"], "reject": ["K"]}
    sheet.reset_all.click()
    assert changes[-1] == {}
    assert not sheet.reset_all.isEnabled()


def test_chosen_keys_work_and_the_tool_tips_follow(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    window.set_keys({"confirm": ["K"], "open": ["Ctrl+G"], "kind_1": []})
    assert window.commands["confirm"].toolTip().endswith("(K)")
    assert "Ctrl+G" in window.empty.open.toolTip()
    assert window.editor.kind.itemText(1) == "Small consolidation"
    reviewed.set_frame(65)
    qtbot.keyClick(window.review.frame, Qt.Key.Key_C)
    assert reviewed.judging.review.findings == ()
    qtbot.keyClick(window.review.frame, Qt.Key.Key_K)
    assert reviewed.judging.review.findings[0].judgement is Judgement.CONFIRMED
    window.set_keys({})
    assert window.commands["confirm"].toolTip().endswith("(C)")


def test_what_is_chosen_in_the_dialog_holds_and_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["shortcuts"].trigger()
    sheet = window.findChild(ShortcutsDialog)
    sheet.select("mark_frame")
    with qtbot.waitSignal(window.keys_requested) as asked:
        sheet.edit.setKeySequence(QKeySequence("Shift+J"))
    assert asked.args == [{"mark_frame": ["Shift+J"]}]
    assert window.commands["mark_frame"].shortcut() == QKeySequence("Shift+J")
    sheet.close()
