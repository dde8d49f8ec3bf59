"""Fixtures shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is, no more.
settings.register_profile("clarus", deadline=None)
settings.load_profile("clarus")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def lus() -> Path:
    """Folder of the real clips, which are never part of the project."""
    folder = ROOT.parent / "shared" / "lus"
    if not (folder / "clips.csv").is_file():
        pytest.skip("the real clips are not beside this checkout (../shared/lus)")
    return folder


@pytest.fixture(scope="session")
def demo_clip() -> Path:
    """The bundled synthetic clip."""
    return ROOT / "resources" / "demo" / "demo.mp4"
