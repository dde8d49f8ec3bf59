"""Networks, where torchvision's own operations can't be loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import sys, torch

def load(path):
    raise OSError("libtorch_cuda.so: cannot open shared object file")

if sys.argv[1] == "without":
    torch.ops.load_library = load
from clarus_desktop.inference.engines import graph
from clarus_desktop.inference.networks import build_network
from torchvision.extension import _has_ops

assert _has_ops() == (sys.argv[1] == "with")
network = build_network("resnet18").eval()
print(network(torch.zeros(1, 3, 112, 112)).logit.shape)
"""


@pytest.mark.parametrize("word", ["with", "without"])
def test_networks_need_no_operations_of_torchvisions_own(word: str) -> None:
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, word], capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout == "torch.Size([1])\n"
