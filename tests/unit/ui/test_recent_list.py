from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.ui import words
from clarus_desktop.ui.recent_list import Recent, RecentList, recent_exams


def test_a_link_gives_its_key(qtbot: QtBot) -> None:
    recent = RecentList("Recent exams")
    qtbot.addWidget(recent)
    assert recent.isHidden()
    recent.show_entries(recent_exams([("e1", "Mum & child", "2026-03-01"), ("e2", "<i>x</i>", "")]))
    recent.show()
    assert [button.text() for button in recent.links] == ["Mum && child, 2026-03-01", "<i>x</i>"]
    assert recent.links[1].toolTip() == words.plain("Go on with <i>x</i>")
    with qtbot.waitSignal(recent.chosen) as chosen:
        qtbot.mouseClick(recent.links[1], Qt.MouseButton.LeftButton)
    assert chosen.args == ["e2"]


def test_new_entries_take_the_place_of_the_old(qtbot: QtBot) -> None:
    recent = RecentList("Recent clips")
    qtbot.addWidget(recent)
    for name in ("a", "b"):
        recent.show_entries([Recent(name, name, "", name)])
    assert [button.text() for button in recent.links] == ["b"]
    recent.show_entries([])
    assert recent.isHidden()
