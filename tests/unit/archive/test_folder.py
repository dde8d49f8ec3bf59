"""The folder of an archive: whatever was added is there after any stop, once, and in order in the end."""

from __future__ import annotations

import csv
import errno
import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from clarus_desktop.archive import folder as module
from clarus_desktop.archive import parts
from clarus_desktop.archive.folder import Folder, opened
from clarus_desktop.archive.manifest import Identity, Settings
from clarus_desktop.archive.reading import open_archive
from clarus_desktop.archive.rows import FileFacts, analysed_row, failed_row, same_clip_row, tracks_row
from clarus_desktop.core.errors import ArchiveDamagedError, ArchiveError
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.model import Thresholds
from made_up_archive import BEGAN, MODEL, made_up_snapshot

SETTINGS = Settings("auto", "auto", False, MODEL.thresholds, MODEL.rule)
IDENTITY = Identity(MODEL, SETTINGS, "1.0")


def file(number: int) -> FileFacts:
    return FileFacts(Path(f"/clips/{number:03}.mp4"), 1000 + number, BEGAN)


def sha(number: int) -> str:
    return f"{number * 7919 % 1000:064x}"


def add(folder: Folder, number: int) -> None:
    snapshot = made_up_snapshot(sha(number), number % 10 / 10, name=f"{number:03}.mp4")
    folder.add(analysed_row(file(number), snapshot), tracks_row(snapshot))


def add_failed(folder: Folder, number: int, sentence: str = "It holds no video.") -> None:
    folder.add(failed_row(file(number), file(number).path.name, None, "NotAClipError", sentence))


class Killed(BaseException):
    """Stands for SIGKILL: nothing that would tidy up may run."""


@contextmanager
def killed_at_the_end(path: Path) -> Iterator[Folder]:
    """A run that is killed when the block ends: its files stay as they are, its lock is freed."""
    opening = opened(path, IDENTITY)
    folder = opening.__enter__()
    folder.close = lambda: None  # type: ignore[method-assign]
    try:
        yield folder
    finally:
        opening.__exit__(Killed, Killed(), None)


def table(path: Path, name: str) -> pa.Table:
    return pq.read_table(path / name)


def numbers(path: Path) -> list[int]:
    return [int(Path(name).stem) for name in table(path, "clips").column("path").to_pylist()]


def manifest(path: Path) -> dict[str, Any]:
    return dict(json.loads((path / "archive.json").read_text()))


def settle(path: Path, chosen: Sequence[int]) -> None:
    with opened(path, IDENTITY) as folder:
        for number in chosen:
            add(folder, number)
        folder.settle()


def test_content_does_not_depend_on_the_order_in_which_it_came(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    settle(one, range(20))
    settle(other, [11, 3])
    settle(other, [*range(19, 11, -1), 0, 2, 1, *range(4, 11)])
    assert numbers(one) == list(range(20))
    for name in ("clips", "tracks"):
        assert table(one, name).equals(table(other, name))
    hashes = table(one, "tracks").column("sha256").to_pylist()
    assert hashes == sorted(map(sha, range(20)))


def test_a_large_archive_is_settled_piece_by_piece(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = tmp_path / "whole"
    settle(whole, range(30))
    monkeypatch.setattr(parts, "FILES_PER_PART", 7)
    monkeypatch.setattr(parts, "TRACKS_PER_PART", 4)
    monkeypatch.setattr(module, "MOST_IN_TAIL", 3)
    pieces = tmp_path / "pieces"
    settle(pieces, range(29, -1, -1))
    assert len(list((pieces / "clips").glob("*.parquet"))) == 5
    assert len(list((pieces / "tracks").glob("*.parquet"))) == 8
    for name in ("clips", "tracks"):
        assert table(whole, name).equals(table(pieces, name))


def test_nothing_that_was_added_is_lost_when_it_is_killed(tmp_path: Path) -> None:
    with killed_at_the_end(tmp_path) as folder:
        for number in range(5):
            add(folder, number)
    with opened(tmp_path, IDENTITY) as folder:
        assert all(folder.find(file(number)) for number in range(5))
        assert folder.find(file(5)) is None
        folder.settle()
    assert numbers(tmp_path) == [0, 1, 2, 3, 4]
    assert len(open_archive(tmp_path).files) == 5


@pytest.mark.parametrize("name", [".clips.arrows", ".tracks.arrows"])
def test_a_row_that_was_cut_off_is_done_again(tmp_path: Path, name: str) -> None:
    whole = tmp_path / "whole"
    with killed_at_the_end(whole) as folder:
        for number in range(3):
            add(folder, number)
    content = (whole / name).read_bytes()
    with killed_at_the_end(tmp_path / "shorter") as folder:
        for number in range(2):
            add(folder, number)
    begins = (tmp_path / "shorter" / name).stat().st_size
    for length in range(begins, len(content), max((len(content) - begins) // 40, 1)):
        path = tmp_path / f"cut-{length}"
        with killed_at_the_end(path) as folder:
            for number in range(3):
                add(folder, number)
        (path / name).write_bytes(content[:length])
        with opened(path, IDENTITY) as folder:
            assert all(folder.find(file(number)) for number in (0, 1))
            if folder.find(file(2)) is None:
                add(folder, 2)
            folder.settle()
        assert numbers(path) == [0, 1, 2]
        assert len(table(path, "tracks")) == 3


@pytest.mark.parametrize("step", ["write_part", "settle_clips", "settle_tracks", "write_summary", "_remove"])
def test_killed_while_it_is_put_in_order(tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise Killed

    with monkeypatch.context() as patched:
        patched.setattr(parts if step == "_remove" else module, step, killed)
        with killed_at_the_end(tmp_path) as folder:
            for number in range(5):
                add(folder, number)
            with pytest.raises(Killed):
                folder.settle()
    assert manifest(tmp_path)["finished"] is None
    with opened(tmp_path, IDENTITY) as folder:
        assert all(folder.find(file(number)) for number in range(5))
        folder.settle()
    assert numbers(tmp_path) == [0, 1, 2, 3, 4]
    assert len(table(tmp_path, "tracks")) == 5
    assert manifest(tmp_path)["counts"]["files"] == 5
    assert not list(tmp_path.rglob(".*.parquet"))


def test_the_manifest_tells_model_settings_and_counts(tmp_path: Path) -> None:
    with opened(tmp_path, IDENTITY) as folder:
        add(folder, 1)
        row = analysed_row(file(1), made_up_snapshot(sha(1), 0.1))
        folder.add(same_clip_row(row, file(2), "002.mp4"))
        add_failed(folder, 3)
        assert manifest(tmp_path)["finished"] is None
        folder.settle()
    told = manifest(tmp_path)
    assert told["schema"] == "clarus-archive/1"
    assert told["model"]["sha256"] == MODEL.sha256
    assert told["settings"]["thresholds"] == {"probability": 0.5, "distance": 0.2}
    assert told["counts"] == {"files": 3, "analysed": 2, "failed": 1, "clips": 1, "frames": 8}
    assert told["finished"] is not None


@pytest.mark.parametrize(
    ("other", "told"),
    [
        (replace(IDENTITY, model=replace(MODEL, sha256="00" * 32, version="2.2")), "screening 2.1"),
        (replace(IDENTITY, settings=replace(SETTINGS, precision="float32")), "precision auto, not float32"),
        (replace(IDENTITY, settings=replace(SETTINGS, whole_frame=True)), "whole frame off, not on"),
        (replace(IDENTITY, settings=replace(SETTINGS, thresholds=Thresholds(0.6, 0.2))), "probability 0.6"),
        (replace(IDENTITY, settings=replace(SETTINGS, rule=RunRule(5, 0))), "min run 3"),
        (replace(IDENTITY, app_version="1.1"), "version 1.0 of the program"),
    ],
)
def test_another_model_or_other_settings_are_refused(tmp_path: Path, other: Identity, told: str) -> None:
    settle(tmp_path / "mine", [1])
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.parquet")}
    with pytest.raises(ArchiveError, match=told) as refused, opened(tmp_path / "mine", other):
        pass
    assert "“mine”" in str(refused.value)
    assert str(tmp_path) not in str(refused.value)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*.parquet")} == before


def test_one_run_at_a_time(tmp_path: Path) -> None:
    with (
        opened(tmp_path, IDENTITY),
        pytest.raises(ArchiveError, match="Another run"),
        opened(tmp_path, IDENTITY),
    ):
        pass


def test_a_file_that_was_changed_is_not_known(tmp_path: Path) -> None:
    settle(tmp_path, [1])
    with opened(tmp_path, IDENTITY) as folder:
        assert folder.find(file(1)) is not None
        assert folder.find(replace(file(1), size_bytes=5)) is None
        assert folder.find(replace(file(1), modified=None)) is None


def test_of_two_rows_of_one_file_the_last_counts(tmp_path: Path) -> None:
    with opened(tmp_path, IDENTITY) as folder:
        add_failed(folder, 1)
        add_failed(folder, 2)
        folder.settle()
    settle(tmp_path, [1])
    assert table(tmp_path, "clips").column("error").to_pylist() == [None, "It holds no video."]
    assert manifest(tmp_path)["counts"]["failed"] == 1


def test_tracks_of_a_file_that_was_replaced_go(tmp_path: Path) -> None:
    settle(tmp_path, [1, 2])
    with opened(tmp_path, IDENTITY) as folder:
        snapshot = made_up_snapshot("ee" * 32, 0.3)
        folder.add(analysed_row(replace(file(1), size_bytes=5), snapshot), tracks_row(snapshot))
        folder.settle()
    assert table(tmp_path, "tracks").column("sha256").to_pylist() == sorted([sha(2), "ee" * 32])


def test_a_settled_archive_is_left_alone(tmp_path: Path) -> None:
    settle(tmp_path, [1])
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.*")}
    settle(tmp_path, [])
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.*")} == before


def test_an_archive_without_a_clip(tmp_path: Path) -> None:
    settle(tmp_path, [])
    assert open_archive(tmp_path).files == ()
    assert manifest(tmp_path)["finished"] is not None


def test_a_folder_that_can_not_be_written_to(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with (
        pytest.raises(ArchiveError, match="“taken” can't be written to"),
        opened(tmp_path / "taken", IDENTITY),
    ):
        pass


@pytest.mark.parametrize("when", ["add", "settle", "close"])
def test_a_disk_that_is_full(tmp_path: Path, when: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, f"Error writing to {tmp_path}")

    def fill() -> None:
        with opened(tmp_path / "mine", IDENTITY) as folder:
            add(folder, 1)
            monkeypatch.setattr(module, "write_part", full)
            if when == "add":
                monkeypatch.setattr(module, "MOST_IN_TAIL", 1)
                add(folder, 2)
            elif when == "settle":
                folder.settle()

    with pytest.raises(ArchiveError, match=r"“mine” can't be written to \(No space left on device\)\.$"):
        fill()
    monkeypatch.undo()
    with opened(tmp_path / "mine", IDENTITY) as folder:
        assert folder.find(file(1)) is not None
        folder.settle()
    assert 1 in numbers(tmp_path / "mine")


@pytest.mark.parametrize(
    "altered",
    [
        {"model": None},
        {"model": {}},
        {"settings": []},
        {"app_version": None, "settings": None},
        {"created": "soon"},
    ],
)
def test_a_manifest_that_was_altered(tmp_path: Path, altered: dict[str, Any]) -> None:
    settle(tmp_path, [1])
    (tmp_path / "archive.json").write_text(json.dumps(manifest(tmp_path) | altered))
    with pytest.raises(ArchiveDamagedError, match=r"“archive\.json”"), opened(tmp_path, IDENTITY):
        pass


@pytest.mark.parametrize("key", ["model", "app_version", "created", "finished"])
def test_a_manifest_that_lacks_something(tmp_path: Path, key: str) -> None:
    settle(tmp_path, [1])
    (tmp_path / "archive.json").write_text(
        json.dumps({name: value for name, value in manifest(tmp_path).items() if name != key})
    )
    with pytest.raises(ArchiveDamagedError, match=r"“archive\.json”"), opened(tmp_path, IDENTITY):
        pass


def test_an_archive_of_a_program_with_fewer_settings(tmp_path: Path) -> None:
    settle(tmp_path / "mine", [1])
    told = manifest(tmp_path / "mine")
    del told["settings"]["whole_frame"]
    (tmp_path / "mine" / "archive.json").write_text(json.dumps(told))
    with (
        pytest.raises(ArchiveError, match="whole frame unknown, not off"),
        opened(tmp_path / "mine", IDENTITY),
    ):
        pass


def test_an_archive_that_was_damaged_is_not_gone_on_with(tmp_path: Path) -> None:
    settle(tmp_path, [1])
    (part,) = (tmp_path / "clips").glob("*.parquet")
    part.write_bytes(part.read_bytes()[:-9])
    with pytest.raises(ArchiveDamagedError), opened(tmp_path, IDENTITY):
        pass


def test_the_summary_is_for_spreadsheets(tmp_path: Path) -> None:
    with opened(tmp_path, IDENTITY) as folder:
        snapshot = made_up_snapshot(sha(1), 0.9, name="=cmd.mp4")
        clip = replace(snapshot.clip, warnings=("It is short.", "It is dark."))
        folder.add(analysed_row(file(1), replace(snapshot, clip=clip)), tracks_row(snapshot))
        add_failed(folder, 2, "It holds, “really”, no video.")
        folder.settle()
    with (tmp_path / "summary.csv").open(newline="", encoding="utf-8") as text:
        first, second = csv.DictReader(text)
    assert first["name"] == "'=cmd.mp4"
    assert first["warnings"] == "It is short. It is dark."
    assert (first["probability_positive"], first["frames"], first["error"]) == ("1", "8", "")
    assert float(first["probability_score"]) == snapshot.verdict(snapshot.kinds[0]).score
    assert (second["error"], second["frames"]) == ("It holds, “really”, no video.", "")
