"""Frame i is the same image whether the clip is kept decoded or read again through the cache."""

from __future__ import annotations

import gc
import random
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from av.video.frame import VideoFrame
from hypothesis import given, settings
from hypothesis import strategies as st

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import ClipChangedError, ClipError
from clarus_desktop.media import open_clip
from clarus_desktop.media.store import ArrayStore
from clarus_desktop.media.video.reader import Reader
from clarus_desktop.media.video.store import CachedStore

FRAME_BYTES = 96 * 64 * 3
Encode = Callable[..., Path]
Open = Callable[..., Clip]


def assert_same(cached: Clip, whole: Clip, order: list[int]) -> None:
    for index in order:
        assert np.array_equal(cached.frames.frame(index), whole.frames.frame(index)), index


@pytest.fixture
def seeks(monkeypatch: pytest.MonkeyPatch) -> list[int | None]:
    """Where the cached store started to read: ticks, None for the start of the file."""
    starts: list[int | None] = []
    original = CachedStore._cursor_at

    def counted(self: CachedStore, tick: int | None) -> object:
        starts.append(tick)
        return original(self, tick)

    monkeypatch.setattr(CachedStore, "_cursor_at", counted)
    return starts


def test_every_kind_gives_the_same_frames_in_any_order(opened: Open, clips: dict[str, Path]) -> None:
    for path in clips.values():
        whole, cached = opened(path), opened(path, budget_bytes=3 * FRAME_BYTES)
        assert isinstance(whole.frames, ArrayStore)
        assert isinstance(cached.frames, CachedStore)
        assert cached.info.times_s.tolist() == whole.info.times_s.tolist()
        count = len(whole.frames)
        rng = random.Random(1)
        assert_same(cached, whole, [rng.randrange(count) for _ in range(20)])
        assert_same(cached, whole, list(range(count)))
        assert_same(cached, whole, list(range(count))[::-7])


@settings(max_examples=12, deadline=None)
@given(
    name=st.sampled_from(["x.mp4", "x.mkv", "x.ts", "x.avi", "x.mov", "x.mpg"]),
    count=st.integers(8, 60),
    key_every=st.integers(1, 30),
    b_frames=st.integers(0, 4),
    is_even=st.booleans(),
    rng=st.randoms(use_true_random=False),
)
def test_any_clip_gives_the_same_frames_in_any_order(
    name: str,
    count: int,
    key_every: int,
    b_frames: int,
    is_even: bool,
    rng: random.Random,
    make_clip: Encode,
    draw: Callable[..., object],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    codec = "mpeg2video" if name == "x.mpg" else "libx264"
    times = (
        None if is_even or codec != "libx264" or name == "x.avi" else [37 * i + i % 3 for i in range(count)]
    )
    path = make_clip(
        tmp_path_factory.getbasetemp() / name,
        draw(count, 48, 32),
        codec=codec,
        container="vob" if name == "x.mpg" else None,
        codec_options={"g": str(key_every), "bf": str(b_frames)},
        ticks=times,
    )
    whole = open_clip(path)
    assert whole.info.frame_count == count
    cached = open_clip(path, budget_bytes=2 * 48 * 32 * 3)
    with closing(cached.frames):
        assert_same(cached, whole, [rng.randrange(len(whole.frames)) for _ in range(12)])


def test_frames_are_read_only_and_outlive_the_store(opened: Open, mp4: Path) -> None:
    for budget in (0, 1 << 30):
        clip = opened(mp4, budget_bytes=budget)
        image = clip.frames.frame(3)
        before = image.copy()
        assert image.dtype == np.uint8
        assert image.shape == (64, 96, 3)
        with pytest.raises(ValueError, match="read-only"):
            image[0, 0, 0] = 1
        clip.frames.close()
        assert np.array_equal(image, before)
        with pytest.raises(ClipError, match=r"“clip\.mp4” was closed\."):
            clip.frames.frame(3)
        clip.frames.close()


@pytest.mark.parametrize("budget", [0, 1 << 30])
def test_there_are_no_frames_beyond_the_ends(opened: Open, budget: int, mp4: Path) -> None:
    frames = opened(mp4, budget_bytes=budget).frames
    for index in (-1, 40, 10**9):
        with pytest.raises(IndexError):
            frames.frame(index)


def test_a_reader_goes_when_it_is_no_longer_needed(opened: Open, mp4: Path) -> None:
    """And not when garbage is collected at last: it holds a decoder and images."""
    gc.collect()
    gc.disable()
    try:
        frames = opened(mp4, budget_bytes=2 * FRAME_BYTES).frames
        for index in range(39, 0, -3):
            frames.frame(index)
        readers = [each for each in gc.get_objects() if isinstance(each, Reader)]
        assert 0 < len(readers) <= 2
        frames.close()
        del readers
        assert not any(isinstance(each, Reader) for each in gc.get_objects())
    finally:
        gc.enable()


def test_a_clip_is_kept_decoded_exactly_when_it_fits(opened: Open, mp4: Path) -> None:
    assert isinstance(opened(mp4, budget_bytes=40 * FRAME_BYTES).frames, ArrayStore)
    assert isinstance(opened(mp4, budget_bytes=40 * FRAME_BYTES - 1).frames, CachedStore)


def test_reading_in_order_never_seeks(opened: Open, clips: dict[str, Path], seeks: list[int | None]) -> None:
    cached = opened(clips["b-frames.mp4"], budget_bytes=2 * FRAME_BYTES)
    for index in range(40):
        cached.frames.frame(index)
    assert seeks == [None]


def test_one_who_watches_and_one_who_analyses_dont_disturb_each_other(
    opened: Open, clips: dict[str, Path], seeks: list[int | None]
) -> None:
    cached = opened(clips["mpeg4.avi"], budget_bytes=2 * FRAME_BYTES)
    for step in range(10):
        cached.frames.frame(step)
        cached.frames.frame(25 + step)
    assert len(seeks) == 2


def test_frames_in_the_cache_are_not_read_again(opened: Open, mp4: Path, seeks: list[int | None]) -> None:
    cached = opened(mp4, budget_bytes=14 * FRAME_BYTES)
    first = cached.frames.frame(20)
    for index in range(20, 12, -1):
        cached.frames.frame(index)
    assert cached.frames.frame(20) is first
    assert len(seeks) == 1


def test_at_hand_is_what_is_in_memory(opened: Open, mp4: Path, seeks: list[int | None]) -> None:
    whole, cached = opened(mp4).frames, opened(mp4, budget_bytes=8 * FRAME_BYTES).frames
    first = cached.at_hand(0)
    assert first is not None  # shown first
    assert np.array_equal(first, whole.frame(0))
    assert cached.at_hand(20) is None
    assert seeks == []
    image = cached.frame(20)
    assert cached.at_hand(20) is image
    assert cached.at_hand(0) is not None  # for that is where one looked
    assert cached.at_hand(19) is None
    assert all(whole.at_hand(index) is not None for index in range(40))
    cached.close()
    whole.close()
    assert cached.at_hand(20) is None
    assert whole.at_hand(20) is None


def test_while_one_thread_reads_nobody_waits_who_does_not_read(
    opened: Open, mp4: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, cached = opened(mp4).frames, opened(mp4, budget_bytes=8 * FRAME_BYTES).frames
    begun, may_read = threading.Event(), threading.Event()
    image_of = Reader.image

    def wait(reader: Reader, frame: VideoFrame) -> Image:
        begun.set()
        assert may_read.wait(10)
        return image_of(reader, frame)

    monkeypatch.setattr(Reader, "image", wait)
    images: list[Image] = []
    thread = threading.Thread(target=lambda: images.append(cached.frame(5)))
    thread.start()
    assert begun.wait(10)
    assert cached.at_hand(0) is not None
    assert cached.at_hand(5) is None
    cached.close()
    may_read.set()
    thread.join()
    assert np.array_equal(images[0], whole.frame(5))
    with pytest.raises(ClipError, match="closed"):
        cached.frame(6)


def test_a_seek_that_lands_wrong_is_tried_again_from_further_back(
    opened: Open, clips: dict[str, Path], seeks: list[int | None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no margin MPEG gives broken or later images: they are noticed and never handed out."""
    whole = opened(clips["program.mpeg"])
    monkeypatch.setattr("clarus_desktop.media.video.store._FIRST_MARGIN_S", 0.0)
    cached = opened(clips["program.mpeg"], budget_bytes=FRAME_BYTES)
    assert_same(cached, whole, [35, 11, 29, 20, 38])
    assert len(seeks) > 5


def test_threads_may_read_at_once(opened: Open, clips: dict[str, Path]) -> None:
    whole = opened(clips["b-frames.mp4"])
    cached = opened(clips["b-frames.mp4"], budget_bytes=5 * FRAME_BYTES)
    wrong: list[int] = []

    def read(seed: int) -> None:
        rng = random.Random(seed)
        for index in (rng.randrange(40) for _ in range(25)):
            if not np.array_equal(cached.frames.frame(index), whole.frames.frame(index)):
                wrong.append(index)

    threads = [threading.Thread(target=read, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_damaged_clip_too_gives_the_same_frames(
    opened: Open, clips: dict[str, Path], tmp_path: Path
) -> None:
    for name in ("b-frames.mp4", "mpeg4.avi", "program.mpeg"):
        content = bytearray(clips[name].read_bytes())
        middle = len(content) // 2
        content[middle : middle + 200] = bytes(200)
        (tmp_path / name).write_bytes(content)
        whole, cached = (opened(tmp_path / name, budget_bytes=budget) for budget in (1 << 30, FRAME_BYTES))
        assert whole.info.warnings == cached.info.warnings != ()
        assert_same(cached, whole, [len(whole.frames) - 1, 0, len(whole.frames) // 2])


def test_a_file_that_changed_or_vanished_is_noticed(
    opened: Open, clips: dict[str, Path], tmp_path: Path
) -> None:
    content = clips["b-frames.mp4"].read_bytes()

    def overwrite(path: Path) -> None:
        path.write_bytes(content + b"more")

    def replace(path: Path) -> None:
        (tmp_path / "new.mp4").write_bytes(content)
        (tmp_path / "new.mp4").replace(path)

    for change in (overwrite, replace, Path.unlink):
        path = tmp_path / "clip.mp4"
        path.write_bytes(content)
        frames = opened(path, budget_bytes=FRAME_BYTES).frames
        frames.frame(0)
        change(path)
        with pytest.raises(ClipChangedError, match=r"“clip\.mp4”"):
            frames.frame(30)


def test_other_images_under_the_same_stamp_are_noticed(
    opened: Open,
    make_clip: Encode,
    draw: Callable[..., object],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Should size, time and inode all stay: the images' own checksums still tell."""
    one = make_clip(tmp_path / "one.avi", draw(10, seed=1), codec="mjpeg", pixels="yuvj420p")
    other = make_clip(tmp_path / "other.avi", draw(10, seed=2), codec="mjpeg", pixels="yuvj420p")
    monkeypatch.setattr("clarus_desktop.media.probe._stamp", lambda status: (1, 2, 3))
    frames = opened(one, budget_bytes=0).frames
    other.replace(one)
    with pytest.raises(ClipChangedError, match=r"“one\.avi”"):
        frames.frame(5)
