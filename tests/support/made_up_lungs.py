"""Footage to train encoders on in seconds, and trainings of them, here or in processes of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import warnings
from collections import OrderedDict
from dataclasses import replace
from itertools import count
from pathlib import Path

import numpy as np
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from torch import nn

from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_training.clips import BLUES, LabelledClip
from clarus_training.encoder import loop
from clarus_training.encoder.loop import Hardware
from clarus_training.encoder.pretraining import pretrain
from clarus_training.footage import Footage
from clarus_training.recipe.config import Pretraining

SIZE = 36
"""Of the frames, pixels per side."""
EXACT = Hardware(accelerator="cpu", threads=1, precision="32-true")


def lungs(patients: int, clips: int) -> list[Footage]:
    """``clips`` of each of ``patients``; each clip has stripes of its own, under noise that moves."""
    footage = []
    down, across = np.mgrid[:SIZE, :SIZE] / SIZE
    for number in range(patients * clips):
        rng = np.random.default_rng(number)
        turns = rng.uniform(1, 6, 2)
        stripes = 120 + 90 * np.sin(2 * np.pi * (turns[0] * down + turns[1] * across))
        frames = stripes + rng.normal(0, 20, (6, SIZE, SIZE))
        clip = LabelledClip(f"{number}.mp4", BLUES, f"patient-{number // clips}")
        frames = np.clip(frames, 0, 255).astype(np.uint8)
        footage.append(Footage(clip, frames, np.full(len(frames), np.nan, np.float32)))
    return footage


def settings(steps: int, *, clips: int = 16, rate: float = 1e-3) -> Pretraining:
    return Pretraining(steps=steps, clips=clips, window=32, neighbours=2, rate=rate, decay=0.8)


def small_network(dropout: float = 0.0) -> ClarusNetwork:
    """Always of the same weights."""
    torch.manual_seed(0)
    layers = OrderedDict(
        first=nn.Conv2d(3, 16, 5, stride=4),
        normalised=nn.BatchNorm2d(16),
        rectified=nn.ReLU(),
        dropped=nn.Dropout2d(dropout),
        second=nn.Conv2d(16, 32, 3, stride=2),
        normalised_again=nn.BatchNorm2d(32),
        rectified_again=nn.ReLU(),
    )
    return ClarusNetwork("resnet18", nn.Sequential(layers), 32, classifier=True, projection=True)


def train(
    folder: Path, wanted: Pretraining, *, dropout: float = 0.0, hardware: Hardware = EXACT
) -> ClarusNetwork:
    """Pretrain the small network on 16 clips of 4 patients."""
    preprocessing = Preprocessing(size=SIZE)
    return pretrain(
        small_network(dropout), lungs(4, 4), preprocessing, wanted, seed=1, folder=folder, hardware=hardware
    )


def logged(folder: Path) -> dict[str, list[float]]:
    """Each quantity that a training has logged, step by step."""
    events = EventAccumulator(str(folder / "log")).Reload()
    return {name: [each.value for each in events.Scalars(name)] for name in events.Tags()["scalars"]}


def start(folder: Path, steps: int, *, dropout: float, processes: int, killed: bool) -> None:
    """``killed``: the process dies as it puts its second checkpoint in the place of the first."""
    place = Path.replace
    places = count()

    def placed(partial: Path, target: Path) -> Path:
        if killed and next(places):
            os.kill(os.getpid(), 9)
        return place(partial, target)

    warnings.simplefilter("error")
    loop.EPOCH = 2
    Path.replace = placed  # type: ignore[assignment, method-assign]
    train(folder, settings(steps), dropout=dropout, hardware=replace(EXACT, devices=processes))


def in_processes(
    folder: Path, steps: int, *, dropout: float = 0.0, processes: int = 1, killed: bool = False
) -> list[tuple[int, str]]:
    """Train as ``torchrun`` would in so many processes: each one's exit status and errors."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    meeting = {
        "TORCHELASTIC_RUN_ID": "test",
        "MASTER_ADDR": "127.0.0.1",
        "MASTER_PORT": str(port),
        "WORLD_SIZE": str(processes),
        "LOCAL_WORLD_SIZE": str(processes),
        "GROUP_RANK": "0",
    }
    call = f"start(Path({str(folder)!r}), {steps}, {dropout=}, {processes=}, {killed=})"
    started = [
        subprocess.Popen(
            [sys.executable, "-c", f"from pathlib import Path; from made_up_lungs import start; {call}"],
            env=os.environ
            | {"PYTHONPATH": os.pathsep.join(sys.path)}
            | meeting
            | {"RANK": str(rank), "LOCAL_RANK": str(rank)},
            stderr=subprocess.PIPE,
            text=True,
        )
        for rank in range(processes)
    ]
    said = [process.communicate()[1] for process in started]
    return [(process.returncode, errors) for process, errors in zip(started, said, strict=True)]
