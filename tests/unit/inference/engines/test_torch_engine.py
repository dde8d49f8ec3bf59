import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import Device, EngineChoice, resolve
from clarus_desktop.inference.engines.torch_engine import TorchEngine

Gray = NDArray[np.uint8]
CARD = EngineChoice(Device("cuda", "Some Card", "torch", ("float16", "float32")), "float32")
REFERENCE = resolve("torch-cpu", "float32")


class Event:
    """A pretended card's: it has come when it is waited for."""

    waited = 0

    def record(self) -> None:
        pass

    def synchronize(self) -> None:
        Event.waited += 1


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """A pretended card, computed by the processor: what is free on it, and how many frames it holds."""
    has = {"free": 80 * 2**30, "holds": 1000}
    upload = TorchEngine._input
    monkeypatch.setattr(torch.cuda, "Stream", object)
    monkeypatch.setattr(torch.cuda, "Event", Event)

    def hold(engine: TorchEngine, gray: Tensor) -> Tensor:
        if engine.info.device == "cpu":
            return upload(engine, gray)
        if len(gray) > has["holds"]:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        frames = engine._bundle.preprocessing.normalise(gray)
        return frames.contiguous(memory_format=torch.channels_last)

    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (has["free"], 80 * 2**30))
    monkeypatch.setattr(nn.Module, "to", lambda module, *_: module)
    monkeypatch.setattr(TorchEngine, "_input", hold)
    return has


def test_equals_the_network_frame_by_frame(bundle: Bundle, gray: Gray) -> None:
    result = TorchEngine(bundle, REFERENCE).run(gray)
    assert result.probability is not None
    assert result.probability.dtype == np.float64
    for index in range(len(gray)):
        x = bundle.preprocessing.normalise(torch.from_numpy(gray[index : index + 1]))
        outputs = bundle.network(x.clone())
        assert outputs.logit is not None
        assert result.probability[index] == pytest.approx(1 / (1 + np.exp(-outputs.logit.item())), abs=1e-5)
        np.testing.assert_allclose(result.embeddings[index], outputs.features[0].numpy(), atol=1e-4)


def test_bfloat16_is_near_float32_and_leaves_the_bundle_as_it_is(bundle: Bundle, gray: Gray) -> None:
    engine = TorchEngine(bundle, resolve("torch-cpu", "bfloat16"))
    near = engine.run(gray)
    exact = TorchEngine(bundle, REFERENCE).run(gray)
    assert engine.info.precision == "bfloat16"
    assert near.embeddings.dtype == np.float32
    assert near.probability is not None
    assert exact.probability is not None
    assert (near.probability != exact.probability).all()
    np.testing.assert_allclose(near.probability, exact.probability, atol=0.1)


def test_notes_given_stand_first(bundle: Bundle, pretended: dict[str, int], gray: Gray) -> None:
    pretended["holds"] = 3
    engine = TorchEngine(bundle, CARD, ("A note.",))
    assert engine.info.notes == ("A note.",)
    engine.run(gray)
    assert engine.info.notes[0] == "A note."
    assert len(engine.info.notes) == 2


@pytest.mark.parametrize(("free", "batch"), [(80 * 2**30, 64), (2**30, 64), (2**27, 16), (2**20, 1)])
def test_a_card_short_of_memory_gets_fewer_frames(
    bundle: Bundle, pretended: dict[str, int], free: int, batch: int
) -> None:
    pretended["free"] = free
    assert TorchEngine(bundle, CARD).batch == batch


def test_full_card_gets_smaller_batches(bundle: Bundle, pretended: dict[str, int], gray: Gray) -> None:
    pretended["holds"] = 3
    engine = TorchEngine(bundle, CARD)
    result = engine.run(gray)
    assert engine.info.device == "cuda"
    assert engine.batch == 2
    assert engine.info.notes == ("The graphics card ran out of memory; it was given 2 frames at a time.",)
    whole = TorchEngine(bundle, REFERENCE).run(gray)
    np.testing.assert_allclose(result.embeddings, whole.embeddings, atol=1e-4)
    assert len(engine.run(gray[:1]).embeddings) == 1


def test_card_without_room_hands_over_to_the_processor(
    bundle: Bundle, pretended: dict[str, int], gray: Gray
) -> None:
    pretended["holds"] = 0
    engine = TorchEngine(bundle, CARD)
    assert len(engine.run(gray).embeddings) == len(gray)
    assert (engine.info.device, engine.info.precision) == ("cpu", "float32")
    assert engine.info.notes == ("The graphics card ran out of memory; the processor took over, in float32.",)


def test_no_room_for_the_network_itself(
    bundle: Bundle, pretended: dict[str, int], monkeypatch: pytest.MonkeyPatch, gray: Gray
) -> None:
    def full(module: nn.Module, *args: object) -> nn.Module:
        raise RuntimeError("CUDNN_STATUS_ALLOC_FAILED")

    monkeypatch.setattr(nn.Module, "to", full)
    engine = TorchEngine(bundle, CARD)
    assert engine.info.device == "cpu"
    assert engine.info.notes
    assert len(engine.run(gray[:1]).embeddings) == 1


def test_a_card_is_told_the_next_batch_before_the_first_is_waited_for(
    bundle: Bundle, pretended: dict[str, int], gray: Gray
) -> None:
    engine = TorchEngine(bundle, CARD)
    before = Event.waited
    begun = [engine.start(gray[start : start + 4]) for start in (0, 4, 8)]
    assert Event.waited == before
    results = [outcome() for outcome in begun]
    assert Event.waited == before + 3
    assert engine.begun_at_once == 2
    whole = engine.run(gray)
    np.testing.assert_array_equal(np.concatenate([result.embeddings for result in results]), whole.embeddings)


def test_a_processor_begins_when_it_is_waited_for(
    bundle: Bundle, gray: Gray, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, seen = TorchEngine(bundle, REFERENCE), []
    forward = TorchEngine._forward
    monkeypatch.setattr(
        TorchEngine, "_forward", lambda engine, gray: (seen.append(len(gray)), forward(engine, gray))[1]
    )
    outcome = engine.start(gray[:3])
    assert seen == []
    assert len(outcome().embeddings) == 3
    assert engine.begun_at_once == 1


@pytest.mark.parametrize("holds", [0, 3])
def test_what_a_card_has_no_room_for_is_made_do_with_when_it_is_waited_for(
    bundle: Bundle, pretended: dict[str, int], gray: Gray, holds: int
) -> None:
    engine = TorchEngine(bundle, CARD)
    first = engine.start(gray[:5])
    pretended["holds"] = holds
    second = engine.start(gray[5:])
    embeddings = np.concatenate([first().embeddings, second().embeddings])
    assert engine.info.device == ("cuda" if holds else "cpu")
    assert engine.info.notes
    whole = TorchEngine(bundle, REFERENCE).run(gray)
    np.testing.assert_allclose(embeddings, whole.embeddings, atol=1e-4)


def test_a_card_that_fails_while_it_computes_is_said(
    bundle: Bundle, pretended: dict[str, int], gray: Gray, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = TorchEngine(bundle, CARD)
    outcome = engine.start(gray[:5])

    def lost(*_: object) -> None:
        raise RuntimeError("device lost")

    monkeypatch.setattr(Event, "synchronize", lost)
    with pytest.raises(AnalysisError, match="Some Card failed: device lost"):
        outcome()


def test_other_failures_are_raised(
    bundle: Bundle, pretended: dict[str, int], monkeypatch: pytest.MonkeyPatch, gray: Gray
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("device lost\nmore lines")

    monkeypatch.setattr(bundle.network, "forward", broken)
    engine = TorchEngine(bundle, REFERENCE)
    with pytest.raises(AnalysisError, match=r"failed: device lost\.$"):
        engine.run(gray[:1])
    monkeypatch.setattr(nn.Module, "to", broken)
    with pytest.raises(AnalysisError, match="Some Card"):
        TorchEngine(bundle, CARD)


def test_memory_of_the_machine_running_out_is_a_failure(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, gray: Gray
) -> None:
    def full(*_: object) -> None:
        raise torch.OutOfMemoryError("no memory")

    monkeypatch.setattr(bundle.network, "forward", full)
    with pytest.raises(AnalysisError, match="no memory"):
        TorchEngine(bundle, REFERENCE).run(gray)


def test_values_that_are_not_finite_are_never_handed_out(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, gray: Gray
) -> None:
    forward = bundle.network.forward

    def spoiled(x: torch.Tensor) -> object:
        outputs = forward(x)
        return outputs._replace(logit=torch.full_like(outputs.logit, float("nan")))

    monkeypatch.setattr(bundle.network, "forward", spoiled)
    with pytest.raises(AnalysisError, match="not finite"):
        TorchEngine(bundle, REFERENCE).run(gray)


@pytest.mark.parametrize("choice", [REFERENCE, CARD])
def test_a_closed_engine_holds_nothing(
    bundle: Bundle, pretended: dict[str, int], choice: EngineChoice, monkeypatch: pytest.MonkeyPatch
) -> None:
    freed: list[bool] = []
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: freed.append(True))
    engine = TorchEngine(bundle, choice)
    engine.close()
    assert not any(isinstance(value, nn.Module) for value in vars(engine).values())
    assert bool(freed) == (choice is CARD)
