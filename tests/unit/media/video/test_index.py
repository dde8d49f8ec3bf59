"""Frames that are read with few others before them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from av.video.frame import VideoFrame

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.media.video.reader import Reader

Open = Callable[..., Clip]
SMALL = 2 * 96 * 64 * 3
"""Bytes, so that no clip is kept in memory."""
MARGIN = 13
"""Frames in half a second, of which a seek lands before the frame asked for."""


@pytest.mark.parametrize(("every", "keys"), [(20, range(20, 120, 20)), (50, (50, 100)), (999, ())])
def test_starts_come_a_margin_after_key_frames(
    opened: Open,
    make_clip: Callable[..., Path],
    draw: Callable[..., Image],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    every: int,
    keys: range,
) -> None:
    options = {"g": f"{every}", "sc_threshold": "0", "bf": "2"}
    path = make_clip(tmp_path / "long.mp4", draw(120), codec_options=options)
    clip = opened(path, budget_bytes=SMALL)
    assert clip.starts == (0, *(key + MARGIN for key in keys if key + MARGIN < 120))
    made: list[VideoFrame] = []
    make = Reader.image
    monkeypatch.setattr(Reader, "image", lambda self, frame: (made.append(frame), make(self, frame))[1])
    for start in clip.starts[::-1]:
        made.clear()
        clip.frames.frame(start)
        assert len(made) <= MARGIN + 1


def test_a_clip_in_memory_can_be_read_anywhere(opened: Open, clips: dict[str, Path]) -> None:
    assert opened(clips["b-frames.mp4"]).starts == ()


def test_a_damaged_clip_is_read_from_its_first_frame(
    opened: Open, clips: dict[str, Path], tmp_path: Path
) -> None:
    data = clips["mpeg4.avi"].read_bytes()
    path = tmp_path / "cut.avi"
    path.write_bytes(data[: len(data) * 3 // 4])
    clip = opened(path, budget_bytes=SMALL)
    assert clip.info.warnings
    assert clip.starts == (0,)
