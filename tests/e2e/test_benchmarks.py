"""Each measure in small, so that it still runs when it is wanted; what it says then means nothing."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from benchmarks.harness import SCALES, table

TESTS = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("module", ["start", "opening", "playback", "memory", "growth"])
def test_it_can_be_measured(module: str, tmp_path: Path) -> None:
    rows = list(importlib.import_module(f"benchmarks.{module}").measure(SCALES["tiny"], tmp_path))
    assert rows
    assert all(row.samples for row in rows)
    assert table(rows).count("\n") == len(rows) + 1


def test_the_command_prints_a_table_and_keeps_the_figures(home: Path, tmp_path: Path) -> None:
    path = os.pathsep.join([str(TESTS), str(TESTS / "support")])
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--tiny", "--into", str(tmp_path / "kept"), "threshold"],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "threshold moved → repainted" in done.stdout
    kept = json.loads((tmp_path / "kept" / "latest.json").read_text(encoding="utf-8"))
    assert all(row["samples"] for row in kept["rows"])
