"""The self-test's window, the welcome and the list of parts, with a quick self-test."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

pytest.importorskip("PySide6")
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clarus_desktop import exports, selftest
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.helping import Helping
from clarus_desktop.control.workers import Workers
from clarus_desktop.core import language
from clarus_desktop.core.language import tr
from clarus_desktop.inference import loading
from clarus_desktop.selftest import CHECKS, Check, State
from clarus_desktop.settings import Settings
from clarus_desktop.ui.selftest_window import SelfTestWindow
from clarus_desktop.ui.welcome import Welcome


class Dialogs(QObject):
    parts_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.parts: list[tuple[str, str, str]] = []

    def show_parts(self, parts: list[tuple[str, str, str]], licence: str) -> None:
        self.parts = parts


class Main(QWidget):
    """The main window, as far as it matters here."""

    demo_requested = Signal()
    reviewer_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.commands = {name: QAction(self) for name in ("welcome", "selftest")}
        self.dialogs = Dialogs(self)


class Room:
    def __init__(self, qtbot: QtBot) -> None:
        self.main, self.workers = Main(), Workers()
        qtbot.addWidget(self.main)
        self.memory = SimpleNamespace(settings=Settings())
        self.memory.remember = lambda changed: setattr(self.memory, "settings", changed)
        failures = Failures(cast(Any, self.main))
        self.helping = Helping(*cast(Any, (self.main, self.memory, self.workers, failures, self.workers)))

    def one(self, kind: type[Any]) -> Any:
        (found,) = self.main.findChildren(kind)
        return found


@pytest.fixture
def room(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setattr(exports, "prepare", lambda path: None)
    room = Room(qtbot)
    yield room
    room.workers.shut_down()


def test_a_new_user_is_welcomed_once(room: Room, qtbot: QtBot) -> None:
    room.helping.welcome()
    dialog = room.one(Welcome)
    dialog.tick.click()
    dialog.name.setText("Ann")
    with qtbot.waitSignal(room.main.reviewer_requested) as asked:
        dialog.start.click()
    assert asked.args == ["Ann"]
    assert room.memory.settings.acknowledged
    qtbot.waitUntil(lambda: not room.main.findChildren(Welcome))
    room.helping.welcome()
    assert not room.main.findChildren(Welcome)
    room.main.commands["welcome"].trigger()
    assert room.one(Welcome).tick.isChecked()


def test_the_name_that_is_known_is_not_asked_for_again(room: Room, qtbot: QtBot) -> None:
    room.memory.settings = replace(Settings(), reviewers=("Ann",))
    room.helping.welcome()
    dialog = room.one(Welcome)
    assert dialog.name.text() == "Ann"
    dialog.tick.click()
    with qtbot.assertNotEmitted(room.main.reviewer_requested):
        dialog.start.click()


def test_what_the_program_is_made_of_is_found(room: Room, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.workers.settled):
        room.main.dialogs.parts_wanted.emit()
    assert {"CLARUS Desktop", "Python", "numpy"} <= {name for name, _, _ in room.main.dialogs.parts}


def test_the_self_test_is_shown_and_saved(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = [State.FAILED if what == "Disk" else State.PASSED for what in CHECKS]
    checks = [Check(what, state, "Told.") for what, state in zip(CHECKS, states, strict=True)]
    monkeypatch.setattr(selftest.SelfTest, "run", lambda _: iter(checks))
    monkeypatch.setattr(loading, "load_torch", lambda: None)
    with qtbot.waitSignal(room.workers.settled):
        room.main.commands["selftest"].trigger()
    dialog = room.one(SelfTestWindow)
    assert dialog.said.text() == "1 of 8 checks failed."
    dialog.save_requested.emit(str(tmp_path / "support.json"))
    kept = json.loads((tmp_path / "support.json").read_text())
    assert [check["what"] for check in kept["checks"]] == list(CHECKS)
    assert not kept["passed"]
    assert dialog.said.text() == "“support.json” was written."
    dialog.save_requested.emit(str(tmp_path / "nowhere" / "support.json"))
    assert "could not be written" in dialog.said.text()
    assert str(tmp_path) not in dialog.said.text()
    dialog.reject()


def test_the_self_test_is_saved_in_english(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def checks(_: object) -> Iterator[Check]:
        for what in CHECKS:
            yield Check(what, State.PASSED, tr("All {n} hold.", n=3))

    monkeypatch.setattr(selftest.SelfTest, "run", checks)
    monkeypatch.setattr(loading, "load_torch", lambda: None)
    monkeypatch.setattr(language, "_translate", lambda text: f"[{text}]")
    with qtbot.waitSignal(room.workers.settled):
        room.main.commands["selftest"].trigger()
    dialog = room.one(SelfTestWindow)
    told = dialog.table.item(0, 2)
    assert told is not None
    assert told.text() == "[All 3 hold.]"
    dialog.save_requested.emit(str(tmp_path / "support.json"))
    kept = json.loads((tmp_path / "support.json").read_text())
    assert kept["checks"][0] == {"what": "Models", "state": "passed", "told": "All 3 hold."}
    dialog.reject()
