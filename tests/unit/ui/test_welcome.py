import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.welcome import Welcome

FOLDERS = {"Reviews": "/somewhere/reviews", "The log": "/somewhere/log"}


def welcome(qtbot: QtBot, *, is_first: bool, reviewer: str = "") -> Welcome:
    dialog = Welcome(reviewer, "", FOLDERS, QIcon(), is_first=is_first)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.mark.parametrize("begin", ["start", "demo"])
def test_the_statement_must_be_acknowledged_first(qtbot: QtBot, begin: str) -> None:
    dialog = welcome(qtbot, is_first=True)
    button = getattr(dialog, begin)
    assert not button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()
    dialog.tick.click()
    dialog.name.setText("  Ann ")
    demos: list[bool] = []
    dialog.demo_requested.connect(lambda: demos.append(True))
    with qtbot.waitSignal(dialog.acknowledged) as told:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told.args == ["Ann"]
    assert not dialog.isVisible()
    assert bool(demos) == (begin == "demo")


def test_who_does_not_acknowledge_leaves(qtbot: QtBot) -> None:
    dialog = welcome(qtbot, is_first=True)
    assert dialog.leave.text() == "&Quit"
    with qtbot.waitSignal(dialog.refused), qtbot.assertNotEmitted(dialog.acknowledged):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_shown_again_it_only_tells(qtbot: QtBot) -> None:
    dialog = welcome(qtbot, is_first=False, reviewer="Ann")
    assert dialog.tick.isChecked()
    assert not dialog.tick.isEnabled()
    assert dialog.name.text() == "Ann"
    with qtbot.assertNotEmitted(dialog.refused):
        qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)


def test_the_buttons_are_on_the_screen_however_large_texts_are(qtbot: QtBot, qapp: QApplication) -> None:
    font = qapp.font()
    larger = QFont(font)
    larger.setPointSizeF(3 * font.pointSizeF())
    qapp.setFont(larger)
    try:
        dialog = welcome(qtbot, is_first=True)
        assert dialog.height() <= dialog.screen().availableSize().height()
        assert not dialog.start.visibleRegion().isEmpty()
    finally:
        qapp.setFont(font)


def test_a_language_is_told_of_once_it_is_another(qtbot: QtBot) -> None:
    for is_first, leave in ((True, "start"), (True, "leave"), (False, "start")):
        dialog = welcome(qtbot, is_first=is_first)
        if is_first:
            dialog.tick.click()
        with qtbot.assertNotEmitted(dialog.language_chosen):
            dialog.language.show_value("fr")
            dialog.language.show_value("sw")
        with qtbot.waitSignal(dialog.language_chosen) as told:
            qtbot.mouseClick(getattr(dialog, leave), Qt.MouseButton.LeftButton)
        assert told.args == ["sw"]


def test_a_language_that_stays_or_is_chosen_in_vain_is_not_told_of(qtbot: QtBot) -> None:
    for chosen, leave in (("", "start"), ("fr", "leave")):
        dialog = welcome(qtbot, is_first=False)
        dialog.language.show_value(chosen)
        with qtbot.assertNotEmitted(dialog.language_chosen):
            qtbot.mouseClick(getattr(dialog, leave), Qt.MouseButton.LeftButton)
