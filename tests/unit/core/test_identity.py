from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.core.identity import HIDDEN, reported, telling_parts, without
from clarus_desktop.core.study import Fact, Study
from far_frames import far_clip


def study(*values: str) -> Study:
    return Study(tuple(Fact(f"Fact {number}", value) for number, value in enumerate(values)), ())


def test_the_parts_of_names_numbers_and_dates() -> None:
    parts = telling_parts(study("Smith^Anna", "PID-0042", "2024-05-31", "2020-01-02 12:08:50", "Li"))
    assert parts == {"smith", "anna", "pid", "0042", "20240531", "20200102", "120850"}
    assert telling_parts(study()) == frozenset()


def test_names_lose_what_tells() -> None:
    parts = telling_parts(study("Smith^Anna", "0042", "2024-05-31"))
    assert without("anna_SMITH_20240531_0042_L1.dcm", parts) == f"{HIDDEN}_{HIDDEN}_{HIDDEN}_{HIDDEN}_L1.dcm"
    assert without("2024-05-31_L1 2024.05.31.dcm", parts) == f"{HIDDEN}_L1 {HIDDEN}.dcm"
    assert without("12024-05-31.dcm", parts) == "12024-05-31.dcm"
    assert without("clip00421.mp4", parts) == "clip00421.mp4"
    assert without("Savannah.mp4", parts) == "Savannah.mp4"
    assert without("Smith2.mp4", parts) == f"{HIDDEN}2.mp4"


def test_without_parts_nothing_changes() -> None:
    assert without("Smith.dcm", frozenset()) == "Smith.dcm"


def test_a_clip_is_reported_without_what_its_study_tells() -> None:
    clip, _ = far_clip(name="smith_L1.dcm")
    assert reported(clip) is clip.info
    assert reported(replace(clip, study=study("Smith^Anna"))).name == f"{HIDDEN}_L1.dcm"


@given(st.text(min_size=1), st.lists(st.from_regex(r"[a-z]{3,8}|[0-9]{3,8}", fullmatch=True), min_size=1))
def test_no_part_stands_by_itself_in_what_is_shown(text: str, parts: list[str]) -> None:
    shown = without(f"{text} {' '.join(parts)}", frozenset(parts))
    words = re.findall(r"[a-z]+|[0-9]+", shown.casefold())
    assert not set(words) & set(parts) or any(
        re.search(rf"[^\W\d_a-z]{part}|{part}[^\W\d_a-z]", shown.casefold()) for part in parts
    )
