"""Handing on what is under review."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import cast

import av
import numpy as np
import pytest

pytest.importorskip("PySide6")
from pydicom import dcmread

from bench import FRAMES, Bench, make_model
from clarus_desktop.control.handing import Handing
from clarus_desktop.control.letterheads import Letterheads
from clarus_desktop.control.models import Models
from clarus_desktop.core.clip import Clip, FrameStore, Image
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.handing import Handed, HandingOn
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.region import Region
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.media import open_clip
from clarus_desktop.ui.main_window import MainWindow
from dicoms import tiles, write_dicom


def settling(bench: Bench) -> AbstractContextManager[object]:
    """As the bench's own, with time to import what writes reports."""
    return bench.qtbot.waitSignal(bench.workers.settled, timeout=60_000)


def hot(region: Region | None) -> Callable[[Sequence[Image]], list[dict[TrackKind, HeatMap]]]:
    """Makes maps that are as hot as can be."""
    heat = HeatMap(np.full((2, 2), 99, np.float32), (0, 0, 32, 24), np.array([0.25, 0.75]))
    return lambda images: [dict.fromkeys(TrackKind, heat)] * len(images)


class Gate:
    """Frames of which the second is handed out once the gate is open."""

    def __init__(self, frames: FrameStore) -> None:
        self._frames = frames
        self.reached, self.opened = threading.Event(), threading.Event()

    def __len__(self) -> int:
        return len(self._frames)

    def at_hand(self, index: int) -> Image | None:
        return self._frames.at_hand(index)

    def frame(self, index: int) -> Image:
        if index == 1:
            self.reached.set()
            assert self.opened.wait(30)
        return self._frames.frame(index)

    def close(self) -> None:
        self._frames.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_dicom(tmp_path / "MARKER.dcm", tiles(FRAMES, 24, 32))


@pytest.fixture
def clip(source: Path) -> Iterator[Clip]:
    clip = open_clip(source)
    yield clip
    clip.frames.close()


@pytest.fixture
def handing(bench: Bench, source: Path) -> Handing:
    window = cast(MainWindow, bench.window)
    bench.models.chosen.explaining = hot
    models = cast(Models, bench.models)
    letterheads = Letterheads(window, bench.memory, bench.workers, bench.failures, None)
    handing = Handing(
        *(bench.session, window, models, letterheads, bench.journal, bench.workers, bench.failures)
    )
    handing.clip_opened(source)
    bench.reviewing.set_reviewer("Ann")
    return handing


def test_what_was_handed_on_is_told_and_noted(
    bench: Bench, handing: Handing, clip: Clip, tmp_path: Path
) -> None:
    bench.open(clip)
    with settling(bench):
        handing.hand_on(
            HandingOn(Handed.STRUCTURED_REPORT, tmp_path / "a.dcm", clip.info.sha256, identified=True)
        )
    with settling(bench):
        handing.hand_on(HandingOn(Handed.CLIP, tmp_path / "b.dcm", clip.info.sha256))
    assert dcmread(tmp_path / "a.dcm").PatientID == "MARKER7"
    assert b"MARKER" not in (tmp_path / "b.dcm").read_bytes()
    assert "“b.dcm” was written. Nobody knows whether text" in bench.told["show_notice"][0]
    assert bench.told["show_handing"] == (None,)
    events = bench.journal.store().history(clip=clip.info.sha256)
    assert [(event.reviewer, event.text) for event in events if "Export" in event.text] == [
        ("Ann", "Export “b.dcm”"),
        ("Ann", "Export “a.dcm” (with identity)"),
    ]


def test_a_signature_needs_a_review_and_is_noted(
    bench: Bench, handing: Handing, clip: Clip, tmp_path: Path
) -> None:
    bench.open(clip)
    wanted = HandingOn(Handed.STRUCTURED_REPORT, tmp_path / "a.dcm", clip.info.sha256, signed=True)
    with settling(bench):
        handing.hand_on(wanted)
    assert "Ann has not reviewed what is reported" in bench.told["show_error"][1]
    with settling(bench):
        bench.session.judging.mark(Segment(0, 1))
    with settling(bench):
        handing.hand_on(wanted)
    assert "Signed by Ann." in str(dcmread(tmp_path / "a.dcm"))
    events = bench.journal.store().history(clip=clip.info.sha256)
    assert "Export “a.dcm” (signed by Ann)" in [event.text for event in events]


def test_a_film_has_heat_maps_of_the_model_that_is_chosen(
    bench: Bench, handing: Handing, clip: Clip, tmp_path: Path
) -> None:
    bench.open(clip)
    wanted = HandingOn(Handed.FILM, tmp_path / "a.mp4", clip.info.sha256, heat=TrackKind.DISTANCE)
    with settling(bench):
        handing.hand_on(wanted)
    with av.open(str(wanted.path)) as film:
        pictures = [frame.to_ndarray(format="rgb24") for frame in film.decode(video=0)]
    assert len(pictures) == FRAMES
    assert pictures[3].shape[1] > 2 * 480
    recorded, overlaid = pictures[3][200, 20:480].astype(int), pictures[3][200, -480:-20]
    assert np.abs(overlaid - recorded).mean() > 20

    bench.models.chosen.entry.usable = lambda: make_model("e")
    wanted.path.unlink()
    handing.hand_on(wanted)
    assert "made with another model" in bench.told["show_error"][2]
    assert not wanted.path.exists()


def test_a_clip_can_be_given_up(bench: Bench, handing: Handing, clip: Clip, tmp_path: Path) -> None:
    gate = Gate(clip.frames)
    bench.open(replace(clip, frames=gate))
    assert not handing.cancel()
    with settling(bench):
        handing.hand_on(HandingOn(Handed.CLIP, tmp_path / "a.dcm", clip.info.sha256))
        assert gate.reached.wait(30)
        assert handing.cancel()
        gate.opened.set()
    assert bench.told["show_handing"] == (None,)
    assert [file.name for file in tmp_path.glob("*.dcm")] == ["MARKER.dcm"]
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize("kind", list(Handed))
def test_what_is_written_though_it_was_given_up_is_told_and_noted(
    bench: Bench,
    handing: Handing,
    clip: Clip,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: Handed,
) -> None:
    """The file takes its place while the user gives it up."""
    name = "a.mp4" if kind is Handed.FILM else "a.dcm"
    reached, opened = threading.Event(), threading.Event()
    replace_file = os.replace

    def late(source: Path, target: Path) -> None:
        if Path(target).name == name:
            reached.set()
            assert opened.wait(30)
        replace_file(source, target)

    monkeypatch.setattr("clarus_desktop.core.atomic.os.replace", late)
    bench.open(clip)
    with settling(bench):
        handing.hand_on(HandingOn(kind, tmp_path / name, clip.info.sha256))
        assert reached.wait(60)
        assert handing.cancel()
        opened.set()
    if kind is Handed.FILM:
        with av.open(str(tmp_path / name)) as film:
            assert sum(1 for _ in film.decode(video=0)) == FRAMES
    else:
        assert dcmread(tmp_path / name).PatientID.startswith("CLARUS-")
    assert f"“{name}” was written." in bench.told["show_notice"][0]
    assert bench.told["show_handing"] == (None,)
    events = bench.journal.store().history(clip=clip.info.sha256)
    assert f"Export “{name}”" in [event.text for event in events]


def test_a_clip_that_was_opened_meanwhile_is_not_handed_on_in_its_place(
    bench: Bench, handing: Handing, clip: Clip, tmp_path: Path
) -> None:
    bench.open(clip)
    handing.hand_on(HandingOn(Handed.CLIP, tmp_path / "a.dcm", "ab" * 32))
    assert "another clip was opened" in str(bench.told["show_error"][1])
    assert not (tmp_path / "a.dcm").exists()


def test_the_clip_itself_is_never_written_over(
    bench: Bench, handing: Handing, clip: Clip, source: Path, tmp_path: Path
) -> None:
    (tmp_path / "other.dcm").hardlink_to(source)
    before = source.read_bytes()
    bench.open(clip)
    for path in (source, tmp_path / "other.dcm"):
        with settling(bench):
            handing.hand_on(HandingOn(Handed.CLIP, path, clip.info.sha256))
        assert "is the clip itself" in bench.told["show_error"][1]
    assert source.read_bytes() == before


def test_a_file_that_has_changed_ties_to_nobody(
    bench: Bench, handing: Handing, clip: Clip, source: Path, tmp_path: Path
) -> None:
    bench.open(clip)
    write_dicom(source, tiles(FRAMES, 24, 32), PatientID="ANOTHER")
    with settling(bench):
        handing.hand_on(
            HandingOn(Handed.STRUCTURED_REPORT, tmp_path / "a.dcm", clip.info.sha256, identified=True)
        )
    assert "changed on disk" in bench.told["show_error"][1]
    assert not (tmp_path / "a.dcm").exists()


def test_what_blind_mode_hides_is_in_no_report(
    bench: Bench, handing: Handing, clip: Clip, tmp_path: Path
) -> None:
    bench.reviewing.set_blind(True)
    bench.open(clip)
    assert bench.session.judging.hidden
    handing.hand_on(HandingOn(Handed.STRUCTURED_REPORT, tmp_path / "a.dcm", clip.info.sha256))
    assert "nothing to report" in bench.told["show_error"][1]
    with settling(bench):
        handing.hand_on(HandingOn(Handed.CLIP, tmp_path / "b.dcm", clip.info.sha256))
    assert (tmp_path / "b.dcm").exists()
