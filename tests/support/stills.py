"""Images for tests, made on the spot: each seed gives other ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Images = NDArray[np.uint8]


def pictures(count: int, width: int = 64, height: int = 48, seed: int = 0) -> Images:
    """(count, height, width, 3) uint8: coarse random tiles, nowhere black."""
    tiles = np.random.default_rng(seed).integers(
        40, 255, (count, height // 8 + 1, width // 8 + 1, 3), np.uint8
    )
    return tiles.repeat(8, axis=1).repeat(8, axis=2)[:, :height, :width]


def write_series(folder: Path, images: Images, pattern: str = "frame_{}.png", first: int = 1) -> Path:
    """A folder with a file for each image."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, image in enumerate(images, start=first):
        Image.fromarray(image).save(folder / pattern.format(number))
    return folder


def write_pages(path: Path, images: Images, **options: object) -> Path:
    """One file with all the images: a TIFF, or an animated PNG or WebP."""
    first, *others = [Image.fromarray(image) for image in images]
    first.save(path, save_all=True, append_images=others, **options)
    return path
