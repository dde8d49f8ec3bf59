from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clarus_desktop.core.clip import Clip
from clarus_desktop.core.flags import Segment
from clarus_desktop.core.model import ModelInfo
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import Analysis, ReviewSession, Status
from clarus_desktop.ui.at_hand import AtHand
from clarus_desktop.ui.flag_list import FlagList
from far_frames import far_clip

PROBABILITY, DISTANCE = TrackKind


@pytest.fixture
def flags(qtbot: QtBot, session: ReviewSession) -> FlagList:
    flags = FlagList(session, AtHand(session))
    qtbot.addWidget(flags)
    flags.resize(260, 500)
    flags.show()
    return flags


def rows(flags: FlagList) -> list[tuple[Segment, TrackKind | None]]:
    return [(item.span, item.track) for item in flags.model.rows]


def test_segments_of_both_tracks_by_their_start(flags: FlagList, reviewed: ReviewSession) -> None:
    flags.refresh()
    assert rows(flags) == [
        (Segment(20, 29), PROBABILITY),
        (Segment(25, 44), DISTANCE),
        (Segment(60, 69), PROBABILITY),
    ]
    assert flags.count.text() == "0 of 3 judged"


def test_a_row_tells_start_end_duration_and_both_peaks(flags: FlagList, reviewed: ReviewSession) -> None:
    flags.refresh()
    flag = flags.model.flag(0)
    assert (flag.start_s, flag.end_s) == pytest.approx((0.8, 1.2))
    assert flag.peaks == pytest.approx({PROBABILITY: 0.8, DISTANCE: 0.3})
    text = flags.model.data(flags.model.index(0))
    assert text == "Probability, 0.80 – 1.20 s, frames 21–30, 0.40 s, peak P 0.800, D 0.300, to be judged"
    tip = flags.model.data(flags.model.index(0), Qt.ItemDataRole.ToolTipRole)
    assert "P of the probability track and D of the distance track" in str(tip)


def test_new_values_leave_the_list_where_it_was_scrolled_to(
    flags: FlagList, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    write(np.where(np.arange(100) % 5 == 4, 0.1, 0.9))  # twenty segments
    flags.go_to_next()
    bar = flags.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    scrolled = bar.value()
    write([0.9], first=49)  # joins two of them
    flags.refresh()
    assert bar.value() == min(scrolled, bar.maximum()) > 0
    flags.go_to_next()
    assert bar.value() < scrolled / 2


def test_the_last_segment_ends_with_the_clip(
    flags: FlagList, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    write(np.full(10, 0.9), first=90)
    flags.refresh()
    flag = flags.model.flag(flags.model.rowCount() - 1)
    assert flag.end_s == pytest.approx(4.0)


def test_peaks_of_a_part_not_analysed_are_unknown(
    flags: FlagList,
    session: ReviewSession,
    make_clip: Callable[..., Clip],
    make_model: Callable[..., ModelInfo],
    write: Callable[..., None],
) -> None:
    session.set_model(make_model((PROBABILITY,)))
    session.load(make_clip())
    write(np.full(5, 0.9))
    flags.refresh()
    assert np.isnan(flags.model.flag(0).peaks[DISTANCE])


def test_filter_by_track(flags: FlagList, reviewed: ReviewSession) -> None:
    flags.filter.setCurrentText("Distance")
    assert [kind for _, kind in rows(flags)] == [DISTANCE]
    flags.filter.setCurrentText("Flags and findings")
    assert len(rows(flags)) == 3


def test_a_click_goes_to_the_first_frame(qtbot: QtBot, flags: FlagList, reviewed: ReviewSession) -> None:
    flags.refresh()
    place = flags.view.visualRect(flags.model.index(2)).center()
    qtbot.mouseClick(flags.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert reviewed.frame == 60


def test_next_and_previous(flags: FlagList, reviewed: ReviewSession) -> None:
    flags.refresh()
    seen = []
    for _ in range(4):
        flags.go_to_next()
        seen.append(reviewed.frame)
    assert seen == [20, 25, 60, 60]
    reviewed.set_frame(65)
    seen = []
    for _ in range(4):
        flags.go_to_previous()
        seen.append(reviewed.frame)
    assert seen == [60, 25, 20, 20]


def test_the_segment_at_the_playhead_is_current(flags: FlagList, reviewed: ReviewSession) -> None:
    flags.refresh()
    reviewed.set_frame(64)
    assert flags.view.currentIndex().row() == 2
    reviewed.set_frame(27)
    assert flags.view.currentIndex().row() == 0


def test_thumbnails_come_lazily_and_show_the_peak(
    qtbot: QtBot, flags: FlagList, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    write([0.95], first=66)
    flags.refresh()
    assert flags.model.flag(2).peak_frame == 66
    assert flags.model.picture(66) is None
    qtbot.waitUntil(lambda: flags.model.picture(66) is not None)
    picture = flags.model.picture(66)
    assert picture is not None
    assert picture.toImage().pixelColor(20, 20).red() == 66


def test_a_thumbnail_whose_frame_has_to_be_read_comes_when_it_is_there(
    qtbot: QtBot, flags: FlagList, reviewed: ReviewSession, write: Callable[..., None]
) -> None:
    clip, frames = far_clip()
    reviewed.load(clip)
    write(np.where((np.arange(100) // 10) % 4 == 2, 0.8, 0.1))  # flagged from 20 and from 60 on
    with qtbot.waitSignal(flags.model.frames_wanted) as wanted:
        flags.refresh()
    peak = wanted.args[0][0]
    assert peak in (20, 60)
    assert flags.model.picture(peak) is None
    reviewed.bring_frame(frames, peak, frames.frame(peak))
    picture = flags.model.picture(peak)
    assert picture is not None
    assert picture.toImage().pixelColor(20, 20).red() == peak
    flags.model.make_pictures()
    assert all(flags.model.picture(frame) is not None for frame in (20, 60))


def test_another_clip_leaves_no_row_or_picture_of_the_former(
    qtbot: QtBot, flags: FlagList, reviewed: ReviewSession, make_clip: Callable[..., Clip]
) -> None:
    flags.refresh()
    qtbot.waitUntil(lambda: flags.model.picture(20) is not None)
    reviewed.load(make_clip(30))
    assert flags.model.rowCount() == 0
    assert flags.model.picture(20) is None


def test_it_follows_the_threshold(qtbot: QtBot, flags: FlagList, reviewed: ReviewSession) -> None:
    flags.refresh()
    reviewed.set_threshold(PROBABILITY, 0.75)
    qtbot.waitUntil(lambda: flags.model.rowCount() == 2)
    assert Segment(60, 69) not in [segment for segment, _ in rows(flags)]


def test_reasons_for_an_empty_list(
    flags: FlagList,
    session: ReviewSession,
    make_clip: Callable[..., Clip],
    make_model: Callable[..., ModelInfo],
    write: Callable[..., None],
) -> None:
    assert "Open a clip" in flags.reason.text()
    session.set_model(make_model((PROBABILITY,)))
    session.load(make_clip())
    flags.refresh()
    assert "Nothing is analysed" in flags.reason.text()
    session.set_analysis(session.run_id, Analysis(Status.RUNNING, 0, 100))
    flags.refresh()
    assert "so far" in flags.reason.text()
    write(np.zeros(100))
    session.set_analysis(session.run_id, Analysis(Status.DONE, 100, 100))
    flags.refresh()
    assert "No segment is flagged" in flags.reason.text()
    flags.filter.setCurrentText("Distance")
    assert "does not give this track" in flags.reason.text()
