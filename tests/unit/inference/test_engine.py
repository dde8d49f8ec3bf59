from collections.abc import Callable

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import nn

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import Device, EngineChoice, resolve
from clarus_desktop.inference.engine import TorchEngine

Gray = NDArray[np.uint8]
CARD = EngineChoice(Device("cuda", "Some Card"), "float32")


@pytest.fixture
def card_engine(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], TorchEngine]:
    """An engine on a pretended card that holds only so many frames."""

    def make(capacity: int) -> TorchEngine:
        forward = TorchEngine._forward

        def limited(engine: TorchEngine, gray: Gray) -> object:
            if engine.info.device == "cuda":
                if len(gray) > capacity:
                    raise torch.OutOfMemoryError("CUDA out of memory.")
                monkeypatch.setattr(engine, "_device", Device("cpu", "Some Card"))
                try:
                    return forward(engine, gray)
                finally:
                    monkeypatch.setattr(engine, "_device", CARD.device)
            return forward(engine, gray)

        monkeypatch.setattr(nn.Module, "to", lambda module, *args, **kwargs: module)
        monkeypatch.setattr(TorchEngine, "_forward", limited)
        return TorchEngine(bundle, CARD)

    return make


def test_equals_the_network_frame_by_frame(bundle: Bundle, gray: Gray) -> None:
    result = TorchEngine(bundle, resolve("cpu")).run(gray)
    assert result.probability is not None
    assert result.probability.dtype == np.float64
    for index in range(len(gray)):
        x = bundle.preprocessing.normalise(torch.from_numpy(gray[index : index + 1]))
        outputs = bundle.network(x.clone())
        assert outputs.logit is not None
        assert result.probability[index] == pytest.approx(1 / (1 + np.exp(-outputs.logit.item())), abs=1e-5)
        np.testing.assert_allclose(result.embeddings[index], outputs.features[0].numpy(), atol=1e-4)


def test_bfloat16_is_near_float32(bundle: Bundle, gray: Gray) -> None:
    engine = TorchEngine(bundle, resolve("cpu", "bfloat16"))
    exact = TorchEngine(bundle, resolve("cpu")).run(gray)
    near = engine.run(gray)
    assert engine.info.precision == "bfloat16"
    assert near.embeddings.dtype == np.float32
    assert near.probability is not None
    assert exact.probability is not None
    np.testing.assert_allclose(near.probability, exact.probability, atol=0.1)


def test_full_card_gets_smaller_batches(
    card_engine: Callable[[int], TorchEngine], bundle: Bundle, gray: Gray
) -> None:
    engine = card_engine(3)
    result = engine.run(gray)
    assert engine.info.device == "cuda"
    assert engine.info.notes == ("The graphics card ran out of memory; it was given 2 frames at a time.",)
    assert len(result.embeddings) == len(gray)
    whole = TorchEngine(bundle, resolve("cpu")).run(gray)
    np.testing.assert_allclose(result.embeddings, whole.embeddings, atol=1e-4)
    assert len(engine.run(gray[:1]).embeddings) == 1


def test_card_without_room_hands_over_to_the_processor(
    card_engine: Callable[[int], TorchEngine], gray: Gray
) -> None:
    engine = card_engine(0)
    assert len(engine.run(gray).embeddings) == len(gray)
    assert engine.info.device == "cpu"
    assert engine.info.notes == ("The graphics card ran out of memory; the processor took over, in float32.",)


def test_no_room_for_the_network_itself(bundle: Bundle, monkeypatch: pytest.MonkeyPatch, gray: Gray) -> None:
    def full(module: nn.Module, *args: object) -> nn.Module:
        raise RuntimeError("CUDNN_STATUS_ALLOC_FAILED")

    monkeypatch.setattr(nn.Module, "to", full)
    engine = TorchEngine(bundle, CARD)
    assert engine.info.device == "cpu"
    assert engine.info.notes
    assert len(engine.run(gray[:1]).embeddings) == 1


def test_other_failures_are_raised(bundle: Bundle, monkeypatch: pytest.MonkeyPatch, gray: Gray) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("device lost\nmore lines")

    monkeypatch.setattr(bundle.network, "forward", broken)
    engine = TorchEngine(bundle, resolve("cpu"))
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
        TorchEngine(bundle, resolve("cpu")).run(gray)


def test_values_that_are_not_finite_are_never_handed_out(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, gray: Gray
) -> None:
    forward = bundle.network.forward

    def spoiled(x: torch.Tensor) -> object:
        outputs = forward(x)
        return outputs._replace(logit=torch.full_like(outputs.logit, float("nan")))

    monkeypatch.setattr(bundle.network, "forward", spoiled)
    with pytest.raises(AnalysisError, match="not finite"):
        TorchEngine(bundle, resolve("cpu")).run(gray)
