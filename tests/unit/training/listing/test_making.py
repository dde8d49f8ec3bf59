"""``clarus-train manifest`` from end to end: one table of several sources, and its account."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from clarus_desktop.core.flags import Segment
from clarus_training.cli import main
from clarus_training.clips import TEST, LabelledClip, patients_of
from clarus_training.listing.manifest import read_manifest, write_manifest
from clips import write_clip

COLUMNS = ("file", "dataset", "patient", "severity", "label", "consolidation", "license")


class Source:
    """A folder with ``clips.csv``, filled clip by clip."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.rows: list[tuple[str, ...]] = []
        folder.mkdir()

    def add(self, file: str, patient: str, *, seed: int | None = None, healthy: bool = True) -> Path:
        """A row, and its clip where a seed is given."""
        diagnosis = "healthy" if healthy else "bacterial pneumonia"
        self.rows.append((file, "ours", patient, "", diagnosis, str(int(not healthy)), "CC0"))
        with (self.folder / "clips.csv").open("w", newline="", encoding="utf-8") as out:
            csv.writer(out).writerows([COLUMNS, *self.rows])
        return write_clip(self.folder / file, seed) if seed is not None else self.folder / file

    def listed(self, out: Path, *options: str) -> dict[str, LabelledClip]:
        """The clips of the manifest that is made, by the names of their files."""
        assert main(["manifest", "--listed", str(self.folder), "--out", str(out), *options]) == 0
        return {Path(clip.path).name: clip for clip in read_manifest(out)}


@pytest.fixture
def source(tmp_path: Path) -> Source:
    return Source(tmp_path / "source")


def _account(out: Path) -> dict[str, Any]:
    account: dict[str, Any] = json.loads(out.with_suffix(".account.json").read_text(encoding="utf-8"))
    return account


def test_patients_are_divided_and_paths_are_relative_to_the_manifest(source: Source, tmp_path: Path) -> None:
    for number in range(12):
        source.add(f"{number}.avi", f"p{number // 2}", seed=number, healthy=number < 6)
    (tmp_path / "elsewhere").mkdir()
    out = tmp_path / "elsewhere" / "m.csv"
    clips = source.listed(out, "--folds", "2", "--held-out", "0.34")
    assert clips["0.avi"].path == "../source/0.avi"
    assert all((out.parent / clip.path).is_file() for clip in clips.values())
    assert {clip.fold for clip in clips.values()} == {TEST, "1", "2"}
    for fold in (TEST, "1", "2"):
        mine = [clip for clip in clips.values() if clip.fold == fold]
        assert len(patients_of(mine)) == 2
        assert {clip.diagnosis for clip in mine} == {"healthy", "bacterial pneumonia"}
    account = _account(out)
    assert account["counts"]["fold"] == {"1": [4, 2], "2": [4, 2], "test": [4, 2]}
    assert (account["clips"], account["patients"], account["dropped"]) == (12, 6, [])


def test_bad_rows_and_files_are_named_and_counted(
    source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(4):
        source.add(f"{number}.avi", f"p{number}", seed=number)
    source.add("broken.avi", "p5").write_bytes(b"RIFF")
    source.add("lost.avi", "p6")
    source.add("nobody.avi", "", seed=7)
    out = tmp_path / "m.csv"
    assert set(source.listed(out)) == {"0.avi", "1.avi", "2.avi", "3.avi"}
    assert _account(out)["dropped_by_reason"] == {
        "there is no such file": 1,
        "the patient is not told": 1,
        "the clip can't be read": 1,
    }
    told = capsys.readouterr().out
    assert "4 clips of 4 patients" in told
    assert "broken.avi, clips.csv, row 6: “broken.avi”" in told
    assert str(tmp_path) not in told


def test_copies_are_dropped_and_tie_their_patients(source: Source, tmp_path: Path) -> None:
    for number in range(6):
        source.add(f"{number}.avi", f"p{number}", seed=number)
    shutil.copyfile(source.folder / "0.avi", source.add("copy.avi", "anna"))
    source.add("other.avi", "anna", seed=8)
    shutil.copyfile(source.folder / "1.avi", source.add("contradiction.avi", "bert", healthy=False))
    clips = source.listed(tmp_path / "m.csv")
    assert set(clips) == {"0.avi", "2.avi", "3.avi", "4.avi", "5.avi", "other.avi"}
    assert clips["0.avi"].group == clips["other.avi"].group == "anna"
    assert clips["0.avi"].fold == clips["other.avi"].fold
    account = _account(tmp_path / "m.csv")
    reasons = {Path(each["what"]).name: each["why"] for each in account["dropped"]}
    assert reasons == {
        "copy.avi": "the same content is listed elsewhere",
        "1.avi": "the same content is listed with other labels",
        "contradiction.avi": "the same content is listed with other labels",
    }
    assert [tie["other_labels"] for tie in account["ties"]] == [False, True]


def test_near_duplicates_stay_and_stand_on_one_side(
    source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(6):
        source.add(f"{number}.avi", f"p{number}", seed=number)
    write_clip(source.add("longer.avi", "anna", healthy=False), seed=3, frames=11)
    clips = source.listed(tmp_path / "m.csv")
    assert len(clips) == 7
    assert clips["3.avi"].group == clips["longer.avi"].group == "anna"
    (tie,) = _account(tmp_path / "m.csv")["ties"]
    assert sorted(tie["patients"]) == ["anna", "p3"]
    assert "labelled differently" in capsys.readouterr().out


def test_kept_patients_stay_and_a_tie_takes_them_out_of_the_held_out_ones(
    source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(8):
        source.add(f"{number}.avi", f"p{number}", seed=number)
    first = source.listed(tmp_path / "first.csv")
    source.add("new.avi", "new", seed=20)
    for seed in ("1", "2", "3"):
        again = source.listed(tmp_path / "again.csv", "--keep", str(tmp_path / "first.csv"), "--seed", seed)
        assert {name: again[name].fold for name in first} == {name: clip.fold for name, clip in first.items()}
        assert again["new.avi"].fold
    held_out = next(name for name, clip in first.items() if clip.fold == TEST)
    trained = next(name for name, clip in first.items() if clip.fold == "2")
    shutil.copyfile(source.folder / held_out, source.add("copy.avi", first[trained].patient))
    capsys.readouterr()
    moved = source.listed(tmp_path / "moved.csv", "--keep", str(tmp_path / "first.csv"))
    assert moved[held_out].fold == moved[trained].fold == "2"
    assert _account(tmp_path / "moved.csv")["moved"] == [first[held_out].patient]
    assert f"{first[held_out].patient} is not in the fold it was in" in capsys.readouterr().out
    assert (
        main(
            [
                "manifest",
                "--listed",
                str(source.folder),
                "--out",
                "x",
                "--folds",
                "1",
                "--keep",
                str(tmp_path / "first.csv"),
            ]
        )
        == 1
    )
    assert "in fold 2, 3, which there won't be" in capsys.readouterr().err


def test_frames_outside_the_zambian_ranges_are_clear(tmp_path: Path) -> None:
    write_clip(tmp_path / "1-0_LPT.avi", 0, frames=8)
    write_clip(tmp_path / "2-0_LPT.avi", 1, frames=8)
    write_clip(tmp_path / "3-0_LPT.avi", 2, frames=8)
    rows = ["1-0,LPT,2,4,37", "2-0,LPT,,,", "3-0,LPT,2,8,87"]
    columns = (
        "Video_ID,Region,ConsolidationStartFrame,ConsolidationEndFrame,Percent of video with consolidation "
    )
    (tmp_path / "labels.csv").write_text("\n".join([columns, *rows]), encoding="utf-8")
    out = tmp_path / "m.parquet"
    pytest.importorskip("pyarrow")
    assert main(["manifest", "--zambia", str(tmp_path), "--out", str(out)]) == 0
    one, none = read_manifest(out)
    assert (one.consolidation_frames, one.clear_frames) == ((Segment(2, 4),), (Segment(0, 1), Segment(5, 7)))
    assert one.grades().tolist() == [0, 0, 1, 1, 1, 0, 0, 0]
    assert none.grades().tolist() == [0] * 8
    (dropped,) = _account(out)["dropped"]
    assert "last frame is 7" in dropped["detail"]


@pytest.mark.parametrize(
    ("options", "said", "status"),
    [
        ([], "at least one source", 2),
        (["--listed", "."], "clips.csv", 1),
        (["--listed", ".", "--folds", "0"], "--folds takes 1 to 99", 2),
        (["--listed", ".", "--held-out", "1"], "--held-out a share", 2),
    ],
)
def test_what_can_not_be_made_is_refused_in_words(
    options: list[str],
    said: str,
    status: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["manifest", *options, "--out", "m.csv"]) == status
    assert said in capsys.readouterr().err
    assert not (tmp_path / "m.csv").exists()


def test_a_source_without_any_clip_left_makes_no_manifest(
    source: Source, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source.add("lost.avi", "anna")
    assert main(["manifest", "--listed", str(source.folder), "--out", str(tmp_path / "m.csv")]) == 1
    assert "No clip is left: there is no such file." in capsys.readouterr().err


@pytest.mark.realdata
def test_the_bundled_models_split_keeps_its_patients(lus: Path, tmp_path: Path) -> None:
    """On a few real clips; ``training/split-1.1.csv`` holds the folds that version 1.1 was made with."""
    with (lus / "clips.csv").open(newline="", encoding="utf-8") as file:
        rows = [
            row for row in csv.DictReader(file) if row["patient"] in ("pocus-9", "pocus-175", "pocus-210")
        ]
    folder = tmp_path / "some"
    folder.mkdir()
    for row in rows:
        (folder / row["file"]).parent.mkdir(exist_ok=True)
        (folder / row["file"]).symlink_to(lus / row["file"])
    with (folder / "clips.csv").open("w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    split = Path(__file__).parents[4] / "training" / "split-1.1.csv"
    manifest = tmp_path / "m.csv"
    assert main(["manifest", "--listed", str(folder), "--out", str(manifest), "--keep", str(split)]) == 0
    folds = {clip.patient: clip.fold for clip in read_manifest(manifest)}
    with split.open(newline="", encoding="utf-8") as file:
        published = {row["patient"]: row["fold"] for row in csv.DictReader(file)}
    assert len(published) == 83
    assert folds["pocus-9"] == published["pocus-9"]
    assert published["pocus-175"] == TEST
    assert folds["pocus-175"] == folds["northumbria-1009"] == published["northumbria-1009"] == "3"


def test_a_manifest_need_not_be_made_by_the_command(tmp_path: Path) -> None:
    """Whoever writes one by hand may leave the group out."""
    clip = LabelledClip("a.mp4", "ours", "anna", sha256="0" * 64, frames=3)
    write_manifest([clip], tmp_path / "m.csv")
    assert read_manifest(tmp_path / "m.csv")[0].group == "anna"
