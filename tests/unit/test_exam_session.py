from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from clarus_desktop.core import language
from clarus_desktop.core.exams import Exam
from clarus_desktop.core.identity import HIDDEN
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ClipState, ExamSession, Queue, Row
from made_up_exam import ABSENT, PRESENT, follow, load, made_up_exam, sha, verdicts


@pytest.fixture
def exam() -> Exam:
    return made_up_exam(["L1", "R1", None])


@pytest.fixture
def session(qapp: object, exam: Exam) -> ExamSession:
    session = ExamSession()
    load(session, exam)
    return session


def test_how_far_a_clip_is(exam: Exam) -> None:
    row = Row(exam.clips[0], reviewer="Ito")
    assert row.state is ClipState.WAITING
    row = replace(row, analysing=True, done=3)
    assert row.state is ClipState.ANALYSING
    row = replace(row, analysing=False, verdicts=verdicts(0.9))
    assert row.state is ClipState.ANALYSED
    assert replace(row, opinions={"Novak": ABSENT}).state is ClipState.ANALYSED
    row = replace(row, opinions={"Ito": ABSENT})
    assert row.state is ClipState.REVIEWED
    row = replace(row, error="It holds no video.")
    assert row.state is ClipState.FAILED
    assert replace(row, lost=True).state is ClipState.LOST


def test_where_reviewer_and_model_part(exam: Exam) -> None:
    row = Row(exam.clips[0], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Novak": ABSENT})
    assert row.disagreements == ()
    assert len(replace(row, opinions={"Ito": ABSENT}).disagreements) == 1
    assert replace(row, opinions={"Ito": PRESENT}).disagreements == ()


def test_blind_mode_hides_the_model_until_this_reviewer_has_judged(session: ExamSession, exam: Exam) -> None:
    load(
        session,
        exam,
        Row(exam.clips[0], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Novak": PRESENT}),
        Row(exam.clips[1], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Ito": ABSENT}),
    )
    told: list[bool] = []
    session.blind_changed.connect(told.append)
    session.set_blind(True)
    session.set_blind(True)
    assert told == [True]
    unjudged, judged, _ = session.rows
    assert unjudged.hidden
    assert (unjudged.shown, unjudged.suspicion) == ({}, None)
    assert unjudged.state is ClipState.ANALYSED
    assert not judged.hidden
    assert judged.shown == judged.verdicts
    session.set_row(replace(unjudged, opinions={"Ito": PRESENT}))
    assert session.rows[0].suspicion == pytest.approx(0.8)


def test_blind_mode_outlasts_rows_and_exams(session: ExamSession, exam: Exam) -> None:
    session.set_blind(True)
    session.set_row(Row(exam.clips[0], verdicts=verdicts(0.9)))
    assert session.rows[0].hidden
    load(session, made_up_exam(["R2"]))
    assert session.rows[0].hidden


def test_a_row_of_another_exam_is_ignored(session: ExamSession) -> None:
    other = made_up_exam([None] * 9).clips[8]
    session.set_row(Row(other))
    session.set_picture(other.sha256, np.zeros((4, 4, 3), np.uint8))
    assert session.row(other.sha256) is None
    assert session.picture(other.sha256) is None


def test_another_exam_forgets_pictures_queue_and_current_clip(qtbot: QtBot, session: ExamSession) -> None:
    session.set_picture(sha(2), np.zeros((4, 4, 3), np.uint8))
    session.set_queue(Queue(True, False, 1, 3))
    session.set_current(sha(2))
    assert session.reviewer == "Ito"
    with qtbot.waitSignal(session.current_changed) as told:
        load(session, made_up_exam(["L1"]))
    assert told.args == [""]
    assert session.picture(sha(2)) is None
    assert session.queue == Queue()
    session.load(None)
    assert (session.exam, session.rows, session.reviewer) == (None, (), "")


def test_a_change_shows_once_it_is_saved(session: ExamSession, exam: Exam) -> None:
    asked: list[tuple[Exam, Exam, str]] = []
    session.change_requested.connect(lambda *change: asked.append(change))
    session.set_zone(sha(2), "R2")
    session.set_zone(sha(2), "R2")
    ((before, after, text),) = asked
    assert before == exam
    assert text == "Zone of clip-2.mp4: R2"
    assert session.rows[2].clip.zone is None
    session.saved(after)
    assert session.rows[2].clip.zone == "R2"
    assert session.exam == after


def test_changes_are_undone_by_name(session: ExamSession, exam: Exam) -> None:
    follow(session)
    session.set_zone(sha(0), None)
    session.set_protocol(Protocol.ZONES8)
    session.set_name("  Another visit ")
    session.set_name("Another visit")
    session.set_name("   ")
    assert session.exam is not None
    assert (session.exam.name, session.exam.protocol) == ("Another visit", Protocol.ZONES8)
    names = [session.undo.text(step) for step in range(session.undo.count())]
    assert names == ["Zone of clip-0.mp4: not known", "Protocol: 8 zones", "Rename exam"]
    while session.undo.canUndo():
        session.undo.undo()
    assert session.exam == exam
    while session.undo.canRedo():
        session.undo.redo()
    assert session.exam.clips[0].zone is None


def test_the_zone_of_several_clips_is_one_step(session: ExamSession, exam: Exam) -> None:
    follow(session)
    session.set_zones([sha(0), sha(2), "unknown"], "R2")
    assert session.exam is not None
    assert [session.exam.clips[place].zone for place in (0, 2)] == ["R2", "R2"]
    assert session.undo.count() == 1
    assert session.undo.undoText() == "Zone of 2 clips: R2"
    session.undo.undo()
    assert session.exam == exam
    session.set_zones([sha(0)], exam.clips[0].zone)
    assert session.undo.count() == 1


def test_nothing_is_taken_while_it_can_not_be_saved(session: ExamSession, exam: Exam) -> None:
    follow(session)
    session.set_trouble("The disk is full.")
    session.set_name("Another visit")
    session.set_zone(sha(0), "R3")
    assert session.exam == exam
    assert not session.undo.canUndo()


def test_what_is_concealed_is_not_reported(session: ExamSession, exam: Exam) -> None:
    assert session.reported() == exam
    clip = replace(exam.clips[0], name="smith_L1.dcm")
    load(session, replace(exam, name="Smith, ward 3", clips=(clip,)))
    session.conceal(frozenset({"smith"}))
    reported = session.reported()
    assert reported is not None
    assert reported.name == f"{HIDDEN}, ward 3"
    assert [clip.name for clip in reported.clips] == [f"{HIDDEN}_L1.dcm"]
    assert session.exam is not None
    assert session.exam.clips == (clip,)
    assert ExamSession().reported() is None


def test_a_change_is_stored_in_english_whatever_its_name_on_screen(
    session: ExamSession, exam: Exam, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored: list[str] = []
    session.change_requested.connect(lambda _before, _after, text: stored.append(text))
    monkeypatch.setattr(language, "_translate", lambda text: f"[{text}]")
    session.set_zone(exam.clips[0].sha256, None)
    session.set_protocol(Protocol.ZONES12)
    session.set_name("Other")
    assert session.undo.undoText() == "[Rename exam]"
    session.undo.undo()
    assert session.undo.undoText() == "[Protocol: [12 zones]]"
    session.undo.undo()
    name = exam.clips[0].name
    assert session.undo.undoText() == f"[Zone of {name}: [not known]]"
    assert stored == [
        *(f"Zone of {name}: not known", "Protocol: 12 zones", "Rename exam"),
        *("Undo: Rename exam", "Undo: Protocol: 12 zones"),
    ]


def test_why_a_clip_can_not_be_read_is_told_in_the_language_of_the_interface(
    session: ExamSession, exam: Exam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "_translate", lambda text: text.replace("is damaged", "est abîmé"))
    with language.english():
        error = language.tr("“{name}” is damaged.", name="a.mp4")
        row = Row(exam.clips[0], error=error)
        assert row.trouble == "“a.mp4” is damaged."
    assert row.trouble == "“a.mp4” est abîmé."
