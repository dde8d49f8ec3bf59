"""Whose clips each encoder and fold gets, and which runs can't begin."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from clarus_training.clips import BLUES, TEST, LabelledClip
from clarus_training.listing.manifest import write_manifest
from clarus_training.recipe import inputs
from clarus_training.recipe import run as running
from clarus_training.recipe.config import (
    Config,
    ConfigError,
    Contrastive,
    Export,
    Frames,
    Heads,
    Pretraining,
)
from clarus_training.recipe.inputs import (
    encoder_inputs,
    heads_inputs,
    pretrained_inputs,
    report_inputs,
    tuned_inputs,
)
from clarus_training.recipe.made import NotMadeError, digest, making
from clarus_training.recipe.run import EVERYONE, Run

FOLDS = ("1", "2", "3", TEST, "")


def clips() -> list[LabelledClip]:
    """Two of each fold, each of another patient."""
    return [
        LabelledClip(
            f"{fold or 'none'}-{part}.mp4",
            BLUES,
            f"patient-{fold}-{part}",
            severity=2 * part,
            sha256=hashlib.sha256(f"{fold} {part}".encode()).hexdigest(),
            group=f"patient-{fold}-{part}",
            fold=fold,
            frames=9,
        )
        for fold in FOLDS
        for part in (0, 1)
    ]


def config(manifest: Path, *left_out: tuple[int, ...]) -> Config:
    return Config(
        manifest=manifest,
        pretraining=Pretraining(left_out=left_out),
        export=Export(name="mine", version="1"),
    )


@pytest.fixture
def manifest(tmp_path: Path) -> Path:
    path = tmp_path / "clips.csv"
    write_manifest(clips(), path)
    return path


@pytest.fixture
def run(manifest: Path, tmp_path: Path) -> Run:
    return Run.start(config(manifest, (3, 1), (2,)), tmp_path / "run")


def test_an_encoder_never_sees_the_folds_it_serves(run: Run) -> None:
    assert run.folds == [1, 2, 3]
    assert run.encoders == {"without-3-1": (3, 1), "without-2": (2,), EVERYONE: ()}
    for fold in run.folds:
        seen = run.training_clips(run.encoders[run.encoder_of(fold)])
        assert seen
        assert not {clip.patient for clip in seen} & {clip.patient for clip in run.fold_clips(fold)}


def test_without_groups_there_is_an_encoder_for_each_fold(manifest: Path, tmp_path: Path) -> None:
    run = Run.start(config(manifest), tmp_path / "run")
    assert list(run.encoders) == ["without-1", "without-2", "without-3", EVERYONE]


def test_held_out_clips_are_nowhere_and_undivided_ones_where_labels_are(run: Run) -> None:
    everyone = {clip.fold for clip in run.training_clips()}
    assert everyone == {"1", "2", "3"}
    assert {clip.fold for clip in run.supervised_clips()} == everyone | {""}
    assert {clip.fold for clip in run.supervised_clips((1, 3))} == {"2", ""}


@pytest.mark.parametrize("left_out", [((1, 2),), ((1, 2), (2, 3)), ((1, 2), (3,), (4,))])
def test_groups_name_each_fold_once(
    manifest: Path, tmp_path: Path, left_out: tuple[tuple[int, ...], ...]
) -> None:
    with pytest.raises(ConfigError, match="name each fold once, 1, 2, 3, not "):
        Run.start(config(manifest, *left_out), tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_single_fold_is_refused(tmp_path: Path) -> None:
    write_manifest([clip for clip in clips() if clip.fold in ("1", TEST)], tmp_path / "few.csv")
    with pytest.raises(ConfigError, match="needs clips in at least two folds"):
        Run.start(config(tmp_path / "few.csv"), tmp_path / "run")


@pytest.mark.parametrize("left_out", [(), ((1, 2), (3,))])
def test_an_encoder_of_a_single_patient_is_refused(
    tmp_path: Path, left_out: tuple[tuple[int, ...], ...]
) -> None:
    few = [clip for clip in clips() if clip.fold in ("1", "2") or clip.path == "3-0.mp4"]
    few = few if left_out else [clip for clip in few if clip.path in ("1-0.mp4", "2-0.mp4")]
    write_manifest(few, tmp_path / "few.csv")
    with pytest.raises(ConfigError, match=r"The encoder without-1.* fewer than two patients\.") as refused:
        Run.start(config(tmp_path / "few.csv", *left_out), tmp_path / "run")
    assert "pretraining.left_out" in refused.value.advice
    assert not (tmp_path / "run").exists()


def finish(run: Run) -> None:
    """Write files in the place of all encoders."""
    for name in run.encoders:
        made_of = encoder_inputs(run, name)
        with making(run.encoder(name), made_of) as needed:
            if needed:
                run.encoder(name).write_text(digest(made_of))


def made_of(run: Run) -> dict[str, Mapping[str, object]]:
    """What each part is made of, once all encoders are made."""
    finish(run)
    return {
        **{f"pretrained {name}": pretrained_inputs(run, name) for name in run.encoders},
        **{f"tuned {name}": tuned_inputs(run, name) for name in run.encoders},
        "heads": heads_inputs(run),
        "report": report_inputs(run),
    }


@pytest.mark.parametrize(
    ("change", "touched"),
    [
        ({"seed": 1}, {"pretrained", "tuned", "heads", "report"}),
        ({"architecture": "densenet121"}, {"pretrained", "tuned", "heads", "report"}),
        ({"frames": Frames(remove_marks=True)}, {"pretrained", "tuned", "heads", "report"}),
        ({"frames": Frames(phantoms=0)}, {"tuned"}),
        ({"heads": Heads(phantoms=0)}, {"heads", "report"}),
        ({"contrastive": Contrastive(steps=0, margin=2)}, {"tuned"}),
        ({"contrastive": Contrastive(steps=9)}, {"tuned", "heads", "report"}),
        ({"export": Export(name="other", version="1")}, {"report"}),
        ({"manifest": Path("elsewhere.csv")}, set()),
    ],
)
def test_a_change_touches_what_depends_on_it(run: Run, change: dict[str, object], touched: set[str]) -> None:
    before, after = made_of(run), made_of(replace(run, config=run.config.model_copy(update=change)))
    assert {part.split()[0] for part in before if before[part] != after[part]} == touched


def test_heads_are_made_of_the_encoders_that_are_there(run: Run) -> None:
    """One that was made anew, of the same inputs, is another one."""
    before = made_of(run)
    run.encoder("without-2").write_text("trained again, which no two trainings do alike")
    after = made_of(run)
    assert {part for part in before if before[part] != after[part]} == {"heads", "report"}


def test_there_are_no_heads_of_encoders_of_another_recipe(run: Run) -> None:
    finish(run)
    finish(replace(run, config=run.config.model_copy(update={"seed": 1})))
    for inputs_of in (heads_inputs, report_inputs):
        with pytest.raises(NotMadeError, match="made by another recipe") as refused:
            inputs_of(run)
        assert refused.value.advice == "First call 'clarus-train pretrain'."


def test_another_format_of_frames_touches_everything(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    before, frames = made_of(run), run.frames
    monkeypatch.setattr(running, "FORMAT", -1)
    monkeypatch.setattr(inputs, "FORMAT", -1)
    after = made_of(run)
    assert all(before[part] != after[part] for part in before)
    assert run.frames != frames


def test_another_label_touches_no_label_free_encoder(run: Run) -> None:
    """And of the tuned ones those alone that learn from it."""
    relabelled = [replace(clip, severity=3) if clip.fold == "2" else clip for clip in run.clips]
    before, after = made_of(run), made_of(replace(run, clips=relabelled))
    changed = {part for part in before if before[part] != after[part]}
    assert changed == {"tuned without-3-1", f"tuned {EVERYONE}", "heads", "report"}


def test_clips_that_have_moved_touch_nothing(run: Run) -> None:
    moved = [replace(clip, path=f"moved/{clip.path}") for clip in run.clips]
    assert made_of(run) == made_of(replace(run, clips=moved))


def test_another_clip_touches_the_encoders_that_see_it(run: Run) -> None:
    fewer = [clip for clip in run.clips if clip.path != "2-0.mp4"]
    before, after = made_of(run), made_of(replace(run, clips=fewer))
    changed = {part for part in before if before[part] != after[part]}
    assert "pretrained without-2" not in changed
    assert {"pretrained without-3-1", f"pretrained {EVERYONE}", "heads"} <= changed


TEACHER = """
manifest = "clips.csv"
[pretraining]
left_out = [[3, 1], [2]]
[export]
name = "teacher"
version = "1"
"""


def taught(run: Run, teacher: str) -> Run:
    """``run``'s recipe with that one, beside it, as its teacher."""
    path = run.folder.with_name("teacher.toml")
    path.write_text(teacher, encoding="utf-8")
    pretraining = run.config.pretraining.model_copy(update={"teacher": path})
    return Run.start(run.config.model_copy(update={"pretraining": pretraining}), run.folder)


def test_all_encoders_are_taught_by_the_one_of_everyone(run: Run) -> None:
    pupil = taught(run, TEACHER)
    assert pupil.teacher is not None
    with pytest.raises(NotMadeError, match=r"everyone\.safetensors. is not there yet") as refused:
        pretrained_inputs(pupil, "without-3-1")
    assert refused.value.advice == "First call 'clarus-train pretrain teacher.toml'."
    finish(pupil.teacher)
    before = made_of(pupil)
    pupil.teacher.pretrained("without-2").write_text("of no matter")
    assert made_of(pupil) == before
    pupil.teacher.pretrained(EVERYONE).write_text("trained again")
    after = made_of(pupil)
    assert all(before[part] != after[part] for part in before)


@pytest.mark.parametrize(
    ("teacher", "said"),
    [
        (TEACHER.replace("[pretraining]", "[frames]\nsize = 128\n[pretraining]"), "trained on other frames"),
        (TEACHER.replace("[pretraining]", '[pretraining]\nteacher = "teacher.toml"'), "taught themselves"),
        ("", "manifest is missing"),
    ],
)
def test_a_teacher_that_does_not_fit_is_refused(run: Run, teacher: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said) as refused:
        taught(run, teacher)
    assert "teacher" in str(refused.value)
