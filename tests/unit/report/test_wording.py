"""Numbers and names as a report prints them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from clarus_desktop.core.clip import ClipInfo, Gap, Timing
from clarus_desktop.core.opinions import Answer, Extent, Opinion
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.report import wording


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0.12, "0.120 above the threshold"),
        (-0.004, "0.004 below the threshold"),
        (-0.0001, "less than 0.001 below the threshold"),
        (0.0, "exactly at the threshold"),
    ],
)
def test_a_margin_never_reads_as_a_zero_that_is_none(value: float, told: str) -> None:
    assert wording.margin(value) == told


CLIP = ClipInfo("a.dcm", "0" * 64, np.arange(50) / 25, 2.0, 200, 100, "DICOM")


@pytest.mark.parametrize(
    ("clip", "told"),
    [
        (CLIP, "25.00 frames/s on average"),
        (replace(CLIP, duration_s=0), "unknown"),
        (replace(CLIP, timing=Timing.SET), "25.00 frames/s, set by the user"),
        (replace(CLIP, timing=Timing.UNKNOWN), "unknown; 25 frames/s assumed"),
    ],
)
def test_a_rate_tells_who_says_so(clip: ClipInfo, told: str) -> None:
    assert wording.rate(clip) == told


def test_a_region_tells_who_says_so(snapshot_of: Callable[..., Snapshot]) -> None:
    snapshot = snapshot_of(10)
    assert wording.region(snapshot) == "whole frame"
    half = Region.box(0, 0, 160, 240, Origin.FILE)
    assert wording.region(replace(snapshot, region=half)) == "stated in the file (50% of the frame)"


def test_gaps_tell_where_and_how_much() -> None:
    gaps = (Gap(0, 1), Gap(40, 1200), Gap(50, 0))
    told = "1 before frame 1; 1,200 before frame 41; an unknown number at the end"
    assert wording.gaps(replace(CLIP, gaps=gaps)) == told


def test_a_name_is_one_line_and_not_without_end() -> None:
    assert wording.name(" Ada\n\t Lovelace ") == "Ada Lovelace"
    assert len(wording.name("a" * 10_000)) == 100
    assert wording.name("\x1c \u2028") == "(no name)"


def test_what_was_typed_is_never_cut() -> None:
    assert wording.one_line("a\r\nb " + "c" * 10_000) == "a b " + "c" * 10_000


@pytest.mark.parametrize(
    ("opinion", "told"),
    [
        (Opinion(Answer.PRESENT), "Consolidation present"),
        (Opinion(Answer.PRESENT, Extent.LARGE), "Consolidation present, large"),
        (Opinion(Answer.ABSENT), "Consolidation absent"),
        (Opinion(Answer.CANNOT_TELL), "Can't tell"),
    ],
)
def test_a_clinicians_verdict_is_a_phrase(opinion: Opinion, told: str) -> None:
    assert wording.opinion(opinion) == told


def test_long_text_loses_its_middle_and_no_end() -> None:
    assert wording.shortened("abcdefghij", 5) == "ab…ij"
    assert wording.shortened("abc", 3) == "abc"
