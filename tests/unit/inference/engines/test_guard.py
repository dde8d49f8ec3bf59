import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.inference.bundle import Bundle
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines.base import Engine, Result
from clarus_desktop.inference.engines.guard import DISTANCE, PROBABILITY, faithful
from clarus_desktop.inference.engines.torch_engine import TorchEngine
from clarus_desktop.inference.exact import lung_like


class Shifted(Engine):
    """The reference's values, moved a little for the last frame, with embeddings turned a little."""

    def __init__(self, bundle: Bundle, *, shift: float = 0, turn: float = 0) -> None:
        self._exact = TorchEngine(bundle, resolve("torch-cpu", "float32"))
        self._shift, self._turn = shift, turn
        self.batch = self._exact.batch

    @property
    def info(self) -> EngineInfo:
        return self._exact.info

    def run(self, gray: NDArray[np.uint8]) -> Result:
        result = self._exact.run(gray)
        assert result.probability is not None
        result.probability[-1] += self._shift
        step = self._turn * np.linalg.norm(result.embeddings, axis=1, keepdims=True)
        turned = result.embeddings + step * np.eye(result.embeddings.shape[1], dtype=np.float32)[0]
        return Result(result.probability, turned.astype(np.float32))

    def close(self) -> None:
        self._exact.close()

    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        raise AssertionError("run does it all")


def test_the_reference_is_faithful_to_itself(bundle: Bundle) -> None:
    assert faithful(Shifted(bundle), bundle)


@pytest.mark.parametrize("sign", [1, -1])
def test_one_frame_beyond_the_limit_is_enough(bundle: Bundle, sign: int) -> None:
    assert faithful(Shifted(bundle, shift=0.9 * sign * PROBABILITY), bundle)
    assert not faithful(Shifted(bundle, shift=1.1 * sign * PROBABILITY), bundle)


def test_embeddings_count_as_well(bundle: Bundle) -> None:
    assert faithful(Shifted(bundle, turn=DISTANCE / 10), bundle)
    assert not faithful(Shifted(bundle, turn=1), bundle)


def test_an_engine_that_fails_is_not_faithful(bundle: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AnalysisError("not finite")

    monkeypatch.setattr(Shifted, "run", fail)
    assert not faithful(Shifted(bundle), bundle)


@pytest.mark.parametrize("size", [32, 64, 225])
def test_frames_like_a_lung_have_contrast_and_are_always_the_same(size: int) -> None:
    frames = lung_like(size)
    assert frames.shape == (5, size, size)
    assert frames.dtype == np.uint8
    assert (frames.reshape(5, -1).std(axis=1) > 5).all()
    np.testing.assert_array_equal(frames, lung_like(size))
