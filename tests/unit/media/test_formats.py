"""Every cell of the table of formats; and that any frame, at any time, is the one a plain reading gives."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image as Pillow

from clarus_desktop.core.clip import Clip, Image, Timing
from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.media import find_clips
from formats import CASES, COLUMNS, Case, Column, Group, Shelf
from formats.document import DOCUMENT, made
from formats.reading import TIMES_WITHIN_MS
from videos import encode, pictures

Open = Callable[..., Clip]

SEEKS = 1000
CELLS = [
    pytest.param(case, column, id=f"{case}: {column}")
    for case in CASES
    for column in COLUMNS
    if column.variant in case.make
]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return Shelf(tmp_path_factory.mktemp("shelf"))


@pytest.mark.parametrize(("case", "column"), CELLS)
def test_the_table_tells_the_truth(case: Case, column: Column, shelf: Shelf) -> None:
    assert column.found(case, shelf) == column.expected(case)


def test_the_document_is_what_the_table_gives() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert made(text) == text, "make it anew: ./dev formats"


def test_the_table_says_nothing_of_columns_that_there_are_not() -> None:
    keys = {column.key for column in COLUMNS}
    assert len(keys) == len(COLUMNS)
    assert all(keys.issuperset(case.cells) for case in CASES)


def digest(image: Image) -> bytes:
    return hashlib.sha256(image.tobytes()).digest()


def video_frames(path: Path) -> Iterator[tuple[Image, float | None]]:
    """Frames and their times in seconds as PyAV gives them, one after the other, and nothing but PyAV."""
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            bgr = frame.reformat(format="bgr24", interpolation="BICUBIC").to_ndarray()
            yield np.ascontiguousarray(bgr[..., ::-1]), frame.time


def plain_frames(case: Case, path: Path, clip: Clip) -> Iterator[Image]:
    """The frames in order; of DICOM objects, whose pixels have tests of their own, the clip's."""
    if case.group is Group.VIDEO:
        yield from (image for image, _ in video_frames(path))
    elif case.group is Group.DICOM:
        yield from map(clip.frames.frame, range(case.frames))
    else:
        for file in [path] if path.is_file() else (path / f"frame_{i}{s}" for i, s in named(path)):
            with Pillow.open(file) as image:
                for number in range(getattr(image, "n_frames", 1)):
                    image.seek(number)
                    yield np.asarray(image.convert("RGB"))


def named(folder: Path) -> list[tuple[int, str]]:
    return sorted((int(file.stem.split("_")[1]), file.suffix) for file in folder.iterdir())


def check_seeks(clips: list[Clip], digests: list[bytes], count: int, rng: random.Random) -> None:
    for index in (rng.randrange(len(digests)) for _ in range(count)):
        for clip in clips:
            assert digest(clip.frames.frame(index)) == digests[index], (clip.info.name, index)


def test_1000_random_seeks_give_what_reading_in_order_gives(shelf: Shelf, opened: Open) -> None:
    rng = random.Random(0)
    for case in CASES:
        path = shelf.clip(case)
        kept, again = opened(path), opened(path, budget_bytes=60_000)
        digests = [digest(image) for image in plain_frames(case, path, kept)]
        assert len(digests) == case.frames
        check_seeks([kept, again], digests, -(-SEEKS // len(CASES)), rng)
        kept.frames.close()
        again.frames.close()


@pytest.mark.parametrize("case", [case for case in CASES if case.group is Group.VIDEO], ids=str)
def test_times_are_those_of_presentation(case: Case, shelf: Shelf, opened: Open) -> None:
    path = shelf.clip(case)
    times = [time for _, time in video_frames(path)]
    if None not in times:
        expected = np.sort(np.array(times, np.float64))  # AVI has no times of presentation, only of decoding
        assert np.abs(opened(path).info.times_s - expected + expected[0]).max() * 1000 < TIMES_WITHIN_MS


@pytest.mark.parametrize(
    ("suffix", "options"),
    [
        (".flv", {"codec": "flv"}),
        (".mxf", {"codec": "mpeg2video"}),
        (".nut", {"codec": "mpeg4"}),
        (".rm", {"codec": "rv10"}),
        (".y4m", {"codec": "rawvideo", "container": "yuv4mpegpipe"}),
        (".swf", {"codec": "flv"}),
        (".ogv", {"codec": "libvpx", "container": "ogg"}),
    ],
)
def test_other_videos_are_refused(suffix: str, options: dict[str, str], tmp_path: Path, opened: Open) -> None:
    path = encode(tmp_path / f"clip{suffix}", pictures(5, 176, 144), **options)
    with pytest.raises(NotAClipError, match=r"“clip\."):
        opened(path)


@pytest.mark.parametrize("suffix", [".jp2", ".ppm", ".tga", ".pdf", ".ico"])
def test_other_images_are_refused(suffix: str, tmp_path: Path, opened: Open) -> None:
    Pillow.fromarray(pictures(1)[0]).save(tmp_path / f"clip{suffix}")
    with pytest.raises(NotAClipError, match=r"“clip\."):
        opened(tmp_path / f"clip{suffix}")


@pytest.mark.realdata
def test_1000_random_seeks_into_the_real_clips(
    lus: Path, opened: Open, request: pytest.FixtureRequest
) -> None:
    if "realdata" not in request.config.option.markexpr:
        pytest.skip("takes minutes: run with -m realdata")
    rng = random.Random(0)
    paths = find_clips([lus])
    for path in paths:
        kept, again = opened(path), opened(path, budget_bytes=3_000_000)
        images, times = zip(*((digest(image), time) for image, time in video_frames(path)), strict=True)
        if kept.info.timing is Timing.FILE and None not in times:
            expected = np.array(times, np.float64) - times[0]
            assert np.abs(kept.info.times_s - expected).max() * 1000 < TIMES_WITHIN_MS, path.name
        check_seeks([kept, again], list(images), -(-SEEKS // len(paths)), rng)
        kept.frames.close()
        again.frames.close()
