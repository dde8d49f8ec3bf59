from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.colours import HEAT
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.heat import ABOVE, SPAN, HeatMap, heat_scale
from clarus_desktop.core.model import ModelInfo, Thresholds
from clarus_desktop.core.tracks import TrackKind

MODEL = ModelInfo("a", "1", "0" * 64, "resnet18", tuple(TrackKind), Thresholds(0.6, 0.2), RunRule())
P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE


def make_map(values: list[list[float]], first: float = 0.125) -> HeatMap:
    count = len(values)
    return HeatMap(np.array(values, np.float32), (0, 0, 10, 10), first + np.arange(count) / count)


def test_values_stand_at_the_middles_of_their_places() -> None:
    values = np.arange(16.0).reshape(4, 4)
    spread = make_map(values.tolist()).spread(400)
    middles = np.rint(400 * (0.125 + np.arange(4) / 4)).astype(int)
    np.testing.assert_allclose(spread[np.ix_(middles, middles)], values, atol=0.01)


@given(st.lists(st.floats(-5, 5, width=32), min_size=9, max_size=9), st.integers(1, 50))
def test_between_places_there_is_nothing_beyond_them(values: list[float], count: int) -> None:
    spread = make_map(np.reshape(values, (3, 3)).tolist()).spread(count)
    assert spread.shape == (count, count)
    assert spread.min() >= min(values) - 1e-4
    assert spread.max() <= max(values) + 1e-4


def test_it_is_constant_outside_the_outermost_middles() -> None:
    spread = make_map([[1.0, 2.0], [3.0, 4.0]], first=0.0).spread(10)
    np.testing.assert_allclose(spread[:, 5:], np.repeat(spread[:, 5:6], 5, axis=1))
    assert spread[0, 0] == pytest.approx(1.0, abs=0.1)


def test_colours_begin_beyond_the_model_s_threshold() -> None:
    scale = heat_scale(MODEL, P)
    assert 1 / (1 + np.exp(ABOVE - scale.low)) == pytest.approx(0.6)
    assert scale.high == scale.low + SPAN
    scale = heat_scale(MODEL, D)
    assert (scale.low, scale.high) == (pytest.approx(0.2), pytest.approx(0.5))


def test_colours_of_distances_begin_beyond_nearly_all_of_the_reference() -> None:
    scale = heat_scale(replace(MODEL, reference_distances=np.linspace(0, 0.3, 101)), D)
    assert scale.low == pytest.approx(3 * 0.297)
    assert heat_scale(replace(MODEL, reference_distances=np.linspace(0, 0.05, 101)), D).low == 0.2


@given(st.floats(0, 1), st.floats(0, 2))
def test_there_is_a_scale_for_any_threshold(probability: float, distance: float) -> None:
    model = replace(MODEL, thresholds=Thresholds(probability, distance))
    for kind in TrackKind:
        scale = heat_scale(model, kind)
        assert scale.high > scale.low
        ticks = scale.ticks()
        shares, values = zip(*ticks, strict=True)
        assert (shares[0], shares[-1]) == (0, 1)
        assert all(later - earlier >= 0.19 for earlier, later in itertools.pairwise(shares))
        assert sorted(values) == list(values)
        assert values[0] >= 0
        assert values[-1] <= kind.maximum


def test_ticks_are_round_values_of_the_track() -> None:
    assert [value for _, value in heat_scale(MODEL, P).ticks()][1:-1] == [0.98, 0.995]
    assert [value for _, value in heat_scale(MODEL, D).ticks()][1:-1] == [0.3, 0.4]


def test_what_is_below_has_no_colour_and_what_is_above_the_hottest() -> None:
    scale = heat_scale(MODEL, D)
    tinted = scale.tint(np.array([[0.0, 0.2, 0.5, 2.0]]), 0.5)
    assert tinted.dtype == np.uint8
    assert tinted[0, :, 3].tolist() == [0, 0, 128, 128]
    assert tinted[0, 2:, :3].tolist() == [HEAT[-1].tolist()] * 2


def test_a_place_fades_in_with_its_value() -> None:
    alpha = heat_scale(MODEL, D).tint(np.linspace(0.2, 0.5, 41)[None])[0, :, 3]
    assert (np.diff(alpha[:11].astype(int)) > 0).all()
    assert (alpha[11:] == 255).all()


def test_equal_values_have_equal_colours_whatever_else_is_in_the_map() -> None:
    scale = heat_scale(MODEL, P)
    alone, beside = scale.tint(np.array([[1.5]])), scale.tint(np.array([[1.5, 9.0, -9.0]]))
    assert alone[0, 0].tolist() == beside[0, 0].tolist()
