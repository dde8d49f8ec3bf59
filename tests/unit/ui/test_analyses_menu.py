from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from pytestqt.qtbot import QtBot

from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.snapshot import KeptAnalysis
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.main_window import MainWindow


def kept(session: ReviewSession) -> tuple[KeptAnalysis, ...]:
    verdicts = {kind: session.verdict(kind) for kind in TrackKind}
    engine = EngineInfo("cpu", "A processor", "torch", "float32")
    at = datetime(2026, 3, 1, tzinfo=UTC)
    first = KeptAnalysis(1, "0" * 64, "model & a", "1.0", "f" * 64, engine, at, verdicts)
    return first, replace(first, id=2, model_version="1.1", created=at.replace(day=2), verdicts={})


def test_latest_first_with_verdicts_the_one_shown_ticked(
    qtbot: QtBot, window: MainWindow, reviewed: ReviewSession
) -> None:
    assert not window.analyses.menuAction().isEnabled()
    window.set_analyses(kept(reviewed), 1)
    later, earlier = window.analyses.actions()
    assert later.text().startswith("model && a 1.1")
    assert later.text().endswith("no verdict")
    assert earlier.text().endswith("small consolidation positive, large consolidation positive")
    assert (later.isChecked(), earlier.isChecked()) == (False, True)
    assert "A processor" in earlier.toolTip()
    with qtbot.waitSignal(window.analysis_requested) as asked:
        later.trigger()
    assert asked.args == [2]


def test_they_are_closed_while_the_answers_are_hidden(window: MainWindow, reviewed: ReviewSession) -> None:
    window.set_analyses(kept(reviewed), None)
    assert window.analyses.menuAction().isEnabled()
    reviewed.judging.set_blind(True)
    assert not window.analyses.menuAction().isEnabled()
