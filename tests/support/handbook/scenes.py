"""What is on the pictures of the guides: one walk through the window, with the synthetic demo clip alone."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clarus_desktop import resources
from clarus_desktop.core.measuring import MeasureKind
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.session import Status
from handbook.hand import Hand
from videos import Images, encode

REVIEWER = "Dr Example"
LOWERED = 0.62
DEPTH_CM = "10"
DEPTH = ((320.0, 20.0), (320.0, 461.0))
"""From the probe to the deepest point of the demo clip, in pixels of its frame."""
LESION = ((322.0, 117.0), (322.0, 171.0))
"""From the pleura to the deep border of its consolidation."""
SLIDING = ((300.0, 60.0), (300.0, 300.0))
"""Through chest wall, pleura and lung."""
ZONES = {"R1": (0, 60), "R2": (80, 140), "R3": (110, 170), "L1": (165, 225), "L2": (10, 50), "L3": (20, 70)}
"""Parts of the demo clip, first frame and end, by the zone that they are given for the picture of an exam."""


def take_all(pictures: Path) -> list[str]:
    """Take every picture into a folder; returns their names."""
    hand = Hand(pictures)
    try:
        for scene in SCENES:
            scene(hand)
        return hand.taken
    finally:
        hand.close()


def welcome(hand: Hand) -> None:
    hand.take("start")
    hand.window.reviewer_requested.emit(REVIEWER)


def window(hand: Hand) -> None:
    hand.do("demo")
    _analysed(hand)
    hand.do("next_flag")
    review = hand.window.review
    assert review.plots is not None
    probability, distance = (review.plots.plots[kind] for kind in TrackKind)
    hand.take(
        "window",
        numbers=(
            (hand.window.flags, 0.5, 0.6),
            (review.frame, 0.06, 0.1),
            (review.readout, 0.9, 0.06),
            (review.transport, 0.838, 0.5),
            (probability, 0.35, 0.75),
            (distance, 0.35, 0.3),
            (hand.window.opinions, 0.7, 0.85),
            (hand.window.verdicts, 0.85, 0.1),
            (hand.window.status, 0.3, 0.5),
        ),
    )


def region(hand: Hand) -> None:
    hand.do("edit_region")
    hand.take("region", *_above(hand))
    hand.window.review.region_bar.cancel.click()


def threshold(hand: Hand) -> None:
    hand.session.set_threshold(TrackKind.PROBABILITY, LOWERED)
    hand.take("threshold", *_plots(hand))
    hand.do("reset_probability")


def judged(hand: Hand) -> None:
    hand.do("confirm")
    hand.wait(lambda: bool(hand.session.judging.review.findings))
    hand.do("kind_1")
    note = hand.window.editor.note
    QTest.keyClicks(note, "Below the pleura, in each breath")
    QTest.keyClick(note, Qt.Key.Key_Return)
    hand.wait(lambda: bool(hand.session.judging.review.findings[0].note))
    hand.take("judged", hand.window.flags, hand.window.editor)


def heat_map(hand: Hand) -> None:
    hand.do("heat_map")
    hand.wait(lambda: hand.session.heat.knows(hand.session.frame))
    hand.take("heat-map", *_above(hand))
    hand.do("heat_map")


def depth(hand: Hand) -> None:
    hand.do("depth_scale")
    _draw(hand, *DEPTH)
    bar = hand.window.review.depth_bar
    QTest.keyClicks(bar.centimetres, DEPTH_CM)
    hand.take("depth", *_above(hand))
    bar.apply.click()


def caliper(hand: Hand) -> None:
    hand.do("caliper")
    _draw(hand, *LESION)
    hand.wait(lambda: bool(hand.session.judging.review.measurements))
    hand.take("caliper", *_above(hand))


def m_mode(hand: Hand) -> None:
    hand.do("m_mode_line")
    _draw(hand, *SLIDING)
    kinds = (measurement.kind for measurement in hand.session.judging.review.measurements)
    hand.wait(lambda: MeasureKind.M_MODE in kinds)
    hand.wait(lambda: hand.window.commands["m_mode"].isChecked())
    hand.wait(lambda: hand.session.m_mode.picture is not None and hand.session.m_mode.picture.known.all())
    hand.take("m-mode", *_above(hand), *_plots(hand))
    hand.do("m_mode")


def looks_like(hand: Hand) -> None:
    hand.do("looks_like")
    hand.wait(lambda: hand.session.nearest.at(hand.session.frame) is not None)
    hand.take("looks-like", hand.window.nearest)
    hand.do("verdict_panel")


def report(hand: Hand) -> None:
    hand.do("export")
    hand.take("report", of=hand.dialog())
    hand.dialog().close()


def models(hand: Hand) -> None:
    hand.do("models")
    hand.take("models", of=hand.dialog())
    hand.dialog().close()


def not_assessable(hand: Hand) -> None:
    """A clip of which some frames stand still and some are dark."""
    frames = _demo_frames()
    still, dark = frames[70:71].repeat(50, axis=0), (frames[70:110] * 0.04).astype(np.uint8)
    _open_made(hand, "freeze-and-dark.mp4", np.concatenate((frames[:70], still, dark, frames[110:])))
    hand.session.set_frame(100)
    hand.take("not-assessable", *_plots(hand))


def exam(hand: Hand) -> None:
    frames = _demo_frames()
    with tempfile.TemporaryDirectory() as folder:
        visit = Path(folder, "Visit")
        visit.mkdir()
        for zone, (first, end) in ZONES.items():
            encode(visit / f"{zone}.mp4", frames[first:end])
        hand.controller.open(str(visit))
        hand.wait(lambda: len(hand.exam.rows) == len(ZONES) and not hand.exam.reading)
        hand.window.exam_page.analyse_requested.emit()
        hand.wait(lambda: all(row.suspicion is not None for row in hand.exam.rows))
        hand.take("exam")
        hand.do("exam_page")


def _analysed(hand: Hand) -> None:
    hand.wait(lambda: hand.session.clip is not None and hand.session.analysis.status is Status.DONE)
    hand.rest()


def _above(hand: Hand) -> tuple[QWidget, ...]:
    """What stands above the plots."""
    review = hand.window.review
    bars = (review.region_bar, review.depth_bar, review.heat_bar)
    return *bars, review.frame, review.readout, review.transport


def _plots(hand: Hand) -> tuple[QWidget, ...]:
    review = hand.window.review
    assert review.plots is not None
    return (review.plots,)


def _draw(hand: Hand, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A line on the frame, in pixels of the frame."""
    view = hand.window.review.frame
    points = (view.to_view(QPointF(*point)).toPoint() for point in (start, end))
    hand.drag(hand.window.review.canvas, *points)


def _demo_frames() -> Images:
    with av.open(str(resources.demo_clip())) as container:
        return np.stack([frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)])


def _open_made(hand: Hand, name: str, frames: Images) -> None:
    """Open a clip that was made of the demo's frames."""
    with tempfile.TemporaryDirectory() as folder:
        before = hand.session.run_id
        hand.controller.open(str(encode(Path(folder, name), frames)))
        hand.wait(lambda: hand.session.run_id > before)
        _analysed(hand)


SCENES: tuple[Callable[[Hand], None], ...] = (
    *(welcome, window, region, threshold, judged, heat_map, looks_like, depth, caliper, m_mode),
    *(report, models, not_assessable, exam),
)
"""In this order: each finds the window as the one before has left it."""
