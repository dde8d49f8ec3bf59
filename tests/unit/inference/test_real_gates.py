"""Real clips are assessable, but for frames that nobody could assess."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.gating import Reason
from clarus_desktop.inference.appearance import appearance, coloured_share
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.stillness import Stillness
from clarus_desktop.media import open_clip

CLIPS = {
    "covid-blues/patient_10_R1.mp4": set(),
    "covid-blues/patient_40_L1.mp4": set(),  # hardly moves
    "covid-blues/patient_50_R2.mp4": {0, 1},  # begins black
    "pocus/Cov-Atlas-Day+1.gif": set(),  # bright all over
}


@pytest.mark.realdata
@pytest.mark.parametrize("name", CLIPS)
def test_gated_frames_of_a_real_clip(lus: Path, name: str) -> None:
    clip = open_clip(lus / name)
    try:
        frames = [clip.frames.frame(index) for index in range(min(clip.info.frame_count, 60))]
        shrunk = Preprocessing(size=112).shrink(frames, clip.info.region)
        seen = appearance(shrunk, np.array([coloured_share(frame, clip.info.region) for frame in frames]))
        assert set(np.flatnonzero(seen.gates).tolist()) == CLIPS[name]
        assert {Reason.of(code) for code in seen.gates[sorted(CLIPS[name])].tolist()} <= {Reason.TOO_DARK}
        assert not len(Stillness(clip.info).add(np.arange(len(frames)), seen.pictures))
    finally:
        clip.frames.close()
