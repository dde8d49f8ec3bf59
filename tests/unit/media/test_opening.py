"""Opening reads what is in the file: frames, times, names; and reports and cleans up on its way."""

from __future__ import annotations

import gc
import hashlib
import itertools
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from av.video.frame import VideoFrame
from numpy.typing import NDArray

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import ClipChangedError, ClipEmptyError, ClipUnreadableError, NotAClipError
from clarus_desktop.media import OpenProgress, open_clip, opening
from clarus_desktop.media.video.reader import Reader
from clarus_desktop.media.video.store import CachedStore

Images = NDArray[np.uint8]
Encode = Callable[..., Path]
Draw = Callable[..., Images]
Read = Callable[[Path], Iterator[Images]]


@pytest.mark.parametrize(
    "name",
    [
        "b-frames.mp4", "odd-444.mp4", "variable.mov", "one-key.mp4", "mjpeg.avi", "mpeg4.avi",
        "program.mpeg", "palette.gif", "gray.mkv",
    ],
)  # fmt: skip
def test_frames_are_byte_for_byte_those_of_opencv(
    name: str, clips: dict[str, Path], opencv_frames: Read
) -> None:
    clip = open_clip(clips[name])
    theirs = list(opencv_frames(clips[name]))
    assert clip.info.frame_count == len(theirs)
    for i, image in enumerate(theirs):
        assert np.array_equal(clip.frames.frame(i), image)


@pytest.mark.parametrize(("width", "height"), [(97, 63), (63, 97), (98, 64), (16, 16), (148, 141)])
@pytest.mark.parametrize("pixels", ["yuv420p", "yuv422p", "yuv444p"])
def test_no_size_or_subsampling_changes_pixels(
    width: int, height: int, pixels: str, make_clip: Encode, draw: Draw, opencv_frames: Read, tmp_path: Path
) -> None:
    if pixels != "yuv444p":
        width, height = width // 2 * 2, height // 2 * 2
    path = make_clip(tmp_path / "x.mp4", draw(5, width, height), pixels=pixels)
    frames = open_clip(path).frames
    for i, image in enumerate(opencv_frames(path)):
        assert np.array_equal(frames.frame(i), image)


def test_every_kind_is_described(clips: dict[str, Path]) -> None:
    formats = {name: open_clip(path).info.format for name, path in clips.items()}
    assert formats == {
        "b-frames.mp4": "mp4, h264",
        "odd-444.mp4": "mp4, h264",
        "variable.mov": "mov, h264",
        "one-key.mp4": "mp4, h264",
        "mjpeg.avi": "avi, mjpeg",
        "mpeg4.avi": "avi, mpeg4",
        "program.mpeg": "mpeg, mpeg2video",
        "transport.ts": "mpegts, mpeg2video",
        "palette.gif": "gif",
        "gray.mkv": "matroska, ffv1",
        "vp9.webm": "matroska, vp9",
    }


def test_sound_clips_give_no_warning_and_all_their_frames(clips: dict[str, Path]) -> None:
    for name, path in clips.items():
        info = open_clip(path).info
        with av.open(str(path)) as container:
            count = sum(1 for _ in container.decode(video=0))
        assert (name, info.frame_count, info.missing_frames, info.warnings) == (name, count, 0, ())
        assert info.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert info.times_s[0] == 0
        assert (np.diff(info.times_s) > 0).all()


def test_times_are_the_frames_own(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    ticks = [500, 510, 600, 601, 900, 1000]
    info = open_clip(make_clip(tmp_path / "x.mkv", draw(6), codec="ffv1", pixels="gray", ticks=ticks)).info
    assert info.times_s.tolist() == pytest.approx([0, 0.01, 0.1, 0.101, 0.4, 0.5])
    assert info.duration_s > 0.5


def test_duration_holds_how_long_the_last_frame_is_shown(clips: dict[str, Path]) -> None:
    info = open_clip(clips["b-frames.mp4"]).info
    assert info.duration_s == pytest.approx(40 / 25)
    assert info.fps == pytest.approx(25)


def test_one_frame(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    for name, options in {"x.mp4": {}, "x.gif": {"codec": "gif", "pixels": "rgb8"}}.items():
        info = open_clip(make_clip(tmp_path / name, draw(1), **options)).info
        assert info.times_s.tolist() == [0]
        assert info.warnings == ()


def test_video_beside_sound(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    info = open_clip(make_clip(tmp_path / "x.mp4", draw(12), sound="aac")).info
    assert info.frame_count == 12
    assert info.warnings == ()


def test_cover_art_is_not_the_clip(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    video = make_clip(tmp_path / "video.mp4", draw(7))
    with av.open(str(video)) as source, av.open(str(tmp_path / "x.mp4"), "w") as output:
        cover = output.add_stream("mjpeg", rate=1)
        cover.width, cover.height, cover.pix_fmt = 32, 32, "yuvj420p"
        cover.disposition = av.stream.Disposition.attached_pic
        copy = output.add_stream_from_template(source.streams.video[0])
        output.mux(cover.encode(av.VideoFrame.from_ndarray(draw(1, 32, 32)[0], format="rgb24")))
        output.mux(cover.encode(None))
        for packet in source.demux(video=0):
            if packet.size:
                packet.stream = copy
                output.mux(packet)
    with av.open(str(tmp_path / "x.mp4")) as container:
        assert len(container.streams.video) == 2
    info = open_clip(tmp_path / "x.mp4").info
    assert (info.width, info.height, info.frame_count) == (96, 64, 7)


def test_sound_alone_is_no_clip(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "x.mp4"), "w") as output:
        sound = output.add_stream("aac", rate=8000)
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        silence.sample_rate = 8000
        output.mux(sound.encode(silence))
        output.mux(sound.encode(None))
    with pytest.raises(NotAClipError, match=r"“x\.mp4” holds no video"):
        open_clip(tmp_path / "x.mp4")


def test_a_container_without_frames_is_empty(mp4: Path) -> None:
    content = mp4.read_bytes()
    mp4.write_bytes(content[: content.index(b"mdat") - 4])
    with pytest.raises(ClipEmptyError, match=r"“clip\.mp4” holds no frame"):
        open_clip(mp4)


def test_another_size_in_mid_stream_is_scaled_and_told(make_clip: Encode, draw: Draw, tmp_path: Path) -> None:
    options = {"codec": "mpeg2video", "container": "mpegts"}
    first = make_clip(tmp_path / "1.ts", draw(10), **options)
    second = make_clip(tmp_path / "2.ts", draw(10, 48, 32), **options)
    joined = tmp_path / "joined.ts"
    joined.write_bytes(first.read_bytes() + second.read_bytes())
    clip = open_clip(joined)
    assert (clip.info.width, clip.info.height) == (96, 64)
    assert clip.frames.frame(clip.info.frame_count - 1).shape == (64, 96, 3)
    assert (np.diff(clip.info.times_s) > 0).all()
    assert any("scaled" in warning for warning in clip.info.warnings)


def test_a_stream_without_time_stamps(
    opened: Callable[..., Clip], make_clip: Encode, draw: Draw, tmp_path: Path
) -> None:
    path = make_clip(
        tmp_path / "x.mpg", draw(12), codec="mpeg2video", container="mpeg2video", codec_options={"bf": "2"}
    )
    clip = open_clip(path)
    cached = opened(path, budget_bytes=0)
    assert clip.info.frame_count == 12
    assert clip.info.times_s.tolist() == pytest.approx([i / 25 for i in range(12)])
    for i in (11, 3, 0, 7):
        assert np.array_equal(cached.frames.frame(i), clip.frames.frame(i))


def test_the_first_report_brings_the_first_frame(mp4: Path) -> None:
    steps = opening(mp4)
    report = next(steps)
    assert isinstance(report, OpenProgress)
    assert report.first is not None
    assert not report.first.flags.writeable
    assert np.array_equal(report.first, open_clip(mp4).frames.frame(0))


def test_reports_come_all_along(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clarus_desktop.media.progress._REPORT_EVERY_S", 0.0)
    reports = list(opening(mp4))
    assert [report.first is not None for report in reports] == [True] + [False] * (len(reports) - 1)
    reading = [(report.done, report.expected) for report in reports if report.done]
    assert reading == [(i + 1, 40) for i in range(40)]


def test_an_image_that_cannot_be_made_ends_the_opening(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_image, made = Reader.put_image, itertools.count(1)

    def fail_at_nine(reader: Reader, frame: VideoFrame, image: Image) -> None:
        if next(made) == 9:
            raise ClipUnreadableError("No memory.")
        put_image(reader, frame, image)

    monkeypatch.setattr(Reader, "put_image", fail_at_nine)
    with pytest.raises(ClipUnreadableError, match="No memory"):
        open_clip(mp4)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("clarus-images")]


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs a list of open files")
def test_nothing_stays_open(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def files() -> set[str]:
        gc.collect()
        links = list(Path("/proc/self/fd").iterdir())
        return {str(link.readlink()) for link in links if link.is_symlink()} & {str(mp4)}

    monkeypatch.setattr("clarus_desktop.media.progress._REPORT_EVERY_S", 0.0)
    for stop_after in range(0, 80, 8):
        steps = opening(mp4, budget_bytes=0)
        for _ in range(stop_after):
            next(steps)
        steps.close()
        assert files() == set()
    clip = open_clip(mp4, budget_bytes=0)
    clip.frames.frame(39)
    assert files() == {str(mp4)}
    clip.frames.close()
    assert files() == set()


@pytest.mark.parametrize("after", [1, 2, 20, 60])
@pytest.mark.parametrize("change", ["grows", "vanishes", "is exchanged", "is emptied"])
def test_a_file_that_changes_while_it_is_opened(
    change: str, after: int, mp4: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clarus_desktop.media.progress._REPORT_EVERY_S", 0.0)
    steps = opening(mp4)
    for _ in range(after):
        next(steps)
    content = mp4.read_bytes()
    if change in ("vanishes", "is exchanged"):
        mp4.rename(mp4.with_suffix(".old"))
    if change != "vanishes":
        mp4.write_bytes({"grows": content + b"more", "is exchanged": content, "is emptied": b""}[change])
    start = time.monotonic()
    with pytest.raises(ClipChangedError, match=r"“clip\.mp4”"):
        list(steps)
    assert time.monotonic() - start < 1


def test_a_stream_with_more_frames_than_packets_is_read_from_its_file(
    mp4: Path, opened: Callable[..., Clip], monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_few(*_: object) -> Iterator[OpenProgress]:
        yield from ()
        return 30

    whole = opened(mp4)
    module = sys.modules["clarus_desktop.media.video.opening"]  # of the package, that is the function
    monkeypatch.setattr(module, "_counting", too_few)
    clip = opened(mp4)
    assert clip.info.frame_count == 40
    assert isinstance(clip.frames, CachedStore)
    assert np.array_equal(clip.frames.frame(35), whole.frames.frame(35))
