from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from clarus_desktop.core.clip import ClipInfo
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.views import ClipView
from clarus_desktop.ui.region_draft import Choice, Draft

FOUND = Region.box(10, 5, 50, 40, Origin.FOUND)
DRAWN = Region.box(12, 8, 40, 30, Origin.DRAWN)
INFO = ClipInfo("clip.mp4", "0" * 64, np.array([0.0]), 0.04, 64, 48, "mp4", region=FOUND)
UNFOUND = replace(INFO, region=None)


@pytest.mark.parametrize(
    ("info", "view", "choice", "origin"),
    [
        (INFO, ClipView(), Choice.GIVEN, Origin.FOUND),
        (INFO, ClipView(whole=True, region=DRAWN), Choice.WHOLE, None),
        (INFO, ClipView(region=DRAWN), Choice.DRAWN, Origin.DRAWN),
        (INFO, ClipView(region=replace(DRAWN, origin=Origin.LAYOUT)), Choice.DRAWN, Origin.LAYOUT),
        (UNFOUND, ClipView(), Choice.WHOLE, None),
    ],
)
def test_it_starts_with_what_is_analysed_now(
    info: ClipInfo, view: ClipView, choice: Choice, origin: Origin | None
) -> None:
    draft = Draft(info, view)
    assert (draft.choice, draft.origin) == (choice, origin)
    assert draft.view() == view


def test_whatever_changes_the_outline_makes_it_a_drawn_one() -> None:
    draft = Draft(INFO, ClipView(fps=30.0))
    draft.place(0, (0, 0))
    assert draft.origin is Origin.DRAWN
    wanted = Region(((0, 0), *FOUND.outline[1:]), Origin.DRAWN)
    assert draft.view() == ClipView(region=wanted, fps=30.0)


def test_whole_frames_keep_what_was_drawn() -> None:
    draft = Draft(INFO, ClipView(region=DRAWN))
    draft.use_whole()
    assert draft.view() == ClipView(region=DRAWN, whole=True)
    assert draft.outline == draft.frame


def test_back_to_what_was_found() -> None:
    draft = Draft(INFO, ClipView(region=DRAWN, whole=True))
    draft.use_given()
    assert draft.view() == ClipView()


def test_a_drag_is_one_step_and_each_step_can_be_taken_back_and_done_again() -> None:
    draft = Draft(INFO, ClipView())
    draft.place(0, (1, 1))
    draft.place(0, (2, 2), going_on=True)
    draft.place(0, (3, 3), going_on=True)
    draft.use_rectangle()
    draft.undo()
    assert draft.outline[0] == (3, 3)
    draft.undo()
    assert (draft.outline, draft.origin, draft.changed) == (FOUND.outline, Origin.FOUND, False)
    draft.undo()
    draft.redo()
    assert draft.outline[0] == (3, 3)
    draft.redo()
    draft.redo()
    assert draft.choice is Choice.DRAWN
    draft.undo()
    draft.remove(0)
    draft.redo()
    assert len(draft.outline) == 3


def test_tab_walks_the_corners_and_leaves_past_the_last() -> None:
    draft = Draft(INFO, ClipView())
    walked = []
    while draft.step(1):
        walked.append(draft.chosen)
    assert walked == [0, 1, 2, 3]
    assert draft.step(-1)
    assert draft.chosen == 3


def test_keys_move_the_corner_chosen_or_all() -> None:
    draft = Draft(INFO, ClipView())
    draft.nudge(1, -1)
    assert draft.outline == Region.box(11, 4, 51, 39, Origin.DRAWN).outline
    draft.step(1)
    draft.nudge(0, 10)
    assert draft.outline[0] == (11, 14)


def test_a_corner_added_is_chosen_and_one_removed_leaves_its_place_to_the_next() -> None:
    draft = Draft(INFO, ClipView())
    draft.add(3)
    assert draft.chosen == 4
    assert draft.outline[4] == (10, 22)
    draft.remove(4)
    assert draft.chosen == 0
    assert len(draft.outline) == 4


def test_only_what_is_drawn_can_be_wrong() -> None:
    draft = Draft(INFO, ClipView())
    draft.place(0, (55, 20))
    assert draft.fault
    draft.use_whole()
    assert not draft.fault
