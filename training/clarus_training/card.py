"""The words and numbers of the model card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from clarus_desktop.core.tracks import TrackKind
from clarus_training.clips import BLUES, POCUS, REVIEWED, LabelledClip, patients_of
from clarus_training.heads import EMBEDDING, NEIGHBOURS, REFERENCE_ROWS, SYNTHETIC_SHARE
from clarus_training.scoring import RULE, Figure
from clarus_training.training import Run

NAMES = {
    BLUES: "COVID-BLUeS (Wiedemann et al., IEEE JBHI 2025)",
    POCUS: "POCUS / covid19_ultrasound (Born et al., Applied Sciences 2021)",
    REVIEWED: "Clips reviewed in CLARUS Desktop",
}

LIMITS = [
    "Research use only, not for diagnosis. A review aid: it points at frames to look at, a person decides.",
    "At its thresholds it misses many clips with a consolidation; see the sensitivities among the figures.",
    "Trained mostly on adults, scanned with other probes and another protocol than the Zambian children "
    "CLARUS was made for. No child of that dataset was seen; nothing is known of how it does there.",
    "Labels were of whole clips, so the place of a finding in time was only learnt and checked on synthetic "
    "clips.",
    "Most training clips come from one hospital and one device; the public clips differ in source between "
    "classes, so part of what tells those apart may be the source and not the lung.",
    "The held-out patients are few: read the intervals, not the second decimal.",
]

LICENCE = (
    "For non-commercial research only. Some of the training clips are licensed CC BY-NC-ND 4.0, CC BY-NC 4.0 "
    "or CC BY-NC-SA; the file holds weights and embeddings, no frame of any clip."
)


def make_card(
    run: Run,
    name: str,
    version: str,
    thresholds: Mapping[TrackKind, float],
    specificity: float,
    figures: Sequence[Figure],
    notes: Sequence[str],
) -> dict[str, Any]:
    """The card, but for the fields that the bundle writer adds itself; ``notes`` are further limits."""
    recipe, training = run.recipe, run.training_patients
    clips = [clip for clip in run.clips if clip.patient in training]
    return {
        "name": name,
        "version": version,
        "embedding": EMBEDDING,
        "neighbours": NEIGHBOURS,
        "thresholds": {
            **{kind.value: threshold for kind, threshold in thresholds.items()},
            "how": "For each track the lowest threshold at which the verdict rule leaves "
            f"{specificity:.0%} of the healthy clips negative (COVID-BLUES severity 0, POCUS healthy), "
            f"measured out of fold on the training patients: {len(run.folds)} networks, each tuned without "
            "the labels of the patients it was asked about, though the pretraining had seen their frames. "
            "The held-out patients played no part; on them sensitivity and specificity differ: see the "
            "figures.",
        },
        "rule": {"min_run": RULE.min_run, "max_gap": RULE.max_gap},
        "training": {
            "data": [
                *_data(clips),
                *_data(run.undivided, ", used in the tuning stages only"),
                _phantoms(recipe.phantoms),
            ],
            "recipe": {
                **asdict(recipe),
                "encoder": "From random weights; no pretrained ones were used. First label-free: two frames "
                "of a clip at most 15 frames apart attract, frames of other clips repel (NT-Xent, "
                "temperature 0.1), under ultrasound augmentations. Then tuned with the same term plus the "
                "classifier's cross-entropy on clip labels and a supervised contrastive term; batches "
                "balanced by source, class and patient.",
                "classifier": "Refitted by strongly regularised logistic regression on the clips' mean "
                "features, then calibrated out of fold (Platt), so that 0.5 is as likely one as the other "
                "where clips with and without a consolidation are equally frequent.",
                "projection": "Refitted without further training: the classifier's discriminant, a constant, "
                "and the principal components of the training clips' mean features at half weight.",
                "reference": f"At most {REFERENCE_ROWS} frames of training patients' clips without any "
                "finding (COVID-BLUES severity 0, POCUS healthy).",
                "synthetic_clips": "A tenth of the frames of the tuning stages, graded frame by frame, and "
                f"{SYNTHETIC_SHARE:.0%} of the weight in the classifier's refitting, where each clip counts "
                "twice: its frames with a consolidation, and its others. No figure rests on them. The demo "
                "clip is not among them.",
            },
        },
        "figures": [
            {"what": each.what, "value": each.value, "split": each.split, "patients": each.patients}
            # The verdict's own score first: it is what the program shows.
            for each in sorted(figures, key=lambda figure: "mean over frames" in figure.what)
        ],
        "limits": [LIMITS[0], *_by_chance(figures), *LIMITS[1:], *notes],
        "licence": LICENCE,
        "created": datetime.now(UTC).isoformat(timespec="seconds"),
    }


def _by_chance(figures: Sequence[Figure]) -> list[str]:
    """One sentence on the AUCs that can't be told from guessing, whichever patients they were measured on."""
    doubtful = dict.fromkeys(each.what.removeprefix("AUC by clip, ") for each in figures if each.by_chance)
    if not doubtful:
        return []
    return [
        "Not shown to be better than chance, as their 95% intervals reach 0.5: " + "; ".join(doubtful) + "."
    ]


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


def _phantoms(clips: int) -> dict[str, Any]:
    return {
        "name": "Synthetic phantom clips of this project",
        "licence": "Apache-2.0",
        "patients": 0,
        "clips": clips,
    }
