"""What a clip's labels say of it and of its frames."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.flags import Segment, runs
from clarus_training.clips import BLUES, POCUS, ZAMBIA, LabelledClip, complement, parse_ranges, told_ranges

masks = st.lists(st.booleans(), min_size=1, max_size=40)


@pytest.mark.parametrize(
    ("clip", "grade", "healthy"),
    [
        (LabelledClip("a", BLUES, "p", severity=0), 0.0, True),
        (LabelledClip("a", BLUES, "p", severity=1), 0.25, False),
        (LabelledClip("a", BLUES, "p", severity=2, consolidation=True), 0.75, False),
        (LabelledClip("a", BLUES, "p", severity=3, consolidation=True), 1.0, False),
        (LabelledClip("a", POCUS, "p", diagnosis="healthy", consolidation=False), 0.0, True),
        (LabelledClip("a", POCUS, "p", diagnosis="healthy"), 0.0, True),
        (LabelledClip("a", POCUS, "p", diagnosis="covid-19", consolidation=False), 0.0, False),
        (LabelledClip("a", POCUS, "p", diagnosis="covid-19"), math.nan, False),
        (LabelledClip("a", POCUS, "p", diagnosis="bacterial pneumonia", consolidation=True), 1.0, False),
        (
            LabelledClip("a", POCUS, "p", diagnosis="bacterial pneumonia", consolidation=False),
            math.nan,
            False,
        ),
        (LabelledClip("a", ZAMBIA, "p", consolidation=False), 0.0, True),
        (LabelledClip("a", ZAMBIA, "p", consolidation=True), 1.0, False),
        (LabelledClip("a", "own", "p"), math.nan, False),
    ],
)
def test_grade_and_reference_follow_the_labels(clip: LabelledClip, grade: float, healthy: bool) -> None:
    assert clip.grade == pytest.approx(grade, nan_ok=True)
    assert clip.healthy is healthy


def test_a_clip_of_which_only_the_whole_is_known_gives_every_frame_its_grade() -> None:
    assert LabelledClip("a", BLUES, "p", severity=1, frames=3).grades().tolist() == [0.25, 0.25, 0.25]


@given(masks)
def test_a_clip_judged_throughout_grades_every_frame(shown: list[bool]) -> None:
    spans = runs(np.array(shown))
    clip = LabelledClip(
        "a",
        ZAMBIA,
        "p",
        consolidation=any(shown),
        frames=len(shown),
        consolidation_frames=spans,
        clear_frames=complement(spans, len(shown)),
    )
    assert clip.grades().tolist() == [float(each) for each in shown]


@given(masks)
def test_ranges_make_the_round_trip_and_their_complement_is_all_the_rest(shown: list[bool]) -> None:
    spans = runs(np.array(shown))
    assert parse_ranges(told_ranges(spans)) == spans
    inside = {frame for span in spans for frame in range(span.first, span.last + 1)}
    outside = {frame for span in complement(spans, len(shown)) for frame in range(span.first, span.last + 1)}
    assert inside | outside == set(range(len(shown)))
    assert not inside & outside


@given(st.text(alphabet="0123456789-;, ", max_size=12))
def test_any_other_text_is_refused_in_words(text: str) -> None:
    refused: ValueError | None = None
    try:
        spans = parse_ranges(text)
    except ValueError as error:
        refused, spans = error, ()
    assert refused is None or "range" in str(refused)
    assert all(span.first <= span.last for span in spans)
    assert all(one.last < other.first for one, other in pairwise(spans))


@pytest.mark.parametrize("text", ["5-3", "5", "1-2,4-5", "-1-2", "1-3;2-5", "4-5;1-2", "1.0-2", "²-3"])
def test_such_ranges_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="range"):
        parse_ranges(text)


def test_ranges_are_counted_from_0_and_both_ends_belong_to_them() -> None:
    assert parse_ranges("88-163;170-170") == (Segment(88, 163), Segment(170, 170))
    assert complement([Segment(0, 1), Segment(4, 4)], 6) == (Segment(2, 3), Segment(5, 5))
