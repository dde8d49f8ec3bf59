"""Shrunk frames: what the application would see, kept whole or not at all."""

from __future__ import annotations

import hashlib
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.frame import VideoFrame

from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.media import open_clip
from clarus_training import footage
from clarus_training.clips import POCUS, LabelledClip
from clarus_training.footage import load_clips, load_phantoms, prepare_clips, prepare_phantoms, stretches_of
from clarus_training.manifest import read_manifest
from clarus_training.phantom import consolidation_mask
from screens import Screen

SMALL = Preprocessing(size=32)


def test_kept_frames_are_those_the_application_makes(tiny_manifest: Path, tmp_path: Path) -> None:
    clips = read_manifest(tiny_manifest)[:2]
    prepare_clips(clips, tiny_manifest.parent, SMALL, tmp_path)
    for each in load_clips(clips, tmp_path):
        opened = open_clip(tiny_manifest.parent / each.clip.path)
        frames = [opened.frames.frame(i) for i in range(opened.info.frame_count)]
        opened.frames.close()
        assert (each.frames == SMALL.shrink(frames, opened.info.region)).all()
        assert (each.grades == np.float32(each.clip.grade)).all()


def test_whole_frames_are_kept_where_they_are_asked_for(tmp_path: Path) -> None:
    frames = list(Screen("convex", 160, 120).frames(12))
    with av.open(str(tmp_path / "screen.mkv"), "w") as container:
        stream = container.add_stream("ffv1", rate=20)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "bgr0"
        for frame in frames:
            container.mux(stream.encode(VideoFrame.from_ndarray(frame, format="rgb24")))
        container.mux(stream.encode())
    sha256 = hashlib.sha256((tmp_path / "screen.mkv").read_bytes()).hexdigest()
    clip = LabelledClip("screen.mkv", POCUS, "anna", sha256=sha256, frames=12)
    for whole_frame in (True, False):
        cache = tmp_path / str(whole_frame)
        prepare_clips([clip], tmp_path, SMALL, cache, whole_frame=whole_frame)
        (kept,) = load_clips([clip], cache)
        opened = open_clip(tmp_path / "screen.mkv")
        opened.frames.close()
        assert opened.info.region is not None
        assert (kept.frames == SMALL.shrink(frames, None if whole_frame else opened.info.region)).all()
    assert not (np.load(tmp_path / "True" / f"{sha256}.npy") == kept.frames).all()


def test_a_clip_interrupted_while_it_is_read_is_read_again(
    tiny_manifest: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clips = read_manifest(tiny_manifest)[:1]

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(footage.np, "save", interrupted)
        with pytest.raises(KeyboardInterrupt):
            prepare_clips(clips, tiny_manifest.parent, SMALL, tmp_path)
    prepare_clips(clips, tiny_manifest.parent, SMALL, tmp_path)
    assert len(load_clips(clips, tmp_path)[0].frames) == 10


def test_phantoms_are_graded_frame_by_frame_and_half_of_them_are_healthy(tmp_path: Path) -> None:
    made = prepare_phantoms(2, SMALL, tmp_path)
    loaded = load_phantoms(made, tmp_path)
    assert [each.clip.consolidation for each in loaded] == [True, False]
    for settings, each in zip(made, loaded, strict=True):
        assert (each.grades == consolidation_mask(settings)).all()
        assert len(each.frames) == len(each.grades)


def test_a_phantom_falls_into_the_frames_with_and_without_a_consolidation(tmp_path: Path) -> None:
    made = prepare_phantoms(2, SMALL, tmp_path)
    ill, well = load_phantoms(made, tmp_path)
    shown = consolidation_mask(made[0])
    with_one, without = stretches_of(ill)
    assert (with_one.clip.grade, without.clip.grade) == (1, 0)
    assert (with_one.frames == ill.frames[shown]).all()
    assert (without.frames == ill.frames[~shown]).all()
    (only,) = stretches_of(well)
    assert only.clip.grade == 0
    assert len(only.frames) == len(well.frames)
