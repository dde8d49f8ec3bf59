"""How clips are looked at, kept and read back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarus_desktop.commands.kept import Kept
from clarus_desktop.core.errors import StoreDamagedError, StoreReadOnlyError
from clarus_desktop.core.history import Action
from clarus_desktop.core.measuring import MeasureKind, Measurement, Scale, ScaleOrigin
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.reviews import Change, Subject
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.views import ClipView, Layout
from clarus_desktop.store import Store, open_store
from clarus_desktop.store.layouts import LIMIT
from clarus_desktop.store.regions import plain_region, region_of

CLIP = "c1" * 32
MODEL = "fe" * 32
FOUND = Region.box(100, 50, 300, 230, Origin.FOUND)
DRAWN = Region(((110, 60), (290, 60), (200, 220)), Origin.DRAWN)
LAID = replace(DRAWN, origin=Origin.LAYOUT)
SCALE = Scale((0.25, 0.25), ScaleOrigin.SET)

CORNERS = st.tuples(st.integers(-100, 5000), st.integers(-100, 5000))
REGIONS = st.builds(Region, st.lists(CORNERS, min_size=3, max_size=20).map(tuple), st.sampled_from(Origin))


@given(REGIONS | st.none())
def test_regions_are_read_as_written(region: Region | None) -> None:
    assert region_of(plain_region(region)) == region


@pytest.mark.parametrize(
    "outline",
    [[], [[1, 2], [3, 4]], [[1, 2], [3, 4], [5]], [[1, 2], [3, 4], [5, 6.5]], [[0, 0], [9, 9], [0, 1 << 17]]],
)
def test_what_is_no_outline_is_no_region(outline: list[list[float]]) -> None:
    with pytest.raises(ValueError, match="corner"):
        region_of({"outline": outline, "origin": "drawn"})


def test_a_view_is_kept_for_its_clip(folder: Path, store: Store) -> None:
    view = ClipView(DRAWN, whole=True, fps=29.97, scale=SCALE)
    assert store.view(CLIP) is None
    store.save_view(CLIP, "Ann", view)
    store.close()
    with closing(open_store(folder)) as again:
        assert again.view(CLIP) == view
        assert again.view("c2" * 32) is None
        again.save_view(CLIP, "", ClipView())
        assert again.view(CLIP) == ClipView()  # which is not the same as none
        assert again.verify().entries == 2


def test_the_log_tells_what_was_done(store: Store) -> None:
    views = {
        "Draw the region": ClipView(DRAWN),
        "Analyse whole frames": ClipView(DRAWN, whole=True),
        "Set 30 frames/s": ClipView(DRAWN, whole=True, fps=30),
        "Analyse the region": ClipView(DRAWN, fps=30),
        "Take the region of clips that look alike": ClipView(LAID, fps=30),
        "Set the depth scale": ClipView(LAID, fps=30, scale=SCALE),
        "Take the region as the clip has it, Set no frame rate, Remove the depth scale": ClipView(),
    }
    for text, view in views.items():
        event = store.save_view(CLIP, "Ann", view)
        assert (event.text, event.action, event.clip, event.reviewer) == (text, Action.VIEW, CLIP, "Ann")
    first, second = store.history(clip=CLIP)[-1], store.history(clip=CLIP)[-2]
    assert first.before is None
    plain = {"region": plain_region(DRAWN), "whole": False, "fps": 0.0, "scale": None}
    assert second.before == first.after == plain


def test_a_layout_takes_the_place_of_those_that_look_the_same(store: Store) -> None:
    other = Layout(640, 480, None, LAID)
    store.save_layout(Layout(640, 480, FOUND, replace(FOUND, origin=Origin.LAYOUT)))
    store.save_layout(other)
    nearly = Layout(640, 480, Region.box(101, 51, 300, 230, Origin.FOUND), LAID)
    store.save_layout(nearly)
    assert store.layouts() == (nearly, other)
    store.forget_layout(640, 480, FOUND)
    assert store.layouts() == (other,)
    store.forget_layout(640, 481, None)
    assert store.layouts() == (other,)
    assert store.history() == ()


def test_only_the_latest_layouts_are_kept(store: Store) -> None:
    with store.together():
        for width in range(1, LIMIT + 4):
            store.save_layout(Layout(width, 480, None, LAID))
    assert [layout.width for layout in store.layouts()] == list(range(LIMIT + 3, 3, -1))


def test_a_view_and_its_layout_are_written_together_or_not_at_all(store: Store) -> None:
    def write() -> None:
        with store.together():
            store.save_view(CLIP, "Ann", ClipView(DRAWN))
            store.save_layout(Layout(640, 480, None, LAID))
            raise KeyError

    with pytest.raises(KeyError):
        write()
    assert (store.view(CLIP), store.layouts(), store.history()) == (None, (), ())


def test_a_store_to_look_at_takes_no_view(folder: Path, store: Store) -> None:
    store.save_view(CLIP, "Ann", ClipView(DRAWN))
    with closing(open_store(folder, write=False)) as reader:
        assert reader.view(CLIP) == ClipView(DRAWN)
        with pytest.raises(StoreReadOnlyError):
            reader.save_view(CLIP, "Ann", ClipView())
        with pytest.raises(StoreReadOnlyError):
            reader.save_layout(Layout(640, 480, None, LAID))


def test_the_clip_that_was_seen_last_at_a_path(store: Store) -> None:
    assert store.seen_at("/visit/a.mp4") == ""
    store.saw(CLIP, "/visit/a.mp4", 10)
    store.saw("c2" * 32, "/visit/a.mp4", 11)
    store.saw(CLIP, "/visit/b.mp4", 10)
    assert store.seen_at("/visit/a.mp4") == "c2" * 32
    assert store.seen_at(Path("/visit/b.mp4")) == CLIP
    store.saw(CLIP, "/visit/a.mp4", 10)
    assert store.seen_at("/visit/a.mp4") == CLIP


def test_the_latest_analysis_is_of_the_region_looked_at(
    store: Store, snapshot: Callable[..., Snapshot]
) -> None:
    whole = snapshot()
    clip = replace(whole.clip, region=FOUND)
    kept = {
        region: store.keep(replace(whole, clip=clip, region=region)) for region in (None, FOUND, DRAWN, LAID)
    }
    assert len(set(kept.values())) == 3  # who drew it makes no other analysis

    def latest() -> Region | None:
        found = store.latest(CLIP, MODEL)
        assert found is not None
        return found.region

    assert latest() == FOUND
    store.save_layout(Layout(320, 240, FOUND, LAID))
    assert latest() == LAID
    store.save_view(CLIP, "Ann", ClipView(whole=True))
    assert latest() is None
    store.save_view(CLIP, "Ann", ClipView(Region.box(0, 0, 9, 9, Origin.DRAWN)))
    assert store.latest(CLIP, MODEL) is None


def test_the_latest_analysis_tells_the_scale_that_was_set(
    store: Store, snapshot: Callable[..., Snapshot]
) -> None:
    store.keep(snapshot())
    for scale in (None, SCALE):
        store.save_view(CLIP, "Ann", ClipView(scale=scale))
        latest = store.latest(CLIP, MODEL)
        assert latest is not None
        assert latest.scale == scale


def test_a_report_without_a_window_tells_scale_and_measurements(
    store: Store, snapshot: Callable[..., Snapshot]
) -> None:
    line = Measurement("b" * 32, MeasureKind.CALIPER, 12, (10.0, 20.0), (40.0, 60.0))
    store.save(Change(CLIP, "Ann", Subject.MEASUREMENT, None, line))
    store.save_view(CLIP, "Ann", ClipView(scale=SCALE))
    reported = Kept(store).reviewed(snapshot())
    assert reported.reviews["Ann"].measurements == (line,)
    assert str(reported.length(line)) == "12.5 mm"


@pytest.mark.parametrize("scale", [[1.0], [1.0, 0.0], [1.0, -1.0], [1, "1"], 3, [1.0, 10**400], {"x": 1}])
def test_what_is_no_scale_is_damage(folder: Path, store: Store, scale: object) -> None:
    store.save_view(CLIP, "Ann", ClipView(scale=SCALE))
    store.close()
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection, connection:
        body = {"region": None, "whole": False, "fps": 0.0, "scale": scale}
        connection.execute("UPDATE views SET body = ?", (json.dumps(body),))
    with closing(open_store(folder)) as again, pytest.raises(StoreDamagedError):
        again.view(CLIP)


def test_a_view_from_before_there_were_scales(folder: Path, store: Store) -> None:
    store.save_view(CLIP, "Ann", ClipView(fps=30, scale=SCALE))
    store.close()
    with closing(sqlite3.connect(folder / "store.sqlite")) as connection, connection:
        connection.execute("UPDATE views SET body = json_remove(body, '$.scale')")
    with closing(open_store(folder)) as again:
        assert again.view(CLIP) == ClipView(fps=30)
