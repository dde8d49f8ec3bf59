import platform
import subprocess
import sys

import pytest


@pytest.mark.skipif(f"{sys.platform} {platform.machine()}" != "linux x86_64", reason="torch counts otherwise")
@pytest.mark.parametrize("told", [{}, {"OMP_NUM_THREADS": "1"}])
def test_cores_are_counted_as_torch_does(told: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    code = (
        "import sys; from clarus_desktop.inference.cores import CORES; assert 'torch' not in sys.modules; "
        "import torch; print(CORES, torch.get_num_threads())"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    ours, torchs = found.stdout.split()
    assert ours == torchs
