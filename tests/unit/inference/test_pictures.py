from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.nearest import Picture
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.inference.pictures import SIDE, Pictures, from_tensors, gather, picture, to_tensors


@pytest.fixture
def pictures() -> Pictures:
    pixels = [np.full((SIDE, SIDE), shade, np.uint8) for shade in (1, 2, 3)]
    names = ("b.mp4", "a “é” 肺.mp4", "b.mp4")
    return gather([Picture(each, name, 7) for each, name in zip(pixels, names, strict=True)])


def test_a_picture_keeps_the_frame_s_proportions() -> None:
    shown = picture(np.full((100, 200, 3), 200, np.uint8), None)
    assert shown.shape == (SIDE, SIDE)
    assert (shown[SIDE // 4 + 1 : -SIDE // 4 - 1] == 200).all()
    assert (shown[: SIDE // 4 - 1] == 0).all()
    assert (shown[-SIDE // 4 + 1 :] == 0).all()


def test_nothing_outside_the_region_gets_into_a_picture() -> None:
    region = Region(((40, 20), (90, 20), (90, 80), (40, 80)), Origin.FOUND)
    frame = np.full((100, 120, 3), 90, np.uint8)
    marked = frame.copy()
    marked[~region.mask(120, 100)] = 255
    shown = picture(marked, region)
    np.testing.assert_array_equal(shown, picture(frame, region))
    assert shown.max() == 90


def test_they_come_back_from_tensors(pictures: Pictures) -> None:
    back = from_tensors(to_tensors(pictures), 3)
    for row in range(3):
        before, after = pictures.of(row), back.of(row)
        assert (before.clip, before.frame) == (after.clip, after.frame)
        np.testing.assert_array_equal(before.pixels, after.pixels)
    assert back.clips == ("b.mp4", "a “é” 肺.mp4")


@pytest.mark.parametrize(
    "change",
    [
        lambda tensors: tensors.pop("frames"),
        lambda tensors: tensors.update(more=np.zeros(1)),
        lambda tensors: tensors.update(pixels=tensors["pixels"].astype(np.float32)),
        lambda tensors: tensors.update(pixels=tensors["pixels"][:2]),
        lambda tensors: tensors.update(pixels=tensors["pixels"][:, :9]),
        lambda tensors: tensors.update(pixels=tensors["pixels"][..., None]),
        lambda tensors: tensors.update(pixels=tensors["pixels"][0, 0, 0]),
        lambda tensors: tensors.update(clip_of=tensors["clip_of"] + 1),
        lambda tensors: tensors.update(clip_of=tensors["clip_of"] - 1),
        lambda tensors: tensors.update(frames=tensors["frames"][:2]),
        lambda tensors: tensors.update(frames=tensors["frames"] - 8),
        lambda tensors: tensors.update(clips=tensors["clips"][:5]),
        lambda tensors: tensors.update(clips=np.array([255, 254], np.uint8)),
    ],
)
def test_damaged_ones_are_refused(
    pictures: Pictures, change: Callable[[dict[str, NDArray[Any]]], object]
) -> None:
    tensors = to_tensors(pictures)
    change(tensors)
    with pytest.raises(ValueError):  # noqa: PT011  # of several kinds
        from_tensors(tensors, 3)
