"""torchvision, which can be imported though its own operations can't be loaded.

Its usual wheels for Linux are compiled for CUDA. Beside a torch for the processor only it means to go on
without what was compiled, which no network of ours needs; but it describes two operations to torch that are
then not there, and its import fails. They are declared here, to be described, and can't be called.
"""

from __future__ import annotations

import torch

try:
    import torchvision.models
except RuntimeError:
    for _name in ("nms", "qnms"):
        torch.library.define(f"torchvision::{_name}", "(Tensor boxes, Tensor scores, float most) -> Tensor")
    import torchvision.models

__all__ = ["torchvision"]
