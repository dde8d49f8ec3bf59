"""A program frozen from this tree, small for want of what computes: whether it starts, and does the rest.

The whole one is checked by ``packaging/check_frozen.py`` and ``packaging/clean_root.py``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest
from check_frozen import Machine, acknowledge, objects, screen, settled
from PIL import Image

from clarus_desktop import __version__, resources
from clarus_desktop.inference.library import Library
from clarus_desktop.media import open_clip

ROOT = Path(__file__).resolve().parents[2]
LARGEST = 10**9
"""Bytes that the small program may take; the whole one takes 1.4 times as many."""
LACKING = "A part of this program is missing: torch. Install the program again."
STILL_S = 3.0


def why_not() -> str:
    """What it takes to freeze a program, and is not here; empty: all is."""
    if sys.platform != "linux" or find_spec("PyInstaller") is None or shutil.which("objdump") is None:
        return "PyInstaller and binutils are needed, on Linux"
    from PyInstaller.depend.bindepend import get_python_library_path
    from PyInstaller.exceptions import PythonLibraryNotFoundError

    try:
        get_python_library_path()
    except PythonLibraryNotFoundError:
        return "this Python has no shared library"
    return ""


pytestmark = [pytest.mark.timeout(900), pytest.mark.skipif(bool(why_not()), reason=why_not())]


@pytest.fixture(scope="module")
def frozen() -> Iterator[Path]:
    """The folder of the program. It lies beside the environment's packages, which are not copied then."""
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=ROOT / "build", prefix="frozen-") as folder:
        freeze = [sys.executable, str(ROOT / "packaging" / "freeze.py"), "--small"]
        done = subprocess.run(
            [*freeze, "--work", f"{folder}/work", "--to", f"{folder}/dist"],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-2000:]
        yield Path(folder) / "dist" / "clarus-desktop"


@pytest.fixture
def machine(frozen: Path, tmp_path: Path) -> Machine:
    """The program as a user has it, with a home of its own."""
    return Machine(str(frozen / "clarus-desktop"), tmp_path)


def refused(machine: Machine, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program called for something that it can't do."""
    command = machine.command(*arguments, QT_QPA_PLATFORM="offscreen")
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told.returncode == 1, told.stdout + told.stderr
    assert "unexpected" not in told.stdout + told.stderr
    assert "Traceback" not in told.stderr
    return told


def test_it_starts_and_knows_its_models(machine: Machine) -> None:
    assert machine.run("--version") == f"CLARUS Desktop {__version__}\n"
    bundled = Library([resources.models()]).default().name
    assert f"* {bundled} " in machine.run("models", "list")


def test_it_says_what_it_lacks(machine: Machine, demo_clip: Path, tmp_path: Path) -> None:
    told = refused(machine, "analyze", str(demo_clip), "--out", str(tmp_path / "out"))
    assert told.stderr == f"clarus-desktop: {LACKING}\n"
    told = refused(machine, "demo", "--out", str(tmp_path / "demo"))
    assert told.stderr == f"clarus-desktop: The demo review did not come to its end. {LACKING}\n"
    told = refused(machine, "selftest")
    assert "missing: torch" in told.stdout
    for line in ("Reading clips  passed", "Reviews        none", "Disk           passed"):
        assert line in told.stdout


def test_it_reads_and_writes_clips_by_processes_of_its_own(
    machine: Machine, demo_clip: Path, tmp_path: Path
) -> None:
    clips = [str(demo_clip), *map(str, objects(tmp_path))]
    machine.run("export", *clips, "--out", str(tmp_path / "out"))
    written = sorted(path.suffix for path in (tmp_path / "out").iterdir())
    assert written == [".dcm"] * (len(clips) - 1) + [".mp4"]


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_its_window_shows_a_clip(machine: Machine, demo_clip: Path, tmp_path: Path) -> None:
    acknowledge(tmp_path)
    with screen() as (display, look):
        shown = subprocess.Popen(machine.command(str(demo_clip), DISPLAY=display))
        try:
            seen = settled(shown, look, STILL_S)
        finally:
            shown.terminate()
            shown.wait(30)
    assert found(demo_clip, seen) > 0.9
    log = next(tmp_path.rglob("clarus-desktop.log")).read_text("utf-8")
    assert "unexpected" not in log


def found(path: Path, seen: Image.Image) -> float:
    """How much what is seen somewhere is like the middle of a clip's first frame, at the best size: -1…1."""
    clip = open_clip(path)
    frame = cv2.cvtColor(np.ascontiguousarray(clip.frames.frame(0)), cv2.COLOR_RGB2GRAY)
    clip.frames.close()
    height, width = frame.shape
    middle = frame[height // 8 : height // 3, width // 3 : -width // 3]
    there = np.asarray(seen.convert("L"))
    sizes = np.arange(0.4, 1.5, 0.02)
    scaled = (cv2.resize(middle, None, fx=size, fy=size, interpolation=cv2.INTER_AREA) for size in sizes)
    return max(float(cv2.matchTemplate(there, each, cv2.TM_CCOEFF_NORMED).max()) for each in scaled)


def test_what_is_in_it_is_told(frozen: Path) -> None:
    told = (frozen / "LICENCES.txt").read_text("utf-8")
    parts = json.loads((frozen / "clarus-desktop.cdx.json").read_text("utf-8"))
    names = {part["name"] for part in parts["components"]}
    for name in ("PySide6_Essentials", "av", "highdicom", "numpy"):
        assert f"\n{name} " in told
        assert name in names
    assert not any(name.startswith(("torch", "nvidia", "pytest")) for name in names)
    assert parts["metadata"]["component"]["version"] == __version__


def test_what_travels_with_the_program_is_in_it(frozen: Path) -> None:
    ours, there = ROOT / "resources", frozen / "_internal" / "clarus_desktop" / "resources"
    files = [path.relative_to(ours) for path in ours.rglob("*") if path.is_file()]
    assert [file for file in files if not (there / file).is_file()] == []


def test_it_is_not_large(frozen: Path) -> None:
    files = (path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink())
    assert sum(path.stat().st_size for path in files) < LARGEST
