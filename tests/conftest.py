"""Fixtures shared by all tests."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# How long an example takes says how busy the machine is, no more.
settings.register_profile("clarus", deadline=None)
settings.load_profile("clarus")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

YOUNG = 10_000
"""New objects from which on a test is followed by a search for garbage."""

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


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """From here on garbage is collected between tests alone, in the thread that windows live in.

    Python would do it in whichever thread makes one object too many, and a window that a worker of the next
    test takes apart breaks Qt's memory. The program sees to it likewise (``clarus_desktop.housekeeping``).
    """
    gc.disable()
    _tidy()


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_protocol() -> Iterator[None]:
    done = yield
    if gc.get_count()[0] > YOUNG:
        _tidy()
    return done


def pytest_unconfigure() -> None:
    """What is left is taken apart as Python ends, frozen or not; libraries complain of what is not."""
    gc.unfreeze()
    gc.enable()


def _tidy() -> None:
    gc.collect()
    if not gc.get_freeze_count():  # at the beginning, and when the program has run
        gc.freeze()  # what was imported stays for good
