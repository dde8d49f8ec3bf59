"""Reviews on their way from the session to the store and back."""

from __future__ import annotations

import contextlib
import stat

import pytest

pytest.importorskip("PySide6")
from bench import Bench, make_clip
from clarus_desktop import settings
from clarus_desktop.core.errors import StoreError
from clarus_desktop.core.findings import Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Change, Review, Subject
from clarus_desktop.store import Store, open_store

SPAN = Segment(10, 19)
PRESENT = Opinion(Answer.PRESENT)


def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk be full."""

    def save(*_: object) -> None:
        raise StoreError("Reviews can't be saved: the disk is full.", "Free some space.")

    monkeypatch.setattr(Store, "save", save)


def test_judged_closed_opened_it_is_there(bench: Bench) -> None:
    bench.reviewing.set_reviewer("  Ann \n Bee ")
    bench.open(make_clip())
    judging = bench.session.judging
    with bench.settling():
        judging.judge(SPAN, Judgement.REJECTED)
        assert judging.review == Review()  # not before it is on disk
        judging.set_note(SPAN, "an artefact")
        judging.give_opinion(PRESENT)
    review = judging.review
    assert (review.opinion, review.findings[0].note) == (PRESENT, "an artefact")
    bench.close()

    again = Bench(bench.folder, bench.qtbot, bench.settings_file)
    assert again.told["set_reviewer"] == ("Ann Bee", ["Ann Bee"])
    again.open(make_clip())
    assert again.session.judging.review == review
    again.close()


def test_nothing_can_be_judged_before_the_review_is_there(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip("a"))
    judging = bench.session.judging
    refused: list[str] = []
    judging.refused.connect(refused.append)
    with bench.settling():
        bench.session.load(make_clip("b"))
        bench.reviewing.open(bench.settings_file)
        judging.judge(SPAN, Judgement.CONFIRMED)  # would have been said of the clip before
    assert refused
    assert judging.clip == "b" * 64
    assert judging.review == Review()


def test_two_reviewers_never_overwrite_each_other(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    with bench.settling():
        judging.judge(SPAN, Judgement.CONFIRMED)
    ann = judging.review
    with bench.settling():
        bench.reviewing.set_reviewer("Bob")
    assert (judging.reviewer, judging.review, judging.others) == ("Bob", Review(), {"Ann": ann})
    with bench.settling():
        judging.judge(SPAN, Judgement.REJECTED)
    with bench.settling():
        bench.reviewing.set_reviewer("Ann")
    assert judging.review == ann
    snapshot = bench.session.snapshot()
    assert snapshot is not None
    assert sorted(snapshot.reviews) == ["Ann", "Bob"]


def test_nothing_is_said_in_the_former_reviewers_name(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    with bench.settling():
        bench.reviewing.set_reviewer("Bob")
        judging.judge(SPAN, Judgement.CONFIRMED)  # before Bob's review is there
    with bench.settling():
        bench.reviewing.reload()
    assert (judging.reviewer, judging.review, judging.others) == ("Bob", Review(), {})


def test_what_is_written_at_once_is_told_before_it_is_read(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    with bench.settling():
        for frame in (10, 20, 30):
            judging.mark(Segment(frame, frame))
        bench.reviewing.reload()
        assert bench.journal.flush()
    assert len(judging.review.findings) == 3
    assert bench.journal.pending == 0


def test_what_blind_mode_hides_is_in_no_snapshot(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Bob")
    bench.open(make_clip())
    with bench.settling():
        bench.session.judging.give_opinion(PRESENT)
    with bench.settling():
        bench.reviewing.set_reviewer("Ann")
    bench.reviewing.set_blind(True)
    assert bench.exam.blind
    snapshot = bench.session.snapshot()
    assert snapshot is not None
    assert snapshot.reviews == {}
    with bench.settling():
        bench.session.judging.give_opinion(Opinion(Answer.ABSENT))
    snapshot = bench.session.snapshot()
    assert snapshot is not None
    assert sorted(snapshot.reviews) == ["Ann", "Bob"]
    assert settings.load(bench.settings_file).blind


def test_a_full_disk_is_said_and_what_was_judged_is_saved_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    with monkeypatch.context() as patch:
        full(patch)
        with bench.settling():
            judging.judge(SPAN, Judgement.CONFIRMED)
        assert judging.trouble == "Reviews can't be saved: the disk is full. Free some space."
        assert judging.trouble in bench.told["set_unsaved"][0]
        refused: list[str] = []
        judging.refused.connect(refused.append)
        judging.judge(Segment(50, 60), Judgement.CONFIRMED)
        assert refused == [judging.trouble]
        # another clip can be looked at meanwhile, and this one again
        bench.open(make_clip("b"))
        bench.open(make_clip("a"))
        assert judging.review == Review()
    with bench.settling():
        bench.reviewing.retry()
    assert judging.trouble == ""
    assert bench.told["set_unsaved"] == ("",)
    assert [finding.span for finding in judging.review.findings] == [SPAN]
    with bench.settling():
        judging.judge(SPAN, Judgement.REJECTED)  # goes on from what was pending
    assert [finding.judgement for finding in judging.review.findings] == [Judgement.REJECTED]


def test_a_change_that_does_not_fit_is_told_and_the_review_read_anew(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    elsewhere = Change("a" * 64, "Ann", Subject.OPINION, None, Opinion(Answer.ABSENT))
    with bench.settling():
        bench.journal.submit(lambda store: store.save(elsewhere), lambda _event: None)
        judging.give_opinion(PRESENT)
        judging.give_opinion(None)
    assert "was not saved" in bench.told["show_error"][0]
    assert judging.review.opinion == Opinion(Answer.ABSENT)
    assert judging.trouble == ""


def test_another_window_writes_the_reviews(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    with bench.settling():
        bench.session.judging.give_opinion(PRESENT)

    second = Bench(bench.folder, bench.qtbot, bench.settings_file)
    second.open(make_clip())
    judging = second.session.judging
    assert judging.review.opinion == PRESENT
    assert judging.trouble
    assert second.told["set_store_note"] == (judging.trouble,)
    assert second.told["set_unsaved"] == ("",)  # nothing was taken, nothing is lost
    bench.close()
    with second.settling():
        second.reviewing.retry()
    assert judging.trouble == ""
    assert second.told["set_store_note"] == ("",)
    with second.settling():
        judging.give_opinion(None)
    assert judging.review == Review()
    second.close()


def test_a_store_that_can_not_be_opened_bars_judging_not_looking(bench: Bench) -> None:
    bench.folder.write_text("not a folder")
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    assert judging.trouble
    assert bench.analysis.runs == 1
    bench.folder.unlink()
    with contextlib.closing(open_store(bench.folder)) as store:
        store.save(Change("a" * 64, "Ann", Subject.OPINION, None, PRESENT))
    with bench.settling():
        bench.reviewing.retry()
    assert judging.trouble == ""
    assert judging.review.opinion == PRESENT


def test_the_settings_are_for_the_user_alone(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    assert stat.S_IMODE(bench.settings_file.stat().st_mode) == 0o600


def test_the_history_is_told_while_somebody_looks(bench: Bench) -> None:
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip())
    judging = bench.session.judging
    assert "set_history" not in bench.told
    with bench.settling():
        bench.history.want(True)
    with bench.settling():
        judging.judge(SPAN, Judgement.CONFIRMED)
    bench.qtbot.waitUntil(
        lambda: [event.text for event in bench.told["set_history"][0]][:1] == ["Confirm frames 11–20"]
    )
    with bench.settling():
        bench.reviewing.set_reviewer("Bob")
        bench.reviewing.set_blind(True)
    bench.qtbot.waitUntil(lambda: bench.told["set_history"] == ((),))  # not what Ann said, nor the model
