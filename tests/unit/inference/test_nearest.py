from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind
from clarus_desktop.inference.analyze import analyze
from clarus_desktop.inference.bundle import Bundle, load_bundle, unpack
from clarus_desktop.inference.nearest import PER_GROUP, SHOWN, Lookup
from clarus_desktop.inference.networks import ClarusNetwork
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.pictures import Pictures
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import Reference, build_reference, nearest_rows


def test_the_nearest_rows_are_those_of_the_written_out_version() -> None:
    rng = np.random.default_rng(5)
    rows, query = rng.normal(size=(300, 16)), rng.normal(size=16)
    reference = build_reference(rows, np.arange(300) % 3, 5)
    distances = [1 - row @ query / np.linalg.norm(row) / np.linalg.norm(query) for row in rows]
    expected = sorted(range(300), key=distances.__getitem__)
    found, away = nearest_rows(query, reference)
    assert found.tolist() == expected
    np.testing.assert_allclose(away, [distances[row] for row in expected], atol=1e-5)


def test_a_frame_of_the_reference_is_nearest_to_itself(bundle: Bundle, draw: Callable[..., Image]) -> None:
    lookup = Lookup(bundle)
    for seed in (0, 7):  # the reference of the tests is made of these
        found = lookup.find(draw(90, 120, 100 + seed))
        assert found.neighbours[0].distance == pytest.approx(0, abs=1e-3)
        assert found.neighbours[0].group == seed // 3
        assert found.neighbours[0].picture is None
        distances = [each.distance for each in found.neighbours]
        assert distances == sorted(distances)
        assert len(distances) == SHOWN == found.frames
        assert found.groups == 4
        assert found.averaged == 3
        assert found.distance == pytest.approx(np.mean(distances[:3]), abs=1e-6)


def test_no_patient_fills_the_whole_list(bundle: Bundle, draw: Callable[..., Image]) -> None:
    assert bundle.reference is not None
    one_patient_more = replace(bundle.reference, groups=np.repeat(np.array([0, 1], np.int32), [7, 5]))
    found = Lookup(replace(bundle, reference=one_patient_more)).find(draw(90, 120, 100)).neighbours
    assert sorted(each.group for each in found) == [0] * PER_GROUP + [1] * PER_GROUP


def test_the_distance_is_that_of_the_track(bundle: Bundle, clip: Clip) -> None:
    region = Region(((10, 5), (100, 5), (90, 80)), Origin.FOUND)
    (step,) = analyze(clip, bundle, device="torch-cpu", precision="float32", region=region, batch=11)
    lookup = Lookup(bundle)
    found = [lookup.find(clip.frames.frame(index), region).distance for index in range(11)]
    np.testing.assert_allclose(found, step.chunk.values[TrackKind.DISTANCE], atol=1e-5)


def test_neighbours_have_the_pictures_that_the_bundle_carries(
    network: ClarusNetwork,
    card: dict[str, Any],
    preprocessing: Preprocessing,
    reference: Reference,
    draw: Callable[..., Image],
) -> None:
    pixels = np.arange(12, dtype=np.uint8)[:, None, None].repeat(8, 1).repeat(8, 2)
    rows = np.arange(12, dtype=np.int32)
    pictures = Pictures(pixels, ("a.mp4", "b.mp4"), rows % 2, rows)
    data = pack(
        network, card=card, preprocessing=preprocessing, reference=replace(reference, pictures=pictures)
    )
    shown = Lookup(unpack(data, "x")).find(draw(90, 120, 107)).neighbours[0].picture
    assert shown is not None
    assert (shown.clip, shown.frame) == ("b.mp4", 7)
    assert (shown.pixels == 7).all()


def test_without_a_reference_there_is_nothing_to_look_up(bundle: Bundle) -> None:
    with pytest.raises(AnalysisError, match="no reference"):
        Lookup(replace(bundle, reference=None))


def test_a_bundle_of_before_is_read_on(bundle_path: Path) -> None:
    reference = load_bundle(bundle_path).reference
    assert reference is not None
    assert reference.pictures is None
