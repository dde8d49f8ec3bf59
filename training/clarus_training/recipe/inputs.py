"""What each part of a run depends on, chained: a part's inputs hold the digest of the parts it is made of.

Heads hold the hash of the encoders' very files besides: trained again, an encoder may be another one.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from pathlib import Path

from clarus_desktop import __version__
from clarus_training.clips import LabelledClip
from clarus_training.footage import FORMAT
from clarus_training.recipe.config import Section
from clarus_training.recipe.made import Inputs, digest, require
from clarus_training.recipe.run import EVERYONE, Run


def pretrained_inputs(run: Run, name: str) -> Inputs:
    """Of an encoder after pretraining: no label is among them, and no clip that it doesn't see.

    Raises:
        NotMadeError: it has a teacher, which is not finished.
    """
    config = run.config
    return {
        "architecture": config.architecture,
        "seed": config.seed,
        "frames": (FORMAT, _settings(config.frames, "phantoms")),
        "pretraining": _settings(config.pretraining, "left_out", "teacher"),
        "clips": [
            (clip.sha256, clip.patient, clip.dataset) for clip in run.training_clips(run.encoders[name])
        ],
    } | ({} if run.teacher is None else {"teacher": _sha256(teacher_of(run.teacher))})


def teacher_of(run: Run) -> Path:
    """The weights of the encoder that teaches, in its own run.

    Raises:
        NotMadeError: they are not finished.
    """
    path = run.pretrained(EVERYONE)
    require(path, pretrained_inputs(run, EVERYONE), f"pretrain {run.folder.name}.toml")
    return path


def tuned_inputs(run: Run, name: str) -> Inputs:
    """Of an encoder after contrastive tuning."""
    config = run.config
    return {
        "pretrained": digest(pretrained_inputs(run, name)),
        "contrastive": _settings(config.contrastive),
        "phantoms": config.frames.phantoms,
        "clips": [_labels(clip) for clip in run.supervised_clips(run.encoders[name])],
    }


def encoder_inputs(run: Run, name: str) -> Inputs:
    """Of an encoder as the heads use it."""
    return tuned_inputs(run, name) if run.tunes else pretrained_inputs(run, name)


def heads_inputs(run: Run) -> Inputs:
    """Of the heads of all folds and of the bundle, which are chosen together.

    Another version of the program makes them anew, as it takes minutes; it carries on with encoders.

    Raises:
        NotMadeError: an encoder is not finished, or its file is of another recipe or other clips.
    """
    config = run.config
    stage = "contrastive" if run.tunes else "pretrain"
    for name in run.encoders:
        require(run.encoder(name), encoder_inputs(run, name), stage)
    return {
        "program": __version__,
        "encoders": [
            (left_out, digest(encoder_inputs(run, name)), _sha256(run.encoder(name)))
            for name, left_out in run.encoders.items()
        ],
        "heads": _settings(config.heads),
        "specificity": config.evaluation.specificity,
        "clips": [_labels(clip) for clip in run.supervised_clips()],
    }


def report_inputs(run: Run) -> Inputs:
    """Of the evaluation, of the model card, which tells what was measured, and of the bundle.

    Raises:
        NotMadeError: as of ``heads_inputs``.
    """
    return {
        "heads": digest(heads_inputs(run)),
        "export": _settings(run.config.export),
        "clips": [(clip.scanner, clip.licence, _labels(clip)) for clip in run.clips],  # held-out ones, too
    }


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _labels(clip: LabelledClip) -> Inputs:
    """All that a training may use of a clip; where it lies and whose licence it bears is not."""
    return {key: value for key, value in asdict(clip).items() if key not in ("path", "licence", "scanner")}


def _settings(section: Section, *others: str) -> Inputs:
    """A table of the recipe, but for ``others``."""
    return section.model_dump(mode="json", exclude=set(others))
