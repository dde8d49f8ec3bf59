"""Reviews and exams made up by hypothesis."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import strategies as st

from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.zones import Protocol

FRAMES = 40
"""Of every clip here."""

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
SPANS = st.builds(
    lambda first, length: Segment(first, min(first + length, FRAMES - 1)),
    st.integers(0, FRAMES - 1),
    st.integers(0, 12),
)
IDS = st.uuids().map(lambda identity: identity.hex)
FINDINGS = st.builds(
    Finding,
    IDS,
    SPANS,
    st.sampled_from(Judgement),
    st.none() | st.sampled_from(FindingKind),
    TEXTS,
    st.booleans(),
)
OPINIONS = st.builds(Opinion, st.sampled_from(Answer), st.none(), TEXTS) | st.builds(
    Opinion, st.just(Answer.PRESENT), st.sampled_from(Extent), TEXTS
)
POINTS = st.tuples(st.floats(-100, 5000), st.floats(-100, 5000))
MEASUREMENTS = st.builds(
    Measurement, IDS, st.sampled_from(MeasureKind), st.integers(0, FRAMES - 1), POINTS, POINTS, TEXTS
)
REVIEWS = st.builds(
    lambda findings, opinion, blind, measurements: Review(
        tuple(sorted(findings, key=lambda finding: (finding.span, finding.id))),
        opinion,
        blind,
        tuple(sorted(measurements, key=lambda measurement: (measurement.frame, measurement.id))),
    ),
    st.lists(FINDINGS, max_size=5, unique_by=lambda finding: finding.id),
    st.none() | OPINIONS,
    st.none() | OPINIONS,
    st.lists(MEASUREMENTS, max_size=3, unique_by=lambda measurement: measurement.id),
)
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)
CLIPS = st.builds(
    ExamClip,
    HASHES,
    TEXTS,
    TEXTS,
    st.integers(0, 1 << 40),
    st.just(FRAMES),
    st.floats(0, 1e6),
    st.none() | st.sampled_from(["L1", "R2", "RPT"]),
)
TIMES = st.datetimes(
    datetime(2020, 1, 1),
    datetime(2040, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=2))]),
)
EXAMS = st.builds(
    Exam,
    IDS,
    TEXTS,
    TEXTS,
    TIMES,
    st.sampled_from(Protocol),
    st.lists(CLIPS, max_size=4, unique_by=lambda clip: clip.sha256).map(tuple),
)
