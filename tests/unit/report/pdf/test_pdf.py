"""The PDF, read back."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pypdf
import pytest
from PySide6.QtWidgets import QApplication

from clarus_desktop.core.clip import FrameStore, Image
from clarus_desktop.core.errors import ClipChangedError, ReportError
from clarus_desktop.core.model import Thresholds
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.words import RESEARCH_USE
from clarus_desktop.report import write_pdf
from clarus_desktop.report.pdf.fonts import Fonts
from clarus_desktop.report.pdf.plots import ticks

Maker = Callable[..., Snapshot]
Store = Callable[..., FrameStore]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def written(tmp_path: Path, sectors: Store) -> Callable[..., pypdf.PdfReader]:
    def write(snapshot: Snapshot, **more: Any) -> pypdf.PdfReader:
        path = tmp_path / "secret-folder" / "report.pdf"
        path.parent.mkdir(exist_ok=True)
        clip = snapshot.clip
        write_pdf(snapshot, sectors(clip.frame_count, clip.width, clip.height), path, **more)
        assert list(path.parent.iterdir()) == [path]
        return pypdf.PdfReader(path)

    return write


def text_of(reader: pypdf.PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def in_one_line(reader: pypdf.PdfReader) -> str:
    return " ".join(text_of(reader).split())


def test_everything_the_report_must_say_is_selectable_text(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]
) -> None:
    reader = written(snapshot_of(thresholds=Thresholds(0.45, 0.31), notes=("The batch was halved.",)))
    text = in_one_line(reader)
    for told in (
        "phantom.mp4",
        "0123456789abcdef" * 4,
        "30.00 frames/s",
        "320 × 240 pixels",
        "5.00 s",
        "at least 3 consecutive frames at or above the threshold",
        "0.450 (changed; model's 0.500)",
        "0.310 (the model's own)",
        "verdict changes at 0.",
        "above the threshold",
        "Probability track",
        "Distance track",
        "flagged segment",
        "Frame 105 · 3.47 s",
        "demo-resnet18, version 1.0",
        "fe" * 32,
        "Some Processor 3000",
        "torch, float32",
        "The batch was halved.",
        "Set A: 63 patients, 215 clips",
        "Clip AUC, distance track: 0.74 [0.66, 0.81] (held out; 21 patients)",
        "Adults' clips only.",
        "CLARUS Desktop 0.1.0 · 2025-03-04 15:06 +0000",
    ):
        assert told in text
    assert "pneumonia" not in text.lower()


def test_each_page_bears_the_disclaimer_and_its_number(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]
) -> None:
    reader = written(
        snapshot_of(warnings=tuple(f"Frame {n} is corrupt, and more to read." for n in range(60)))
    )
    assert len(reader.pages) > 2
    for number, page in enumerate(reader.pages, 1):
        text = page.extract_text()
        assert RESEARCH_USE in text
        assert f"Page {number} of {len(reader.pages)}" in text


def test_neither_path_nor_person_is_in_the_file(
    snapshot_of: Maker,
    written: Callable[..., pypdf.PdfReader],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("USER", "somebody")
    monkeypatch.setenv("LOGNAME", "somebody")
    reader = written(snapshot_of())
    assert {key: str(value) for key, value in (reader.metadata or {}).items()} == {
        "/Title": "Lung ultrasound clip review: phantom.mp4",
        "/Creator": "CLARUS Desktop 0.1.0",
        "/Producer": "Qt, pypdf",
    }
    assert reader.xmp_metadata is None
    content = (tmp_path / "secret-folder" / "report.pdf").read_bytes() + text_of(reader).encode()
    for private in (b"secret-folder", str(tmp_path).encode(), str(Path.home()).encode() + b"/", b"somebody"):
        assert private not in content


def test_only_key_frames_are_images_and_they_are_raw(
    snapshot_of: Maker, sectors: Store, written: Callable[..., pypdf.PdfReader]
) -> None:
    images = [image.image for page in written(snapshot_of()).pages for image in page.images]
    assert len(images) == 3
    recorded = sectors(150).frame(45)
    assert any(np.array_equal(np.asarray(image.convert("RGB")), recorded) for image in images if image)


def test_each_picture_stands_above_its_own_caption(
    snapshot_of: Maker, sectors: Store, written: Callable[..., pypdf.PdfReader]
) -> None:
    busy = np.random.default_rng(2).random(400)
    reader = written(snapshot_of(400, probability=busy, distance=busy))
    captions = [int(number) - 1 for number in re.findall(r"Frame (\d+) ·", text_of(reader))]
    images = [np.asarray(image.image) for page in reader.pages for image in page.images if image.image]
    recorded = sectors(400)
    assert len(images) == len(captions) == 12
    assert all(
        np.array_equal(image, recorded.frame(index)) for image, index in zip(images, captions, strict=True)
    )


def test_large_pictures_are_reduced(snapshot_of: Maker, tmp_path: Path, sectors: Store) -> None:
    one, path = np.array([0.7]), tmp_path / "report.pdf"
    snapshot = snapshot_of(1, probability=one, distance=one)
    large = replace(snapshot, clip=replace(snapshot.clip, width=1500, height=2001))
    write_pdf(large, sectors(1, 1500, 2001), path)
    [picture] = [image.image for page in pypdf.PdfReader(path).pages for image in page.images]
    assert picture is not None
    assert picture.size == (959, 1280)
    recorded = sectors(1, 1500, 2001).frame(0)
    for half in (np.s_[:, : 959 // 2], np.s_[:, 959 // 2 :]):
        same = np.s_[:, :750] if half[1].start is None else np.s_[:, 750:]
        assert abs(np.asarray(picture)[half].mean() - recorded[same].mean()) < 0.5


@pytest.mark.parametrize("blank", [True, False])
def test_nothing_outside_the_region_is_pictured_unless_asked_for(
    snapshot_of: Maker, sectors: Store, written: Callable[..., pypdf.PdfReader], blank: bool
) -> None:
    region = Region(((120, 60), (200, 60), (260, 220), (60, 220)), Origin.FOUND)
    reader = written(replace(snapshot_of(), region=region), blank=blank)
    images = [
        np.asarray(image.image.convert("RGB"))
        for page in reader.pages
        for image in page.images
        if image.image
    ]
    recorded = sectors(150).frame(45)
    assert any(np.array_equal(image, region.blank(recorded) if blank else recorded) for image in images)
    outside = ~region.mask(320, 240)
    assert all(bool(image[outside].any()) is not blank for image in images)
    assert ("What lies outside the analysed region is black." in in_one_line(reader)) is blank
    assert "Analysed region found in the frames (29% of the frame)" in in_one_line(reader)


def test_20000_frames_make_a_small_file_with_vector_plots(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader], tmp_path: Path
) -> None:
    busy = np.random.default_rng(2).random(20_000)
    reader = written(snapshot_of(20_000, probability=busy, distance=busy))
    images = sum(len(image.data) for page in reader.pages for image in page.images)
    contents = [page.get_contents() for page in reader.pages]
    drawing = sum(len(content.get_data()) for content in contents if content is not None)
    assert len([image for page in reader.pages for image in page.images]) == 12
    assert 50_000 < drawing < 2_000_000
    assert (tmp_path / "secret-folder" / "report.pdf").stat().st_size < images + 1_000_000


@pytest.mark.parametrize(("page", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_paper_sizes(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader], page: str, size: tuple[int, int]
) -> None:
    box = written(snapshot_of(), page=page).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


def test_an_incomplete_analysis_is_told(snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]) -> None:
    part = np.full(90, 0.2)
    part[40:] = np.nan
    text = in_one_line(written(snapshot_of(90, probability=part, distance=part)))
    assert "Incomplete analysis: 40 of 90 frames analysed." in text
    assert "not analysed" in text


def test_a_clip_of_one_frame(snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]) -> None:
    one = np.array([0.7])
    assert "Frame 1 · 0.00 s" in in_one_line(written(snapshot_of(1, probability=one, distance=one)))


def test_a_model_without_a_track(snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]) -> None:
    text = in_one_line(written(snapshot_of(kinds=(TrackKind.DISTANCE,))))
    assert "no classifier head" in text
    assert "Probability track" not in text


def test_names_of_any_script_are_printed_and_never_as_boxes(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]
) -> None:
    name = "<b>患者二</b> العربية हिन्दी \u0378\x07\u202e " + "long " * 40 + ".mp4"
    reader = written(snapshot_of(name=name))
    text = "".join(text_of(reader).split())
    assert "<b>" in text  # markup is text like any other
    assert "\x00" not in text
    for char in "患者二":
        assert char in text or f"\\u{{{ord(char):x}}}" in text
    for char in "\u0378\x07\u202e":
        assert char not in text
        assert f"\\u{{{ord(char):x}}}" in text
    assert "shown by its code point" in in_one_line(reader)


def test_a_plain_report_needs_no_footnote(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]
) -> None:
    assert "code point" not in in_one_line(written(snapshot_of()))


def test_large_frames_are_reduced_and_that_is_told(
    snapshot_of: Maker, written: Callable[..., pypdf.PdfReader]
) -> None:
    reader = written(snapshot_of(5, probability=np.full(5, 0.1), distance=np.full(5, 0.1), size=(1600, 400)))
    assert "reduced to 1280 pixels" in in_one_line(reader)
    assert {image.image.size for page in reader.pages for image in page.images if image.image} == {
        (1280, 320)
    }


def test_a_worker_thread_can_write(snapshot_of: Maker, sectors: Store, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    worker = threading.Thread(target=write_pdf, args=(snapshot_of(), sectors(150), path))
    worker.start()
    worker.join()
    assert RESEARCH_USE in pypdf.PdfReader(path).pages[0].extract_text()


def test_a_frame_that_cannot_be_read_any_more_leaves_the_old_report(
    snapshot_of: Maker, tmp_path: Path
) -> None:
    class Gone:
        def __len__(self) -> int:
            return 150

        def frame(self, index: int) -> Image:
            raise ClipChangedError("phantom.mp4 is no longer the file that was opened.")

        def close(self) -> None:
            """Nothing to give back."""

    path = tmp_path / "report.pdf"
    path.write_bytes(b"old")
    with pytest.raises(ClipChangedError):
        write_pdf(snapshot_of(), Gone(), path)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_damaged_on_its_way_to_the_disk_is_not_put_in_place(
    snapshot_of: Maker, sectors: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaging(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            return file.write(bytes(len(content)))

    monkeypatch.setattr(Path, "write_bytes", damaging)
    with pytest.raises(ReportError, match="could not be read back"):
        write_pdf(snapshot_of(), sectors(150), tmp_path / "report.pdf")
    assert list(tmp_path.iterdir()) == []


def test_what_a_font_has_is_kept(qapp: QApplication) -> None:
    fonts = Fonts()
    assert fonts.printable("Rib 5–6, ≥ 0.31 · ü") == "Rib 5–6, ≥ 0.31 · ü"
    assert not fonts.replaced
    assert fonts.printable("a\nb\U0010fffd") == "a\\u{a}b\\u{10fffd}"
    assert fonts.replaced


@pytest.mark.parametrize(
    ("end", "labels"),
    [
        (1.0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (0.05, ["0.00", "0.01", "0.02", "0.03", "0.04", "0.05"]),
        (667.0, ["0", "200", "400", "600"]),
    ],
)
def test_axes_have_round_values(end: float, labels: list[str]) -> None:
    assert [label for _value, label in ticks(end, 5)] == labels


WITHOUT_WINDOW = """
import importlib.util, pathlib, sys
spec = importlib.util.spec_from_file_location("helpers", sys.argv[1])
helpers = importlib.util.module_from_spec(spec)
spec.loader.exec_module(helpers)
from clarus_desktop import report
from clarus_desktop.core.errors import ReportError
assert "PySide6" not in sys.modules
try:
    report.write_pdf(helpers.make_snapshot(), helpers.SectorFrames(150), pathlib.Path(sys.argv[2]))
except ReportError as error:
    sys.exit(f"{error} {error.advice}")
assert "PySide6.QtWidgets" not in sys.modules
"""


def run_without_window(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    helpers = Path(__file__).parents[1] / "conftest.py"
    clean = {
        key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    }
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_WINDOW, helpers, tmp_path / "report.pdf"],
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no DISPLAY to be wrong")
def test_neither_a_screen_nor_a_window_is_needed(tmp_path: Path) -> None:
    ran = run_without_window(tmp_path, DISPLAY=":4711")
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "report.pdf").stat().st_size > 10_000


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fontconfig is Linux's")
def test_without_any_font_the_report_is_refused_with_advice(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text("<?xml version='1.0'?><!DOCTYPE fontconfig SYSTEM 'fonts.dtd'><fontconfig></fontconfig>")
    ran = run_without_window(tmp_path, FONTCONFIG_FILE=str(empty))
    assert ran.returncode == 1
    assert "no fonts to print with. Install a font package" in ran.stderr
    assert not (tmp_path / "report.pdf").exists()
