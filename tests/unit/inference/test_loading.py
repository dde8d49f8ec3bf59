from __future__ import annotations

import subprocess
import sys


def test_torch_works_once_its_libraries_were_loaded_ahead() -> None:
    program = """
import sys
from clarus_desktop.inference.loading import load_torch
load_torch()
assert "torch" not in sys.modules
import torch
load_torch()
print(int(torch.ones(3).sum()))
"""
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (told.stdout.strip(), told.returncode) == ("3", 0), told.stderr
