"""What goes wrong is said once, in words, and costs nothing else: through ``main()``."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from clarus_desktop import places, resources, settings
from clarus_desktop.cli import main
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.issue import ReportWanted
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.library import Library
from clarus_desktop.settings import Settings
from clarus_desktop.store import open_store
from desk import Desk, Run

P = TrackKind.PROBABILITY


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the bundled models, to be spoilt."""
    folder = tmp_path / "models"
    shutil.copytree(resources.models(), folder)
    monkeypatch.setattr(resources, "models", lambda: folder)
    return folder


@pytest.mark.parametrize("spoil", ["list", "byte"])
def test_a_damaged_bundled_model_is_never_used(
    bundled: Path, spoil: str, demo_clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if spoil == "list":
        (bundled / "SHA256SUMS").write_text("garbage\n")
    else:
        for bundle in bundled.glob("*.safetensors"):
            data = bytearray(bundle.read_bytes())
            data[-1000] ^= 1
            bundle.write_bytes(data)
    assert main(["models", "list"]) == 0
    assert "can't be used" in capsys.readouterr().out
    assert main(["models", "verify"]) == 1
    assert main(["analyze", str(demo_clip), "--out", str(tmp_path / "out")]) == 1
    assert main(["demo", "--out", str(tmp_path / "review")]) == 1
    assert "No model" in capsys.readouterr().err or spoil


def test_without_any_model_clips_still_open(bundled: Path, run_window: Run, demo_clip: Path) -> None:
    shutil.rmtree(bundled)

    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.clip is not None and bool(desk.error))
        assert "No model" in desk.error
        desk.press(Qt.Key.Key_Right)
        assert desk.session.frame == 1

    assert run_window([str(demo_clip)], user) == 0


def test_a_file_name_that_is_no_text(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    clip = tmp_path / os.fsdecode(b"bad\xff.mp4")
    clip.write_bytes(demo_clip.read_bytes())

    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        report = tmp_path / "report.pdf"
        desk.window.export_requested.emit(ReportWanted(report))
        desk.wait_for(report.exists)
        assert desk.error == ""

    assert run_window([str(clip)], user) == 0


def test_a_remembered_device_that_is_gone(run_window: Run, demo_clip: Path) -> None:
    settings.save(places.settings_file(), Settings(device="mps", model="no longer here"))

    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        assert desk.error == ""

    assert run_window([str(demo_clip)], user) == 0
    assert settings.load(places.settings_file()).device == "auto"


def test_a_failed_analysis_is_said_once_and_can_be_repeated(
    run_window: Run, demo_clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clarus_desktop.inference.engines.base import Engine

    settings.save(places.settings_file(), Settings(device="torch-cpu"))  # compared with nothing first
    real = Engine.run
    calls = []

    def fail_once(self: Engine, gray: np.ndarray) -> object:
        calls.append(len(gray))
        if len(calls) == 3:
            raise AnalysisError("The card fell out.", "Put it back.")
        return real(self, gray)

    monkeypatch.setattr(Engine, "run", fail_once)

    def user(desk: Desk) -> None:
        desk.wait_for(lambda: desk.session.analysis.status == "failed")
        assert "The card fell out." in desk.error
        done = desk.session.tracks.analysed
        assert int(done.sum()) == sum(calls[:2])  # what failed is not analysed, not zero
        desk.window.analyse_requested.emit()
        desk.wait_for_analysis()
        assert desk.error == ""

    assert run_window([str(demo_clip)], user) == 0


def test_an_export_is_finished_when_the_window_closes(
    run_window: Run, demo_clip: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.pdf"

    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        desk.window.export_requested.emit(ReportWanted(report))

    assert run_window([str(demo_clip)], user) == 0
    assert report.read_bytes().startswith(b"%PDF")
    with contextlib.closing(open_store(places.reviews())) as store:
        assert store.history()[0].text == "Export “report.pdf”"


def test_an_export_that_fails_leaves_nothing(run_window: Run, demo_clip: Path, tmp_path: Path) -> None:
    def user(desk: Desk) -> None:
        desk.wait_for_analysis()
        desk.window.export_requested.emit(ReportWanted(tmp_path / "no folder" / "report.pdf"))
        desk.wait_for(lambda: bool(desk.error))
        assert "folder" in desk.error

    assert run_window([str(demo_clip)], user) == 0
    assert not (tmp_path / "no folder").exists()


def test_one_unforeseen_error_does_not_end_the_batch(
    demo_clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from clarus_desktop.commands import analyze

    real = analyze.export

    def export(snapshot, frames, path, page, **choices):  # type: ignore[no-untyped-def]
        if path.name.startswith("a.mp4"):
            raise MemoryError
        return real(snapshot, frames, path, page, **choices)

    monkeypatch.setattr(analyze, "export", export)
    for name in ("a.mp4", "b.mp4"):
        (tmp_path / name).write_bytes(demo_clip.read_bytes())
    assert main(["analyse", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "MemoryError" in capsys.readouterr().err
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["b.mp4.clarus.json"]


def test_a_reference_needs_two_patients(demo_clip: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = Library([resources.models()]).default().name
    assert main(["models", "reference", name, str(demo_clip)]) == 1
    assert "two patients" in capsys.readouterr().err


def test_out_that_is_a_file(demo_clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("")
    assert main(["analyze", str(demo_clip), "--out", str(tmp_path / "file")]) == 1
    assert "file" in capsys.readouterr().err
