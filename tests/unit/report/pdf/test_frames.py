"""Key frames beside their heat maps."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdf
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from clarus_desktop.core.heat import HeatMap, heat_scale
from clarus_desktop.core.issue import Issue, Letterhead
from clarus_desktop.core.measuring import MeasureKind, Measurement
from clarus_desktop.core.reviews import Review
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.report import Explained, key_frames, write_pdf
from clarus_desktop.report.pdf.frames import OPACITY, nearest_free, overlaid
from clarus_desktop.report.shown import Overlay

pytestmark = pytest.mark.usefixtures("qapp")

Maker = Callable[..., Snapshot]


def heat_of(snapshot: Snapshot, kind: TrackKind) -> HeatMap:
    scale = heat_scale(snapshot.model, kind)
    values = np.linspace(scale.low, scale.high, 16, dtype=np.float32).reshape(4, 4)
    return HeatMap(values, (40, 20, 280, 220), (np.arange(4) + 0.5) / 4)


def explained(snapshot: Snapshot) -> Explained:
    return Explained(
        {
            shown.index: {kind: heat_of(snapshot, kind) for kind in snapshot.kinds}
            for shown in key_frames(snapshot)
        }
    )


def pictures(path: Path) -> list[np.ndarray]:
    found = [image.image for page in pypdf.PdfReader(path).pages for image in page.images]
    return [np.asarray(image.convert("RGB")) for image in found if image]


def text_of(path: Path) -> str:
    return " ".join("".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())


@pytest.mark.parametrize("kind", TrackKind)
def test_an_overlay_is_the_frame_with_the_maps_colours(
    snapshot_of: Maker, sectors: Callable[..., object], kind: TrackKind
) -> None:
    snapshot = snapshot_of()
    frame = sectors(150).frame(3)  # type: ignore[attr-defined]
    overlay = Overlay("", heat_of(snapshot, kind), heat_scale(snapshot.model, kind))
    mixed = overlaid(frame, overlay)
    tint = overlay.scale.tint(overlay.heat.spread(256), OPACITY)
    for x, y in ((40, 20), (279, 219), (160, 120), (51, 200)):
        red, green, blue, alpha = tint[(y - 20) * 256 // 200, (x - 40) * 256 // 240].tolist()
        share = alpha / 255
        for channel, colour in enumerate((red, green, blue)):
            assert mixed[y, x, channel] == pytest.approx(
                (1 - share) * frame[y, x, channel] + share * colour, abs=1
            )
    outside = np.ones((240, 320), bool)
    outside[20:220, 40:280] = False
    assert np.array_equal(mixed[outside], frame[outside])


def test_no_overlay_stands_without_its_frame(
    snapshot_of: Maker, sectors: Callable[..., object], tmp_path: Path
) -> None:
    snapshot, store = snapshot_of(), sectors(150)
    write_pdf(snapshot, store, tmp_path / "report.pdf", explained=explained(snapshot))  # type: ignore[arg-type]
    found, shown = pictures(tmp_path / "report.pdf"), key_frames(snapshot)
    assert len(found) == 3 * len(shown)
    for place, frame in enumerate(shown):
        recorded = store.frame(frame.index)  # type: ignore[attr-defined]
        raw, *overlays = found[3 * place : 3 * place + 3]
        assert np.array_equal(raw, recorded)
        assert all(not np.array_equal(overlay, recorded) for overlay in overlays)
    text = text_of(tmp_path / "report.pdf")
    assert "Heat map, distance track: cosine distance to the reference" in text
    assert "Heat map, probability track: probability" in text
    assert "≤ 0.881" in text


def test_why_there_are_no_heat_maps_is_said(
    snapshot_of: Maker, sectors: Callable[..., object], tmp_path: Path
) -> None:
    trouble = Explained(trouble="There are no heat maps. The memory is full.")
    write_pdf(snapshot_of(), sectors(150), tmp_path / "report.pdf", explained=trouble)  # type: ignore[arg-type]
    assert "There are no heat maps. The memory is full." in text_of(tmp_path / "report.pdf")


def test_lines_are_drawn_on_a_copy_beside_the_frame(
    snapshot_of: Maker, sectors: Callable[..., object], tmp_path: Path
) -> None:
    caliper = Measurement("a", MeasureKind.CALIPER, 60, (100, 120), (180, 180), "beside the pleura")
    line = Measurement("b", MeasureKind.M_MODE, 60, (160, 60), (160, 230))
    snapshot, store = snapshot_of(reviews={"Ada": Review(measurements=(caliper, line))}), sectors(150)
    write_pdf(snapshot, store, tmp_path / "report.pdf")  # type: ignore[arg-type]
    recorded = store.frame(60)  # type: ignore[attr-defined]
    assert sum(np.array_equal(found, recorded) for found in pictures(tmp_path / "report.pdf")) == 2
    text = text_of(tmp_path / "report.pdf")
    for told in ("100 px, no scale", "caliper", "M-mode", "beside the pleura", "Line drawn on frame 61"):
        assert told in text
    assert " mm" not in text


def test_each_page_says_that_the_report_is_a_draft_or_who_signed_it(
    snapshot_of: Maker, sectors: Callable[..., object], tmp_path: Path
) -> None:
    long = "Dr " + "Adelheid " * 8
    for signed_by, told in (("", "Draft, not signed"), ("Ada", "Signed by Ada"), (long, "Signed by Dr Ad")):
        write_pdf(
            *(snapshot_of(), sectors(150), tmp_path / "report.pdf"),  # type: ignore[arg-type]
            issue=Issue(signed_by=signed_by),
        )
        for page in pypdf.PdfReader(tmp_path / "report.pdf").pages:
            assert told in " ".join(page.extract_text().split())


def test_the_letterhead_stands_on_the_first_page(
    snapshot_of: Maker, sectors: Callable[..., object], tmp_path: Path
) -> None:
    logo = np.full((30, 90, 3), 80, np.uint8)
    issue = Issue("CLARUS-1A", letterhead=Letterhead("<b>Hospital</b> of 東京", logo))
    write_pdf(
        *(snapshot_of(), sectors(150), tmp_path / "report.pdf"),  # type: ignore[arg-type]
        issue=issue,
    )
    first = pypdf.PdfReader(tmp_path / "report.pdf").pages[0]
    assert "<b>Hospital</b> of" in first.extract_text()
    assert "CLARUS-1A (pseudonym)" in first.extract_text()
    assert any(np.array_equal(found, logo) for found in pictures(tmp_path / "report.pdf"))


def test_a_still_and_a_very_wide_clip_have_their_pictures(
    snapshot_of: Maker, sectors: Callable[..., object], tmp_path: Path
) -> None:
    one = np.array([0.7])
    line = Measurement("b", MeasureKind.M_MODE, 0, (160, 60), (160, 230))
    snapshot = snapshot_of(1, probability=one, distance=one, reviews={"Ada": Review(measurements=(line,))})
    wide = replace(snapshot, clip=replace(snapshot.clip, width=1600, height=100))
    for made, size in ((snapshot, (320, 240)), (wide, (1600, 100))):
        store = sectors(1, *size)
        write_pdf(
            *(made, store, tmp_path / "report.pdf"),  # type: ignore[arg-type]
            explained=explained(snapshot_of(1, probability=one, distance=one)) if made is snapshot else None,
        )
        assert "M-mode" in text_of(tmp_path / "report.pdf")


def test_words_beside_measurements_cover_neither_each_other_nor_the_lines() -> None:
    area, size = QRectF(0, 0, 100, 100), QSizeF(60, 12)
    placed = [QRectF(40, 40, 10, 10), QRectF(40, 48, 12, 4)]
    for _ in range(6):  # all of them want to stand at the same place
        label = nearest_free(QPointF(80, 45), size, area, placed)
        assert area.contains(label)
        assert not any(label.intersects(other) for other in placed)
        placed.append(label)
    full = [QRectF(0, 0, 100, 100)]
    assert nearest_free(QPointF(80, 95), size, area, full) == QRectF(40, 88, 60, 12)


def test_words_stand_at_their_own_line_and_not_at_the_next_one() -> None:
    short, long = QRectF(38, 38, 9, 7), QRectF(58, 28, 6, 34)
    label = nearest_free(QPointF(45, 43), QSizeF(50, 10), QRectF(0, 0, 100, 100), [short, long])
    assert label.right() <= long.left()
    assert label.top() - short.bottom() < 1
