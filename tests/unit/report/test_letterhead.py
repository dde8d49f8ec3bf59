"""The logo of reports."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clarus_desktop.core.errors import ReportError
from clarus_desktop.report.letterhead import keep_logo, letterhead, read_logo


def test_what_is_clear_becomes_white(tmp_path: Path) -> None:
    pixels = np.zeros((40, 80, 4), np.uint8)
    pixels[:, :40] = (200, 10, 30, 255)
    Image.fromarray(pixels).save(tmp_path / "logo.png")
    logo = read_logo(tmp_path / "logo.png")
    assert logo.shape == (40, 80, 3)
    assert logo[5, 5].tolist() == [200, 10, 30]
    assert logo[5, 70].tolist() == [255, 255, 255]


def test_large_pictures_are_made_to_fit(tmp_path: Path) -> None:
    Image.new("RGB", (3000, 500), "blue").save(tmp_path / "logo.jpg")
    assert read_logo(tmp_path / "logo.jpg").shape == (150, 900, 3)


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"GIF89a" + bytes(100), b"\x89PNG\r\n\x1a\n"],
)
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(ReportError, match=r"“logo.png” is no picture that can be read\."):
        read_logo(tmp_path / "logo.png")


def test_a_picture_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    Image.new("1", (8000, 8000)).save(tmp_path / "logo.png")
    with pytest.raises(ReportError, match="too large for a logo"):
        read_logo(tmp_path / "logo.png")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "logo.png").open("wb") as file:
        file.truncate(9 * 2**20)
    with pytest.raises(ReportError, match="too large for a logo"):
        read_logo(tmp_path / "logo.png")


def test_a_logo_is_kept_and_given_up(tmp_path: Path) -> None:
    kept = tmp_path / "settings" / "logo.png"
    logo = np.random.default_rng(0).integers(0, 255, (20, 50, 3), np.uint8)
    assert letterhead("Ward 3", kept).logo is None
    keep_logo(logo, kept)
    found = letterhead("Ward 3", kept)
    assert found.institution == "Ward 3"
    assert found.logo is not None
    assert np.array_equal(found.logo, logo)
    keep_logo(None, kept)
    keep_logo(None, kept)
    assert not kept.exists()
    assert letterhead("Ward 3", None).logo is None
