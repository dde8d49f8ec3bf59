from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clarus_desktop.core.playback import SPEEDS
from clarus_desktop.core.preferences import SPEEDS as CHOICES
from clarus_desktop.core.preferences import DeviceChoice, Place, Preferences, Surroundings
from clarus_desktop.ui.appearance import use_text_size
from clarus_desktop.ui.settings_dialog import SettingsDialog
from clarus_desktop.ui.settings_fields import Choice, Field
from clarus_desktop.ui.settings_storage import CACHES
from clarus_desktop.ui.shortcut_inputs import KeyEdit
from clarus_desktop.ui.translation import LANGUAGES

PLACES = tuple(
    Place(what, f"/kept/{what}", size)
    for size, what in enumerate(("reviews", "models", "settings", "log", *CACHES))
)
OTHER = Preferences(
    *("auto", "float32", 256, 2.0, "on", True, "dark", 150, True, True, "fr"), keys={"confirm": ("K",)}
)
Make = Callable[..., SettingsDialog]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    made: list[SettingsDialog] = []

    def make(now: Preferences | None = None) -> SettingsDialog:
        dialog = SettingsDialog(now or Preferences())
        made.append(dialog)
        qtbot.addWidget(dialog)
        dialog.set_surroundings(Surroundings(PLACES, 800, 4000))
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return make


@pytest.fixture
def twice_as_large(qapp: QApplication) -> Iterator[None]:
    use_text_size(200)
    yield
    use_text_size(100)


def field(dialog: SettingsDialog, name: str) -> Field:
    return next(each for page in dialog.pages.values() for each in page.fields if each.name == name)


def listed(dialog: SettingsDialog) -> list[str]:
    """Names of the pages that can be turned to."""
    return [name for row, name in enumerate(dialog.pages) if not dialog.list.item(row).isHidden()]


def test_every_preference_is_on_one_page(make: Make) -> None:
    dialog = make()
    names = [name for page in dialog.pages.values() for name in page.values]
    assert sorted(names) == sorted(each.name for each in fields(Preferences))
    assert dialog.preferences == Preferences()
    assert make(OTHER).preferences == OTHER


def test_ok_gives_what_differs_and_cancel_nothing(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
        dialog = make()
        field(dialog, "plays").show_value(True)
        dialog.reject()
    dialog = make(OTHER)
    field(dialog, "speed").show_value(0.25)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    assert chosen.args == [replace(OTHER, speed=0.25)]


def test_one_page_and_all_are_reset(make: Make) -> None:
    dialog = make(OTHER)
    dialog.show_page("playback")
    dialog.reset.click()
    assert dialog.preferences == replace(OTHER, speed=0.0, loop="last", plays=False)
    assert not dialog.reset.isEnabled()
    assert dialog.reset_all.isEnabled()
    dialog.show_page("shortcuts")
    assert dialog.reset.isEnabled()
    dialog.reset_all.click()
    assert dialog.preferences == Preferences()
    assert not dialog.reset_all.isEnabled()
    assert not dialog.reset.isEnabled()


@pytest.mark.parametrize(
    ("words", "pages", "shown"),
    [
        ("SPEED first", ["playback"], ["speed"]),
        ("bfloat16", ["analysis"], ["precision"]),
        ("français", ["language"], ["language"]),
        ("dark", ["appearance"], ["theme"]),
        ("blind mode", ["identity", "shortcuts"], ["blind"]),
        ("playback", ["playback", "shortcuts"], ["speed", "loop", "plays"]),
        ("fetched part", ["storage"], []),
        ("/kept/log", ["storage"], []),
    ],
)
def test_settings_are_found_by_their_words(
    make: Make, words: str, pages: list[str], shown: list[str]
) -> None:
    dialog = make()
    dialog.sought.setText(words)
    assert listed(dialog) == pages
    assert dialog.stack.currentWidget() is dialog.pages[pages[0]]
    page = dialog.pages[pages[0]]
    assert [each.name for each in page.fields if each.isVisible()] == shown
    dialog.sought.clear()
    assert listed(dialog) == list(dialog.pages)
    assert all(each.isVisible() for each in page.fields)


def test_words_that_no_setting_has(make: Make) -> None:
    dialog = make(OTHER)
    dialog.sought.setText("pneumonia")
    assert listed(dialog) == []
    assert dialog.nothing.isVisible()
    assert not dialog.reset.isEnabled()
    dialog.sought.setText("")
    assert listed(dialog) == list(dialog.pages)
    assert not dialog.nothing.isVisible()
    assert dialog.preferences == OTHER


def test_precisions_are_those_of_the_device(make: Make) -> None:
    dialog = make(Preferences(device="cuda", precision="float16"))
    device, precision = field(dialog, "device"), field(dialog, "precision")
    assert isinstance(precision, Choice)
    assert device.value == "cuda"  # though devices are still looked for
    choices = [
        DeviceChoice("auto", "Automatic: A", ("float32",)),
        DeviceChoice("cuda", "B", ("float16", "float32")),
    ]
    dialog.set_devices(choices)
    assert (device.value, precision.value) == ("cuda", "float16")
    assert [precision.combo.itemData(row) for row in range(precision.combo.count())] == [
        *("auto", "float32", "float16")
    ]
    device.show_value("auto")
    assert precision.value == "auto"
    assert precision.combo.findData("float16") < 0
    dialog = make(Preferences(device="cuda"))
    dialog.set_devices(choices[:1])
    assert dialog.preferences == Preferences()


def test_no_more_memory_is_offered_than_there_is(make: Make) -> None:
    memory = field(make(Preferences(memory_mib=8192)), "memory_mib")
    assert isinstance(memory, Choice)
    sizes = [memory.combo.itemData(row) for row in range(memory.combo.count())]
    assert sizes == [0, 64, 128, 256, 512, 1024, 2048, 8192]
    assert memory.combo.itemText(0) == "Automatic: 800 MiB"


def test_choices_are_those_that_there_are(make: Make) -> None:
    assert CHOICES[1:] == SPEEDS
    choice = field(make(), "language")
    assert isinstance(choice, Choice)
    texts = [choice.combo.itemText(row) for row in range(choice.combo.count())]
    assert texts[0] == "English"
    assert len(texts) == len(LANGUAGES)
    assert "Français (traduction automatique)" in texts


def test_every_control_says_what_it_is(make: Make) -> None:
    dialog = make(OTHER)
    kinds = QAbstractButton | QComboBox | QLineEdit | QAbstractItemView
    standard = dialog.buttons.buttons()
    seen = set()
    for name in dialog.pages:
        dialog.show_page(name)
        for widget in dialog.findChildren(QWidget):
            inner = widget.objectName().startswith("qt_") or isinstance(widget, QHeaderView | QToolButton)
            inner |= isinstance(widget.parent(), KeyEdit)
            if not isinstance(widget, kinds) or inner or not widget.isVisible():
                continue
            seen.add(widget)
            named = isinstance(widget, QAbstractButton) and widget.text()
            assert widget.accessibleName() or named, widget
            if not isinstance(widget, QAbstractItemView) and widget not in standard:
                assert widget.toolTip(), widget
    assert len(seen) > 25


def test_the_keyboard_alone_does(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    assert dialog.sought.hasFocus()
    qtbot.keyClicks(dialog.sought, "at once")
    qtbot.keyClick(dialog.sought, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.list.hasFocus()
    box = field(dialog, "plays").box  # type: ignore[attr-defined]
    for _ in range(4):
        if not box.hasFocus():
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args == [Preferences(plays=True)]


def test_tab_comes_by_every_control_of_a_page(make: Make, qtbot: QtBot) -> None:
    dialog = make(OTHER)
    for name in dialog.pages:
        dialog.show_page(name)
        dialog.sought.setFocus()
        visited = [dialog.sought]
        while (now := QApplication.focusWidget()) not in visited[:1] or len(visited) == 1:
            assert len(visited) < 60
            qtbot.keyClick(now, Qt.Key.Key_Tab)
            visited.append(QApplication.focusWidget())
        page = dialog.pages[name]
        kinds = (QComboBox, QCheckBox, QPushButton, KeyEdit, QTreeWidget)
        controls = [each for kind in kinds for each in page.findChildren(kind)]
        wanted = [each for each in controls if each.isVisible() and each.isEnabled()]
        assert [each for each in (*wanted, dialog.reset_all, dialog.list) if each not in visited] == []


def test_the_wheel_changes_nothing(make: Make) -> None:
    choice = field(make(), "device")
    assert isinstance(choice, Choice)
    choice.combo.addItem("Other", "other")
    wheel = QWheelEvent(
        *(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(choice.combo, wheel)
    assert choice.value == "auto"


@pytest.mark.usefixtures("twice_as_large")
def test_texts_twice_as_large_have_room(make: Make, qtbot: QtBot) -> None:
    dialog = make()
    assert dialog.minimumSizeHint().width() < 1366
    assert dialog.minimumSizeHint().height() < 700
    dialog.resize(1000, 620)
    for name in dialog.pages:
        dialog.show_page(name)
        qtbot.wait(1)
        for area in dialog.pages[name].findChildren(QScrollArea):
            assert area.horizontalScrollBar().maximum() == 0, name
        for about in (each.about for each in dialog.pages[name].fields):
            assert about.height() >= about.heightForWidth(about.width()), about.text()
