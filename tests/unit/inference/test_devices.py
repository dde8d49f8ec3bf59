import pytest
import torch

from clarus_desktop.core.errors import DeviceError
from clarus_desktop.inference import devices
from clarus_desktop.inference.devices import Device, available, resolve


@pytest.fixture
def with_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Some Card")


@pytest.fixture
def without_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


def test_the_processor_is_always_there_and_has_a_name(without_card: None) -> None:
    (cpu,) = available()
    assert cpu.kind == "cpu"
    assert cpu.name


def test_a_card_is_listed_and_chosen(with_card: None) -> None:
    assert Device("cuda", "Some Card") in available()
    assert resolve().device == Device("cuda", "Some Card")
    assert resolve("cpu").device.kind == "cpu"


def test_apples_gpu_is_used_on_request_only(without_card: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert resolve("auto").device.kind == "cpu"
    assert resolve("mps").device.kind == "mps"


@pytest.mark.parametrize("device", ["auto", "cpu", "cuda"])
def test_precision_is_float32_unless_asked(with_card: None, device: str) -> None:
    assert resolve(device).precision == "float32"
    assert resolve(device, "bfloat16").precision == "bfloat16"


@pytest.mark.parametrize(
    ("device", "precision"),
    [("cuda", "auto"), ("mps", "auto"), ("toaster", "auto"), ("cpu", "float16"), ("cpu", "int8")],
)
def test_what_is_not_to_be_had_is_said(without_card: None, device: str, precision: str) -> None:
    with pytest.raises(DeviceError) as caught:
        resolve(device, precision)
    assert "Choose one of" in caught.value.advice


def test_the_processor_is_named_where_there_is_no_cpuinfo(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoPath:
        def __init__(self, _path: str) -> None: ...

        def read_text(self, encoding: str) -> str:
            raise FileNotFoundError

    monkeypatch.setattr(devices, "Path", NoPath)
    assert available()[0].name
