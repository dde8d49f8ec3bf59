"""One group of measures in a process of its own, whose rows go to a file, as JSON:
``python -m benchmarks.group MODULE SCALE CORES FOLDER ROWS``."""

from __future__ import annotations

import importlib
import json
import os
import sys
from pathlib import Path

from benchmarks.harness import SCALES


def main(module: str, scale: str, cores: int, folder: Path, rows: Path) -> None:
    """``cores``: that the process may use; 0: all. ``folder``: for clips that are made up."""
    if cores and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
    measured = importlib.import_module(f"benchmarks.{module}").measure(SCALES[scale], folder)
    rows.write_text(json.dumps([row.to_json() for row in measured]), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]), Path(sys.argv[5]))
