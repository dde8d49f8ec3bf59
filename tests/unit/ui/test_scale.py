from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.ui.scale import TopScale, needed_top

NONE = np.empty(0)


@given(st.lists(st.floats(0, 2), max_size=30), st.floats(0, 2), st.lists(st.floats(0, 2), max_size=30))
def test_everything_fits_under_the_top(values: list[float], threshold: float, reference: list[float]) -> None:
    top = needed_top(np.array([*values, np.nan]), threshold, np.sort(reference))
    assert top <= 2.0
    assert all(value <= top for value in values)
    assert threshold <= top


def test_the_top_stays_while_values_come_in_and_grows_in_steps() -> None:
    scale = TopScale(TrackKind.DISTANCE)
    assert scale.fit(np.array([np.nan]), 0.2, NONE) == 0.3
    assert scale.fit(np.array([0.25]), 0.2, NONE) == 0.3
    assert scale.fit(np.array([0.5]), 0.2, NONE) == 0.6
    assert scale.fit(np.array([0.1]), 0.2, NONE) == 0.6


def test_dragging_the_threshold_up_to_the_top_does_not_move_the_top() -> None:
    scale = TopScale(TrackKind.DISTANCE)
    top = scale.fit(NONE, 0.2, NONE)
    assert scale.fit(NONE, top, NONE) == top
    assert scale.fit(NONE, top + 0.01, NONE) > top


def test_probability_is_always_shown_from_0_to_1() -> None:
    assert TopScale(TrackKind.PROBABILITY).fit(np.array([0.1]), 0.2, NONE) == 1.0


def test_another_clip_begins_anew() -> None:
    scale = TopScale(TrackKind.DISTANCE)
    scale.fit(np.array([1.5]), 0.2, NONE)
    scale.reset()
    assert scale.fit(np.array([0.1]), 0.2, NONE) == 0.3
