"""The command line through ``main()``: analyze, models, demo, wrong usage."""

from __future__ import annotations

import csv
import json
import os
import sys
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader

from clarus_desktop.cli import main
from clarus_desktop.core.flags import RunRule, segments
from clarus_desktop.core.verdicts import score
from clips import write_clip
from screens import Screen


def test_analyze_writes_what_the_schema_says(demo_clip: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["analyze", str(demo_clip), "--out", str(out), "--report", "--csv"]) == 0
    assert sorted(p.name for p in out.iterdir()) == [
        "demo.mp4.clarus.csv",
        "demo.mp4.clarus.json",
        "demo.mp4.clarus.pdf",
    ]
    result = json.loads((out / "demo.mp4.clarus.json").read_text())
    assert result["schema"] == "clarus-analysis/1"
    count = result["clip"]["frames"]
    rows = list(csv.DictReader((out / "demo.mp4.clarus.csv").read_text().splitlines()))
    assert len(rows) == count
    for kind in ("probability", "distance"):
        values = np.array(result["frames"][kind])
        assert values.shape == (count,)
        assert np.isfinite(values).all()
        threshold, verdict = result["thresholds"][kind], result["verdict"][kind]
        rule = RunRule(verdict["rule"]["min_run"], verdict["rule"]["max_gap"])
        assert [[s.first, s.last] for s in segments(values, threshold, rule)] == result["segments"][kind]
        assert verdict["score"] == score(values, rule)
        assert verdict["positive"] == bool(result["segments"][kind])
    assert len(PdfReader(out / "demo.mp4.clarus.pdf").pages) >= 1


def test_the_region_alone_is_analysed_unless_whole_frames_are_asked_for(tmp_path: Path) -> None:
    screen = Screen("convex", 320, 240)
    for number, frame in enumerate(screen.frames(6)):
        Image.fromarray(frame).save(tmp_path / f"screen{number}.png")
    clip = str(tmp_path / "screen0.png")
    results, reports = {}, {}
    for options in ((), ("--whole-frame",), ("--report-whole-frame",)):
        out = tmp_path / "-".join(("out", *options))
        assert main(["analyze", clip, "--out", str(out), "--report", *options]) == 0
        results[options] = json.loads((out / "screen0.png.clarus.json").read_text())
        reports[options] = PdfReader(out / "screen0.png.clarus.pdf")
    region, whole = results[()], results[("--whole-frame",)]
    assert region["region"]["origin"] == "found"
    assert whole["region"] is None
    assert region["frames"]["probability"] != whole["frames"]["probability"]
    assert region["frames"] == results[("--report-whole-frame",)]["frames"]
    shown = {
        options: [np.asarray(image.image.convert("L")) for page in report.pages for image in page.images]
        for options, report in reports.items()
    }
    burned_in = screen.texts() > 0
    assert not any(picture[burned_in].any() for picture in shown[()])
    for options in (("--whole-frame",), ("--report-whole-frame",)):
        assert all(picture[burned_in].any() for picture in shown[options])


def test_a_clip_analysed_before_is_not_analysed_again(
    demo_clip: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor for other thresholds, which its tracks do not depend on."""
    assert main(["analyze", str(demo_clip), "--out", str(tmp_path / "first")]) == 0
    monkeypatch.setattr("clarus_desktop.inference.results.analyze", None)
    assert (
        main(["analyze", str(demo_clip), "--out", str(tmp_path / "second"), "--distance-threshold", "1"]) == 0
    )
    first, second = (
        json.loads((tmp_path / name / "demo.mp4.clarus.json").read_text()) for name in ("first", "second")
    )
    assert first["frames"] == second["frames"]
    assert first["engine"] == second["engine"]
    assert second["thresholds"]["distance"] == 1
    kept = list((home / "xdg_cache_home" / "clarus-desktop" / "results").iterdir())
    assert len(kept) == 1
    assert demo_clip.name.encode() not in kept[0].read_bytes()


def test_thresholds_of_the_user_are_used(demo_clip: Path, tmp_path: Path) -> None:
    arguments = ["--probability-threshold", "0.01", "--distance-threshold", "2"]
    assert main(["analyze", str(demo_clip), "--out", str(tmp_path), *arguments]) == 0
    result = json.loads((tmp_path / "demo.mp4.clarus.json").read_text())
    assert result["thresholds"] == {"probability": 0.01, "distance": 2.0}
    assert result["segments"]["distance"] == []


def test_a_bad_clip_is_named_and_the_others_are_done(
    demo_clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "clips"
    for sub in ("a", "b"):
        (folder / sub).mkdir(parents=True)
        (folder / sub / "same.mp4").write_bytes(demo_clip.read_bytes())
    (folder / "broken.mp4").write_bytes(b"not a video at all")
    (folder / "empty.avi").write_bytes(b"")
    missing = tmp_path / "missing.mp4"
    out = tmp_path / "out"
    assert main(["analyze", str(folder), str(missing), "--out", str(out)]) == 1
    said = capsys.readouterr().err
    for name in ("broken.mp4", "empty.avi", "missing.mp4"):
        assert name in said
    assert "2 of 5 clips analysed" in said
    assert sorted(p.name for p in out.iterdir()) == ["same.mp4-2.clarus.json", "same.mp4.clarus.json"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["analyze"],
        ["analyze", "x.mp4"],
        ["analyze", "x.mp4", "--out", "o", "--device", "abacus"],
        ["analyze", "x.mp4", "--out", "o", "--distance-threshold", "3"],
        ["analyze", "x.mp4", "--out", "o", "--probability-threshold", "nan"],
        ["models"],
        ["models", "import", "x.pth"],
        ["one.mp4", "two.mp4"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["analyze", "--help"],
        ["report", "--help"],
        ["export", "--help"],
        ["models", "--help"],
        ["models", "import", "--help"],
        ["demo", "--help"],
    ],
)
def test_help_everywhere(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 0
    assert "usage: clarus-desktop" in capsys.readouterr().out


def test_models_list_show_verify(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "list"]) == 0
    name = capsys.readouterr().out.split()[1]
    assert main(["models", "show", name]) == 0
    card = capsys.readouterr().out
    for field in ("licence", "limits", "figures", "thresholds"):
        assert field in card
    assert main(["models", "verify"]) == 0
    assert "golden output hold" in capsys.readouterr().out


def test_an_unknown_model_is_status_1(
    demo_clip: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["analyze", str(demo_clip), "--out", str(tmp_path), "--model", "nobody"]) == 1
    assert "nobody" in capsys.readouterr().err
    assert main(["models", "show", "nobody"]) == 1


def test_demo_without_a_screen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main(["demo", "--out", str(tmp_path / "review")]) == 0
    said = capsys.readouterr().out
    assert "no screen" in said
    for suffix in ("clarus.pdf", "clarus.json", "clarus.csv", "window.png"):
        path = tmp_path / "review" / f"demo.mp4.{suffix}"
        assert str(path) in said
        assert path.stat().st_size > 1000


def test_without_a_screen_the_window_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert main([]) == 1
    assert "no screen" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems don't allow such names")
def test_names_do_nothing_but_name(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    names = ("<b>Jane", "a\nb", "\x1b[31mred", "safe\u202egpj", "x" * 251, os.fsdecode(b"\xff\xfe"))
    for number, name in enumerate(names):
        write_clip(tmp_path / "in" / f"{name}.avi", seed=number, frames=2)
    out = tmp_path / "out"
    assert main(["analyze", str(tmp_path / "in"), "--out", str(out)]) == 0
    told = capfd.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == len(names) + 1
    assert not any(unicodedata.category(letter) == "Cc" for letter in told.err.replace("\n", ""))
    assert len(list(out.iterdir())) == len(names)
