"""A glance at a clip: enough to list it, without decoding it all. Which clip it is, how long, one picture."""

from __future__ import annotations

import stat
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import ClipError
from clarus_desktop.core.region import Region
from clarus_desktop.core.study import Study
from clarus_desktop.media import dicom, images, video
from clarus_desktop.media.hashing import hashing
from clarus_desktop.media.kinds import Kind, kind_of
from clarus_desktop.media.probe import is_folder, probe
from clarus_desktop.media.sector import Sampler
from clarus_desktop.media.times import INTERVAL_S

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


@dataclass(frozen=True)
class Glance:
    """What a clip's file tells before its frames are decoded."""

    name: str
    """File name without folder."""
    sha256: str
    size: int
    """Bytes, of a series of images those of all its files."""
    frames: int
    """As many frames as can be expected. Opening the clip tells how many there are."""
    duration_s: float
    zone_hint: str = ""
    """What the file says of where on the chest it was recorded, in the words of its maker."""


def glance(path: str | Path) -> Generator[None, None, Glance]:
    """Look at a clip; yields once per megabyte, so that it can be given up.

    Raises:
        ClipError: of the kind that ``core.errors`` names for what is wrong with the file.
    """
    if is_folder(path):
        series = images.series_at(path)
        sha256 = yield from images.identify_series(series)
        frames = len(series.files)
        return Glance(series.name, sha256, series.size, frames, frames * INTERVAL_S)
    source = probe(path)
    sha256 = yield from hashing(source)
    zone_hint = ""
    match kind_of(source):
        case Kind.DICOM:
            frames, duration_s, zone_hint = dicom.extent(source)
        case Kind.IMAGE:
            frames, duration_s = images.extent(source)
        case Kind.VIDEO:
            frames, duration_s = video.extent(source)
    return Glance(source.name, sha256, source.stamp[1], frames, duration_s, zone_hint)


def identify(path: str | Path) -> Generator[None, None, str]:
    """SHA-256 of a clip, hexadecimal: of its file's bytes, or of its images' (``images.series``); yields now
    and then, so that it can be given up.

    Raises:
        ClipError: the clip can't be read.
    """
    if is_folder(path):
        return (yield from images.identify_series(images.series_at(path)))
    return (yield from hashing(probe(path)))


def study(path: str | Path) -> Study | None:
    """What a clip's file says besides its pixels, from its header alone; None for all but DICOM.

    Raises:
        ClipError: the clip can't be read.
    """
    if is_folder(path):
        return None
    source = probe(path)
    return dicom.study(source) if kind_of(source) is Kind.DICOM else None


def dicom_header(path: str | Path) -> Dataset | None:
    """The header of a clip's DICOM object, without pixels and private elements; None for all but DICOM. It
    tells who the patient is: it goes to what is written as part of the patient's study, and nowhere else.

    Raises:
        ClipError: the clip can't be read.
    """
    if is_folder(path):
        return None
    source = probe(path)
    return dicom.header(source) if kind_of(source) is Kind.DICOM else None


def size_on_disk(path: str | Path) -> int | None:
    """Bytes of a clip, as a glance has them; None where there is none, whatever else there may be."""
    try:
        if is_folder(path):
            return images.series_at(path).size
        status = Path(path).stat()
    except (OSError, ValueError, ClipError):  # ValueError: no path of this system
        return None
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def thumbnail(path: str | Path, width: int = 160) -> Image:
    """The middle frame, made small: (height, ≤ ``width``, 3) uint8 RGB.

    What lies outside its region is black, for text there can name the patient; the region is the one that the
    file states, or that can be found in this one frame.

    Raises:
        ClipError: the clip holds no frame that can be decoded, or can't be read.
    """
    image, region = _middle(path)
    if region is None:
        sampler = Sampler()
        sampler.add(image)
        region = sampler.region()
    return _small(image if region is None else region.blank(image), width)


def _middle(path: str | Path) -> tuple[Image, Region | None]:
    """The middle frame, and the region that the file states."""
    if is_folder(path):
        return images.middle_of_series(images.series_at(path)), None
    source = probe(path)
    match kind_of(source):
        case Kind.DICOM:
            return dicom.middle_image(source)
        case Kind.IMAGE:
            return images.middle_image(source), None
        case Kind.VIDEO:
            return video.middle_image(source), None


def _small(image: Image, width: int) -> Image:
    """Scaled by the mean of whole blocks of pixels, so that speckle doesn't turn into noise."""
    step = -(-image.shape[1] // width)
    height, across = image.shape[0] // step, image.shape[1] // step
    if step == 1 or not height or not across:
        return image
    blocks = image[: height * step, : across * step].reshape(height, step, across, step, 3)
    small: Image = blocks.mean(axis=(1, 3)).astype(image.dtype)
    return small
