"""Archives read back, whole and damaged."""

from __future__ import annotations

import json
import math
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clarus_desktop.archive.names import CLIPS, MANIFEST, TRACKS
from clarus_desktop.archive.parts import settle_clips, settle_tracks
from clarus_desktop.archive.reading import is_archive, open_archive
from clarus_desktop.archive.rows import clips_table, tracks_row, tracks_table
from clarus_desktop.archive.schema import LATER
from clarus_desktop.core.clip import Area, AreaKind, Gap, Timing
from clarus_desktop.core.errors import (
    ArchiveDamagedError,
    ArchiveError,
    ArchiveTooNewError,
    NotAnArchiveError,
)
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind
from made_up_archive import BEGAN, MODEL, in_a_region, made_up_snapshot, write_archive

HASHES = [f"{number:064x}" for number in range(3)]


@pytest.fixture
def snapshots() -> list[Snapshot]:
    return [made_up_snapshot(sha256, height) for sha256, height in zip(HASHES, (0.1, 0.9, 0.4), strict=True)]


@pytest.fixture
def folder(tmp_path: Path, snapshots: list[Snapshot]) -> Path:
    """Three clips, the first also under a second name, and a file that is none."""
    there = tmp_path / "clips"
    results: list[tuple[Path, Snapshot | str]] = [
        *((there / f"{name}.mp4", snapshot) for name, snapshot in zip("cab", snapshots, strict=True)),
        (there / "twin.mp4", snapshots[0]),
        (there / "none.mp4", "It holds no video."),
    ]
    return write_archive(tmp_path / "archive", results)


def rewrite(path: Path, change: Callable[[pa.Table], pa.Table]) -> None:
    pq.write_table(change(pq.read_table(path)), path)


def put(name: str, value: Any) -> Callable[[pa.Table], pa.Table]:
    """The same table with a value in the first row of a column."""

    def change(table: pa.Table) -> pa.Table:
        values = [value, *table.column(name).to_pylist()[1:]]
        place = table.schema.get_field_index(name)
        return table.set_column(
            place, table.schema.field(name), pa.array(values, table.schema.field(name).type)
        )

    return change


def part(folder: Path, name: str) -> Path:
    (path,) = (folder / name).glob("*.parquet")
    return path


def edit(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    manifest = json.loads((folder / MANIFEST).read_text())
    change(manifest)
    (folder / MANIFEST).write_text(json.dumps(manifest))


def test_what_is_listed(folder: Path, snapshots: list[Snapshot]) -> None:
    archive = open_archive(folder)
    assert [file.name for file in archive.files] == ["a.mp4", "b.mp4", "c.mp4", "none.mp4", "twin.mp4"]
    first = archive.files[0]
    assert (first.sha256, first.frames, first.error) == (HASHES[1], 8, "")
    assert first.verdicts == snapshots[1].verdicts
    assert archive.files[2].sha256 == archive.files[4].sha256 == HASHES[0]
    failed = archive.files[3]
    assert (failed.sha256, failed.error, failed.verdicts) == ("", "It holds no video.", {})
    assert failed.path == str(folder.parent / "clips" / "none.mp4")
    info = archive.info
    assert (info.model_name, info.model_version, info.model_sha256) == ("screening", "2.1", MODEL.sha256)
    assert info.created == info.finished == BEGAN


def test_a_snapshot_comes_back_as_it_was(tmp_path: Path) -> None:
    made = in_a_region(made_up_snapshot(HASHES[0], 0.7, frames=20))
    spacing = (0.2, 0.21)
    clip = replace(
        made.clip,
        warnings=("2 frames are missing.",),
        missing_frames=2,
        gaps=(Gap(3, 2),),
        timing=Timing.UNKNOWN,
        areas=(Area(AreaKind.B_MODE, 1, 2, 30, 40, spacing), Area(AreaKind.OTHER, 0, 0, 5, 5, None)),
    )
    made = replace(made, clip=clip)
    path = tmp_path / "clip.mp4"
    back = open_archive(write_archive(tmp_path / "archive", [(path, made)])).snapshot(HASHES[0])
    for name in ("engine", "thresholds", "rule", "created", "app_version", "region", "verdicts"):
        assert getattr(back, name) == getattr(made, name), name
    for kind in TrackKind:
        assert back.tracks.values(kind).tobytes() == made.tracks.values(kind).tobytes()
    assert back.clip.times_s.tobytes() == clip.times_s.tobytes()
    told = {name: value for name, value in vars(back.clip).items() if name != "times_s"}
    assert told == {name: value for name, value in vars(clip).items() if name != "times_s"}
    assert back.model.reference_distances.tobytes() == MODEL.reference_distances.tobytes()
    for name in ("name", "version", "sha256", "architecture", "kinds", "thresholds", "rule", "card"):
        assert getattr(back.model, name) == getattr(MODEL, name), name
    assert back.complete


def gated(sha256: str) -> Snapshot:
    made = made_up_snapshot(sha256, 0.9)
    made.tracks.write(Chunk(0, np.arange(8), {}, np.array([1, 0, 0, 4, 4, 0, 0, 5], np.uint8)))
    return made


def test_gates_come_back(tmp_path: Path) -> None:
    made = gated(HASHES[0])
    archive = open_archive(write_archive(tmp_path / "archive", [(tmp_path / "clip.mp4", made)]))
    back = archive.snapshot(HASHES[0])
    assert back.tracks.gates.tolist() == made.tracks.gates.tolist()
    assert back.verdicts == made.verdicts == archive.files[0].verdicts
    assert {verdict.not_assessable for verdict in back.verdicts.values()} == {4}


def test_an_archive_from_before_there_were_gates_is_read_and_added_to(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "archive", [(tmp_path / "old.mp4", made_up_snapshot(HASHES[0], 0.9))])
    for name in (CLIPS, TRACKS):
        rewrite(part(folder, name), lambda table: table.drop_columns(sorted(LATER & set(table.column_names))))
    archive = open_archive(folder)
    assert archive.files[0].verdicts[TrackKind.DISTANCE].not_assessable == 0
    assert not archive.snapshot(HASHES[0]).tracks.gates.any()
    newer = write_archive(tmp_path / "newer", [(tmp_path / "new.mp4", gated(HASHES[1]))])
    for name in (CLIPS, TRACKS):
        shutil.copy(part(newer, name), folder / name / "000009.parquet")
    settle_clips(folder / CLIPS)
    settle_tracks(folder / TRACKS, set(HASHES[:2]))
    archive = open_archive(folder)
    assert [file.name for file in archive.files] == ["new.mp4", "old.mp4"]
    assert [archive.snapshot(each).tracks.gates.any() for each in HASHES[:2]] == [False, True]


@pytest.mark.parametrize("gates", [[0] * 7, [0] * 9, [6] * 8])
def test_gates_that_are_none_are_noticed(tmp_path: Path, gates: list[int]) -> None:
    made = made_up_snapshot(HASHES[0], 0.9)
    folder = write_archive(tmp_path / "archive", [(tmp_path / "clip.mp4", made)])
    rewrite(part(folder, TRACKS), put("gates", gates))
    with pytest.raises(ArchiveDamagedError):
        open_archive(folder).snapshot(HASHES[0])


def test_one_clip_is_read_and_not_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hashes = [f"{number:064x}" for number in range(100)]
    results = [
        (tmp_path / f"{each[-3:]}.mp4", made_up_snapshot(each, int(each, 16) / 100)) for each in hashes
    ]
    archive = open_archive(write_archive(tmp_path / "archive", results))
    read, groups = pq.ParquetFile.read_row_group, []

    def reading(self: pq.ParquetFile, number: int, *rest: Any) -> pa.Table:
        groups.append(number)
        return read(self, number, *rest)

    monkeypatch.setattr(pq.ParquetFile, "read_row_group", reading)
    for each in (hashes[40], hashes[3]):
        assert archive.snapshot(each).verdict(TrackKind.PROBABILITY).score is not None
        assert archive.snapshot(each).clip.sha256 == each
    assert groups == [1, 1, 0, 0]


def test_of_rows_that_are_there_twice_the_last_counts(folder: Path, snapshots: list[Snapshot]) -> None:
    table = pq.read_table(part(folder, CLIPS))
    again = put("error", "It is gone.")(table.slice(0, 1))
    pq.write_table(again, folder / CLIPS / "000002.parquet")
    told = {file.name: file.error for file in open_archive(folder).files}
    assert told["c.mp4"] == "It is gone."
    assert len(told) == 5


def test_a_run_that_is_not_finished_is_opened_as_far_as_it_is(folder: Path) -> None:
    edit(folder, lambda manifest: manifest.update(finished=None))
    (folder / CLIPS / ".000002.parquet").write_bytes(b"being written")
    archive = open_archive(folder)
    assert archive.info.finished is None
    assert len(archive.files) == 5
    for name in (CLIPS, TRACKS):
        shutil.rmtree(folder / name)
    assert open_archive(folder).files == ()


def test_what_a_later_program_adds_is_passed_over(folder: Path) -> None:
    for name in (CLIPS, TRACKS):
        rewrite(part(folder, name), lambda table: table.append_column("later", pa.array([1] * len(table))))
    edit(folder, lambda manifest: manifest.update(later=[1, 2]))
    archive = open_archive(folder)
    assert archive.snapshot(HASHES[0]).complete
    edit(folder, lambda manifest: manifest.update(schema="clarus-archive/2"))
    with pytest.raises(ArchiveTooNewError, match="newer version"):
        open_archive(folder)


def test_what_is_no_archive(tmp_path: Path, folder: Path) -> None:
    assert is_archive(folder)
    other = tmp_path / "other"
    other.mkdir()
    for content in (None, b'{"schema": "other/1"}', b"\xff\x00"):
        if content is not None:
            (other / MANIFEST).write_bytes(content)
        assert not is_archive(other)
        with pytest.raises(NotAnArchiveError, match="no archive"):
            open_archive(other)
    with pytest.raises(NotAnArchiveError, match="no folder “nowhere”"):
        open_archive(tmp_path / "nowhere")
    assert not is_archive(folder / MANIFEST)
    assert not is_archive(tmp_path / "nowhere")
    assert not is_archive(Path("with\0nul"))


def _nothing(_manifest: dict[str, Any]) -> None:
    pass


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest: manifest.pop("model"),
        lambda manifest: manifest.update(model=3),
        lambda manifest: manifest.update(created="2026-01-02T03:04:05"),
        lambda manifest: manifest.update(finished="soon"),
        lambda manifest: manifest["model"].update(sha256="../../x"),
        lambda manifest: manifest["model"].update(kinds=["guess"]),
        lambda manifest: manifest["model"]["thresholds"].update(distance=math.nan),
        lambda manifest: manifest["model"]["rule"].update(min_run=-1),
        lambda manifest: manifest["model"].update(reference_distances=[[1], [2, 3]]),
        lambda manifest: manifest["model"].update(reference_distances=[math.inf]),
    ],
)
def test_an_altered_manifest_is_refused(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    edit(folder, change)
    with pytest.raises(ArchiveDamagedError, match=MANIFEST):
        open_archive(folder)


def test_a_manifest_that_is_cut_off_or_too_deep_is_refused(folder: Path) -> None:
    whole = (folder / MANIFEST).read_bytes()
    for content in (whole[:-20], b"", b'["clarus-archive/1"', b'{"clarus-archive/":' * 50_000):
        (folder / MANIFEST).write_bytes(content)
        with pytest.raises(ArchiveDamagedError):
            open_archive(folder)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("sha256", "x" * 64),
        ("probability_score", math.nan),
        ("probability_score", 1.5),
        ("distance_threshold", -math.inf),
        ("distance_threshold", None),
        ("probability_longest_run", -1),
        ("min_run", 0),
        ("max_gap", None),
        ("frames", -5),
        ("duration_s", math.inf),
        ("size_bytes", -1),
    ],
)
def test_a_list_with_impossible_values_is_refused(folder: Path, name: str, value: Any) -> None:
    rewrite(part(folder, CLIPS), put(name, value))
    with pytest.raises(ArchiveDamagedError):
        open_archive(folder)


def test_a_list_with_other_columns_is_refused(folder: Path) -> None:
    path = part(folder, CLIPS)
    whole = pq.read_table(path)
    text = whole.set_column(whole.schema.get_field_index("frames"), "frames", pa.array(["8"] * len(whole)))
    for table in (text, whole.drop_columns(["error"])):
        pq.write_table(table, path)
        with pytest.raises(ArchiveDamagedError, match=r"000001\.parquet"):
            open_archive(folder)


def test_damage_anywhere_is_told_and_never_more(folder: Path) -> None:
    """Cut off, and with bytes turned over, at many places: a typed error, or what was there before."""
    rng = np.random.default_rng(3)
    for name in (CLIPS, TRACKS):
        path = part(folder, name)
        whole = path.read_bytes()
        cut = [whole[:length] for length in rng.integers(0, len(whole), 12)]
        turned = []
        for place in rng.integers(0, len(whole), 40):
            altered = bytearray(whole)
            altered[place] ^= 0xFF
            turned.append(bytes(altered))
        for content in (*cut, *turned):
            path.write_bytes(content)
            try:
                archive = open_archive(folder)
                for sha256 in HASHES:
                    archive.snapshot(sha256)
            except ArchiveError as error:
                assert str(folder) not in f"{error} {error.advice}"  # noqa: PT017
        path.write_bytes(whole)


def test_damaged_tracks_don_t_bar_the_list(folder: Path) -> None:
    part(folder, TRACKS).write_bytes(b"PAR1 and no more")
    archive = open_archive(folder)
    assert len(archive.files) == 5
    with pytest.raises(ArchiveDamagedError, match=r"“c\.mp4”|“twin\.mp4”"):
        archive.snapshot(HASHES[0])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("times_s", [0.0] * 8),
        ("times_s", [0.0, math.nan, *range(1, 7)]),
        ("times_s", []),
        ("probability", [0.5]),
        ("probability", None),
        ("probability", [7.0] * 8),
        ("distance", [math.inf] * 8),
        ("timing", "guessed"),
        ("gaps", [{"at": -1, "frames": 1}]),
        ("found_region", [1, 2, 3]),
        ("areas", [{"kind": "dream", "left": 0, "top": 0, "right": 1, "bottom": 1, "mm_per_px": None}]),
    ],
)
def test_impossible_tracks_are_refused(folder: Path, name: str, value: Any) -> None:
    rewrite(part(folder, TRACKS), put(name, value))
    with pytest.raises(ArchiveDamagedError):
        open_archive(folder).snapshot(HASHES[0])


def test_an_impossible_time_bars_its_clip_and_no_other(folder: Path) -> None:
    def change(table: pa.Table) -> pa.Table:
        times = table.column("created").cast(pa.int64()).to_pylist()
        times[1] = 1 << 62
        place = table.schema.get_field_index("created")
        field = table.schema.field(place)
        return table.set_column(place, field, pa.array(times, pa.int64()).cast(field.type))

    rewrite(part(folder, CLIPS), change)
    archive = open_archive(folder)
    with pytest.raises(ArchiveDamagedError, match=r"“a\.mp4”"):
        archive.snapshot(HASHES[1])
    assert archive.snapshot(HASHES[2]).clip.name == "b.mp4"


def test_tracks_that_are_gone_since_it_was_opened(folder: Path, snapshots: list[Snapshot]) -> None:
    archive = open_archive(folder)
    pq.write_table(tracks_table([tracks_row(snapshots[2])]), part(folder, TRACKS))
    with pytest.raises(ArchiveDamagedError):
        archive.snapshot(HASHES[0])
    part(folder, TRACKS).unlink()
    with pytest.raises(ArchiveDamagedError):
        archive.snapshot(HASHES[0])
    with pytest.raises(ArchiveError, match="no analysis"):
        archive.snapshot("f" * 64)


def test_a_run_that_puts_its_files_in_order_takes_nothing_away(
    folder: Path, snapshots: list[Snapshot]
) -> None:
    archive = open_archive(folder)
    before = [archive.snapshot(each.clip.sha256).tracks for each in snapshots]
    settle_tracks(folder / TRACKS, set(HASHES))
    settle_clips(folder / CLIPS)
    assert part(folder, TRACKS).name == part(folder, CLIPS).name == "000002.parquet"
    for each, tracks in zip(snapshots, before, strict=True):
        back = archive.snapshot(each.clip.sha256).tracks
        assert np.array_equal(back.values(TrackKind.DISTANCE), tracks.values(TrackKind.DISTANCE))
    assert archive.files == open_archive(folder).files


@pytest.mark.parametrize("name", [CLIPS, TRACKS])
def test_a_run_that_puts_its_files_in_order_while_it_is_opened(
    folder: Path, snapshots: list[Snapshot], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    settle = {
        CLIPS: lambda: settle_clips(folder / CLIPS),
        TRACKS: lambda: settle_tracks(folder / TRACKS, set(HASHES)),
    }
    read, asked = pq.ParquetFile.__init__, []

    def reading(self: pq.ParquetFile, path: Path, **options: Any) -> None:
        if isinstance(path, Path) and path.parent.name == name and not asked:
            asked.append(path)
            settle[name]()
        read(self, path, **options)

    monkeypatch.setattr(pq.ParquetFile, "__init__", reading)
    archive = open_archive(folder)
    assert asked
    assert len(archive.files) == 5
    for each in snapshots:
        assert archive.snapshot(each.clip.sha256).clip.sha256 == each.clip.sha256


def test_frames_without_a_value_stay_so(tmp_path: Path) -> None:
    made = made_up_snapshot(HASHES[0], 0.7)
    folder = write_archive(tmp_path / "archive", [(tmp_path / "a.mp4", made)])
    for missing in (None, math.nan):
        rewrite(part(folder, TRACKS), put("distance", [0.1, missing, *[0.3] * 6]))
        back = open_archive(folder).snapshot(HASHES[0])
        assert np.isnan(back.tracks.values(TrackKind.DISTANCE)).tolist() == [False, True, *[False] * 6]
        assert not back.complete


def test_names_that_are_no_text_lead_to_their_files(tmp_path: Path) -> None:
    path = tmp_path / "clip\udcff.mp4"
    folder = write_archive(tmp_path / "archive", [(path, made_up_snapshot(HASHES[0], 0.5))])
    (file,) = open_archive(folder).files
    assert file.path == str(path)
    assert "\udcff" not in file.name


def test_an_empty_list(tmp_path: Path) -> None:
    folder = write_archive(tmp_path / "archive", [])
    pq.write_table(clips_table([]), folder / CLIPS / "000002.parquet")
    assert open_archive(folder).files == ()


def test_without_pyarrow_it_is_said_what_to_install(folder: Path) -> None:
    script = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "import importlib.util as util; find = util.find_spec\n"
        "util.find_spec = lambda name, *rest: None if name == 'pyarrow' else find(name, *rest)\n"
        "from pathlib import Path\n"
        "from clarus_desktop.archive.reading import is_archive, open_archive\n"
        "folder = Path(sys.argv[1]); assert is_archive(folder)\n"
        "try: open_archive(folder)\n"
        "except Exception as error: print(type(error).__name__, error.advice)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, encoding="utf-8", timeout=60
    )
    assert done.stdout.startswith("ArchiveError Install it with: pip install"), done.stderr
