"""Gates as an analysis gives them: with each frame's values, or later where a frozen stretch shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.order import Order
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.inference.analyze import analyze
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.results import analyze_once
from clarus_desktop.inference.support import Support
from clarus_desktop.media import open_clip

CODES = {reason.code: reason for reason in Reason}


@pytest.fixture(scope="module")
def footage(demo_clip: Path) -> list[Image]:
    """Frames of the bundled synthetic clip: all of them assessable."""
    clip = open_clip(demo_clip)
    frames = [clip.frames.frame(index).copy() for index in range(60)]
    clip.frames.close()
    return frames


@pytest.fixture
def troubled(make_clip: Callable[..., Clip], footage: list[Image]) -> Clip:
    """Black, moving, frozen for 40 frames of 30 a second, white, moving again."""
    black, white = np.zeros_like(footage[0]), np.full_like(footage[0], 255)
    return make_clip([black] * 4 + footage[:10] + [footage[10]] * 40 + [white] * 3 + footage[20:30])


EXPECTED = [Reason.TOO_DARK] * 4 + [None] * 10 + [Reason.FROZEN] * 40 + [Reason.SATURATED] * 3 + [None] * 10


def gates_of(clip: Clip, bundle: Bundle, order: Order | None = None) -> tuple[Tracks, list[int]]:
    tracks = Tracks(clip.info.frame_count, TrackKind)
    late = []
    for step in analyze(clip, bundle, device="torch-cpu", batch=8, order=order):
        tracks.write(step.chunk)
        if not step.chunk.values:
            late += step.chunk.indices.tolist()
            assert step.done == tracks.analysed.sum()
    return tracks, late


def test_every_frame_gets_its_reason(troubled: Clip, bundle: Bundle) -> None:
    tracks, late = gates_of(troubled, bundle)
    assert [CODES.get(code) for code in tracks.gates.tolist()] == EXPECTED
    assert tracks.analysed.all()
    assert late == list(range(14, 40))  # a second is over with frame 43, in the batch from 40 on


def test_any_order_gives_the_same_gates(troubled: Clip, bundle: Bundle) -> None:
    straight, _ = gates_of(troubled, bundle)
    order = Order(troubled.info.frame_count)
    order.look_at(30)
    wandering, _ = gates_of(troubled, bundle, order)
    assert wandering.gates.tolist() == straight.gates.tolist()


def test_an_analysis_found_again_has_its_gates(
    troubled: Clip, bundle: Bundle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clarus_desktop.core.cache import RESULTS

    monkeypatch.setattr(RESULTS, "_folder", None)
    RESULTS.keep_in(tmp_path)
    before, after = (list(analyze_once(troubled, bundle, device="torch-cpu")) for _ in range(2))
    assert len(before) > len(after) == 1
    assert after[0].chunk.gates is not None
    assert [CODES.get(code) for code in after[0].chunk.gates.tolist()] == EXPECTED
    RESULTS.keep_in(None)


def test_what_is_unlike_all_that_a_model_was_trained_on(
    make_clip: Callable[..., Clip], footage: list[Image], bundle: Bundle
) -> None:
    clip = make_clip(footage[:6])
    width = bundle.network.width
    everything = Support(
        mean=np.zeros(width, np.float32),
        directions=np.eye(2, width, dtype=np.float32),
        deviations=np.ones(3, np.float32),
        threshold=np.inf,
    )
    assert not gates_of(clip, replace(bundle, support=everything))[0].gates.any()
    nothing = replace(bundle, support=replace(everything, threshold=0.0))
    assert set(gates_of(clip, nothing)[0].gates.tolist()) == {Reason.UNLIKE.code}
