"""How clips are looked at: remembered, shared by clips that look alike, and what is analysed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("PySide6")
from bench import Bench, make_clip
from clarus_desktop.core.clip import Timing
from clarus_desktop.core.opinions import Answer, Opinion
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.core.views import ClipView
from clarus_desktop.session import Status

P = TrackKind.PROBABILITY
FOUND = Region.box(4, 4, 60, 44, Origin.FOUND)
DRAWN = Region(((10, 5), (50, 5), (30, 40)), Origin.DRAWN)
LAID = replace(DRAWN, origin=Origin.LAYOUT)


def look(bench: Bench, view: ClipView) -> None:
    """Let the user look at the clip in another way, and wait for what comes of it."""
    with bench.settling():
        bench.session.set_view(view)


def test_what_is_drawn_is_analysed_and_remembered(bench: Bench) -> None:
    bench.open(make_clip(region=FOUND))
    assert (bench.session.region, bench.analysis.runs) == (FOUND, 1)
    before = bench.told["set_analyses"][1]
    look(bench, ClipView(DRAWN))
    assert bench.analysis.runs == 2
    analyses, shown = bench.told["set_analyses"]
    assert [each.region for each in analyses] == [DRAWN, FOUND]
    assert shown == analyses[0].id != before
    bench.close()

    again = Bench(bench.folder, bench.qtbot, bench.settings_file)
    again.open(make_clip(region=FOUND))
    assert again.session.view == ClipView(DRAWN)
    assert (again.analysis.runs, again.told["set_analyses"][1]) == (0, shown)
    again.close()


def test_back_to_whole_frames_and_to_the_region_without_analysing_again(bench: Bench) -> None:
    bench.open(make_clip(region=FOUND))
    look(bench, ClipView(whole=True))
    assert (bench.session.region, bench.analysis.runs) == (None, 2)
    look(bench, ClipView())
    assert (bench.session.region, bench.analysis.runs) == (FOUND, 2)
    assert bench.session.analysis.status is Status.DONE
    look(bench, ClipView(whole=True))
    assert bench.analysis.runs == 2


def test_clips_that_look_alike_share_a_region_before_they_are_analysed(bench: Bench) -> None:
    bench.open(make_clip("a", FOUND))
    look(bench, ClipView(DRAWN))
    bench.open(make_clip("b", FOUND))
    assert bench.session.region == LAID
    (kept,), _ = bench.told["set_analyses"]
    assert kept.region == LAID
    bench.open(make_clip("c"))  # in which nothing was found
    assert bench.session.region is None
    views: list[ClipView | None] = []
    with bench.settling():
        bench.journal.read(lambda store: store.view("b" * 64), views.append)
    assert views == [None]  # nobody decided anything for it


def test_what_was_set_for_a_clip_goes_before_what_clips_like_it_have(bench: Bench) -> None:
    bench.open(make_clip("a", FOUND))
    look(bench, ClipView(whole=True))
    look(bench, ClipView())
    bench.open(make_clip("b", FOUND))
    look(bench, ClipView(DRAWN))
    bench.open(make_clip("a", FOUND))
    assert bench.session.region == FOUND


def test_a_region_taken_back_serves_no_other_clip(bench: Bench) -> None:
    bench.open(make_clip("a", FOUND))
    changed: list[None] = []
    bench.viewing.layouts_changed.connect(lambda: changed.append(None))
    look(bench, ClipView(DRAWN))
    look(bench, ClipView())
    bench.open(make_clip("b", FOUND))
    assert bench.session.region == FOUND
    assert len(changed) == 2


def test_a_rate_retimes_the_clip_and_analyses_nothing(bench: Bench) -> None:
    bench.open(make_clip(timing=Timing.UNKNOWN))
    values = bench.session.tracks.values(P).copy()
    look(bench, ClipView(fps=50))
    assert bench.session.clip is not None
    assert bench.session.clip.info.duration_s == 2.0
    assert (bench.session.tracks.values(P) == values).all()
    bench.open(make_clip("b"))
    bench.open(make_clip(timing=Timing.UNKNOWN))
    assert bench.session.clip.info.timing is Timing.SET
    assert bench.session.clip.info.fps == 50
    assert bench.analysis.runs == 2


def test_a_kept_analysis_is_shown_with_the_region_it_was_made_of(bench: Bench) -> None:
    bench.open(make_clip(region=FOUND))
    of_found = bench.told["set_analyses"][1]
    look(bench, ClipView(whole=True))
    of_whole = bench.told["set_analyses"][1]
    look(bench, ClipView(DRAWN))
    for identity, region in ((of_found, FOUND), (of_whole, None)):
        with bench.settling():
            bench.showing.show_kept(identity)
        assert bench.session.region == region
        assert bench.told["set_analyses"][1] == identity
        snapshot = bench.session.snapshot()
        assert snapshot is not None
        assert snapshot.region == region
    assert bench.session.view.region is None  # nothing drawn is in the way
    assert bench.analysis.runs == 3
    bench.open(make_clip(region=FOUND))
    assert bench.session.region == DRAWN  # looking at an older one decided nothing


def test_who_only_looks_saves_nothing(bench: Bench) -> None:
    bench.open(make_clip(region=FOUND))
    second = Bench(bench.folder, bench.qtbot, bench.settings_file)
    second.open(make_clip(region=FOUND))
    look(second, ClipView(DRAWN))
    assert second.session.region == DRAWN
    assert second.analysis.runs == 1
    assert second.told["set_unsaved"] == ("",)
    second.open(make_clip(region=FOUND))
    assert second.session.region == FOUND
    second.close()


def test_another_clip_in_the_place_of_a_reviewed_one_is_said(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "visit.mp4"
    path.write_bytes(b"as it was")
    bench.reviewing.set_reviewer("Ann")
    bench.open(make_clip("a"), path)
    with bench.settling():
        bench.session.judging.give_opinion(Opinion(Answer.PRESENT))
    bench.open(make_clip("a"), path)
    assert "show_notice" not in bench.told

    path.write_bytes(b"as it is")
    bench.open(make_clip("b"), path)
    (notice,) = bench.told.pop("show_notice")
    assert notice.startswith("“visit.mp4” holds another clip than on 2")
    assert bench.session.judging.review.opinion is None
    bench.open(make_clip("c"), path)  # the one before it was not reviewed
    assert "show_notice" not in bench.told
