from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from clarus_desktop.core.exams import Exam
from clarus_desktop.core.history import Action
from clarus_desktop.core.reviews import ChangeConflictError
from clarus_desktop.store import Store, open_store


def test_an_exam_is_there_after_reopening(folder: Path, store: Store, exam: Callable[..., Exam]) -> None:
    first = exam("e1", "a", "b")
    store.save_exam(None, first, "", "New exam")
    moved = first.with_clip(replace(first.clips[0], zone="R1"))
    event = store.save_exam(first, moved, "Ann", "Zone of a_L2.mp4: R1", Action.ZONE)
    assert (event.action, event.exam, event.reviewer) == (Action.ZONE, "e1", "Ann")
    store.close()
    with closing(open_store(folder)) as again:
        assert again.exams() == (moved,)
        assert again.exam("e1") == moved
        assert again.exam("e2") is None
        assert again.verify().entries == 2


def test_an_exam_changed_elsewhere_is_not_overwritten(store: Store, exam: Callable[..., Exam]) -> None:
    first = exam("e1", "a")
    with pytest.raises(ChangeConflictError):
        store.save_exam(first, replace(first, name="B"), "Ann", "Rename exam")
    store.save_exam(None, first, "Ann", "New exam")
    with pytest.raises(ChangeConflictError):
        store.save_exam(None, first, "Ann", "New exam")
    with pytest.raises(ValueError, match="no change of an exam"):
        store.save_exam(first, first, "Ann", "Export", Action.EXPORT)
    assert store.exams() == (first,)


def test_the_exam_opened_last_comes_first(store: Store, exam: Callable[..., Exam]) -> None:
    for identity in ("e1", "e2", "e3"):
        store.save_exam(None, exam(identity), "", "New exam")
    assert [each.id for each in store.exams()] == ["e3", "e2", "e1"]
    store.opened("e1")
    store.save_exam(exam("e2"), replace(exam("e2"), name="B"), "", "Rename exam")
    assert [each.id for each in store.exams()] == ["e1", "e3", "e2"]


def test_the_exam_that_shares_most_clips_is_found(store: Store, exam: Callable[..., Exam]) -> None:
    store.save_exam(None, exam("e1", "a", "b", "c"), "", "New exam")
    store.save_exam(None, exam("e2", "c", "d"), "", "New exam")

    def like(*hashes: str) -> str | None:
        found = store.exam_like(hashes)
        return None if found is None else found.id

    assert like("a", "b", "x", "y") == "e1"
    assert like("a", "x", "y") is None
    assert like("b", "c", "d", "a") == "e1"
    assert like("c") == "e2"
    assert like() is None


def test_places_of_a_clip_come_latest_first(folder: Path, store: Store) -> None:
    store.saw("a", "/old/患者.mp4", 10)
    store.saw("a", Path("/new/x.mp4"), 10)
    store.saw("b", "/b.mp4", 10)
    assert store.places("a") == ("/new/x.mp4", "/old/患者.mp4")
    store.saw("a", "/old/患者.mp4", 10)
    store.saw("a", "/bytes/\udcff.mp4", 10)  # a file's name need not be text
    store.close()
    with closing(open_store(folder)) as again:
        assert again.places("a") == ("/bytes/\udcff.mp4", "/old/患者.mp4", "/new/x.mp4")
        assert again.places("c") == ()


def test_history_is_told_by_clip_and_by_exam(store: Store, exam: Callable[..., Exam]) -> None:
    store.save_exam(None, exam("e1", "a"), "Ann", "New exam")
    store.note(Action.EXPORT, "Ann", "Export a report", clip="a", exam="e1", after={"kind": "pdf"})
    store.note(Action.IMPORT, "Bo", "Import", clip="a")
    assert [each.text for each in store.history()] == ["Import", "Export a report", "New exam"]
    assert [each.number for each in store.history(clip="a")] == [3, 2]
    assert [each.number for each in store.history(exam="e1")] == [2, 1]
    assert [each.number for each in store.history(clip="a", exam="e1")] == [2]
    assert [each.number for each in store.history(limit=1)] == [3]
    assert store.history(clip="a")[1].after == {"kind": "pdf"}
    with pytest.raises(ValueError, match="logged by what it changes"):
        store.note(Action.FINDING, "Ann", "not so")
