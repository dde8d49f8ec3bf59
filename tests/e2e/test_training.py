"""``clarus-train run``: from clips to a bundle that ``clarus-desktop`` uses, killed on the way or not."""

from __future__ import annotations

import base64
import contextlib
import csv
import json
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from clarus_desktop.cli import main as desktop
from clarus_desktop.inference.bundle import load_bundle
from clarus_training.cli import main as train
from clarus_training.listing.manifest import read_manifest
from tiny_training import RECIPE, write_clips

DEADLINE_S = 300.0
TINY = (
    RECIPE.replace("steps = 2", "steps = 22").replace("clips = 8", "clips = 4")
    + "[contrastive]\nsteps = 2\nclips = 4\n"
)
"""Two steps more than a training does between checkpoints, and tuned with labels."""


@pytest.fixture(autouse=True, scope="module")
def same_moment_and_threads(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What two runs must have in common to give the same bytes, and one search for fonts for all of them."""
    before = torch.get_num_threads()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", "1700000000")
        patch.setenv("MPLCONFIGDIR", str(tmp_path_factory.mktemp("fonts")))
        yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("training")
    write_clips(folder)
    path = folder / "recipe.toml"
    path.write_text(TINY, encoding="utf-8")
    assert train(["manifest", "--listed", str(folder), "--out", str(folder / "tiny.csv")]) == 0
    return path


def run(recipe: Path, folder: Path, command: str = "run") -> int:
    return train([command, str(recipe), "--out", str(folder), "--threads", "1"])


@pytest.fixture(scope="module")
def finished(recipe: Path) -> Path:
    """A run folder that nothing has disturbed."""
    folder = recipe.with_name("finished")
    assert run(recipe, folder) == 0
    return folder


def bundle_of(folder: Path) -> Path:
    return folder / "tiny-1.safetensors"


def test_the_application_analyses_with_the_bundle(finished: Path, recipe: Path, tmp_path: Path) -> None:
    clip = recipe.with_name("clip_0_0.mp4")
    out = tmp_path / "out"
    assert desktop(["analyze", str(clip), "--model", str(bundle_of(finished)), "--out", str(out)]) == 0
    result = json.loads((out / f"{clip.name}.clarus.json").read_text(encoding="utf-8"))
    assert result["model"]["name"] == "tiny"
    for track in ("probability", "distance"):
        values = np.array(result["frames"][track], float)
        assert len(values) == 10
        assert np.isfinite(values).all()


def verdict_auc(card: dict[str, Any]) -> dict[str, Any]:
    """The card's figure of how well verdicts by the probability track tell severe clips from healthy ones."""
    what = "AUC, probability track (verdict score), COVID-BLUES severity 2 or 3 against 0"
    (figure,) = (each for each in card["figures"] if each["what"] == what)
    return dict(figure)


def test_the_card_tells_whom_it_was_trained_on(finished: Path, recipe: Path) -> None:
    bundle = load_bundle(bundle_of(finished))
    card = bundle.info.card
    assert (bundle.info.name, bundle.info.version, bundle.preprocessing.size) == ("tiny", "1", 32)
    assert card["created"].startswith("2023-11-14T22:13:20")
    assert "Made up." in card["limits"]
    clips = read_manifest(recipe.with_name("tiny.csv"))
    training = {clip.patient for clip in clips if clip.fold.isdecimal()}
    assert len(training) < len({clip.patient for clip in clips})
    assert sum(entry["patients"] for entry in card["training"]["data"]) == len(training)
    figure = verdict_auc(card)
    area, low, high = map(float, re.findall(r"\d\.\d\d", figure["value"])[:3])
    assert 0 <= low <= area <= high <= 1
    assert figure["split"] == "patients the scored network never saw"
    assert figure["patients"] == len(
        {clip.patient for clip in clips if clip.fold.isdecimal() and clip.severity in (0, 2, 3)}
    )
    assert str(recipe.parent) not in json.dumps(card)


def test_the_report_lies_beside_it(finished: Path) -> None:
    page = (finished / "report" / "report.html").read_text(encoding="utf-8")
    figure = verdict_auc(json.loads((finished / "report" / "card.json").read_text(encoding="utf-8")))
    assert "<h1>tiny 1" in page
    assert "COVID-BLUES severity 2 or 3 against 0" in page
    assert figure["value"].split(" (")[0] in page.split("</style>")[1]
    images = re.findall(r'<img [^>]*src="data:image/(?:png|svg\+xml);base64,([^"]+)"', page)
    assert len(images) >= 3
    assert all(len(base64.b64decode(image)) > 1000 for image in images)
    assert str(finished.parent) not in page


def stamps(folder: Path) -> dict[str, int]:
    """When each part of a run was made."""
    return {
        str(path.relative_to(folder)): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.suffix in (".safetensors", ".npy", ".npz", ".html")
    }


def test_what_is_made_is_not_made_again(
    recipe: Path, finished: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = stamps(finished)
    assert run(recipe, finished) == 0
    assert stamps(finished) == before
    assert str(bundle_of(finished)) in capsys.readouterr().out


def test_two_exports_are_equal(recipe: Path, finished: Path) -> None:
    bundle = bundle_of(finished)
    first = bundle.read_bytes()
    bundle.unlink()
    assert run(recipe, finished, "export") == 0
    assert bundle.read_bytes() == first


def kill_when(reached: Callable[[], bool], recipe: Path, folder: Path) -> None:
    """Begin or carry on the run in a process of its own, and kill it at a certain point."""
    command = [sys.executable, "-m", "clarus_training.cli", "run", str(recipe), "--out", str(folder)]
    deadline = time.monotonic() + DEADLINE_S
    with subprocess.Popen([*command, "--threads", "1"], stderr=subprocess.PIPE, encoding="utf-8") as program:
        try:
            while not reached():
                with contextlib.suppress(subprocess.TimeoutExpired):
                    pytest.fail(f"it ended with {program.wait(0.02)}: {program.communicate()[1]}")
                assert time.monotonic() < deadline
        finally:
            program.kill()
            program.communicate()
    assert program.returncode == -signal.SIGKILL


@pytest.mark.timeout(1200)
def test_a_run_that_is_killed_in_each_stage_ends_like_one_that_is_not(recipe: Path, finished: Path) -> None:
    folder = recipe.with_name("killed")
    features = folder / "features"

    def evaluating() -> bool:
        made = folder / "heads.made-of"
        return made.exists() and any(
            path.stat().st_mtime_ns > made.stat().st_mtime_ns for path in features.glob("[0-9a-f]*.npy")
        )

    kill_when(lambda: any(folder.glob("pretrained/*/without-3/last.ckpt")), recipe, folder)
    assert (folder / "pretrained" / "without-1-2.safetensors.made-of").exists()
    assert not (folder / "pretrained" / "everyone.safetensors").exists()
    kill_when(lambda: any(folder.glob("tuned/*/without-3")), recipe, folder)
    assert (folder / "tuned" / "without-1-2.safetensors.made-of").exists()
    assert not (folder / "tuned" / "everyone.safetensors").exists()
    kill_when(lambda: len(list(features.glob("*.npy"))) > 5, recipe, folder)
    assert not (folder / "heads").exists()
    kill_when(evaluating, recipe, folder)
    assert (folder / "heads.made-of").exists()
    assert not (folder / "report.made-of").exists()
    kill_when(lambda: bundle_of(folder).with_name("tiny-1.safetensors.lock").exists(), recipe, folder)
    assert (folder / "report.made-of").exists()
    assert not bundle_of(folder).with_name("tiny-1.safetensors.made-of").exists()
    assert run(recipe, folder) == 0
    assert bundle_of(folder).read_bytes() == bundle_of(finished).read_bytes()


def test_other_heads_need_no_other_encoders(recipe: Path, finished: Path) -> None:
    before = stamps(finished)
    other = recipe.with_name("other.toml")
    other.write_text(
        recipe.read_text(encoding="utf-8").replace("[heads]", "[heads]\npenalty = [1]"), encoding="utf-8"
    )
    assert run(other, finished) == 0
    changed = {Path(path).parts[0] for path, at in stamps(finished).items() if before.get(path) != at}
    assert {"heads", "report", bundle_of(finished).name} <= changed
    assert not changed & {"frames", "pretrained", "tuned"}


def test_no_bundle_has_the_encoder_of_another_recipe(
    recipe: Path, finished: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = tmp_path / "shared"
    shutil.copytree(finished, shared, ignore=shutil.ignore_patterns("features"))
    other = recipe.with_name("longer.toml")
    other.write_text(TINY.replace("\nsteps = 2\n", "\nsteps = 3\n"), encoding="utf-8")
    only = ["--out", str(shared), "--threads", "1", "--only", "everyone"]
    assert train(["contrastive", str(other), *only]) == 0
    bundle_of(shared).unlink()
    for command in ("evaluate", "export"):
        assert run(recipe, shared, command) == 1
        assert "First call 'clarus-train contrastive'." in capsys.readouterr().err
    assert not bundle_of(shared).exists()


@pytest.mark.realdata
@pytest.mark.timeout(1200)
def test_a_few_real_clips(lus: Path, tmp_path: Path) -> None:
    """Four patients without a finding and four with a consolidation, the smallest clip of each."""
    with (lus / "clips.csv").open(newline="", encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["severity"] in ("0", "3")]
    rows.sort(key=lambda row: (lus / row["file"]).stat().st_size)
    smallest = {row["patient"]: row for row in reversed(rows)}.values()
    chosen = [row for severity in "03" for row in [r for r in smallest if r["severity"] == severity][:4]]
    with (tmp_path / "clips.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(row | {"file": str(lus / row["file"])} for row in chosen)
    listing = [
        "--listed",
        str(tmp_path),
        "--folds",
        "2",
        "--held-out",
        "0",
        "--out",
        str(tmp_path / "tiny.csv"),
    ]
    assert train(["manifest", *listing]) == 0
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(RECIPE.replace("[[1, 2], [3]]", "[[1], [2]]"), encoding="utf-8")
    assert run(recipe, tmp_path / "run") == 0
    clip, out = lus / chosen[-1]["file"], tmp_path / "out"
    assert (
        desktop(["analyze", str(clip), "--model", str(bundle_of(tmp_path / "run")), "--out", str(out)]) == 0
    )
    assert len(list(out.iterdir())) == 1
