"""Where frames have grades of their own, the heads go by them; black frames have no part in anything."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from clarus_desktop.core.flags import Segment, runs
from clarus_training.clips import BLUES, PHANTOM, REVIEWED, ZAMBIA, LabelledClip, complement
from clarus_training.footage import Footage
from clarus_training.heads.classifier import fit_classifier
from clarus_training.heads.features import FeaturedClip
from clarus_training.heads.fitted import Setting, fit_heads
from clarus_training.heads.stretches import EVERY, featured_clips, graded_by_frame, stretches_of

FRAMES = 64


def _features_of(frames: NDArray[np.uint8]) -> NDArray[np.float32]:
    """How bright each quarter of a frame is."""
    quarters = frames.reshape(len(frames), 2, 2, 2, 2).mean(axis=(2, 4))
    return quarters.reshape(len(frames), 4).astype(np.float32)


def _partly_bright(number: int, first: int, rng: np.random.Generator) -> Footage:
    """Half of the clip, which begins at ``first``, shows a consolidation: it is bright at the top left."""
    spans = (Segment(first, first + FRAMES // 2 - 1),)
    clip = LabelledClip(
        f"{number}",
        ZAMBIA,
        f"p{number}",
        consolidation=True,
        frames=FRAMES,
        fold="1",
        consolidation_frames=spans,
        clear_frames=complement(spans, FRAMES),
    )
    frames = rng.integers(60, 120, (FRAMES, 4, 4), np.uint8)
    frames[spans[0].first : spans[0].last + 1, :2, :2] += 100
    return Footage(clip, frames, clip.grades())


def test_classes_that_only_ranges_separate_are_told_apart() -> None:
    """Every clip is half bright, and has the same label as a whole."""
    rng = np.random.default_rng(0)
    footage = [_partly_bright(number, 8 * (number % 4), rng) for number in range(12)]
    classifier = fit_classifier(featured_clips(footage, _features_of), 1.0, ordinal=True)
    for each in footage:
        logits = classifier(_features_of(each.frames))[:, 0]
        assert logits[each.grades == 1].min() > logits[each.grades == 0].max()


def test_clear_stretches_of_an_ill_patient_are_in_no_reference() -> None:
    rng = np.random.default_rng(0)
    healthy = [
        Footage(
            LabelledClip(f"h{number}", ZAMBIA, f"h{number}", consolidation=False, frames=FRAMES, fold="1"),
            rng.integers(60, 120, (FRAMES, 4, 4), np.uint8),
            np.zeros(FRAMES, np.float32),
        )
        for number in range(3)
    ]
    ill = [_partly_bright(number, 0, rng) for number in range(3)]
    featured = featured_clips([*healthy, *ill], _features_of)
    heads = fit_heads(featured, None, Setting(1.0, 0.25, "neighbours"), ordinal=True)
    assert len(np.unique(heads.reference.groups)) == len(healthy)


@given(st.lists(st.sampled_from([0.0, 1.0, math.nan]), min_size=1, max_size=30))
def test_stretches_hold_every_graded_frame_once_under_a_label_of_its_grade(grades: list[float]) -> None:
    shown, clear = (np.array([each == value for each in grades]) for value in (1, 0))
    clip = LabelledClip(
        "a",
        ZAMBIA,
        "p",
        consolidation=True if shown.any() else None,
        frames=len(grades),
        consolidation_frames=runs(shown),
        clear_frames=runs(clear),
    )
    frames = np.arange(len(grades), dtype=np.uint8)[:, None, None].repeat(4, axis=1).repeat(4, axis=2)
    parts = stretches_of(Footage(clip, frames, clip.grades()))
    found = {int(frame[0, 0]): part.clip.grade for part in parts for frame in part.frames}
    assert found == {index: grade for index, grade in enumerate(grades) if not math.isnan(grade)}
    assert sum(len(part.frames) for part in parts) == len(found)
    assert {part.clip.patient for part in parts} <= {"p"}


def test_frames_of_a_graded_severity_keep_it() -> None:
    clip = LabelledClip("a", BLUES, "p", severity=2, frames=4, clear_frames=(Segment(0, 1),))
    parts = stretches_of(Footage(clip, np.zeros((4, 2, 2), np.uint8), clip.grades()))
    assert [part.clip.grade for part in parts] == [0.0, 0.75]
    assert parts[1].clip == clip


@pytest.mark.parametrize(
    ("clip", "cut"),
    [
        (LabelledClip("a", BLUES, "p", severity=2, frames=4), False),
        (LabelledClip("a", REVIEWED, "p", frames=4), False),
        (LabelledClip("a", ZAMBIA, "p", consolidation=False, frames=4, clear_frames=(Segment(0, 3),)), False),
        (
            LabelledClip(
                "a", ZAMBIA, "p", consolidation=True, frames=4, consolidation_frames=(Segment(0, 3),)
            ),
            False,
        ),
        (
            LabelledClip(
                "a", ZAMBIA, "p", consolidation=True, frames=4, consolidation_frames=(Segment(1, 2),)
            ),
            True,
        ),
        (LabelledClip("a", REVIEWED, "p", frames=4, clear_frames=(Segment(1, 2),)), True),
    ],
)
def test_clips_are_cut_where_frames_say_more_than_the_clip(clip: LabelledClip, cut: bool) -> None:
    assert graded_by_frame(clip) is cut
    footage = Footage(clip, np.full((4, 4, 4), 9, np.uint8), clip.grades())
    (featured,) = featured_clips([footage], _features_of)
    assert bool(featured.stretches) is cut


def test_whole_clips_are_thinned_and_of_black_frames_nothing_is_left() -> None:
    frames = np.full((40, 4, 4), 50, np.uint8)
    frames[EVERY] = 0
    frames[2 * EVERY] = 255
    clip = LabelledClip("a", BLUES, "p", severity=0, frames=40)
    black = Footage(clip, np.zeros((40, 4, 4), np.uint8), clip.grades())
    (featured,) = featured_clips([Footage(clip, frames, clip.grades()), black], _features_of)
    assert featured.features[:, 0].tolist() == [50, 255, 50, 50]


def test_synthetic_clips_are_cut_by_what_was_drawn() -> None:
    clip = LabelledClip("phantom/1", PHANTOM, "phantom/1", consolidation=True)
    grades = np.repeat(np.float32([0, 1]), 16)
    footage = Footage(clip, np.full((32, 4, 4), 9, np.uint8), grades)
    (featured,) = featured_clips([footage], _features_of)
    assert [part.clip.grade for part in featured.parts] == [0, 1]
    assert [len(part.features) for part in featured.parts] == [2, 2]
    assert FeaturedClip(clip, featured.features).parts[0].clip == clip
