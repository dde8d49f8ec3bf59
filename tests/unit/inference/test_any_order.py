"""The tracks of a long clip are the same in whatever order its frames are analysed."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

import numpy as np

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.order import Order
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.inference.analyze import Step, analyze
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.media import open_clip
from videos import encode, pictures

FRAMES = 520


class Wandering(Order):
    """An order whose reviewer is elsewhere each time."""

    def take(self, count: int) -> list[int]:
        frames = super().take(count)
        self.look_at((frames or [0])[-1] * 7 % FRAMES)
        return frames


def tracks_of(clip: Clip, steps: Iterable[Step]) -> Tracks:
    tracks = Tracks(clip.info.frame_count, TrackKind)
    for step in steps:
        before = tracks.analysed.sum()
        tracks.write(step.chunk)
        assert tracks.analysed.sum() == before + len(step.chunk.indices) == step.done
    return tracks


def test_a_clip_read_from_its_file_gives_the_same_tracks_in_any_order(tmp_path: Path, bundle: Bundle) -> None:
    path = encode(tmp_path / "long.mp4", pictures(FRAMES, 48, 32), codec_options={"g": "50"})
    with (
        closing(open_clip(path).frames) as whole,
        closing((clip := open_clip(path, budget_bytes=40 * 48 * 32 * 3)).frames),
    ):
        straight = tracks_of(clip, analyze(Clip(clip.info, whole), bundle, device="torch-cpu"))
        order = Wandering(FRAMES, clip.starts)
        wandering = tracks_of(clip, analyze(clip, bundle, device="torch-cpu", order=order))
    assert len(clip.starts) > 4
    assert straight.analysed.all()
    for kind in TrackKind:
        np.testing.assert_array_equal(wandering.values(kind), straight.values(kind))
