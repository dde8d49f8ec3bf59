"""Runs over archives: each clip once, whatever becomes of one of them, and the same in any order."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from clarus_desktop import __version__, resources
from clarus_desktop.archive.folder import opened
from clarus_desktop.archive.manifest import Identity, Settings
from clarus_desktop.archive.pools import Failed, InProcess, Pool, Then
from clarus_desktop.archive.running import Progress, running
from clarus_desktop.archive.work import Files, Looked, Plan, Result, analyse, facts, look
from clarus_desktop.core.errors import (
    ArchiveError,
    ClipChangedError,
    ModelCorruptError,
    NotAClipError,
    ReportError,
    WorkerDiedError,
)
from clarus_desktop.inference.library import Library
from clarus_desktop.media import find_clips
from clarus_desktop.review import Choices
from clips import write_clip
from dicoms import tiles, write_dicom
from stills import write_series


class Told(InProcess):
    """Notes what it is told to do; the analysis of some files may end in errors."""

    def __init__(self, errors: Mapping[str, Exception] | None = None) -> None:
        super().__init__()
        self.analysed: list[str] = []
        self._errors = errors or {}

    def submit(self, then: Then, function: Callable[..., Any], *arguments: Any) -> None:
        if function.__name__ == "analyse":
            self.analysed.append(arguments[0].name)
            error = self._errors.get(arguments[0].name)
            if error is not None:
                super().submit(lambda _: then(Failed(error)), lambda: None)
                return
        super().submit(then, function, *arguments)


class AllAtOnce(Told):
    """Takes all that it can get, so that files wait for those that hold the same bytes."""

    is_full = False


class AnyOrder(InProcess):
    """Takes up to five pieces of work, and does them as it likes."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self._dice = random.Random(seed)

    @property
    def is_full(self) -> bool:
        return len(self._pieces) >= 5

    def wait(self) -> None:
        self._pieces.rotate(self._dice.randrange(len(self._pieces)))
        super().wait()


@pytest.fixture(scope="module")
def identity() -> Identity:
    model = Library([resources.models()]).default().usable()
    settings = Settings("auto", "auto", False, model.thresholds, model.rule)
    return Identity(model, settings, __version__)


@pytest.fixture
def plan(identity: Identity, tmp_path: Path) -> Plan:
    path = Library([resources.models()]).default().path
    model = identity.model
    return Plan(model.name, path, model.sha256, Choices(), False, Files(tmp_path / "out" / "files"))


@pytest.fixture
def clips(tmp_path: Path) -> list[Path]:
    """Four clips, one of them also under another name, and two files that are none."""
    folder = tmp_path / "in"
    for number in range(4):
        write_clip(folder / f"clip{number}.avi", seed=number, frames=3)
    shutil.copy(folder / "clip2.avi", folder / "again.avi")
    (folder / "none.mp4").write_bytes(b"no video")
    (folder / "empty.avi").touch()
    return find_clips([folder])


def run(
    clips: Sequence[Path],
    out: Path,
    identity: Identity,
    plan: Plan,
    pool: Pool | None = None,
    *,
    retry: bool = False,
) -> list[Progress]:
    with opened(out, identity) as folder:
        return list(running(clips, folder, pool or InProcess(), plan, retry=retry))


def rows(out: Path) -> dict[str, dict[str, Any]]:
    return {row["name"]: row for row in pq.read_table(out / "clips").to_pylist()}


def test_what_becomes_of_each_file(clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan) -> None:
    pool = Told()
    steps = run(clips, tmp_path / "out", identity, plan, pool)
    last = steps[-1]
    assert (last.total, last.before, last.done, last.failed, last.frames) == (7, 0, 7, 2, 12)
    assert [row["name"] for step in steps for row in step.failures] == ["empty.avi", "none.mp4"]
    assert pool.analysed == ["again.avi", "clip0.avi", "clip1.avi", "clip3.avi", "none.mp4"]
    found = rows(tmp_path / "out")
    assert found["again.avi"]["sha256"] == found["clip2.avi"]["sha256"]
    assert found["clip2.avi"]["path"] == str(tmp_path / "in" / "clip2.avi")
    assert found["clip2.avi"]["frames"] == 3
    assert (found["none.mp4"]["error_kind"], found["empty.avi"]["error_kind"]) == (
        "NotAClipError",
        "ClipEmptyError",
    )
    assert found["empty.avi"]["sha256"] is None
    assert len(pq.read_table(tmp_path / "out" / "tracks")) == 4


@pytest.mark.parametrize("seed", range(4))
def test_the_same_in_any_order(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan, seed: int
) -> None:
    run(clips, tmp_path / "out", identity, plan)
    run(clips, tmp_path / "other", identity, plan, AnyOrder(seed))
    for name in ("clips", "tracks"):
        one, other = (pq.read_table(tmp_path / out / name) for out in ("out", "other"))
        if name == "clips":
            one, other = (table.drop_columns(["created"]) for table in (one, other))
        assert one.equals(other)


def test_a_stopped_run_goes_on(clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan) -> None:
    out = tmp_path / "out"
    first, second = Told(), Told()
    with opened(out, identity) as folder:
        steps = running(clips, folder, first, plan)
        while next(steps).done < 4:
            pass
        steps.close()
    last = run(clips, out, identity, plan, second)[-1]
    assert (last.before, last.done, last.failed) == (4, 3, 2)
    assert not {*first.analysed} & {*second.analysed}
    assert len(rows(out)) == 7
    assert run(clips, out, identity, plan)[-1].before == 7


def test_an_archive_grows(clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan) -> None:
    out, pool = tmp_path / "out", Told()
    run(clips, out, identity, plan)
    more = [write_clip(tmp_path / "more" / "new.avi", seed=9, frames=3), tmp_path / "more" / "twin.avi"]
    shutil.copy(clips[1], more[1])
    assert run(more, out, identity, plan, pool)[-1].done == 2
    assert pool.analysed == ["new.avi"]
    assert len(rows(out)) == 9


def test_a_changed_file_is_analysed_again(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan
) -> None:
    out, pool = tmp_path / "out", Told()
    run(clips, out, identity, plan)
    write_clip(tmp_path / "in" / "clip1.avi", seed=77, frames=5)
    run(clips, out, identity, plan, pool)
    assert pool.analysed == ["clip1.avi"]
    assert rows(out)["clip1.avi"]["frames"] == 5
    assert len(pq.read_table(out / "tracks")) == 4


def test_a_clip_that_kills_its_worker_is_a_row(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan
) -> None:
    out = tmp_path / "out"
    died = Told({"again.avi": WorkerDiedError("It died.")})
    assert run(clips, out, identity, plan, died)[-1].failed == 4
    assert "clip2.avi" not in died.analysed  # which would cost as many workers again
    found = rows(out)
    for name in ("again.avi", "clip2.avi"):
        assert (found[name]["error_kind"], found[name]["error"]) == ("WorkerDiedError", "It died.")
    assert run(clips, out, identity, plan)[-1].failed == 4
    pool = Told()
    last = run(clips, out, identity, plan, pool, retry=True)[-1]
    assert (last.before, last.done, last.failed) == (3, 4, 2)
    assert pool.analysed == ["again.avi", "none.mp4"]
    assert rows(out)["clip2.avi"]["error"] is None


@pytest.mark.parametrize("error", [ClipChangedError("“again.avi” was changed."), RuntimeError("away")])
def test_a_failure_of_one_file_is_not_that_of_its_twins(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan, error: Exception
) -> None:
    shutil.copy(clips[0], tmp_path / "in" / "beside.avi")
    shutil.copy(clips[0], tmp_path / "in" / "close.avi")
    same = [tmp_path / "in" / name for name in ("again.avi", "beside.avi", "clip2.avi", "close.avi")]
    pool = AllAtOnce({"again.avi": error, "beside.avi": error})
    last = run(same, tmp_path / "out", identity, plan, pool)[-1]
    assert pool.analysed == ["again.avi", "beside.avi", "clip2.avi"]
    assert (last.done, last.failed) == (4, 2)
    found = rows(tmp_path / "out")
    assert [name for name in sorted(found) if found[name]["error"] is None] == ["clip2.avi", "close.avi"]
    assert found["again.avi"]["sha256"] == found["clip2.avi"]["sha256"]


@pytest.mark.parametrize(
    ("error", "analysed"),
    [
        (ClipChangedError("It was changed."), ["new.avi"]),
        (WorkerDiedError("It died."), ["new.avi"]),
        (NotAClipError("It is no clip."), []),
    ],
)
def test_a_failure_is_given_to_a_file_that_comes_later_only_if_it_lies_in_the_bytes(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan, error: Exception, analysed: list[str]
) -> None:
    out, pool = tmp_path / "out", Told()
    assert run(clips[1:2], out, identity, plan, Told({clips[1].name: error}))[-1].failed == 1
    new = tmp_path / "in" / "new.avi"
    shutil.copy(clips[1], new)
    last = run([clips[1], new], out, identity, plan, pool)[-1]
    assert (last.before, last.done, last.failed) == (1, 1, 2 - len(analysed))
    assert pool.analysed == analysed


def test_files_of_each_clip(clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan) -> None:
    out, pool = tmp_path / "out", Told()
    run(clips, out, identity, plan)
    (out / "files").mkdir()
    with_files = replace(plan, files=replace(plan.files, suffixes=(".json", ".csv")))
    last = run(clips, out, identity, with_files, pool)[-1]
    assert (last.before, last.done) == (3, 4)  # by then the files of clip2 are there
    assert pool.analysed == ["again.avi", "clip0.avi", "clip1.avi", "clip3.avi"]
    hashes = {row["sha256"] for row in rows(out).values() if row["error"] is None}
    assert {path.name for path in (out / "files").iterdir()} == {
        f"{sha256}.clarus{suffix}" for sha256 in hashes for suffix in (".json", ".csv")
    }
    assert run(clips, out, identity, with_files)[-1].before == 7


def test_what_concerns_every_clip_ends_the_run(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan
) -> None:
    with pytest.raises(ModelCorruptError):
        run(clips, tmp_path / "out", identity, replace(plan, model_sha256="0" * 64))
    with pytest.raises(ArchiveError, match="A worker runs version"):
        run(clips, tmp_path / "out", identity, replace(plan, app_version="0.0"))
    no_folder = Files(tmp_path / "nowhere", (".json",))
    with pytest.raises(ReportError):
        run(clips, tmp_path / "out", identity, replace(plan, files=no_folder))
    assert run(clips, tmp_path / "out", identity, plan)[-1].failed == 2


def test_something_unexpected_is_a_row(
    clips: list[Path], tmp_path: Path, identity: Identity, plan: Plan
) -> None:
    class Failing(Told):
        def submit(self, then: Then, function: Callable[..., Any], *arguments: Any) -> None:
            def fail(*_: object) -> None:
                raise RuntimeError(f"no {clips[0]}")

            super().submit(then, fail if function.__name__ == "analyse" else function, *arguments)

    last = run(clips, tmp_path / "out", identity, plan, Failing())[-1]
    assert last.failed == 7
    row = rows(tmp_path / "out")["clip0.avi"]
    assert row["error_kind"] == "unexpected"
    assert row["error"].startswith("Something unexpected went wrong (RuntimeError at ")
    assert "clip" not in row["error"]
    assert row["sha256"] is not None


def test_who_a_dicom_file_is_of_is_hidden_in_its_name(tmp_path: Path) -> None:
    path = write_dicom(tmp_path / "Mustermann_L1.dcm", PatientName="Mustermann^Erika")
    looked = look(facts(path))
    assert looked.name == "•••_L1.dcm"
    assert "Mustermann" not in repr(looked)


def test_nor_is_it_told_in_the_sentence_of_an_error(tmp_path: Path, identity: Identity, plan: Plan) -> None:
    path = write_dicom(tmp_path / "Mustermann_L1.dcm", PatientName="Mustermann^Erika")
    looked = look(facts(path))
    assert isinstance(looked, Looked)
    path.unlink()
    row = analyse(looked, plan).row
    assert row["error"].startswith("There is no file named “•••_L1.dcm”.")
    assert "Mustermann" not in row["name"] + row["error"]


def test_a_dicom_file_of_which_nobody_knows_whose_it_is_has_no_name(tmp_path: Path) -> None:
    path = tmp_path / "Mustermann.dcm"
    path.write_bytes(bytes(128) + b"DICM" + b"no header at all")
    result = look(facts(path))
    assert isinstance(result, Result)
    assert result.row["name"] == "•••"
    assert result.row["sha256"] is not None
    assert "“•••”" in result.row["error"]
    assert "Mustermann" not in result.row["error"]


def test_of_a_series_the_newest_image_counts(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "series", tiles())
    before = facts(folder)
    newest = folder.stat().st_mtime_ns + 10**12
    os.utime(sorted(folder.iterdir())[1], ns=(newest, newest))
    after = facts(folder)
    assert after.size_bytes == before.size_bytes
    assert before.modified is not None
    assert after.modified is not None
    assert after.modified - before.modified > timedelta(minutes=10)


def test_time_left() -> None:
    assert Progress(10, 2, 0, 0, 0, 1.0).seconds_left is None
    progress = Progress(10, 2, 4, 0, 100, 2.0)
    assert (progress.files_per_s, progress.frames_per_s, progress.seconds_left) == (2.0, 50.0, 2.0)
