from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.model import EngineInfo, ModelInfo
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.session import ReviewSession
from clarus_desktop.ui.fields import Text
from clarus_desktop.ui.marks import FlagState, flag_state
from clarus_desktop.ui.verdict_panel import VerdictPanel

SMALL, LARGE = TrackKind.PROBABILITY, TrackKind.DISTANCE


@pytest.fixture
def panel(qtbot: QtBot, session: ReviewSession) -> VerdictPanel:
    panel = VerdictPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def texts(panel: VerdictPanel, kind: TrackKind) -> dict[str, str]:
    return {name: line.text() for name, line in panel.cards[kind].lines.items()}


def test_the_whole_answer(panel: VerdictPanel, reviewed: ReviewSession) -> None:
    panel.refresh()
    card = panel.cards[SMALL]
    assert card.headline.text == "Positive by the rule"
    assert card.headline.state is FlagState.FLAGGED
    assert texts(panel, SMALL) == {
        "Threshold": "0.500",
        "Frames over": "20 of 100 frames",
        "Longest run": "10 frames",
        "Score": "0.800, margin +0.300",
    }
    assert panel.cards[LARGE].headline.text == "Positive by the rule"
    assert "at least 3 consecutive frames" in panel.rule_text.text()


def test_it_follows_the_threshold(qtbot: QtBot, panel: VerdictPanel, reviewed: ReviewSession) -> None:
    reviewed.set_threshold(SMALL, 0.9)
    qtbot.waitUntil(lambda: panel.cards[SMALL].headline.text == "Not positive by the rule")
    assert texts(panel, SMALL)["Threshold"] == "0.900 (model: 0.500)"
    assert texts(panel, SMALL)["Score"] == "0.800, margin -0.100"
    assert panel.cards[SMALL].headline.state is FlagState.BELOW


def test_so_far(
    panel: VerdictPanel,
    session: ReviewSession,
    make_clip: Callable[..., Clip],
    make_model: Callable[..., ModelInfo],
    write: Callable[..., None],
) -> None:
    session.set_model(make_model())
    session.load(make_clip(300))
    panel.refresh()
    assert panel.cards[SMALL].headline.text == "Not analysed"
    write(np.full(120, 0.6))
    panel.refresh()
    assert panel.cards[SMALL].headline.text == "Positive by the rule"
    assert panel.cards[LARGE].headline.text == "Not positive so far"
    assert texts(panel, SMALL)["Frames over"] == "120 of 120 so far"
    assert panel.title.text() == "The model's verdict, 40% analysed"
    write(np.full(180, 0.1), first=120)
    panel.refresh()
    assert texts(panel, SMALL)["Frames over"] == "120 of 300 frames"
    assert panel.title.text() == "The model's verdict"


def test_too_few_frames_have_no_score(
    panel: VerdictPanel,
    session: ReviewSession,
    make_clip: Callable[..., Clip],
    make_model: Callable[..., ModelInfo],
    write: Callable[..., None],
) -> None:
    session.set_model(make_model())
    session.load(make_clip(2))
    write([0.9, 0.9])
    panel.refresh()
    assert panel.cards[SMALL].headline.text == "Not positive by the rule"
    assert texts(panel, SMALL)["Score"] == "—"


def test_a_missing_track_says_why(
    panel: VerdictPanel,
    session: ReviewSession,
    make_clip: Callable[..., Clip],
    make_model: Callable[..., ModelInfo],
) -> None:
    session.load(make_clip())
    session.set_model(make_model((SMALL,)))
    panel.refresh()
    assert panel.cards[LARGE].headline.text == "No verdict"
    assert "no reference" in panel.cards[LARGE].reason.text()
    session.set_model(make_model((LARGE,)))
    panel.refresh()
    assert "no classifier head" in panel.cards[SMALL].reason.text()


def test_no_clip_no_verdict(panel: VerdictPanel) -> None:
    assert panel.cards[SMALL].headline.state is FlagState.UNKNOWN
    assert "Open a clip" in panel.cards[SMALL].reason.text()


def test_never_the_forbidden_word(panel: VerdictPanel, reviewed: ReviewSession) -> None:
    for threshold in (0.0, 0.5, 1.0):
        reviewed.set_threshold(SMALL, threshold)
        panel.refresh()
        shown = [label.text() for label in panel.findChildren(Text)]
        shown += [card.headline.text for card in panel.cards.values()]
        assert not any("pneumonia" in text.lower() for text in shown)


@pytest.mark.parametrize(
    ("value", "state"),
    [
        (0.499, FlagState.BELOW),
        (0.5, FlagState.FLAGGED),
        (1.0, FlagState.FLAGGED),
        (np.nan, FlagState.UNKNOWN),
    ],
)
def test_flag_state_at_the_boundary(value: float, state: FlagState) -> None:
    assert flag_state(value, 0.5) is state


def test_frames_that_are_not_assessable_are_counted_and_decide_nothing(
    panel: VerdictPanel, reviewed: ReviewSession
) -> None:
    def gate(first: int, last: int, reason: Reason) -> None:
        frames = np.arange(first, last + 1)
        gates = np.full(len(frames), reason.code, np.uint8)
        reviewed.add_chunk(
            Chunk(reviewed.run_id, frames, {}, gates), EngineInfo("cpu", "A processor", "torch", "float32")
        )
        panel.refresh()

    panel.refresh()
    assert panel.aside.isHidden()
    gate(60, 69, Reason.FROZEN)
    gate(0, 1, Reason.TOO_DARK)
    assert panel.aside.text() == "Not assessable: 12 of 100 frames (2 too dark, 10 frozen)."
    assert not panel.aside.isHidden()
    assert texts(panel, SMALL)["Frames over"] == "10 of 88 frames"
    assert panel.cards[SMALL].headline.text == "Positive by the rule"
    gate(20, 29, Reason.NOT_ULTRASOUND)
    assert panel.cards[SMALL].headline.text == "Not positive by the rule"
    gate(0, 99, Reason.SATURATED)
    assert panel.cards[SMALL].headline.text == "No frame is assessable"
    assert panel.cards[SMALL].headline.state is FlagState.UNKNOWN
    assert texts(panel, SMALL)["Score"] == "—"
    assert panel.title.text() == "The model's verdict"
