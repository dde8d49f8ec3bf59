import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.cache import Cache
from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.inference.bundle import Bundle, load_bundle, unpack
from clarus_desktop.inference.devices import resolve
from clarus_desktop.inference.engines import graph, runtime
from clarus_desktop.inference.engines.guard import differences
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.inference.engines.openvino_engine import BATCH, OpenVinoEngine
from clarus_desktop.inference.engines.torch_engine import TorchEngine
from clarus_desktop.inference.exact import lung_like
from clarus_desktop.inference.networks import ClarusNetwork, build_network
from clarus_desktop.inference.packing import pack
from clarus_desktop.inference.preprocess import Preprocessing
from clarus_desktop.inference.reference import unit_rows

pytestmark = pytest.mark.skipif(not runtime.units(), reason="OpenVINO is not installed")
Gray = NDArray[np.uint8]


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by each model compiled, or taken from what was kept."""
    core, done = runtime.core(), []

    class Watched:
        def compile_model(self, *arguments: Any) -> Any:
            done.append("compiled")
            return core.compile_model(*arguments)

        def import_model(self, *arguments: Any) -> Any:
            done.append("imported")
            return core.import_model(*arguments)

    monkeypatch.setattr(runtime, "core", Watched)
    return done


@pytest.fixture
def fresh(bundle_path: Path) -> Callable[[], Bundle]:
    """The bundle, loaded anew: nothing is compiled for it yet."""
    return lambda: load_bundle(bundle_path)


@pytest.mark.parametrize("architecture", ["resnet18", "resnet34", "densenet121", "efficientnet_b0"])
def test_float32_gives_what_torch_gives(
    architecture: str, make_bundle: Callable[[str, Gray], Bundle], gray: Gray
) -> None:
    bundle = make_bundle(architecture, gray)
    found = OpenVinoEngine(bundle, resolve("cpu", "float32")).run(gray)
    exact = TorchEngine(bundle, resolve("torch-cpu", "float32")).run(gray)
    assert found.probability is not None
    assert found.probability.dtype == np.float64
    assert found.embeddings.dtype == np.float32
    assert max(differences(found, exact, bundle)) < 1e-4
    np.testing.assert_allclose(unit_rows(found.embeddings), unit_rows(exact.embeddings), atol=1e-3)


def test_networks_without_a_head_and_with_projections(
    network: ClarusNetwork, card: dict[str, Any], preprocessing: Preprocessing, gray: Gray
) -> None:
    projecting = card | {"embedding": "projection"}
    bare = build_network("resnet18", classifier=False)
    for made, fields, width in ((bare, card, 512), (network, projecting, 128)):
        bundle = unpack(pack(made, card=fields, preprocessing=preprocessing, reference=None), "x")
        found = OpenVinoEngine(bundle, resolve("cpu", "float32")).run(gray)
        exact = TorchEngine(bundle, resolve("torch-cpu", "float32")).run(gray)
        assert (found.probability is None) == (exact.probability is None)
        assert found.embeddings.shape == (len(gray), width)
        assert max(differences(found, exact, bundle)) < 1e-4


def test_results_are_not_overwritten_by_the_next(bundle: Bundle, gray: Gray) -> None:
    engine = OpenVinoEngine(bundle, resolve("cpu", "float32"))
    first = engine.run(gray[:8])
    before = first.embeddings.copy()
    engine.run(255 - gray[:8])
    np.testing.assert_array_equal(first.embeddings, before)


def test_batches_may_be_begun_before_others_are_waited_for(bundle: Bundle, gray: Gray) -> None:
    engine = OpenVinoEngine(bundle, resolve("cpu", "float32"))
    whole = engine.run(gray)
    outcomes = [engine.start(gray[start : start + 3]) for start in range(0, len(gray), 3)]
    assert len(outcomes) > engine.begun_at_once > 1
    embeddings = [outcome().embeddings for outcome in outcomes[::-1]]
    np.testing.assert_array_equal(np.concatenate(embeddings[::-1]), whole.embeddings)


def test_closing_ends_what_is_being_computed(bundle: Bundle, gray: Gray) -> None:
    choice = resolve("cpu", "float32")
    engine, other = OpenVinoEngine(bundle, choice), OpenVinoEngine(bundle, choice)
    before = other.run(gray)
    for _ in range(engine.begun_at_once):
        engine.start(gray[:8])
    engine.close()
    np.testing.assert_array_equal(other.run(gray).embeddings, before.embeddings)


@pytest.mark.parametrize("device", ["cpu", "torch-cpu"])
def test_a_frame_has_its_value_whatever_comes_with_it(bundle: Bundle, gray: Gray, device: str) -> None:
    """To the last digit, so that the order in which an analysis goes through a clip does not matter."""
    engine = make_engine(bundle, resolve(device))
    whole = engine.run(gray)
    assert whole.probability is not None
    for indices in ([3], [10, 0], list(range(10, -1, -1)), [5] * 9):
        some = engine.run(gray[indices])
        np.testing.assert_array_equal(some.probability, whole.probability[indices])
        np.testing.assert_array_equal(some.embeddings, whole.embeddings[indices])


def test_compiled_once_and_kept_for_the_next_start(
    fresh: Callable[[], Bundle], kept: Path, compiled: list[str], gray: Gray
) -> None:
    bundle, choice = fresh(), resolve("cpu", "float32")
    first = OpenVinoEngine(bundle, choice).run(gray)
    second = OpenVinoEngine(bundle, choice).run(gray)
    assert compiled == ["compiled"]
    assert len(list(kept.iterdir())) == 1
    third = OpenVinoEngine(fresh(), choice).run(gray)  # as another process would
    assert compiled == ["compiled", "imported"]
    for result in (second, third):
        np.testing.assert_array_equal(result.probability, first.probability)
        np.testing.assert_array_equal(result.embeddings, first.embeddings)


@pytest.mark.parametrize("fault", ["cut short", "altered", "of another kind"])
def test_a_broken_entry_is_made_again(
    fresh: Callable[[], Bundle],
    kept: Path,
    compiled: list[str],
    gray: Gray,
    fault: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choice = resolve("cpu", "float32")
    good = OpenVinoEngine(fresh(), choice).run(gray)
    (entry,) = kept.iterdir()
    data = bytearray(entry.read_bytes())
    if fault == "cut short":
        entry.write_bytes(data[: len(data) // 2])
    elif fault == "altered":
        data[len(data) // 2] ^= 255
        entry.write_bytes(data)
    else:
        with monkeypatch.context() as patched:
            patched.setattr(Cache, "get", lambda *_: b"not a compiled model")
            OpenVinoEngine(fresh(), choice)
    result = OpenVinoEngine(fresh(), choice).run(gray)
    np.testing.assert_array_equal(result.probability, good.probability)
    assert compiled.count("compiled") == 2
    compiled.clear()
    OpenVinoEngine(fresh(), choice)
    assert compiled == ["imported"]


def test_what_cannot_be_compiled_is_computed_by_torch(
    fresh: Callable[[], Bundle], monkeypatch: pytest.MonkeyPatch, gray: Gray
) -> None:
    def refuse() -> None:
        raise RuntimeError("unsupported processor\nmore lines")

    bundle = fresh()
    monkeypatch.setattr(runtime, "core", refuse)
    with pytest.raises(AnalysisError, match=r"failed: unsupported processor\.$"):
        OpenVinoEngine(bundle, resolve("cpu", "float32"))
    engine = make_engine(bundle, resolve("cpu"))
    assert engine.info.backend == "torch"
    assert len(engine.run(gray).embeddings) == len(gray)


def test_what_fails_while_it_runs_is_said(bundle: Bundle) -> None:
    engine = OpenVinoEngine(bundle, resolve("cpu", "float32"))
    with pytest.raises(AnalysisError, match="failed"):
        engine.run(np.zeros((1, 7, 7), np.uint8))


def test_by_itself_it_computes_in_what_the_processor_is_fastest_at_and_the_model_bears(
    make_bundle: Callable[[str, Gray], Bundle],
) -> None:
    gray = np.concatenate([lung_like(64), np.flip(lung_like(64), axis=2)])
    bundle = make_bundle("resnet18", gray)
    engine = make_engine(bundle, resolve("cpu"))
    assert engine.info.backend == "openvino"
    assert engine.info.precision == resolve("cpu").device.precisions[0]
    assert engine.batch == BATCH["cpu"]
    exact = TorchEngine(bundle, resolve("torch-cpu", "float32")).run(gray)
    probability, distance = differences(engine.run(gray), exact, bundle)
    assert probability <= 0.02
    assert distance <= 0.01


def test_a_network_is_computed_while_its_graph_is_built(bundle: Bundle, gray: Gray) -> None:
    exact, failures = TorchEngine(bundle, resolve("torch-cpu", "float32")), []
    expected, built = exact.run(gray[:1]).embeddings, threading.Event()

    def compute() -> None:
        while not built.is_set():
            try:
                np.testing.assert_array_equal(exact.run(gray[:1]).embeddings, expected)
            except Exception as error:
                failures.append(error)
                return

    thread = threading.Thread(target=compute)
    thread.start()
    for _ in range(3):
        graph.build_graph(bundle, 1)
    built.set()
    thread.join()
    assert failures == []
