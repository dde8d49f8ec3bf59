import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.sensitivity import sensitivity
from clarus_desktop.core.tracks import TrackKind, Values
from clarus_desktop.core.verdicts import judge

NAN = float("nan")
values_there_are = st.sampled_from([NAN, 0.0, 0.1, 0.2, 0.3, 0.5, 0.8, 1.0])
tracks = st.lists(values_there_are, max_size=40).map(lambda values: np.array(values, float))
rules = st.builds(RunRule, st.integers(1, 6), st.integers(0, 5))


@given(tracks, rules)
def test_each_threshold_gives_the_verdict_that_is_judged_by_itself(values: Values, rule: RunRule) -> None:
    found = sensitivity(values, rule)
    for threshold in (*np.arange(0, 1.05, 0.05), *found.levels, *np.nextafter(found.levels, 2)):
        verdict = judge(TrackKind.PROBABILITY, values, threshold, rule)
        assert found.at(threshold) == (verdict.longest_run, verdict.frames_over)
        assert verdict.positive == (found.score is not None and threshold <= found.score)
        assert found.score == verdict.score


def test_a_long_track_with_bridged_gaps() -> None:
    rng = np.random.default_rng(3)
    values = np.clip(np.cumsum(rng.normal(0, 0.01, 20_000)) + 0.5, 0, 1)
    values[rng.random(20_000) < 0.1] = NAN
    rule = RunRule(40, 7)
    found = sensitivity(values, rule)
    for threshold in rng.choice(found.levels, 30):
        verdict = judge(TrackKind.PROBABILITY, values, threshold, rule)
        assert found.at(threshold) == (verdict.longest_run, verdict.frames_over)
    assert found.score == verdict.score


def test_without_values_nothing_is_positive() -> None:
    found = sensitivity(np.array([NAN, NAN]), RunRule(1))
    assert (found.score, found.at(0.0)) == (None, (0, 0))
