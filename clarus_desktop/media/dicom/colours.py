"""From stored samples to what a screen shows, in RGB."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.core.language import tr
from clarus_desktop.media.dicom.syntaxes import Plain
from clarus_desktop.media.dicom.values import items, number, text
from clarus_desktop.native import Codec, Raster, Samples


class Colours:
    """Makes the image of each frame of an object: tables are made once."""

    def __init__(self, dataset: Dataset, raster: Raster, decoder: object, name: str) -> None:
        """Raises NotAClipError when the palette can't be used."""
        self._raster = raster
        self._table: NDArray[np.uint8] | None = None
        if raster.colours == "PALETTE COLOR":
            self._table = _palette(dataset, raster, name)
        elif raster.samples == 1:
            self._table = np.repeat(gray_table(dataset, raster)[:, None], 3, axis=1)
        converted = decoder is Plain.PILLOW or (
            decoder is Codec.OPENJPEG and raster.colours in ("YBR_ICT", "YBR_RCT")
        )
        self._is_rgb = converted or not raster.colours.startswith("YBR")

    def image(self, samples: Samples) -> Image:
        """(rows, columns, 3) uint8 RGB, fresh and read-only, of the samples of one frame."""
        raster = self._raster
        image: Image
        if self._table is not None:
            image = self._table[samples[..., 0] & ((1 << raster.bits_stored) - 1)]
        else:
            image = np.array(samples >> max(raster.bits_stored - 8, 0), np.uint8, order="C")
            if not self._is_rgb:
                image = _from_ybr(image, partial="PARTIAL" in raster.colours)
        image.flags.writeable = False
        return image


def gray_table(dataset: Dataset, raster: Raster) -> NDArray[np.uint8]:
    """(2 ** bits_stored,) uint8: the gray of each stored value, by its bits (PS3.3 C.11.2).

    Frames of 8 bits are shown as they are stored. Those of 16 bits go through the first window, else the
    first look-up table, else their full range is spread from black to white.
    """
    stored = np.arange(1 << raster.bits_stored, dtype=np.float64)
    if raster.signed:
        stored[len(stored) // 2 :] -= len(stored)
    values = stored
    if raster.bits_allocated > 8:
        slope = number(dataset, "RescaleSlope")
        values = stored * (1.0 if slope is None else slope) + (number(dataset, "RescaleIntercept") or 0.0)
    gray = _windowed(dataset, values) if raster.bits_allocated > 8 else None
    if gray is None:
        gray = (values - values.min()) / max(np.ptp(values), 1.0)
    if raster.colours == "MONOCHROME1":
        gray = 1 - gray
    return np.rint(gray * 255).astype(np.uint8)


def _from_ybr(ybr: NDArray[np.uint8], *, partial: bool) -> NDArray[np.uint8]:
    """PS3.3 C.7.6.3.1.2. ``partial``: luma 16…235 and chroma 16…240 in place of 0…255."""
    from PIL import Image as Pillow

    if partial:
        steps = np.arange(256) - np.array([[16], [128], [128]])
        spread = steps * 255 / np.array([[219], [224], [224]]) + np.array([[0], [128], [128]])
        tables = np.clip(np.rint(spread), 0, 255).astype(np.uint8)
        ybr = np.stack([table[ybr[..., i]] for i, table in enumerate(tables)], axis=-1)
    height, width = ybr.shape[:2]
    return np.array(Pillow.frombytes("YCbCr", (width, height), ybr.tobytes()).convert("RGB"))


def _palette(dataset: Dataset, raster: Raster, name: str) -> NDArray[np.uint8]:
    """(2 ** bits_stored, 3): the colour of each stored value (PS3.3 C.7.6.3.1.5 and .6, C.7.9.2)."""
    stored = np.arange(1 << raster.bits_stored, dtype=f"u{raster.bits_allocated // 8}")
    try:
        colours = apply_color_lut(stored, dataset)[..., :3]
    except Exception:  # of any kind: descriptors and segments can be broken in many ways
        raise NotAClipError(
            tr("The palette of “{name}” is missing or damaged.", name=name), tr("Export the clip again.")
        ) from None
    if colours.dtype == np.uint8:
        return np.asarray(colours, np.uint8)
    # 16-bit palettes of some writers only ever use their lower 8 bits
    eight_bits: NDArray[np.uint8] = (colours >> (8 if colours.max() > 255 else 0)).astype(np.uint8)
    return eight_bits


def _windowed(dataset: Dataset, values: NDArray[np.float64]) -> NDArray[np.float64] | None:
    """0…1 for each value; None where there is neither window nor table."""
    centre, width = number(dataset, "WindowCenter"), number(dataset, "WindowWidth")
    if centre is not None and width is not None and width >= 1:
        match text(dataset, "VOILUTFunction"):
            case "SIGMOID":
                return 1 / (1 + np.exp(np.clip(-4 * (values - centre) / width, -500, 500)))
            case "LINEAR_EXACT":
                return np.clip((values - centre) / width + 0.5, 0, 1)
        return np.clip((values - (centre - 0.5)) / max(width - 1, 1e-9) + 0.5, 0, 1)
    for item in items(dataset, "VOILUTSequence"):
        described, data = item.get("LUTDescriptor"), item.get("LUTData")
        table = _table(data)
        if described is not None and len(described) == 3 and table.size:
            at = np.clip(values - float(described[1]), 0, table.size - 1).astype(np.intp)
            return table[at] / max(float(table.max()), 1.0)
    return None


def _table(data: object) -> NDArray[np.float64]:
    """Entries of a look-up table, which is stored as words or as a list of numbers."""
    if isinstance(data, bytes):
        return np.frombuffer(data[: len(data) // 2 * 2], "<u2").astype(np.float64)
    return np.array(list(data) if isinstance(data, list) or hasattr(data, "__iter__") else [], np.float64)
