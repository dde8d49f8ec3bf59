"""The model card is one the application takes, and says what is true of these clips."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clarus_desktop.core.flags import Segment
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.card import FORMAT, check_card
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import REVIEWED, ZAMBIA, LabelledClip
from clarus_training.evaluation.card import TEACHER_SAW, make_card
from clarus_training.evaluation.evaluate import HELD_OUT, OUT_OF_FOLD, Evaluation
from clarus_training.recipe.config import Config, Frames, Pretraining
from judged import CREATED, config, out_of_fold


def _card(
    evaluation: Evaluation,
    *undivided: LabelledClip,
    recipe: Config | None = None,
    teacher: Sequence[LabelledClip] = (),
    held_out: Evaluation | None = None,
) -> dict[str, Any]:
    clips = [each.clip for each in evaluation.judged]
    return make_card(
        *(recipe or config(), clips, undivided, evaluation, out_of_fold()),
        teacher=teacher,
        held_out=held_out,
        created=CREATED,
    )


def test_the_application_takes_the_card(evaluation: Evaluation) -> None:
    card = _card(evaluation)
    added = {"format": FORMAT, "architecture": "resnet18", "preprocessing": Preprocessing(size=112).to_card()}
    check_card({**card, **added}, "tiny")
    assert json.loads(json.dumps(card)) == card
    assert card["neighbours"] == 7
    assert (card["thresholds"]["probability"], card["thresholds"]["distance"]) == (0.5, 0.5)


def test_the_same_evaluation_gives_the_same_card(evaluation: Evaluation) -> None:
    assert _card(evaluation) == _card(evaluation)


def test_nobody_and_no_place_is_named(evaluation: Evaluation) -> None:
    assert "secret" not in json.dumps(_card(evaluation))


def test_figures_are_those_of_patients_the_network_never_saw(evaluation: Evaluation) -> None:
    card = _card(evaluation)
    assert {each["split"] for each in card["figures"]} == {OUT_OF_FOLD}
    first, *_, last = card["figures"]
    assert first["what"] == "AUC, probability track (verdict score), COVID-BLUES severity 2 or 3 against 0"
    assert first["patients"] == 9
    assert last["value"] == "5% up to 0.01, 50% up to 0.05, 95% up to 0.2"
    assert any(each["what"].endswith("lung masked") for each in card["figures"])


def test_the_data_are_counted_by_source(evaluation: Evaluation) -> None:
    other = LabelledClip("x", ZAMBIA, "child", consolidation=True)
    data = _card(evaluation, other)["training"]["data"]
    assert [(each["patients"], each["clips"], each["licence"]) for each in data] == [
        (12, 24, "CC BY-NC 4.0"),
        (8, 16, "CC BY-NC 4.0"),
        (1, 1, "not told"),
        (0, 120, "Apache-2.0"),
    ]
    assert "not measured on" in data[2]["name"]


def test_limits_tell_what_is_missed_and_who_was_not_there(evaluation: Evaluation) -> None:
    limits = " ".join(_card(evaluation)["limits"])
    missed = next(
        1 - each.estimate.value
        for each in evaluation.figures
        if (each.measure, each.of, each.track) == ("sensitivity", "COVID-BLUES", TrackKind.PROBABILITY)
    )
    assert f"{missed:.0%} of COVID-BLUES by probability" in limits
    assert "children" in limits
    assert limits.endswith("A note.")
    child, reviewed = (LabelledClip("x", name, "x", consolidation=True) for name in (ZAMBIA, REVIEWED))
    assert "children" not in " ".join(_card(evaluation, child)["limits"])
    assert "children" in " ".join(_card(evaluation, reviewed)["limits"])


def test_the_place_of_a_finding_counts_as_learnt_where_frames_were_graded(evaluation: Evaluation) -> None:
    span = (Segment(2, 5),)
    graded = LabelledClip("x", REVIEWED, "x", consolidation=True, frames=9, consolidation_frames=span)
    throughout = replace(graded, frames=4, consolidation_frames=(Segment(0, 3),))
    learnt = "Labels were of whole clips"
    assert learnt in " ".join(_card(evaluation)["limits"])
    assert learnt in " ".join(_card(evaluation, throughout)["limits"])
    limits = " ".join(_card(evaluation, graded)["limits"])
    assert learnt not in limits
    assert "The place of a finding in time is not among the figures" in limits


@pytest.mark.parametrize(
    ("frames", "told"),
    [
        (Frames(mask_outside=False), "outside the ultrasound region was left in"),
        (Frames(remove_marks=True), "marks inside the region were blacked out"),
    ],
)
def test_frames_that_the_program_never_makes_are_a_limit(
    evaluation: Evaluation, frames: Frames, told: str
) -> None:
    limits = " ".join(_card(evaluation, recipe=config().model_copy(update={"frames": frames}))["limits"])
    assert told in limits
    assert "differ from those the program makes" in limits
    assert "differ from those the program makes" not in " ".join(_card(evaluation)["limits"])


def test_groups_of_folds_stay_apart(evaluation: Evaluation) -> None:
    def told(*groups: tuple[int, ...]) -> str:
        recipe = config().model_copy(update={"pretraining": Pretraining(left_out=groups)})
        settings = _card(evaluation, recipe=recipe)["training"]["recipe"]["settings"]
        return str(settings["pretraining"]["left_out"])

    assert told((1, 2), (3, 4), (5,)) == "1+2, 3+4, 5"
    assert told() == "each fold by itself"


def test_a_teacher_is_told_by_name_and_by_what_it_saw(evaluation: Evaluation) -> None:
    taught = config().model_copy(update={"pretraining": Pretraining(teacher=Path("secret/resnet18.toml"))})
    clips = [replace(each.clip, sha256="seen") for each in evaluation.judged[:1]]
    seen = replace(
        evaluation,
        judged=[
            replace(each, scored=replace(each.scored, clip=replace(each.clip, sha256="seen")))
            for each in evaluation.judged[:1]
        ],
    )
    other = [replace(clip, sha256="other") for clip in clips]
    for teacher, saw in ((clips, True), (other, False)):
        card = _card(seen, recipe=taught, teacher=teacher)
        recipe = card["training"]["recipe"]
        assert "the encoder of resnet18, trained without labels" in recipe["encoder"]
        assert recipe["settings"]["pretraining"]["teacher"] == "resnet18"
        assert ("The teacher had seen their frames" in recipe["folds"]) is saw
        assert (TEACHER_SAW in card["limits"]) is saw
        assert "secret" not in json.dumps(card)
    assert "repel" in _card(evaluation)["training"]["recipe"]["encoder"]
    assert TEACHER_SAW not in _card(evaluation)["limits"]


def test_figures_of_held_out_patients_are_told_apart(evaluation: Evaluation) -> None:
    held_out = replace(evaluation, figures=[replace(each, split=HELD_OUT) for each in evaluation.figures])
    without, with_them = (_card(evaluation, held_out=each)["figures"] for each in (None, held_out))
    assert with_them[: len(without)] == without
    assert {each["split"] for each in with_them} == {OUT_OF_FOLD, HELD_OUT}


def test_what_may_be_chance_is_called_so(evaluation: Evaluation) -> None:
    assert "better than chance" not in " ".join(_card(evaluation)["limits"])
    doubtful = replace(evaluation.figures[0], estimate=replace(evaluation.figures[0].estimate, low=0.4))
    limits = _card(replace(evaluation, figures=[doubtful, *evaluation.figures[1:]]))["limits"]
    assert any("better than chance" in each and doubtful.what in each for each in limits)


def test_licences_that_forbid_commerce_forbid_it_here(evaluation: Evaluation) -> None:
    assert _card(evaluation)["licence"].startswith("For non-commercial research only.")
    free = [
        replace(each, scored=replace(each.scored, clip=replace(each.clip, licence="CC BY 4.0")))
        for each in evaluation.judged
    ]
    assert _card(replace(evaluation, judged=free))["licence"].startswith("For research only.")
