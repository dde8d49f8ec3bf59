"""The journal: in order, one at a time, nothing lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest

pytest.importorskip("PySide6")
from pytestqt.qtbot import QtBot

from clarus_desktop.control import journal as module
from clarus_desktop.control.journal import Journal
from clarus_desktop.control.workers import Workers
from clarus_desktop.core.errors import StoreDamagedError, StoreError, StoreReadOnlyError
from clarus_desktop.core.reviews import ChangeConflictError
from clarus_desktop.store import Store

FULL = StoreError("The disk is full.", "Free some space.")


class Slate:
    """A store of words; what it is to raise next is put into ``faults``."""

    def __init__(self, reason: str = "") -> None:
        self.words: list[str] = []
        self.faults: list[Exception] = []
        self.threads: set[threading.Thread] = set()
        self.reason, self.read_only, self.closed = reason, bool(reason), False

    def add(self, word: str) -> int:
        assert not self.closed
        self.threads.add(threading.current_thread())
        if self.read_only:
            raise StoreReadOnlyError(self.reason)
        if self.faults:
            raise self.faults.pop(0)
        self.words.append(word)
        return len(self.words)

    def close(self) -> None:
        self.closed = True


def adding(word: str) -> Callable[[Store], int]:
    return lambda store: cast(Any, store).add(word)


@pytest.fixture
def slate() -> Slate:
    return Slate()


@pytest.fixture
def workers(qtbot: QtBot) -> Workers:
    return Workers()


@pytest.fixture
def journal(workers: Workers, slate: Slate) -> Iterator[Journal]:
    journal = Journal(workers, lambda: cast(Store, slate))
    yield journal
    journal.shut_down()
    workers.shut_down()


def test_writes_are_acknowledged_in_order_in_this_thread(
    qtbot: QtBot, journal: Journal, slate: Slate
) -> None:
    heard: list[tuple[str, int]] = []
    here: set[threading.Thread] = set()

    def acknowledge(word: str) -> Callable[[int], None]:
        def done(count: int) -> None:
            here.add(threading.current_thread())
            heard.append((word, count))
            assert slate.words[-1] == word  # the next one has not begun

        return done

    for word in "abcdefgh":
        journal.submit(adding(word), acknowledge(word))
    assert journal.pending == 8
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert heard == [(word, number) for number, word in enumerate("abcdefgh", start=1)]
    assert here == {threading.main_thread()}
    assert threading.main_thread() not in slate.threads


def test_what_fails_stays_at_the_head_until_it_succeeds(qtbot: QtBot, journal: Journal, slate: Slate) -> None:
    slate.faults = [FULL, FULL]
    heard: list[str] = []
    troubles: list[str] = []
    journal.trouble_changed.connect(troubles.append)
    for word in "abc":
        journal.submit(adding(word), lambda _count, word=word: heard.append(word))
    with qtbot.waitSignal(journal.trouble_changed):
        pass
    assert troubles == ["The disk is full. Free some space."]
    assert (journal.pending, slate.words, heard) == (3, [], [])
    with qtbot.waitSignal(cast(Any, journal)._workers.settled):
        journal.retry()
    assert journal.pending == 3
    assert troubles == ["The disk is full. Free some space."]  # said once
    journal.retry()
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert troubles[1:] == [""]
    assert slate.words == heard == ["a", "b", "c"]


def test_it_tries_again_by_itself(
    qtbot: QtBot, workers: Workers, slate: Slate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "RETRY_MS", 1)
    journal = Journal(workers, lambda: cast(Store, slate))
    slate.faults = [FULL] * 3
    journal.submit(adding("a"), lambda _count: None)
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert slate.words == ["a"]
    assert journal.trouble == ""
    assert journal.shut_down()


def test_a_write_that_can_never_succeed_is_given_up_and_told(
    qtbot: QtBot, journal: Journal, slate: Slate
) -> None:
    slate.faults = [ChangeConflictError()]
    refused: list[Exception] = []
    heard: list[int] = []
    journal.submit(adding("a"), heard.append, refused.append)
    journal.submit(adding("b"), heard.append)
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert [type(error) for error in refused] == [ChangeConflictError]
    assert (slate.words, heard, journal.trouble) == (["b"], [1], "")


def test_questions_go_before_pending_writes(qtbot: QtBot, journal: Journal, slate: Slate) -> None:
    slate.faults = [FULL]
    journal.submit(adding("a"), lambda _count: None)
    with qtbot.waitSignal(journal.trouble_changed):
        pass
    answers: list[list[str]] = []
    journal.read(lambda store: list(cast(Any, store).words), answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [[]]
    assert journal.pending == 1
    assert journal.trouble  # an answer doesn't say that writing works again


def test_a_question_that_fails_is_told_and_holds_nothing_up(qtbot: QtBot, journal: Journal) -> None:
    def ask(_store: Store) -> None:
        raise FULL

    failures: list[Exception] = []
    journal.read(ask, lambda _answer: None, failures.append)
    journal.submit(adding("a"), lambda _count: None)
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert failures == [FULL]
    assert journal.trouble == ""


def test_a_store_to_look_at_keeps_its_trouble_until_it_is_free(qtbot: QtBot, workers: Workers) -> None:
    stores = [Slate("Another window has it."), Slate()]
    opened = iter(stores)
    journal = Journal(workers, lambda: cast(Store, next(opened)))
    journal.submit(adding("a"), lambda _count: None)
    with qtbot.waitSignal(journal.opened):
        pass
    assert journal.read_only == journal.trouble == "Another window has it."
    assert journal.pending == 1
    answers: list[bool] = []
    journal.read(lambda store: store.read_only, answers.append)
    qtbot.waitUntil(lambda: answers == [True])
    with qtbot.waitSignal(journal.opened):
        journal.retry()
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert stores[0].closed
    assert (stores[1].words, journal.read_only, journal.trouble) == (["a"], "", "")
    assert journal.shut_down()
    assert stores[1].closed


def test_a_store_that_can_not_be_opened(qtbot: QtBot, workers: Workers, slate: Slate) -> None:
    faults: list[Exception] = [StoreDamagedError("It is damaged.")]

    def open_store() -> Store:
        if faults:
            raise faults.pop()
        return cast(Store, slate)

    journal = Journal(workers, open_store)
    failures: list[Exception] = []
    journal.submit(adding("a"), lambda _count: None)
    journal.read(lambda _store: None, lambda _answer: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert journal.trouble == "It is damaged."
    assert journal.pending == 1
    journal.retry()
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert (slate.words, journal.trouble) == (["a"], "")
    assert journal.shut_down()


def test_shutting_down_writes_what_is_left(journal: Journal, slate: Slate) -> None:
    for word in "abc":
        journal.submit(adding(word), lambda _count: None)
    assert journal.shut_down()
    assert slate.words == ["a", "b", "c"]  # each once, in order, though nothing was acknowledged
    assert slate.closed


def test_trouble_that_is_over_is_not_told_on_leaving(qtbot: QtBot, journal: Journal, slate: Slate) -> None:
    slate.faults = [FULL]
    journal.submit(adding("a"), lambda _count: None)
    with qtbot.waitSignal(journal.trouble_changed):
        pass
    assert journal.flush()
    assert journal.trouble == ""
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert slate.words == ["a"]


def test_shutting_down_tells_what_could_not_be_written(journal: Journal, slate: Slate) -> None:
    slate.faults = [FULL] * 5
    journal.submit(adding("a"), lambda _count: None)
    assert not journal.shut_down()
    assert (slate.words, slate.closed) == ([], True)


def test_a_write_under_way_at_the_end_is_written_once(qtbot: QtBot, journal: Journal, slate: Slate) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(store: Store) -> int:
        begun.set()
        go_on.wait(10)
        return adding("slow")(store)

    journal.submit(slow, lambda _count: None)
    qtbot.waitUntil(begun.is_set)
    go_on.set()
    assert journal.shut_down()
    assert slate.words == ["slow"]


def test_a_disk_that_does_not_answer_is_said(
    qtbot: QtBot, journal: Journal, slate: Slate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FLUSH_S", 0.01)
    begun, go_on = threading.Event(), threading.Event()

    def slow(store: Store) -> int:
        begun.set()
        go_on.wait(10)
        return adding("slow")(store)

    journal.submit(slow, lambda _count: None)
    qtbot.waitUntil(begun.is_set)
    assert not journal.flush()
    assert "does not answer" in journal.trouble
    go_on.set()
    qtbot.waitUntil(lambda: journal.pending == 0)
    assert (slate.words, journal.trouble) == (["slow"], "")


def test_what_the_program_notes_by_itself_is_missed_by_nobody(journal: Journal, slate: Slate) -> None:
    slate.faults = [FULL] * 9
    journal.submit(adding("a"), lambda _count: None, is_asked_for=False)
    assert (journal.pending, journal.unsaved) == (1, False)
    journal.submit(adding("b"), lambda _count: None)
    assert journal.unsaved


def test_the_store_for_a_worker_is_there_once_it_is_open(
    qtbot: QtBot, journal: Journal, slate: Slate, workers: Workers
) -> None:
    with pytest.raises(StoreError):
        journal.store()
    with qtbot.waitSignal(journal.opened):
        journal.open()
    assert journal.store() is cast(Store, slate)
    with pytest.raises(StoreError, match="keeps no reviews"):
        Journal(workers, None).store()


def test_where_nothing_is_kept_every_write_counts_as_done(workers: Workers) -> None:
    journal = Journal(workers, None)
    heard: list[object] = []
    journal.submit(adding("a"), heard.append)
    assert heard == [None]
    assert (journal.keeps, journal.pending, journal.trouble) == (False, 0, "")
    assert journal.shut_down()
