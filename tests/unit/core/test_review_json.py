"""Reviews and exams as plain values: there and back, and what is refused."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.exams import Exam
from clarus_desktop.core.findings import Finding, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.review_json import (
    Plain,
    exam_of,
    finding_of,
    measurement_of,
    opinion_of,
    plain_exam,
    plain_finding,
    plain_measurement,
    plain_opinion,
    plain_review,
    review_of,
)
from clarus_desktop.core.reviews import Review
from reviews import EXAMS, REVIEWS

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**320, max_value=10**330)
    | st.floats()
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)

FINDING = plain_finding(Finding("a", Segment(3, 5), Judgement.UNSURE))
OPINION = plain_opinion(Opinion(Answer.ABSENT))
LINE = plain_measurement(Measurement("a", MeasureKind.CALIPER, 3, (0.5, 1.0), (8.0, 9.25)))
NONE: Plain = {"findings": [], "opinion": None, "blind_opinion": None}


@given(REVIEWS)
def test_a_review_comes_back_from_strict_json(review: Review) -> None:
    assert review_of(json.loads(json.dumps(plain_review(review), allow_nan=False))) == review


@given(EXAMS)
def test_an_exam_comes_back_from_strict_json(exam: Exam) -> None:
    assert exam_of(json.loads(json.dumps(plain_exam(exam), allow_nan=False))) == exam


@given(st.data(), REVIEWS | EXAMS, JSON_VALUES)
def test_one_value_replaced_is_taken_or_refused_with_a_value_error(
    data: st.DataObject, made: Review | Exam, value: Any
) -> None:
    plain = copy.deepcopy(plain_review(made) if isinstance(made, Review) else plain_exam(made))
    read: Callable[[object], object] = review_of if isinstance(made, Review) else exam_of
    places = list(_places(plain))
    where, key = data.draw(st.sampled_from(places))
    where[key] = value
    with contextlib.suppress(ValueError):
        read(plain)


def _places(value: Any) -> Any:
    """Each (container, key) within a plain value."""
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])


@pytest.mark.parametrize("value", [None, [], "text", 3, {}])
@pytest.mark.parametrize("read", [finding_of, measurement_of, opinion_of, review_of, exam_of])
def test_anything_else_is_refused(read: Callable[[object], object], value: object) -> None:
    with pytest.raises(ValueError, match=r"expected|missing"):
        read(value)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"first": -1}, "whole number"),
        ({"first": True}, "whole number"),
        ({"last": 5.0}, "whole number"),
        ({"last": 2}, "ends before it begins"),
        ({"judgement": "perhaps"}, "perhaps"),
        ({"judgement": ["confirmed"]}, "confirmed"),
        ({"kind": "fog"}, "fog"),
        ({"note": None}, "text"),
        ({"marked": 1}, "true or false"),
    ],
)
def test_a_finding_that_makes_no_sense_is_refused(changes: Plain, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        finding_of({**FINDING, **changes})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"kind": "ruler"}, "ruler"),
        ({"frame": -1}, "whole number"),
        ({"start": [1]}, "two numbers"),
        ({"start": [1, 2, 3]}, "two numbers"),
        ({"start": [1, "2"]}, "two numbers"),
        ({"start": [1, True]}, "two numbers"),
        ({"end": [1, float("nan")]}, "two numbers"),
        ({"end": [1, float("inf")]}, "two numbers"),
        ({"end": [10**400, 0]}, "two numbers"),
        ({"end": {"x": 1, "y": 2}}, "list"),
        ({"note": 1}, "text"),
    ],
)
def test_a_measurement_that_makes_no_sense_is_refused(changes: Plain, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        measurement_of({**LINE, **changes})


def test_what_was_written_before_there_were_measurements_is_read() -> None:
    assert review_of(NONE) == review_of({**NONE, "measurements": []}) == Review()
    assert len(review_of({**NONE, "measurements": [LINE]}).measurements) == 1


def test_two_measurements_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="share an id"):
        review_of({**NONE, "measurements": [LINE, LINE]})


def test_an_extent_without_a_consolidation_is_refused() -> None:
    with pytest.raises(ValueError, match="extent"):
        opinion_of({**OPINION, "extent": "large"})


def test_two_findings_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="share an id"):
        review_of({**NONE, "findings": [FINDING, FINDING]})


@pytest.mark.parametrize("created", ["2026-11-23T10:00:00", "yesterday", 20261123])
def test_an_exam_needs_a_time_with_its_zone(created: object) -> None:
    plain = {"id": "a", "name": "", "folder": "", "created": created, "protocol": "8 zones", "clips": []}
    with pytest.raises(ValueError, match=r"zone|isoformat|text"):
        exam_of(plain)


@pytest.mark.parametrize("duration", [None, True, "1", -1, 10**400, float("nan"), float("inf")])
def test_a_duration_is_a_number_of_seconds(duration: object) -> None:
    clip = {"sha256": "", "name": "", "path": "", "size": 1, "frames": 1, "duration_s": 2, "zone": None}
    plain = {"id": "a", "name": "", "folder": "", "created": "2026-11-23T10:00Z", "protocol": "8 zones"}
    assert exam_of({**plain, "clips": [clip]}).clips[0].duration_s == 2.0
    with pytest.raises(ValueError, match="number of seconds"):
        exam_of({**plain, "clips": [{**clip, "duration_s": duration}]})


def test_a_key_more_than_known_is_passed_over() -> None:
    assert finding_of({**FINDING, "seen": True}) == finding_of(FINDING)
