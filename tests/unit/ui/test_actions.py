from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QMenu,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.action_table import ACTIONS, MENUS
from clarus_desktop.ui.main_window import MainWindow


def test_every_action_has_a_shortcut_and_a_tip() -> None:
    for spec in ACTIONS:
        assert spec.keys
        assert spec.tip
        assert all(not QKeySequence(key).isEmpty() for key in spec.keys), spec.name


def test_no_shortcut_is_given_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_stands_in_its_menu_with_tool_tip_and_status_tip(window: MainWindow) -> None:
    menus = {action.text().replace("&", ""): action.menu() for action in window.menuBar().actions()}
    assert tuple(menus) == tuple(MENUS)
    for name, spec in ((name, spec) for name, groups in MENUS.items() for group in groups for spec in group):
        action, menu = window.commands[spec.name], menus[name]
        assert isinstance(menu, QMenu)
        assert action in menu.actions()
        assert spec.keys[0].replace("Ctrl", "") in action.toolTip() or spec.keys[0] in action.toolTip()
        assert action.statusTip() == spec.tip


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QScrollBar) or not widget.isVisible():
            continue
        if isinstance(widget, QAbstractSlider | QAbstractSpinBox | QComboBox):
            assert widget.accessibleName(), widget
            assert widget.toolTip(), widget
        elif isinstance(widget, QAbstractButton) and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or widget.text(), widget
            assert widget.toolTip(), widget


def test_shortcuts_work_whichever_child_has_the_focus(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    window.activateWindow()
    plots = window.review.plots
    assert plots is not None
    children = [
        window.review.frame,
        window.review.transport.slider,
        window.review.transport.speed,
        window.flags.view,
        window.flags.filter,
        window.opinions.take_back,
        window.verdicts.rule.min_run,
        *(bar.box for bar in plots.bars.values()),
        *(bar.slider for bar in plots.bars.values()),
        *(plot.plot for plot in plots.plots.values()),
    ]
    for child in children:
        child.setFocus()
        reviewed.set_frame(0)
        qtbot.keyClick(child, Qt.Key.Key_N)
        assert reviewed.frame == 20, child
        qtbot.keyClick(child, Qt.Key.Key_Space)
        assert window.player.playing, child
        qtbot.keyClick(child, Qt.Key.Key_Space)
        assert not window.player.playing, child


def test_spin_boxes_keep_their_typing_keys(qtbot: QtBot, window: MainWindow, reviewed: ReviewSession) -> None:
    plots = window.review.plots
    assert plots is not None
    box = next(iter(plots.bars.values())).box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "0.25")
    qtbot.keyClick(box, Qt.Key.Key_Left)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert reviewed.thresholds.probability == 0.25
    assert reviewed.frame == 0
    assert window.review.frame.fitted
