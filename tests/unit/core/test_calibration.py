import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.calibration import HealthyTracks
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import judge

tracks = st.lists(
    st.lists(st.floats(0, 2), min_size=1, max_size=12).map(np.array), min_size=1, max_size=8
).map(tuple)
rules = st.builds(RunRule, st.integers(1, 4), st.integers(0, 2))


@given(tracks, rules, st.floats(0, 1))
def test_enough_clips_pass_under_the_very_rule_of_the_verdict(
    found: tuple[np.ndarray, ...], rule: RunRule, specificity: float
) -> None:
    point = HealthyTracks(found, 2, rule).operating_point(specificity)
    flagged = [judge(TrackKind.DISTANCE, track, point.threshold, rule).positive for track in found]
    assert point.clips == len(found)
    assert point.passed == flagged.count(False)
    if point.threshold < TrackKind.DISTANCE.maximum:
        assert point.specificity >= specificity - 1e-9
        # a step lower and too many would be flagged, unless there is no lower step
        lower = round(point.threshold - 0.001, 3)
        if lower > 0:
            passed = [not judge(TrackKind.DISTANCE, track, lower, rule).positive for track in found]
            assert passed.count(True) / len(found) < specificity or specificity == 0


def test_twenty_clips_at_ninety_five_percent() -> None:
    found = tuple(np.full(5, number / 100) for number in range(1, 21))
    healthy = HealthyTracks(found, 20, RunRule(3, 0))
    point = healthy.operating_point(0.95)
    assert (point.threshold, point.passed, point.clips) == (0.191, 19, 20)
    assert healthy.operating_point(1.0).threshold == pytest.approx(0.201)
    assert len(healthy.distances) == 100


def test_a_clip_too_short_for_the_rule_is_never_flagged() -> None:
    healthy = HealthyTracks((np.array([1.9]), np.full(4, 0.1)), 2, RunRule(3, 0))
    assert healthy.scores() == (-1.0, 0.1)
    assert healthy.operating_point(1.0).threshold == 0.101
