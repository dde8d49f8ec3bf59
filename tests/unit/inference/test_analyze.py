import threading
from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
import pytest
import torch

from clarus_desktop.core.clip import Clip, Image
from clarus_desktop.core.errors import AnalysisError, ClipChangedError, DeviceError
from clarus_desktop.core.order import Order
from clarus_desktop.core.region import Origin, Region
from clarus_desktop.core.tracks import TrackKind, Tracks
from clarus_desktop.inference.analyze import AHEAD, Step, analyze
from clarus_desktop.inference.bundle import Bundle, unpack
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.inference.engines.torch_engine import BATCH, TorchEngine
from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import cosine_distances


def fill(tracks: Tracks, steps: Iterable[Step]) -> None:
    for step in steps:
        tracks.write(step.chunk)


def tracks_of(clip: Clip, bundle: Bundle, **options: Any) -> Tracks:
    tracks = Tracks(clip.info.frame_count, bundle.info.kinds)
    fill(tracks, analyze(clip, bundle, **{"device": "torch-cpu"} | options))
    return tracks


def decoders() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("clarus-decode")]


def test_every_frame_gets_the_value_of_its_own_image(clip: Clip, bundle: Bundle) -> None:
    tracks = tracks_of(clip, bundle)
    assert tracks.analysed.all()
    assert bundle.reference is not None
    for index in range(clip.info.frame_count):
        gray = bundle.preprocessing.shrink([clip.frames.frame(index)])
        outputs = bundle.network(bundle.preprocessing.normalise(torch.from_numpy(gray)))
        assert outputs.logit is not None
        probability = torch.sigmoid(outputs.logit.double()).item()
        distance = cosine_distances(outputs.features.numpy(), bundle.reference, 3)[0]
        assert tracks.values(TrackKind.PROBABILITY)[index] == pytest.approx(probability, abs=1e-5)
        assert tracks.values(TrackKind.DISTANCE)[index] == pytest.approx(distance, abs=1e-5)


def test_the_region_alone_is_analysed(clip: Clip, make_clip: Callable[..., Clip], bundle: Bundle) -> None:
    region = Region(((20, 5), (80, 5), (110, 85), (10, 85)), Origin.FOUND)
    frames = [clip.frames.frame(index) for index in range(clip.info.frame_count)]
    cut = tracks_of(make_clip([region.cut(frame) for frame in frames]), bundle)
    inside, whole = tracks_of(clip, bundle, region=region), tracks_of(clip, bundle)
    for kind in TrackKind:
        np.testing.assert_array_equal(inside.values(kind), cut.values(kind))
        assert not np.array_equal(inside.values(kind), whole.values(kind))


def test_steps_report_progress(clip: Clip, bundle: Bundle) -> None:
    steps = list(analyze(clip, bundle, run_id=7, device="torch-cpu"))
    assert [step.done for step in steps] == [4, 8, 11]
    assert np.concatenate([step.chunk.indices for step in steps]).tolist() == list(range(11))
    assert {step.chunk.run_id for step in steps} == {7}
    assert {step.total for step in steps} == {11}
    assert all(step.frames_per_s > 0 for step in steps)
    assert steps[-1].seconds_left == 0
    assert steps[0].seconds_left > 0
    engine = steps[0].engine
    assert (engine.device, engine.backend, engine.precision, engine.notes) == ("cpu", "torch", "float32", ())
    assert engine.device_name


@pytest.mark.parametrize("batch", [1, 3, 11, 100])
def test_the_batch_size_does_not_matter(clip: Clip, bundle: Bundle, batch: int) -> None:
    ours, usual = tracks_of(clip, bundle, batch=batch), tracks_of(clip, bundle)
    for kind in TrackKind:
        np.testing.assert_allclose(ours.values(kind), usual.values(kind), atol=1e-5)


@pytest.mark.parametrize("playhead", [None, 7])
def test_the_order_changes_no_value(clip: Clip, bundle: Bundle, playhead: int | None) -> None:
    order = Order(clip.info.frame_count)
    if playhead is not None:
        order.look_at(playhead)
    steps = list(analyze(clip, bundle, device="cpu", order=order))
    usual = tracks_of(clip, bundle, device="cpu")
    found = Tracks(clip.info.frame_count, bundle.info.kinds)
    fill(found, steps)
    for kind in TrackKind:
        np.testing.assert_array_equal(found.values(kind), usual.values(kind))
    assert playhead is None or playhead in steps[0].chunk.indices


def test_the_playhead_is_followed_within_a_few_batches(
    make_clip: Callable[..., Clip], draw: Callable[..., Image], bundle: Bundle
) -> None:
    clip = make_clip([draw(40, 40, 0)] * 60)
    order = Order(60)
    steps = analyze(clip, bundle, device="torch-cpu", order=order, batch=4)
    next(steps)
    order.look_at(40)
    for _ in range(AHEAD + 1):
        step = next(steps)
    assert 40 in step.chunk.indices
    steps.close()


def test_twice_gives_the_same_to_the_last_digit(clip: Clip, bundle: Bundle) -> None:
    first, second = tracks_of(clip, bundle), tracks_of(clip, bundle)
    for kind in TrackKind:
        np.testing.assert_array_equal(first.values(kind), second.values(kind))


def test_closing_midway_ends_the_thread(clip: Clip, bundle: Bundle) -> None:
    steps = analyze(clip, bundle, batch=1)
    next(steps)
    assert decoders()
    steps.close()
    assert decoders() == []


def test_only_a_few_batches_are_decoded_ahead(
    clip: Clip, bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    look = clip.frames.frame
    monkeypatch.setattr(clip.frames, "frame", lambda index: (seen.append(index), look(index))[1])
    steps = analyze(clip, bundle, batch=1)
    next(steps)
    steps.close()
    assert len(seen) <= AHEAD + 1


@pytest.mark.parametrize(
    ("raised", "seen"), [(ClipChangedError("gone"), ClipChangedError), (ValueError("odd"), AnalysisError)]
)
def test_a_frame_that_fails_ends_the_analysis_with_a_typed_error(
    make_clip: Callable[..., Clip],
    draw: Callable[..., Image],
    bundle: Bundle,
    monkeypatch: pytest.MonkeyPatch,
    raised: Exception,
    seen: type[Exception],
) -> None:
    clip = make_clip([draw(40, 40, seed) for seed in range(9)])
    look = clip.frames.frame

    def fail_at_five(index: int) -> Image:
        if index == 5:
            raise raised
        return look(index)

    monkeypatch.setattr(clip.frames, "frame", fail_at_five)
    tracks = Tracks(9, bundle.info.kinds)
    with pytest.raises(seen):
        fill(tracks, analyze(clip, bundle, device="torch-cpu"))
    assert np.flatnonzero(tracks.analysed).tolist() == [0, 1, 2, 3]
    assert decoders() == []


def test_a_failing_network_never_shows_as_zeros(
    clip: Clip, bundle: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    forward = TorchEngine._forward
    calls: list[int] = []

    def fail_later(engine: TorchEngine, gray: Any) -> Any:
        calls.append(len(gray))
        if len(calls) == 2:
            raise RuntimeError("device lost")
        return forward(engine, gray)

    monkeypatch.setattr(TorchEngine, "_forward", fail_later)
    tracks = Tracks(11, bundle.info.kinds)
    with pytest.raises(AnalysisError, match="device lost"):
        fill(tracks, analyze(clip, bundle, device="torch-cpu"))
    assert np.isnan(tracks.values(TrackKind.PROBABILITY)[BATCH["cpu"] :]).all()
    assert decoders() == []


def test_a_model_gives_the_tracks_it_can(
    clip: Clip, network: ClarusNetwork, card: dict[str, Any], preprocessing: Preprocessing, bundle: Bundle
) -> None:
    bare = build_network("resnet18", classifier=False)
    for made, reference, kind in (
        (network, None, TrackKind.PROBABILITY),
        (bare, bundle.reference, TrackKind.DISTANCE),
    ):
        data = pack(made, card=card, preprocessing=preprocessing, reference=reference)
        step = next(analyze(clip, unpack(data, "x")))
        assert list(step.chunk.values) == [kind]
    nothing = unpack(pack(bare, card=card, preprocessing=preprocessing, reference=None), "x")
    with pytest.raises(AnalysisError, match="no track"):
        next(analyze(clip, nothing))


def test_projection_can_be_the_embedding(
    clip: Clip, network: ClarusNetwork, card: dict[str, Any], preprocessing: Preprocessing, bundle: Bundle
) -> None:
    card = card | {"embedding": "projection"}
    made = unpack(pack(network, card=card, preprocessing=preprocessing, reference=None), "x")
    gray = preprocessing.shrink([clip.frames.frame(0)])
    assert make_engine(made, resolve("cpu")).run(gray).embeddings.shape == (1, 128)


def test_an_impossible_device_is_said_before_anything_is_decoded(clip: Clip, bundle: Bundle) -> None:
    with pytest.raises(DeviceError):
        next(analyze(clip, bundle, device="toaster"))
    assert decoders() == []
