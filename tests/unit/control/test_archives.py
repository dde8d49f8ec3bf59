"""Archives in the window: listed, reviewed with what is in them, found again where they have moved."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
pytest.importorskip("pyarrow")
from pytestqt.qtbot import QtBot

from archive_bench import ArchiveBench
from bench import make_model
from clarus_desktop.archive.names import MANIFEST, TRACKS
from clarus_desktop.archive.reading import Archive
from clarus_desktop.core.flags import RunRule
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.exam_session import ClipState
from clarus_desktop.session import Status
from clips import write_exam
from made_up_archive import ENGINE, MODEL, in_a_region, made_up_snapshot, write_archive

P = TrackKind.PROBABILITY
HEIGHTS = {"ward 1/a.mp4": 0.1, "ward 1/b.mp4": 0.9, "ward 2/c.mp4": 0.6}

Start = Callable[..., ArchiveBench]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Starts the program anew on the same settings and reviews; closes the one before."""
    benches: list[ArchiveBench] = []

    def start(**options: object) -> ArchiveBench:
        for bench in benches:
            bench.close()
        benches[:] = [ArchiveBench(qtbot, tmp_path / "home", tmp_path / "models", **options)]  # type: ignore[arg-type]
        return benches[0]

    (tmp_path / "home").mkdir()
    yield start
    for bench in benches:
        bench.close()


def results(clips: Path) -> list[tuple[Path, Snapshot | str]]:
    found: list[tuple[Path, Snapshot | str]] = [
        (clips / name, made_up_snapshot(hashlib.sha256((clips / name).read_bytes()).hexdigest(), height))
        for name, height in HEIGHTS.items()
    ]
    return [*found, (clips / "ward 2" / "none.mp4", "It holds no video.")]


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    folder = write_exam(tmp_path / "clips", tuple(HEIGHTS))
    (folder / "ward 2" / "none.mp4").write_bytes(b"no clip")
    return folder


@pytest.fixture
def archive(tmp_path: Path, clips: Path) -> Path:
    """Three clips in two folders, and a file that is none."""
    return write_archive(tmp_path / "screened", results(clips))


def test_what_is_listed(start: Start, archive: Path) -> None:
    bench = start()
    bench.open_archive(archive)
    assert bench.exam.name == "screened"
    assert [row.name for row in bench.exam.rows] == ["a.mp4", "b.mp4", "c.mp4", "none.mp4"]
    assert [row.state for row in bench.exam.rows] == [ClipState.ANALYSED] * 3 + [ClipState.FAILED]
    assert [row.folder for row in bench.exam.rows] == ["ward 1", "ward 1", "ward 2", "ward 2"]
    assert bench.row["none.mp4"].error == "It holds no video."
    order = bench.page.clips.order
    assert [order.row(number).name for number in range(3)] == ["b.mp4", "c.mp4", "a.mp4"]
    assert not bench.exam.changeable
    assert bench.exam.picture(bench.exam.rows[0].clip.sha256) is None


def test_a_clip_that_several_files_hold_is_one_row(start: Start, tmp_path: Path, clips: Path) -> None:
    twin = clips / "ward 9" / "twin.mp4"
    twin.parent.mkdir()
    shutil.copy(clips / "ward 1" / "a.mp4", twin)
    found = results(clips)
    folder = write_archive(tmp_path / "screened", [*found, (twin, found[0][1])])
    bench = start()
    (clips / "ward 1" / "a.mp4").unlink()
    bench.open_archive(folder)
    row = bench.row["a.mp4"]
    assert row.also == ("twin.mp4",)
    assert not row.lost
    assert row.clip.path == str(twin)
    bench.review("a.mp4")
    assert bench.session.engine == ENGINE


def test_the_archives_own_analysis_is_shown_and_kept_once(start: Start, archive: Path) -> None:
    bench = start(chosen=make_model())  # another model than the archive's
    bench.open_archive(archive)
    for _ in range(2):
        bench.review("b.mp4")
        assert bench.session.analysis.status is Status.DONE
        assert bench.session.model is not None
        assert bench.session.model.name == MODEL.name
        assert bench.session.engine == ENGINE
        score = bench.session.verdict(P).score
        assert score == bench.row["b.mp4"].verdicts[P].score
        bench.review("a.mp4")
    assert bench.analysed == 0
    ((kept,), shown) = bench.told.calls["set_analyses"]
    assert (kept.model_name, kept.id) == (MODEL.name, shown)
    assert len(bench.journal.store().analyses(bench.row["b.mp4"].clip.sha256)) == 1
    assert bench.journal.store().exams() == ()


def test_another_model_that_is_chosen_then_analyses_anew(start: Start, archive: Path) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    bench.review("b.mp4")
    bench.choose(make_model("e"))
    bench.showing.show()
    bench.wait(lambda: bench.analysed == 1)
    assert bench.row["b.mp4"].verdicts[P].positive  # the list is still the archive's
    bench.exams.rows.forget_verdicts()
    assert bench.row["b.mp4"].verdicts


def test_a_model_that_is_only_found_later_changes_nothing(start: Start, archive: Path) -> None:
    bench = start()
    bench.open_archive(archive)
    bench.review("b.mp4")
    bench.choose(make_model())
    bench.showing.show()
    bench.settle()
    assert bench.analysed == 0
    assert bench.session.engine == ENGINE


def test_the_region_is_the_one_that_was_analysed(start: Start, tmp_path: Path, clips: Path) -> None:
    path, snapshot = results(clips)[1]
    assert isinstance(snapshot, Snapshot)
    made = in_a_region(snapshot)
    bench = start(chosen=make_model())
    bench.open_archive(write_archive(tmp_path / "screened", [(path, made)]))
    bench.review("b.mp4")
    assert bench.session.region == made.region
    assert bench.analysed == 0


def test_reviews_thresholds_and_reviewers_are_kept(start: Start, archive: Path) -> None:
    bench = start()
    bench.reviewing.set_reviewer("Ann")
    bench.open_archive(archive)
    bench.review("b.mp4")
    bench.session.judging.give_opinion(Opinion(Answer.PRESENT))
    bench.session.set_threshold(P, 0.97)
    bench.session.set_rule(RunRule(2, 0))
    bench.wait(lambda: bench.row["b.mp4"].state is ClipState.REVIEWED)
    assert not bench.row["b.mp4"].verdicts[P].positive
    bench.review("c.mp4")
    assert not bench.row["b.mp4"].verdicts[P].positive
    events = bench.journal.store().history(clip=bench.row["b.mp4"].clip.sha256)
    assert {event.exam for event in events} == {""}

    again = start()
    again.open_archive(archive)
    again.wait(lambda: again.row["b.mp4"].state is ClipState.REVIEWED)
    again.wait(lambda: not again.row["b.mp4"].verdicts[P].positive)
    assert again.row["c.mp4"].verdicts[P].positive
    again.reviewing.set_reviewer("Bob")
    again.wait(lambda: again.row["b.mp4"].verdicts[P].positive)
    assert again.row["b.mp4"].state is ClipState.ANALYSED
    assert set(again.row["b.mp4"].opinions) == {"Ann"}


def test_blind_mode_hides_what_the_archive_says(start: Start, archive: Path) -> None:
    bench = start()
    bench.reviewing.set_blind(True)
    bench.open_archive(archive)
    assert all(row.hidden and row.suspicion is None for row in bench.exam.rows)
    order = bench.page.clips.order
    assert [order.row(number).name for number in range(3)] == ["a.mp4", "b.mp4", "c.mp4"]
    bench.review("b.mp4")
    assert bench.session.judging.hidden


def test_a_clip_that_changed_is_not_opened(start: Start, archive: Path, clips: Path) -> None:
    bench = start()
    bench.open_archive(archive)
    bench.review("a.mp4")
    shutil.copy(clips / "ward 2" / "c.mp4", clips / "ward 1" / "b.mp4")
    bench.page.clip_requested.emit(bench.row["b.mp4"].clip.sha256)
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "“b.mp4” is not the clip that was analysed" in bench.error
    assert bench.session.clip is not None
    assert bench.session.clip.info.name == "a.mp4"


def test_a_clip_without_an_analysis_is_tried_again(start: Start, archive: Path, clips: Path) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    bench.page.clip_requested.emit(bench.row["none.mp4"].clip.sha256)
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "none.mp4" in bench.error
    shutil.copy(clips / "ward 1" / "a.mp4", clips / "ward 2" / "none.mp4")
    bench.page.clip_requested.emit(bench.row["none.mp4"].clip.sha256)
    bench.wait(lambda: bench.analysed == 1)


def test_damaged_tracks_are_said_and_the_clip_is_analysed(start: Start, archive: Path) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    for part in (archive / TRACKS).iterdir():
        part.write_bytes(b"PAR1")
    bench.page.clip_requested.emit(bench.row["b.mp4"].clip.sha256)
    bench.wait(lambda: bench.analysed == 1)
    assert "“b.mp4”" in bench.notice


def test_what_can_t_be_opened_is_said_and_leaves_the_list(
    start: Start, archive: Path, tmp_path: Path
) -> None:
    bench = start()
    bench.open_archive(archive)
    before = bench.exam.exam
    broken = shutil.copytree(archive, tmp_path / "broken")
    (broken / MANIFEST).write_text('{"schema": "clarus-archive/1"')
    bench.page.folder_requested.emit(str(broken))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "“broken” was not opened" in bench.error
    assert bench.exam.exam is before
    shutil.rmtree(archive)
    bench.page.exam_requested.emit(str(archive))
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "There is no folder “screened” any more." in bench.error


def test_clips_that_moved_are_found_by_their_place_and_size(start: Start, archive: Path, clips: Path) -> None:
    bench = start()
    moved = clips.rename(clips.parent / "moved")
    bench.open_archive(archive)
    bench.wait(lambda: all(bench.row[name].lost for name in ("a.mp4", "b.mp4", "c.mp4")))
    assert bench.row["none.mp4"].state is ClipState.FAILED
    bench.page.locate_requested.emit(str(moved))
    bench.wait(lambda: not any(row.lost for row in bench.exam.rows))
    assert bench.row["c.mp4"].clip.path == str(moved / "ward 2" / "c.mp4")
    assert "3 clips had moved" in bench.notice
    bench.review("b.mp4")
    assert bench.session.engine == ENGINE

    again = start()  # where they were found is remembered
    again.open_archive(archive)
    again.wait(lambda: again.row["c.mp4"].clip.path == str(moved / "ward 2" / "c.mp4"))
    assert not again.row["c.mp4"].lost


def test_recent_archives(start: Start, archive: Path) -> None:
    bench = start()
    bench.open_archive(archive)
    bench.page.close_requested.emit()
    assert bench.exam.exam is None
    bench.wait(lambda: bool(bench.told.calls["set_exams"][0]))
    ((key, name, what),) = bench.told.calls["set_exams"][0]
    assert (name, what) == ("screened", "archive")
    bench.page.exam_requested.emit(key)
    bench.wait(lambda: bench.exam.archive is not None)


def test_an_exam_takes_the_archives_place_and_back(start: Start, archive: Path, clips: Path) -> None:
    bench = start()
    bench.open_archive(archive)
    bench.drop(clips / "ward 1")
    assert bench.exam.archive is None
    assert bench.exam.changeable
    bench.open_archive(archive)
    assert bench.exam.undo.count() == 0
    bench.exam.set_zone(bench.exam.rows[0].clip.sha256, "R1")
    bench.exam.set_name("other")
    assert bench.exam.name == "screened"
    assert bench.exam.rows[0].clip.zone is None


def test_a_cancelled_folder_gives_way_to_the_archive_before(
    start: Start, archive: Path, tmp_path: Path
) -> None:
    bench = start()
    bench.open_archive(archive)
    other = write_exam(tmp_path / "other", tuple(f"{number}.mp4" for number in range(40)))
    bench.page.folder_requested.emit(str(other))
    bench.wait(lambda: len(bench.exam.rows) == 40)
    assert bench.exams.cancel()
    bench.wait(lambda: bench.exam.archive is not None)
    assert [row.name for row in bench.exam.rows] == ["a.mp4", "b.mp4", "c.mp4", "none.mp4"]
    bench.settle()


def test_an_analysis_whose_clip_could_not_be_opened_is_not_shown_later(
    start: Start, archive: Path, clips: Path, tmp_path: Path
) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    there, away = clips / "ward 1" / "b.mp4", tmp_path / "b.mp4"
    there.rename(away)
    bench.page.clip_requested.emit(bench.row["b.mp4"].clip.sha256)
    bench.wait(lambda: "show_error" in bench.told.calls)
    bench.settle()
    away.rename(there)
    bench.opening.open_clip(str(there))
    bench.wait(lambda: bench.analysed == 1)


def test_an_analysis_whose_clip_gave_way_to_another_is_not_shown_later(
    start: Start, archive: Path, clips: Path
) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    begun: list[str] = []
    bench.told.show_opening = lambda name, *_: begun.append(name)  # type: ignore[method-assign]
    bench.page.clip_requested.emit(bench.row["b.mp4"].clip.sha256)
    bench.wait(lambda: bool(begun))
    bench.opening.open_clip(str(clips / "ward 2" / "c.mp4"))
    bench.wait(lambda: bench.analysed == 1)
    bench.opening.open_clip(str(clips / "ward 1" / "b.mp4"))
    bench.wait(lambda: bench.analysed == 2)


def test_without_an_archive_none_of_its_analyses_is_shown(start: Start, archive: Path, clips: Path) -> None:
    bench = start()  # without a model, an analysis given stays for the one that may yet be found
    bench.open_archive(archive)
    bench.review("b.mp4")
    bench.page.close_requested.emit()
    bench.choose(make_model())
    bench.opening.open_clip(str(clips / "ward 1" / "b.mp4"))
    bench.wait(lambda: bench.analysed == 1)


def test_a_clip_is_shown_with_its_analysis_though_another_was_on_its_way(start: Start, archive: Path) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    begun: list[str] = []
    bench.told.show_opening = lambda name, *_: begun.append(name)  # type: ignore[method-assign]
    for number, name in enumerate(("a.mp4", "b.mp4")):
        bench.page.clip_requested.emit(bench.row[name].clip.sha256)
        bench.wait(lambda number=number: len(begun) > number)  # type: ignore[misc]
    bench.wait(lambda: bench.session.judging.clip == bench.row["b.mp4"].clip.sha256)
    bench.settle()
    assert (bench.session.engine, bench.analysed) == (ENGINE, 0)


def test_a_clip_keeps_its_analysis_though_another_is_given_before_its_review_has_come(
    start: Start, archive: Path, clips: Path
) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)
    other = made_up_snapshot(bench.row["b.mp4"].clip.sha256, HEIGHTS["ward 1/b.mp4"])
    bench.opening.opened.connect(lambda _path: bench.showing.give(other))
    bench.review("a.mp4")
    assert (bench.session.engine, bench.analysed) == (ENGINE, 0)
    bench.opening.open_clip(str(clips / "ward 1" / "b.mp4"))
    bench.wait(lambda: bench.session.judging.clip == other.clip.sha256)
    bench.settle()
    assert (bench.session.engine, bench.analysed) == (ENGINE, 0)


def test_an_error_nobody_foresaw_is_said_as_one(
    start: Start, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = start(chosen=make_model())
    bench.open_archive(archive)

    def snapshot(self: Archive, sha256: str) -> Snapshot:
        raise TypeError("a mistake of ours")

    monkeypatch.setattr(Archive, "snapshot", snapshot)
    bench.page.clip_requested.emit(bench.row["b.mp4"].clip.sha256)
    bench.wait(lambda: "show_error" in bench.told.calls)
    assert "unexpected" in bench.error
    assert bench.notice == ""


def test_without_reviews_kept_it_can_be_looked_at(start: Start, archive: Path) -> None:
    bench = start(keeps=False)
    bench.page.folder_requested.emit(str(archive))
    bench.wait(lambda: bench.exam.archive is not None)
    bench.page.clip_requested.emit(bench.row["b.mp4"].clip.sha256)
    bench.wait(lambda: bench.session.engine == ENGINE)
