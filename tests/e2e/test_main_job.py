"""The main job: open, see both tracks, move the threshold, step through the flags, export the PDF."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPointF, Qt

from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.tracks import TrackKind
from desk import Desk, Run
from mouse import drag

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE


def test_open_review_export(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.pdf"

    def user(desk: Desk) -> None:
        session, window = desk.session, desk.window
        desk.wait_for_analysis()
        assert session.clip.info.name == "demo.mp4"
        for kind in (P, D):
            assert np.isfinite(session.tracks.values(kind)).all()

        # Drag the probability threshold above all values, then down among them: the flags follow.
        window.resize(1366, 768)
        plot = window.review.plots.plots[P]
        values = session.tracks.values(P).copy()
        goal = round(float(np.quantile(values, 0.7)), 3)
        for target in (0.98, goal):
            start = plot.line_position()
            end = QPointF(start.x(), plot.position(0.0, target).y())
            drag(desk.qtbot, plot.plot.viewport(), start, end)
            assert session.thresholds.probability == pytest.approx(target, abs=0.03)
            assert bool(session.segments(P)) == (target == goal)
        np.testing.assert_array_equal(session.tracks.values(P), values)

        # N leads from flagged stretch to flagged stretch, P back.
        desk.press(Qt.Key.Key_Home)
        assert session.frame == 0
        listed = sum(len(session.segments(kind)) for kind in (P, D))
        desk.wait_for(lambda: window.flags.model.rowCount() == listed)
        desk.wait_for(window.commands["next_flag"].isEnabled)
        firsts = sorted({s.first for kind in (P, D) for s in session.segments(kind)} - {0})
        visited = []
        for _ in firsts:
            desk.press(Qt.Key.Key_N)
            visited.append(session.frame)
        assert visited == firsts
        if len(firsts) > 1:
            desk.press(Qt.Key.Key_P)
            assert session.frame == firsts[-2]

        window.export_requested.emit(ReportWanted(report))
        desk.wait_for(report.exists)
        window.export_requested.emit(ReportWanted(tmp_path / "tracks.json"))
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
    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.model is not None)
        assert desk.session.clip is None
        assert desk.window.empty.isVisible()
        desk.drop(demo_clip)
        desk.wait_for_analysis()
        assert not desk.window.empty.isVisible()

    assert run_window([], user) == 0


def test_a_failed_open_leaves_the_clip_on_screen(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    bad = tmp_path / "notes.mp4"
    bad.write_text("ffconcat version 1.0\nfile demo.mp4\n")

    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        before, values = desk.session.clip, desk.session.tracks.values(P).copy()
        desk.drop(bad)
        desk.wait_for(lambda: "notes.mp4" in desk.error)
        assert desk.session.clip is before
        np.testing.assert_array_equal(desk.session.tracks.values(P), values)

    assert run_window([str(demo_clip)], user) == 0


def test_reopening_while_analysing_never_mixes_results(run_window: Run, demo_clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.wait_for(lambda: bool(desk.session.tracks.analysed.any()))
        first = desk.session.run_id
        desk.drop(demo_clip)
        desk.wait_for(lambda: desk.session.run_id > first)
        desk.wait_for_analysis()
        alone = desk.session.tracks.values(P).copy()
        desk.window.analyse_requested.emit()
        desk.wait_for_analysis()
        np.testing.assert_array_equal(desk.session.tracks.values(P), alone)

    assert run_window([str(demo_clip)], user) == 0


def test_cancel_keeps_what_was_analysed(run_window: Run, demo_clip: Path) -> None:
    def user(desk: Desk) -> None:
        desk.wait_for(lambda: bool(desk.session.tracks.analysed.any()))
        desk.press(Qt.Key.Key_Escape)
        assert desk.session.analysis.status == "cancelled"
        done = desk.session.tracks.analysed
        assert done.any()
        assert not done.all()
        assert desk.session.snapshot() is not None

    assert run_window([str(demo_clip)], user) == 0


def test_choices_are_remembered(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    clip = tmp_path / "肺 <b>x.mp4"
    clip.write_bytes(demo_clip.read_bytes())

    def first(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.clip is not None)
        desk.window.commands["toolbar"].trigger()

    def second(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.model is not None)
        assert [action.data() for action in desk.window.recent.actions()] == [str(clip)]
        assert not desk.window.commands["toolbar"].isChecked()

    assert run_window([str(clip)], first) == 0
    assert run_window([], second) == 0
