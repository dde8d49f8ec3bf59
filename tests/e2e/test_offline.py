"""The whole work where there is no network, not even within the computer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pydicom import uid

from clips import write_clip
from dicoms import tiles, write_dicom

ALONE = ["unshare", "--net"] if hasattr(os, "geteuid") and os.geteuid() == 0 else ["unshare", "-r", "--net"]
"""Runs a command in a namespace without a network, where who isn't root is as good as it."""
SCRIPT = """
import errno, json, socket, sys
from clarus_desktop.cli import main
for address in ("192.0.2.1", "127.0.0.1"):
    assert socket.socket().connect_ex((address, 9)) == errno.ENETUNREACH, address
sys.exit(max(main(arguments) for arguments in json.loads(sys.argv[1])))
"""


def can_be_had() -> bool:
    """Whether this system has such namespaces, and lets this user have one."""
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not can_be_had(), reason="namespaces without a network can't be had here")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([*ALONE, *command], env=environment, capture_output=True, text=True, check=False)


def alone(*calls: list[str]) -> subprocess.CompletedProcess[str]:
    """The program, called once or several times in one process without a network."""
    return run(sys.executable, "-c", SCRIPT, json.dumps(calls))


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    """A folder of a video and a DICOM object."""
    folder = tmp_path / "clips"
    write_clip(folder / "one.avi", frames=4)
    write_dicom(folder / "two.dcm", tiles(), uid.JPEGLSLossless)
    return folder


def test_the_whole_work(clips: Path, tmp_path: Path) -> None:
    outs = {name: tmp_path / name for name in ("demo", "analysed", "told", "handed", "films", "archive")}
    done = alone(
        ["demo", "--out", str(outs["demo"])],  # in the window, unseen
        ["analyze", str(clips), "--out", str(outs["analysed"]), "--report", "--csv"],
        ["report", str(clips), "--out", str(outs["told"]), "--as", "pdf", "json"],
        ["export", str(clips), "--out", str(outs["handed"])],
        ["export", str(clips), "--out", str(outs["films"]), "--film", "plain"],
        ["analyze", str(clips), "--archive", "--out", str(outs["archive"])],
        ["models", "verify"],
        ["selftest"],
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Everything works." in done.stdout
    assert all(any(out.iterdir()) for out in outs.values())


@pytest.mark.skipif(shutil.which("ip") is None, reason="iproute2 is not installed")
def test_several_processes_need_no_more_than_this_computer(clips: Path, tmp_path: Path) -> None:
    within = ("sh", "-c", 'ip link set lo up && exec "$@"', "sh")
    archive = ("analyze", str(clips), "--jobs", "2", "--out", str(tmp_path / "archive"))
    done = run(*within, sys.executable, "-m", "clarus_desktop", *archive)
    assert done.returncode == 0, done.stderr
    assert "2 of 2" in done.stderr


def test_only_what_is_to_be_fetched_can_not_be_had() -> None:
    done = alone(["models", "fetch", "clarus-v1-resnet18", "--yes"])
    assert done.returncode == 1
    assert "could not be reached" in done.stderr
