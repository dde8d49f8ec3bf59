"""Clip after clip: what has left the screen leaves the memory too."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path
from typing import Any, cast

import pytest

pytest.importorskip("PySide6")
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from bench import Told
from clarus_desktop.control.failures import Failures
from clarus_desktop.control.memory import Memory
from clarus_desktop.control.opening import Opening
from clarus_desktop.control.workers import Workers
from clarus_desktop.housekeeping import YOUNG, done_when_idle, tidy
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow
from videos import encode, pictures


def test_a_hundred_opened_clips_leave_nothing_behind(qtbot: QtBot, tmp_path: Path) -> None:
    session, workers, window = ReviewSession(), Workers(), cast(MainWindow, Told())
    memory = Memory(window, Failures(window), None)
    opening = Opening(session, window, memory, workers, Failures(window))
    clips = [encode(tmp_path / f"{seed}.mp4", pictures(5, 32, 32, seed)) for seed in (1, 2)]
    shown: list[weakref.ref[Any]] = []
    counts: list[int] = []
    with done_when_idle(QObject()):
        for turn in range(100):
            with qtbot.waitSignals([opening.opened, workers.settled]):
                opening.open_clip(str(clips[turn % 2]))
            assert session.clip is not None
            shown.append(weakref.ref(session.clip.frames))
            tidy()
            counts.append(len(gc.get_objects()))
        gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # jobs go before who made them
    assert sum(store() is not None for store in shown) == 1
    assert counts[-1] - counts[20] < YOUNG
