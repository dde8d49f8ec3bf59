"""torch's answers are kept, so that a bundle can be used without torch."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

from clarus_desktop.core.cache import ENGINES
from clarus_desktop.core.errors import ModelCorruptError
from clarus_desktop.inference import bundle as bundles
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.devices import available, resolve
from clarus_desktop.inference.engines import runtime
from clarus_desktop.inference.engines.base import Result
from clarus_desktop.inference.engines.make import make_engine
from clarus_desktop.inference.exact import frames_to_compare, keep_exact, kept_exact
from clarus_desktop.inference.preprocess import Preprocessing

SIZE = Preprocessing(size=64)
USE = """
import json, sys
from pathlib import Path
from clarus_desktop.core.cache import ENGINES
ENGINES.keep_in(Path(sys.argv[2]))
from clarus_desktop.inference.analyze import make_engine, resolve
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.exact import lung_like
bundle = load_bundle(Path(sys.argv[1]))
engine = make_engine(bundle, resolve("cpu"))
result = engine.run(lung_like(bundle.preprocessing.size))
values = [result.embeddings.tolist(), result.probability.tolist(), engine.info.precision]
before = "torch" in sys.modules
bundle.network
print(json.dumps([before, values]))
"""


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Path]:
    ENGINES.keep_in(tmp_path / "engines")
    yield tmp_path / "engines"
    ENGINES.keep_in(None)


@pytest.mark.skipif(not runtime.units(), reason="OpenVINO is not installed")
@pytest.mark.skipif("cuda" in available(), reason="torch is asked for the graphics card")
def test_once_its_answers_are_kept_torch_is_imported_for_nothing_but_the_network(
    bundle_path: Path, tmp_path: Path
) -> None:
    def use() -> list[object]:
        command = [sys.executable, "-c", USE, str(bundle_path), str(tmp_path / "engines")]
        found = subprocess.run(command, capture_output=True, check=True, text=True)
        loaded: list[object] = json.loads(found.stdout)
        return loaded

    (first_loaded, first), (then_loaded, then) = use(), use()
    assert first_loaded
    assert not then_loaded
    assert then == first


def test_answers_come_back_to_the_last_digit(kept: Path) -> None:
    exact = Result(np.random.default_rng(0).random(8), np.ones((8, 3), np.float32) / 3)
    keep_exact("a" * 64, SIZE, exact)
    back = kept_exact("a" * 64, SIZE)
    assert back is not None
    np.testing.assert_array_equal(back.probability, exact.probability)
    np.testing.assert_array_equal(back.embeddings, exact.embeddings)
    keep_exact("b" * 64, SIZE, Result(None, exact.embeddings))
    back = kept_exact("b" * 64, SIZE)
    assert back is not None
    assert back.probability is None


def test_answers_of_anything_else_are_not_taken(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_exact("a" * 64, SIZE, Result(None, np.ones((8, 3), np.float32)))
    assert kept_exact("b" * 64, SIZE) is None
    assert kept_exact("a" * 64, Preprocessing(size=96)) is None
    monkeypatch.setattr(metadata, "version", lambda _: "another")
    assert kept_exact("a" * 64, SIZE) is None


def test_what_is_no_answer_counts_as_none(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(ENGINES), "get", lambda *_: b"something else")
    assert kept_exact("a" * 64, SIZE) is None


def test_a_network_is_checked_when_it_is_asked_for(
    kept: Path, bundle_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_engine(load_bundle(bundle_path), resolve("cpu")).close()
    monkeypatch.setattr(bundles, "agrees", lambda *_: False)
    bundle = load_bundle(bundle_path)
    with pytest.raises(ModelCorruptError, match="stored answer"):
        _ = bundle.network
    frames = frames_to_compare(bundle.preprocessing)
    engine = make_engine(bundle, resolve("cpu"))
    assert engine.info.backend == "openvino"
    assert len(engine.run(frames).embeddings) == len(frames)


def test_an_altered_file_is_refused_though_answers_are_kept(
    kept: Path, bundle_path: Path, tmp_path: Path
) -> None:
    make_engine(load_bundle(bundle_path), resolve("cpu")).close()
    data = bytearray(bundle_path.read_bytes())
    start = 8 + int.from_bytes(data[:8], "little")
    begin, end = json.loads(data[8:start])["network.classifier_head.weight"]["data_offsets"]
    for sign in range(start + begin + 1, start + end, 2):  # of float16
        data[sign] ^= 0x80
    altered = tmp_path / "altered.safetensors"
    altered.write_bytes(data)
    with pytest.raises(ModelCorruptError):
        load_bundle(altered)
