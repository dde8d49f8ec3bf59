"""From a review in the store to targets of single frames."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clarus_desktop.core.errors import ExchangeError
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.history import Action
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.core.zones import Protocol
from clarus_desktop.store import Store, open_store
from clarus_desktop.store.exchange import write_manifest
from clarus_training.cli import main
from clarus_training.clips import REVIEWED, LabelledClip
from clarus_training.footage import load_clips, prepare_clips
from clarus_training.listing.importing import Candidate, Found, reviewed
from clarus_training.listing.manifest import ManifestError, read_manifest
from clarus_training.recipe.config import Config, Export
from clarus_training.recipe.run import Run

FRAMES = 12
CONFIRMED, REJECTED, UNSURE = Judgement.CONFIRMED, Judgement.REJECTED, Judgement.UNSURE
PRESENT, ABSENT = Opinion(Answer.PRESENT), Opinion(Answer.ABSENT)


class Desk:
    """An exam of one clip, and a reviewer who says what the test wants."""

    def __init__(self, store: Store, folder: Path) -> None:
        self.store, self.folder = store, folder
        self.file = folder / "clip_L1.mp4"
        self.file.write_bytes(b"a clip")
        self.clip = hashlib.sha256(b"a clip").hexdigest()
        clip = ExamClip(self.clip, "clip_L1.mp4", str(self.file), 6, FRAMES, 1.0, "L1")
        created = datetime(2026, 11, 23, tzinfo=UTC)
        self.exam = Exam("e7", "Visit", str(folder), created, Protocol.ZONES8, (clip,))
        store.save_exam(None, self.exam, "Anna", "Open as exam")

    def find(self, first: int, last: int, judgement: Judgement, kind: FindingKind | None = None) -> None:
        finding = Finding(f"f{first}{last}", Segment(first, last), judgement, kind)
        self.store.save(Change(self.clip, "Anna", Subject.FINDING, None, finding))

    def say(self, opinion: Opinion) -> None:
        self.store.save(Change(self.clip, "Anna", Subject.OPINION, None, opinion))

    def row(self) -> dict[str, str]:
        path = self.folder / "manifest.csv"
        write_manifest(self.store, self.exam, path, "Anna")
        with path.open(newline="", encoding="utf-8") as file:
            (row,) = csv.DictReader(file)
        return row

    def found(self) -> Found:
        self.row()
        return reviewed.find(self.folder / "manifest.csv")

    def read(self) -> Candidate:
        (candidate,) = self.found().candidates
        return candidate


def _graded(candidate: Candidate, frames: int) -> np.ndarray:
    return replace(candidate.clip, frames=frames).grades()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with contextlib.closing(open_store(tmp_path / "store")) as store:
        yield Desk(store, tmp_path)


def test_confirmed_and_rejected_frames_make_the_round_trip(desk: Desk) -> None:
    desk.find(1, 3, CONFIRMED, FindingKind.SMALL_CONSOLIDATION)
    desk.find(3, 4, CONFIRMED)
    desk.find(6, 6, REJECTED)
    desk.find(8, 9, UNSURE)
    desk.find(10, 11, CONFIRMED, FindingKind.B_LINES)
    desk.say(PRESENT)
    assert desk.row() == {
        "path": str(desk.file),
        "sha256": desk.clip,
        "patient": "e7",
        "dataset": REVIEWED,
        "zone": "L1",
        "reviewer": "Anna",
        "consolidation": "1-4",
        "clear": "6-6",
        "clip_label": "present",
        "licence": "",
    }
    candidate = desk.read()
    assert candidate.clip == LabelledClip(
        "",
        REVIEWED,
        "e7",
        consolidation=True,
        consolidation_frames=(Segment(1, 4),),
        clear_frames=(Segment(6, 6),),
    )
    assert (candidate.file, candidate.sha256) == (desk.file, desk.clip)
    nan = np.nan
    expected = [nan, 1, 1, 1, 1, nan, 0, nan, nan, nan, nan, nan]
    np.testing.assert_array_equal(_graded(candidate, FRAMES), np.array(expected, np.float32))


@pytest.mark.parametrize(
    ("findings", "opinion", "settled", "grades"),
    [
        ([], PRESENT, None, "1111"),
        ([], ABSENT, None, "0000"),
        ([(1, 1, CONFIRMED)], None, None, "?1??"),
        ([(1, 1, REJECTED)], None, None, "?0??"),
        ([(1, 1, REJECTED)], PRESENT, None, "1011"),
        ([(1, 1, CONFIRMED)], ABSENT, None, "0?00"),  # the reviewer contradicts themselves
        ([(0, 2, CONFIRMED), (2, 3, REJECTED)], PRESENT, None, "11?0"),  # frame 2 is in neither
        ([], PRESENT, ABSENT, "0000"),  # an adjudication goes first
        ([(1, 1, REJECTED)], Opinion(Answer.CANNOT_TELL), None, "?0??"),
    ],
)
def test_grades_of_frames(
    desk: Desk,
    findings: list[tuple[int, int, Judgement]],
    opinion: Opinion | None,
    settled: Opinion | None,
    grades: str,
) -> None:
    for finding in findings:
        desk.find(*finding)
    if opinion is not None:
        desk.say(opinion)
    if settled is not None:
        desk.store.adjudicate(desk.clip, "Carla", settled)
    shown = ["?" if np.isnan(grade) else str(int(grade)) for grade in _graded(desk.read(), 4)]
    assert "".join(shown) == grades


def test_what_nobody_could_tell_teaches_nothing(desk: Desk) -> None:
    desk.say(Opinion(Answer.CANNOT_TELL))
    assert desk.row()["clip_label"] == ""
    assert [each.why for each in desk.found().dropped] == ["the label is not told"]


def test_a_moved_clip_is_found_and_a_lost_or_changed_one_is_named(desk: Desk) -> None:
    desk.say(ABSENT)
    moved = desk.folder / os.fsdecode(b"moved \xe9.mp4")
    desk.file.rename(moved)
    manifest = desk.folder / "manifest.csv"
    assert write_manifest(desk.store, desk.exam, manifest, "Anna").lost == ("clip_L1.mp4",)
    desk.store.saw(desk.clip, moved, 6)
    assert write_manifest(desk.store, desk.exam, manifest, "Anna").clips == 1
    assert reviewed.find(manifest).candidates[0].file == moved
    moved.write_bytes(b"another clip")
    assert write_manifest(desk.store, desk.exam, manifest, "Anna").lost == ("clip_L1.mp4",)


def test_the_log_tells_of_it_and_a_failure_is_said(desk: Desk) -> None:
    desk.say(ABSENT)
    assert write_manifest(desk.store, desk.exam, desk.folder / "m.csv", "Anna", by="Dora").logged
    event, *_ = desk.store.history(exam=desk.exam.id)
    assert (event.action, event.reviewer) == (Action.EXPORT, "Dora")
    with pytest.raises(ExchangeError, match="was not written"):
        write_manifest(desk.store, desk.exam, desk.folder / "none" / "m.csv", "Anna")
    assert desk.store.history(exam=desk.exam.id)[0].number == event.number


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sha256": "x"}, "no SHA-256"),
        ({"clip_label": "maybe"}, "not present, absent or empty"),
        ({"consolidation": "5-3"}, "no range"),
        ({"clear": "1-2,4-5"}, "no range"),
        ({"consolidation": "-1-2"}, "no range"),
        ({"patient": ""}, "patient"),
        ({"path": "elsewhere.mp4"}, "no such file"),
    ],
)
def test_a_row_that_makes_no_sense_is_dropped_and_named(
    desk: Desk, changes: dict[str, str], said: str
) -> None:
    desk.say(ABSENT)
    manifest = _write(desk.folder, [{**desk.row(), **changes}])
    found = reviewed.find(manifest)
    assert found.candidates == []
    (dropped,) = found.dropped
    assert said in f"{dropped.why} {dropped.detail}"
    assert dropped.where == "reviewed.csv, row 2"


def test_another_table_is_refused(tiny_data: Path) -> None:
    with pytest.raises(ManifestError, match=r"clips\.csv” lacks the columns path, sha256"):
        reviewed.find(tiny_data / "clips.csv")


def _write(folder: Path, rows: list[dict[str, Any]]) -> Path:
    path = folder / "reviewed.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def _row(clip: Path, **changes: str) -> dict[str, Any]:
    return {
        "path": clip,
        "sha256": hashlib.sha256(clip.read_bytes()).hexdigest(),
        "patient": "e7",
        "consolidation": "2-5",
        "clear": "",
        "clip_label": "present",
        "licence": "own",
        **changes,
    }


@pytest.fixture
def manifest_of(tiny_data: Path, tmp_path: Path) -> Callable[..., Path]:
    """Makes a manifest of the first eight clips of ``tiny_data`` and of a table of reviewed clips."""
    listed = tmp_path / "listed"
    listed.mkdir()
    lines = (tiny_data / "clips.csv").read_text(encoding="utf-8").splitlines()[:9]
    (listed / "clips.csv").write_text("\n".join(lines), encoding="utf-8")
    for clip in sorted(tiny_data.glob("clip_[0-3]_*.mp4")):
        shutil.copyfile(clip, listed / clip.name)

    def make(*rows: dict[str, Any]) -> Path:
        manifest, table = tmp_path / "both.csv", _write(tmp_path, list(rows))
        sources = ["--listed", str(listed), "--reviewed", str(table)]
        assert main(["manifest", *sources, "--out", str(manifest)]) == 0
        return manifest

    return make


def test_a_training_learns_from_reviewed_clips(
    manifest_of: Callable[..., Path], demo_clip: Path, tmp_path: Path
) -> None:
    """Whichever folds it leaves out; no label-free encoder sees them, and no fold holds them."""
    recipe = Config(manifest=manifest_of(_row(demo_clip)), export=Export(name="mine", version="1"))
    run = Run.start(recipe, tmp_path / "run")
    (clip,) = run.undivided
    assert (clip.patient, clip.dataset, clip.licence) == ("e7", REVIEWED, "own")
    assert clip not in run.training_clips()
    assert clip in run.supervised_clips((1, 2))
    prepare_clips([clip], recipe.manifest.parent, recipe.frames, run.frames)
    (footage,) = load_clips([clip], run.frames)
    assert np.flatnonzero(footage.grades == 1).tolist() == [2, 3, 4, 5]
    assert np.isnan(footage.grades).sum() == len(footage.frames) - 4


def test_patients_of_the_split_are_not_reviewed_ones_too(
    manifest_of: Callable[..., Path],
    tiny_data: Path,
    demo_clip: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One clip is listed as well, and with it all others of that exam are out, too."""
    listed = _row(tiny_data / "clip_0_0.mp4", clip_label="absent", consolidation="")
    manifest = manifest_of(listed, _row(demo_clip))
    told = capsys.readouterr().out
    assert "the same content is listed elsewhere" in told
    assert "demo.mp4, reviewed.csv, row 3" in told
    clips = read_manifest(manifest)
    assert len(clips) == 8
    assert not any(clip.dataset == REVIEWED for clip in clips)


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"sha256": "0" * 64}, "changed since"), ({"clear": "100000-100001"}, "go beyond it")],
)
def test_a_file_that_is_not_as_it_was_reviewed_is_dropped(
    manifest_of: Callable[..., Path],
    demo_clip: Path,
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, str],
    said: str,
) -> None:
    assert len(read_manifest(manifest_of(_row(demo_clip, **changes)))) == 8
    assert said in capsys.readouterr().out
