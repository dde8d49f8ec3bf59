"""The settings dialog in the real program: each setting takes effect, is remembered, and is one with the
control that the window has for it besides."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clarus_desktop import app, places, settings
from clarus_desktop.settings import Settings
from clarus_desktop.ui.appearance import appearance, use_text_size
from clarus_desktop.ui.banner import Tone
from clarus_desktop.ui.player import Loop
from clarus_desktop.ui.settings_dialog import SettingsDialog
from clarus_desktop.ui.settings_fields import Field
from clarus_desktop.ui.translation import speak
from clarus_desktop.ui.welcome import Welcome
from desk import Desk, Run


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, home: Path) -> Iterator[None]:
    """Colours, size of texts and language are the application's: they outlive a window."""
    yield
    appearance().use("auto")
    use_text_size(100)
    speak(qapp, "", home)


def remembered() -> dict[str, Any]:
    content: dict[str, Any] = json.loads(places.settings_file().read_text())
    return {
        name: value for name, value in content.items() if name not in ("acknowledged", "layout", "recent")
    }


def settings_of(desk: Desk) -> SettingsDialog:
    """The dialog, opened by its key."""
    desk.wait_for(lambda: desk.window.findChild(SettingsDialog) is None)  # the one before
    desk.window.activateWindow()
    desk.wait_for(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def field(dialog: SettingsDialog, name: str) -> Field:
    return next(each for page in dialog.pages.values() for each in page.fields if each.name == name)


def choose(desk: Desk, **values: object) -> None:
    """Choose settings and press OK."""
    dialog = settings_of(desk)
    for name, value in values.items():
        field(dialog, name).show_value(value)
        assert field(dialog, name).value == value
    dialog.accept()


def lightness() -> int:
    return QApplication.palette().color(QPalette.ColorRole.Window).lightness()


def test_device_and_precision(run_window: Run) -> None:
    def user(desk: Desk) -> None:
        dialog = settings_of(desk)
        desk.wait_for(lambda: field(dialog, "device").combo.findData("torch-cpu") > 0)
        field(dialog, "device").show_value("torch-cpu")
        precisions = field(dialog, "precision").combo
        assert [precisions.itemData(row) for row in range(precisions.count())] == [
            *("auto", "float32", "bfloat16")
        ]
        field(dialog, "precision").show_value("bfloat16")
        dialog.accept()
        panel = desk.window.model.devices
        assert panel.currentData() == "torch-cpu"
        assert remembered() == {"device": "torch-cpu", "precision": "bfloat16"}
        desk.window.demo_requested.emit()
        for precision in ("bfloat16", "float32"):
            if precision == "float32":  # the clip shown is analysed again
                choose(desk, precision=precision)
            desk.wait_for(lambda wanted=precision: getattr(desk.session.engine, "precision", "") == wanted)
            assert (desk.session.engine.backend, desk.session.engine.device) == ("torch", "cpu")
        # the panel beside the clip changes the same
        panel.activated.emit(panel.findData("auto"))
        dialog = settings_of(desk)
        assert field(dialog, "device").value == "auto"
        dialog.reject()

    assert run_window([], user) == 0


def test_a_remembered_precision_that_the_device_lacks(run_window: Run, demo_clip: Path) -> None:
    settings.save(places.settings_file(), Settings(device="torch-cpu", precision="float16"))

    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.engine is not None)
        assert (desk.session.engine.backend, desk.session.engine.precision) == ("torch", "float32")
        assert desk.error == ""

    assert run_window([str(demo_clip)], user) == 0
    assert remembered() == {"device": "torch-cpu"}


def test_memory_for_frames(run_window: Run, demo_clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.clip is not None)
        before = desk.session.clip
        assert type(before.frames).__name__ == "ArrayStore"
        choose(desk, memory_mib=64)  # the clip takes 200
        desk.window.demo_requested.emit()
        desk.wait_for(lambda: desk.session.clip is not before)
        assert type(desk.session.clip.frames).__name__ == "CachedStore"

    assert run_window([str(demo_clip)], user) == 0
    assert remembered() == {"memory_mib": 64}


def test_how_a_clip_begins(run_window: Run, demo_clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.clip is not None)
        before, player = desk.session.clip, desk.window.player
        assert (player.playing, player.speed, player.loop) == (False, 1.0, Loop.OFF)
        choose(desk, speed=0.5, loop="on", plays=True)
        assert (player.playing, player.speed, player.loop) == (False, 1.0, Loop.OFF)  # of the next one
        desk.window.demo_requested.emit()
        desk.wait_for(lambda: desk.session.clip is not before and desk.session.frame > 2)
        assert (player.playing, player.speed, player.loop) == (True, 0.5, Loop.CLIP)
        player.set_speed(2.0)
        desk.window.commands["loop_clip"].trigger()
        second = desk.session.clip
        choose(desk, speed=0.0, loop="last", plays=False)
        desk.window.demo_requested.emit()
        desk.wait_for(lambda: desk.session.clip is not second)
        assert (player.playing, player.speed, player.loop) == (False, 2.0, Loop.OFF)

    assert run_window([str(demo_clip)], user) == 0
    assert remembered() == {}


def test_colours_hold_at_once_and_from_the_next_start(run_window: Run, qtbot: QtBot) -> None:
    def user(desk: Desk) -> None:
        light = lightness()
        assert light > 128
        dialog = settings_of(desk)
        field(dialog, "theme").show_value("dark")
        dialog.reject()
        assert lightness() == light
        choose(desk, theme="dark")
        assert lightness() < 128
        choose(desk, theme="light")
        assert lightness() == light
        choose(desk, theme="dark")

    assert run_window([], user) == 0
    appearance().use("auto")
    assert lightness() > 128
    qtbot.addWidget(app.frame(remember=False))
    assert lightness() > 128
    qtbot.addWidget(app.frame())  # as it is painted first
    assert lightness() < 128


def test_texts_and_language_hold_from_the_next_start(run_window: Run) -> None:
    size = QApplication.font().pointSizeF()

    def user(desk: Desk) -> None:
        choose(desk, text_percent=200, language="fr")
        assert QApplication.font().pointSizeF() == size
        assert "started again" in desk.window.banners.banner(Tone.NOTICE).message.text()

    def again(desk: Desk) -> None:
        assert QApplication.font().pointSizeF() == 2 * size
        assert desk.window.status.font().pointSizeF() == 2 * size
        assert desk.window.minimumSizeHint().width() <= 1366
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"

    assert run_window([], user) == 0
    assert run_window([], again) == 0


def test_the_welcome_asks_for_the_same_language(run_window: Run) -> None:
    def user(desk: Desk) -> None:
        choose(desk, language="sw")
        desk.window.banners.banner(Tone.NOTICE).hide()
        desk.window.commands["welcome"].trigger()
        welcome = desk.window.findChild(Welcome)
        assert welcome is not None
        assert welcome.language.value == "sw"
        welcome.language.show_value("fr")
        welcome.start.click()
        assert remembered() == {"language": "fr"}
        assert "started again" in desk.window.banners.banner(Tone.NOTICE).message.text()
        dialog = settings_of(desk)
        assert field(dialog, "language").value == "fr"
        dialog.reject()

    assert run_window([], user) == 0


def test_identity_and_blind_mode_are_those_of_the_menus(run_window: Run, demo_clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.wait_for(lambda: bool(desk.session.judging.clip))
        commands, judging = desk.window.commands, desk.session.judging
        choose(desk, hide_identity=True, blind=True)
        assert desk.window.identity.hidden
        assert judging.hidden
        assert commands["hide_identity"].isChecked()
        assert commands["blind"].isChecked()
        assert remembered() == {"hide_identity": True, "blind": True}
        commands["blind"].trigger()
        dialog = settings_of(desk)
        assert (field(dialog, "hide_identity").value, field(dialog, "blind").value) == (True, False)
        dialog.reject()
        commands["hide_identity"].trigger()
        assert remembered() == {}
        commands["hide_identity"].trigger()

    def again(desk: Desk) -> None:
        assert desk.window.identity.hidden
        assert desk.window.commands["hide_identity"].isChecked()

    assert run_window([str(demo_clip)], user) == 0
    assert run_window([], again) == 0


def test_identity_hidden_by_a_layout_of_before(run_window: Run) -> None:
    layout = json.dumps({"state": {}, "choices": {"hide_identity": True}})
    settings.save(places.settings_file(), Settings(layout=layout))
    seen: list[bool] = []
    for _ in range(2):
        assert run_window([], lambda desk: seen.append(desk.window.identity.hidden)) == 0
    assert seen == [True, True]


def test_shortcuts(run_window: Run) -> None:
    def user(desk: Desk) -> None:
        QTest.keyClick(desk.window, Qt.Key.Key_F1)
        dialog = desk.window.findChild(SettingsDialog)
        assert dialog.stack.currentWidget() is dialog.shortcuts
        dialog.shortcuts.editor.select("mark_frame")
        dialog.shortcuts.editor.edit.setKeySequence(QKeySequence("Shift+J"))
        assert desk.window.commands["mark_frame"].shortcut() == QKeySequence("M")
        dialog.accept()
        assert desk.window.commands["mark_frame"].shortcut() == QKeySequence("Shift+J")

    def again(desk: Desk) -> None:
        assert desk.window.commands["mark_frame"].shortcut() == QKeySequence("Shift+J")

    assert run_window([], user) == 0
    assert remembered() == {"keys": {"mark_frame": ["Shift+J"]}}
    assert run_window([], again) == 0


def test_storage_is_told_and_cleared(run_window: Run, home: Path, demo_clip: Path) -> None:
    places.engines().mkdir(parents=True)
    (places.engines() / "a.engine").write_bytes(bytes(3 << 20))
    settings.save(places.settings_file(), Settings(recent=(str(demo_clip),), archives=("/results",)))

    def user(desk: Desk) -> None:
        storage = settings_of(desk).storage
        row = storage.rows["engines"]
        desk.wait_for(lambda: row.amount.text() == "3.0 MiB")
        assert row.folder.text() == str(places.engines())
        assert storage.rows["reviews"].clear.isHidden()
        row.clear.click()
        desk.wait_for(lambda: not row.clear.isEnabled())
        assert list(places.engines().iterdir()) == []
        storage.forget.click()
        assert not storage.forget.isEnabled()
        assert desk.window.recent.actions() == [] or not desk.window.recent.isEnabled()

    assert run_window([], user) == 0
    known = settings.load(places.settings_file())
    assert (known.recent, known.archives) == ((), ())
