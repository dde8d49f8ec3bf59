"""Rows of an archive: what is put in comes out of Parquet as it was."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.archive.rows import (
    FileFacts,
    analysed_row,
    clips_table,
    failed_row,
    path_key,
    path_of,
    same_clip_row,
    tracks_row,
    tracks_table,
)
from clarus_desktop.archive.schema import CLIPS_SCHEMA, TRACKS_SCHEMA
from clarus_desktop.core.clip import Area, AreaKind, Gap
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind
from made_up_archive import BEGAN, made_up_snapshot

SHA = "ab" * 32
FILE = FileFacts(Path("/clips/a.mp4"), 7, BEGAN)


def through_parquet(table: pa.Table) -> pa.Table:
    buffer = pa.BufferOutputStream()
    pq.write_table(table, buffer)
    return pq.read_table(pa.BufferReader(buffer.getvalue()))


names = st.text(st.characters(exclude_categories=[], exclude_characters="/\0"), min_size=1).filter(
    lambda name: name not in (".", "..")
)
if sys.platform == "linux":  # where a name is any bytes
    names |= (
        st.binary(min_size=1)
        .filter(lambda name: not {0, 47} & {*name} and name not in (b".", b".."))
        .map(os.fsdecode)
    )


@given(names)
def test_a_path_comes_back_exactly_whatever_its_name(name: str) -> None:
    try:
        os.fsencode(name)
    except UnicodeEncodeError:  # which no file can be called
        return
    file = FileFacts(Path("/clips") / name, 7, BEGAN)
    for row in (
        failed_row(file, name, None, "NotAClipError", f"“{name}” is no clip."),
        analysed_row(file, made_up_snapshot(SHA, 0.9, name=name)),
    ):
        table = through_parquet(clips_table([row]))
        (back,) = table.to_pylist()
        assert table.schema.equals(CLIPS_SCHEMA, check_metadata=True)
        assert path_of(back) == file.path
        assert path_key(back) == os.fsencode(file.path) == path_key(file.columns)
        assert back["name"].isprintable() or not name.isprintable()


@given(st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1)), st.integers(-14, 14), st.integers(0, 2**62))
def test_size_and_time_come_back_exactly(moment: datetime, zone: int, size: int) -> None:
    file = replace(FILE, size_bytes=size, modified=moment.replace(tzinfo=timezone(timedelta(hours=zone))))
    (back,) = through_parquet(clips_table([failed_row(file, "a.mp4", SHA, "x", "y")])).to_pylist()
    assert (back["size_bytes"], back["modified"]) == (size, file.modified)


def test_verdicts_are_those_of_the_snapshot() -> None:
    snapshot = made_up_snapshot(SHA, 0.9)
    row = analysed_row(FILE, snapshot)
    for kind in TrackKind:
        verdict = snapshot.verdict(kind)
        assert row[f"{kind}_positive"] is verdict.positive
        assert row[f"{kind}_score"] == verdict.score
        assert row[f"{kind}_threshold"] == verdict.threshold
        assert row[f"{kind}_longest_run"] == verdict.longest_run
        assert row[f"{kind}_frames_over"] == verdict.frames_over
        assert row[f"{kind}_frames_analysed"] == verdict.frames_analysed
    assert set(row) <= set(CLIPS_SCHEMA.names)
    assert row["created"].tzinfo is UTC


def test_tracks_come_back_bit_for_bit() -> None:
    snapshot = made_up_snapshot(SHA, 1 / 3, frames=400)
    table = through_parquet(tracks_table([tracks_row(snapshot)]))
    assert table.schema.equals(TRACKS_SCHEMA, check_metadata=True)
    for name, values in (
        ("times_s", snapshot.clip.times_s),
        *((kind.value, snapshot.tracks.values(kind)) for kind in TrackKind),
    ):
        assert table.column(name)[0].values.to_numpy().tobytes() == values.tobytes()


def test_a_track_that_the_model_lacks_is_null() -> None:
    snapshot = made_up_snapshot(SHA, 0.9)
    alone = replace(snapshot, model=replace(snapshot.model, kinds=(TrackKind.DISTANCE,)))
    (tracks,) = tracks_table([tracks_row(alone)]).to_pylist()
    assert tracks["probability"] is None
    assert tracks["distance"] is not None
    (row,) = clips_table([analysed_row(FILE, alone)]).to_pylist()
    assert {row[name] for name in CLIPS_SCHEMA.names if name.startswith("probability")} == {None}


def test_what_is_known_of_a_clip_besides() -> None:
    snapshot = made_up_snapshot(SHA, 0.9)
    region = Region(((1, 2), (30, 2), (15, 40)), Origin.FOUND)
    area = Area(AreaKind.B_MODE, 1, 2, 30, 40, (0.1, 0.2))
    clip = replace(
        snapshot.clip, gaps=(Gap(3, 2),), region=region, areas=(area, replace(area, mm_per_px=None))
    )
    (tracks,) = tracks_table([tracks_row(replace(snapshot, clip=clip))]).to_pylist()
    assert tracks["gaps"] == [{"at": 3, "frames": 2}]
    assert (tracks["found_region"], tracks["found_region_origin"]) == ([1, 2, 30, 2, 15, 40], "found")
    assert [each["mm_per_px"] for each in tracks["areas"]] == [[0.1, 0.2], None]
    assert tracks["areas"][0]["kind"] == "B-mode"
    (row,) = clips_table([analysed_row(FILE, snapshot)]).to_pylist()
    assert (row["region"], row["region_origin"]) == (None, None)
    (row,) = clips_table([analysed_row(FILE, replace(snapshot, region=region))]).to_pylist()
    assert (row["region"], row["region_origin"]) == ([1, 2, 30, 2, 15, 40], "found")


def test_the_same_clip_in_another_file() -> None:
    other = FileFacts(Path("/clips/b.mp4"), 7, BEGAN)
    row = analysed_row(FILE, made_up_snapshot(SHA, 0.9))
    twin = same_clip_row(row, other, "b.mp4")
    assert {key for key in row if twin[key] != row[key]} == {"name", "path"}
    failed = failed_row(FILE, "a.mp4", SHA, "NotAClipError", "“a.mp4” holds no video.")
    assert same_clip_row(failed, other, "b.mp4")["error"] == "“b.mp4” holds no video."


def test_whatever_logs_a_file_does_not_tell_its_path() -> None:
    assert "clips" not in repr(FILE)
