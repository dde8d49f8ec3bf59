from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QImage,
)
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.zones import ZONES, Protocol, Zone
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui import zone_map
from clarus_desktop.ui.coalesce import flush_all
from clarus_desktop.ui.exam_drag import dragged, dropped
from clarus_desktop.ui.exam_zones import zone_state
from clarus_desktop.ui.marks import FlagState
from clarus_desktop.ui.zone_map import ZoneMap
from made_up_exam import ABSENT, PRESENT, follow, load, made_up_exam, sha, verdicts

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def session(qapp: object) -> ExamSession:
    """R1 flagged, R2 not, L1 with two clips of which one is not analysed; no clip in R3, L2 and L3."""
    session = ExamSession()
    exam = made_up_exam(["R1", "R2", "L1", "L1", None])
    scores = (0.9, 0.1, 0.1)
    load(
        session,
        exam,
        *(Row(exam.clips[n], verdicts=verdicts(score), reviewer="Ito") for n, score in enumerate(scores)),
    )
    return session


@pytest.fixture
def chest(qtbot: QtBot, session: ExamSession) -> ZoneMap:
    chest = ZoneMap(session)
    qtbot.addWidget(chest)
    chest.resize(480, 400)
    with qtbot.waitActive(chest):
        chest.show()
        chest.activateWindow()
    return chest


def zone(chest: ZoneMap, code: str) -> Zone:
    return next(zone for zone in chest.zones if zone.code == code)


def middle(chest: ZoneMap, code: str) -> QPoint:
    return chest.area(zone(chest, code)).center().toPoint()


def drop(chest: ZoneMap, data: QMimeData, place: QPoint) -> bool:
    """Drag something over a place and let go; gives whether it was taken."""
    enter = QDragEnterEvent(place, COPY, data, LEFT, NONE)
    QApplication.sendEvent(chest, enter)
    if not enter.isAccepted():
        return False
    move = QDragMoveEvent(place, COPY, data, LEFT, NONE)
    QApplication.sendEvent(chest, move)
    if move.isAccepted():
        QApplication.sendEvent(chest, QDropEvent(QPointF(place), COPY, data, LEFT, NONE))
    else:
        QApplication.sendEvent(chest, QDragLeaveEvent())
    return move.isAccepted()


@pytest.mark.parametrize("protocol", Protocol)
@pytest.mark.parametrize("size", [(280, 220), (480, 400), (900, 260)])
def test_every_zone_of_a_protocol_has_its_place(
    chest: ZoneMap, session: ExamSession, protocol: Protocol, size: tuple[int, int]
) -> None:
    load(session, made_up_exam([], protocol))
    chest.resize(*size)
    assert chest.zones == ZONES[protocol]
    for each in chest.zones:
        assert chest.rect().toRectF().contains(chest.area(each))
        assert chest.zone_at(chest.area(each).center()) == each


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ("", None),
        ("b", FlagState.BELOW),
        ("bu", FlagState.UNKNOWN),  # what is not analysed may yet be flagged
        ("buf", FlagState.FLAGGED),
    ],
)
def test_several_clips_are_shown_by_the_gravest(states: str, expected: FlagState | None) -> None:
    clip = made_up_exam(["R1"]).clips[0]
    known = {"b": verdicts(0.1), "f": verdicts(0.1, 0.9), "u": {}}
    assert zone_state(Row(clip, verdicts=known[state]) for state in states) is expected


def test_in_words_for_who_can_not_see_it(chest: ZoneMap) -> None:
    texts = dict(line.split(", ", 1) for line in chest.accessibleDescription().split("; "))
    assert texts["R1"] == "Right upper BLUE point: clip-0.mp4 (analysed, model flagged)"
    assert texts["R3"] == "Right PLAPS point: no clip"
    assert "clip-2.mp4 (analysed, model not flagged), clip-3.mp4 (not analysed, model —)" in texts["L1"]


def test_blind_mode_hides_the_model_in_words_and_colours(
    qtbot: QtBot, chest: ZoneMap, session: ExamSession
) -> None:
    def picture() -> QImage:
        flush_all(chest)
        return chest.grab(chest.area(zone(chest, "R1")).toAlignedRect()).toImage()

    flagged = picture()
    session.set_blind(True)
    hidden = picture()
    assert hidden != flagged
    assert "model hidden" in chest.accessibleDescription()
    session.set_row(replace(session.rows[0], verdicts=verdicts(0.1)))
    assert picture() == hidden
    session.set_row(replace(session.rows[0], verdicts=verdicts(0.9), opinions={"Ito": PRESENT}))
    assert picture() != hidden
    assert "model flagged, your verdict present" in chest.accessibleDescription()


def test_each_verdict_of_the_clinician_looks_different(chest: ZoneMap, session: ExamSession) -> None:
    def picture(opinion: Opinion | None) -> bytes:
        session.set_row(replace(session.rows[0], opinions={"Ito": opinion} if opinion else {}))
        flush_all(chest)
        image = chest.grab(chest.area(zone(chest, "R1")).toAlignedRect()).toImage()
        return bytes(image.constBits())

    pictures = [picture(each) for each in (None, PRESENT, ABSENT, Opinion(Answer.CANNOT_TELL))]
    assert len(set(pictures)) == len(pictures)


def test_a_click_chooses_the_clips_of_the_zone(qtbot: QtBot, chest: ZoneMap) -> None:
    chosen: list[list[str]] = []
    chest.clips_chosen.connect(chosen.append)
    for code in ("L1", "L3"):
        qtbot.mouseClick(chest, LEFT, pos=middle(chest, code))
    qtbot.mouseClick(chest, LEFT, pos=QPoint(2, 2))
    assert chosen == [[sha(2), sha(3)], []]


def test_keys_go_from_zone_to_zone_and_enter_chooses(qtbot: QtBot, chest: ZoneMap) -> None:
    chosen: list[list[str]] = []
    chest.clips_chosen.connect(chosen.append)
    key = Qt.Key
    ways: list[tuple[Iterable[Qt.Key], list[str]]] = [
        ([], [sha(0)]),  # R1
        ([key.Key_Down], [sha(1)]),  # R2
        ([key.Key_Right, key.Key_Up], [sha(2), sha(3)]),  # L2, L1
        ([key.Key_Up], [sha(2), sha(3)]),  # there is nothing above
        ([key.Key_Left], [sha(0)]),  # R1
    ]
    for keys, clips in ways:
        for each in keys:
            qtbot.keyClick(chest, each)
        qtbot.keyClick(chest, key.Key_Return)
        assert chosen[-1] == clips


def test_clips_dropped_on_a_zone_are_put_there(chest: ZoneMap, session: ExamSession) -> None:
    follow(session)
    assert drop(chest, dragged([sha(4), sha(0)]), middle(chest, "L3"))
    assert [row.clip.zone for row in session.rows] == ["L3", "R2", "L1", "L1", "L3"]
    session.undo.undo()
    assert session.rows[0].clip.zone == "R1"


def test_what_is_dropped_beside_the_zones_stays_where_it_was(chest: ZoneMap, session: ExamSession) -> None:
    follow(session)
    assert not drop(chest, dragged([sha(4)]), QPoint(2, 2))
    assert session.rows[4].clip.zone is None


def test_files_are_left_to_the_window(chest: ZoneMap) -> None:
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/there/folder")])
    assert not drop(chest, files, middle(chest, "L3"))


def test_nothing_is_moved_while_nothing_can_be_saved(chest: ZoneMap, session: ExamSession) -> None:
    session.set_trouble("The disk is full.")
    assert not drop(chest, dragged([sha(4)]), middle(chest, "L3"))


@pytest.mark.parametrize(("code", "clips"), [("L1", [(sha(2), sha(3))]), ("R3", [])])
def test_the_clips_of_a_zone_are_dragged_out_of_it(
    qtbot: QtBot,
    chest: ZoneMap,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
    clips: list[tuple[str, ...]],
) -> None:
    begun: list[tuple[str, ...]] = []

    class Drag:
        """Qt's own waits for a real mouse."""

        def __init__(self, _source: object) -> None:
            pass

        def setMimeData(self, data: QMimeData) -> None:
            begun.append(dropped(data))

        def exec(self, _action: Qt.DropAction) -> None:
            pass

    monkeypatch.setattr(zone_map, "QDrag", Drag)
    start = middle(chest, code)
    qtbot.mousePress(chest, LEFT, pos=start)
    for step in (2, 40, 60):
        qtbot.mouseMove(chest, start + QPoint(step, 0))
    qtbot.mouseRelease(chest, LEFT, pos=start + QPoint(60, 0))
    assert begun == clips


def test_a_tool_tip_names_zone_and_clips(qtbot: QtBot, chest: ZoneMap) -> None:
    def tip(place: QPoint) -> str:
        event = QHelpEvent(QEvent.Type.ToolTip, place, chest.mapToGlobal(place))
        QApplication.sendEvent(chest, event)
        return QToolTip.text()

    assert tip(middle(chest, "R1")) == "R1: Right upper BLUE point\nclip-0.mp4: analysed, model flagged"
    assert "No clip" in tip(middle(chest, "R3"))
    tip(QPoint(2, 2))
    qtbot.waitUntil(lambda: QToolTip.text() == "")


def test_another_protocol_redraws_the_map(qtbot: QtBot, chest: ZoneMap, session: ExamSession) -> None:
    follow(session)
    session.set_protocol(Protocol.SWEEPS12)
    qtbot.keyClick(chest, Qt.Key.Key_Down)
    flush_all(chest)
    assert "LPT" in chest.accessibleDescription()
    assert not chest.grab().isNull()
