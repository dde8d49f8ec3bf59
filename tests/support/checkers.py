"""Debian's checkers of DICOM objects; tests that use one are skipped where it isn't installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

NOT_OURS = (
    "Unrecognized defined term = <99CLARUS>",  # codes of one's own are allowed (PS3.16 8.2)
    "Missing attribute or value that would be needed to build DICOMDIR",  # which nobody asks for
    "is only permitted to be empty when actually unknown",  # as it is
)
"""What dciodvfy remarks on that is as it should be."""


def remarks(path: Path) -> list[str]:
    """What dciodvfy (dicom3tools) finds wrong or odd in an object."""
    done = _run("dciodvfy", "-new", str(path))
    lines = (done.stdout + done.stderr).splitlines()
    found = [line for line in lines if line.startswith(("Error", "Warning"))]
    return [line for line in found if not any(known in line for known in NOT_OURS)]


def report_text(path: Path) -> str:
    """A structured report as dsrdump (dcmtk) reads it, which it must without a complaint."""
    done = _run("dsrdump", "+Pl", "+U8", str(path))
    complaints = [line for line in done.stderr.splitlines() if line.startswith(("E:", "F:"))]
    assert (done.returncode, complaints) == (0, [])
    return done.stdout


def _run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed: apt-get install dicom3tools dcmtk")
    return subprocess.run([program, *arguments], capture_output=True, text=True, timeout=60, check=False)
