"""A small made-up data set, and a run trained on it."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest
import torch
from av.video.frame import VideoFrame

from clarus_training.cli import main

COLUMNS = ("file", "dataset", "patient", "severity", "label", "consolidation", "license")


@pytest.fixture(autouse=True, scope="session")
def one_thread() -> Iterator[None]:
    """Networks this small only lose time when two threads wait for each other on busy cores."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tiny_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """32 clips of 16 patients: bright at the top where healthy, in the middle where not, and noisy."""
    folder = tmp_path_factory.mktemp("data")
    rows = []
    for patient in range(16):
        blues = patient < 10
        severity = patient % 4
        abnormal = severity >= 2
        for part in range(2):
            file = f"clip_{patient}_{part}.mp4"
            _write(folder / file, abnormal, seed=10 * patient + part)
            rows.append(
                {
                    "file": file,
                    "dataset": "COVID-BLUES" if blues else "POCUS (covid19_ultrasound)",
                    "patient": f"patient-{patient}",
                    "severity": severity if blues else "",
                    "label": "" if blues else "bacterial pneumonia" if abnormal else "healthy",
                    "consolidation": int(abnormal),
                    "license": "CC BY-NC 4.0",
                }
            )
    with (folder / "clips.csv").open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return folder


def _write(path: Path, abnormal: bool, seed: int) -> None:
    rng = np.random.default_rng(seed)
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=20)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for _ in range(10):
            image = rng.integers(0, 90, (48, 64, 3), np.uint8)
            image[20 : 34 if abnormal else 20] += 120
            image[4 : 12 if not abnormal else 4] += 120
            container.mux(stream.encode(VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode())


@pytest.fixture(scope="session")
def tiny_manifest(tiny_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manifest of ``tiny_data``."""
    manifest = tmp_path_factory.mktemp("manifests") / "tiny.csv"
    assert main(["manifest", "--listed", str(tiny_data), "--out", str(manifest)]) == 0
    return manifest


@pytest.fixture(scope="session")
def tiny_options() -> list[str]:
    """Options of ``clarus-train train`` for a training of a few seconds."""
    return ["--pretraining", "2", "--tuning", "2", "--size", "32", "--batch", "8", "--phantoms", "2"]


@pytest.fixture(scope="session")
def tiny_run(tiny_manifest: Path, tiny_options: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run on ``tiny_manifest``."""
    run = tmp_path_factory.mktemp("runs") / "tiny"
    assert main(["train", str(tiny_manifest), "--out", str(run), *tiny_options]) == 0
    return run
