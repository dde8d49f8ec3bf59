import json
import re
import tomllib
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clarus_desktop.core.cache import RESULTS, Cache
from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import DeviceError
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.inference import results
from clarus_desktop.inference.analyze import Step, analyze
from clarus_desktop.inference.bundle import Bundle, unpack
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.results import analyze_once

REGION = Region(((20, 5), (80, 5), (110, 85), (10, 85)), Origin.FOUND)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """Folder in which results are kept during the test."""
    RESULTS.keep_in(tmp_path / "results")
    yield tmp_path / "results"
    RESULTS.keep_in(None)


@pytest.fixture
def analyses(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """The arguments of each analysis that was really made."""
    made: list[dict[str, Any]] = []

    def noted(*arguments: Any, **options: Any) -> Generator[Step, None, None]:
        made.append(options)
        return analyze(*arguments, **options)

    monkeypatch.setattr(results, "analyze", noted)
    return made


def once(clip: Clip, bundle: Bundle, **options: Any) -> tuple[Tracks, list[Step]]:
    steps = list(analyze_once(clip, bundle, **{"device": "torch-cpu"} | options))
    tracks = Tracks(clip.info.frame_count, bundle.info.kinds)
    for step in steps:
        tracks.write(step.chunk)
    return tracks, steps


def test_the_second_time_the_same_tracks_come_at_once(
    clip: Clip, bundle: Bundle, folder: Path, analyses: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, steps = once(clip, bundle)
    monkeypatch.setattr(clip.frames, "frame", None)  # nobody looks at the frames
    second, (step,) = once(clip, bundle)
    assert len(analyses) == 1
    for kind in TrackKind:
        np.testing.assert_array_equal(first.values(kind), second.values(kind))
    assert step.engine == steps[-1].engine
    assert (step.done, step.total, step.seconds_left) == (11, 11, 0)
    assert step.chunk.indices.tolist() == list(range(11))
    assert step.frames_per_s > 0


def test_whatever_decides_the_values_makes_another_analysis(
    clip: Clip, bundle: Bundle, card: dict[str, Any], folder: Path, analyses: list[dict[str, Any]]
) -> None:
    card = card | {"version": "1.1"}
    other = pack(bundle.network, card=card, preprocessing=bundle.preprocessing, reference=bundle.reference)
    changed = replace(clip, info=replace(clip.info, sha256="1" * 64))
    wishes: list[tuple[Clip, Bundle, dict[str, Any]]] = [
        (clip, bundle, {}),
        (changed, bundle, {}),
        (clip, unpack(other, "1" * 64), {}),
        (clip, bundle, {"region": REGION}),
        (clip, bundle, {"precision": "float32"}),
        (clip, bundle, {"device": "cpu"}),
    ]
    for again in (False, True):
        for wish in wishes:
            once(wish[0], wish[1], **wish[2])
        assert len(analyses) == len(wishes), again
    drawn = Region(REGION.outline, Origin.DRAWN)  # the same part of the frame, whoever says so
    once(clip, bundle, region=drawn)
    assert len(analyses) == len(wishes)


def test_another_version_of_what_decodes_makes_another_analysis(
    clip: Clip, bundle: Bundle, folder: Path, analyses: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    once(clip, bundle)
    monkeypatch.setattr(results, "_versions", lambda: {"av": "0"})
    once(clip, bundle)
    assert len(analyses) == 2


def test_names_are_not_kept(clip: Clip, bundle: Bundle, folder: Path) -> None:
    once(clip, bundle)
    (entry,) = folder.iterdir()
    assert clip.info.name.encode() not in entry.read_bytes()
    assert clip.info.name not in entry.name


def test_an_analysis_that_was_given_up_is_not_kept(
    clip: Clip, bundle: Bundle, folder: Path, analyses: list[dict[str, Any]]
) -> None:
    steps = analyze_once(clip, bundle, device="torch-cpu")
    next(steps)
    steps.close()
    _, all_steps = once(clip, bundle)
    assert len(analyses) == 2
    assert len(all_steps) == 3


def test_one_that_ended_on_another_device_is_not_kept(
    clip: Clip, bundle: Bundle, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def moved(*arguments: Any, **options: Any) -> Generator[Step, None, None]:
        for step in analyze(*arguments, **options):
            yield replace(step, engine=EngineInfo("cuda", "Some Card", "torch", "float32"))

    monkeypatch.setattr(results, "analyze", moved)
    once(clip, bundle)
    assert not folder.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[]",
        json.dumps({"engine": {"notes": []}, "tracks": {}}).encode(),
        json.dumps(
            {
                "engine": {
                    "device": "cpu",
                    "device_name": "",
                    "backend": "torch",
                    "precision": "",
                    "notes": [],
                },
                "tracks": {"probability": [0.5], "distance": [0.5]},
            }
        ).encode(),
    ],
)
def test_what_is_not_an_analysis_of_the_clip_is_made_again(
    clip: Clip,
    bundle: Bundle,
    folder: Path,
    analyses: list[dict[str, Any]],
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
) -> None:
    once(clip, bundle)
    with monkeypatch.context() as patched:
        patched.setattr(Cache, "get", lambda *_: content)
        tracks, _ = once(clip, bundle)
    assert tracks.analysed.all()
    assert len(analyses) == 2


def test_without_a_folder_each_clip_is_analysed(
    clip: Clip, bundle: Bundle, analyses: list[dict[str, Any]]
) -> None:
    once(clip, bundle)
    once(clip, bundle)
    assert len(analyses) == 2


def test_an_impossible_device_is_said(clip: Clip, bundle: Bundle) -> None:
    with pytest.raises(DeviceError):
        next(analyze_once(clip, bundle, device="toaster"))


def test_every_package_that_frames_and_values_come_from_decides() -> None:
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))
    needed = {re.split(r"[^\w-]", each)[0] for each in project["project"]["dependencies"]}
    others = {
        *("dicom-anonymizer", "filelock", "highdicom", "platformdirs"),
        *("pypdf", "pyqtgraph", "PySide6-Essentials", "safetensors"),
    }
    assert needed - others == set(results._DECIDING)
