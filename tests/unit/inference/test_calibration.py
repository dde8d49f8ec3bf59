import stat
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import ModelError
from clarus_desktop.core.kept import OWN_REFERENCE
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference import calibration
from clarus_desktop.inference.analyze import analyze
from clarus_desktop.inference.bundle import Bundle, load_bundle
from clarus_desktop.inference.calibration import Calibration, CalibrationStep, calibrate, save_profile
from clarus_desktop.inference.pictures import picture
from clarus_desktop.inference.reference import cosine_distances


def finish(
    steps: Generator[CalibrationStep, None, Calibration],
) -> tuple[list[CalibrationStep], Calibration]:
    seen = []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as stop:
            return seen, stop.value


@pytest.fixture(scope="module")
def healthy(make_clip: Callable[..., Clip], draw: Callable[..., Image]) -> list[tuple[str, Clip]]:
    """Four clips of three patients, six gray frames each."""
    groups = ("anna", "anna", "ben", "carl")
    return [
        (group, make_clip([draw(60, 80, 10 * i + k, gray=True) for k in range(6)], f"{group}-{i}.mp4"))
        for i, group in enumerate(groups)
    ]


def test_each_clip_is_measured_against_the_other_patients(
    bundle: Bundle, healthy: list[tuple[str, Clip]]
) -> None:
    steps, made = finish(calibrate(bundle, healthy))
    assert [(step.clip, step.frames) for step in steps] == [(clip.info.name, 6) for _, clip in healthy]
    assert made.healthy.patients == 3
    assert made.reference.groups.tolist() == [0] * 12 + [1] * 6 + [2] * 6
    # Written out for Ben: his frames, which are all in the reference, against Anna's and Carl's.
    ben = made.reference.groups == 1
    others = calibration.without_group(made.reference, 1)
    expected = cosine_distances(made.reference.embeddings[ben], others, bundle.neighbours)
    np.testing.assert_allclose(made.healthy.tracks[2], expected, atol=1e-5)
    np.testing.assert_allclose(made.healthy.tracks[2], made.reference.distances[ben], atol=1e-5)


def test_of_each_clip_its_region_is_looked_at(
    bundle: Bundle, healthy: list[tuple[str, Clip]], make_clip: Callable[..., Clip]
) -> None:
    region = Region(((10, 5), (70, 5), (60, 55)), Origin.FOUND)
    stated, cut = [], []
    for group, clip in healthy:
        stated.append((group, replace(clip, info=replace(clip.info, region=region))))
        frames = [region.cut(clip.frames.frame(index)) for index in range(clip.info.frame_count)]
        cut.append((group, make_clip(frames)))
    made, expected = finish(calibrate(bundle, stated))[1], finish(calibrate(bundle, cut))[1]
    np.testing.assert_array_equal(made.reference.embeddings, expected.reference.embeddings)
    for track, other in zip(made.healthy.tracks, expected.healthy.tracks, strict=True):
        np.testing.assert_array_equal(track, other)


def test_frames_that_cannot_be_assessed_count_for_nothing(
    bundle: Bundle, healthy: list[tuple[str, Clip]], make_clip: Callable[..., Clip]
) -> None:
    black = np.zeros((60, 80, 3), np.uint8)
    group, clip = healthy[2]
    frames = [clip.frames.frame(index) for index in range(6)]
    darkened = [*healthy[:2], (group, make_clip([black, *frames, black])), healthy[3]]
    made, expected = finish(calibrate(bundle, darkened))[1], finish(calibrate(bundle, healthy))[1]
    np.testing.assert_allclose(made.reference.embeddings, expected.reference.embeddings, atol=1e-5)
    assert np.isnan(made.healthy.tracks[2]).tolist() == [True, *[False] * 6, True]
    np.testing.assert_allclose(made.healthy.distances, expected.healthy.distances, atol=1e-5)
    assert made.healthy.operating_point(0.5) == expected.healthy.operating_point(0.5)


def test_a_profile_has_the_same_weights_and_its_own_distances(
    bundle: Bundle, healthy: list[tuple[str, Clip]], tmp_path: Path
) -> None:
    made = finish(calibrate(bundle, healthy))[1]
    entry = save_profile(bundle, made, "ward-3", tmp_path, specificity=0.75)
    profile = load_bundle(entry.path, expected_sha256=entry.sha256)
    before, after = bundle.network.state_dict(), profile.network.state_dict()
    assert all(torch.equal(after[key], value) for key, value in before.items())
    point = made.healthy.operating_point(0.75)
    assert profile.info.thresholds.distance == point.threshold
    assert profile.info.thresholds.probability == bundle.info.thresholds.probability
    assert f"{point.passed} of 4 healthy clips" in profile.info.card["thresholds"]["how"]
    clip = healthy[0][1]
    (step,) = analyze(clip, profile, device="cpu", precision="float32", batch=6)
    assert np.isfinite(step.chunk.values[TrackKind.DISTANCE]).all()


def test_saving_again_replaces_and_says_how_once(
    bundle: Bundle, healthy: list[tuple[str, Clip]], tmp_path: Path
) -> None:
    made = finish(calibrate(bundle, healthy))[1]
    first = save_profile(bundle, made, "ward-3", tmp_path)
    again = save_profile(load_bundle(first.path), made, "ward-3", tmp_path, specificity=0.5)
    card = again.usable().card
    assert card["thresholds"]["how"].count("healthy clips") == 1
    assert card["limits"].count(OWN_REFERENCE) == 1


def test_a_reference_takes_evenly_spread_frames_and_is_bounded(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, healthy: list[tuple[str, Clip]]
) -> None:
    monkeypatch.setattr(calibration, "FRAMES_PER_CLIP", 3)
    whole = finish(calibrate(bundle, healthy))[1]
    assert whole.reference.groups.tolist() == [0] * 6 + [1] * 3 + [2] * 3
    monkeypatch.setattr(calibration, "MOST_ROWS", 6)
    thinned = finish(calibrate(bundle, healthy))[1]
    assert thinned.reference.groups.tolist() == [0] * 3 + [1] + [2] * 2
    assert [len(track) for track in thinned.healthy.tracks] == [6, 6, 6, 6]


@pytest.mark.parametrize("count", [0, 2])
def test_one_patient_is_too_few(bundle: Bundle, healthy: list[tuple[str, Clip]], count: int) -> None:
    with pytest.raises(ModelError, match="two patients"):
        finish(calibrate(bundle, healthy[:count]))


def test_the_reference_knows_which_frames_it_is_made_of(
    bundle: Bundle, healthy: list[tuple[str, Clip]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calibration, "FRAMES_PER_CLIP", 2)
    made = finish(calibrate(bundle, healthy))[1]
    profile = load_bundle(save_profile(bundle, made, "ward-3", tmp_path, pictures=True).path)
    assert profile.reference is not None
    assert profile.reference.pictures is not None
    shown = [profile.reference.pictures.of(row) for row in range(8)]
    assert [each.clip for each in shown] == [clip.info.name for _, clip in healthy for _ in range(2)]
    assert [each.frame for each in shown] == [1, 4] * 4
    np.testing.assert_array_equal(shown[3].pixels, picture(healthy[1][1].frames.frame(4), None))


def test_no_picture_is_kept_unless_it_is_wanted(
    bundle: Bundle, healthy: list[tuple[str, Clip]], tmp_path: Path
) -> None:
    made = finish(calibrate(bundle, healthy))[1]
    path = save_profile(bundle, made, "ward-3", tmp_path).path
    profile = load_bundle(path)
    assert profile.reference is not None
    assert profile.reference.pictures is None
    assert b"anna-0.mp4" not in path.read_bytes()


def test_pictures_of_patients_are_for_this_user_s_eyes(
    bundle: Bundle, healthy: list[tuple[str, Clip]], tmp_path: Path
) -> None:
    made = finish(calibrate(bundle, healthy))[1]
    path = save_profile(bundle, made, "ward-3", tmp_path, pictures=True).path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
