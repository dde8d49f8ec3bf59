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
from clarus_desktop.ui.shortcuts import Keys, ShortcutEditor


@pytest.fixture
def editor(qtbot: QtBot) -> Callable[[Keys], tuple[ShortcutEditor, list[Keys]]]:
    def make(chosen: Keys) -> tuple[ShortcutEditor, list[Keys]]:
        editor = ShortcutEditor()
        editor.set_keys(chosen)
        qtbot.addWidget(editor)
        changes: list[Keys] = []
        editor.changed.connect(lambda: changes.append(editor.keys))
        return editor, changes

    return make


Make = Callable[[Keys], tuple[ShortcutEditor, list[Keys]]]


def shown(editor: ShortcutEditor) -> dict[str, str]:
    menus = [editor.tree.topLevelItem(row) for row in range(editor.tree.topLevelItemCount())]
    rows = [menu.child(row) for menu in menus if menu for row in range(menu.childCount())]
    return {row.text(0): row.text(1) for row in rows}


def test_the_whole_table_is_there(editor: Make) -> None:
    rows = shown(editor({})[0])
    for spec in ACTIONS:
        assert QKeySequence(spec.keys[0]).toString() in rows[spec.text.rstrip("…")]
    assert "Plot: wheel" in rows


def test_a_new_key(editor: Make) -> None:
    sheet, changes = editor({})
    sheet.select("confirm")
    sheet.edit.setKeySequence(QKeySequence("Ctrl+J"))
    assert changes == [{"confirm": ("Ctrl+J",)}]
    assert shown(sheet)["Confirm"] == "Ctrl+J (changed)"
    sheet.edit.setKeySequence(QKeySequence("C"))
    assert changes[-1] == {}


def test_a_key_that_is_taken_is_refused_by_name(editor: Make) -> None:
    sheet, changes = editor({})
    sheet.select("confirm")
    sheet.edit.setKeySequence(QKeySequence("X"))
    assert changes == []
    assert "“Reject”" in sheet.message.text()
    assert sheet.edit.keySequence() == QKeySequence("C")


def test_no_key_at_all(editor: Make) -> None:
    sheet, changes = editor({})
    sheet.select("confirm")
    sheet.edit.clear()
    assert changes == [{"confirm": ()}]


def test_an_action_gets_its_own_key_back(editor: Make) -> None:
    sheet, changes = editor({"confirm": ("X",), "reject": ("K",), "unsure": ("C",)})
    sheet.select("confirm")
    sheet.reset.click()
    assert changes == []
    assert "“Unsure”" in sheet.message.text()
    sheet.select("unsure")
    sheet.reset.click()
    assert changes[-1] == {"confirm": ("X",), "reject": ("K",)}


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


def test_search_shows_the_rows_that_have_all_the_words(editor: Make) -> None:
    sheet, _ = editor({})

    def seen() -> list[str]:
        menus = [sheet.tree.topLevelItem(row) for row in range(sheet.tree.topLevelItemCount())]
        rows = [menu.child(row) for menu in menus if menu for row in range(menu.childCount())]
        return [row.text(0) for row in rows if not row.isHidden()]

    assert sheet.search(["judged", "next"])
    assert seen() == ["Next to be judged"]
    assert sheet.name.text() == "Next to be judged"
    assert sheet.search(["ctrl+e"])
    assert seen() == ["Export report"]
    assert not sheet.search(["no such word"])
    assert sheet.search([])
    assert len(seen()) > len(ACTIONS)


def test_enter_on_a_row_takes_a_new_key(editor: Make, qtbot: QtBot) -> None:
    sheet, changes = editor({})
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    sheet.select("confirm")
    sheet.tree.setFocus()
    qtbot.keyClick(sheet.tree, Qt.Key.Key_Return)
    assert sheet.edit.hasFocus()
    qtbot.keyClick(sheet.edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert changes == [{"confirm": ("Ctrl+J",)}]
    qtbot.keyClick(sheet.edit, Qt.Key.Key_X)
    assert "“Reject”" in sheet.message.text()
    assert sheet.keys == {"confirm": ("Ctrl+J",)}
    qtbot.keyClick(sheet.edit, Qt.Key.Key_Tab)
    assert changes == [{"confirm": ("Ctrl+J",)}]
    assert sheet.reset.hasFocus()
