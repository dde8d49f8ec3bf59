"""Figures of a few clips that can be counted by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from clarus_desktop.core.flags import Segment
from clarus_desktop.core.tracks import TrackKind
from clarus_training.clips import POCUS, ZAMBIA, LabelledClip
from clarus_training.evaluation.figures import (
    AUC,
    CHANGE,
    FLAGGED,
    FOLDS,
    FRAMES,
    MEAN,
    SENSITIVITY,
    SPECIFICITY,
    VERDICT,
    Figure,
    told,
)
from clarus_training.evaluation.measuring import (
    asked_of,
    auc_figures,
    change_figures,
    frame_figures,
    verdict_figures,
)
from clarus_training.evaluation.samples import JudgedClip, frame_labels
from clarus_training.heads.tracks import ScoredClip
from judged import blues, judged_clip

SEVERE = "COVID-BLUES severity 3 against 0"


def _only(figures: list[Figure], measure: str, of: str, track: TrackKind, how: str) -> Figure:
    (one,) = (
        each for each in figures if (each.measure, each.of, each.track, each.how) == (measure, of, track, how)
    )
    return one


@pytest.fixture
def few() -> list[JudgedClip]:
    """Of three severe and four healthy clips in two folds; one pair of twelve stands the wrong way round in
    the whole, none in fold 1, one of four in fold 2."""
    return [
        judged_clip(blues(1, 3, "1", "a"), 0.9),
        judged_clip(blues(2, 0, "1", "b"), 0.1),
        judged_clip(blues(3, 0, "1", "b"), 0.2),
        judged_clip(blues(4, 3, "2", "c"), 0.6),
        judged_clip(blues(5, 3, "2", "d"), 0.3),
        judged_clip(blues(6, 0, "2", "d"), 0.5),
        judged_clip(blues(7, 0, "2", "e"), 0.1),
        judged_clip(blues(8, 1, "2", "e"), 0.55),
    ]


@pytest.mark.parametrize("track", list(TrackKind))
@pytest.mark.parametrize("how", [VERDICT, MEAN])
def test_aucs_count_the_pairs_in_the_right_order(few: list[JudgedClip], track: TrackKind, how: str) -> None:
    figures = auc_figures(few)
    whole = _only(figures, AUC, SEVERE, track, how)
    assert whole.estimate.value == pytest.approx(11 / 12)
    assert (whole.clips, whole.total, whole.counted, whole.patients) == (7, 7, 3, 5)
    mean = _only(figures, FOLDS, SEVERE, track, how)
    assert mean.estimate.value == pytest.approx((1 + 3 / 4) / 2)
    assert mean.folds == pytest.approx({"1": 1.0, "2": 0.75})


def test_figures_are_told_with_all_they_rest_on(few: list[JudgedClip]) -> None:
    whole = [each for each in auc_figures(few) if each.of == SEVERE and each.how == VERDICT][:2]
    ((figure, value),) = told(whole)
    assert figure.what == f"AUC, probability track (verdict score), {SEVERE}"
    low, high = figure.estimate.low, figure.estimate.high
    assert value == (f"0.92 (95% interval {low:.2f} to {high:.2f}); mean of 2 folds 0.88; 3 against 4 clips")
    assert figure.to_json()["value"] == pytest.approx(11 / 12)
    assert {"low", "high", "clips", "patients", "split"} <= figure.to_json().keys()


def test_distances_of_folds_with_other_scales_are_compared_in_thresholds() -> None:
    fine = [
        judged_clip(blues(1, 3, "1", "a"), 0.09, limit=0.05),
        judged_clip(blues(2, 0, "1", "b"), 0.01, limit=0.05),
    ]
    coarse = [judged_clip(blues(3, 3, "2", "c"), 0.9), judged_clip(blues(4, 0, "2", "d"), 0.1)]
    figure = _only(auc_figures([*fine, *coarse]), AUC, SEVERE, TrackKind.DISTANCE, MEAN)
    assert figure.estimate.value == 1


@pytest.mark.parametrize("track", list(TrackKind))
def test_verdicts_are_counted_by_dataset_and_by_label(few: list[JudgedClip], track: TrackKind) -> None:
    figures = verdict_figures(few)
    found = {
        (each.measure, each.of): (each.counted, each.total, each.patients)
        for each in figures
        if each.track is track
    }
    # a value at the threshold is flagged; severity 1 is neither a consolidation nor healthy
    assert found == {
        (SENSITIVITY, "COVID-BLUES"): (2, 3, 3),
        (SPECIFICITY, "COVID-BLUES"): (3, 4, 3),
        (SENSITIVITY, "scanner not told"): (2, 3, 3),
        (SPECIFICITY, "scanner not told"): (3, 4, 3),
        (FLAGGED, "COVID-BLUES, severity 0"): (1, 4, 3),
        (FLAGGED, "COVID-BLUES, severity 1"): (1, 1, 1),
        (FLAGGED, "COVID-BLUES, severity 3"): (2, 3, 3),
    }
    one = _only(figures, SENSITIVITY, "COVID-BLUES", track, VERDICT)
    assert one.what == f"sensitivity, {track} track (verdict at the threshold), COVID-BLUES"
    assert one.counts == "2 of 3 clips"


def test_each_fold_is_judged_by_its_own_threshold(few: list[JudgedClip]) -> None:
    strict = [replace(each, thresholds=dict.fromkeys(TrackKind, 0.85)) for each in few]
    figure = _only(verdict_figures(strict), SENSITIVITY, "COVID-BLUES", TrackKind.DISTANCE, VERDICT)
    assert figure.counted == 1


def test_scanners_are_asked_about_where_there_are_several(few: list[JudgedClip]) -> None:
    assert not any("against healthy" in each.of for each in auc_figures(few))
    bought = [
        replace(each, scored=replace(each.scored, clip=replace(each.clip, scanner=name)))
        for each, name in zip(few, ["A", "A", "B", "B", "", "", "", ""], strict=True)
    ]
    found = {
        (each.of, each.counted, each.total)
        for each in auc_figures(bought)
        if each.measure == AUC and "consolidation against healthy" in each.of
    }
    assert found == {
        ("A: consolidation against healthy", 1, 2),
        ("B: consolidation against healthy", 1, 2),
        ("scanner not told: consolidation against healthy", 1, 3),
    }


def test_bacterial_pneumonia_and_datasets_of_other_names_have_their_questions() -> None:
    clips = [
        LabelledClip("1", POCUS, "a", diagnosis="bacterial pneumonia", consolidation=False),
        LabelledClip("2", POCUS, "b", diagnosis="healthy", consolidation=False),
        LabelledClip("3", "ours", "c", consolidation=True),
        LabelledClip("4", "ours", "d", consolidation=False),
    ]
    assert [each.text for each in asked_of(clips)] == [
        "POCUS consolidation or bacterial pneumonia against healthy",
        "ours consolidation against healthy",
        "POCUS bacterial pneumonia against healthy",
    ]
    assert asked_of(clips[:1]) == []


def test_frames_count_where_something_was_said_of_them() -> None:
    clip = LabelledClip(
        "1", ZAMBIA, "a", consolidation=True, frames=6, fold="1",
        consolidation_frames=(Segment(1, 2),), clear_frames=(Segment(4, 5),),
    )  # fmt: skip
    assert frame_labels(clip) == pytest.approx(np.array([np.nan, 1, 1, np.nan, 0, 0]), nan_ok=True)
    track = np.array([0.9, 0.8, 0.3, 0.9, 0.4, 0.7])
    whole = replace(clip, path="2", patient="b", consolidation_frames=(), clear_frames=())
    judged = [
        JudgedClip(ScoredClip(each, np.log(track / (1 - track)), track), dict.fromkeys(TrackKind, 0.5))
        for each in (clip, whole)
    ]
    figures = frame_figures(judged)
    for kind in TrackKind:
        area = _only(figures, AUC, ZAMBIA, kind, FRAMES)
        assert area.estimate.value == pytest.approx(2 / 4)
        assert (area.clips, area.patients, area.counts) == (1, 1, "2 against 2 frames")
        assert _only(figures, SENSITIVITY, ZAMBIA, kind, FRAMES).counts == "1 of 2 frames"
        assert _only(figures, SPECIFICITY, ZAMBIA, kind, FRAMES).counts == "1 of 2 frames"
    assert frame_figures(judged[1:]) == []


def test_a_frame_against_its_clips_label_is_unknown() -> None:
    clip = LabelledClip(
        "1", ZAMBIA, "a", consolidation=False, frames=4,
        consolidation_frames=(Segment(1, 1),), clear_frames=(Segment(3, 3),),
    )  # fmt: skip
    assert frame_labels(clip) == pytest.approx(np.array([np.nan, np.nan, np.nan, 0]), nan_ok=True)


def test_patients_who_share_a_recording_are_drawn_together(few: list[JudgedClip]) -> None:
    """As if they were one; they are counted as two."""
    tied, one = (
        [
            replace(each, scored=replace(each.scored, clip=replace(each.clip, **{field: "a"})))
            if each.clip.patient in ("a", "b")
            else each
            for each in few
        ]
        for field in ("group", "patient")
    )
    apart, together, same = (
        _only(auc_figures(clips), AUC, SEVERE, TrackKind.DISTANCE, MEAN) for clips in (few, tied, one)
    )
    assert together.estimate == same.estimate != apart.estimate
    assert (together.patients, same.patients) == (apart.patients, apart.patients - 1)


def test_a_change_is_told_with_what_it_does_to_the_auc(few: list[JudgedClip]) -> None:
    flat = [
        replace(each, scored=replace(each.scored, logits=np.zeros(4), distance=np.full(4, 0.2)))
        for each in few
    ]
    figures = change_figures(few, flat, "all the same")
    changed = [each for each in figures if each.of == SEVERE and each.track is TrackKind.PROBABILITY]
    values = {each.measure: each.estimate.value for each in changed}
    assert values == pytest.approx({AUC: 0.5, FOLDS: 0.5, CHANGE: 0.5 - 11 / 12})
    ((figure, text),) = told(changed)
    assert figure.what.endswith(f"{SEVERE}, all the same")
    assert "; change −0.42 (95% interval " in text
    assert figure.by_chance
