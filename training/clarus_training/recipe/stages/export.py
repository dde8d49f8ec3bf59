"""The last stage: the bundle, of the encoder that has seen everyone, with its heads, reference and card."""

from __future__ import annotations

import json
from pathlib import Path

from clarus_desktop.inference.packing import write_bundle
from clarus_training.heads.out_of_fold import OutOfFold
from clarus_training.recipe.inputs import report_inputs
from clarus_training.recipe.made import making, require
from clarus_training.recipe.run import EVERYONE, Run
from clarus_training.recipe.stages.encoders import kept_network


def export(run: Run) -> Path:
    """Write the bundle in float16 and return its path. The same run gives the same bytes every time.

    Raises:
        NotMadeError: an encoder is not finished, or the evaluation is not done.
        ModelError: the bundle would not load, or could not be written.
    """
    inputs = report_inputs(run)
    require(run.report, inputs, "evaluate")
    with making(run.bundle, inputs) as needed:
        if needed:
            heads = OutOfFold.load(run.heads, run.clips).everyone.heads
            network = kept_network(run, run.encoder(EVERYONE))
            heads.install(network)
            write_bundle(
                run.bundle,
                network,
                card=json.loads(run.card.read_text("utf-8")),
                preprocessing=run.config.frames.preprocessing,
                reference=heads.reference,
                clips={clip.sha256 for clip in run.supervised_clips() if clip.sha256},
            )
    return run.bundle
