from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("PySide6")
from PySide6.QtGui import QUndoStack
from pytestqt.qtbot import QtBot

from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.frame_answers import KEPT
from clarus_desktop.heat_maps import HeatMaps
from clarus_desktop.judging import Judging

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE
MAPS = {kind: HeatMap(np.zeros((4, 4), np.float32), (0, 0, 8, 8), np.arange(4) / 4) for kind in TrackKind}


@pytest.fixture
def judging(qtbot: QtBot) -> Judging:
    """A clip whose review is there."""
    judging = Judging(QUndoStack())
    judging.load("0" * 64, "Ann", Review(), {})
    return judging


@pytest.fixture
def heat(judging: Judging) -> HeatMaps:
    heat = HeatMaps(judging)
    heat.switch(True)
    return heat


def test_a_map_is_that_of_its_frame_and_of_the_track_chosen(heat: HeatMaps, qtbot: QtBot) -> None:
    with qtbot.waitSignal(heat.arrived) as arrived:
        heat.take(heat.generation, 7, MAPS)
    assert arrived.args == [7]
    assert heat.at(7) is MAPS[P]
    assert heat.at(8) is None
    heat.choose(D)
    assert heat.at(7) is MAPS[D]


def test_off_there_is_none(heat: HeatMaps) -> None:
    heat.take(heat.generation, 7, MAPS)
    heat.switch(False)
    assert heat.at(7) is None
    heat.switch(True)
    assert heat.at(7) is MAPS[P]


def test_forgetting_drops_what_is_there_and_what_is_under_way(heat: HeatMaps) -> None:
    heat.take(heat.generation, 7, MAPS)
    heat.tell("Broken.")
    before = heat.generation
    heat.forget()
    heat.take(before, 8, MAPS)
    assert not heat.knows(7)
    assert not heat.knows(8)
    assert heat.trouble == ""


def test_a_frame_of_which_there_is_none_is_known(heat: HeatMaps) -> None:
    heat.take(heat.generation, 7, {})
    assert heat.knows(7)
    assert heat.at(7) is None


def test_those_that_came_last_are_kept(heat: HeatMaps) -> None:
    for index in (*range(KEPT), 0, KEPT):
        heat.take(heat.generation, index, MAPS)
    assert heat.knows(0)
    assert not heat.knows(1)
    assert heat.knows(KEPT)


def test_nothing_is_shown_while_the_model_s_answers_are_hidden(heat: HeatMaps, judging: Judging) -> None:
    heat.take(heat.generation, 7, MAPS)
    judging.set_blind(True)
    assert not heat.on
    assert heat.at(7) is None
    judging.load("0" * 64, "Ann", Review(opinion=Opinion(Answer.ABSENT)), {})
    assert heat.at(7) is MAPS[P]


def test_nothing_is_shown_before_it_is_known_whether_it_may_be(heat: HeatMaps, judging: Judging) -> None:
    judging.load("", "Ann", Review(), {})
    assert not heat.on


def test_whoever_shows_them_is_told_of_each_change(heat: HeatMaps, judging: Judging, qtbot: QtBot) -> None:
    for change in (
        lambda: heat.switch(False),
        lambda: heat.switch(True),
        lambda: heat.choose(D),
        lambda: heat.tell("Broken."),
        heat.forget,
        lambda: judging.set_blind(True),
    ):
        with qtbot.waitSignal(heat.changed):
            change()
    for nothing in (lambda: heat.switch(True), lambda: heat.choose(D), lambda: heat.tell("")):
        with qtbot.assertNotEmitted(heat.changed):
            nothing()
