from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.history import Action, Event
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.history_panel import HistoryPanel, details
from clarus_desktop.ui.main_window import MainWindow

AT = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def event(number: int, action: Action, reviewer: str = "Ann", **values: object) -> Event:
    before, after = values.get("before"), values.get("after")
    at = AT + timedelta(minutes=number)
    return Event(number, at, reviewer, action, "0" * 64, "", f"Step {number}", before, after)  # type: ignore[arg-type]


EVENTS = (
    event(1, Action.ANALYSIS),
    event(2, Action.FINDING),
    event(3, Action.OPINION, "Bo"),
    event(4, Action.THRESHOLDS),
    event(5, Action.FINDING, "Bo"),
    event(6, Action.MEASUREMENT),
    event(7, Action.MEASUREMENT, "Bo"),
)


@pytest.fixture
def panel(qtbot: QtBot, reviewed: ReviewSession) -> HistoryPanel:
    panel = HistoryPanel(reviewed)
    qtbot.addWidget(panel)
    return panel


def steps(panel: HistoryPanel) -> list[str]:
    return [str(panel.model.index(row, 2).data()) for row in range(panel.model.rowCount())]


def test_latest_first_and_others_only_after_ones_own_verdict(
    panel: HistoryPanel, reviewed: ReviewSession
) -> None:
    panel.set_history(EVENTS)
    assert steps(panel) == ["Step 6", "Step 4", "Step 2", "Step 1"]
    reviewed.judging.give_opinion(Opinion(Answer.ABSENT))
    assert steps(panel) == [f"Step {number}" for number in range(7, 0, -1)]
    assert panel.model.index(0, 1).data() == "Bo"


def test_blind_only_ones_own_judgements(panel: HistoryPanel, reviewed: ReviewSession) -> None:
    reviewed.judging.set_blind(True)
    panel.set_history(EVENTS)
    assert steps(panel) == ["Step 6", "Step 2"]


def test_before_and_after(panel: HistoryPanel) -> None:
    before = {"id": "ab", "first": 3, "last": 9, "judgement": "unsure", "note": "", "marked": False}
    after = {**before, "last": 12, "judgement": "confirmed", "note": "<b>x</b>", "marked": True}
    text = details(event(1, Action.FINDING, before=before, after=after))
    assert text.splitlines() == [
        "Step 1",
        "Last: frame 10 → frame 13",
        "Judgement: unsure → confirmed",
        "Note: nothing → <b>x</b>",
        "Marked: no → yes",
    ]
    removed = details(event(2, Action.THRESHOLDS, before={"rule": {"min_run": 3}, "clips": [1, 2], "p": 0.5}))
    assert removed.splitlines()[1:] == [
        "Rule: min run 3 → nothing",
        "Clips: 2 entries → nothing",
        "P: 0.5 → nothing",
    ]
    drawn = details(event(3, Action.MEASUREMENT, after={"frame": 88, "start": [10.25, 20.0]}))
    assert drawn.splitlines()[1:] == ["Frame: nothing → frame 89", "Start: nothing → 10.25, 20"]


def test_a_row_shows_its_details(panel: HistoryPanel) -> None:
    panel.set_history((event(1, Action.FINDING, after={"note": "a & b"}),))
    panel.table.selectRow(0)
    assert "Note: nothing → a & b" in panel.details.toPlainText()
    assert "a &amp; b" in str(panel.model.index(0, 0).data(3))


def test_the_window_asks_for_it_while_it_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.history.isVisible()
    for shown in (True, False):
        with qtbot.waitSignal(window.history_wanted) as asked:
            window.commands["history"].trigger()
        assert asked.args == [shown]
    window.set_history(EVENTS)
    assert window.history.model.rowCount() == 4
