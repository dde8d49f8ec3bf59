from typing import Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image as PilImage
from torchvision import transforms

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.inference.preprocess import Preprocessing

SIDES = st.integers(1, 300)
CORNERS = st.none() | st.lists(st.tuples(SIDES, SIDES), min_size=3, max_size=6)
"""Of a region, or of none; many lie outside the frame."""


def published(frame: Image, size: int) -> torch.Tensor:
    """The published preprocessing of one frame, written out."""
    gray = cv2.cvtColor(np.ascontiguousarray(frame[..., ::-1]), cv2.COLOR_BGR2GRAY)
    steps = transforms.Compose(
        [transforms.Resize((size, size)), transforms.ToTensor(), transforms.Normalize([0.5], [0.5])]
    )
    return steps(PilImage.fromarray(gray)).repeat(3, 1, 1)


def noise(height: int, width: int, seed: int) -> Image:
    frame = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    frame.flags.writeable = False
    return frame


@settings(max_examples=100)
@given(height=SIDES, width=SIDES, size=st.integers(32, 256), seed=st.integers(0, 9), corners=CORNERS)
@example(height=1, width=1, size=224, seed=0, corners=None)
@example(height=2000, width=3, size=32, seed=0, corners=None)
def test_equals_the_published_steps(
    height: int, width: int, size: int, seed: int, corners: list[tuple[int, int]] | None
) -> None:
    """To the last bit, and so are the bundles' golden answers, and the tracks they were calibrated with."""
    frame, region = noise(height, width, seed), None
    seen = frame
    if corners is not None:
        region = Region(tuple(corners), Origin.DRAWN)
        seen = region.cut(frame)
    preprocessing = Preprocessing(size=size)
    ours = preprocessing.normalise(torch.from_numpy(preprocessing.shrink([frame], region)))
    torch.testing.assert_close(ours[0], published(seen, size), atol=1e-6, rtol=0)


@settings(max_examples=20)
@given(st.lists(st.sampled_from([(90, 120), (121, 99), (48, 48)]), max_size=12), st.booleans())
def test_the_others_make_no_difference_to_a_frame(sizes: list[tuple[int, int]], has_region: bool) -> None:
    """However many come together, of whatever sizes, and from whatever gives them."""
    region = Region(((30, 0), (60, 0), (85, 80), (5, 80)), Origin.DRAWN) if has_region else None
    frames = [noise(*size, seed) for seed, size in enumerate(sizes)]
    preprocessing = Preprocessing(size=48)
    together = preprocessing.shrink(iter(frames), region)
    assert together.shape == (len(frames), 48, 48)
    for row, frame in zip(together, frames, strict=True):
        assert np.array_equal(row, preprocessing.shrink([frame], region)[0])


@given(st.integers(0, 2**32 - 1))
def test_nothing_outside_the_region_reaches_the_network(seed: int) -> None:
    """Whatever is written there, the network's input is the same."""
    rng = np.random.default_rng(seed)
    corners = [(int(x), int(y)) for x, y in rng.integers(-10, 130, (rng.integers(3, 9), 2))]
    region = Region(tuple(corners), Origin.DRAWN)
    frame, other = rng.integers(0, 256, (2, 90, 120, 3), np.uint8)
    inside = region.mask(120, 90)
    other[inside] = frame[inside]
    preprocessing = Preprocessing(size=32)
    first, second = preprocessing.shrink([frame, other], region)
    assert np.array_equal(first, second)
    assert np.array_equal(first, preprocessing.shrink([region.cut(frame)])[0])


def test_gray_frames_of_the_right_size_pass_unchanged() -> None:
    gray = np.random.default_rng(0).integers(0, 256, (224, 224), dtype=np.uint8)
    assert np.array_equal(Preprocessing().shrink([np.stack([gray] * 3, axis=-1)])[0], gray)


def test_the_three_channels_share_memory() -> None:
    x = Preprocessing(size=32).normalise(torch.zeros(2, 32, 32, dtype=torch.uint8))
    assert x.shape == (2, 3, 32, 32)
    assert x.dtype == torch.float32
    assert x.stride(1) == 0
    assert (x == -1).all()


def test_card_round_trip() -> None:
    preprocessing = Preprocessing(size=256, mean=0.25, std=0.2)
    assert Preprocessing.from_card(preprocessing.to_card()) == preprocessing


@pytest.mark.parametrize(
    "change",
    [
        {"size": 0},
        {"size": 224.0},
        {"size": 10**9},
        {"size": True},
        {"mean": "0.5"},
        {"mean": float("nan")},
        {"mean": 10**400},
        {"std": 0},
        {"std": -0.5},
        {"resize": "nearest"},
        {"region": "sector"},
        {"channels": "rgb"},
        {"flip": True},
    ],
    ids=str,
)
def test_a_card_this_version_cannot_apply_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ModelCorruptError):
        Preprocessing.from_card(Preprocessing().to_card() | change)


@pytest.mark.parametrize("card", [None, [], {}, {"size": 224}])
def test_an_incomplete_card_is_refused(card: object) -> None:
    with pytest.raises(ModelCorruptError):
        Preprocessing.from_card(card)
