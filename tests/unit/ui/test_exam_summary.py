from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.exam_summary import ExamSummary
from made_up_exam import ABSENT, PRESENT, load, made_up_exam, verdicts


@pytest.fixture
def session(qapp: object) -> ExamSession:
    return ExamSession()


@pytest.fixture
def summary(qtbot: QtBot, session: ExamSession) -> ExamSummary:
    summary = ExamSummary(session)
    qtbot.addWidget(summary)
    return summary


def texts(summary: ExamSummary) -> list[str]:
    flush_all(summary)
    return [line.text() for line in summary.lines.values()]


def test_an_exam_at_its_beginning(summary: ExamSummary, session: ExamSession) -> None:
    load(session, made_up_exam(["R1", None]))
    assert texts(summary) == [
        "Nothing is analysed yet.",
        "2 not judged.",
        "No clip has both verdicts yet.",
        "1 of 6 have a clip. Missing: R2, R3, L1, L2, L3. 1 clip is in none of them.",
    ]


def test_an_exam_in_full(summary: ExamSummary, session: ExamSession) -> None:
    exam = made_up_exam(["R1", "R2", "R3", "L1", "L2", "L3"])
    opinions = [PRESENT, ABSENT, ABSENT, Opinion(Answer.CANNOT_TELL), ABSENT, None]
    scores = [(0.9, 0.1), (0.9, 0.9), (0.1, 0.1), (0.1, 0.9), (0.1, 0.1), (0.1, 0.1)]
    rows = [
        Row(
            clip,
            verdicts=verdicts(*score),
            reviewer="Ito",
            opinions={"Novak": PRESENT, **({"Ito": opinion} if opinion else {})},
        )
        for clip, opinion, score in zip(exam.clips, opinions, scores, strict=True)
    ]
    load(session, exam, *rows)
    assert texts(summary) == [
        "3 of 6 analysed clips flagged (probability 2, distance 2).",
        "1 present, 3 absent, 1 can't tell, 1 not judged.",
        "1 clip: R2.",
        "6 of 6 have a clip.",
    ]


def test_reviewer_and_model_of_one_mind(summary: ExamSummary, session: ExamSession) -> None:
    exam = made_up_exam(["R1"])
    row = Row(exam.clips[0], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Ito": PRESENT})
    load(session, exam, row)
    assert texts(summary)[2] == "Nowhere, of 1 clip with both verdicts."


def test_a_model_with_one_track(summary: ExamSummary, session: ExamSession) -> None:
    exam = made_up_exam(["R1"])
    probability = {TrackKind.PROBABILITY: verdicts(0.9)[TrackKind.PROBABILITY]}
    load(session, exam, Row(exam.clips[0], verdicts=probability))
    assert texts(summary)[0] == "1 of 1 analysed clip flagged (probability 1)."


def test_blind_mode_counts_no_hidden_clip(summary: ExamSummary, session: ExamSession) -> None:
    exam = made_up_exam(["R1", "R2", "R3"])
    rows = [Row(clip, verdicts=verdicts(0.9), reviewer="Ito") for clip in exam.clips]
    load(session, exam, *rows)
    session.set_blind(True)
    assert texts(summary)[0] == "Hidden for 3 clips until you have judged."
    session.set_row(Row(exam.clips[0], verdicts=verdicts(0.9), reviewer="Ito", opinions={"Ito": PRESENT}))
    assert texts(summary)[0] == (
        "1 of 1 analysed clip flagged (probability 1, distance 0). Hidden for 2 clips until you have judged."
    )


def test_zones_of_another_protocol_are_in_none(summary: ExamSummary, session: ExamSession) -> None:
    load(session, made_up_exam(["LPT", "L1"], Protocol.SWEEPS12))
    assert texts(summary)[3].startswith("1 of 12 have a clip. Missing: RAS, RAT,")
    assert texts(summary)[3].endswith("1 clip is in none of them.")
