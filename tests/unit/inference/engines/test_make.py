import logging
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from clarus_desktop.core.errors import AnalysisError
from clarus_desktop.core.model import EngineInfo
from clarus_desktop.inference.bundle import Bundle, load_bundle
from clarus_desktop.inference.devices import Device, EngineChoice
from clarus_desktop.inference.engines import make, openvino_engine, torch_engine
from clarus_desktop.inference.engines.base import Engine, Result
from clarus_desktop.inference.engines.make import make_engine

CHOICE = EngineChoice(Device("cpu", "Some CPU", "openvino", ("float16", "bfloat16", "float32")), "auto")


class Paper(Engine):
    """Stands for OpenVINO's."""

    batch = 8

    def __init__(self, bundle: Bundle, choice: EngineChoice, notes: tuple[str, ...] = ()) -> None:
        if choice.device.name == "broken":
            raise AnalysisError("no driver")
        self.choice, self.notes = choice, notes

    @property
    def info(self) -> EngineInfo:
        return EngineInfo(
            self.choice.device.kind, self.choice.device.name, "openvino", self.choice.precision, self.notes
        )

    def close(self) -> None: ...

    def _forward(self, gray: NDArray[np.uint8]) -> Result:
        raise AssertionError("never run")


@pytest.fixture
def good(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Precisions in which the engine on paper is exact enough; fill in."""
    precisions: set[str] = set()
    monkeypatch.setattr(openvino_engine, "OpenVinoEngine", Paper)
    monkeypatch.setattr(make, "faithful", lambda engine, _: engine.info.precision in precisions)
    return precisions


@pytest.fixture
def fresh(bundle_path: object) -> Bundle:
    """A bundle nothing is settled for yet."""
    return load_bundle(bundle_path)  # type: ignore[arg-type]


def test_the_fastest_precision_that_is_exact_enough_is_taken(
    good: set[str], fresh: Bundle, caplog: pytest.LogCaptureFixture
) -> None:
    good |= {"bfloat16", "float32"}
    with caplog.at_level(logging.WARNING):
        info = make_engine(fresh, CHOICE).info
    assert (info.backend, info.precision) == ("openvino", "bfloat16")
    assert info.notes == ("Not computed in float16, which is not exact enough for this model here.",)
    assert "in float16 is not exact enough for tiny" in caplog.text


def test_the_first_that_will_do_needs_no_note(good: set[str], fresh: Bundle) -> None:
    good |= {"float16", "float32"}
    assert make_engine(fresh, CHOICE).info == EngineInfo("cpu", "Some CPU", "openvino", "float16", ())


def test_torch_takes_over_where_no_precision_will_do(good: set[str], fresh: Bundle) -> None:
    info = make_engine(fresh, CHOICE).info
    assert (info.device, info.backend, info.precision) == ("cpu", "torch", "float32")
    assert info.notes == (
        "Processor (OpenVINO) could not be used; PyTorch computed on the processor, in float32.",
    )


@pytest.mark.parametrize("precision", ["auto", "float32"])
def test_torch_takes_over_where_openvino_fails(good: set[str], fresh: Bundle, precision: str) -> None:
    broken = Device("intel-gpu", "broken", "openvino", ("float16", "float32"))
    info = make_engine(fresh, EngineChoice(broken, precision)).info
    assert (info.device, info.backend, info.precision) == ("cpu", "torch", "float32")
    assert info.notes == (
        "Intel graphics (OpenVINO) could not be used; PyTorch computed on the processor, in float32.",
    )


def test_what_the_user_chose_is_taken_as_it_is(good: set[str], fresh: Bundle) -> None:
    info = make_engine(fresh, replace(CHOICE, precision="float16")).info
    assert (info.precision, info.notes) == ("float16", ())


def test_float32_that_is_none_is_computed_by_torch(good: set[str], fresh: Bundle) -> None:
    info = make_engine(fresh, replace(CHOICE, precision="float32")).info
    assert (info.backend, info.precision) == ("torch", "float32")


def test_a_bundle_is_compared_once(good: set[str], fresh: Bundle, monkeypatch: pytest.MonkeyPatch) -> None:
    good |= {"float16"}
    make_engine(fresh, CHOICE).close()
    monkeypatch.setattr(make, "faithful", None)
    assert make_engine(fresh, CHOICE).info.precision == "float16"


def test_torch_that_can_not_be_had_on_a_card_is_a_failure(
    fresh: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise AnalysisError("no card")

    monkeypatch.setattr(torch_engine, "TorchEngine", refuse)
    card = Device("cuda", "Some Card", "torch", ("float16", "float32"))
    with pytest.raises(AnalysisError, match="no card"):
        make_engine(fresh, EngineChoice(card, "auto"))


def test_a_precision_of_the_users_is_not_replaced(good: set[str], fresh: Bundle) -> None:
    broken = Device("intel-npu", "broken", "openvino", ("float16",))
    with pytest.raises(AnalysisError, match="no driver"):
        make_engine(fresh, EngineChoice(broken, "float16"))
