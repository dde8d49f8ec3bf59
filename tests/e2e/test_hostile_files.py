"""Files that lead elsewhere are refused by the whole program, and nothing but what was named is opened."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import av
import pytest

import hostile
from clarus_desktop.media import open_clip
from clips import write_clip
from hostile import CONTROL, DECOY, write_hostile

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs pipes, devices and links")


TRACE = ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "300", "-e", "trace=/^(open|socket|connect)"]


class Seen(NamedTuple):
    """What was seen while a sound clip and the hostile ones were analysed, in their folder."""

    names: list[str]
    """Of the hostile ones."""
    told: str
    written: list[str]
    """Names of the results."""
    events: list[str]
    """Files and sockets opened, by Python's own account."""
    calls: str | None
    """The same by the system's; None where it can't be asked."""
    somebody_called: bool


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    folder = tmp_path_factory.mktemp("hostile")
    clips, log = folder / "clips", folder / "calls.txt"
    clips.mkdir()
    trace = [*TRACE, "-o", str(log)] if can_trace() else []
    homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        names = write_hostile(clips, listener.getsockname()[1])
        done = subprocess.run(
            [
                *trace,
                sys.executable,
                hostile.__file__,
                "analyze",
                CONTROL,
                *names,
                "--out",
                str(folder / "out"),
            ],
            cwd=clips,
            env=os.environ | homes,
            capture_output=True,
            text=True,
        )
        try:
            listener.accept()[0].close()
            somebody_called = True
        except BlockingIOError:
            somebody_called = False
    return Seen(
        names,
        done.stdout + done.stderr,
        [path.name for path in (folder / "out").iterdir()],
        [line for line in done.stderr.splitlines() if line.startswith("event ")],
        log.read_text(errors="replace") if trace else None,
        somebody_called,
    )


def can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    return subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True).returncode == 0


def test_only_the_sound_clip_is_analysed(seen: Seen) -> None:
    assert seen.written == [f"{CONTROL}.clarus.json"]
    assert f"1 of {len(seen.names) + 1} clips analysed." in seen.told
    assert "unexpected" not in seen.told


def test_the_system_sees_no_other_file_and_no_socket(seen: Seen) -> None:
    if seen.calls is None:
        pytest.skip("strace is missing, or not permitted here")
    assert f'{CONTROL}"' in seen.calls
    for word in (DECOY, "/dev/zero", "pipe.mp4"):
        assert word not in seen.calls
    assert not re.search(r"socket\((?!AF_UNIX)", seen.calls)


def test_python_sees_no_other_file_and_no_socket(seen: Seen) -> None:
    """What holds also where the system can't be asked; for FFmpeg, which Python doesn't see, see below."""
    assert any(CONTROL in event for event in seen.events)
    for event in seen.events:
        assert not event.startswith("event socket")
        assert not any(word in event for word in (DECOY, "/dev/zero", "pipe.mp4"))
    assert not seen.somebody_called


def test_ffmpeg_is_given_bytes_without_a_name_and_no_way_to_reach_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_clip(tmp_path / CONTROL)
    given: list[tuple[object, dict[str, str]]] = []
    real_open = av.open

    def watched(file: object, *arguments: object, **options: dict[str, str]) -> object:
        given.append((file, options["container_options"]))
        return real_open(file, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(av, "open", watched)
    open_clip(path).frames.close()
    assert given
    for file, options in given:
        assert not isinstance(file, str | os.PathLike)
        assert not isinstance(getattr(file, "name", 0), str)
        assert options["protocol_whitelist"] == "none"
        allowed = set(options["format_whitelist"].split(","))
        assert not allowed & {
            "concat",
            "hls",
            "dash",
            "sdp",
            "rtsp",
            "image2",
            "lavfi",
            "imf",
            "webm_dash_manifest",
        }
