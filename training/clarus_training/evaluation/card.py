"""The words and numbers of the model card."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from clarus_desktop.core.tracks import TrackKind
from clarus_training.clips import BLUES, POCUS, REVIEWED, ZAMBIA, LabelledClip, patients_of
from clarus_training.evaluation.evaluate import AFTER, OUT_OF_FOLD, Evaluation
from clarus_training.evaluation.figures import AUC, ERROR, VERDICT, told
from clarus_training.evaluation.goals import DARKENED, LUNG_MASKED
from clarus_training.evaluation.limits import limits_of
from clarus_training.evaluation.measuring import asked_by_scanner, scanner_of
from clarus_training.heads.fitted import EMBEDDING
from clarus_training.heads.out_of_fold import OutOfFold
from clarus_training.heads.tracks import RULE
from clarus_training.recipe.config import Config

NAMES = {
    BLUES: "COVID-BLUeS (Wiedemann et al., IEEE JBHI 2025)",
    POCUS: "POCUS / covid19_ultrasound (Born et al., Applied Sciences 2021)",
    ZAMBIA: "Zambian children's lung ultrasound",
    REVIEWED: "Clips reviewed in CLARUS Desktop",
}
REFERENCES = {
    "neighbours": "A frame is as near as the frames most like it.",
    "mean": "A frame is as near as all of them are on average.",
    "prototypes": "They are few, chosen to stand for all views; a frame is as near as those most like it.",
}
TEACHER_SAW = (
    "The encoder was taught by another one, which had seen frames of the patients of the figures, without "
    "their labels. The figures may be a little better for it."
)


def make_card(
    config: Config,
    clips: Sequence[LabelledClip],
    undivided: Sequence[LabelledClip],
    evaluation: Evaluation,
    out_of_fold: OutOfFold,
    *,
    teacher: Sequence[LabelledClip] = (),
    held_out: Evaluation | None = None,
    created: datetime,
) -> dict[str, Any]:
    """The card of a recipe's bundle, but for the fields that the bundle writer adds itself.

    Args:
        config: the recipe.
        clips: of the folds, which everything was trained on.
        undivided: in no fold: trained on, and no figure rests on them.
        evaluation: of ``out_of_fold``.
        out_of_fold: the heads, and what was chosen for them.
        teacher: what the encoders' teacher was trained on, where they have one.
        held_out: of the bundle's own heads on patients who are in no fold, where there are any.
        created: with its time zone. The same one gives the same card.
    """
    bundle = out_of_fold.everyone
    trained_on = [*clips, *undivided]
    teacher_saw = {clip.sha256 for clip in teacher} & {clip.sha256 for clip in clips}
    return {
        "name": config.export.name,
        "version": config.export.version,
        "embedding": EMBEDDING,
        "neighbours": bundle.heads.neighbours,
        "thresholds": {
            **{kind.value: bundle.thresholds[kind] for kind in TrackKind},
            "how": "For each track the lowest threshold at which the verdict rule leaves "
            f"{config.evaluation.specificity:.0%} of the healthy clips unflagged, on tracks of "
            f"{OUT_OF_FOLD}, the {len(out_of_fold.folds)} folds together. The verdicts among the figures "
            "are by thresholds that were chosen in the same way on the other folds.",
        },
        "rule": {"min_run": RULE.min_run, "max_gap": RULE.max_gap},
        "training": {
            "data": [
                *_data(clips),
                *_data(undivided, ", in no fold: trained on, not measured on"),
                *_phantoms(config),
            ],
            "recipe": _recipe(config, out_of_fold, teacher_saw=bool(teacher_saw)),
        },
        "figures": [
            *_figures(evaluation),
            _quantiles(evaluation, out_of_fold),
            *(_figures(held_out) if held_out else ()),
        ],
        "limits": [
            *limits_of(trained_on, evaluation, config),
            *([TEACHER_SAW] if teacher_saw else []),
            *config.export.notes,
        ],
        "licence": _licence(trained_on),
        "created": created.isoformat(timespec="seconds"),
    }


def _recipe(config: Config, out_of_fold: OutOfFold, *, teacher_saw: bool) -> dict[str, Any]:
    """What was done, in words, then what was chosen and all settings."""
    setting = out_of_fold.everyone.setting
    tuned = "Then tuned with labels." if config.contrastive.steps else "No label had a part in it."
    unused = {"manifest", "export", *([] if config.contrastive.steps else ["contrastive"])}
    ordinal = ", the mean of those for at least mild, at least moderate and severe findings"
    taught = "taught to tell frames of synthetic clips too; " if config.heads.phantoms else ""
    return {
        "encoder": f"From random weights; no pretrained ones were used. {_lesson(config)}, under ultrasound "
        "augmentations; batches hold whole patients, and the border of another clip is mixed into frames. "
        f"{tuned}",
        "folds": f"Cross-validation by patient in {len(out_of_fold.folds)} folds. The patients a figure "
        "rests on were seen neither by the encoder nor by the heads that scored them; settings of the heads, "
        "calibration and thresholds come from the other folds. "
        f"{'The teacher had seen their frames, without labels. ' if teacher_saw else ''}"
        "The bundle itself was trained on the patients of all folds in the same way.",
        "classifier": "Logistic regression on the clips' mean features"
        f"{ordinal if config.heads.ordinal else ''}; {taught}then calibrated (Platt): 0.5 is as likely one "
        "as the other where clips with and without a consolidation are equally frequent.",
        "projection": "The classifier's discriminant, a constant, and the principal components of the clips' "
        f"mean features, {setting.spread:g} as long.",
        "reference": "Frames of training patients' clips without any finding. "
        f"{REFERENCES[setting.reference]}",
        "chosen": {"penalty": setting.penalty, "spread": setting.spread, "reference": setting.reference},
        "settings": _settings(config, unused),
    }


def _lesson(config: Config) -> str:
    """What the encoder was to do before it saw a label."""
    teacher = config.pretraining.teacher
    if teacher is not None:
        return (
            f"Distilled: it learnt to give, through a linear map, what the encoder of {teacher.stem}, "
            "trained without labels, gives for the same frames"
        )
    return (
        f"Label-free: two frames of a clip at most {config.pretraining.neighbours} frames apart attract, all "
        "other frames of the batch repel (NT-Xent)"
    )


def _settings(config: Config, unused: set[str]) -> dict[str, Any]:
    """All but the ``unused`` tables, with groups of folds as a text, as they would be one list to readers,
    and of the teacher's recipe its name alone."""
    settings = config.model_dump(mode="json", exclude=unused)
    groups = ", ".join("+".join(map(str, group)) for group in config.pretraining.left_out)
    settings["pretraining"]["left_out"] = groups or "each fold by itself"
    teacher = config.pretraining.teacher
    settings["pretraining"]["teacher"] = "none" if teacher is None else teacher.stem
    if "contrastive" in unused:
        del settings["frames"]["phantoms"]
    return settings


def _figures(evaluation: Evaluation) -> list[dict[str, Any]]:
    """Verdict scores first, as they are what the program shows; then the checks that bear on trust."""
    clips = [each.clip for each in evaluation.judged]
    by_scanner = {question.text for question in asked_by_scanner(clips)} | set(map(scanner_of, clips))
    shown = [
        each
        for each in evaluation.figures
        if each.of not in by_scanner and (each.measure != ERROR or each.of.endswith(AFTER))
    ]
    shown.sort(key=lambda each: (each.measure != AUC, each.how != VERDICT))
    checks = [
        each
        for each in evaluation.checks
        if each.change in (LUNG_MASKED, DARKENED) and each.track is TrackKind.PROBABILITY
    ]
    return [
        {"what": figure.what, "value": value, "split": figure.split, "patients": figure.patients}
        for figure, value in (*told(shown), *told(checks))
    ]


def _quantiles(evaluation: Evaluation, out_of_fold: OutOfFold) -> dict[str, Any]:
    healthy = [each.clip for each in evaluation.judged if each.clip.healthy]
    return {
        "what": "distance of healthy patients' frames to a reference they are not in: share of the frames "
        "up to a distance",
        "value": ", ".join(f"{share} up to {value:.3g}" for share, value in out_of_fold.quantiles.items()),
        "split": evaluation.split,
        "patients": len(patients_of(healthy)),
    }


def _data(clips: Sequence[LabelledClip], use: str = "") -> list[dict[str, Any]]:
    """One entry per dataset; ``use`` says what its clips served for, where not for everything."""
    members: dict[str, list[LabelledClip]] = {}
    for clip in clips:
        members.setdefault(clip.dataset, []).append(clip)
    return [
        {
            "name": NAMES.get(dataset, dataset) + use,
            "licence": ", ".join(sorted({clip.licence or "not told" for clip in some})),
            "patients": len(patients_of(some)),
            "clips": len(some),
        }
        for dataset, some in members.items()
    ]


def _phantoms(config: Config) -> list[dict[str, Any]]:
    served = {
        "tuning": config.frames.phantoms if config.contrastive.steps else 0,
        "classifier": config.heads.phantoms,
    }
    return [
        {
            "name": f"Synthetic phantom clips of this project, for the {use} only; no figure rests on them",
            "licence": "Apache-2.0",
            "patients": 0,
            "clips": clips,
        }
        for use, clips in served.items()
        if clips
    ]


def _licence(clips: Iterable[LabelledClip]) -> str:
    licences = sorted({clip.licence for clip in clips if clip.licence})
    restricted = [licence for licence in licences if "NC" in licence]
    use = "For non-commercial research only." if restricted else "For research only."
    return (
        f"{use} The training clips' licences are: {', '.join(licences) or 'not told'}. "
        "The file holds weights and embeddings, no frame of any clip."
    )
