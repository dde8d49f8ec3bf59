from __future__ import annotations

import itertools
import sqlite3
import tempfile
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_desktop.core.errors import StoreDamagedError, StoreError
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import RunRule, Segment
from clarus_desktop.core.history import Action
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.review_json import plain_finding, plain_measurement, plain_opinion
from clarus_desktop.core.reviews import Change, ChangeConflictError, Review, Subject, apply
from clarus_desktop.store import Store, open_store

CLIP = "c1" * 32
LARGE = Opinion(Answer.PRESENT, Extent.LARGE, "left base")
ABSENT = Opinion(Answer.ABSENT)
LINE = Measurement("b" * 32, MeasureKind.CALIPER, 12, (10.0, 20.5), (40.0, 60.25), "at its widest")


def test_nothing_is_said_of_an_unknown_clip(store: Store) -> None:
    assert store.review(CLIP, "Ann") == Review()
    assert store.reviews(CLIP) == {}
    assert store.adjudication(CLIP) is None
    assert store.settings(CLIP, "Ann", "m") is None
    assert store.reviewers() == ()
    assert store.history() == ()


def test_a_saved_change_is_there_after_reopening(
    folder: Path, store: Store, change: Callable[..., Change], finding: Callable[..., Finding]
) -> None:
    event = store.save(change(1), exam="e1")
    assert (event.number, event.reviewer, event.action) == (1, "Ann", Action.FINDING)
    assert (event.clip, event.exam) == (CLIP, "e1")
    assert event.text == "Confirm frames 11–13"
    assert event.before is None
    assert event.after == plain_finding(finding(1))
    store.close()
    with closing(open_store(folder)) as again:
        assert again.review(CLIP, "Ann") == Review((finding(1),))
        assert [each.text for each in again.history()] == [event.text]
        assert again.history()[0].at == event.at


def test_a_measurement_is_kept_and_logged_like_a_finding(folder: Path, store: Store) -> None:
    event = store.save(Change(CLIP, "Ann", Subject.MEASUREMENT, None, LINE))
    assert (event.action, event.text) == (Action.MEASUREMENT, "Draw caliper on frame 13")
    assert event.after == plain_measurement(LINE)
    moved = replace(LINE, end=(0.0, 0.0))
    store.save(Change(CLIP, "Ann", Subject.MEASUREMENT, LINE, moved))
    store.close()
    with closing(open_store(folder)) as again:
        assert again.review(CLIP, "Ann") == Review(measurements=(moved,))
        again.save(Change(CLIP, "Ann", Subject.MEASUREMENT, moved, None))
        assert again.reviews(CLIP) == {}
        assert again.verify().entries == 3


def test_a_review_from_before_there_were_measurements(
    folder: Path, store: Store, change: Callable[..., Change], finding: Callable[..., Finding]
) -> None:
    store.save(change(1))
    store.close()
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection, connection:
        connection.execute("UPDATE reviews SET body = json_remove(body, '$.measurements')")
    with closing(open_store(folder)) as again:
        assert again.review(CLIP, "Ann") == Review((finding(1),))
        again.save(Change(CLIP, "Ann", Subject.MEASUREMENT, None, LINE))
        assert again.review(CLIP, "Ann") == Review((finding(1),), measurements=(LINE,))
        assert again.verify().entries == 2


def test_a_measurement_that_was_altered_is_found(folder: Path, store: Store) -> None:
    store.save(Change(CLIP, "Ann", Subject.MEASUREMENT, None, LINE))
    store.close()
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection, connection:
        connection.execute("UPDATE reviews SET body = json_set(body, '$.measurements[0].end[0]', 41.0)")
    with closing(open_store(folder)) as again, pytest.raises(StoreDamagedError, match="measurement is not"):
        again.verify()


def test_reviewers_never_overwrite_each_other(store: Store, change: Callable[..., Change]) -> None:
    store.save(change(1, reviewer="Ann"))
    store.save(change(1, reviewer="Bo; DROP TABLE reviews"))
    store.save(Change(CLIP, "Ann", Subject.FINDING, change(1).after, None))
    assert set(store.reviews(CLIP)) == {"Bo; DROP TABLE reviews"}
    assert store.review(CLIP, "Ann") == Review()
    assert store.reviewers() == ("Ann", "Bo; DROP TABLE reviews")


def test_a_change_that_begins_elsewhere_is_refused(
    store: Store, change: Callable[..., Change], finding: Callable[..., Finding]
) -> None:
    store.save(change(1))
    with pytest.raises(ChangeConflictError):
        store.save(change(1))
    rejected = finding(1, Judgement.REJECTED)
    with pytest.raises(ChangeConflictError):
        store.save(Change(CLIP, "Ann", Subject.FINDING, rejected, None))
    assert store.review(CLIP, "Ann").findings == (finding(1),)
    assert len(store.history()) == 1


def test_a_blind_opinion_is_kept_beside_the_later_one(store: Store) -> None:
    store.save(Change(CLIP, "Ann", Subject.BLIND_OPINION, None, ABSENT))
    store.save(Change(CLIP, "Ann", Subject.OPINION, None, LARGE))
    assert store.review(CLIP, "Ann") == Review((), LARGE, ABSENT)
    with pytest.raises(ChangeConflictError):
        store.save(Change(CLIP, "Ann", Subject.BLIND_OPINION, ABSENT, LARGE))


def test_undo_and_imports_say_so_in_the_log(store: Store, change: Callable[..., Change]) -> None:
    store.save(change(1))
    assert store.save(change(1).reversed()).text == "Remove finding on frames 11–13 (by undo or redo)"
    assert store.save(change(1), how="imported by Bo").text == "Confirm frames 11–13 (imported by Bo)"


def test_adjudication(store: Store) -> None:
    store.adjudicate(CLIP, "Cleo", ABSENT, "e1")
    event = store.adjudicate(CLIP, "Dan", LARGE)
    assert store.adjudication(CLIP) == ("Dan", LARGE)
    assert event.text == "Adjudicate “present, large”"
    assert event.before == {"reviewer": "Cleo", **plain_opinion(ABSENT)}
    store.adjudicate(CLIP, "Dan", None)
    assert store.adjudication(CLIP) is None
    assert store.verify().entries == 3


def test_settings_are_kept_by_clip_reviewer_and_model(store: Store) -> None:
    first, second = (Thresholds(0.1, 0.2), RunRule(5, 2)), (Thresholds(1 / 3, 1.999), RunRule(1, 0))
    store.save_settings(CLIP, "Ann", "m1", *first)
    event = store.save_settings(CLIP, "Ann", "m2", *first)
    assert event.before is None
    event = store.save_settings(CLIP, "Ann", "m2", *second)
    assert event.text == "Thresholds 0.333 and 1.999, at least 1 frame at or above the threshold"
    assert event.before == {
        "model_sha256": "m2",
        "probability": 0.1,
        "distance": 0.2,
        "min_run": 5,
        "max_gap": 2,
    }
    assert store.settings(CLIP, "Ann", "m1") == first
    assert store.settings(CLIP, "Ann", "m2") == second
    assert store.settings(CLIP, "Bo", "m2") is None
    assert store.verify().entries == 3


def test_changes_made_together_are_made_all_or_none(store: Store, change: Callable[..., Change]) -> None:
    with store.together():
        store.save(change(1))
        store.save(change(2))

    def half_of_it() -> None:
        with store.together():
            store.save(change(3))
            store.save(change(1))

    with pytest.raises(ChangeConflictError):
        half_of_it()
    assert len(store.review(CLIP, "Ann").findings) == 2
    assert store.verify().entries == 2


def test_many_threads_at_once(store: Store, change: Callable[..., Change]) -> None:
    def write(reviewer: str) -> None:
        for number in range(10):
            store.save(change(number, reviewer=reviewer))
            assert len(store.review(CLIP, reviewer).findings) == number + 1

    threads = [threading.Thread(target=write, args=(name,)) for name in ("Ann", "Bo", "Cleo", "Dan")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [len(review.findings) for review in store.reviews(CLIP).values()] == [10] * 4
    assert store.verify().entries == 40


def test_a_name_that_is_no_text_is_refused_in_words(store: Store, change: Callable[..., Change]) -> None:
    with pytest.raises(StoreError, match="a name holds characters"):
        store.save(change(1, reviewer="half \udc41 character"))
    assert store.verify().entries == 0


def test_a_closed_store_says_so(store: Store, change: Callable[..., Change]) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreError, match="was closed"):
        store.save(change(1))


# Any sequence of changes

notes = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
opinions = st.none() | st.builds(
    lambda answer, extent, note: Opinion(answer, extent if answer is Answer.PRESENT else None, note),
    st.sampled_from(Answer),
    st.none() | st.sampled_from(Extent),
    notes,
)
spans = st.builds(lambda first, length: Segment(first, first + length), st.integers(0, 50), st.integers(0, 9))
steps = st.tuples(
    st.sampled_from(
        ["judge", "revise", "remove", "measure", "unmeasure", "opinion", "blind opinion", "undo"]
    ),
    st.sampled_from(["a" * 64, "b" * 64]),
    st.sampled_from(["Ann", "Bo"]),
    st.integers(0, 5),
    st.builds(
        Finding,
        st.just("to be given"),
        spans,
        st.sampled_from(Judgement),
        st.none() | st.sampled_from(FindingKind),
        notes,
        st.booleans(),
    ),
    opinions,
)
Step = tuple[str, str, str, int, Finding, Opinion | None]


def as_change(step: Step, review: Review, identity: str, last: Change | None) -> Change | None:
    """What a step does to a review; None where it can do nothing."""
    what, clip, reviewer, which, made, opinion = step
    made = replace(made, id=identity)
    chosen = review.findings[which % len(review.findings)] if review.findings else None
    match what:
        case "judge":
            return Change(clip, reviewer, Subject.FINDING, None, made)
        case "revise" if chosen:
            return Change(clip, reviewer, Subject.FINDING, chosen, replace(made, id=chosen.id))
        case "remove" if chosen:
            return Change(clip, reviewer, Subject.FINDING, chosen, None)
        case "measure":
            line = Measurement(identity, MeasureKind.CALIPER, made.span.first, (0, 0), (3.5, 4), made.note)
            return Change(clip, reviewer, Subject.MEASUREMENT, None, line)
        case "unmeasure" if review.measurements:
            return Change(clip, reviewer, Subject.MEASUREMENT, review.measurements[0], None)
        case "opinion":
            return Change(clip, reviewer, Subject.OPINION, review.opinion, opinion)
        case "blind opinion" if review.blind_opinion is None:
            return Change(clip, reviewer, Subject.BLIND_OPINION, None, opinion)
        case "undo" if last is not None and last.subject is not Subject.BLIND_OPINION:
            return last.reversed()
    return None


@settings(max_examples=25, deadline=None)
@given(st.lists(steps, max_size=25))
def test_any_changes_add_up_to_what_applying_them_gives(sequence: list[Step]) -> None:
    expected: dict[tuple[str, str], Review] = {}
    latest: dict[tuple[str, str], Change] = {}
    number = itertools.count()
    made = 0
    with tempfile.TemporaryDirectory() as name:
        with closing(open_store(Path(name))) as store:
            for step in sequence:
                key = step[1], step[2]
                review = expected.get(key, Review())
                change = as_change(step, review, f"{next(number):032x}", latest.pop(key, None))
                if change is None:
                    continue
                made += 1
                store.save(change)
                latest[key] = change
                expected[key] = apply(review, change)
                assert store.review(*key) == expected[key]
        with closing(open_store(Path(name))) as store:
            for clip in ("a" * 64, "b" * 64):
                said = {who: review for (which, who), review in expected.items() if which == clip}
                assert store.reviews(clip) == {who: said[who] for who in said if said[who] != Review()}
            assert store.verify().entries == made
