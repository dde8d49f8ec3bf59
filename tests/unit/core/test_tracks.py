from __future__ import annotations

import numpy as np
import pytest

from clarus_desktop.core.tracks import Chunk, TrackKind, Tracks

P, D = TrackKind.PROBABILITY, TrackKind.DISTANCE


def chunk(indices: list[int], **values: list[float]) -> Chunk:
    return Chunk(1, np.array(indices, np.intp), {TrackKind(k): np.array(v, float) for k, v in values.items()})


def test_tracks_start_not_analysed() -> None:
    tracks = Tracks(3, (P, D))
    assert np.isnan(tracks.values(P)).all()
    assert not tracks.analysed.any()


def test_a_chunk_fills_its_frames_only() -> None:
    tracks = Tracks(4, (P, D))
    tracks.write(chunk([2, 0], probability=[0.2, 0.0], distance=[1.5, 0.1]))
    assert tracks.analysed.tolist() == [True, False, True, False]
    assert tracks.values(P)[2] == 0.2
    assert tracks.values(D)[0] == 0.1


def test_a_track_the_model_lacks_stays_nan_and_does_not_count() -> None:
    tracks = Tracks(2, (P,))
    tracks.write(chunk([0, 1], probability=[0.1, 0.2]))
    assert np.isnan(tracks.values(D)).all()
    assert tracks.analysed.all()


@pytest.mark.parametrize(
    "bad",
    [
        chunk([4], probability=[0.5]),
        chunk([-1], probability=[0.5]),
        chunk([0], probability=[float("nan")]),
        chunk([0], probability=[1.1]),
        chunk([0], distance=[-0.1]),
        chunk([0], distance=[2.1]),
    ],
)
def test_a_bad_chunk_changes_nothing(bad: Chunk) -> None:
    tracks = Tracks(4, (P, D))
    with pytest.raises(ValueError, match=r"holds a value outside|reaches outside"):
        tracks.write(bad)
    assert np.isnan(tracks.values(P)).all()
    assert np.isnan(tracks.values(D)).all()


def test_values_are_read_only_and_copies_independent() -> None:
    tracks = Tracks(2, (P,))
    with pytest.raises(ValueError, match="read-only"):
        tracks.values(P)[0] = 1.0
    twin = tracks.copy()
    tracks.write(chunk([0], probability=[0.4]))
    assert np.isnan(twin.values(P)).all()


def test_no_tracks_at_all_is_never_analysed() -> None:
    assert not Tracks(3, ()).analysed.any()
