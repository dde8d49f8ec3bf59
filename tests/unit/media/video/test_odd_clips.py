"""Clips as phones, converters and old scanners make them: they open, the right way up and in their time."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.stream import VideoStream
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip, Timing
from clarus_desktop.media import open_clip, thumbnail
from clarus_desktop.media.probe import probe
from clarus_desktop.media.video import extent
from clarus_desktop.media.video.store import CachedStore
from formats.of_videos import timeless

Images = NDArray[np.uint8]
Encode = Callable[..., Path]
Draw = Callable[..., Images]
Open = Callable[..., Clip]

UPRIGHT: dict[str, tuple[list[float], Callable[[Images], Images]]] = {
    "as it lies": ([1, 0, 0, 1], lambda image: image),
    "90° clockwise": ([0, 1, -1, 0], lambda image: np.rot90(image, -1)),
    "180°": ([-1, 0, 0, -1], lambda image: np.rot90(image, 2)),
    "90° counterclockwise": ([0, -1, 1, 0], lambda image: np.rot90(image, 1)),
    "mirrored": ([-1, 0, 0, 1], lambda image: image[:, ::-1]),
    "upside down": ([1, 0, 0, -1], lambda image: image[::-1]),
    "swapped": ([0, 1, 1, 0], lambda image: image.transpose(1, 0, 2)),
    "slanted": ([0.6, 0.8, -0.8, 0.6], lambda image: image),
}


def copied(
    source: Path, target: Path, change: Callable[[VideoStream], None] | None = None, times: int = 1
) -> Path:
    """The packets of ``source``, ``times`` over, in a new file."""
    with av.open(str(source)) as read, av.open(str(target), "w") as written:
        stream = read.streams.video[0]
        copy = written.add_stream_from_template(stream)
        if change is not None:
            change(copy)
        packets = [packet for packet in read.demux(stream) if packet.size]
        length = max((packet.pts or 0) + packet.duration for packet in packets)
        for turn in range(times):
            for packet in packets:
                again = av.Packet(bytes(packet))
                again.pts, again.dts = (packet.pts or 0) + turn * length, (packet.dts or 0) + turn * length
                again.duration, again.time_base, again.is_keyframe = (
                    packet.duration,
                    packet.time_base,
                    packet.is_keyframe,
                )
                again.stream = copy
                written.mux(again)
    return target


@pytest.mark.parametrize("way", UPRIGHT)
def test_frames_come_out_upright(
    way: str, make_clip: Encode, draw: Draw, opened: Open, tmp_path: Path
) -> None:
    (a, b, c, d), turn = UPRIGHT[way]
    plain = make_clip(tmp_path / "plain.mp4", draw(6, 48, 32))
    matrix = [round(value * 65536) for value in (a, b)], [round(value * 65536) for value in (c, d)]
    path = copied(
        plain,
        tmp_path / "turned.mp4",
        lambda stream: stream.set_display_matrix([*matrix[0], 0, *matrix[1], 0, 0, 0, 1 << 30]),
    )
    expected = [turn(open_clip(plain).frames.frame(i)) for i in range(6)]
    clip, cached = opened(path), opened(path, budget_bytes=0)
    assert (clip.info.height, clip.info.width) == expected[0].shape[:2]
    assert clip.info.warnings == ()
    for i, image in enumerate(expected):
        assert np.array_equal(clip.frames.frame(i), image)
        assert np.array_equal(cached.frames.frame(i), image)
        assert clip.frames.frame(i).flags.c_contiguous
    assert thumbnail(path).shape == expected[0].shape


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_rotated_clips_are_byte_for_byte_those_of_opencv(
    degrees: int, clips: dict[str, Path], opencv_frames: Callable[[Path], Iterator[Images]], tmp_path: Path
) -> None:
    path = copied(
        clips["b-frames.mp4"], tmp_path / "x.mp4", lambda stream: stream.set_display_rotation(degrees)
    )
    frames = open_clip(path).frames
    theirs = list(opencv_frames(path))
    assert len(theirs) == len(frames)
    for i, image in enumerate(theirs):
        assert np.array_equal(frames.frame(i), image)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("alpha.mov", {"codec": "qtrle", "pixels": "argb"}),
        ("alpha.mkv", {"codec": "ffv1", "pixels": "bgra"}),
        ("10 bit.mkv", {"codec": "ffv1", "pixels": "yuv420p10le"}),
        ("10 bit.mp4", {"codec": "libx264", "pixels": "yuv444p10le"}),
        ("16 bit gray.mkv", {"codec": "ffv1", "pixels": "gray16le"}),
        ("bottom up.avi", {"codec": "rawvideo", "pixels": "bgr24"}),
        ("interlaced.ts", {"codec": "mpeg2video", "codec_options": {"flags": "+ildct+ilme"}}),
        ("studio.mov", {"codec": "prores_ks", "pixels": "yuv422p10le"}),
        ("phone.mp4", {"codec": "libx264", "sound": "aac"}),
    ],
)  # fmt: skip
def test_any_pixels_become_8_bit_rgb(
    name: str, options: dict[str, object], make_clip: Encode, draw: Draw, tmp_path: Path
) -> None:
    images = draw(5)
    clip = open_clip(make_clip(tmp_path / name, images, **options))
    assert clip.info.frame_count == 5
    assert clip.info.warnings == ()
    for i, image in enumerate(images):
        frame = clip.frames.frame(i)
        assert frame.dtype == np.uint8
        assert frame.shape == (64, 96, 3)
        assert np.abs(frame.mean((0, 1)) - image.mean((0, 1))).max() < (40 if "gray" in name else 6)


def test_4k(make_clip: Encode, tmp_path: Path) -> None:
    images = np.zeros((2, 2160, 3840, 3), np.uint8)
    images[1, :, 1920:] = 200
    path = make_clip(tmp_path / "4k.mp4", images, codec="mjpeg", pixels="yuvj420p")
    clip = open_clip(path)
    assert (clip.info.width, clip.info.height, clip.info.frame_count) == (3840, 2160, 2)
    assert abs(int(clip.frames.frame(1)[1000, 3000, 0]) - 200) < 3
    assert thumbnail(path).shape[1] <= 160


@pytest.mark.parametrize(
    ("kind", "name", "format"),
    [
        ("b-frames.mp4", "x.avi", "mp4, h264"),
        ("mjpeg.avi", "x.mp4", "avi, mjpeg"),
        ("palette.gif", "x.mpeg", "gif"),
        ("program.mpeg", "x.gif", "mpeg, mpeg2video"),
        ("vp9.webm", "clip", "matroska, vp9"),
        ("transport.ts", "x.dcm", "mpegts, mpeg2video"),
    ],
)
def test_the_content_decides_and_not_the_name(
    kind: str, name: str, format: str, clips: dict[str, Path], tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(clips[kind].read_bytes())
    info = open_clip(tmp_path / name).info
    assert (info.name, info.format, info.frame_count) == (name, format, 40)


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("x.gif", {"codec": "gif", "pixels": "rgb8", "rate": 10}),
        ("x.avi", {"codec": "mjpeg", "pixels": "yuvj420p"}),
    ],
)
def test_a_clip_that_states_no_times(
    name: str, options: dict[str, object], make_clip: Encode, draw: Draw, tmp_path: Path
) -> None:
    path = make_clip(tmp_path / name, draw(5), **options)
    assert open_clip(path).info.timing is Timing.FILE
    info = open_clip(timeless(path)).info
    assert info.timing is Timing.UNKNOWN
    assert info.warnings == ()
    assert info.times_s.tolist() == pytest.approx([0, 0.04, 0.08, 0.12, 0.16])
    assert info.duration_s == pytest.approx(0.2)
    assert info.at_rate(50).duration_s == pytest.approx(0.1)
    assert extent(probe(path)) == (5, pytest.approx(0.2))


def test_a_bare_stream_has_no_times(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    path = make_clip(tmp_path / "x.mp4", draw(5), container="h264", rate=10)
    info = open_clip(path).info
    assert (info.format, info.frame_count, info.timing) == ("h264", 5, Timing.UNKNOWN)
    assert extent(probe(path)) == (5, pytest.approx(info.duration_s))


def test_a_single_frame_without_a_rate(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    info = open_clip(make_clip(tmp_path / "x.wmv", draw(1), codec="wmv2")).info
    assert (info.timing, info.times_s.tolist(), info.duration_s) == (Timing.UNKNOWN, [0], pytest.approx(0.04))


@pytest.mark.skipif(not Path("/proc/self/statm").is_file(), reason="needs to know how much memory is held")
def test_20_000_frames_take_no_more_memory_than_they_may(
    make_clip: Encode, draw: Draw, opened: Open, tmp_path: Path
) -> None:
    def held() -> int:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

    small = make_clip(tmp_path / "small.avi", draw(200, 64, 48), codec="mjpeg", pixels="yuvj420p")
    path = copied(small, tmp_path / "long.avi", times=100)
    before = held()
    clip = opened(path, budget_bytes=4_000_000)
    for index in (19_999, 0, *range(9_000, 9_900), 5):
        clip.frames.frame(index)
    assert held() - before < 30_000_000 < 20_000 * 64 * 48 * 3 / 6  # the cache, its index, two decoders
    assert isinstance(clip.frames, CachedStore)
    assert clip.info.frame_count == 20_000
    assert clip.info.warnings == ()
    assert np.diff(clip.info.times_s) == pytest.approx(0.04)
    assert np.array_equal(clip.frames.frame(10_007), open_clip(small).frames.frame(7))
