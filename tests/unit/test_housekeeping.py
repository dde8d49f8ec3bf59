"""Garbage is collected by the window's thread, when it is idle; libraries are left alone."""

from __future__ import annotations

import contextlib
import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6")
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clarus_desktop import housekeeping
from clarus_desktop.housekeeping import BURST, YOUNG, done_when_idle, tidy


class Knot:
    """Holds itself alive."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def as_python_does() -> Iterator[None]:
    """Garbage is collected as it is in any program, which the other tests have changed."""
    gc.unfreeze()
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def collected_in() -> Iterator[list[threading.Thread]]:
    """The threads that collected garbage, once for each time."""
    threads: list[threading.Thread] = []

    def note(phase: str, _info: dict[str, int]) -> None:
        if phase == "start":
            threads.append(threading.current_thread())

    gc.callbacks.append(note)
    yield threads
    gc.callbacks.remove(note)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "EVERY_MS", 5)


def make_knots(count: int) -> weakref.ref[Knot]:
    """Garbage; the last of it."""
    knots = [Knot() for _ in range(count)]
    return weakref.ref(knots[-1])


@pytest.mark.usefixtures("quick")
def test_garbage_of_any_thread_is_collected_in_the_windows(
    qtbot: QtBot, collected_in: list[threading.Thread]
) -> None:
    made: list[weakref.ref[Knot]] = []
    with done_when_idle(QObject()):
        collected_in.clear()
        worker = threading.Thread(target=lambda: made.append(make_knots(2 * YOUNG)))
        worker.start()
        worker.join()
        assert collected_in == []
        qtbot.waitUntil(lambda: made[0]() is None)
    assert set(collected_in) == {threading.main_thread()}


def test_memory_does_not_grow_from_clip_to_clip() -> None:
    with done_when_idle(QObject()):
        tidy()
        before = len(gc.get_objects())
        for _ in range(100):
            make_knots(2 * YOUNG)
            tidy()
        assert len(gc.get_objects()) < before + YOUNG


def test_what_a_library_brings_is_never_looked_at_again(collected_in: list[threading.Thread]) -> None:
    with done_when_idle(QObject()):
        collected_in.clear()
        library = [[] for _ in range(BURST + 1)]
        tidy()
        assert collected_in == []
        assert gc.get_freeze_count() > len(library)
        tidy()
        assert gc.get_count()[0] < YOUNG


def test_what_took_long_to_look_at_is_not_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(housekeeping, "LONG_S", 0.0)
    with done_when_idle(QObject()):
        before = gc.get_freeze_count()
        garbage, alive = make_knots(2 * YOUNG), Knot()
        tidy()
        assert garbage() is None
        assert alive.itself is alive
        assert gc.get_freeze_count() > before


def test_few_new_objects_are_not_worth_a_round(collected_in: list[threading.Thread]) -> None:
    with done_when_idle(QObject()):
        collected_in.clear()
        tidy()
        assert collected_in == []


def test_afterwards_all_is_as_before() -> None:
    frozen, turn_s = gc.get_freeze_count(), sys.getswitchinterval()
    with contextlib.suppress(ZeroDivisionError), done_when_idle(QObject()):
        assert not gc.isenabled()
        assert sys.getswitchinterval() < turn_s
        raise ZeroDivisionError
    assert gc.isenabled()
    assert sys.getswitchinterval() == turn_s
    assert gc.get_freeze_count() == frozen
    knot = make_knots(1)
    gc.collect()
    assert knot() is None
