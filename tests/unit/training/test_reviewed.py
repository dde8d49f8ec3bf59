"""From a review in the store to targets of single frames."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clarus_desktop.core.errors import ClipChangedError, ExchangeError
from clarus_desktop.core.exams import Exam, ExamClip
from clarus_desktop.core.findings import Finding, FindingKind, Judgement
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.history import Action
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.core.zones import Protocol
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.store import Store, open_store
from clarus_desktop.store.exchange import write_manifest
from clarus_training.card import make_card
from clarus_training.cli import main
from clarus_training.clips import REVIEWED, LabelledClip, read_clips
from clarus_training.footage import load_reviewed, prepare_reviewed
from clarus_training.reviewed import ReviewedClip, read_reviewed
from clarus_training.training import Run

FRAMES = 12
CONFIRMED, REJECTED, UNSURE = Judgement.CONFIRMED, Judgement.REJECTED, Judgement.UNSURE
PRESENT, ABSENT = Opinion(Answer.PRESENT), Opinion(Answer.ABSENT)
SMALL = Preprocessing(size=32)


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

    def read(self) -> ReviewedClip:
        self.row()
        (clip,) = read_reviewed(self.folder / "manifest.csv")
        return clip


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
    clip = desk.read()
    assert clip.clip == LabelledClip(f"reviewed/{desk.clip}", REVIEWED, "e7", consolidation=True)
    assert (clip.path, clip.sha256) == (desk.file, desk.clip)
    nan = np.nan
    expected = [nan, 1, 1, 1, 1, nan, 0, nan, nan, nan, nan, nan]
    np.testing.assert_array_equal(clip.grades(FRAMES), np.array(expected, np.float32))


@pytest.mark.parametrize(
    ("findings", "opinion", "settled", "grades", "consolidation"),
    [
        ([], PRESENT, None, "1111", True),
        ([], ABSENT, None, "0000", False),
        ([(1, 1, CONFIRMED)], None, None, "?1??", True),
        ([(1, 1, REJECTED)], None, None, "?0??", False),
        ([(1, 1, REJECTED)], PRESENT, None, "1011", True),
        ([(1, 1, CONFIRMED)], ABSENT, None, "0?00", False),  # the reviewer contradicts themselves
        ([(0, 2, CONFIRMED), (2, 3, REJECTED)], PRESENT, None, "11?0", True),  # frame 2 is in neither
        ([], PRESENT, ABSENT, "0000", False),  # an adjudication goes first
        ([(1, 1, REJECTED)], Opinion(Answer.CANNOT_TELL), None, "?0??", False),
    ],
)
def test_grades_of_frames(
    desk: Desk,
    findings: list[tuple[int, int, Judgement]],
    opinion: Opinion | None,
    settled: Opinion | None,
    grades: str,
    consolidation: bool,
) -> None:
    for finding in findings:
        desk.find(*finding)
    if opinion is not None:
        desk.say(opinion)
    if settled is not None:
        desk.store.adjudicate(desk.clip, "Carla", settled)
    clip = desk.read()
    shown = ["?" if np.isnan(grade) else str(int(grade)) for grade in clip.grades(4)]
    assert "".join(shown) == grades
    assert clip.clip.consolidation is consolidation


def test_what_nobody_could_tell_teaches_nothing(desk: Desk) -> None:
    desk.say(Opinion(Answer.CANNOT_TELL))
    assert desk.row()["clip_label"] == ""
    assert read_reviewed(desk.folder / "manifest.csv") == []


def test_a_moved_clip_is_found_and_a_lost_or_changed_one_is_named(desk: Desk) -> None:
    desk.say(ABSENT)
    moved = desk.folder / os.fsdecode(b"moved \xe9.mp4")
    desk.file.rename(moved)
    manifest = desk.folder / "manifest.csv"
    assert write_manifest(desk.store, desk.exam, manifest, "Anna").lost == ("clip_L1.mp4",)
    desk.store.saw(desk.clip, moved, 6)
    assert write_manifest(desk.store, desk.exam, manifest, "Anna").clips == 1
    assert read_reviewed(manifest)[0].path == moved
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
        ({"clip_label": "maybe"}, "no clip_label"),
        ({"consolidation": "5-3"}, "no range"),
        ({"clear": "1-2,4-5"}, "no range"),
        ({"consolidation": "-1-2"}, "no range"),
    ],
)
def test_a_row_that_makes_no_sense_is_refused(desk: Desk, changes: dict[str, str], said: str) -> None:
    desk.say(ABSENT)
    manifest = _write(desk.folder, [{**desk.row(), **changes}])
    with pytest.raises(ValueError, match=said):
        read_reviewed(manifest)


def test_another_table_is_refused(tiny_data: Path) -> None:
    with pytest.raises(ValueError, match=r"clips\.csv lacks clear, clip_label"):
        read_reviewed(tiny_data / "clips.csv")


def test_ranges_beyond_the_clip_are_refused(desk: Desk) -> None:
    desk.find(2, 11, CONFIRMED)
    with pytest.raises(ValueError, match="beyond its last one, 10"):
        desk.read().grades(11)


def _write(folder: Path, rows: list[dict[str, Any]]) -> Path:
    path = folder / "reviewed.csv"
    with path.open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


@pytest.fixture
def reviewed(demo_clip: Path, tmp_path: Path) -> Path:
    """A manifest of the demo clip, frames 2 to 5 confirmed."""
    row = {
        "path": demo_clip,
        "sha256": hashlib.sha256(demo_clip.read_bytes()).hexdigest(),
        "patient": "e7",
        "consolidation": "2-5",
        "clear": "",
        "clip_label": "present",
        "licence": "own",
    }
    return _write(tmp_path, [row])


def test_frames_are_kept_under_the_hash_and_graded(reviewed: Path, tmp_path: Path) -> None:
    clips = read_reviewed(reviewed)
    prepare_reviewed(clips, SMALL, tmp_path / "cache")
    assert (tmp_path / "cache" / f"reviewed/{clips[0].sha256}.npy").is_file()
    (footage,) = load_reviewed(clips, tmp_path / "cache")
    assert footage.frames.shape[1:] == (32, 32)
    assert np.flatnonzero(footage.grades == 1).tolist() == [2, 3, 4, 5]
    assert np.isnan(footage.grades).sum() == len(footage.frames) - 4


def test_a_file_that_is_not_the_one_reviewed_is_refused(reviewed: Path, tmp_path: Path) -> None:
    (clip,) = read_reviewed(reviewed)
    with pytest.raises(ClipChangedError, match="no longer the clip that was reviewed"):
        prepare_reviewed([replace(clip, sha256="0" * 64)], SMALL, tmp_path / "cache")


def test_a_training_takes_reviewed_clips_into_its_tuning(
    tiny_data: Path,
    tiny_options: list[str],
    reviewed: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["train", "--data", str(tiny_data), "--out", str(tmp_path / "run"), *tiny_options]
    assert main([*arguments, "--reviewed", str(reviewed)]) == 0
    run = Run.open(tmp_path / "run")
    assert [each.clip.patient for each in run.reviewed()] == ["e7"]
    assert not any(clip.dataset == REVIEWED for clip in run.clips)
    card = make_card(run, "mine", "1", {}, 0.85, [], [])
    (entry,) = [entry for entry in card["training"]["data"] if "reviewed" in entry["name"]]
    assert (entry["licence"], entry["patients"], entry["clips"]) == ("own", 1, 1)
    assert main(arguments) == 1
    assert "other reviewed clips" in capsys.readouterr().err


def test_a_clip_is_not_both_listed_and_reviewed(
    tiny_data: Path,
    tiny_options: list[str],
    reviewed: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = tmp_path / "data"
    shutil.copytree(tiny_data, data)
    listed = read_clips(data)[0].file
    with reviewed.open(newline="", encoding="utf-8") as file:
        shutil.copyfile(next(csv.DictReader(file))["path"], data / listed)
    arguments = ["train", "--data", str(data), "--out", str(tmp_path / "run"), *tiny_options]
    assert main([*arguments, "--reviewed", str(reviewed)]) == 1
    assert "among those of clips.csv as well: demo.mp4" in capsys.readouterr().err
