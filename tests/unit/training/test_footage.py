"""Shrunk frames: what the application would see, kept whole or not at all."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from clarus_desktop.core.errors import ClipChangedError
from clarus_desktop.media import open_clip
from clarus_training.clips import POCUS, LabelledClip
from clarus_training.footage import (
    FootageError,
    load_clips,
    load_phantoms,
    prepare_clips,
    prepare_phantoms,
)
from clarus_training.listing.manifest import read_manifest
from clarus_training.phantom import consolidation_mask, random_settings
from clarus_training.recipe.config import Frames
from screens import Screen

KEPT = Frames(size=32)
SMALL = KEPT.preprocessing


def test_kept_frames_are_those_the_application_makes(tiny_manifest: Path, tmp_path: Path) -> None:
    clips = read_manifest(tiny_manifest)[:2]
    prepare_clips(clips, tiny_manifest.parent, KEPT, tmp_path)
    for each in load_clips(clips, tmp_path):
        opened = open_clip(tiny_manifest.parent / each.clip.path)
        frames = [opened.frames.frame(i) for i in range(opened.info.frame_count)]
        opened.frames.close()
        assert (each.frames == SMALL.shrink(frames, opened.info.region)).all()
        assert (each.grades == np.float32(each.clip.grade)).all()


def test_whole_frames_are_kept_where_they_are_asked_for(tmp_path: Path) -> None:
    frames = list(Screen("convex", 160, 120).frames(12))
    clip = _written(tmp_path / "screen.mkv", frames)
    opened = open_clip(tmp_path / "screen.mkv")
    opened.frames.close()
    assert opened.info.region is not None
    whole, masked = (
        _prepared(clip, tmp_path, Frames(size=32, mask_outside=mask_outside))
        for mask_outside in (False, True)
    )
    assert (whole == SMALL.shrink(frames)).all()
    assert (masked == SMALL.shrink(frames, opened.info.region)).all()
    assert (whole != masked).any()


def test_marks_are_removed_where_it_is_asked_for(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    frames = list(rng.integers(0, 90, (60, 100, 120, 3), np.uint8))
    for frame in frames:
        frame[40:44, 50:54] = 250
    clip = _written(tmp_path / "marked.mkv", frames)
    kept, removed = (
        _prepared(clip, tmp_path, Frames(size=100, mask_outside=False, remove_marks=remove_marks))
        for remove_marks in (False, True)
    )
    assert kept.max() > 240
    assert removed.max() < 100
    assert (kept[:, :35] == removed[:, :35]).all()
    assert (kept[:, 50:] == removed[:, 50:]).all()


def _written(path: Path, frames: list[NDArray[np.uint8]]) -> LabelledClip:
    """A clip of exactly these frames, in a file."""
    height, width, _ = frames[0].shape
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=20)
        stream.width, stream.height, stream.pix_fmt = width, height, "bgr0"
        for frame in frames:
            container.mux(stream.encode(VideoFrame.from_ndarray(frame, format="rgb24")))
        container.mux(stream.encode())
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return LabelledClip(path.name, POCUS, "anna", sha256=sha256, frames=len(frames))


def _prepared(clip: LabelledClip, folder: Path, frames: Frames) -> NDArray[np.uint8]:
    cache = folder / f"{frames.mask_outside}-{frames.remove_marks}"
    prepare_clips([clip], folder, frames, cache)
    return load_clips([clip], cache)[0].frames


def test_a_kill_loses_the_clip_being_read_and_none_before_it(
    tiny_manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips = read_manifest(tiny_manifest)[:2]
    saving = np.save

    def killed_the_second_time(path: Path, frames: NDArray[np.uint8]) -> None:
        if any(tmp_path.glob("[!.]*.npy")):
            path.write_bytes(b"half a clip")
            raise KeyboardInterrupt
        saving(path, frames)

    with monkeypatch.context() as patch:
        patch.setattr(np, "save", killed_the_second_time)
        with pytest.raises(KeyboardInterrupt):
            prepare_clips(clips, tiny_manifest.parent, KEPT, tmp_path)
    (first,) = tmp_path.iterdir()
    before = first.stat().st_mtime_ns
    prepare_clips(clips, tiny_manifest.parent, KEPT, tmp_path)
    assert first.stat().st_mtime_ns == before
    assert [len(each.frames) for each in load_clips(clips, tmp_path)] == [10, 10]


def test_a_clip_that_has_changed_is_not_kept(tiny_manifest: Path, tmp_path: Path) -> None:
    clip = replace(read_manifest(tiny_manifest)[0], frames=9)
    with pytest.raises(ClipChangedError):
        prepare_clips([clip], tiny_manifest.parent, KEPT, tmp_path)
    assert not any(tmp_path.iterdir())


def test_phantoms_are_graded_frame_by_frame(tmp_path: Path) -> None:
    made = [random_settings(seed, consolidation=shown) for seed, shown in ((8, True), (9, False))]
    prepare_phantoms(made, SMALL, tmp_path)
    loaded = load_phantoms(made, tmp_path)
    assert [each.clip.consolidation for each in loaded] == [True, False]
    for settings, each in zip(made, loaded, strict=True):
        assert (each.grades == consolidation_mask(settings)).all()
        assert len(each.frames) == len(each.grades)


def test_footage_travels_as_the_name_of_its_file_and_keeps_none_open(tmp_path: Path) -> None:
    descriptors = Path("/dev/fd")
    if not descriptors.is_dir():
        pytest.skip("this system doesn't list open files")
    made = [random_settings(seed, consolidation=True) for seed in range(3)]
    prepare_phantoms(made, SMALL, tmp_path)
    before = len(list(descriptors.iterdir()))
    loaded = load_phantoms(made, tmp_path)
    firsts = [each.frames[0].copy() for each in loaded]
    assert len(list(descriptors.iterdir())) == before
    for first, each in zip(firsts, loaded, strict=True):
        sent = pickle.dumps(each)
        assert len(sent) < each.frames.nbytes / 10
        arrived = pickle.loads(sent)
        assert (arrived.frames[0] == first).all()
        assert (arrived.frames[::8] == each.frames[::8]).all()


def test_frames_that_are_not_those_of_their_clip_are_refused(tiny_manifest: Path, tmp_path: Path) -> None:
    clip = read_manifest(tiny_manifest)[0]
    prepare_clips([clip], tiny_manifest.parent, KEPT, tmp_path)
    with pytest.raises(FootageError, match=r"holds 10 frames of a clip that has 9\."):
        load_clips([replace(clip, frames=9)], tmp_path)
