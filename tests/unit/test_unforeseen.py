"""Errors that nobody foresaw are told in the window's thread, with place and without words of their own."""

from __future__ import annotations

import logging
import sys
import threading

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop import unforeseen


def fail() -> None:
    raise ValueError("Doe^Jane.mp4")


def test_slots_and_threads_are_told_of(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, str]] = []
    before = sys.excepthook, threading.excepthook
    with (
        caplog.at_level(logging.ERROR),
        unforeseen.told_to(lambda where: told.append((threading.current_thread().name, where))),
    ):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        try:
            fail()
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
        assert told == []  # not in the middle of whatever is being done
        qtbot.waitUntil(lambda: len(told) == 2)
    assert {name for name, _ in told} == {threading.main_thread().name}
    assert all(where.startswith("ValueError at test_unforeseen.py:") for _, where in told)
    assert len(caplog.records) == 2
    assert "Doe" not in caplog.text
    assert (sys.excepthook, threading.excepthook) == before


def test_the_end_of_the_program_is_no_error(qtbot: QtBot) -> None:
    told: list[str] = []
    with unforeseen.told_to(told.append):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
        qtbot.wait(1)
    assert told == []
