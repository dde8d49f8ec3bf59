"""The engine used by default gives the tracks of the reference: torch, on the processor, in float32."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop import resources
from clarus_desktop.core.clip import Image
from clarus_desktop.inference.bundle import Bundle, load_bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.inference.exact import lung_like
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import cosine_distances
from clarus_desktop.media import open_clip

Gray = NDArray[np.uint8]
PUBLISHED = ("resnet18", "densenet121", "efficientnet_b0")
CLIPS = 20
FRAMES = 4
"""Of each clip, evenly spread."""


def check(bundle: Bundle, gray: Gray) -> None:
    """Both tracks are near the reference's, and flags differ only where a value is as near its threshold."""
    fast, exact = (make_engine(bundle, resolve(device)) for device in ("cpu", "torch-cpu"))
    assert exact.info.precision == "float32"
    ours, theirs = fast.run(gray), exact.run(gray)
    assert bundle.reference is not None
    assert ours.probability is not None
    assert theirs.probability is not None
    distances = (
        cosine_distances(result.embeddings, bundle.reference, bundle.neighbours) for result in (ours, theirs)
    )
    thresholds = bundle.info.thresholds
    for found, wanted, limit, threshold in (
        (ours.probability, theirs.probability, 0.02, thresholds.probability),
        (*distances, 0.01, thresholds.distance),
    ):
        assert np.abs(found - wanted).max() <= limit
        differing = (found >= threshold) != (wanted >= threshold)
        assert (np.abs(wanted - threshold)[differing] <= limit).all()


@pytest.fixture(scope="module")
def clips(lus: Path) -> list[list[Image]]:
    """Frames of clips from all over the list, whatever their kind."""
    with (lus / "clips.csv").open(encoding="utf-8", newline="") as file:
        names = [row["file"] for row in csv.DictReader(file)]
    return [list(frames_of(lus / names[number * len(names) // CLIPS])) for number in range(CLIPS)]


def frames_of(path: Path) -> Iterator[Image]:
    clip = open_clip(path)
    try:
        for index in np.linspace(0, clip.info.frame_count - 1, FRAMES).astype(int):
            yield clip.frames.frame(int(index))
    finally:
        clip.frames.close()


def shrunk(clips: list[list[Image]], preprocessing: Preprocessing) -> Gray:
    return np.concatenate([preprocessing.shrink(frames) for frames in clips])


@pytest.mark.realdata
@pytest.mark.parametrize("path", sorted(resources.models().glob("*.safetensors")), ids=lambda path: path.stem)
def test_bundled_models_on_real_clips(clips: list[list[Image]], path: Path) -> None:
    bundle = load_bundle(path)
    check(bundle, shrunk(clips, bundle.preprocessing))


@pytest.mark.realdata
@pytest.mark.parametrize("architecture", PUBLISHED[1:])
def test_published_layouts_on_real_clips(
    clips: list[list[Image]], architecture: str, make_bundle: Callable[[str, Gray], Bundle]
) -> None:
    preprocessing = Preprocessing()
    gray = shrunk(clips, preprocessing)
    check(make_bundle(architecture, gray[::FRAMES]), gray)


@pytest.mark.parametrize("architecture", PUBLISHED)
def test_published_layouts_on_made_up_frames(
    architecture: str, make_bundle: Callable[[str, Gray], Bundle], gray: Gray
) -> None:
    frames = np.concatenate([gray, lung_like(64), lung_like(64)[:, ::-1]])
    check(make_bundle(architecture, frames), frames)
