from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image as PilImage
from torchvision import transforms

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.inference.preprocess import Preprocessing

SIDES = st.integers(1, 300)


def published(frame: Image) -> torch.Tensor:
    """The published preprocessing of one frame, written out."""
    gray = cv2.cvtColor(np.ascontiguousarray(frame[..., ::-1]), cv2.COLOR_BGR2GRAY)
    steps = transforms.Compose(
        [transforms.Resize((224, 224)), transforms.ToTensor(), transforms.Normalize([0.5], [0.5])]
    )
    return steps(PilImage.fromarray(gray)).repeat(3, 1, 1)


@settings(max_examples=25, deadline=None)
@given(height=SIDES, width=SIDES, seed=st.integers(0, 9))
def test_equals_the_published_steps(height: int, width: int, seed: int) -> None:
    frame = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    frame.flags.writeable = False
    preprocessing = Preprocessing()
    ours = preprocessing.normalise(torch.from_numpy(preprocessing.shrink([frame])))
    torch.testing.assert_close(ours[0], published(frame), atol=1e-6, rtol=0)


def test_frames_of_different_sizes_keep_their_order(draw: Callable[..., Image]) -> None:
    frames = [draw(480, 640, 1), draw(121, 99, 2)]
    together = Preprocessing().shrink(frames)
    assert together.shape == (2, 224, 224)
    assert together.dtype == np.uint8
    for row, frame in zip(together, frames, strict=True):
        assert np.array_equal(row, Preprocessing().shrink([frame])[0])


@settings(deadline=None)
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
