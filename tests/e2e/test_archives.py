"""Archives through the real ``main()``: by this process, by two, by a cluster; killed, and gone on with."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clarus_desktop.archive.reading import open_archive
from clarus_desktop.cli import main
from clips import write_clip

PROGRAM = (sys.executable, "-m", "clarus_desktop", "analyze")
PATIENT = "Mustermann"


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    """A folder of twelve clips, one of them also under another name, and one that is none."""
    folder = tmp_path / PATIENT
    for number in range(12):
        write_clip(folder / f"clip{number:02}.avi", seed=number, frames=3)
    shutil.copy(folder / "clip05.avi", folder / "twin.avi")
    (folder / "none.mp4").write_bytes(b"no video")
    return folder


def content(archive: Path) -> list[pa.Table]:
    """All of an archive but when it was made."""
    return [
        pq.read_table(archive / "clips").drop_columns(["created"]),
        pq.read_table(archive / "tracks"),
    ]


def is_same(one: Path, other: Path) -> bool:
    return all(mine.equals(theirs) for mine, theirs in zip(content(one), content(other), strict=True))


def wait_for(what: Callable[[], bool], program: subprocess.Popen[str]) -> None:
    """Until something can be seen from outside, as long as the program runs."""
    deadline = time.monotonic() + 60
    while not what():
        assert program.poll() is None
        assert time.monotonic() < deadline
        with contextlib.suppress(subprocess.TimeoutExpired):
            program.wait(0.02)


def test_by_this_process_and_by_two(clips: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    assert main(["analyze", str(clips), "--out", str(one), "--archive"]) == 1
    told = capfd.readouterr()
    assert told.out == ""
    assert "none.mp4: “none.mp4” is not a clip" in told.err
    assert "13 of 14 clips analysed, 0 of them before." in told.err
    assert main(["analyze", str(clips), "--out", str(two), "--jobs", "2", "--json", "--report"]) == 1
    told = capfd.readouterr()
    assert "14 files, by 2 workers" in told.err
    assert "Dask" not in told.err
    assert "distributed" not in told.err
    assert is_same(one, two)
    manifest = json.loads((two / "archive.json").read_text())
    assert manifest["counts"] == {"files": 14, "analysed": 13, "failed": 1, "clips": 12, "frames": 36}
    assert len(open_archive(two).files) == 14
    assert len(list((two / "files").glob("*.clarus.json"))) == 12
    assert len(list((two / "files").glob("*.clarus.pdf"))) == 12
    for archive in (one, two):
        log = (archive / "archive.log").read_text()
        assert "NotAClipError" in log
        assert PATIENT not in log
        assert "clip0" not in log
        assert (archive / "summary.csv").read_text().count("\n") == 15


def test_one_file_for_each_clip_without_the_flag(clips: Path, tmp_path: Path) -> None:
    assert main(["analyze", str(clips / "clip00.avi"), "--out", str(tmp_path / "out")]) == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["clip00.avi.clarus.json"]


def test_other_settings_are_refused(clips: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = str(tmp_path / "out")
    assert main(["analyze", str(clips / "clip00.avi"), "--out", out, "--archive"]) == 0
    assert main(["analyze", str(clips), "--out", out, "--archive", "--precision", "float32"]) == 1
    assert "was made with precision auto, not float32" in capsys.readouterr().err
    assert len(open_archive(Path(out)).files) == 1


def test_what_is_not_installed_is_named(
    clips: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["analyze", str(clips), "--out", str(tmp_path / "out"), "--jobs", "2"]) == 1
    assert "pip install 'clarus-desktop[archives]'" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--jobs", "0"], ["--jobs", "2", "--scheduler", "tcp://127.0.0.1:1"]])
def test_wrong_usage(arguments: list[str], tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["analyze", "x.mp4", "--out", str(tmp_path), *arguments])
    assert stop.value.code == 2


def test_killed_and_gone_on_with(clips: Path, tmp_path: Path) -> None:
    """First a worker, then the whole run; neither loses nor doubles anything, and only loopback is used."""
    whole, out = tmp_path / "whole", tmp_path / "out"
    assert main(["analyze", str(clips), "--out", str(whole), "--archive"]) == 1
    for number in range(200):  # enough to be in the midst of it
        shutil.copy(clips / "clip07.avi", clips / f"z{number:03}.avi")
    command = [*PROGRAM, str(clips), "--out", str(out), "--jobs", "2"]
    program = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(lambda: rows_so_far(out) > 1, program)
        processes = [process := psutil.Process(program.pid), *process.children()]
        listening = [each for one in processes for each in one.net_connections() if each.status == "LISTEN"]
        assert listening
        assert {each.laddr.ip for each in listening} == {"127.0.0.1"}
        workers = [each for each in processes[1:] if "spawn_main" in " ".join(each.cmdline())]
        workers[0].kill()
        before = rows_so_far(out)
        wait_for(lambda: rows_so_far(out) > before, program)
    finally:
        program.kill()
        program.communicate()
    done = rows_so_far(out)
    assert 0 < done < 214
    psutil.wait_procs(workers, timeout=20)
    assert main(["analyze", str(clips), "--out", str(out), "--archive"]) == 1
    table = pq.read_table(out / "clips")
    assert len(table) == len({*table.column("path").to_pylist()}) == 214
    assert table.column("error").null_count == 213
    for path in clips.glob("z*"):
        path.unlink()
    assert pq.read_table(out / "tracks").equals(pq.read_table(whole / "tracks"))


def rows_so_far(archive: Path) -> int:
    """Rows in an archive's tail, read as a stream while it is written."""
    path = archive / ".clips.arrows"
    count = 0
    with contextlib.suppress(OSError, pa.ArrowException), pa.ipc.open_stream(path) as stream:
        for batch in stream:
            count += batch.num_rows
    return count


@pytest.fixture
def scheduler(tmp_path: Path) -> Iterator[str]:
    """The address of a cluster of two workers, each a program of its own, as somebody else runs them."""
    where = tmp_path / "cluster"
    where.mkdir()
    address = where / "scheduler.json"
    environment = {**os.environ, "DASK_TEMPORARY_DIRECTORY": str(where), "PYTHONWARNINGS": "default"}
    dask = (sys.executable, "-m", "dask")
    local = ("--host", "127.0.0.1")
    commands = [
        [*dask, "scheduler", *local, "--port", "0", "--no-dashboard", "--scheduler-file", str(address)],
        *2
        * [[*dask, "worker", *local, "--scheduler-file", str(address), "--nthreads", "1", "--no-dashboard"]],
    ]
    programs = [
        subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for command in commands
    ]
    try:
        wait_for(lambda: address.is_file() and address.stat().st_size > 0, programs[0])
        yield json.loads(address.read_text())["address"]
    finally:
        for program in reversed(programs):
            program.send_signal(signal.SIGINT)
        for program in programs:
            with contextlib.suppress(subprocess.TimeoutExpired):
                program.communicate(timeout=20)
            program.kill()
            program.communicate()


def test_by_a_cluster(clips: Path, tmp_path: Path, scheduler: str, capfd: pytest.CaptureFixture[str]) -> None:
    one, cluster = tmp_path / "one", tmp_path / "out"
    assert main(["analyze", str(clips), "--out", str(one), "--archive"]) == 1
    assert main(["analyze", str(clips), "--out", str(cluster), "--scheduler", scheduler]) == 1
    assert "of a cluster" in capfd.readouterr().err
    assert is_same(one, cluster)


def test_without_a_scheduler(clips: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyze", str(clips), "--out", str(tmp_path / "o"), "--scheduler", "nonsense://x"]) == 1
    assert "There is no Dask scheduler to be had at nonsense://x." in capsys.readouterr().err
