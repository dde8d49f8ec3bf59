"""The main job: open, see both tracks, move the threshold, step through the flags, export the PDF."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from clarus_desktop.core.tracks import TrackKind

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE
Run = Callable[[list[str], Callable[..., None]], int]


def test_open_review_export(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"

    def user(desk) -> None:
        session, window = desk.session, desk.window
        desk.wait_for_analysis()
        assert session.clip.info.name == "demo.mp4"
        for kind in (P, D):
            assert np.isfinite(session.tracks.values(kind)).all()

        # Drag the threshold line of the probability plot to the middle of the track's values.
        plot = next(p for p in window.review.plots.plots if p.kind is P)
        values = session.tracks.values(P)
        goal = round(float(np.quantile(values, 0.7)), 3)
        centre = float(session.clip.info.duration_s) / 2
        viewport = plot.plot.viewport()
        start = plot.line_position().toPoint()
        end = plot.position(centre, goal).toPoint()
        drag(viewport, start, QPoint(start.x(), end.y()))
        assert session.thresholds.probability == pytest.approx(goal, abs=0.03)
        tracks_before = values.copy()
        segments = session.segments(P)
        assert segments, "the demo clip has flagged stretches at this threshold"
        np.testing.assert_array_equal(session.tracks.values(P), tracks_before)

        # N leads from flagged stretch to flagged stretch, P back.
        QTest.keyClick(window, Qt.Key.Key_Home)
        assert session.frame == 0
        firsts = sorted({s.first for kind in (P, D) for s in session.segments(kind)} - {0})
        visited = []
        for _ in firsts:
            QTest.keyClick(window, Qt.Key.Key_N)
            visited.append(session.frame)
        assert visited == firsts
        if len(firsts) > 1:
            QTest.keyClick(window, Qt.Key.Key_P)
            assert session.frame == firsts[-2]

        window.export_requested.emit(str(report))
        desk.wait_for(report.exists)
        window.export_requested.emit(str(tmp_path / "tracks.json"))
        desk.wait_for((tmp_path / "tracks.json").exists)

    assert run_window([str(demo_clip)], user) == 0

    pages = [page.extract_text() for page in PdfReader(report).pages]
    for number, text in enumerate(pages, start=1):
        assert "not for diagnosis" in text
        assert f"{number} of {len(pages)}" in text
    whole = "\n".join(pages)
    stored = json.loads((tmp_path / "tracks.json").read_text())
    assert "demo.mp4" in whole
    assert stored["clip"]["sha256"] in whole.replace("\n", "").replace(" ", "")
    assert "changed" in whole
    assert str(demo_clip.parent) not in whole
    flagged = np.array(stored["frames"]["probability"]) >= stored["thresholds"]["probability"]
    assert int(flagged.sum()) == stored["verdict"]["probability"]["frames_over"]


def test_start_without_a_clip_then_drop_one(run_window: Run, demo_clip: Path) -> None:
    def user(desk) -> None:
        desk.wait_for(lambda: desk.session.model is not None)
        assert desk.session.clip is None
        assert desk.window.empty.isVisible()
        drop(desk.window, demo_clip)
        desk.wait_for_analysis()
        assert not desk.window.empty.isVisible()

    assert run_window([], user) == 0


def test_a_failed_open_leaves_the_clip_on_screen(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    bad = tmp_path / "notes.mp4"
    bad.write_text("ffconcat version 1.0\nfile demo.mp4\n")

    def user(desk) -> None:
        desk.wait_for_analysis()
        before, values = desk.session.clip, desk.session.tracks.values(P).copy()
        drop(desk.window, bad)
        desk.wait_for(lambda: "notes.mp4" in desk.window.banners.text())
        assert desk.session.clip is before
        np.testing.assert_array_equal(desk.session.tracks.values(P), values)

    assert run_window([str(demo_clip)], user) == 0


def test_reopening_while_analysing_never_mixes_results(run_window: Run, demo_clip: Path) -> None:
    def user(desk) -> None:
        desk.wait_for(lambda: bool(desk.session.tracks.analysed.any()))
        first = desk.session.run_id
        drop(desk.window, demo_clip)
        desk.wait_for(lambda: desk.session.run_id > first)
        desk.wait_for_analysis()
        alone = desk.session.tracks.values(P).copy()
        desk.window.analyse_requested.emit()
        desk.wait_for_analysis()
        np.testing.assert_array_equal(desk.session.tracks.values(P), alone)

    assert run_window([str(demo_clip)], user) == 0


def test_cancel_keeps_what_was_analysed(run_window: Run, demo_clip: Path) -> None:
    def user(desk) -> None:
        desk.wait_for(lambda: bool(desk.session.tracks.analysed.any()))
        QTest.keyClick(desk.window, Qt.Key.Key_Escape)
        assert desk.session.analysis.status == "cancelled"
        done = desk.session.tracks.analysed
        assert done.any()
        assert not done.all()
        assert desk.session.snapshot() is not None

    assert run_window([str(demo_clip)], user) == 0


def test_choices_are_remembered(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    clip = tmp_path / "肺 <b>x</b>.mp4"
    clip.write_bytes(demo_clip.read_bytes())

    def first(desk) -> None:
        desk.wait_for(lambda: desk.session.clip is not None)
        desk.window.resize(1200, 800)

    def second(desk) -> None:
        desk.wait_for(lambda: desk.session.model is not None)
        assert desk.window.recent() == [str(clip)]
        assert desk.window.size().width() == 1200

    assert run_window([str(clip)], first) == 0
    assert run_window([], second) == 0


def drag(widget, start: QPoint, end: QPoint) -> None:
    """Press, move in steps, release, as a hand does."""
    QTest.mouseMove(widget, start)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 11):
        QTest.mouseMove(widget, start + (end - start) * step / 10)
        QTest.qWait(1)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)


def drop(window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dropEvent(
        QDropEvent(
            QPointF(50, 50),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
