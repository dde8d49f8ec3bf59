from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clarus_desktop.ui.coalesce import Coalescer


def test_many_changes_are_shown_once_and_not_before_the_events_at_hand_are_done(qtbot: QtBot) -> None:
    parent, done = QObject(), []
    later = Coalescer(lambda: done.append("work"), parent)
    for _ in range(5):
        later.schedule()
    assert (done, later.pending) == ([], True)
    qtbot.waitUntil(lambda: not later.pending)
    assert done == ["work"]


def test_what_a_change_brings_about_is_shown_in_the_same_round(qtbot: QtBot) -> None:
    parent, done = QObject(), []
    last = Coalescer(lambda: done.append(first.pending or middle.pending), parent)
    middle = Coalescer(last.schedule, parent)
    first = Coalescer(middle.schedule, parent)
    first.schedule()
    qtbot.waitUntil(lambda: done == [False])


def test_work_that_asks_for_itself_again_is_done_in_a_later_round(qtbot: QtBot) -> None:
    parent, done = QObject(), []

    def work() -> None:
        done.append(len(done))
        if len(done) < 3:
            again.schedule()

    again = Coalescer(work, parent)
    again.schedule()
    again.flush()
    assert done == [0]
    qtbot.waitUntil(lambda: done == [0, 1, 2])


def test_what_has_been_closed_meanwhile_is_left_out(qtbot: QtBot) -> None:
    closed, parent, done = QObject(), QObject(), []
    gone = Coalescer(lambda: done.append("gone"), closed)
    there = Coalescer(lambda: done.append("there"), parent)
    gone.schedule()
    there.schedule()
    del gone, closed
    qtbot.waitUntil(lambda: bool(done))
    assert done == ["there"]
