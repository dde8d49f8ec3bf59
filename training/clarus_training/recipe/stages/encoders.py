"""The first stages: frames on disk, encoders trained without labels and, if the recipe says so, with them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

import safetensors.torch
import torch
from lightning.pytorch.utilities import rank_zero_only

from clarus_desktop.core.atomic import write_bytes
from clarus_desktop.inference.networks import ClarusNetwork, assemble, build_network
from clarus_training.encoder.contrastive import tune
from clarus_training.encoder.distillation import distil
from clarus_training.encoder.loop import Hardware
from clarus_training.encoder.pretraining import pretrain as pretrain_encoder
from clarus_training.footage import Footage, load_clips, load_phantoms, prepare_clips, prepare_phantoms
from clarus_training.phantom import PhantomSettings, random_settings
from clarus_training.recipe.config import ConfigError
from clarus_training.recipe.inputs import pretrained_inputs, teacher_of, tuned_inputs
from clarus_training.recipe.made import BusyError, Inputs, digest, locked, making, require
from clarus_training.recipe.run import Run

log = logging.getLogger(__name__)


def prepare(run: Run) -> None:
    """Decode and shrink the clips of the manifest.

    Raises:
        ClipError: a clip can't be opened, or has changed since it was listed.
    """
    frames = run.config.frames
    with locked(run.frames):
        prepare_clips(run.clips, run.config.manifest.parent, frames, run.frames)


def phantoms(run: Run, made: Sequence[PhantomSettings]) -> list[Footage]:
    """Synthetic clips, which are rendered where that was not done yet."""
    with locked(run.frames):
        prepare_phantoms(made, run.config.frames.preprocessing, run.frames)
    return load_phantoms(made, run.frames)


def pretrain(run: Run, hardware: Hardware, only: Collection[str] = ()) -> None:
    """Train the encoders without labels; ``only``: those of these names.

    Raises:
        ConfigError: the recipe has no encoder of such a name.
        BusyError: this is a training by several processes, and another training is at work on the encoder.
    """
    names = _chosen(run, only)
    prepare(run)
    config = run.config

    def make(name: str, folder: Path) -> ClarusNetwork:
        log.info("Encoder %s: training without labels.", name)
        train = pretrain_encoder
        if run.teacher is not None:
            log.info("Encoder %s: taught by %s.", name, run.teacher.folder.name)
            train = partial(distil, teacher=kept_network(run.teacher, teacher_of(run.teacher)))
        torch.manual_seed(config.seed)
        return train(
            build_network(config.architecture),
            footage=load_clips(run.training_clips(run.encoders[name]), run.frames),
            preprocessing=config.frames.preprocessing,
            settings=config.pretraining,
            seed=config.seed,
            folder=folder,
            hardware=hardware,
        )

    _make_encoders(run, names, hardware, run.pretrained, pretrained_inputs, make)


def contrast(run: Run, hardware: Hardware, only: Collection[str] = ()) -> None:
    """Tune the encoders with labels, where the recipe says so; arguments and errors as of ``pretrain``.

    Raises:
        NotMadeError: an encoder is not pretrained.
    """
    if not run.tunes:
        log.info("The recipe has no contrastive steps: the encoders stay as they are.")
        return
    names = _chosen(run, only)
    for name in names:
        require(run.pretrained(name), pretrained_inputs(run, name), "pretrain")
    prepare(run)
    config = run.config
    synthetic = phantoms(run, _machines(config.frames.phantoms))

    def make(name: str, folder: Path) -> ClarusNetwork:
        log.info("Encoder %s: tuning with labels.", name)
        network = kept_network(run, run.pretrained(name)).requires_grad_(True).train()
        footage = load_clips(run.supervised_clips(run.encoders[name]), run.frames)
        return tune(
            network,
            footage + synthetic,
            config.frames.preprocessing,
            config.contrastive,
            config.pretraining,
            seed=config.seed,
            folder=folder,
            hardware=hardware,
        )

    _make_encoders(run, names, hardware, run.tuned, tuned_inputs, make)


def _machines(count: int) -> list[PhantomSettings]:
    """Of synthetic clips of as many machines, every second one with a consolidation. Their seeds are far from
    those of the demo clip and of tests."""
    return [random_settings(seed, consolidation=seed % 2 == 0) for seed in range(1000, 1000 + count)]


def _chosen(run: Run, only: Collection[str]) -> list[str]:
    unknown = sorted(set(only) - set(run.encoders))
    if unknown:
        raise ConfigError(f"There is no encoder {', '.join(unknown)}.", f"Known: {', '.join(run.encoders)}.")
    return [name for name in run.encoders if name in only or not only]


def _make_encoders(
    run: Run,
    names: Collection[str],
    hardware: Hardware,
    place: Callable[[str], Path],
    inputs_of: Callable[[Run, str], Inputs],
    make: Callable[[str, Path], ClarusNetwork],
) -> None:
    """Make first those that no other process is at work on, then, waiting, the others.

    Args:
        place: where an encoder's weights go.
        make: an encoder, by its name; the folder is for checkpoints, and differs with the inputs.
    """
    several = hardware.devices * hardware.nodes > 1

    def attempt(name: str, *, wait: bool) -> bool:
        """Whether it is made now."""
        path, inputs = place(name), inputs_of(run, name)
        checkpoints = path.parent / digest(inputs)[:12] / name
        try:
            with making(path, inputs, wait=wait, lock=first()) as needed:
                if needed:
                    _keep(make(name, checkpoints), path)
        except BusyError:
            if several:
                raise  # the processes of one training must all do the same, so none may wait
            log.info("Encoder %s: another process is at work on it.", name)
            return False
        if needed and several:
            torch.distributed.barrier()  # the next stage reads what the first process writes
        if needed and first():
            for checkpoint in checkpoints.glob("*.ckpt"):  # four times as large as the weights
                checkpoint.unlink()
        return True

    busy = [name for name in names if not attempt(name, wait=False)]
    for name in busy:
        attempt(name, wait=True)


def first() -> bool:
    """Whether this is the process that writes, of those that one training may be spread over."""
    return int(rank_zero_only.rank) == 0  # type: ignore[attr-defined] # set by Lightning


def _keep(network: ClarusNetwork, path: Path) -> None:
    """Write the weights, whole or not at all; the first process alone."""
    if first():
        state = {key: value.cpu().contiguous() for key, value in network.state_dict().items()}
        write_bytes(path, safetensors.torch.save(state))


def kept_network(run: Run, path: Path) -> ClarusNetwork:
    """The network of weights that a stage kept.

    Raises:
        OSError: there are none.
    """
    return assemble(run.config.architecture, safetensors.torch.load(path.read_bytes()))
