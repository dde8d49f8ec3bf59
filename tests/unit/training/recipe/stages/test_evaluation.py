"""The last measurement of a run: also of those who were held out, and with all frames to make anew."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from clarus_training.clips import TEST
from clarus_training.evaluation.evaluate import HELD_OUT, OUT_OF_FOLD
from clarus_training.listing.manifest import read_manifest
from clarus_training.recipe.config import read_config
from clarus_training.recipe.run import Run
from clarus_training.recipe.stages.evaluation import evaluate


def test_held_out_patients_are_measured_apart(tiny_run: Path, tiny_manifest: Path) -> None:
    held_out = [clip for clip in read_manifest(tiny_manifest) if clip.fold == TEST]
    measured = json.loads((tiny_run / "report" / "figures.json").read_text("utf-8"))
    assert measured["split"] == OUT_OF_FOLD
    assert measured["held_out"]["split"] == HELD_OUT
    label_shares = [each for each in measured["held_out"]["figures"] if each["measure"] == "share flagged"]
    assert sum(each["total"] for each in label_shares) == 2 * len(held_out)  # once for each track
    card = json.loads((tiny_run / "report" / "card.json").read_text("utf-8"))
    assert {each["split"] for each in card["figures"]} == {OUT_OF_FOLD, HELD_OUT}
    assert HELD_OUT in (tiny_run / "report" / "report.html").read_text("utf-8")


def test_frames_that_were_cleared_are_made_anew(tiny_run: Path, tiny_recipe: Path, tmp_path: Path) -> None:
    """As is the report, which is the same but for the moment it was made."""
    folder = tmp_path / "run"
    shutil.copytree(tiny_run, folder, ignore=shutil.ignore_patterns("frames", "report", "report.made-of"))
    evaluate(Run.start(read_config(tiny_recipe), folder))
    figures = (folder / "report" / "figures.json", tiny_run / "report" / "figures.json")
    assert figures[0].read_bytes() == figures[1].read_bytes()
