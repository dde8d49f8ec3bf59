"""The whole way through ``main()``: train, bundle, evaluate."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.bundle import Bundle, load_bundle
from clarus_training.cli import main
from clarus_training.clips import TEST, patients_of
from clarus_training.evaluation import evaluate
from clarus_training.manifest import read_manifest
from clarus_training.training import Run


@pytest.fixture(scope="module")
def bundle_file(tiny_run: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("bundles") / "tiny.safetensors"
    told = ["--name", "tiny", "--version", "0.1", "--note", "Made up."]
    assert main(["bundle", str(tiny_run), "--out", str(file), *told]) == 0
    return file


@pytest.fixture(scope="module")
def bundle(bundle_file: Path) -> Bundle:
    return load_bundle(bundle_file)


def test_the_application_accepts_the_bundle(bundle: Bundle) -> None:
    assert bundle.info.name == "tiny"
    assert bundle.info.kinds == (TrackKind.PROBABILITY, TrackKind.DISTANCE)
    assert bundle.preprocessing.size == 32
    assert 0 < bundle.info.thresholds.probability < 1
    assert 0 < bundle.info.thresholds.distance < 2


def test_the_card_counts_only_patients_that_were_trained_on(bundle: Bundle, tiny_run: Path) -> None:
    run = Run.open(tiny_run)
    training = {patient for patient in patients_of(run.clips) if patient in run.training_patients}
    named = {entry["name"].split()[0]: entry["patients"] for entry in bundle.info.card["training"]["data"]}
    assert named["COVID-BLUeS"] + named["POCUS"] == len(training) < len(patients_of(run.clips))
    assert named["Synthetic"] == 0


def test_the_reference_is_of_healthy_training_patients(bundle: Bundle, tiny_run: Path) -> None:
    run = Run.open(tiny_run)
    healthy = patients_of(c for c in run.clips if c.healthy and c.patient in run.training_patients)
    assert bundle.reference is not None
    assert len(np.unique(bundle.reference.groups)) == len(healthy)


def test_figures_name_their_split_and_patients(bundle: Bundle) -> None:
    figures = bundle.info.card["figures"]
    assert any(figure["split"].startswith("held-out patients") for figure in figures)
    assert all(figure["patients"] > 0 for figure in figures)


def test_a_note_stands_among_the_limits(bundle: Bundle) -> None:
    assert "Made up." in bundle.info.card["limits"]


def test_an_unfinished_run_gives_no_bundle(
    tiny_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(tiny_run / "manifest.csv", tmp_path / "manifest.csv")
    recipe = json.loads((tiny_run / "recipe.json").read_text(encoding="utf-8"))
    (tmp_path / "recipe.json").write_text(json.dumps({**recipe, "tuning": 4}), encoding="utf-8")
    shutil.copyfile(tiny_run / "fold1.pt", tmp_path / "fold1.pt")
    assert main(["bundle", str(tmp_path), "--out", "x", "--name", "x", "--version", "1"]) == 1
    assert "stage fold1 is not finished" in capsys.readouterr().err


def test_evaluate_tells_the_figures_and_both_checks(
    bundle_file: Path, tiny_run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["evaluate", str(tiny_run), str(bundle_file)]) == 0
    told = capsys.readouterr().out
    assert "AUC by clip, probability track" in told
    assert "gain ×0.6" in told
    assert "lung masked out" in told


def test_without_held_out_patients_there_is_nobody_to_measure_on(bundle: Bundle, tiny_run: Path) -> None:
    run = Run.open(tiny_run)
    nobody = replace(run, clips=[clip for clip in run.clips if clip.fold != TEST])
    assert nobody.training_patients == run.training_patients
    with pytest.raises(ValueError, match="holds no patient out"):
        evaluate(nobody, bundle)


def test_a_finished_run_is_not_trained_again(
    tiny_run: Path, tiny_manifest: Path, tiny_options: list[str]
) -> None:
    before = (tiny_run / "final.pt").stat().st_mtime_ns
    assert main(["train", str(tiny_manifest), "--out", str(tiny_run), *tiny_options]) == 0
    assert (tiny_run / "final.pt").stat().st_mtime_ns == before


def test_another_recipe_does_not_mix_with_a_run(
    tiny_run: Path, tiny_manifest: Path, tiny_options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    options = [*tiny_options, "--seed", "9"]
    assert main(["train", str(tiny_manifest), "--out", str(tiny_run), *options]) == 1
    assert "another recipe" in capsys.readouterr().err


def test_another_manifest_does_not_mix_with_a_run(
    tiny_run: Path,
    tiny_data: Path,
    tiny_options: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    other = str(tmp_path / "other.csv")
    assert main(["manifest", "--listed", str(tiny_data), "--out", other, "--seed", "9"]) == 0
    assert main(["train", other, "--out", str(tiny_run), *tiny_options]) == 1
    assert "another manifest" in capsys.readouterr().err


def test_the_folds_are_the_manifests(tiny_run: Path, tiny_manifest: Path) -> None:
    run, listed = Run.open(tiny_run), read_manifest(tiny_manifest)
    assert run.clips == listed
    assert run.held_out == {clip.patient for clip in listed if clip.fold == TEST}
    for name, patients in run.folds.items():
        assert patients == {clip.patient for clip in listed if clip.fold == name}
    assert list(run.folds) == ["1", "2", "3"]
    assert not run.training_patients & run.held_out


def test_a_manifest_without_folds_is_refused(
    tiny_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    single = str(tmp_path / "single.csv")
    assert main(["manifest", "--listed", str(tiny_data), "--out", single, "--folds", "1"]) == 0
    assert main(["train", single, "--out", str(tmp_path / "run")]) == 1
    assert "at least two folds" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_a_folder_without_a_list_or_a_run_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["train", str(tmp_path / "manifest.csv"), "--out", str(tmp_path / "run")]) == 1
    assert main(["bundle", str(tmp_path), "--out", "x", "--name", "x", "--version", "1"]) == 1
    assert capsys.readouterr().err.count("clarus-train: ") == 2
    assert not (tmp_path / "run" / "recipe.json").exists()


@pytest.mark.parametrize("command", [[], ["manifest"], ["train"], ["bundle"], ["evaluate"], ["demo-clip"]])
def test_help_everywhere(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    assert "usage: clarus-train" in capsys.readouterr().out
