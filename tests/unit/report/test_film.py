"""Annotated films, decoded again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.clip import Image
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.gating import Reason
from clarus_desktop.core.heat import HeatMap
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.snapshot import Snapshot
from clarus_desktop.core.tracks import Chunk, TrackKind
from clarus_desktop.report import writing_film
from clarus_desktop.report.film import style

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE
COUNT = 12
TOP = style.PAD + 2 * style.LINE
"""Where the frame begins."""
SHOWN = (480, 360)
"""How large a frame of 320 × 240 is shown."""
STRIPS = TOP + SHOWN[1] + style.PAD
"""Where the strips begin in a film without heat maps, the first with its line of text."""
Pictures = NDArray[np.int16]
"""(count, height, width, 3)"""


class Grey:
    """Frames of one grey level, 60 + 10 for each."""

    def __len__(self) -> int:
        return COUNT

    def at_hand(self, index: int) -> Image:
        return self.frame(index)

    def frame(self, index: int) -> Image:
        return np.full((240, 320, 3), 60 + 10 * index, np.uint8)

    def close(self) -> None:
        pass


def hot(kind: TrackKind) -> Callable[[Sequence[Image]], list[Mapping[TrackKind, HeatMap]]]:
    """Makes maps that are as hot as can be on the left, and cold on the right."""
    heat = HeatMap(np.array([[99, -99], [99, -99]], np.float32), (0, 0, 320, 240), np.array([0.25, 0.75]))
    return lambda images: [{kind: heat}] * len(images)


@pytest.fixture
def snapshot(snapshot_of: Callable[..., Snapshot]) -> Snapshot:
    """Probability flagged in frames 3 to 5; of the distance frames 8 on are not analysed."""
    probability, distance = np.full(COUNT, 0.2), np.full(COUNT, 0.1)
    probability[3:6], distance[8:] = 0.9, np.nan
    return snapshot_of(COUNT, name="Doe_Jane.mp4", probability=probability, distance=distance)


@pytest.fixture
def film(snapshot: Snapshot, tmp_path: Path) -> Callable[..., Pictures]:
    """Write a film and decode it again."""

    def film(snapshot: Snapshot = snapshot, **wanted: Any) -> Pictures:
        path = tmp_path / "film.mp4"
        assert list(writing_film(snapshot, Grey(), path, **wanted)) == [
            (n, COUNT) for n in range(1, COUNT + 1)
        ]
        return np.array(list(decoded(path)), np.int16)

    return film


def decoded(path: Path) -> Iterator[Image]:
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            yield frame.to_ndarray(format="rgb24")


def strip(pictures: Pictures, place: int) -> Pictures:
    """A track's strip, without the line of text above it."""
    top = STRIPS + place * (style.LINE + style.STRIP) + style.LINE
    return pictures[:, top : top + style.STRIP, style.PAD : -style.PAD]


def colours_at(pictures: Pictures, place: int, index: int, row: int) -> list[int]:
    """A track's strip in the middle of a frame's time, when the film is elsewhere."""
    shown = strip(pictures, place)
    other = (index + COUNT // 2) % COUNT
    column = round((index + 0.5) / COUNT * shown.shape[2])
    return [int(level) for level in shown[other, row, column]]


def test_there_is_a_picture_for_each_frame_at_its_time(
    film: Callable[..., Pictures], snapshot: Snapshot, tmp_path: Path
) -> None:
    times = np.cumsum([0, 1, 2, 1, 1, 5, 1, 1, 1, 1, 1, 1]) / 30
    clip = replace(snapshot.clip, times_s=times, duration_s=float(times[-1]) + 0.2)
    film(replace(snapshot, clip=clip))
    with av.open(str(tmp_path / "film.mp4")) as container:
        stream = container.streams.video[0]
        shown = [float(frame.pts * (stream.time_base or Fraction())) for frame in container.decode(stream)]
    assert shown == pytest.approx(times, abs=1e-4)


def test_the_frame_is_shown_as_recorded(film: Callable[..., Pictures]) -> None:
    pictures = film()
    left = (pictures.shape[2] - SHOWN[0]) // 2
    inside = pictures[:, TOP + 4 : TOP + SHOWN[1] - 4, left + 4 : left + SHOWN[0] - 4]
    for index in range(COUNT):
        assert np.abs(inside[index] - (60 + 10 * index)).max() <= 6


def test_what_lies_outside_the_region_is_black(film: Callable[..., Pictures], snapshot: Snapshot) -> None:
    region = Region(((160, 0), (320, 240), (0, 240)), Origin.FOUND)
    pictures = film(replace(snapshot, region=region))
    left = (pictures.shape[2] - SHOWN[0]) // 2
    assert pictures[-1, TOP + 10, left + 20].max() < 20
    assert pictures[-1, TOP + 300, left + 240].min() > 150


def test_a_line_shows_where_the_film_is(film: Callable[..., Pictures]) -> None:
    shown = strip(film(), 0).min(axis=3)[:, 20:40].mean(axis=1)
    places = shown.argmax(axis=1) / shown.shape[1]
    assert places == pytest.approx(np.arange(COUNT) / COUNT, abs=0.005)


def test_flagged_frames_have_a_strip_and_say_so(film: Callable[..., Pictures]) -> None:
    pictures = film()
    bottom = style.STRIP - 2
    for index in range(COUNT):
        red, _, blue = colours_at(pictures, 0, index, bottom)
        assert (red > 180 and blue < 120) == (3 <= index <= 5)
        text = pictures[index, STRIPS : STRIPS + style.LINE, pictures.shape[2] // 2 :].reshape(-1, 3)
        brightest = text[text.sum(axis=1).argmax()]
        assert (brightest[0] > brightest[2]) == (3 <= index <= 5)


def test_what_is_not_analysed_or_not_assessable_is_hatched(
    film: Callable[..., Pictures], snapshot: Snapshot
) -> None:
    gates = np.full(3, Reason.TOO_DARK.code, np.uint8)
    snapshot.tracks.write(Chunk(1, np.arange(3), {}, gates))
    pictures = film()
    middle = style.STRIP // 2 + 8
    ground = np.array(style.GROUND)

    def is_hatched(place: int, index: int) -> bool:
        row = strip(pictures, place)[6 if index < 6 else 0, middle]
        width = row.shape[0] / COUNT
        part = row[round(index * width) + 4 : round((index + 1) * width) - 4]
        return bool((np.abs(part - ground).sum(axis=1) < 30).any())

    assert [index for index in range(COUNT) if is_hatched(0, index)] == [0, 1, 2]
    assert [index for index in range(COUNT) if is_hatched(1, index)] == [0, 1, 2, 8, 9, 10, 11]


@pytest.mark.parametrize("kind", [P, D])
def test_a_heat_map_stands_beside_the_frame_as_recorded(
    film: Callable[..., Pictures], kind: TrackKind
) -> None:
    pictures = film(heat=kind, explain=hot(kind))
    assert pictures.shape[2] >= 2 * SHOWN[0]
    colour = np.ptp(pictures[:, TOP + 180], axis=2)
    left, right = colour[:, style.PAD : style.PAD + SHOWN[0]], colour[:, -style.PAD - SHOWN[0] : -style.PAD]
    assert left.max() < 10
    assert right[:, 10:100].min() > 60
    assert right[:, -100:-10].max() < 10


def test_nothing_in_it_names_the_clip(film: Callable[..., Pictures], tmp_path: Path) -> None:
    film()
    assert b"Doe" not in (tmp_path / "film.mp4").read_bytes()


def test_giving_up_leaves_what_was_there(snapshot: Snapshot, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_text("before")
    steps = writing_film(snapshot, Grey(), path)
    next(steps)
    steps.close()
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("film.mp4", "before")]


def test_without_a_heat_map_there_is_no_film(snapshot: Snapshot, tmp_path: Path) -> None:
    def fail(_: Sequence[Image]) -> list[Mapping[TrackKind, HeatMap]]:
        raise AnalysisError("The network failed.")

    with pytest.raises(AnalysisError):
        list(writing_film(snapshot, Grey(), tmp_path / "film.mp4", P, fail))
    assert list(tmp_path.iterdir()) == []
