"""A small made-up data set, and a recipe for a training of a few seconds on it."""

from __future__ import annotations

import csv
from pathlib import Path

import av
import numpy as np
from av.video.frame import VideoFrame

RECIPE = """
manifest = "tiny.csv"
seed = 3

[frames]
size = 32
phantoms = 2

[pretraining]
steps = 2
clips = 8
window = 32
left_out = [[1, 2], [3]]

[heads]
reference = ["neighbours", "mean"]
phantoms = 2

[export]
name = "tiny"
version = "1"
notes = ["Made up."]
"""
"""Its manifest is ``write_clips``' with three folds."""
_COLUMNS = ("file", "dataset", "patient", "severity", "label", "consolidation", "license")


def write_clips(folder: Path) -> None:
    """32 clips of 16 patients and their list, clips.csv: bright at the top where healthy, in the middle where
    not, and noisy."""
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
        writer = csv.DictWriter(out, _COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


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
