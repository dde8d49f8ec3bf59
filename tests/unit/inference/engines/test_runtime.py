import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clarus_desktop.inference.engines import runtime

QUIET = """
import sys
told = []
sys.addaudithook(lambda event, _: event.startswith(("socket.", "subprocess.")) and told.append(event))
from pathlib import Path
from clarus_desktop.inference.bundle import load_bundle
from clarus_desktop.inference.devices import available, resolve
from clarus_desktop.inference.exact import lung_like
from clarus_desktop.inference.engines import graph, torch_engine
from clarus_desktop.inference.engines.make import make_engine
told.clear()  # torch's import asks the system for its libraries
bundle = load_bundle(Path(sys.argv[1]))
available()
make_engine(bundle, resolve("cpu")).run(lung_like(bundle.preprocessing.size))
print("told:", told)
print("imported:", [name for name, module in sys.modules.items() if module and (
    "telemetry" in name or name.startswith("openvino.tools.ovc"))])
"""


class Paper:
    """A Core with devices on paper."""

    available_devices = ("CPU", "GPU.0", "GPU.1", "NPU")

    def get_property(self, unit: str, name: str) -> object:
        if unit == "NPU":
            raise RuntimeError("driver missing")
        if name == "FULL_DEVICE_NAME":
            return f"Intel {unit}"
        return ["FP32", "BF16", "INT8"] if unit == "CPU" else ["FP32", "FP16"]


@pytest.fixture
def on_paper(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    runtime.units.cache_clear()
    monkeypatch.setattr(runtime, "openvino", object())
    monkeypatch.setattr(runtime, "core", Paper)
    yield
    runtime.units.cache_clear()


def test_the_first_unit_of_each_kind_that_works(on_paper: None) -> None:
    assert runtime.units() == {
        "CPU": runtime.Unit("CPU", "Intel CPU", ("bfloat16", "float32")),
        "GPU": runtime.Unit("GPU.0", "Intel GPU.0", ("float16", "float32")),
    }


def test_without_openvino_there_is_no_unit(on_paper: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runtime, "openvino", None)
    assert runtime.units() == {}


def test_nothing_is_reported_to_anybody(bundle_path: Path) -> None:
    """Left to itself, the package imports its telemetry whenever it is imported."""
    done = subprocess.run(
        [sys.executable, "-c", QUIET, bundle_path], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert "told: []" in done.stdout
    assert "imported: []" in done.stdout
