"""The order of the list against one written out, through many changes, with Qt's own checks of a model."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from clarus_desktop.core.archives import ArchiveInfo
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.zones import Protocol
from clarus_desktop.exam_session import ExamSession, Row
from clarus_desktop.ui.exam_model import Column, ExamModel
from clarus_desktop.ui.exam_order import ExamOrder
from made_up_exam import sha, verdicts

DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
BEGAN = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)


def archive_of(rows: list[Row], session: ExamSession) -> ExamSession:
    info = ArchiveInfo("screening", "2.1", "5c" * 32, BEGAN, None)
    session.load(Exam("a", "screened", "/there", BEGAN, Protocol.BLUE6, archive=info), rows)
    return session


def make_row(number: int, score: float | None) -> Row:
    return Row(
        ExamClip(sha(number), f"clip-{number % 7}.mp4", f"/there/{number}.mp4", 1000, 100, 4.0),
        verdicts={} if score is None else verdicts(score),
        reviewer="Ito",
    )


def naive(session: ExamSession, column: Column, down: bool, text: str) -> list[str]:
    """Hashes as they should be shown."""
    rows = [row for row in session.rows if text in f"{row.name} {row.state.value}"]
    if column is Column.NAME:
        keys = {row.clip.sha256: row.name for row in rows}
        return [row.clip.sha256 for row in sorted(rows, key=lambda row: keys[row.clip.sha256], reverse=down)]
    known = [row for row in rows if row.suspicion is not None]
    unknown = [row for row in rows if row.suspicion is None]
    known.sort(key=lambda row: row.suspicion or 0.0, reverse=down)
    return [row.clip.sha256 for row in known + unknown]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.usefixtures("qapp")
def test_as_written_out_whatever_changes(seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = [None if one < 0.2 else round(float(one), 1) for one in rng.random(20)]
    session = archive_of([make_row(number, score) for number, score in enumerate(scores)], ExamSession())
    model = ExamModel(session)
    order = ExamOrder(model)
    tester = QAbstractItemModelTester(order, QAbstractItemModelTester.FailureReportingMode.Warning)
    column, down, text = Column.PICTURE, False, ""
    for _ in range(80):
        match rng.integers(0, 6):
            case 0:
                column, down = (Column.NAME, Column.SUSPICION)[rng.integers(0, 2)], bool(rng.integers(0, 2))
                order.sort(column, DOWN if down else UP)
            case 1:
                text = ("", "clip-3", "reviewed", "analysed")[rng.integers(0, 4)]
                order.set_text(text)
            case 2:
                session.set_blind(bool(rng.integers(0, 2)))
            case 3:
                some = rng.choice(20, 9, replace=False)
                session.set_rows(
                    replace(session.rows[number], verdicts=verdicts(float(rng.random()))) for number in some
                )
            case _:
                row = session.rows[rng.integers(0, 20)]
                said = {"Ito": Opinion(Answer.ABSENT)} if rng.integers(0, 2) else {}
                score = float(rng.choice([0.2, 0.5, 0.9]))
                session.set_row(replace(row, opinions=said, verdicts=verdicts(score)))
        if column is not Column.PICTURE:
            assert order.hashes() == naive(session, column, down, text)
        for place, sha256 in enumerate(order.hashes()):
            assert order.row(place).clip.sha256 == sha256
            source = order.mapToSource(order.index(place, 2))
            assert order.mapFromSource(source).row() == place
    del tester


@pytest.mark.usefixtures("qapp")
def test_what_is_chosen_stays_chosen_where_it_goes() -> None:
    session = archive_of([make_row(number, number / 10) for number in range(10)], ExamSession())
    order = ExamOrder(ExamModel(session))
    selection = QItemSelectionModel(order)
    kept = QPersistentModelIndex(order.index(4, Column.NAME))
    rows = QItemSelectionModel.SelectionFlag.Rows
    selection.select(order.index(4, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect | rows)

    def chosen() -> list[str]:
        return [order.row(index.row()).clip.sha256 for index in selection.selectedRows()]

    order.sort(Column.SUSPICION, DOWN)
    assert (chosen(), kept.row()) == ([sha(4)], 5)
    session.set_row(replace(session.rows[4], verdicts=verdicts(1.0)))
    assert (chosen(), kept.row()) == ([sha(4)], 0)
    session.set_rows(
        replace(row, verdicts=verdicts(1 - number / 10)) for number, row in enumerate(session.rows)
    )
    assert (chosen(), kept.row()) == ([sha(4)], 4)


@pytest.mark.usefixtures("qapp")
def test_ten_thousand_clips_are_asked_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    scores = np.random.default_rng(1).permutation(10_000) / 10_000
    session = archive_of([make_row(number, score) for number, score in enumerate(scores)], ExamSession())
    asked: list[str] = []
    own = Row.name.fget  # type: ignore[attr-defined]

    def name(row: Row) -> str:
        asked.append(row.clip.sha256)
        return str(own(row))

    order = ExamOrder(ExamModel(session))
    order.sort(Column.SUSPICION, DOWN)
    assert order.hashes() == naive(session, Column.SUSPICION, True, "")
    monkeypatch.setattr(Row, "name", property(name))
    order.sort(Column.NAME, UP)
    order.sort(Column.NAME, UP)
    assert len(asked) == 10_000
    asked.clear()
    order.set_text("clip-3")
    assert len(asked) == 10_000
    asked.clear()
    session.set_row(replace(session.rows[3], verdicts=verdicts(0.1)))
    assert len(asked) <= 2
