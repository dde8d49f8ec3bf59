import pytest
import torch

from clarus_desktop.core.errors import DeviceError
from clarus_desktop.inference import devices
from clarus_desktop.inference.devices import Device, available, resolve
from clarus_desktop.inference.engines import runtime
from clarus_desktop.inference.engines.runtime import Unit

UNITS = {
    "CPU": Unit("CPU", "a processor, as OpenVINO calls it", ("bfloat16", "float32")),
    "GPU": Unit("GPU.0", "Intel Iris", ("float16", "float32")),
    "NPU": Unit("NPU", "Intel AI Boost", ("float16",)),
}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without card, without OpenVINO."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    monkeypatch.setattr(runtime, "units", dict)


@pytest.fixture
def with_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Some Card")


@pytest.fixture
def with_openvino(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "units", lambda: UNITS)


def test_the_processor_is_always_there_and_has_a_name() -> None:
    ((name, cpu),) = available().items()
    assert (name, cpu.kind, cpu.backend) == ("cpu", "cpu", "torch")
    assert cpu.name
    assert resolve("torch-cpu").device == cpu


def test_openvino_takes_the_processor_and_torch_can_still_be_chosen(with_openvino: None) -> None:
    found = available()
    assert list(found) == ["cpu", "torch-cpu", "intel-gpu", "intel-npu"]
    assert found["intel-npu"] == Device("intel-npu", "Intel AI Boost", "openvino", ("float16",))
    assert resolve().device == found["cpu"]
    assert (found["cpu"].backend, found["torch-cpu"].backend) == ("openvino", "torch")
    assert found["cpu"].name == found["torch-cpu"].name
    assert [device.label for device in found.values()] == [
        "Processor (OpenVINO)",
        "Processor (PyTorch)",
        "Intel graphics (OpenVINO)",
        "Intel NPU (OpenVINO)",
    ]


def test_a_card_is_listed_and_chosen(with_card: None, with_openvino: None) -> None:
    card = available()["cuda"]
    assert (card.name, card.backend, card.label) == ("Some Card", "torch", "Graphics card (CUDA)")
    assert resolve().device == card
    assert resolve("cpu").device.kind == "cpu"


def test_apples_gpu_is_used_on_request_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert resolve("auto").device.kind == "cpu"
    assert resolve("mps").device.label == "Apple GPU (PyTorch)"


@pytest.mark.parametrize("device", ["auto", "cpu", "cuda"])
def test_precision_is_left_open_unless_asked(with_card: None, device: str) -> None:
    assert resolve(device).precision == "auto"
    assert resolve(device, "bfloat16").precision == "bfloat16"


@pytest.mark.parametrize("device", ["torch-cpu", "mps"])
def test_the_reference_and_apples_gpu_compute_in_float32_by_themselves(
    device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert resolve(device).device.precisions[0] == "float32"


@pytest.mark.parametrize(
    ("device", "precision"),
    [("cuda", "auto"), ("mps", "auto"), ("toaster", "auto"), ("cpu", "float16"), ("cpu", "int8")],
)
def test_what_is_not_to_be_had_is_said(device: str, precision: str) -> None:
    with pytest.raises(DeviceError) as caught:
        resolve(device, precision)
    assert "Choose one of" in caught.value.advice


def test_the_processor_is_named_where_there_is_no_cpuinfo(monkeypatch: pytest.MonkeyPatch) -> None:
    class NoPath:
        def __init__(self, _path: str) -> None: ...

        def read_text(self, encoding: str) -> str:
            raise FileNotFoundError

    monkeypatch.setattr(devices, "Path", NoPath)
    assert available()["cpu"].name
