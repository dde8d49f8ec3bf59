"""500 broken clips: each opens clean, opens with a warning, or is refused by name; and none takes long."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

import mutations
from mutations import Outcome

COUNT = 500
PROCESSES = 2
ENDS = {
    "clean", "warned", "NotAClipError", "ClipEmptyError", "ClipRefusedError", "ClipUnreadableError",
    "ClipChangedError",
}  # fmt: skip
LONGEST_S = 5


@pytest.fixture(scope="module")
def sources(clips: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sources")
    for name, path in clips.items():
        (folder / name).write_bytes(path.read_bytes())
    return folder


def start(sources: Path, scratch: Path, first: int) -> subprocess.Popen[str]:
    """A process that takes every second seed."""
    arguments = [sources, scratch, first, COUNT, PROCESSES]
    return subprocess.Popen(
        [sys.executable, mutations.__file__, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_500_broken_clips(sources: Path, tmp_path: Path) -> None:
    outcomes: list[Outcome] = []
    running = [start(sources, tmp_path, first) for first in range(PROCESSES)]
    for process in running:
        out, errors = process.communicate()
        last = out.splitlines()[-1:]
        assert process.returncode == 0, f"after {last}, with {process.returncode}:\n{errors}"
        assert errors == ""
        outcomes += [Outcome(*json.loads(line)) for line in out.splitlines() if line.startswith("[")]
    assert len(outcomes) == COUNT
    assert max(outcomes, key=lambda outcome: outcome.cpu_s).cpu_s < LONGEST_S
    ends = Counter(outcome.end for outcome in outcomes)
    assert set(ends) <= ENDS
    assert ends["clean"] + ends["warned"] > COUNT / 2  # damage to a part is no reason to show nothing
    assert ends["NotAClipError"] < COUNT / 3
