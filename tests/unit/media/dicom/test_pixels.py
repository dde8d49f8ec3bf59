"""Samples to colours: windows, palettes, signs, planes, and what JPEG says of its own colours."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pydicom import dcmread, uid
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels import apply_voi_lut

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.errors import NotAClipError
from clarus_desktop.media.dicom.colours import gray_table
from clarus_desktop.native import Raster
from dicoms import palette, rgb, tiles, write_dicom, ybr

Open = Callable[..., Clip]


def first(clip: Clip) -> np.ndarray:
    return clip.frames.frame(0)


def ramp(kind: type = np.uint16, start: int = 0, step: int = 1) -> np.ndarray:
    """(1, 32, 128): rising values."""
    return (start + step * np.arange(4096)).astype(kind).reshape(1, 32, 128)


def test_sixteen_bits_without_a_window_are_spread_over_their_full_range(tmp_path: Path, opened: Open) -> None:
    shown = first(opened(write_dicom(tmp_path / "clip.dcm", ramp(), stored=12)))
    assert np.array_equal(shown[..., 0].ravel(), np.rint(np.arange(4096) / 4095 * 255))
    assert (shown[..., 0] == shown[..., 1]).all()


def test_values_below_zero_are_the_darkest(tmp_path: Path, opened: Open) -> None:
    images = ramp(np.int16, -2048).view(np.uint16)
    shown = first(opened(write_dicom(tmp_path / "clip.dcm", images, stored=12, signed=True)))
    assert np.array_equal(shown[..., 0].ravel(), np.rint(np.arange(4096) / 4095 * 255))


def test_bits_beyond_those_stored_mean_nothing(tmp_path: Path, opened: Open) -> None:
    clean = opened(write_dicom(tmp_path / "a.dcm", ramp(), stored=12))
    noisy = opened(write_dicom(tmp_path / "b.dcm", ramp() | 0xA000, stored=12))
    assert np.array_equal(first(clean), first(noisy))


@pytest.mark.parametrize("colours", ["MONOCHROME1", "MONOCHROME2"])
def test_the_first_window_decides(colours: str, tmp_path: Path, opened: Open) -> None:
    elements = {"WindowCenter": ["600", "40"], "WindowWidth": ["400", "80"], "RescaleSlope": "2"}
    path = write_dicom(
        tmp_path / "clip.dcm", ramp(), colours=colours, stored=12, RescaleIntercept="-100", **elements
    )
    shown = first(opened(path))[..., 0].ravel().astype(int)
    values = 2.0 * np.arange(4096) - 100
    expected = np.clip((values - 599.5) / 399 + 0.5, 0, 1)  # PS3.3 C.11.2.1.2.1
    expected = 1 - expected if colours == "MONOCHROME1" else expected
    assert np.abs(shown - expected * 255).max() <= 0.5001


@given(
    centre=st.floats(-5000, 5000), width=st.floats(1.0, 9000), bits=st.integers(9, 16), signed=st.booleans()
)
def test_windows_are_those_of_pydicom(centre: float, width: float, bits: int, signed: bool) -> None:
    made = Dataset()
    made.WindowCenter, made.WindowWidth = centre, width
    made.PhotometricInterpretation, made.BitsStored, made.PixelRepresentation = (
        "MONOCHROME2",
        bits,
        int(signed),
    )
    table = gray_table(made, Raster(1, 1, 1, 16, bits, signed, "MONOCHROME2"))
    stored = np.arange(1 << bits)
    stored = np.where(stored >= 1 << (bits - 1), stored - (1 << bits), stored) if signed else stored
    if width == 1:
        return
    theirs = apply_voi_lut(stored.astype(np.int32), made)
    low = -(1 << (bits - 1)) if signed else 0
    assert np.abs(table - (theirs - low) / ((1 << bits) - 1) * 255).max() <= 0.51


def test_a_look_up_table_is_used_where_there_is_no_window(tmp_path: Path, opened: Open) -> None:
    item = Dataset()
    item.LUTDescriptor, item.LUTData = [256, 1000, 16], (np.arange(255, -1, -1) * 257).astype("<u2").tobytes()
    shown = first(opened(write_dicom(tmp_path / "clip.dcm", ramp(), stored=12, VOILUTSequence=[item])))
    flat = shown[..., 0].ravel()
    assert (flat[:1000] == 255).all()
    assert np.array_equal(flat[1000:1256], np.arange(255, -1, -1))
    assert (flat[1256:] == 0).all()


def test_broken_windows_and_tables_are_as_good_as_none(tmp_path: Path, opened: Open) -> None:
    plain = first(opened(write_dicom(tmp_path / "a.dcm", ramp(), stored=12)))
    for elements in (
        {"WindowCenter": "5", "WindowWidth": "0"},
        {"WindowCenter": "5"},
        {"VOILUTSequence": [Dataset()]},
    ):
        assert np.array_equal(
            first(opened(write_dicom(tmp_path / "b.dcm", ramp(), stored=12, **elements))), plain
        )


def test_sixteen_bit_colours_keep_their_upper_bits(tmp_path: Path, opened: Open) -> None:
    images = tiles(1).astype(np.uint16) << 4
    assert np.array_equal(first(opened(write_dicom(tmp_path / "clip.dcm", images, stored=12))), tiles(1)[0])


def test_a_palette_with_only_low_bytes_is_not_black(tmp_path: Path, opened: Open) -> None:
    elements, table = palette(8)
    for name in ("Red", "Green", "Blue"):
        elements[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        low = np.frombuffer(elements[f"{name}PaletteColorLookupTableData"], np.uint8).astype("<u2")
        elements[f"{name}PaletteColorLookupTableData"] = low.tobytes()
    gray = tiles(1)[..., 0]
    path = write_dicom(tmp_path / "clip.dcm", gray, colours="PALETTE COLOR", **elements)
    assert np.array_equal(first(opened(path)), table[gray[0]])


@pytest.mark.parametrize("broken", [{}, {"RedPaletteColorLookupTableData": b""}])
def test_a_palette_that_can_not_be_used_is_named(
    broken: dict[str, bytes], tmp_path: Path, opened: Open
) -> None:
    elements = {**palette()[0], **broken} if broken else {}
    path = write_dicom(tmp_path / "clip.dcm", tiles(1)[..., 0], colours="PALETTE COLOR", **elements)
    with pytest.raises(NotAClipError, match="palette"):
        opened(path)


def test_broadcast_range_colours(tmp_path: Path, opened: Open) -> None:
    partial = np.full((1, 8, 8, 3), (16, 128, 128), np.uint8)
    partial[:, :, 4:] = 235, 128, 128
    shown = first(opened(write_dicom(tmp_path / "clip.dcm", partial, colours="YBR_PARTIAL_422")))
    assert (shown[:, :4] == 0).all()
    assert (shown[:, 4:] == 255).all()


def _jpeg(image: np.ndarray, **options: object) -> bytes:
    file = io.BytesIO()
    Image.fromarray(image).save(file, "JPEG", quality=95, subsampling=0, **options)
    return file.getvalue()


def _without_first_segment(jpeg: bytes) -> bytes:
    return jpeg[:2] + jpeg[4 + int.from_bytes(jpeg[4:6], "big") :]


def test_jpeg_colours_are_what_the_image_says_and_else_what_the_object_says(
    tmp_path: Path, opened: Open
) -> None:
    image = tiles(1)[0]
    as_ybr = np.asarray(Image.fromarray(image).convert("YCbCr"))
    adobe_rgb, jfif_ybr = _jpeg(image, keep_rgb=True), _jpeg(image)
    unnamed_ybr = _without_first_segment(jfif_ybr)
    unnamed_rgb = _without_first_segment(adobe_rgb)  # components are called R, G and B
    path = write_dicom(tmp_path / "clip.dcm", tiles(1), uid.JPEGBaseline8Bit)
    for coded, colours, expected in (
        (jfif_ybr, "YBR_FULL_422", image),
        (jfif_ybr, "RGB", image),  # the tag is wrong, as it often is
        (adobe_rgb, "RGB", image),
        (adobe_rgb, "YBR_FULL", image),
        (unnamed_rgb, "RGB", image),
        (unnamed_ybr, "YBR_FULL_422", image),
        (unnamed_ybr, "RGB", as_ybr),  # nothing but the tag speaks: the values are colours as they are
    ):
        made = dcmread(path)
        made.PhotometricInterpretation = colours
        made.PixelData = encapsulate([coded])
        made.save_as(tmp_path / "made.dcm")
        shown = first(opened(tmp_path / "made.dcm")).astype(int)
        assert np.abs(shown - expected).max() <= 12, colours


def test_ybr_comes_out_as_by_the_formula(tmp_path: Path, opened: Open) -> None:
    images = np.random.default_rng(0).integers(0, 256, (1, 64, 64, 3), np.uint8)
    shown = first(opened(write_dicom(tmp_path / "clip.dcm", images, colours="YBR_FULL")))
    assert np.abs(shown.astype(int) - rgb(images)[0]).max() <= 1
    assert np.abs(rgb(ybr(tiles())).astype(int) - tiles()).max() <= 3


@pytest.mark.parametrize(
    "name",
    [
        "SC_rgb_small_odd_big_endian.dcm", "SC_rgb_rle.dcm", "SC_rgb_jpeg_dcmtk.dcm", "SC_rgb_jpeg_gdcm.dcm",
        "SC_rgb_jls_lossy_line.dcm", "SC_rgb_jls_lossy_sample.dcm", "GDCMJ2K_TextGBR.dcm",
        "SC_ybr_full_422_uncompressed.dcm", "SC_rgb_dcmtk_+eb+cy+s4.dcm", "examples_jpeg2k.dcm",
    ],
)  # fmt: skip
def test_colours_are_those_of_pydicom(name: str, opened: Open) -> None:
    """Objects that come with it, written by other programs."""
    path = get_testdata_file(name)
    assert isinstance(path, str)
    shown = first(opened(Path(path)))
    assert np.abs(shown.astype(int) - dcmread(path).pixel_array).max() <= 1
