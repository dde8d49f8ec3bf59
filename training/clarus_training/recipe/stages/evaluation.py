"""What the heads of the folds are worth on patients they have never seen: the report and the model card."""

from __future__ import annotations

import json
import logging
import os
from datetime import UTC, datetime

from clarus_desktop.core.atomic import write_bytes
from clarus_training.clips import TEST
from clarus_training.evaluation.card import make_card
from clarus_training.evaluation.evaluate import HELD_OUT, Evaluation, Scorer
from clarus_training.evaluation.evaluate import evaluate as measure
from clarus_training.evaluation.figures import AUC, VERDICT
from clarus_training.evaluation.report import write_report
from clarus_training.footage import load_clips
from clarus_training.heads.features import KeptFeatures
from clarus_training.heads.out_of_fold import ChosenHeads, OutOfFold
from clarus_training.heads.tracks import ScoredClip
from clarus_training.recipe.inputs import heads_inputs, report_inputs
from clarus_training.recipe.made import making, require
from clarus_training.recipe.run import EVERYONE, Run
from clarus_training.recipe.stages.encoders import prepare
from clarus_training.recipe.stages.reference import kept_features

log = logging.getLogger(__name__)

_HELD = {HELD_OUT: " held-out"}


def evaluate(run: Run) -> list[str]:
    """Measure every fold's heads on the fold and the bundle's on the held-out patients, where there are any,
    and write the report and the card.

    Returns:
        The main figures in words: how well verdicts tell clips apart.

    Raises:
        NotMadeError: the heads are not fitted.
        ClipError: a clip can't be opened, or has changed since it was listed.
        OSError: the run folder can't be written to.
    """
    require(run.heads, heads_inputs(run), "reference")
    with making(run.report, report_inputs(run)) as needed:
        if needed:
            prepare(run)
            out_of_fold = OutOfFold.load(run.heads, run.clips)
            scorers = _scorers(run, out_of_fold)
            footage = load_clips([each.clip for each in out_of_fold.scored], run.frames)
            evaluation = measure(footage, out_of_fold.scored, scorers)
            held_out = _held_out(run, scorers)
            card = make_card(
                run.config,
                run.training_clips(),
                run.undivided,
                evaluation,
                out_of_fold,
                teacher=run.teacher.training_clips() if run.teacher is not None else (),
                held_out=held_out,
                created=_moment(),
            )
            write_report(run.report, evaluation, card, held_out)
            write_bytes(run.card, json.dumps(card, indent=2, ensure_ascii=False).encode())
    figures = json.loads(run.card.read_text("utf-8"))["figures"]
    return [
        f"{each['what']}: {each['value']} ({each['patients']}{_HELD.get(each['split'], '')} patients)"
        for each in figures
        if each["what"].startswith(AUC) and VERDICT in each["what"]
    ]


def _held_out(run: Run, scorers: dict[str, Scorer]) -> Evaluation | None:
    clips = [clip for clip in run.clips if clip.fold == TEST]
    if not clips:
        return None
    log.info("Measuring the bundle's heads on the held-out patients.")
    footage = load_clips(clips, run.frames)
    scored = [ScoredClip(each.clip, *scorers[TEST].tracks(each.frames)) for each in footage]
    return measure(footage, scored, scorers, HELD_OUT)


def _scorers(run: Run, out_of_fold: OutOfFold) -> dict[str, Scorer]:
    """By the folds they have never seen."""
    kept = kept_features(run)

    def scorer(features: KeptFeatures, chosen: ChosenHeads) -> Scorer:
        return Scorer(
            lambda frames: chosen.heads.tracks(features.of(frames)), chosen.thresholds, chosen.calibration
        )

    folds = out_of_fold.folds.items()
    return {
        **{str(fold): scorer(kept[run.encoder_of(fold)], chosen) for fold, chosen in folds},
        TEST: scorer(kept[EVERYONE], out_of_fold.everyone),
    }


def _moment() -> datetime:
    """Now, which the card and every export tell; or what SOURCE_DATE_EPOCH says, in seconds since 1970, so
    that two runs may give the same bytes (reproducible-builds.org)."""
    fixed = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.now(UTC) if fixed is None else datetime.fromtimestamp(int(fixed), UTC)
