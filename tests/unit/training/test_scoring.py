"""Clip scores follow the application's verdict rule, and figures count what they say they count."""

from __future__ import annotations

import numpy as np
import pytest

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.verdicts import judge
from clarus_training.clips import BLUES, LabelledClip
from clarus_training.evaluation import darkened, lung_masked
from clarus_training.scoring import RULE, ScoredClip, auc_figures, operating_figures


def _scored(number: int, severity: int, distance: list[float]) -> ScoredClip:
    clip = LabelledClip(f"{number}.mp4", BLUES, f"p{number // 2}", severity=severity)
    return ScoredClip(clip, logits=np.array(distance) * 4 - 2, distance=np.array(distance))


@pytest.mark.parametrize("kind", list(TrackKind))
def test_a_clip_is_positive_up_to_its_score_and_no_further(kind: TrackKind) -> None:
    scored = _scored(0, 3, [0.1, 0.9, 0.6, 0.7, 0.8, 0.2])
    score = scored.score(kind)
    assert judge(kind, scored.track(kind), score, RULE).positive
    assert not judge(kind, scored.track(kind), float(np.nextafter(score, 2)), RULE).positive


def test_a_clip_too_short_for_the_rule_scores_nothing() -> None:
    assert _scored(0, 3, [0.9, 0.9]).score(TrackKind.DISTANCE) == 0


def test_auc_figures_name_clips_patients_and_split() -> None:
    scored = [_scored(i, 3 if i % 2 else 0, [0.2 + 0.5 * (i % 2)] * 5) for i in range(8)]
    figures = auc_figures(scored, "some split")
    assert len(figures) == 8  # two questions can be asked of these clips, of two tracks in two ways
    for figure in figures:
        assert figure.value.startswith("1.00 (")
        assert "4 against 4 clips" in figure.value
        assert figure.patients == 4
        assert figure.split == "some split"


def test_operating_figures_count_the_verdicts() -> None:
    scored = [_scored(0, 3, [0.8] * 4), _scored(1, 3, [0.3] * 4), _scored(2, 0, [0.5] * 4)]
    found = {
        figure.what.split(", ", 1)[1]: figure.value
        for figure in operating_figures(scored, TrackKind.DISTANCE, 0.5, "some split")
    }
    assert found == {
        "sensitivity, COVID-BLUES severity 3": "0.50 (1 of 2 clips)",
        "specificity, COVID-BLUES severity 0": "0.00 (0 of 1 clips)",
    }


def test_a_dataset_without_questions_of_its_own_is_asked_for_consolidation() -> None:
    scored = []
    for number in range(6):
        clip = LabelledClip(f"{number}.mp4", "ours", f"p{number}", consolidation=number % 2 == 1)
        values = np.full(5, 0.3 + 0.4 * (number % 2))
        scored.append(ScoredClip(clip, logits=values, distance=values))
    (one, *_) = auc_figures(scored, "some split")
    assert one.what.endswith("ours consolidation against healthy")
    assert "3 against 3 clips" in one.value
    found = {
        figure.what.split(", ", 1)[1]: figure.value
        for figure in operating_figures(scored, TrackKind.DISTANCE, 0.5, "some split")
    }
    assert found == {
        "sensitivity, ours consolidation": "1.00 (3 of 3 clips)",
        "specificity, ours healthy": "1.00 (3 of 3 clips)",
    }


def test_the_checks_change_gain_and_lung_and_leave_the_rest() -> None:
    frames = np.full((2, 100, 100), 200, np.uint8)
    assert (darkened(frames) == 120).all()
    masked = lung_masked(frames)
    assert (masked[:, 15:95, 10:90] == 0).all()
    assert (masked == 0).mean() == pytest.approx(0.64)
    assert (frames == 200).all()
