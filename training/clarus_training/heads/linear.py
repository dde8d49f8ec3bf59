"""One linear layer, as heads are before they are put into a network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from clarus_desktop.core.tracks import Values


@dataclass(frozen=True, eq=False)
class Linear:
    """rows ↦ rows · weightᵀ + bias."""

    weight: Values
    """(O, F)."""
    bias: Values
    """(O,)."""

    def __call__(self, rows: NDArray[np.floating]) -> Values:
        """(N, F) to (N, O)."""
        outputs: Values = rows @ self.weight.T + self.bias
        return outputs

    @torch.no_grad()
    def install(self, layer: nn.Linear | None) -> None:
        """Copy the coefficients into a network's layer.

        Raises:
            ValueError: the network has no such layer.
        """
        if layer is None:
            raise ValueError("the network lacks a head")
        layer.weight.copy_(torch.from_numpy(self.weight))
        layer.bias.copy_(torch.from_numpy(self.bias))
