"""A clip's score is the application's verdict, turned into a number."""

from __future__ import annotations

import numpy as np
import pytest

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import judge
from clarus_training.clips import BLUES, LabelledClip
from clarus_training.heads.tracks import RULE, ScoredClip


def _scored(distance: list[float]) -> ScoredClip:
    clip = LabelledClip("a.mp4", BLUES, "p", severity=3)
    return ScoredClip(clip, logits=np.array(distance) * 4 - 2, distance=np.array(distance))


@pytest.mark.parametrize("kind", list(TrackKind))
def test_a_clip_is_positive_up_to_its_score_and_no_further(kind: TrackKind) -> None:
    scored = _scored([0.1, 0.9, 0.6, 0.7, 0.8, 0.2])
    score = scored.score(kind)
    assert judge(kind, scored.track(kind), score, RULE).positive
    assert not judge(kind, scored.track(kind), float(np.nextafter(score, 2)), RULE).positive


def test_a_clip_too_short_for_the_rule_scores_nothing() -> None:
    assert _scored([0.9, 0.9]).score(TrackKind.DISTANCE) == 0


def test_the_mean_is_that_of_the_track_as_shown() -> None:
    scored = _scored([0.1, 0.9])
    assert scored.mean(TrackKind.DISTANCE) == pytest.approx(0.5)
    assert scored.mean(TrackKind.PROBABILITY) == pytest.approx(0.5)
