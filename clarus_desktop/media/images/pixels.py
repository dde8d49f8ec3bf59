"""Images as Pillow reads them, and as frames: RGB, upright, 8 bits."""

from __future__ import annotations

import io
import os
import warnings
from typing import IO, BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import (
    BmpImagePlugin,
    ExifTags,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)
from PIL import Image as Pillow
from PIL.ImageFile import ImageFile

from clarus_desktop.core.clip import Image
from clarus_desktop.core.language import mark
from clarus_desktop.media.direct import MAX_PIXELS, PageError
from clarus_desktop.media.images.structure import Structure

warnings.filterwarnings("ignore", module="PIL")  # Pillow stays silent: damage is told by what it gives

FORMATS = {
    plugin.format: words
    for plugin, words in (
        (PngImagePlugin.PngImageFile, "png"),
        (JpegImagePlugin.JpegImageFile, "jpeg"),
        (TiffImagePlugin.TiffImageFile, "tiff"),
        (BmpImagePlugin.BmpImageFile, "bmp"),
        (WebPImagePlugin.WebPImageFile, "webp"),
    )
}
"""What Pillow may read, by its name for it, and for people; nothing else is ever tried."""

_DEEP = ("I;16", "I;16L", "I;16B", "I;16N", "I")
"""Pillow's modes for gray images of more than 8 bits."""
_MAX_READ_BYTES = 1 << 28
"""Of files that are read into memory."""


def open_image(file: BinaryIO, structure: Structure | None = None) -> ImageFile:
    """The image in a file, not decoded yet; the file has to stay open.

    Args:
        structure: of the file; without it an animated WebP that breaks off is not read.

    Raises:
        PageError: it is none that is read here; its sentence says why.
    """
    try:
        image = Pillow.open(_mended(file, structure), formats=list(FORMATS))
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning):
        raise _too_large() from None
    except (PageError, MemoryError):
        raise
    except Exception as error:  # Pillow raises whatever it stumbles over
        raise PageError() from error
    if image.width * image.height > MAX_PIXELS:
        raise _too_large()
    return image


def load(image: ImageFile, *, in_part: bool = True) -> tuple[ImageFile, bool]:
    """Decode an image: itself, or what could be decoded in its place; and whether all of it is there.

    What is missing of a cut or damaged image is black, or gray in a JPEG.

    Args:
        in_part: take what can be decoded.

    Raises:
        PageError: it can't be decoded, or nothing can be seen of it.
    """
    try:
        image.load()
    except MemoryError:
        raise
    except Exception as error:  # see above
        part = _part_of(image) if in_part else None
        if part is None:
            raise PageError() from error
        return part, False
    return image, True


def format_of(image: ImageFile) -> str:
    """For people. What is none of ``FORMATS`` is a JPEG of several pictures, of which the first is read."""
    return FORMATS.get(image.format or "", "jpeg")


def is_still(image: ImageFile) -> bool:
    """Whether it is the only one in its file, as far as it is read here."""
    return image.format == "MPO" or not getattr(image, "is_animated", False)


def is_deep(image: ImageFile) -> bool:
    """Whether it is gray with more than 8 bits."""
    return image.mode in _DEEP


def peak(image: ImageFile) -> int:
    """The largest value of a deep image that was loaded."""
    return max(int(np.asarray(image).max()), 0)


def frame_of(image: ImageFile, bits: int) -> Image:
    """A loaded image as a frame: upright as its EXIF orientation has it, transparent parts over black.

    Gray images of more than 8 bits are scaled by those really used: values below 2 ** ``bits`` become
    0…255 by dropping the lowest bits. Colours of more than 8 bits come with their upper 8. Colour profiles
    are left aside, as in videos.

    Raises:
        PageError: it has colours that can't be shown.
    """
    try:
        pixels = _deep_gray(image, bits) if is_deep(image) else np.asarray(_over_black(image))
    except Exception as error:  # see above
        raise PageError() from error
    frame: Image = np.ascontiguousarray(_upright(pixels, _orientation(image)))
    frame.flags.writeable = False
    return frame


def _mended(file: BinaryIO, structure: Structure | None) -> BinaryIO:
    """An animated WebP that breaks off is read as far as it has whole frames; others stay as they are."""
    file.seek(0)
    if file.read(4) != b"RIFF":
        return file
    content = _content(file)
    if structure is None or structure.whole or not structure.durations_s:
        return file
    length = (structure.end - 8).to_bytes(4, "little")
    return io.BytesIO(b"RIFF" + length + content[8 : structure.end])


def _content(file: IO[bytes]) -> bytes:
    """All of a file. Its size is asked first, for memory is reserved for as much as is to be read.

    Raises:
        PageError: it is too large.
    """
    if file.seek(0, os.SEEK_END) > _MAX_READ_BYTES:
        raise PageError(mark("“{name}” is larger than {limit} MB."), limit=_MAX_READ_BYTES >> 20)
    file.seek(0)
    return file.read()


def _part_of(image: ImageFile) -> ImageFile | None:
    """What Pillow has of an image that it failed to decode; None where nothing can be seen.

    Pillow can be told to take cut images for whole, but only for all threads at once.
    """
    if image.format == "WEBP":
        return None
    try:
        if image.format == "JPEG" and image.fp is not None:
            # With an end to it, the decoder fills up what is missing.
            image = Pillow.open(io.BytesIO(_content(image.fp) + b"\xff\xd9"), formats=["JPEG"])
        else:
            image.tile = []  # nothing is left to be decoded
        image.load()
        return image if np.asarray(image).any() else None
    except Exception:  # see above
        return None


def _over_black(image: Pillow.Image) -> Pillow.Image:
    if not image.has_transparency_data:
        return image.convert("RGB")
    image = image.convert("RGBA")
    canvas = Pillow.new("RGB", image.size)
    canvas.paste(image, mask=image.getchannel("A"))
    return canvas


def _deep_gray(image: ImageFile, bits: int) -> NDArray[np.uint8]:
    values = np.clip(np.asarray(image), 0, (1 << bits) - 1)
    gray: NDArray[np.uint8] = (values >> max(bits - 8, 0)).astype(np.uint8)
    return np.stack((gray, gray, gray), axis=2)


def _orientation(image: ImageFile) -> int:
    """1 to 8; 1 where nothing can be told, and for TIFF pages, which Pillow turns itself."""
    try:
        return 1 if image.format == "TIFF" else int(image.getexif().get(ExifTags.Base.Orientation, 1))
    except Exception:  # see above
        return 1


def _upright(pixels: NDArray[np.uint8], orientation: int) -> NDArray[np.uint8]:
    """By the EXIF orientation (CIPA DC-008, 4.6.4): mirrored if even up to 4 or odd from 5, and turned."""
    match orientation:
        case 2:
            return pixels[:, ::-1]
        case 3:
            return pixels[::-1, ::-1]
        case 4:
            return pixels[::-1]
        case 5:
            return pixels.swapaxes(0, 1)
        case 6:
            return np.rot90(pixels, -1)
        case 7:
            return pixels[::-1, ::-1].swapaxes(0, 1)
        case 8:
            return np.rot90(pixels)
    return pixels


def _too_large() -> PageError:
    return PageError(mark("“{name}” is larger than {limit} million pixels."), limit=MAX_PIXELS >> 20)
